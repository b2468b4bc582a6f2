package org.gailan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.diagnostic.Location;

/**
 * How a report is handed in: what the files of its filing pack are called, what they must keep to,
 * and which sections stand around its own. All of it is configuration, for the numbers of the
 * Exchange's submission system are told to those registered with it and not to the public.
 *
 * @param location of the mapping; of the report where there is none
 * @param section the number of the report's own section in the document
 * @param proof what kind of document is handed in
 * @param code the printer's for this kind of document, such as {@code ap}
 * @param submission which submission it is, counted from 1
 * @param sectionFile the pattern of a section file's name
 * @param fullFile the pattern of the whole document's name
 * @param demanded what a file that lacks it is refused for
 * @param sections of the document in their order; empty where the report's own is the only one
 */
public record Filing(
    Location location,
    int section,
    Proof proof,
    String code,
    int submission,
    String sectionFile,
    String fullFile,
    Limits limits,
    Set<Demand> demanded,
    List<Part> sections) {

  public static final String SECTION_FILE =
      "({number}) {section} {letter}_{code}{date} ({pages}){twin}";
  public static final String FULL_FILE = "{title} {letter}_{code}{date}{twin}";

  public Filing {
    demanded = Set.copyOf(demanded);
    sections = List.copyOf(sections);
  }

  /** What report.yaml says nothing of. */
  public static Filing usual(Location location) {
    return new Filing(
        location,
        1,
        Proof.APPLICATION_PROOF,
        Proof.APPLICATION_PROOF.code(),
        1,
        SECTION_FILE,
        FULL_FILE,
        Limits.USUAL,
        Set.of(Demand.values()),
        List.of());
  }

  /** The kinds of draft that are published on the Exchange's website before the prospectus. */
  public enum Proof {
    APPLICATION_PROOF("ap"),
    /** A post hearing information pack. */
    PHIP("phip");

    private final String code;

    Proof(String code) {
      this.code = code;
    }

    /** The printer's usual code for it. */
    public String code() {
      return code;
    }
  }

  /** What can be demanded of a file beyond that it can be read and is safe. */
  public enum Demand {
    /** ISO 19005-2, level A. */
    PDF_A,
    /** ISO 14289-1. */
    PDF_UA,
    BOOKMARKS,
    PAGE_LABELS
  }

  /**
   * Limits.
   *
   * @param megabytes the most bytes of a file, in millions
   * @param latin the smallest type of Latin letters and digits, in points
   * @param chinese the smallest type of Chinese characters, in millimetres of the em
   */
  public record Limits(int megabytes, double latin, double chinese) {
    /**
     * 8 points and 2.5 mm are the floor of the Companies Ordinance of 1964 for a prospectus; the
     * megabytes are ours.
     */
    public static final Limits USUAL = new Limits(20, 8, 2.5);
  }

  /**
   * A section of the document.
   *
   * @param name empty for the report's own, which is called by its title
   * @param files by language; none for the report's own section
   */
  public record Part(
      Location location, int number, Optional<Text> name, Map<Language, FileName> files) {
    public Part {
      files = Map.copyOf(files);
    }

    public boolean isOwn() {
      return files.isEmpty();
    }
  }

  /** A file within the report's folder, and where it is named. */
  public record FileName(String path, Location location) {}
}
