package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gailan.build.LiveEdition;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;

/**
 * Finds words in all languages of an edition, exactly as they are written: code point by code
 * point, without a list of words, which would miss every term that it does not know.
 */
final class TextFinder {
  private static final int MOST_HITS = 200;

  /** How many code points of the surroundings are told on each side. */
  private static final int AROUND = 30;

  private final String sought;
  private final List<Hit> hits = new ArrayList<>();
  private int total;

  private record Hit(String key, String tag, String before, String match, String after) {}

  private TextFinder(String sought) {
    this.sought = sought;
  }

  /** The places, block by block with its languages together, as JSON. */
  static String find(String sought, LiveEdition edition) {
    TextFinder finder = new TextFinder(sought);
    List<PrintedReport> languages = edition.languages();
    if (!sought.isEmpty()) {
      for (int i = 0; i < languages.get(0).blocks().size(); i++) {
        for (PrintedReport language : languages) {
          finder.find(language.blocks().get(i), language.language().tag());
        }
      }
    }
    return Json.of(finder::write);
  }

  private void find(PrintedBlock block, String tag) {
    for (String text : LiveEdition.texts(block)) {
      for (int at = text.indexOf(sought);
          at >= 0;
          at = text.indexOf(sought, at + sought.length())) {
        total++;
        if (hits.size() < MOST_HITS) {
          int end = at + sought.length();
          hits.add(
              new Hit(
                  block.id(), tag, before(text, at), text.substring(at, end), after(text, end)));
        }
      }
    }
  }

  private static String before(String text, int at) {
    int there = Math.min(AROUND, text.codePointCount(0, at));
    int from = text.offsetByCodePoints(at, -there);
    return (from > 0 ? "…" : "") + text.substring(from, at);
  }

  private static String after(String text, int end) {
    int there = Math.min(AROUND, text.codePointCount(end, text.length()));
    int to = text.offsetByCodePoints(end, there);
    return text.substring(end, to) + (to < text.length() ? "…" : "");
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeNumberField("total", total);
    json.writeArrayFieldStart("hits");
    for (Hit hit : hits) {
      json.writeStartObject();
      json.writeStringField("key", hit.key());
      json.writeStringField("lang", hit.tag());
      json.writeStringField("before", hit.before());
      json.writeStringField("match", hit.match());
      json.writeStringField("after", hit.after());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
