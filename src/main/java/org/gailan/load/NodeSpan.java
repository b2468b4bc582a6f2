package org.gailan.load;

/** Where a value begins and ends in its file, brackets and quotes included. */
final class NodeSpan {
  private NodeSpan() {}

  static int start(YamlNode node, SourceFile file) {
    return file.startOfLine(node.location().line()) + node.location().column() - 1;
  }

  /** The index after the last character of a value that is more than blank. */
  static int end(YamlNode node, SourceFile file) {
    int start = start(node, file);
    int end = start;
    if (node instanceof YamlNode.Scalar scalar) {
      end = scalar.end();
    } else if (node instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        end = end(item, file);
      }
      end = closing(start, end, '[', ']', file);
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        end = end(entry.value(), file);
      }
      end = closing(start, end, '{', '}', file);
    }
    while (end > start && Character.isWhitespace(file.codePoint(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isInBraces(YamlNode.Mapping mapping, SourceFile file) {
    return file.codePoint(start(mapping, file)) == '{';
  }

  private static int closing(int start, int end, int opens, int closes, SourceFile file) {
    if (file.codePoint(start) != opens) {
      return end;
    }
    int index = end;
    while (index < file.length() && file.codePoint(index) != closes) {
      index++;
    }
    return index + 1;
  }
}
