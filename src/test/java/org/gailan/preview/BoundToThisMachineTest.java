package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview listens on 127.0.0.1, and nowhere else. */
final class BoundToThisMachineTest {

  @Test
  void noOtherAddressOfTheMachineAnswers(@TempDir Path directory) throws IOException {
    RawPreview.madeUpLanterns(directory);
    try (RawPreview preview = RawPreview.of(directory)) {
      List<InetAddress> others =
          Stream.concat(
                  Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                      .flatMap(NetworkInterface::inetAddresses)
                      .filter(address -> !address.getHostAddress().equals("127.0.0.1")),
                  Stream.of(
                      Inet4Address.getByAddress(new byte[] {127, 0, 0, 2}),
                      Inet4Address.getByAddress(new byte[] {127, 1, 1, 1})))
              .toList();
      for (InetAddress other : others) {
        try (Socket socket = new Socket()) {
          assertThrows(
              IOException.class,
              () -> socket.connect(new InetSocketAddress(other, preview.port()), 3_000),
              () -> "answers on " + other);
        }
      }
      assertEquals(200, preview.get("/state").status());
    }
  }

  @Test
  void nothingListensOnceItHasEnded(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory);
    RawPreview preview = RawPreview.of(directory);
    int port = preview.port();
    assertTrue(preview.address().startsWith("http://127.0.0.1:" + port + "/?key="));
    preview.close();
    assertThrows(
        ConnectException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }
}
