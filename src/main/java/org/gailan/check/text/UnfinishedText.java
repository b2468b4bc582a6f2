package org.gailan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * A paragraph ends with a sentence. So does an item of a list, a note or a cell where it holds a
 * sentence already, or, in a list, where another item ends with one; headings, captions, names and
 * lists of names do not.
 */
public final class UnfinishedText implements Rule {
  private static final String ID = "text.unfinished";

  /** With a comma, fewer characters or words may be a caption; without one, fewer than twice. */
  private static final int SHORTEST_CHINESE = 12;

  private static final int SHORTEST_WORDS = 6;

  private static final int QUOTED = 12;

  /** Lines that label what follows them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:單位|資料來源|來源|附註|註|Units?\\b|Sources?\\b|Notes?\\b|In (?:millions|billions|thousands)\\b).*",
          Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*$");

  /** An item before the last may end with what joins it to the next. */
  private static final Pattern JOINED =
      Pattern.compile("(?:[,;，；、] ?(?:and|or|and/or|及|以及|或|和|與|或者)?|[,;] ?(?:but|then))$");

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      section.blocks().forEach(block -> block.accept(new OfBlock(diagnostics)));
    }
    RunningText.every(subject.report(), text -> BrokenSentence.check(ID, text, diagnostics));
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void report(RunningText text, Message what, Diagnostics diagnostics) {
    int last = SentenceEnds.last(text);
    int from = Math.max(0, last + 1 - QUOTED);
    if (!text.isChinese()) {
      int space = text.text().lastIndexOf(' ', from);
      from = from - space < QUOTED ? space + 1 : from;
    }
    diagnostics.warning(
        ID,
        text.at(last),
        Message.of(
            "the %s ends with '%s' and no full stop; complete the sentence, or end it with %s",
            what, text.quote(from, text.text().length()).strip(), text.isChinese() ? "。" : "."));
  }

  private static boolean isOpen(RunningText text) {
    int last = SentenceEnds.last(text);
    return last >= 0
        && !SentenceEnds.isFinished(text)
        && !ADDRESS.matcher(text.text().substring(Math.max(0, last - 100), last + 1)).find();
  }

  /** Whether it is so long, or holds so much, that it is no label, title or name. */
  private static boolean isProse(RunningText text) {
    if (!SentenceEnds.within(text).isEmpty()) {
      return true;
    }
    String words = text.text().strip();
    boolean endsInBrackets = "）)】]".indexOf(words.charAt(words.length() - 1)) >= 0;
    if (LABEL.matcher(words).matches() || endsInBrackets) {
      return false;
    }
    boolean clauses = words.chars().anyMatch(c -> "，；,;".indexOf(c) >= 0);
    int length =
        (int)
            (text.isChinese()
                ? words.chars().filter(c -> Ideographs.isIdeograph((char) c)).count()
                : words.chars().filter(c -> c == ' ').count() + 1);
    int shortest = text.isChinese() ? SHORTEST_CHINESE : SHORTEST_WORDS;
    return length >= (clauses ? shortest : 2 * shortest);
  }

  /** Looks at the prose of a block. */
  private static final class OfBlock implements Block.Visitor<Boolean> {
    private final Diagnostics diagnostics;

    OfBlock(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
      RunningText.of(
          paragraph.text(),
          text -> {
            if (isOpen(text) && isProse(text)) {
              report(text, Message.of("paragraph"), diagnostics);
            }
          });
      return true;
    }

    @Override
    public Boolean list(Block.ItemList list) {
      List<Text> items = new ArrayList<>();
      for (Block.ItemList.Item item : list.items()) {
        if (item.nested().isPresent()) {
          list(item.nested().get());
        } else {
          items.add(item.text());
        }
      }
      items(items, Message.of("item"));
      return true;
    }

    @Override
    public Boolean definitions(Block.Definitions definitions) {
      items(
          definitions.definitions().stream().map(Block.Definitions.Definition::text).toList(),
          Message.of("definition"));
      return true;
    }

    @Override
    public Boolean chart(ChartBlock chart) {
      return notes(chart.notes());
    }

    @Override
    public Boolean table(TableBlock table) {
      if (table.body() instanceof TableBlock.Written written) {
        for (TableBlock.Row row : written.rows()) {
          row.cells().forEach(cell -> several(cell.text(), Message.of("cell")));
        }
      }
      return notes(table.notes());
    }

    @Override
    public Boolean ranking(RankingBlock ranking) {
      return notes(ranking.notes());
    }

    @Override
    public Boolean notes(Block.Notes notes) {
      return notes(notes.notes());
    }

    @Override
    public Boolean heading(Block.Heading heading) {
      return true;
    }

    @Override
    public Boolean source(Block.SourceLine source) {
      return true;
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
      return true;
    }

    private Boolean notes(Map<String, Text> notes) {
      notes.values().forEach(note -> several(note, Message.of("note")));
      return true;
    }

    /** Texts that need no full stop unless they hold several sentences. */
    private void several(Text texts, Message what) {
      RunningText.of(
          texts,
          text -> {
            if (isOpen(text) && !SentenceEnds.within(text).isEmpty()) {
              report(text, what, diagnostics);
            }
          });
    }

    private void items(List<Text> items, Message what) {
      List<RunningText> all = new ArrayList<>();
      items.forEach(item -> RunningText.of(item, all::add));
      Optional<RunningText> last =
          all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
      for (RunningText text : all) {
        boolean joined =
            last.filter(l -> l != text).isPresent() && JOINED.matcher(text.text()).find();
        boolean sentences =
            !SentenceEnds.within(text).isEmpty()
                || all.stream()
                    .anyMatch(
                        other ->
                            other.language() == text.language()
                                && SentenceEnds.endsWithStop(other));
        if (sentences && !joined && isOpen(text)) {
          report(text, what, diagnostics);
        }
      }
    }
  }
}
