package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.diagnostic.Message;

/** Reads CommonMark, restricted to what running text can hold, with the forms in braces. */
final class ProseReader {
  /**
   * Without block types everything is a paragraph, so that "2024. The market" keeps its first word;
   * nesting is bounded because CommonMark's parser and we descend into it.
   */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .customInlineContentParserFactory(new BraceForm.Parser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxInlineNesting(16)
          .build();

  private static final Pattern HEADING = Pattern.compile("#{1,6} .*", Pattern.DOTALL);

  /** Braces among them: written as entities or with a backslash they are no form. */
  private static final Pattern BRACKETED_MARK =
      Pattern.compile(
          "[\\[({<（【〔［｛〈《]\\s*redacted\\b[^\\])}>）】〕］｝〉》]*[:：]", Pattern.CASE_INSENSITIVE);

  /** What stands in square brackets is a placeholder, without them. */
  private static final Pattern MARK_IN_PLACEHOLDER =
      Pattern.compile("^\\[?\\s*redacted\\b[^\\]]*[:：]", Pattern.CASE_INSENSITIVE);

  private static final Pattern ITEMS =
      Pattern.compile("(?:[ ]*(?:[-*+]|[0-9]{1,3}[.)]) [^\n]*(?:\n|$)){2,}");

  private final ProseSource source;
  private final Language language;
  private final Reading reading;
  private final FormReader forms;

  private ProseReader(ProseSource source, Language language, Reading reading) {
    this.source = source;
    this.language = language;
    this.reading = reading;
    this.forms = new FormReader(source, language, reading);
  }

  static Prose read(ProseSource source, Language language, Reading reading) {
    return new ProseReader(source, language, reading).read();
  }

  private Prose read() {
    int tab = source.text().indexOf('\t');
    if (tab >= 0) {
      notAllowed(tab, Message.of("a tab is not allowed in prose; write a space"));
    }
    List<Prose.Paragraph> paragraphs = new ArrayList<>();
    Node document = PARSER.parse(source.text());
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        refuseBlocks(paragraph);
        paragraphs.add(new Prose.Paragraph(inlines(paragraph)));
      } else if (node instanceof LinkReferenceDefinition) {
        notAllowed(
            start(node),
            Message.of(
                "a link definition is not allowed in prose; write [words](https://…), or"
                    + " `\\[` for a bracket"));
      }
    }
    return new Prose(source.at(0), paragraphs);
  }

  /** What an author surely meant as a block would else be run together in one paragraph. */
  private void refuseBlocks(Paragraph paragraph) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    SourceSpan last = lines.get(lines.size() - 1);
    String text =
        source.text().substring(start(paragraph), last.getInputIndex() + last.getLength());
    if (HEADING.matcher(text).matches()) {
      notAllowed(
          start(paragraph),
          Message.of("a heading is a block of its own: use `- heading:`, or `\\#` for the sign"));
    } else if (ITEMS.matcher(text).matches()) {
      notAllowed(
          start(paragraph),
          Message.of(
              "a list is a block of its own: use `- list:`, or `\\` before the sign that"
                  + " begins a line"));
    }
  }

  private List<Inline> inlines(Node parent) {
    InlineCollector collector = new InlineCollector(source);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, collector);
    }
    List<Inline> inlines = collector.inlines();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Words words) {
        refuseBracketedMark(words, BRACKETED_MARK);
      } else if (inline instanceof Inline.Placeholder placeholder
          && placeholder.inlines().get(0) instanceof Inline.Words words) {
        refuseBracketedMark(words, MARK_IN_PLACEHOLDER);
      }
    }
    return inlines;
  }

  /** What an author surely meant to hide would else be printed with its mark. */
  private void refuseBracketedMark(Inline.Words words, Pattern pattern) {
    Matcher mark = pattern.matcher(words.text());
    if (mark.find()) {
      reading.error(
          "prose.bracketed-mark",
          words.origin().at(mark.start()),
          Message.of(
              "this looks like a redaction and hides nothing; write {redacted CATEGORY:"
                  + " words} with the braces themselves"));
    }
  }

  private void inline(Node node, InlineCollector collector) {
    if (node instanceof Text text) {
      collector.words(text.getLiteral(), start(node), end(node));
      checkWords(text);
    } else if (node instanceof SoftLineBreak) {
      if (LineEnd.isSpace(node, language)) {
        collector.space(node.getPrevious() == null ? 0 : end(node.getPrevious()));
      }
    } else if (node instanceof HardLineBreak) {
      int at = node.getPrevious() == null ? 0 : end(node.getPrevious());
      collector.add(new Inline.LineBreak(source.at(at)));
    } else if (node instanceof StrongEmphasis) {
      collector.add(new Inline.Strong(source.at(start(node)), inlines(node)));
    } else if (node instanceof Emphasis) {
      collector.add(new Inline.Emphasis(source.at(start(node)), inlines(node)));
    } else if (node instanceof Link link) {
      link(link, collector);
    } else if (node instanceof BraceForm form) {
      form(form, collector);
    } else {
      notAllowed(start(node), refusal(node));
    }
  }

  private static Message refusal(Node node) {
    if (node instanceof HtmlInline) {
      return Message.of(
          "HTML is not allowed in prose; use **strong** or *emphasis*, or `\\<` for the sign");
    }
    if (node instanceof Code) {
      return Message.of("code is not allowed in prose; use *emphasis*, or `\\` before a backquote");
    }
    if (node instanceof Image) {
      return Message.of(
          "an image is not allowed in prose; use a `chart` block, or `\\!` for the sign");
    }
    return node instanceof CustomNode
        ? Message.of("this is not allowed in prose")
        : Message.of("%s is not allowed in prose", node.getClass().getSimpleName());
  }

  private void form(BraceForm form, InlineCollector collector) {
    switch (form.kind()) {
      case CLOSED -> forms.read(start(form), end(form)).ifPresent(collector::add);
      case UNCLOSED ->
          reading.error(
              "prose.unclosed-form",
              source.at(start(form)),
              Message.of("this `{` is not closed in its paragraph; write `\\{` for a brace"));
      case STRAY -> {
        boolean reported =
            form.getPrevious() instanceof BraceForm before && before.kind() == form.kind();
        if (!reported) {
          reading.error(
              "prose.stray-brace",
              source.at(start(form)),
              Message.of("this `}` closes nothing; write `\\}` for a brace"));
        }
      }
    }
  }

  private void link(Link link, InlineCollector collector) {
    String target = link.getDestination();
    if (!target.toLowerCase(Locale.ROOT).matches("(https?://|mailto:)[^\\s]+")) {
      reading.error(
          "prose.link",
          source.at(start(link)),
          Message.of("a link must begin with https://, http:// or mailto:, found '%s'", target));
      return;
    }
    if (link.getTitle() != null) {
      notAllowed(start(link), Message.of("a link has no title here; remove the words in quotes"));
    }
    collector.add(new Inline.Link(source.at(start(link)), target, inlines(link)));
  }

  private void checkWords(Text text) {
    PrintableText.firstRefused(text.getLiteral())
        .ifPresent(
            codePoint ->
                reading.error(
                    "yaml.control-character",
                    source.at(start(text)),
                    Message.of(
                        "an entity makes %s, which cannot be printed",
                        PrintableText.name(codePoint))));
    // CommonMark does not see emphasis that ends between Chinese punctuation and a character.
    int stars = source.text().substring(start(text), end(text)).indexOf("**");
    boolean escaped = stars > 0 && source.text().charAt(start(text) + stars - 1) == '\\';
    if (stars >= 0 && !escaped) {
      reading.error(
          "prose.emphasis",
          source.at(start(text) + stars),
          Message.of(
              "this ** begins or ends nothing; leave punctuation outside of it, or write"
                  + " \\*\\*"));
    }
  }

  private void notAllowed(int offset, Message message) {
    reading.error("prose.not-allowed", source.at(offset), message);
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
