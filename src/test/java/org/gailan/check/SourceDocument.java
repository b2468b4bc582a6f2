package org.gailan.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a listing document's section, taken out of Word, as sections of a report: its
 * paragraphs, lists and notes word for word. Its charts are lost and its tables are given as data,
 * so their lines are left out.
 */
final class SourceDocument {
  private final StringBuilder section = new StringBuilder("id: source\nblocks:\n");
  private final List<String> items = new ArrayList<>();

  private SourceDocument() {}

  /** The section file; {@code blocks} replace the lines that begin a table or chart. */
  static String section(List<String> lines, String ranking, String rates, String policies) {
    SourceDocument document = new SourceDocument();
    int policyTables = 0;
    for (String raw : lines) {
      String line = raw.strip();
      boolean cells = raw.contains("\t");
      if (line.startsWith("政策名稱\t")) {
        document.end();
        if (policyTables++ == 0) {
          document.section.append(policies);
        }
      } else if (line.startsWith("排名\t")) {
        document.end();
        document.section.append(ranking);
      } else if (line.startsWith("年複合增長率\t")) {
        document.end();
        document.section.append(rates);
      } else if (line.startsWith("資料來源：")) {
        document.end();
        document.block("source", line.substring("資料來源：".length()).strip());
      } else if (!cells && !line.isEmpty()) {
        document.line(line);
      }
    }
    document.end();
    return document.section.toString();
  }

  private void line(String line) {
    if (line.startsWith("- ") || line.matches("\\d\\) .*")) {
      items.add(line.replaceFirst("^(?:- |\\d\\) )", "").replace("**", ""));
      return;
    }
    end();
    boolean sentence = line.matches(".*[。，；].*") || line.equals("行業概覽");
    block(sentence ? "paragraph" : "heading", line.replace("**", ""));
  }

  private void end() {
    if (!items.isEmpty()) {
      section.append("  - list:\n");
      items.forEach(item -> section.append("      - text: ").append(quoted(item)).append('\n'));
      items.clear();
    }
  }

  private void block(String kind, String text) {
    section.append("  - ").append(kind).append(": ").append(quoted(text)).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replace("[編纂]", "{redacted}") + "'";
  }
}
