package org.gailan.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Language;
import org.gailan.draft.Draft;
import org.gailan.draft.DraftReader;
import org.gailan.draft.RecordedFigure;
import org.gailan.filing.DraftFolder;
import org.gailan.font.Typefaces;

/**
 * The draft of an edition that was kept last, to say what has changed since.
 *
 * @param figures how each figure was printed, by its id
 */
record LastDraft(int number, Map<String, Map<Language, String>> figures) {

  LastDraft {
    figures = Map.copyOf(figures);
  }

  /**
   * Reads it; empty where none was kept, or the record can't be read: gailan diff says why.
   *
   * @param edition the folder of the edition
   */
  static Optional<LastDraft> in(Path edition, Typefaces typefaces) {
    DraftFolder drafts = new DraftFolder(edition);
    try {
      List<Integer> numbers = drafts.numbers();
      if (numbers.isEmpty()) {
        return Optional.empty();
      }
      int last = numbers.get(numbers.size() - 1);
      Optional<byte[]> record = drafts.read(last);
      if (record.isEmpty()) {
        return Optional.empty();
      }
      Draft draft = DraftReader.read(record.get(), typefaces::coversEverywhere);
      Map<String, Map<Language, String>> figures = new HashMap<>();
      for (RecordedFigure figure : draft.figures()) {
        figures.putIfAbsent(figure.id(), figure.texts());
      }
      return Optional.of(new LastDraft(last, figures));
    } catch (IOException notReadable) {
      return Optional.empty();
    }
  }
}
