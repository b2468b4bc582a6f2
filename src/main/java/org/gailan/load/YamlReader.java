package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the YAML of one file to nodes.
 *
 * <p>It stands on SnakeYAML's parser and not on its loader, which changed 35 of 48 plausible
 * scalars ({@code 00123} became 83) and let exceptions without a position through.
 */
final class YamlReader {
  /** A mapping in a list in a mapping is three; our deepest file has nine. */
  private static final int MAX_DEPTH = 50;

  /** A report of a hundred pages has some ten thousand. */
  private static final int MAX_NODES = 200_000;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Parser parser;
  private boolean refused;
  private int reached;
  private int lastLine;
  private int nodes;

  private YamlReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // the size in bytes is checked at the file
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setProcessComments(false);
    this.parser = new ParserImpl(new StreamReader(file.text()), options);
  }

  /** The one document of the file; empty where it is not YAML as we want it, which is reported. */
  static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    if (!PrintableText.check(file, diagnostics)) {
      return Optional.empty();
    }
    YamlReader reader = new YamlReader(file, diagnostics);
    try {
      Optional<YamlNode> document = reader.document();
      return reader.refused ? Optional.empty() : document;
    } catch (TooMuch limit) {
      diagnostics.error("yaml.too-large", limit.location, limit.words);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
      diagnostics.error(
          "yaml.syntax", file.at(mark == null ? 0 : mark.getIndex()), YamlSyntax.explain(e));
    } catch (YAMLException e) {
      diagnostics.error("yaml.syntax", Location.of(file.name()), YamlSyntax.explain(e));
    } catch (RuntimeException e) {
      // SnakeYAML 2.7 lets a NumberFormatException through for "\UFFFFFFFF".
      diagnostics.error(
          "yaml.syntax",
          file.at(reader.reached),
          Message.of(
              "after this point the file is not valid YAML; check the escapes in double"
                  + " quotes"));
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    parser.getEvent(); // the start of the stream
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      diagnostics.error("yaml.empty", Location.of(file.name()), Message.of("the file is empty"));
      return Optional.empty();
    }
    parser.getEvent(); // the start of the document
    YamlNode root = node(1);
    parser.getEvent(); // its end
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      refuse(
          "yaml.several-documents",
          parser.peekEvent(),
          Message.of("a second document begins here; a file holds one, so remove the line `---`"));
    }
    return Optional.of(root);
  }

  private YamlNode node(int depth) {
    Event event = parser.getEvent();
    Location location = at(event);
    reached = index(event.getStartMark());
    if (depth > MAX_DEPTH) {
      throw new TooMuch(location, Message.of("nested more than %d deep", MAX_DEPTH));
    }
    if (++nodes > MAX_NODES) {
      throw new TooMuch(location, Message.of("the file holds more than %d values", MAX_NODES));
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      boolean alias = event instanceof AliasEvent;
      refuse(
          alias ? "yaml.alias" : "yaml.anchor",
          event,
          alias
              ? Message.of(
                  "an alias (*%s) is not allowed; write the value again, or `\\*` for an"
                      + " asterisk",
                  node.getAnchor())
              : Message.of(
                  "an anchor (&%s) is not allowed; put quotes around a text that begins with"
                      + " &",
                  node.getAnchor()));
    }
    if (event instanceof SequenceStartEvent sequence) {
      refuseTag(sequence.getTag(), event);
      List<YamlNode> items = new ArrayList<>();
      while (!parser.checkEvent(Event.ID.SequenceEnd)) {
        items.add(node(depth + 1));
      }
      parser.getEvent();
      return new YamlNode.Sequence(location, items);
    }
    if (event instanceof MappingStartEvent mapping) {
      refuseTag(mapping.getTag(), event);
      List<YamlNode.Entry> entries = new ArrayList<>();
      while (!parser.checkEvent(Event.ID.MappingEnd)) {
        entry(depth).ifPresent(entries::add);
      }
      parser.getEvent();
      return new YamlNode.Mapping(location, Math.max(lastLine, location.line()), entries);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return new YamlNode.Scalar(
        file, "", YamlNode.Style.PLAIN, index(event.getStartMark()), index(event.getEndMark()));
  }

  private Optional<YamlNode.Entry> entry(int depth) {
    Event at = parser.peekEvent();
    YamlNode key = node(depth + 1);
    YamlNode value = node(depth + 1);
    if (key instanceof YamlNode.Scalar scalar) {
      return Optional.of(new YamlNode.Entry(scalar, value));
    }
    refuse(
        "yaml.syntax",
        at,
        Message.of("a key must be a word; put quotes around a text that begins with { or ["));
    return Optional.empty();
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    YamlNode.Style style =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
          case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> YamlNode.Style.DOUBLE_QUOTED;
          case LITERAL -> YamlNode.Style.LITERAL;
          case FOLDED -> YamlNode.Style.FOLDED;
          case PLAIN -> YamlNode.Style.PLAIN;
        };
    String value = event.getValue();
    PrintableText.firstRefused(value)
        .ifPresent(
            codePoint ->
                refuse(
                    "yaml.control-character",
                    event,
                    Message.of(
                        "the escapes in this text make %s, which cannot be printed",
                        PrintableText.name(codePoint))));
    lastLine = lineOfLastCharacter(event);
    return new YamlNode.Scalar(
        file, value, style, index(event.getStartMark()), index(event.getEndMark()));
  }

  /** A block scalar ends where the next line with something on it begins. */
  private int lineOfLastCharacter(ScalarEvent event) {
    int end = index(event.getEndMark());
    int start = index(event.getStartMark());
    while (end > start && Character.isWhitespace(file.codePoint(end - 1))) {
      end--;
    }
    return file.at(Math.max(start, end - 1)).line();
  }

  private void refuseTag(String tag, Event event) {
    if (tag != null) {
      refuse(
          "yaml.tag",
          event,
          Message.of(
              "a tag (%s) is not allowed; put quotes around a text that begins with !",
              tag.replace("tag:yaml.org,2002:", "!!")));
    }
  }

  private void refuse(String rule, Event event, Message message) {
    refused = true;
    diagnostics.error(rule, at(event), message);
  }

  private Location at(Event event) {
    return file.at(index(event.getStartMark()));
  }

  private static int index(Mark mark) {
    return mark.getIndex();
  }

  /** Ends the reading of a file that goes over a limit. */
  private static final class TooMuch extends RuntimeException {
    private final transient Location location;
    private final transient Message words;

    TooMuch(Location location, Message words) {
      super(words.toString());
      this.location = location;
      this.words = words;
    }
  }
}
