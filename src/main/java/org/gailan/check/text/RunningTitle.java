package org.gailan.check.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** No paragraph is only the report's title, as it is when a page's head is pasted with its text. */
public final class RunningTitle implements Rule {
  private static final String ID = "text.running-title";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Map<Language, String> titles = new HashMap<>();
    RunningText.of(
        subject.report().title(), text -> titles.put(text.language(), comparable(text.text())));
    for (Section section : subject.report().sections()) {
      section.blocks().forEach(block -> check(block, titles, diagnostics));
    }
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void check(Block block, Map<Language, String> titles, Diagnostics diagnostics) {
    if (block instanceof Block.Paragraph paragraph) {
      check(paragraph.text(), titles, diagnostics);
    } else if (block instanceof Block.ItemList list) {
      for (Block.ItemList.Item item : list.items()) {
        check(item.text(), titles, diagnostics);
        item.nested().ifPresent(nested -> check(nested, titles, diagnostics));
      }
    }
  }

  private static void check(Text text, Map<Language, String> titles, Diagnostics diagnostics) {
    RunningText.of(
        text,
        paragraph -> {
          String words = comparable(paragraph.text());
          if (!words.isEmpty() && words.equals(titles.get(paragraph.language()))) {
            diagnostics.warning(
                ID,
                paragraph.at(0),
                Message.of(
                    "a paragraph is nothing but the report's title '%s', as from the head of a"
                        + " page; remove it",
                    paragraph.quote(0, paragraph.text().length())));
          }
        });
  }

  /** Without case, spaces and punctuation at the end. */
  private static String comparable(String text) {
    return text.replaceAll("[\\s\u3000]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
