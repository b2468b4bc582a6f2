package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.Claim;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionMark;
import org.gailan.content.Regulated;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.diagnostic.Origin;

/** Reads a section and its blocks. */
final class SectionReader {
  private final Reading reading;
  private final BlockIds ids;
  private final Map<String, RegulatoryText> regulatoryTexts;
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<String, RedactionMark> redactions = new LinkedHashMap<>();
  private final Map<String, Regulated> regulated = new LinkedHashMap<>();

  SectionReader(Reading reading, BlockIds ids, Map<String, RegulatoryText> regulatoryTexts) {
    this.reading = reading;
    this.ids = ids;
    this.regulatoryTexts = regulatoryTexts;
  }

  /**
   * Reads a section.
   *
   * @param fileName without its ending; stands in for an id that is missing
   */
  Optional<Section> read(YamlNode node, String fileName) {
    Optional<MappingReader> section = MappingReader.of(node, SectionShapes.SECTION, reading);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> written = section.get().id("id");
    written.ifPresent(id -> ids.take(id, section.get().locationOf("id"), reading));
    String id = written.orElse(fileName);
    List<Block> blocks = new ArrayList<>();
    claims.clear();
    redactions.clear();
    regulated.clear();
    int position = 0; // after an underscore, which no author's id can hold
    for (YamlNode block : section.get().list("blocks")) {
      position++;
      block(block, id + "_" + position).ifPresent(blocks::add);
    }
    return Optional.of(
        new Section(id, section.get().location(), blocks, claims, redactions, regulated));
  }

  private Optional<Block> block(YamlNode node, String madeId) {
    List<String> kinds =
        SectionShapes.BLOCKS.stream().map(shape -> shape.name().toString()).toList();
    Optional<YamlNode.Mapping> mapping =
        MappingReader.mapping(node, Message.of("a block"), reading);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    List<String> found =
        mapping.get().entries().stream()
            .map(e -> e.key().value())
            .distinct()
            .filter(kinds::contains)
            .toList();
    if (found.isEmpty()) {
      String first =
          mapping.get().entries().isEmpty() ? "" : mapping.get().entries().get(0).key().value();
      reading.error(
          "section.block-kind",
          node.location(),
          Message.of(
              "a block needs a key that says its kind, found `%s`%s",
              first, NearestName.hint(first, kinds)));
      return Optional.empty();
    }
    if (found.size() > 1) {
      reading.error(
          "section.block-kind",
          node.location(),
          Message.of(
              "a block has one kind, found %s; begin each with a hyphen of its own",
              Message.and(found.stream().map(Message::code).toList())));
      return Optional.empty();
    }
    Shape shape =
        SectionShapes.BLOCKS.stream()
            .filter(s -> s.isCalled(found.get(0)))
            .findFirst()
            .orElseThrow();
    return MappingReader.of(node, shape, reading).flatMap(keys -> block(keys, shape, madeId));
  }

  private Optional<Block> block(MappingReader keys, Shape shape, String madeId) {
    Optional<String> written = keys.id("id");
    written.ifPresent(w -> ids.take(w, keys.locationOf("id"), reading));
    String id = written.orElse(madeId);
    List<Claim> made = new ClaimReader(reading).claims(keys);
    if (!made.isEmpty()) {
      claims.put(id, made);
    }
    Optional<RegulatoryText> printed = regulatoryText(keys, shape);
    if (!shape.isCalled("page-break")) {
      Regulated of = new RegulatoryReader(reading).regulated(keys, printed.map(RegulatoryText::id));
      regulated.put(id, of);
      new RedactionMarks(reading).mark(keys).ifPresent(mark -> redactions.put(id, mark));
    }
    Location at = keys.location();
    String kind = shape.name().toString();
    Text text = textKind(shape) ? keys.textOrEmpty(kind) : new Text(at, Map.of());
    return switch (kind) {
      case "heading" -> Optional.of(new Block.Heading(id, at, text, keys.whole("level").orElse(1)));
      case "paragraph" -> Optional.of(new Block.Paragraph(id, at, text));
      case "regulatory-text" ->
          printed.map(p -> new Block.Paragraph(id, at, p.text().orElseGet(() -> notGiven(at))));
      case "source" -> Optional.of(new Block.SourceLine(id, at, text));
      case "list" -> Optional.of(new ListReader(reading).list(keys, id));
      case "definitions" -> Optional.of(new ListReader(reading).definitions(keys, id));
      case "notes" -> notes(keys, id, at);
      case "page-break" ->
          keys.word("page-break").map(always -> (Block) new Block.PageBreak(id, at));
      case "chart" -> new ChartReader(reading).chart(keys.node("chart").orElseThrow(), id, at);
      case "ranking" ->
          new ChartReader(reading).ranking(keys.node("ranking").orElseThrow(), id, at);
      case "table" -> new TableReader(reading).table(keys.node("table").orElseThrow(), id, at);
      default -> throw new IllegalStateException("a kind of block without a reader: " + kind);
    };
  }

  private Optional<RegulatoryText> regulatoryText(MappingReader keys, Shape shape) {
    return shape.equals(SectionShapes.REGULATORY_TEXT)
        ? keys.name("regulatory-text")
            .flatMap(name -> RegulatoryReader.find(name, regulatoryTexts, reading))
        : Optional.empty();
  }

  /** What stands for words that nobody has given yet. */
  private Text notGiven(Location at) {
    Inline words = new Inline.Words("[●]", Origin.fixed(at));
    Inline placeholder = new Inline.Placeholder(at, List.of(words));
    Prose prose = new Prose(at, List.of(new Prose.Paragraph(List.of(placeholder))));
    Map<Language, Prose> all = new EnumMap<>(Language.class);
    reading.languages().forEach(language -> all.put(language, prose));
    return new Text(at, all);
  }

  private Optional<Block> notes(MappingReader keys, String id, Location at) {
    Map<String, Text> notes = keys.texts("notes");
    boolean isMapping = keys.node("notes").filter(n -> n instanceof YamlNode.Mapping).isPresent();
    if (isMapping && notes.isEmpty()) {
      reading.error(
          "yaml.empty-list", keys.locationOf("notes"), Message.of("`notes` has no notes"));
    }
    return Optional.of(new Block.Notes(id, at, notes));
  }

  private static boolean textKind(Shape shape) {
    return shape.keys().get(0).type() == ValueType.Simple.TEXT;
  }
}
