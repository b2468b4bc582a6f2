package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gailan.content.Language;
import org.gailan.content.Unit;

/** Says in a line what is read in a text, for tables of tests. */
final class Readings {
  static final Unit.Named EFLOPS =
      new Unit.Named(Map.of(Language.ZH_HANT, "EFLOPS", Language.EN, "EFLOPS"));
  static final Unit.Named TONNES =
      new Unit.Named(Map.of(Language.ZH_HANT, "噸", Language.EN, "tonnes"));
  static final Unit.Named KILOWATTS =
      new Unit.Named(Map.of(Language.ZH_HANT, "千瓦", Language.EN, "kW"));

  static final List<Unit.Named> UNITS = List.of(EFLOPS, TONNES, KILOWATTS);

  private Readings() {}

  static List<WrittenQuantity> in(Language language, String text) {
    return WrittenQuantities.in(language, text, UNITS);
  }

  /** As in {@code 132億美元 = USD 13200000000; 第六 = rank 6}; a question mark is uncertain. */
  static String of(Language language, String text) {
    return in(language, text).stream()
        .map(w -> w.written() + " = " + of(w.quantity()) + (w.certain() ? "" : "?"))
        .collect(Collectors.joining("; "));
  }

  /** Only the quantities. */
  static String quantities(Language language, String text) {
    return in(language, text).stream()
        .map(w -> of(w.quantity()) + (w.certain() ? "" : "?"))
        .collect(Collectors.joining("; "));
  }

  static String of(Quantity quantity) {
    if (quantity instanceof Quantity.Amount a) {
      String unit =
          a.unit() instanceof Unit.Named named ? named.in(Language.EN) : a.unit().toString();
      return about(a.approximate()) + unit + " " + plain(a.value());
    } else if (quantity instanceof Quantity.Percentage p) {
      return about(p.approximate()) + plain(p.value()) + "%";
    } else if (quantity instanceof Quantity.PercentagePoints p) {
      return about(p.approximate()) + plain(p.value()) + " points";
    } else if (quantity instanceof Quantity.Count c) {
      return about(c.approximate()) + plain(c.value());
    } else if (quantity instanceof Quantity.Multiple m) {
      return plain(m.times()) + " times";
    } else if (quantity instanceof Quantity.Fraction f) {
      return f.parts() + "/" + f.whole();
    } else if (quantity instanceof Quantity.Rank r) {
      return "rank " + r.place();
    } else if (quantity instanceof Quantity.TopOf t) {
      return "top " + t.count();
    } else if (quantity instanceof Quantity.Year y) {
      return "year " + y.year();
    } else if (quantity instanceof Quantity.YearMonth m) {
      return m.month().toString();
    }
    return ((Quantity.Date) quantity).date().toString();
  }

  private static String about(boolean approximate) {
    return approximate ? "~" : "";
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
