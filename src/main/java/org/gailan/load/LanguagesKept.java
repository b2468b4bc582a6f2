package org.gailan.load;

import java.util.List;
import java.util.Optional;
import org.gailan.content.Language;

/** Takes out of a file what stands in languages that a report is not to have. */
final class LanguagesKept {
  private final SourceFile file;
  private final List<Language> languages;
  private final Edits edits;

  LanguagesKept(SourceFile file, List<Language> languages, Edits edits) {
    this.file = file;
    this.languages = languages;
    this.edits = edits;
  }

  void in(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(this::in);
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (int i = 0; i < mapping.entries().size(); i++) {
        YamlNode.Entry entry = mapping.entries().get(i);
        Optional<Language> language = Language.ofTag(entry.key().value());
        if (language.isPresent() && !languages.contains(language.get())) {
          remove(mapping, i);
        } else {
          in(entry.value());
        }
      }
    }
  }

  private void remove(YamlNode.Mapping mapping, int index) {
    List<YamlNode.Entry> entries = mapping.entries();
    YamlNode.Entry entry = entries.get(index);
    int end = NodeSpan.end(entry.value(), file);
    if (!NodeSpan.isInBraces(mapping, file)) {
      int nextLine = file.startOfLine(file.at(end).line() + 1);
      edits.replace(
          file.startOfLine(entry.key().location().line()),
          nextLine > end ? nextLine : file.length(),
          "");
    } else if (index + 1 < entries.size()) {
      edits.replace(entry.key().start(), entries.get(index + 1).key().start(), "");
    } else {
      edits.replace(NodeSpan.end(entries.get(index - 1).value(), file), end, "");
    }
  }
}
