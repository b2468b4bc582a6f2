package org.gailan.load;

import java.util.Map;

/** Lays an emptied file out: what is short in a line, the rest a line each. */
final class EmptyFile {
  private static final int WIDTH = 120;

  /** A file, its blocks and what stands in them are never put into one line. */
  private static final int OPEN = 2;

  private final StringBuilder yaml = new StringBuilder();

  private EmptyFile() {}

  /**
   * The text of a file.
   *
   * @param remark lines that begin with #
   */
  static String of(String remark, EmptyValue.Fields root) {
    EmptyFile file = new EmptyFile();
    file.yaml.append(remark);
    file.fields(root, 0, false);
    return file.yaml.toString();
  }

  private void fields(EmptyValue.Fields mapping, int depth, boolean afterHyphen) {
    boolean first = afterHyphen;
    for (Map.Entry<String, EmptyValue> field : mapping.fields().entrySet()) {
      indent(first ? 0 : depth);
      first = false;
      yaml.append(field.getKey()).append(':');
      value(field.getValue(), depth + 1);
    }
  }

  private void value(EmptyValue value, int depth) {
    if (fits(value, depth)) {
      yaml.append(' ').append(value.inOneLine()).append('\n');
      return;
    }
    yaml.append('\n');
    if (value instanceof EmptyValue.Fields mapping) {
      fields(mapping, depth, false);
    } else if (value instanceof EmptyValue.Items list) {
      for (EmptyValue item : list.items()) {
        indent(depth);
        item(item, depth);
        if (depth == 1 && item instanceof EmptyValue.Fields) {
          yaml.append('\n'); // between the blocks of a section
        }
      }
      if (depth == 1 && yaml.toString().endsWith("\n\n")) {
        yaml.setLength(yaml.length() - 1);
      }
    }
  }

  private void item(EmptyValue item, int depth) {
    if (item instanceof EmptyValue.Fields mapping && (depth < OPEN || !fits(item, depth))) {
      yaml.append("- ");
      fields(mapping, depth + 1, true);
    } else {
      yaml.append("- ").append(item.inOneLine()).append('\n');
    }
  }

  private static boolean fits(EmptyValue value, int depth) {
    if (value instanceof EmptyValue.Written) {
      return true;
    }
    boolean nested =
        value instanceof EmptyValue.Fields mapping
            && mapping.fields().values().stream().anyMatch(v -> v instanceof EmptyValue.Fields);
    boolean blocks =
        value instanceof EmptyValue.Items list
            && list.items().stream().anyMatch(v -> v instanceof EmptyValue.Fields);
    boolean open = depth <= OPEN && (nested || blocks);
    return !open && depth * 2 + value.inOneLine().length() <= WIDTH;
  }

  private void indent(int depth) {
    yaml.append("  ".repeat(depth));
  }
}
