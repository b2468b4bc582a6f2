package org.gailan.load;

import java.util.Locale;
import org.gailan.diagnostic.Message;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in words what SnakeYAML stumbled over, with what most often causes it. */
final class YamlSyntax {
  private YamlSyntax() {}

  static Message explain(YAMLException exception) {
    String problem =
        exception instanceof MarkedYAMLException marked && marked.getProblem() != null
            ? marked.getProblem()
            : String.valueOf(exception.getMessage());
    String context =
        exception instanceof MarkedYAMLException marked && marked.getContext() != null
            ? marked.getContext()
            : "";
    Message opened =
        exception instanceof MarkedYAMLException marked && marked.getContextMark() != null
            ? Message.of(" (opened on line %d)", marked.getContextMark().getLine() + 1)
            : Message.NONE;
    return explain(problem.toLowerCase(Locale.ROOT), context, opened);
  }

  private static Message explain(String problem, String context, Message opened) {
    if (problem.contains("mapping values are not allowed")) {
      return Message.of(
          "a colon and a space begin a new value here; put quotes around a text that holds `: `,"
              + " or write it as a block after `|`");
    }
    if (problem.contains("\\t") || problem.contains("tab")) {
      return Message.of("a tab cannot indent; use spaces");
    }
    if (problem.contains("could not find expected ':'")) {
      return Message.of("a key without its colon; indent the lines of a text further than its key");
    }
    if (problem.contains("expected <block end>")) {
      return Message.of(
          "this line does not belong to what stands above it; check its indentation and the"
              + " quotes before it");
    }
    if (problem.contains("expected ',' or")) {
      return Message.of(
          "a comma or the closing bracket%s is missing; put quotes around a text that holds `, `,"
              + " `{` or `}`",
          opened);
    }
    if (problem.contains("unexpected end of stream") || problem.contains("end of file")) {
      return Message.of("the file ends before the closing quote or bracket%s", opened);
    }
    if (problem.contains("unknown escape character")) {
      return Message.of(
          "an escape that YAML does not know; inside double quotes write `\\\\` for a backslash");
    }
    if (problem.contains("cannot start any token")) {
      return Message.of("a text cannot begin with this character; put quotes around it");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return Message.of("a list cannot begin here; put it on a line of its own below its key");
    }
    if (context.contains("block scalar")) {
      return Message.of(
          "after | or > the text begins on the next line; put quotes around a text that begins"
              + " with one of them");
    }
    if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
      return Message.of("put quotes around a text that begins with * or &");
    }
    if (context.contains("directive")) {
      return Message.of("a line cannot begin with %%; put quotes around the text");
    }
    if (problem.contains("expected the node content")) {
      return Message.of("a value is missing before this, or a bracket or comma is one too many");
    }
    if (problem.contains("undefined tag handle") || context.contains("scanning a tag")) {
      return Message.of("a tag is not allowed; put quotes around a text that begins with !");
    }
    String words = problem.replaceAll("\\s+", " ").strip();
    return Message.of(
        "not valid YAML: %s", context.isEmpty() ? words : words + " " + context.strip());
  }
}
