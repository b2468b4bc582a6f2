package org.gailan.redaction.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds any of many byte strings in one pass, by their first four bytes. */
final class ByteIndex {
  private final Map<Integer, List<EncodedBytes>> byBeginning = new HashMap<>();

  /** Which lower 16 bits of a beginning are wanted at all: few are, and a map is slow to ask. */
  private final boolean[] wanted = new boolean[1 << 16];

  ByteIndex(List<Secret> secrets) {
    for (Secret secret : secrets) {
      for (EncodedBytes encoded : EncodedBytes.of(secret)) {
        int beginning = beginning(encoded.bytes(), 0);
        byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(encoded);
        wanted[beginning & 0xFFFF] = true;
      }
    }
  }

  void find(byte[] bytes, Consumer<EncodedBytes> found) {
    for (int at = 0; at + EncodedBytes.SHORTEST <= bytes.length; at++) {
      int beginning = beginning(bytes, at);
      if (wanted[beginning & 0xFFFF]) {
        for (EncodedBytes encoded : byBeginning.getOrDefault(beginning, List.of())) {
          boolean there = isAt(bytes, at, encoded.bytes());
          if (there && !(encoded.secret().isNumber() && goesOn(bytes, at, encoded.bytes()))) {
            found.accept(encoded);
          }
        }
      }
    }
  }

  private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
    int to = at + wanted.length;
    return to <= bytes.length && Arrays.equals(bytes, at, to, wanted, 0, wanted.length);
  }

  /** Whether digits stand on either side of a number, so that it is a part of another one. */
  private static boolean goesOn(byte[] bytes, int at, byte[] number) {
    int after = at + number.length;
    return (at > 0 && isDigit(bytes[at - 1])) || (after < bytes.length && isDigit(bytes[after]));
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private static int beginning(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }
}
