import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.cli.Gailan;
import org.gailan.cli.Surroundings;

/**
 * Times the comparison of two drafts of a made-up report of about two hundred pages. Started by
 * bench/compare-drafts; see bench/README.md.
 */
public final class CompareDrafts {
  private static final int ROUNDS = 5;
  private static final int SECTIONS = 52;
  private static final int PARAGRAPHS = 25;
  private static final int ROWS = 25;
  private static final double CHANGED = 0.1;

  private static final String[] WORDS =
      ("tea leaf garden hill river spring autumn harvest maker trader market price quality water"
              + " pot cup house north south east west province grower season demand supply export"
              + " strong sweet green black white fine common rare early late grows falls reaches"
              + " sells buys keeps loses gains spreads the of in with for and by from")
          .split(" ");
  private static final String CHARACTERS = "茶葉園山河春秋收製商市價質水壺杯館北南東西省農季需供出口濃甜綠紅白佳稀早晚增跌達售購存失得及的於由";

  private final Random random = new Random(20261126);

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("gailan-bench");
    try {
      new CompareDrafts().run(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(Path folder) throws IOException {
    List<List<String>> drafts = drafts();
    for (int draft = 0; draft < 2; draft++) {
      write(folder.resolve("draft" + (draft + 1)), drafts.get(draft));
    }
    gailan(folder, "build", "draft1", "--format", "pdf", "--lang", "zh-Hant,en", "--draft", "1");
    System.out.printf("pages of the old draft         %s%n", pages(folder));
    gailan(folder, "build", "draft2", "--format", "pdf", "--lang", "zh-Hant,en", "--draft", "2");
    System.out.printf("pages of the new draft         %s%n", pages(folder));
    String[] kept = {"diff", "draft:1", "draft:2", "--dir", "draft2", "--format", "json"};
    String summary = gailan(folder, kept);
    System.out.print("found: " + summary.lines().reduce((one, other) -> other).orElse("") + "\n");
    double[] compare = new double[ROUNDS];
    double[] html = new double[ROUNDS];
    double[] build = new double[ROUNDS];
    double[] ratio = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) { // the first only warms up
      double compared = seconds(folder, kept);
      double written = seconds(folder, with(kept, "html,json"));
      double built =
          seconds(folder, "build", "draft2", "--format", "html", "--lang", "zh-Hant,en");
      if (round >= 0) {
        compare[round] = compared;
        html[round] = written;
        build[round] = built;
        ratio[round] = compared / built;
      }
    }
    print("two kept drafts compared       ", compare, "s");
    print("and as blacklines in HTML      ", html, "s");
    print("a build of one of them as HTML ", build, "s");
    print("comparison / build             ", ratio, "");
    print(
        "and as blacklines in PDF       ",
        new double[] {seconds(folder, with(kept, "pdf,html,json"))},
        "s");
  }

  private static String[] with(String[] arguments, String formats) {
    String[] all = arguments.clone();
    all[all.length - 1] = formats;
    return all;
  }

  private static double seconds(Path folder, String... arguments) {
    long start = System.nanoTime();
    gailan(folder, arguments);
    return (System.nanoTime() - start) / 1e9;
  }

  private static String gailan(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            folder,
            Map.of(),
            Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Runtime.getRuntime().availableProcessors());
    if (Gailan.run(surroundings, arguments) != 0) {
      throw new IllegalStateException(err.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String pages(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    for (String language : List.of("zh-Hant", "en")) {
      Path pdf = folder.resolve("output/proof/tea." + language + ".pdf");
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        pages.add(document.getNumberOfPages() + " (" + language + ")");
      }
    }
    return String.join(", ", pages);
  }

  private static void print(String what, double[] values, String unit) {
    Arrays.sort(values);
    System.out.printf(
        Locale.ROOT,
        "%s %.2f %s (%.2f to %.2f, median of %d)%n",
        what,
        values[values.length / 2],
        unit,
        values[0],
        values[values.length - 1],
        values.length);
  }

  /** The sections of both drafts: every tenth block changed, and some came, went or moved. */
  private List<List<String>> drafts() {
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int section = 0; section < SECTIONS; section++) {
      StringBuilder before = new StringBuilder("id: s" + section + "\nblocks:\n");
      StringBuilder after = new StringBuilder(before);
      String heading = "  - heading: {zh-Hant: %s, en: %s}\n".formatted(chinese(8), english(4));
      before.append(heading);
      after.append(heading);
      String moved = "";
      for (int i = 0; i < PARAGRAPHS; i++) {
        List<String> chinese = words(90, true);
        List<String> english = words(70, false);
        String block = paragraph(chinese, english);
        double fate = random.nextDouble() / CHANGED;
        if (fate < 0.6) {
          before.append(block);
          change(chinese, true);
          change(english, false);
          after.append(paragraph(chinese, english));
        } else if (fate < 0.7) {
          before.append(block);
        } else if (fate < 0.8) {
          after.append(block);
        } else if (fate < 1 && moved.isEmpty()) {
          before.append(block);
          moved = block;
        } else {
          before.append(block);
          after.append(block);
        }
      }
      after.append(moved);
      table(before, after);
      old.add(before.toString());
      now.add(after.toString());
    }
    return List.of(old, now);
  }

  private void table(StringBuilder before, StringBuilder after) {
    String head =
        """
          - table:
              title: {zh-Hant: %s, en: %s}
              columns: [{heading: {zh-Hant: 甲, en: A}}, {heading: {zh-Hant: 乙, en: B}}, {heading: {zh-Hant: 丙, en: C}}]
              rows:
        """
            .formatted(chinese(9), english(5));
    before.append(head);
    after.append(head);
    for (int row = 0; row < ROWS; row++) {
      String name = "{zh-Hant: %s, en: %s}".formatted(chinese(6), english(3));
      String cell = cell();
      String other = random.nextDouble() < CHANGED ? cell() : cell;
      before.append("        - [%s, %s, %s]\n".formatted(name, cell, cell));
      after.append("        - [%s, %s, %s]\n".formatted(name, cell, other));
    }
  }

  private String cell() {
    return "{zh-Hant: %s, en: %s}".formatted(chinese(5), english(3));
  }

  private void change(List<String> words, boolean chinese) {
    for (int change = 0; change < 3; change++) {
      words.set(random.nextInt(words.size()), words(1, chinese).get(0));
    }
  }

  private static String paragraph(List<String> chinese, List<String> english) {
    return "  - paragraph: {zh-Hant: %s。, en: Then %s.}\n"
        .formatted(String.join("", chinese), String.join(" ", english));
  }

  private String chinese(int length) {
    return String.join("", words(length, true));
  }

  private String english(int length) {
    return "A " + String.join(" ", words(length, false));
  }

  private List<String> words(int count, boolean chinese) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(
          chinese
              ? String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
              : WORDS[random.nextInt(WORDS.length)]);
    }
    return words;
  }

  private static void write(Path folder, List<String> sections) throws IOException {
    Files.createDirectories(folder.resolve("sections"));
    StringBuilder report =
        new StringBuilder(
            """
            id: tea
            title: {zh-Hant: 茶, en: Tea}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections:
            """);
    for (int i = 0; i < sections.size(); i++) {
      report.append("  - sections/s" + i + ".yaml\n");
      Files.writeString(folder.resolve("sections/s" + i + ".yaml"), sections.get(i));
    }
    Files.writeString(folder.resolve("report.yaml"), report);
  }
}
