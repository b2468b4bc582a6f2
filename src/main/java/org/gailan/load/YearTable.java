package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** The table of a spreadsheet: its years, and its series by name. */
final class YearTable {
  /** Headings of what stands beside the years: rates, notes, and the years they cover. */
  private static final Pattern NO_YEAR =
      Pattern.compile(
          ".*(cagr|aagr|growth|yoy|y-o-y|change|source|note|remark|unit|average|share"
              + "|增長|增长|增速|同比|來源|来源|註|注|單位|单位|平均|佔比|占比)(?s:.*)"
              + "|.*[0-9]{2}[^0-9]{0,3} ?[-–—~至到] ?[^0-9]{0,3}[0-9]{2}.*");

  private final YearAxis axis;
  private final Reading reading;
  private final UnitNoteReader units;
  private final Map<Integer, Integer> positions = new LinkedHashMap<>();

  YearTable(YearAxis axis, Reading reading, UnitNoteReader units) {
    this.axis = axis;
    this.reading = reading;
    this.units = units;
    axis.years()
        .forEach(
            (position, heading) -> {
              if (positions.putIfAbsent(heading.year(), position) != null) {
                reading.error(
                    "data.duplicate-year",
                    heading(position).orElseThrow().location(),
                    axis.across()
                        ? Message.of("the year %d has a column already", heading.year())
                        : Message.of("the year %d has a row already", heading.year()));
              }
            });
  }

  YearAxis axis() {
    return axis;
  }

  private Optional<SheetCell> heading(int position) {
    return cell(axis.line(), position);
  }

  private Optional<SheetCell> cell(int line, int position) {
    return Optional.ofNullable(axis.lines().get(line))
        .flatMap(cells -> Optional.ofNullable(cells.get(position)));
  }

  /** The line of a series; empty, and reported, where none or more than one has its name. */
  Optional<Integer> line(Name name) {
    String wanted = FullWidth.folded(name.text());
    List<Integer> named = named(wanted, false);
    if (named.isEmpty()) {
      named = named(wanted, true);
    }
    List<Integer> filled = named.stream().filter(l -> axis.hasValue(l, true)).toList();
    if (named.size() == 1 || filled.size() == 1) {
      return Optional.of(filled.size() == 1 ? filled.get(0) : named.get(0));
    }
    Message message =
        named.isEmpty()
            ? none(name.text(), NearestName.hint(name.text(), names()))
            : several(
                name.text(),
                named.size(),
                Message.and(named.stream().map(l -> places(l, wanted)).toList()));
    reading.error("data.unknown-column", name.location(), message);
    return Optional.empty();
  }

  private Message none(String name, Message hint) {
    String sheet = axis.sheet().name();
    return axis.across()
        ? Message.of("no row '%s' in %s%s", name, sheet, hint)
        : Message.of("no column '%s' in %s%s", name, sheet, hint);
  }

  private Message several(String name, int count, Message places) {
    String sheet = axis.sheet().name();
    return axis.across()
        ? Message.of(
            "%s has %d rows '%s', %s; name a `range` that holds one of them",
            sheet, count, name, places)
        : Message.of(
            "%s has %d columns '%s', %s; name a `range` that holds one of them",
            sheet, count, name, places);
  }

  private List<Integer> named(String wanted, boolean withoutUnit) {
    return axis.after().keySet().stream()
        .filter(line -> axis.labels(line).stream().anyMatch(l -> is(l, wanted, withoutUnit)))
        .toList();
  }

  private boolean is(SheetCell label, String wanted, boolean withoutUnit) {
    return FullWidth.folded(withoutUnit ? units.without(label) : label.text()).equals(wanted);
  }

  private String places(int line, String wanted) {
    return axis.labels(line).stream()
        .filter(l -> is(l, wanted, false) || is(l, wanted, true))
        .map(SheetCell::address)
        .findFirst()
        .orElse("");
  }

