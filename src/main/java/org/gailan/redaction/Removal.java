package org.gailan.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.Claim;
import org.gailan.content.Dataset;
import org.gailan.content.Disclosure;
import org.gailan.content.Edition;
import org.gailan.content.Fact;
import org.gailan.content.RedactionMark;
import org.gailan.content.Regulated;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Report;
import org.gailan.content.Requirements;
import org.gailan.content.Section;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.redaction.Redaction.Kind;

/**
 * Takes out of a report what an edition does not show. It works on the content, all languages
 * together, before any rule, layout, file or message of the edition: none of them can hold what was
 * never given to them.
 */
public final class Removal {
  private final Report report;
  private final Edition edition;
  private final Treatments treatments;
  private final RedactionLog log = new RedactionLog();
  private final RemovedProse prose;

  /** The words that claims use for what has lost something: ids of datasets, facts and terms. */
  private final Set<String> touched = new HashSet<>();

  private Removal(Report report, Edition edition) {
    this.report = report;
    this.edition = edition;
    this.treatments = new Treatments(edition);
    this.prose = new RemovedProse(treatments, report.languages(), log);
  }

  /** What is left of a report for an edition; of one that hides nothing, all of it. */
  public static Removed of(Report report, Edition edition) {
    return new Removal(report, edition).removed();
  }

  private Removed removed() {
    log.at(report.id());
    Text title = prose.text(report.title(), Kind.TITLE, Map.of());
    Edition left = edition.with(text -> prose.text(text, Kind.TEXT, Map.of()));
    Map<String, Dataset> datasets = new LinkedHashMap<>();
    report.datasets().forEach((id, dataset) -> datasets.put(id, dataset(dataset)));
    Map<String, Term> terms = new LinkedHashMap<>();
    report.terms().forEach((id, term) -> terms.put(id, term(term)));
    Map<String, Fact> facts = new LinkedHashMap<>();
    report.facts().forEach((id, fact) -> facts.put(id, fact(fact)));
    Set<String> changed = new HashSet<>();
    List<Section> sections = new ArrayList<>();
    report.sections().forEach(section -> sections.add(section(section, changed)));
    Map<String, RegulatoryText> regulatory = regulatoryTexts(changed);
    boolean nothing = log.redactions().isEmpty();
    if (!nothing) { // else both would walk all of it to find nothing
      dropUnused(datasets, sections, texts(terms, regulatory));
      Mentions.of(report, touched, log::file);
    }
    Map<String, Edition> editions = new LinkedHashMap<>(report.editions());
    editions.replace(edition.id(), left);
    Report rest =
        new Report(
            report.id(),
            report.location(),
            title,
            report.languages(),
            report.firstPage(),
            report.edition(),
            report.draft(),
            report.date(),
            editions,
            datasets,
            terms,
            facts,
            sections,
            report.exchangeRates(),
            requirements(changed),
            report.filing(),
            report.redactionReasons(),
            nothing ? report.redactions() : List.of(),
            // the fingerprints are those of the whole texts
            nothing ? report.confirmedTranslations() : Optional.empty(),
            regulatory,
            report.lockedTexts().stream().filter(text -> !changed.contains(text.id())).toList(),
            report.silences());
    return new Removed(rest, left, log.files(), log.redactions());
  }

  /**
   * A dataset that only removed blocks use goes with them: it is what they would have shown, and
   * what the rules find in it would tell of it.
   */
  private void dropUnused(Map<String, Dataset> datasets, List<Section> sections, List<Text> texts) {
    List<Text> textsBefore = texts(report.terms(), report.regulatoryTexts());
    Set<String> unused = UsedDatasets.of(report.sections(), textsBefore, report.datasets());
    unused.removeAll(UsedDatasets.of(sections, texts, datasets));
    for (Dataset dataset : List.copyOf(datasets.values())) {
      if (!unused.contains(dataset.id())) {
        continue;
      }
      datasets.remove(dataset.id());
      log.file(dataset.location());
      if (dataset instanceof Dataset.OfSeries ofSeries) {
        ofSeries
            .series()
            .values()
            .forEach(s -> s.values().values().forEach(value -> log.file(value.location())));
      }
    }
  }

  /** The texts of no section. */
  private List<Text> texts(Map<String, Term> terms, Map<String, RegulatoryText> regulatory) {
    List<Text> texts = new ArrayList<>(List.of(report.title()));
    regulatory.values().forEach(one -> one.text().ifPresent(texts::add));
    for (Term term : terms.values()) {
      texts.add(term.text());
      term.full().ifPresent(texts::add);
    }
    return texts;
  }

  private Map<String, RegulatoryText> regulatoryTexts(Set<String> changed) {
    Map<String, RegulatoryText> left = new LinkedHashMap<>();
    for (RegulatoryText text : report.regulatoryTexts().values()) {
      log.at(text.id());
      int before = log.redactions().size();
      Optional<Text> words = text.text().map(t -> prose.text(t, Kind.TEXT, Map.of()));
      if (log.redactions().size() > before) {
        changed.add(text.id());
      }
      left.put(
          text.id(),
          new RegulatoryText(text.id(), text.location(), words, text.version(), text.verified()));
    }
    return left;
  }

