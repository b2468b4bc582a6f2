package org.gailan.check.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gailan.check.number.WrittenParagraph;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Disclosure;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Whether the block that a disclosure names holds, in each language, what it has to. */
final class StatedIn {
  private static final String RULE = "disclosure.unmet";

  private final Disclosure disclosure;
  private final Subject subject;
  private final Diagnostics diagnostics;

  StatedIn(Disclosure disclosure, Subject subject, Diagnostics diagnostics) {
    this.disclosure = disclosure;
    this.subject = subject;
    this.diagnostics = diagnostics;
  }

  void check() {
    if (disclosure.block().isEmpty()) {
      error(
          disclosure.location(),
          Message.of(
              "`%s` names no block; give its id, as in `{in: commission}`, or say why it"
                  + " is `absent`",
              disclosure.field().word()));
      return;
    }
    Name name = disclosure.block().get();
    Map<String, Section> blocks = blocks();
    Section block = blocks.get(name.text());
    if (block == null) {
      if (everySectionWasRead()) {
        error(
            name.location(),
            Message.of(
                "no block has the id '%s'%s",
                name.text(), NearestName.hint(name.text(), givenIds(blocks.keySet()))));
      }
      return;
    }
    checkNames();
    List<Message> lacking = new ArrayList<>();
    for (Language language : subject.report().languages()) {
      List<Message> here = lacking(new Stated(block, language), language);
      if (!here.isEmpty()) {
        Message inLanguage = Message.of(" in %s", language.tag());
        lacking.add(Message.of("%s%s", Message.and(here), inLanguage));
      }
    }
    if (!lacking.isEmpty()) {
      error(
          name.location(),
          Message.of(
              "`%s` is to be stated in '%s', which lacks %s",
              disclosure.field().word(),
              name.text(),
              lacking.stream()
                  .reduce((before, next) -> Message.of("%s, and %s", before, next))
                  .orElse(Message.NONE)));
    }
  }

  /** Each block by its id, as a section of its own. */
  private Map<String, Section> blocks() {
    Map<String, Section> blocks = new TreeMap<>();
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        Section alone = section.with(List.of(block));
        blocks.put(block.id(), alone);
      }
    }
    return blocks;
  }

  /** Those that the engine makes hold an underscore and may change; no author can mean them. */
  private static List<String> givenIds(Set<String> ids) {
    return ids.stream().filter(id -> !id.contains("_")).sorted().toList();
  }

  private boolean everySectionWasRead() {
    return subject.brokenFiles().isEmpty();
  }

  private void checkNames() {
    disclosure
        .fact()
        .filter(fact -> !subject.report().facts().containsKey(fact.text()))
        .filter(fact -> everySectionWasRead())
        .ifPresent(
            fact ->
                error(
                    fact.location(),
                    Message.of(
                        "there is no fact '%s'%s",
                        fact.text(), hint(fact, subject.report().facts().keySet()))));
    disclosure
        .term()
        .filter(term -> !subject.report().terms().containsKey(term.text()))
        .filter(term -> subject.termsKnown())
        .ifPresent(
            term ->
                error(
                    term.location(),
                    Message.of(
                        "there is no term '%s'%s",
                        term.text(), hint(term, subject.report().terms().keySet()))));
  }

  private static Message hint(Name name, Set<String> names) {
    return NearestName.hint(name.text(), names.stream().sorted().toList());
  }

  private List<Message> lacking(Stated stated, Language language) {
    List<Message> lacking = new ArrayList<>();
    disclosure
        .says()
        .map(says -> plain(says, language))
        .filter(words -> !stated.says(words))
        .ifPresent(words -> lacking.add(Message.of("the words ‘%s’", words)));
    disclosure
        .fact()
        .filter(fact -> subject.report().facts().containsKey(fact.text()))
        .filter(fact -> !stated.facts.contains(fact.text()))
        .ifPresent(fact -> lacking.add(Message.of("{fact %s}", fact.text())));
    disclosure
        .term()
        .filter(term -> subject.report().terms().containsKey(term.text()))
        .filter(term -> !stated.terms.contains(term.text()))
        .ifPresent(term -> lacking.add(Message.of("{term %s}", term.text())));
    return lacking;
  }

  private String plain(Text text, Language language) {
    return WrittenParagraph.of(text, language, subject).stream()
        .map(WrittenParagraph::text)
        .collect(Collectors.joining(" "));
  }

  private void error(Location location, Message message) {
    diagnostics.error(RULE, location, message);
  }

  /** What a block states in one language. */
  private final class Stated {
    private final StringBuilder words = new StringBuilder();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> terms = new HashSet<>();

    Stated(Section block, Language language) {
      EveryText.of(
          block,
          (text, notes) -> {
            words.append(plain(text, language)).append('\n');
            EveryInline.of(text.in(language), this::read);
          });
    }

    private void read(Inline inline) {
      if (inline instanceof FigureReference figure && figure.kind() == FigureReference.Kind.FACT) {
        facts.add(figure.dataset().text());
      } else if (inline instanceof Inline.TermReference term) {
        terms.add(term.id());
      }
    }

    /** Whether it says some words, in whatever case and over whatever lines. */
    boolean says(String wanted) {
      return folded(words.toString()).contains(folded(wanted));
    }

    private static String folded(String text) {
      return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ENGLISH);
    }
  }
}