  /** The names of the lines that hold values. */
  private List<String> names() {
    return axis.after().keySet().stream()
        .filter(line -> axis.hasValue(line, true))
        .flatMap(line -> axis.labels(line).stream())
        .filter(label -> units.read(label).isEmpty() || !units.without(label).equals(label.text()))
        .map(label -> label.text().strip())
        .distinct()
        .toList();
  }

  /** The cells of a line by year; what stands below no year is reported. */
  Map<Integer, SheetCell> cells(int line) {
    Map<Integer, SheetCell> cells = new TreeMap<>();
    positions.forEach((year, position) -> value(line, position).ifPresent(c -> cells.put(year, c)));
    NavigableMap<Integer, SheetCell> values =
        Optional.ofNullable(axis.lines().get(line)).orElseGet(TreeMap::new);
    values
        .tailMap(axis.years().firstKey(), true)
        .forEach(
            (position, cell) -> {
              if (!isYear(position) && !cells.containsValue(cell)) {
                checkHeading(position, cell);
              }
            });
    return cells;
  }

  private boolean isYear(int position) {
    return axis.years().containsKey(position);
  }

  private void checkHeading(int position, SheetCell cell) {
    if (!SpreadsheetNumber.isValue(cell)) {
      return;
    }
    Optional<SheetCell> heading = heading(position);
    if (heading.isEmpty()) {
      boolean isMerged = span(position).isPresent();
      if (!isMerged && headingsAround(position)) {
        reading.error(
            "data.no-year",
            cell.location(),
            axis.across()
                ? Message.of(
                    "this value has no year in row %d; write one, or leave it out with `range`",
                    axis.line() + 1)
                : Message.of(
                    "this value has no year in column %s; write one, or leave it out with `range`",
                    columnOf(axis.line())));
      }
    } else if (mayBeYear(heading.get(), position)) {
      reading.error(
          "value.year",
          heading.get().location(),
          Message.of(
              "'%s' is not a year between %d and %d, but %s holds a value of it; correct"
                  + " it, or leave it out with `range`",
              heading.get().text().strip(),
              ScalarReader.FIRST_YEAR,
              ScalarReader.LAST_YEAR,
              cell.address()));
    }
  }

  /** Whether a heading may be a year mistyped: between years, or with digits in it. */
  private boolean mayBeYear(SheetCell heading, int position) {
    String words = FullWidth.folded(heading.text());
    boolean between = position < axis.years().lastKey();
    return !NO_YEAR.matcher(words).matches() && (between || words.matches(".*[0-9].*"));
  }

  /** Whether a position is next to the table, and not of what stands further off. */
  private boolean headingsAround(int position) {
    return cell(axis.line(), position - 1).isPresent() || position <= axis.years().lastKey();
  }

  private static String columnOf(int column) {
    return CellRange.address(0, column).replace("1", "");
  }

  /** The value of a year; where its heading is merged over several, the one that is there. */
  private Optional<SheetCell> value(int line, int position) {
    Optional<CellRange> span = span(position);
    if (span.isEmpty()) {
      return cell(line, position);
    }
    int last = axis.across() ? span.get().lastColumn() : span.get().lastRow();
    List<SheetCell> values = new ArrayList<>();
    for (int p = position; p <= last; p++) {
      cell(line, p).ifPresent(values::add);
    }
    if (values.size() > 1) {
      reading.error(
          "data.merged",
          heading(position).orElseThrow().location(),
          Message.of(
              "the heading '%s' is merged over %s, and %s and %s both hold a value; split"
                  + " it, or name a `range`",
              heading(position).orElseThrow().text().strip(),
              span.get(),
              values.get(0).address(),
              values.get(1).address()));
      return Optional.empty();
    }
    return values.stream().findFirst();
  }

  /** The cells over which a heading is merged, along the years. */
  private Optional<CellRange> span(int position) {
    return axis.sheet().merged().stream()
        .filter(
            m ->
                axis.across()
                    ? m.contains(axis.line(), position) && m.lastColumn() > m.firstColumn()
                    : m.contains(position, axis.line()) && m.lastRow() > m.firstRow())
        .findFirst();
  }
}
