import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.check.proof.Proofs;
import org.gailan.content.Report;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;

/**
 * Times the check of a made-up report with ten thousand published figures. Started by
 * bench/check-figures; see bench/README.md.
 */
public final class CheckFigures {
  private static final int FIGURES = 10_000;
  private static final int ROUNDS = 15;
  private static final int[] YEARS = {2020, 2022, 2024, 2026, 2029};

  private final Random random = new Random(20261124);
  private int figures;

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("gailan-bench");
    try {
      new CheckFigures().run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(Path folder) throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("data"));
    Files.createDirectories(content.resolve("sections"));
    Files.writeString(
        content.resolve("report.yaml"),
        """
        id: tea
        title: Tea
        languages: [en]
        editions: {proof: {redactions: removed}}
        sections: [sections/a.yaml]
        """);
    Files.writeString(content.resolve("sections/a.yaml"), "id: a\nblocks:\n  - paragraph: Tea.\n");
    int market = 0;
    while (figures < FIGURES) {
      market++;
      Files.writeString(content.resolve("data/market" + market + ".yaml"), market());
      Files.writeString(content.resolve("data/makers" + market + ".yaml"), makers());
    }
    Typefaces typefaces = new Typefaces();
    double[] whole = new double[ROUNDS];
    double[] proofs = new double[ROUNDS];
    int decided = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) { // the first half only warms up
      Stopwatch stopwatch = new Stopwatch(line -> {});
      long start = System.nanoTime();
      CheckedReport checked = CheckedReport.of(content, folder, typefaces, stopwatch);
      long end = System.nanoTime();
      Report report = checked.report().orElseThrow();
      if (checked.diagnostics().count(Severity.ERROR) > 0) {
        throw new IllegalStateException(checked.diagnostics().sorted().toString());
      }
      long before = System.nanoTime();
      decided = Proofs.of(report, Set.of()).all().size();
      long after = System.nanoTime();
      if (round >= 0) {
        whole[round] = (end - start) / 1e6;
        proofs[round] = (after - before) / 1e6;
      }
    }
    System.out.printf(Locale.ROOT, "figures published    %,d%n", figures);
    System.out.printf(Locale.ROOT, "proofs made of them  %,d%n", decided);
    print("load and check       ", whole);
    print("proofs alone         ", proofs);
  }

  private static void print(String what, double[] milliseconds) {
    Arrays.sort(milliseconds);
    System.out.printf(
        Locale.ROOT,
        "%s%.0f ms (%.0f to %.0f, median of %d)%n",
        what,
        milliseconds[ROUNDS / 2],
        milliseconds[0],
        milliseconds[ROUNDS - 1],
        ROUNDS);
  }

  /** Four series and their sum: values, rates, shares, multiples and changes. */
  private String market() {
    double[][] values = new double[5][YEARS.length];
    for (int series = 0; series < 4; series++) {
      double value = 10 + 1000 * random.nextDouble();
      for (int year = 0; year < YEARS.length; year++) {
        values[series][year] = value;
        values[4][year] += value;
        value *= 1 + random.nextDouble();
      }
    }
    StringBuilder yaml = new StringBuilder("name: Tea\nunit: RMB\nscale: million\nseries:\n");
    for (int series = 0; series < 5; series++) {
      double[] own = values[series];
      yaml.append("  s%d:\n    name: Tea\n    values: {".formatted(series));
      StringBuilder shares = new StringBuilder();
      StringBuilder growth = new StringBuilder();
      StringBuilder multiples = new StringBuilder();
      StringBuilder changes = new StringBuilder();
      for (int year = 0; year < YEARS.length; year++) {
        yaml.append("%s%d: %s".formatted(year == 0 ? "" : ", ", YEARS[year], number(own[year])));
        shares.append(
            "%s%d: %s"
                .formatted(
                    year == 0 ? "" : ", ", YEARS[year], number(100 * own[year] / values[4][year])));
        if (year > 0) {
          String span = "      - {from: %d, to: %d, ".formatted(YEARS[0], YEARS[year]);
          double times = own[year] / own[0];
          double rate = 100 * (Math.pow(times, 1.0 / (YEARS[year] - YEARS[0])) - 1);
          growth.append(span).append("rate: ").append(number(rate)).append("}\n");
          multiples.append(span).append("times: ").append(number(times)).append("}\n");
          changes.append(span).append("by: ").append(number(own[year] - own[0])).append("}\n");
          figures += 3;
        }
        figures += 1;
      }
      yaml.append("}\n    growth:\n").append(growth);
      yaml.append("    multiples:\n").append(multiples);
      yaml.append("    changes:\n").append(changes);
      if (series < 4) {
        yaml.append("    part-of: s4\n    shares: {").append(shares).append("}\n");
        figures += YEARS.length;
      } else {
        yaml.append("    sum-of: [s0, s1, s2, s3]\n");
      }
    }
    return yaml.toString();
  }

  /** Ten makers, each with its share of a market, and their total. */
  private String makers() {
    double market = 1000 + 1000 * random.nextDouble();
    double left = market;
    double sum = 0;
    double[] values = new double[10];
    for (int i = 0; i < values.length; i++) {
      values[i] = left * 0.2 * random.nextDouble();
      left -= values[i];
      sum += values[i];
    }
    Arrays.sort(values);
    StringBuilder yaml =
        new StringBuilder(
            "kind: ranking\nname: Makers\nunit: RMB\nscale: million\nyear: 2024\nmeasure: Sales\n"
                + "ties: unrounded\nmarket: {value: %s}\nitems:\n".formatted(number(market)));
    for (int i = values.length - 1; i >= 0; i--) {
      yaml.append("  maker%d: {name: Maker, ".formatted(i)).append(valueAndShare(values[i], market));
    }
    return yaml + "total: {name: All, " + valueAndShare(sum, market);
  }

  private String valueAndShare(double value, double market) {
    figures += 2;
    return "value: %s, share: %s}\n".formatted(number(value), number(100 * value / market));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
