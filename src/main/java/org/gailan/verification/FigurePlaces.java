package org.gailan.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.check.rule.Subject;
import org.gailan.content.Edition;
import org.gailan.html.FigureMarks;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.verification.Occurrence.Kind;

/**
 * Where one language prints its figures, block by block, so that a page can mark each. Their keys
 * are those of the {@linkplain Statement#key statements}.
 */
public final class FigurePlaces {
  private static final Pattern GROWTH = Pattern.compile("growth (\\d+)\\.(\\d+)");
  private static final Pattern PERIOD = Pattern.compile("growth heading (\\d+)");
  private static final Pattern POINT = Pattern.compile("point (\\d+)\\.(\\d+)");
  private static final Pattern TOTAL = Pattern.compile("total (\\d+)");

  private final PrintedReport printed;
  private final Subject subject;
  private final Sources sources;
  private final Evidences evidences;
  private final Texts texts;

  /**
   * Finds places.
   *
   * @param subject the report as it was checked
   */
  public FigurePlaces(Subject subject, Edition edition, PrintedReport printed) {
    this.printed = printed;
    this.subject = subject;
    this.sources = new Sources(subject.report());
    this.texts = new Texts(subject.report(), subject.figures(), edition);
    this.evidences = new Evidences(subject.report(), subject.figures(), texts);
  }

  /** The figures of a block. */
  public OfBlock in(PrintedBlock block) {
    Reader reader = new Reader(printed, subject, sources, evidences, texts);
    OfBlock places = new OfBlock();
    List<Occurrence> occurrences = reader.read(block);
    List<String> keys = Pairing.keys(occurrences);
    for (int i = 0; i < keys.size(); i++) {
      if (occurrences.get(i).kind() == Kind.FIGURE) {
        places.add(occurrences.get(i), keys.get(i), block);
      }
    }
    return places;
  }

  /** The figures of one block. */
  public static final class OfBlock implements FigureMarks {
    private final IdentityHashMap<Object, List<Mark>> marks = new IdentityHashMap<>();
    private final IdentityHashMap<List<String>, Map<Integer, String>> cells =
        new IdentityHashMap<>();
    private final Map<String, List<String>> drawn = new HashMap<>();

    private OfBlock() {}

    private void add(Occurrence one, String key, PrintedBlock block) {
      Occurrence.Printed at = one.printed();
      if (block instanceof PrintedBlock.Chart chart && chart.figure() == at.of()) {
        drawn.computeIfAbsent(one.text(), label -> new ArrayList<>()).add(key);
        value(one.place(), key, chart);
      } else if (at.of() instanceof List<?>) {
        ((PrintedBlock.Chart) block).growth().ifPresent(growth -> growth(one.place(), key, growth));
      } else {
        List<Mark> ofText = marks.computeIfAbsent(at.of(), of -> new ArrayList<>());
        boolean over = !ofText.isEmpty() && ofText.get(ofText.size() - 1).to() > at.from();
        if (!over) {
          ofText.add(new Mark(at.from(), at.to(), key));
        }
      }
    }

    private void growth(String place, String key, PrintedBlock.DataTable growth) {
      Matcher rate = GROWTH.matcher(place);
      Matcher period = PERIOD.matcher(place);
      if (rate.matches()) {
        cell(growth.rows(), number(rate, 1) - 1, number(rate, 2), key);
      } else if (period.matches()) {
        cell(List.of(growth.heading()), 0, number(period, 1), key);
      }
    }

    /** What is drawn stands in the table of values as well. */
    private void value(String place, String key, PrintedBlock.Chart chart) {
      PrintedBlock.DataTable values = chart.values();
      ChartFigure figure = chart.figure();
      boolean rowForCategory =
          values.heading().size() == 2 && values.rows().size() == figure.categories().size();
      Matcher point = POINT.matcher(place);
      Matcher total = TOTAL.matcher(place);
      if (point.matches() && rowForCategory) {
        cell(values.rows(), number(point, 2) - 1, 1, key);
      } else if (point.matches()) {
        cell(values.rows(), number(point, 1) - 1, number(point, 2), key);
      } else if (total.matches()) {
        cell(values.rows(), figure.series().size(), number(total, 1), key);
      }
    }

    private static int number(Matcher place, int group) {
      return Integer.parseInt(place.group(group));
    }

    private void cell(List<List<String>> rows, int row, int column, String key) {
      if (row < rows.size() && column < rows.get(row).size()) {
        cells.computeIfAbsent(rows.get(row), r -> new HashMap<>()).putIfAbsent(column, key);
      }
    }

    @Override
    public List<Mark> in(Object of) {
      return marks.getOrDefault(of, List.of());
    }

    @Override
    public Optional<String> cell(List<String> row, int index) {
      return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(index));
    }

    /** The texts and rows that hold figures. */
    public List<Object> printed() {
      List<Object> all = new ArrayList<>(marks.keySet());
      all.addAll(cells.keySet());
      return all;
    }

    /** The key of the figure that a label of the drawing shows; empty where several show it so. */
    public Optional<String> label(String label) {
      List<String> keys = drawn.getOrDefault(label, List.of());
      return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }
  }
}
