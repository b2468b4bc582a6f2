package org.gailan.content;

import java.util.Locale;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * A statement that such a section has to make, and where it makes it.
 *
 * @param block the id of the block that makes it
 * @param says words that the block must hold, in each language
 * @param fact the id of a fact that the block must give, such as the fee
 * @param term the id of a term that the block must use, such as the consultant
 * @param absent why it is not made
 */
public record Disclosure(
    Location location,
    Field field,
    Optional<Name> block,
    Optional<Text> says,
    Optional<Name> fact,
    Optional<Name> term,
    Optional<String> absent) {

  /** What industry overviews of Hong Kong listing documents disclose of their report. */
  public enum Field {
    COMMISSIONED,
    INDEPENDENCE,
    FEE,
    METHOD,
    ASSUMPTIONS,
    REPORT_DATE,
    NOT_VERIFIED,
    NO_ADVERSE_CHANGE;

    /** As the key in report.yaml: {@code report-date}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
