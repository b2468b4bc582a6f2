package org.gailan.check.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.About;
import org.gailan.content.About.Basis;
import org.gailan.content.Dataset;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Each dataset says what its figures are about: the area, what is counted, and whether they are a
 * stock or a flow; computing power besides at which precision, without which 1 EFLOPS may be a
 * sixteenth of another.
 */
public final class DatasetsAbout implements Rule {
  private static final Pattern COMPUTING_POWER = Pattern.compile("(?i)[kmgtpezy]?flops?(/s)?");

  /** Prices, rates and indices are neither stock nor flow. */
  private static final Pattern RATIO =
      Pattern.compile("(?i)[/每%‰]|\\bper\\b|指數|\\bindex\\b|\\bpoints?\\b");

  @Override
  public Set<String> silencable() {
    return Set.of("dataset.no-geography", "dataset.no-definition", "dataset.no-basis");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Dataset dataset : subject.report().datasets().values()) {
      if (!subject.brokenFiles().contains(dataset.location().file())) {
        check(dataset, diagnostics);
      }
    }
  }

  private static void check(Dataset dataset, Diagnostics diagnostics) {
    About about = dataset.about();
    if (about.geography().isEmpty()) {
      diagnostics.warning(
          "dataset.no-geography",
          dataset.location(),
          Message.of(
              "'%s' does not say which area its figures cover; add `geography`", dataset.id()));
    }
    if (about.definition().isEmpty()) {
      diagnostics.warning(
          "dataset.no-definition",
          dataset.location(),
          Message.of(
              "'%s' does not say what its figures count, and what not; add `definition`",
              dataset.id()));
    }
    checkBasis(dataset, diagnostics);
  }

  private static void checkBasis(Dataset dataset, Diagnostics diagnostics) {
    Optional<Basis> basis = dataset.about().basis();
    boolean power = isComputingPower(dataset.unit());
    if (basis.isEmpty() && countsSomething(dataset.unit())) {
      diagnostics.warning(
          "dataset.no-basis",
          dataset.location(),
          power
              ? Message.of(
                  "'%s' does not say whether its figures are a stock or a flow, nor of which"
                      + " precision; add `basis: {measures: stock, precision: FP16}`",
                  dataset.id())
              : Message.of(
                  "'%s' does not say whether its figures are a stock or a flow; add"
                      + " `basis: {measures: flow}`",
                  dataset.id()));
    } else if (basis.isPresent() && power && basis.get().precision().isEmpty()) {
      diagnostics.warning(
          "dataset.no-basis",
          basis.get().location(),
          Message.of(
              "'%s' does not say at which precision its computing power is counted; add"
                  + " `precision`, `undisclosed` if the source does not tell",
              dataset.id()));
    }
  }

  private static boolean isComputingPower(Unit unit) {
    return names(unit).stream().anyMatch(name -> COMPUTING_POWER.matcher(name).matches());
  }

  private static boolean countsSomething(Unit unit) {
    return !(unit instanceof Unit.Percent)
        && (isComputingPower(unit)
            || names(unit).stream().noneMatch(name -> RATIO.matcher(name).find()));
  }

  private static List<String> names(Unit unit) {
    return unit instanceof Unit.Named named
        ? named.names().values().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList()
        : List.of();
  }
}