  private Dataset dataset(Dataset dataset) {
    int before = log.redactions().size();
    Dataset left = new RemovedFigures(treatments, prose, log).of(dataset);
    if (log.redactions().size() > before) {
      touched.add(dataset.id());
    }
    return left;
  }

  private Term term(Term term) {
    log.at(term.id());
    if (treatments.removes(term.redaction())) {
      RedactionMark mark = term.redaction().orElseThrow();
      log.words(Kind.TERM, mark, term.full().orElse(term.text()));
      touched.add(term.id());
      return new Term(
          term.id(),
          term.location(),
          prose.token(term.text(), mark),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty());
    }
    return new Term(
        term.id(),
        term.location(),
        prose.text(term.text(), Kind.TERM, Map.of()),
        term.full().map(full -> prose.text(full, Kind.TERM, Map.of())),
        term.avoid(),
        term.entity(),
        treatments.kept(term.redaction()));
  }

  private Fact fact(Fact fact) {
    log.at(fact.id());
    if (!treatments.removes(fact.redaction())) {
      return new Fact(
          fact.id(),
          fact.location(),
          fact.value(),
          fact.what(),
          fact.source(),
          fact.page(),
          treatments.kept(fact.redaction()));
    }
    log.figure(
        Kind.FACT, "", fact.redaction().orElseThrow(), FactWords.of(fact.value()), fact.location());
    touched.add(fact.id());
    return new Fact(
        fact.id(),
        fact.location(),
        new Fact.Removed(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * What is left of a section.
   *
   * @param changed gets the ids of the blocks that have lost something
   */
  private Section section(Section section, Set<String> changed) {
    Map<String, Text> sectionNotes = new LinkedHashMap<>();
    Map<String, String> neutral = new LinkedHashMap<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Notes notes) {
        sectionNotes.putAll(notes.notes());
        if (treatments.removes(Optional.ofNullable(section.redactions().get(block.id())))) {
          notes.notes().keySet().forEach(id -> neutral.put(id, "redacted_" + neutral.size()));
        }
      }
    }
    NoteIds.neutral(sectionNotes, treatments)
        .forEach((id, other) -> neutral.putIfAbsent(id, other + "_" + neutral.size()));
    RemovedBlocks blocks = new RemovedBlocks(treatments, prose, log, neutral);
    List<Block> left = new ArrayList<>();
    Map<String, RedactionMark> kept = new LinkedHashMap<>();
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    Map<String, Regulated> regulated = new LinkedHashMap<>(section.regulated());
    int position = 0;
    for (Block block : section.blocks()) {
      position++;
      Optional<RedactionMark> mark = Optional.ofNullable(section.redactions().get(block.id()));
      int before = log.redactions().size();
      if (treatments.removes(mark)) {
        // The id is like those that the loader makes: it tells where the block stands, no more.
        String id = section.id() + "_" + position;
        left.add(blocks.nothing(block, mark.orElseThrow(), id));
        regulated.put(id, withoutLock(section.regulated(block)));
      } else {
        left.add(prose.within(treatments.kept(mark), () -> blocks.rest(block)));
        treatments.kept(mark).ifPresent(m -> kept.put(block.id(), m));
      }
      if (log.redactions().size() > before) {
        changed.add(block.id());
        regulated.computeIfPresent(block.id(), (id, of) -> withoutLock(of));
      } else {
        Optional.ofNullable(section.claims().get(block.id()))
            .ifPresent(all -> claims.put(block.id(), untouched(all)));
      }
    }
    Section rest = new Section(section.id(), section.location(), left, claims, kept, regulated);
    return new UncalledNotes(section, rest, neutral, treatments).dropped();
  }

  /**
   * What the rules have to do with a block that has lost something: its words are no longer those
   * that were locked, and were held against them before. One that nobody verified stays locked, for
   * it stops the edition.
   */
  private static Regulated withoutLock(Regulated of) {
    return new Regulated(of.answers(), of.lock().filter(lock -> !lock.verified()), of.text());
  }

  /** The claims about what has lost nothing; the others were proved before. */
  private List<Claim> untouched(List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                List.of(claim.statement().split("\\s+", -1)).stream().noneMatch(touched::contains))
        .toList();
  }

  /** A statement that has to be made was looked for in the whole text, not in what is left. */
  private Requirements requirements(Set<String> changed) {
    Map<Disclosure.Field, Disclosure> disclosures = new LinkedHashMap<>();
    Requirements all = report.requirements();
    all.disclosures()
        .forEach(
            (field, disclosure) -> {
              boolean hidden =
                  disclosure.block().filter(name -> changed.contains(name.text())).isPresent();
              disclosures.put(field, hidden ? madeInFull(disclosure) : disclosure);
            });
    return new Requirements(
        disclosures,
        all.disclosuresDeclared(),
        all.pageBudget(),
        all.pageBudgetLocation(),
        all.promotionalWords());
  }

  private static Disclosure madeInFull(Disclosure disclosure) {
    return new Disclosure(
        disclosure.location(),
        disclosure.field(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("redacted"));
  }
}
