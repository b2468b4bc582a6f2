package org.gailan.content;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * One of the forms in which a draft is issued, such as the application proof.
 *
 * @param location of its mapping; of the report's where it has none
 * @param kind which of the known ones it is; empty for one of the report's own
 * @param redactions what becomes of words that are marked for redaction
 * @param marksStale whether translations are marked that were not confirmed after a change
 * @param allowsPlaceholders whether words that are still to be filled in, such as [●], may remain
 * @param showsRuleReferences whether the rule that a passage answers stands in the margin beside it
 * @param stamped whether the margin says which proof it is: number, date, edition and language
 * @param watermark what lies under the text of every page
 * @param warning the line at the top of every page
 * @param needs ids of the regulatory texts without which it is not published, besides those it
 *     prints
 * @param onTrial whether it is only looked at beforehand; its pages say so, and it is never filed
 */
public record Edition(
    String id,
    Location location,
    Optional<Kind> kind,
    Redactions redactions,
    boolean marksStale,
    boolean allowsPlaceholders,
    boolean showsRuleReferences,
    boolean stamped,
    Optional<Watermark> watermark,
    Optional<Warning> warning,
    List<Name> needs,
    boolean onTrial) {

  public Edition {
    needs = List.copyOf(needs);
  }

  /** The forms in which a listing document is issued, from the first draft to the last. */
  public enum Kind {
    /** For those who write it. */
    WORKING(Treatment.MARKED),
    /**
     * The application proof that the Exchange vets: the full text, with the rule that each passage
     * answers in its margin.
     */
    VETTING(Treatment.MARKED),
    /** The application proof on the Exchange's website (Practice Note 22 to the Listing Rules). */
    APPLICATION_PROOF(Treatment.REMOVED),
    /** The post hearing information pack on the Exchange's website. */
    PHIP(Treatment.REMOVED),
    /** The final document: nothing is left to hide or to fill in. */
    PROSPECTUS(Treatment.UNMARKED);

    private final Treatment treatment;

    Kind(Treatment treatment) {
      this.treatment = treatment;
    }

    /** What it does to words that are marked for redaction, unless report.yaml says otherwise. */
    public Treatment treatment() {
      return treatment;
    }

    /** Whether it is published. */
    public boolean isForPublication() {
      return this == APPLICATION_PROOF || this == PHIP || this == PROSPECTUS;
    }

    /** Whether each of its pages has to bear a warning: it is published and still a draft. */
    public boolean needsWarning() {
      return isForPublication() && this != PROSPECTUS;
    }

    /** Whether it is a draft, which may hold what is still to be filled in and bears a stamp. */
    public boolean isDraft() {
      return this != PROSPECTUS;
    }
  }

  /** What an edition does to words that are marked for redaction. */
  public enum Treatment {
    /** A token stands in their place, and nothing is left of them. */
    REMOVED,
    /** They are printed, and marked as words that another edition removes. */
    MARKED,
    /** They are printed like all others: the final document, in which nothing is redacted. */
    UNMARKED
  }

  /**
   * What becomes of words that are marked for redaction.
   *
   * @param treatment of the words; of those outside of {@code removed} where it is not empty
   * @param removed the categories that alone are removed; empty where all are treated alike
   */
  public record Redactions(Treatment treatment, List<Name> removed) {
    public Redactions {
      removed = List.copyOf(removed);
    }

    /** The same for all categories. */
    public static Redactions all(Treatment treatment) {
      return new Redactions(treatment, List.of());
    }

    /** What it does to words of a category; to those of none it does the safest. */
    public Treatment of(Optional<String> category) {
      boolean chosen =
          !removed.isEmpty()
              && category
                  .map(c -> removed.stream().anyMatch(name -> name.text().equals(c)))
                  .orElse(true);
      return chosen ? Treatment.REMOVED : treatment;
    }

    /** Whether it removes words of some category. */
    public boolean removesAny() {
      return treatment == Treatment.REMOVED || !removed.isEmpty();
    }
  }

  /**
   * What lies under the text of every page, light enough to read through.
   *
   * @param text its words; the engine has some of its own where report.yaml gives none
   */
  public record Watermark(Optional<Text> text) {}

  /**
   * The line at the top of every page.
   *
   * @param verified whether a person held its words against what the regulator asks for
   */
  public record Warning(Text text, boolean verified) {}

  /** A known edition as it is where report.yaml says nothing of it. */
  public static Edition usual(Kind kind, String id, Location location) {
    return new Edition(
        id,
        location,
        Optional.of(kind),
        Redactions.all(kind.treatment()),
        !kind.isForPublication(),
        kind.isDraft(),
        kind == Kind.VETTING,
        kind.isDraft(),
        kind == Kind.WORKING ? Optional.of(new Watermark(Optional.empty())) : Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /** Whether words of a category are removed; those of no category are, if any are. */
  public boolean removes(Optional<String> category) {
    return redactions.of(category) == Treatment.REMOVED;
  }

  /** Whether words that are not removed are marked as those that another edition removes. */
  public boolean marks(Optional<String> category) {
    return redactions.of(category) == Treatment.MARKED;
  }

  /** Whether nothing is removed. */
  public boolean showsRedacted() {
    return !redactions.removesAny();
  }

  /** Whether it is to be published; one of the report's own is, unless it shows what is marked. */
  public boolean isForPublication() {
    return kind.map(Kind::isForPublication)
        .orElse(redactions.removesAny() || redactions.treatment() == Treatment.UNMARKED);
  }

  /** The same edition with its own texts as a function makes them. */
  public Edition with(UnaryOperator<Text> texts) {
    return copy(
        watermark.map(w -> new Watermark(w.text().map(texts))),
        warning.map(w -> new Warning(texts.apply(w.text()), w.verified())),
        onTrial);
  }

  /** The same edition to be looked at beforehand. */
  public Edition forTrial() {
    return copy(watermark, warning, true);
  }

  private Edition copy(
      Optional<Watermark> newWatermark, Optional<Warning> newWarning, boolean newOnTrial) {
    return new Edition(
        id,
        location,
        kind,
        redactions,
        marksStale,
        allowsPlaceholders,
        showsRuleReferences,
        stamped,
        newWatermark,
        newWarning,
        needs,
        newOnTrial);
  }
}
