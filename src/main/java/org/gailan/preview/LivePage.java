package org.gailan.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.build.LiveEdition;
import org.gailan.html.HtmlWriter;
import org.gailan.resolve.PrintedReport;

/**
 * A page as a window has it: the version that it shows, and the HTML of each of its blocks, so that
 * only what differs is sent.
 */
final class LivePage {
  private static final Pattern BLOCK =
      Pattern.compile("<!--gailan:([^ ]*?)-->(.*?)<!--/gailan:\\1-->", Pattern.DOTALL);

  /** In the markup of a template; in words of the content, no such sign stands unescaped. */
  private static final Pattern FRAME =
      Pattern.compile("<(/?)i?frame(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

  private static final Pattern REFRESH =
      Pattern.compile("\\bhttp-equiv(?=\\s*=)", Pattern.CASE_INSENSITIVE);

  private final View view;
  private final Map<String, String> html = new HashMap<>();
  private int version;
  private List<PrintedReport> columns;
  private List<HtmlWriter.Part> parts;

  private LivePage(View view, int version, List<PrintedReport> columns) {
    this.view = view;
    this.version = version;
    this.columns = columns;
    this.parts = HtmlWriter.parts(columns);
  }

  /** A block that takes the place of the one with its key. */
  record Change(String key, int column, String html) {}

  /** A page, and all of its HTML. */
  record Written(LivePage page, String html) {}

  /** Writes a page as a whole. */
  static Written write(View view, int version, LiveEdition edition, HtmlWriter writer) {
    LivePage page = new LivePage(view, version, edition.columns(view.tag()));
    String html = confined(edition.page(view.tag(), writer, Assets::address));
    Matcher block = BLOCK.matcher(html);
    while (block.find()) {
      page.html.put(block.group(1), block.group(2).strip());
    }
    String numbered = html.replaceFirst("<html ", "<html data-version=\"" + version + "\" ");
    return new Written(page, numbered);
  }

  int version() {
    return version;
  }

  /**
   * Brings the page up to date.
   *
   * @param touched the blocks that may have other figures though they print the same
   * @return the blocks that differ; empty where more than blocks does, and the page must be written
   *     as a whole
   */
  Optional<List<Change>> update(
      int newVersion, LiveEdition edition, Set<String> touched, HtmlWriter writer) {
    List<PrintedReport> now = edition.columns(view.tag());
    List<HtmlWriter.Part> nowParts = HtmlWriter.parts(now);
    if (!HtmlWriter.sameFrame(columns, now) || !places(parts).equals(places(nowParts))) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < nowParts.size(); i++) {
      HtmlWriter.Part part = nowParts.get(i);
      boolean same = part.block().equals(parts.get(i).block());
      if (!same || touched.contains(part.block().id())) {
        Matcher block = BLOCK.matcher(confined(edition.part(view.tag(), part, writer)));
        if (!block.find()) {
          return Optional.empty(); // a template of the report's own that does not tell its blocks
        }
        String written = block.group(2).strip();
        if (!written.equals(html.put(place(part), written))) {
          changes.add(new Change(part.key(), part.column(), written));
        }
      }
    }
    version = newVersion;
    columns = now;
    parts = nowParts;
    return Optional.of(changes);
  }

  /**
   * Without what leads a frame elsewhere: the policy keeps Chromium from asking there, but only
   * after it has connected.
   */
  private static String confined(String html) {
    return REFRESH.matcher(FRAME.matcher(html).replaceAll("<$1template")).replaceAll("data-$0");
  }

  private static List<String> places(List<HtmlWriter.Part> parts) {
    return parts.stream().map(LivePage::place).toList();
  }

  private static String place(HtmlWriter.Part part) {
    return part.key() + ":" + part.column();
  }
}
