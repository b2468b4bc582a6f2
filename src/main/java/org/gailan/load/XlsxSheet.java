package org.gailan.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.load.XlsxWorkbook.SheetPart;

/** Finds the sheet and the cells of a workbook that a dataset names, and reads them. */
final class XlsxSheet {
  private final ReportFolder.Found found;
  private final Reading reading;
  private final XlsxWorkbook workbook;
  private final Location sheetNamedAt;
  private final Location rangeNamedAt;

  private XlsxSheet(
      ReportFolder.Found found,
      Reading reading,
      XlsxWorkbook workbook,
      Location sheetNamedAt,
      Location rangeNamedAt) {
    this.found = found;
    this.reading = reading;
    this.workbook = workbook;
    this.sheetNamedAt = sheetNamedAt;
    this.rangeNamedAt = rangeNamedAt;
  }

  /** A range, and the sheet it names, if it names one. */
  private record Place(Optional<String> sheet, CellRange range) {}

  /**
   * Reads a sheet, or the cells of a range of it.
   *
   * @param keys of the dataset, with `sheet` and `range`
   * @param range in A1 notation, or the name that the workbook gives to one
   */
  static Optional<Sheet> read(
      ReportFolder.Found found,
      MappingReader keys,
      Optional<String> sheet,
      Optional<String> range,
      ReportFolder folder,
      Reading reading) {
    Optional<byte[]> bytes = folder.bytes(found, ReportFolder.MAX_SPREADSHEET);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      XlsxWorkbook workbook = XlsxWorkbook.read(bytes.get());
      return new XlsxSheet(
              found, reading, workbook, keys.locationOf("sheet"), keys.locationOf("range"))
          .read(sheet, range);
    } catch (UnreadableWorkbook e) {
      reading.error("data.unreadable", Location.of(found.name()), e.words());
      return Optional.empty();
    }
  }

  private Optional<Sheet> read(Optional<String> sheet, Optional<String> range)
      throws UnreadableWorkbook {
    Optional<Place> place =
        range.isEmpty()
            ? Optional.of(new Place(Optional.empty(), CellRange.ALL))
            : place(range.get());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Optional<SheetPart> chosen = choose(sheet, place.get().sheet());
    Optional<byte[]> part = chosen.flatMap(workbook::part);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        XlsxCells.read(
            found.name() + "!" + chosen.get().name(),
            part.get(),
            workbook,
            place.get().range(),
            chosen.get().hidden()));
  }

  private Optional<Place> place(String range) {
    Optional<CellRange> plain = CellRange.parse(range);
    if (plain.isPresent()) {
      return Optional.of(new Place(Optional.empty(), plain.get()));
    }
    Optional<Map.Entry<String, String>> named =
        workbook.names().entrySet().stream()
            .filter(e -> FullWidth.folded(e.getKey()).equals(FullWidth.folded(range)))
            .findFirst();
    if (named.isEmpty()) {
      List<String> names =
          workbook.names().keySet().stream().filter(n -> !n.startsWith("_xlnm")).sorted().toList();
      reading.error(
          "data.range",
          rangeNamedAt,
          Message.of(
              "'%s' is neither a range such as B3:H12 nor a name that %s gives to one%s",
              range, found.name(), NearestName.hint(range, names)));
      return Optional.empty();
    }
    String reference = named.get().getValue();
    int bang = reference.lastIndexOf('!');
    Optional<CellRange> cells =
        bang < 1 ? Optional.empty() : CellRange.parse(reference.substring(bang + 1));
    if (cells.isEmpty()) {
      reading.error(
          "data.range",
          rangeNamedAt,
          Message.of(
              "the name '%s' of %s stands for %s and not for one range; write it as in" + " B3:H12",
              range, found.name(), reference));
    }
    return cells.map(c -> new Place(Optional.of(unquoted(reference.substring(0, bang))), c));
  }

  private static String unquoted(String sheet) {
    return sheet.startsWith("'") && sheet.endsWith("'") && sheet.length() > 1
        ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
        : sheet;
  }

  private Optional<SheetPart> choose(Optional<String> written, Optional<String> ofRange) {
    List<SheetPart> sheets = workbook.sheets();
    List<String> names = sheets.stream().map(SheetPart::name).toList();
    if (written.isEmpty() && ofRange.isEmpty()) {
      if (sheets.size() == 1) {
        return Optional.of(sheets.get(0));
      }
      reading.error(
          "data.unknown-sheet",
          sheetNamedAt,
          Message.of(
              "%s has %d sheets; name one with `sheet`: %s",
              found.name(), names.size(), Message.list(names)));
      return Optional.empty();
    }
    String name = ofRange.orElseGet(written::get);
    if (written.isPresent() && !FullWidth.folded(written.get()).equals(FullWidth.folded(name))) {
      reading.error(
          "data.range",
          rangeNamedAt,
          Message.of("the range is on the sheet '%s', but `sheet` says '%s'", name, written.get()));
      return Optional.empty();
    }
    Optional<SheetPart> chosen =
        sheets.stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .or(
                () ->
                    sheets.stream()
                        .filter(s -> FullWidth.folded(s.name()).equals(FullWidth.folded(name)))
                        .findFirst());
    if (chosen.isEmpty()) {
      reading.error(
          "data.unknown-sheet",
          sheetNamedAt,
          Message.of("no sheet '%s' in %s%s", name, found.name(), NearestName.hint(name, names)));
    }
    return chosen;
  }
}
