package org.gailan.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Report;

/**
 * What is to be built.
 *
 * @param folder of the report
 * @param out where the folder of each edition goes
 * @param edition its id; empty for the report's own default
 * @param languages tags, {@link #SIDE_BY_SIDE} included; empty for all there are
 * @param draft the number of the draft; empty for the report's own
 * @param date that the files bear; empty for the report's own
 * @param now stands in where neither gives a date
 * @param jobs threads at work at the same time, at least 1
 */
public record BuildRequest(
    Path folder,
    Path out,
    Optional<String> edition,
    Set<String> languages,
    Set<Format> formats,
    Optional<Integer> draft,
    Optional<Instant> date,
    Instant now,
    int jobs) {

  /** The tag of the edition that sets two languages side by side. */
  public static final String SIDE_BY_SIDE = "bilingual";

  public BuildRequest {
    languages = Set.copyOf(languages);
    formats = Set.copyOf(formats);
  }

  /** The date that the files of a report bear. */
  Instant date(Report report) {
    return date.or(() -> report.date().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElse(now);
  }

  /** The kinds of file a build makes. */
  public enum Format {
    PDF,
    HTML
  }
}
