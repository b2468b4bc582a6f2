package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.diagnostic.Message;

/** Holds what a table says of its units against the unit and scale of its dataset. */
final class UnitCheck {
  private final YearAxis axis;
  private final UnitNoteReader units;
  private final Reading reading;

  UnitCheck(YearAxis axis, UnitNoteReader units, Reading reading) {
    this.axis = axis;
    this.units = units;
    this.reading = reading;
  }

  /**
   * Checks a series: its own notes count, else those of the table.
   *
   * @param shownAsPercent whether its cells show what they are, whatever the table is headed with
   */
  void check(int line, boolean shownAsPercent) {
    List<UnitNote> own = notes(axis.labels(line).stream().filter(c -> !isTitle(c)));
    List<UnitNote> notes = own.isEmpty() && !shownAsPercent ? notes(ofTable(line)) : own;
    if (notes.isEmpty()) {
      return;
    }
    UnitNote last = notes.get(notes.size() - 1);
    if (!units.unitAgrees(last) || !units.scaleAgrees(last)) {
      report(last);
      return;
    }
    // A unit and its scale may stand in two cells; of two whole notes the nearer one counts.
    for (UnitNote other : notes) {
      boolean otherHalf = last.unit().isEmpty() ? other.scale().isEmpty() : other.unit().isEmpty();
      boolean half = last.unit().isEmpty() || last.scale().isEmpty();
      if (half && otherHalf && !(units.unitAgrees(other) && units.scaleAgrees(other))) {
        report(other);
        return;
      }
    }
  }

  private List<UnitNote> notes(Stream<SheetCell> cells) {
    return cells.map(units::read).flatMap(Optional::stream).toList();
  }

  /** Cells before the years, in the corner, and rows that hold nothing but notes. */
  private Stream<SheetCell> ofTable(int line) {
    List<SheetCell> cells = new ArrayList<>();
    axis.lines().headMap(axis.line(), false).values().forEach(l -> cells.addAll(l.values()));
    Optional.ofNullable(axis.lines().get(axis.line()))
        .ifPresent(l -> cells.addAll(l.headMap(axis.years().firstKey(), false).values()));
    axis.lines()
        .subMap(axis.line(), false, line, false)
        .forEach(
            (number, between) -> {
              if (axis.across() && !axis.hasValue(number, true)) {
                cells.addAll(between.values());
              } else if (!axis.across()) {
                between.values().stream().filter(this::isTitle).forEach(cells::add);
              }
            });
    if (!axis.across()) {
      axis.lines().tailMap(line, true).values().stream()
          .flatMap(l -> l.values().stream())
          .filter(this::isTitle)
          .forEach(cells::add);
    }
    return cells.stream();
  }

  /** Whether a cell above a column of years stands alone in its row, as a title does. */
  private boolean isTitle(SheetCell cell) {
    return !axis.across()
        && cell.row() < axis.years().firstKey()
        && Objects.requireNonNull(axis.sheet().rows().get(cell.row())).size() == 1
        && axis.sheet().rows().headMap(axis.years().firstKey()).size() > 1;
  }

  private void report(UnitNote note) {
    reading.error(
        "data.unit",
        note.cell().location(),
        Message.of(
            "the spreadsheet says '%s', but the dataset says %s; correct one of the two",
            note.words(), units.ofDataset()));
  }
}
