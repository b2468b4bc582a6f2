package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.check.number.WrittenParagraph;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.EveryText;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;

/** The prose of a block in one language, in which the words of a claim are found. */
final class ClaimedWords {
  private final List<WrittenParagraph> paragraphs = new ArrayList<>();
  private final Language language;
  private final Subject subject;

  ClaimedWords(Section section, Block block, Language language, Subject subject) {
    this.language = language;
    this.subject = subject;
    EveryText.of(
        section.with(List.of(block)),
        (text, notes) -> paragraphs.addAll(WrittenParagraph.of(text, language, subject)));
  }

  /** Where the prose begins; empty for a block without any in this language. */
  Optional<Location> beginning() {
    return paragraphs.stream().filter(p -> !p.text().isEmpty()).findFirst().map(p -> p.at(0));
  }

  /**
   * Where the words of a claim stand in the prose, as a reader reads them: figures and terms may be
   * written out or referred to.
   */
  Optional<Location> find(Text says) {
    String wanted = words(says).strip();
    for (WrittenParagraph paragraph : paragraphs) {
      Folded folded = Folded.of(paragraph.text());
      int start = wanted.isEmpty() ? -1 : folded.text().indexOf(wanted);
      if (start >= 0) {
        return Optional.of(paragraph.at(folded.offset(start)));
      }
    }
    return Optional.empty();
  }

  /** The words of a text, with what hides in a redaction left out. */
  String words(Text says) {
    List<String> written =
        WrittenParagraph.of(says, language, subject).stream()
            .map(paragraph -> Folded.of(paragraph.text()).text())
            .toList();
    return String.join(" ", written);
  }

  /** A text in which each run of white space is one space, and where its characters were. */
  private record Folded(String text, List<Integer> offsets) {
    static Folded of(String text) {
      StringBuilder folded = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        boolean space = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
        boolean again = space && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
        if (!again) {
          folded.append(space ? ' ' : text.charAt(i));
          offsets.add(i);
        }
      }
      return new Folded(folded.toString(), offsets);
    }

    int offset(int index) {
      return offsets.get(index);
    }
  }
}
