package org.gailan.html;

import java.util.List;
import java.util.Optional;

/** Which characters of a printed report are figures, for a page that tells what is behind each. */
public interface FigureMarks {

  /** There are none. */
  FigureMarks NONE =
      new FigureMarks() {
        @Override
        public List<Mark> in(Object printed) {
          return List.of();
        }

        @Override
        public Optional<String> cell(List<String> row, int index) {
          return Optional.empty();
        }
      };

  /**
   * A figure in a text.
   *
   * @param from the offset of its first character
   * @param to the offset after its last
   * @param key finds the figure again
   */
  record Mark(int from, int to, String key) {}

  /** The figures of a printed text, itself and not its equal: in order, none over another. */
  List<Mark> in(Object printed);

  /** The key of the figure that is a cell of a small table. */
  Optional<String> cell(List<String> row, int index);
}
