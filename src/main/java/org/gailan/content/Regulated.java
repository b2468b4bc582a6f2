package org.gailan.content;

import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What the rules have to do with a block.
 *
 * @param answers the rules that it answers, as the margin of the vetting edition names them: {@code
 *     A1A15(2)(f)}
 * @param lock whether its words are mandatory
 * @param text the id of the regulatory text that it prints
 */
public record Regulated(List<String> answers, Optional<Lock> lock, Optional<String> text) {
  public static final Regulated NONE = new Regulated(List.of(), Optional.empty(), Optional.empty());

  public Regulated {
    answers = List.copyOf(answers);
  }

  /**
   * That the words of a block are mandatory: they can't change without another version.
   *
   * @param version names these words
   * @param verified whether a person held them against what is mandatory
   */
  public record Lock(Location location, String version, boolean verified) {}
}
