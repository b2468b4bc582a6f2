package org.gailan.resolve;

import java.util.List;
import org.gailan.content.Language;

/**
 * A report as it is printed in one language and edition.
 *
 * @param title in the language; also the running header
 * @param warning the line on top of every page; empty for none
 * @param firstPage the number printed on the first page
 * @param margin what stands around and under the text
 */
public record PrintedReport(
    String id,
    Language language,
    String edition,
    String title,
    String warning,
    int firstPage,
    MarginMatter margin,
    List<PrintedBlock> blocks) {
  public PrintedReport {
    blocks = List.copyOf(blocks);
  }
}
