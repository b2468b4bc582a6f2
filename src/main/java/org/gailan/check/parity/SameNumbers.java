package org.gailan.check.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gailan.check.number.Mention;
import org.gailan.check.number.Mentions;
import org.gailan.check.number.WrittenParagraph;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Language;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.quantity.Quantity;

/** Each number that one language states the others state too, however they write it. */
public final class SameNumbers implements Rule {
  private static final String RULE = "parity.number";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Mentions mentions = new Mentions(subject);
    List<Language> languages = subject.report().languages();
    for (Text text : ComparedTexts.of(subject.report())) {
      for (int i = 1; i < languages.size(); i++) {
        Side one = Side.of(text, languages.get(0), mentions, subject);
        Side other = Side.of(text, languages.get(i), mentions, subject);
        if (one.isWhole() && other.isWhole()) {
          compare(one, other, diagnostics);
        }
      }
    }
  }

  private static void compare(Side one, Side other, Diagnostics diagnostics) {
    List<Stated> onlyOne = one.without(other);
    List<Stated> onlyOther = other.without(one);
    for (Stated stated : onlyOne) {
      Optional<Stated> counterpart = takeCounterpart(stated, onlyOther);
      if (counterpart.isPresent()) {
        reportDifference(stated, one, counterpart.get(), other, diagnostics);
      } else {
        reportMissing(stated, one, other, diagnostics);
      }
    }
    onlyOther.forEach(stated -> reportMissing(stated, other, one, diagnostics));
  }

  /**
   * The first number of the same kind that has no equal either: the one it was meant to be. Failing
   * that, an amount may be of a unit that is not known, which makes it a number of things.
   */
  private static Optional<Stated> takeCounterpart(Stated stated, List<Stated> others) {
    Quantity quantity = stated.mention().quantity();
    Optional<Stated> counterpart =
        first(others, other -> other.getClass() == quantity.getClass())
            .or(() -> first(others, other -> isSoMuch(other) && isSoMuch(quantity)));
    counterpart.ifPresent(others::remove);
    return counterpart;
  }

  private static Optional<Stated> first(List<Stated> stated, Predicate<Quantity> kind) {
    return stated.stream().filter(s -> kind.test(s.mention().quantity())).findFirst();
  }

  private static boolean isSoMuch(Quantity quantity) {
    return quantity instanceof Quantity.Amount || quantity instanceof Quantity.Count;
  }

  /** The fault is at the typed one of the two, or else in the later language. */
  private static void reportDifference(
      Stated one, Side here, Stated other, Side there, Diagnostics diagnostics) {
    boolean atOne = one.mention().typed() && !other.mention().typed();
    Stated wrong = atOne ? one : other;
    Stated right = atOne ? other : one;
    diagnostics.error(
        RULE,
        wrong.location(),
        Message.of(
            "%s says '%s' where %s says '%s' (%s); state the same number in both",
            (atOne ? here : there).language().tag(),
            wrong.written(),
            (atOne ? there : here).language().tag(),
            right.written(),
            place(right.location(), wrong.location())));
  }

  private static void reportMissing(Stated stated, Side here, Side there, Diagnostics diagnostics) {
    diagnostics.error(
        RULE,
        stated.location(),
        Message.of(
            "%s says '%s', which %s (%s) does not say; state the same number in both",
            here.language().tag(),
            stated.written(),
            there.language().tag(),
            place(there.begin(), stated.location())));
  }

  private static Message place(Location location, Location seenFrom) {
    return location.file().equals(seenFrom.file())
        ? Message.of("line %d", location.line())
        : Message.of("%s", location);
  }

  /** A number where it stands. */
  private record Stated(Mention mention, String written, Location location) {}

  /**
   * A text in one language.
   *
   * @param isWhole whether it is written at all, and all that it refers to is there
   */
  private record Side(Language language, Location begin, boolean isWhole, List<Stated> stated) {

    static Side of(Text text, Language language, Mentions mentions, Subject subject) {
      List<Stated> stated = new ArrayList<>();
      List<WrittenParagraph> paragraphs = WrittenParagraph.of(text, language, subject);
      for (WrittenParagraph paragraph : paragraphs) {
        for (Mention mention : mentions.in(paragraph)) {
          String written = paragraph.text().substring(mention.start(), mention.end()).strip();
          stated.add(new Stated(mention, written, paragraph.at(mention.start())));
        }
      }
      return new Side(
          language,
          text.in(language).location(),
          !paragraphs.isEmpty() && paragraphs.stream().allMatch(WrittenParagraph::isComplete),
          stated);
    }

    /** The numbers, each once, that the other side does not state. */
    List<Stated> without(Side other) {
      Set<Quantity> done = new HashSet<>();
      other.stated.forEach(o -> done.add(o.mention().quantity()));
      List<Stated> uncertain = other.stated.stream().filter(o -> !o.mention().certain()).toList();
      List<Stated> missing = new ArrayList<>();
      for (Stated one : stated) {
        boolean unanswered = one.mention().certain() && done.add(one.mention().quantity());
        if (unanswered && uncertain.stream().noneMatch(o -> one.mention().answers(o.mention()))) {
          missing.add(one);
        }
      }
      return missing;
    }
  }
}
