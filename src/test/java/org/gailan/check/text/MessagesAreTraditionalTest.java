package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own Chinese is held to what we ask of a report's. */
final class MessagesAreTraditionalTest {
  @Test
  void noSimplifiedCharacterStandsInAMessage() throws IOException {
    TraditionalForms forms = new TraditionalForms();
    try (Stream<String> lines =
        Files.lines(Path.of("src/main/resources/org/gailan/diagnostic/messages.zh-Hant.xml"))) {
      List<String> wrong =
          lines.filter(line -> line.codePoints().anyMatch(c -> forms.of(c).isPresent())).toList();
      assertEquals(List.of(), wrong);
    }
  }
}
