package org.gailan.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;
import org.gailan.load.UnitNote.UnitWord;

/** Recognises notes on units, and holds them against the unit and scale of a dataset. */
final class UnitNoteReader {
  private static final Map<String, List<String>> UNITS =
      Map.of(
          "USD", List.of("us$", "usd", "us dollars", "us dollar", "u.s. dollars", "美元", "美金"),
          "RMB", List.of("rmb", "cny", "renminbi", "人民幣", "人民币"),
          "HKD", List.of("hk$", "hkd", "hong kong dollars", "港元", "港幣", "港币"),
          "percent", List.of("%", "percent", "per cent", "百分比"),
          "EFLOPS", List.of("eflops", "eflop/s"));

  private static final Map<Scale, List<String>> SCALES =
      Map.of(
          Scale.THOUSAND, List.of("thousand", "thousands", "'000", "’000", "000s", "千"),
          Scale.TEN_THOUSAND, List.of("ten thousand", "萬", "万"),
          Scale.MILLION, List.of("million", "millions", "mn", "mm", "mil", "m", "百萬", "百万"),
          Scale.HUNDRED_MILLION, List.of("hundred million", "100 million", "億", "亿"),
          Scale.BILLION, List.of("billion", "billions", "bn", "b", "十億", "十亿"),
          Scale.TRILLION, List.of("trillion", "trillions", "tn", "trn", "萬億", "万亿"));

  /** Of which country the yuan is, the rest of the note tells. */
  private static final List<String> FILLING = List.of("in", "of", "元", "計", "计");

  private static final Pattern LABELLED =
      Pattern.compile("(?i)[(\\[]?(?:units?|單位|单位|in) ?:? ?([^()\\[\\]]+)[)\\]]?");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");
  private static final int MAX_LENGTH = 200;

  private final Unit datasetUnit;
  private final Scale datasetScale;
  private final List<String> ownNames;
  private final Map<String, UnitWord> units = new HashMap<>();
  private final Map<String, Scale> scales = new HashMap<>();
  private final List<String> byLength;

  UnitNoteReader(Unit datasetUnit, Scale datasetScale) {
    this.datasetUnit = datasetUnit;
    this.datasetScale = datasetScale;
    this.ownNames =
        datasetUnit instanceof Unit.Named named
            ? named.names().values().stream().map(FullWidth::folded).toList()
            : List.of();
    UNITS.forEach((unit, names) -> names.forEach(n -> units.put(n, new UnitWord(n, unit))));
    ownNames.stream()
        .filter(n -> !n.isEmpty())
        .forEach(n -> units.put(n, new UnitWord(n, UnitWord.OWN)));
    SCALES.forEach((scale, names) -> names.forEach(name -> scales.put(name, scale)));
    List<String> words = new ArrayList<>(FILLING);
    words.addAll(units.keySet());
    words.addAll(scales.keySet());
    // Longer ones first, so that 百萬 is not read as 萬.
    words.sort((a, b) -> Integer.compare(b.length(), a.length()));
    this.byLength = List.copyOf(words);
  }

  /** A note that fills a cell, or its brackets, or follows 單位; of other text none. */
  Optional<UnitNote> read(SheetCell cell) {
    return cell.isText() ? read(cell, cell.text()) : Optional.empty();
  }

  Optional<UnitNote> read(SheetCell cell, String text) {
    String narrow = FullWidth.narrowed(text);
    if (narrow.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<UnitNote> whole = labelled(cell, narrow);
    if (whole.isPresent()) {
      return whole;
    }
    Optional<UnitNote> last = Optional.empty();
    for (Matcher bracketed = BRACKETED.matcher(narrow); bracketed.find(); ) {
      Optional<UnitNote> note = labelled(cell, bracketed.group(1));
      last = note.isPresent() ? note : last;
    }
    return last;
  }

  private Optional<UnitNote> labelled(SheetCell cell, String text) {
    Optional<UnitNote> whole = meaning(cell, text);
    Matcher labelled = LABELLED.matcher(text);
    return whole.isEmpty() && labelled.matches() ? meaning(cell, labelled.group(1)) : whole;
  }

  /** A name without the note on its unit, such as Green for {@code Green (%)}. */
  String without(SheetCell cell) {
    String narrow = FullWidth.narrowed(cell.text());
    int bracket = narrow.lastIndexOf('(');
    return bracket > 0 && read(cell, narrow.substring(bracket)).isPresent()
        ? narrow.substring(0, bracket).strip()
        : narrow;
  }

  private Optional<UnitNote> meaning(SheetCell cell, String written) {
    String left = written.toLowerCase(Locale.ROOT).strip();
    Optional<UnitWord> unit = Optional.empty();
    Optional<Scale> scale = Optional.empty();
    boolean clear = false;
    while (!left.isEmpty()) {
      Optional<String> token = byLength.stream().filter(left::startsWith).findFirst();
      if (token.isEmpty()) {
        return Optional.empty();
      }
      String word = token.get();
      boolean second = units.containsKey(word) ? unit.isPresent() : scale.isPresent();
      if (second && !FILLING.contains(word)) {
        return Optional.empty();
      }
      unit = unit.or(() -> Optional.ofNullable(units.get(word)));
      scale = scale.or(() -> Optional.ofNullable(scales.get(word)));
      // An m or a b alone may be anything.
      clear |= units.containsKey(word) || word.length() > 3 || word.codePointAt(0) > 0x2FFF;
      left = left.substring(word.length()).replaceFirst("^[ ,.:]+", "");
    }
    return clear && (unit.isPresent() || scale.isPresent())
        ? Optional.of(new UnitNote(cell, written.strip(), unit, scale))
        : Optional.empty();
  }

  /** Whether the dataset counts the same, as far as the note goes. */
  boolean unitAgrees(UnitNote note) {
    return note.unit()
        .filter(unit -> !unit.word().equals(UnitWord.OWN) && !unit.word().equals(word()))
        .filter(unit -> ownNames.stream().noneMatch(name -> name.contains(unit.written())))
        .isEmpty();
  }

  boolean scaleAgrees(UnitNote note) {
    return note.scale().filter(scale -> scale != datasetScale).isEmpty();
  }

  /** The unit and scale of the dataset in words. */
  Message ofDataset() {
    return datasetScale == Scale.ONE
        ? Message.of("`unit: %s`", word())
        : Message.of("`unit: %s` and `scale: %s`", word(), datasetScale.word());
  }

  private String word() {
    if (datasetUnit instanceof Unit.Currency currency) {
      return currency.name();
    }
    if (datasetUnit instanceof Unit.Percent) {
      return "percent";
    }
    return ownNames.isEmpty() ? "count" : String.join(" / ", ownNames);
  }
}
