import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gailan.cli.Gailan;
import org.gailan.cli.Surroundings;

/**
 * Sets the sentences of the shipped report, shuffled into paragraphs, by several engines with the
 * same fonts, size and measure, and states the widest gap of each justified line. Started by
 * bench/line-gaps; see bench/README.md.
 */
public final class LineGaps {
  private static final int PARAGRAPHS = 300;
  private static final List<String> CHROMIUMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** In points: how far the end of a line may be from the margin and still be said to reach it. */
  private static final double ON_THE_MARGIN = 1.0;

  /** Ends each paragraph, so that its last line is known. */
  private static final Map<String, String> END = Map.of("zh-Hant", "（完）", "en", "(end)");

  private static final Map<String, String> FAMILY =
      Map.of("zh-Hant", "Noto Serif TC", "en", "Tinos");

  private static final Map<String, String> SIZE = Map.of("zh-Hant", "10.5pt", "en", "10.5pt");
  private static final Map<String, String> LINE_HEIGHT = Map.of("zh-Hant", "17.25pt", "en", "15.75pt");

  private final Path root;
  private final Path folder;

  private LineGaps(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("gailan-bench");
    try {
      new LineGaps(Path.of(arguments[0]), folder).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run() throws Exception {
    build(root.resolve("content"), folder.resolve("shipped"), "html");
    System.out.printf(
        "%-8s %-9s %7s %6s %6s   %s%n",
        "text", "engine", "lines", "short", "hyphen", "widest gap, em: median   p90    p99    most");
    for (String language : List.of("zh-Hant", "en")) {
      List<String> paragraphs = paragraphs(language);
      tell(language, "gailan", Optional.of(gailan(language, paragraphs)));
      tell(language, "chromium", chromium(language, paragraphs));
      tell(language, "typst", typst(language, paragraphs));
    }
  }

  /** Sentences of the shipped report, two to six to the paragraph; the same ones on every run. */
  private List<String> paragraphs(String language) throws IOException {
    Path page;
    try (Stream<Path> files = Files.walk(folder.resolve("shipped"))) {
      page = files.filter(f -> f.toString().endsWith("." + language + ".html")).findFirst().get();
    }
    List<String> sentences = new ArrayList<>();
    Matcher paragraph =
        Pattern.compile("<p(?: class=\"hanging\")?>(.*?)</p>", Pattern.DOTALL)
            .matcher(Files.readString(page));
    while (paragraph.find()) {
      String text =
          paragraph
              .group(1)
              .replaceAll("<sup.*?</sup>", "")
              .replaceAll("<[^>]*>", "")
              .replaceAll("\\s+", " ")
              .replaceAll("&#39;", "’")
              .replaceAll("&quot;", "”")
              .replaceAll("&lt;", "<")
              .replaceAll("&gt;", ">")
              .replaceAll("&amp;", "&")
              .strip();
      for (String sentence : text.split("(?<=[。；])|(?<=[a-z][.;]) ")) {
        if (sentence.length() > 20) {
          sentences.add(sentence);
        }
      }
    }
    Random random = new Random(20261125);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      List<String> parts = new ArrayList<>();
      int count = 2 + random.nextInt(5);
      for (int j = 0; j < count; j++) {
        parts.add(sentences.get(random.nextInt(sentences.size())));
      }
      String space = language.equals("en") ? " " : "";
      paragraphs.add(String.join(space, parts) + space + END.get(language));
    }
    return paragraphs;
  }

  private Path gailan(String language, List<String> paragraphs) throws IOException {
    Path report = folder.resolve("gailan-" + language);
    Files.createDirectories(report.resolve("sections"));
    Files.writeString(
        report.resolve("report.yaml"),
        """
        id: gaps
        title: Gaps
        languages: [%s]
        editions: {proof: {redactions: removed}}
        sections: [sections/a.yaml]
        """
            .formatted(language));
    StringBuilder section = new StringBuilder("id: a\nblocks:\n");
    for (String paragraph : paragraphs) {
      String escaped = paragraph.replaceAll("([\\\\*_`\\[\\]{}<>&#])", "\\\\$1");
      section.append("  - paragraph: >-\n      ").append(escaped).append('\n');
    }
    Files.writeString(report.resolve("sections/a.yaml"), section);
    build(report, report.resolve("out"), "pdf");
    return report.resolve("out/proof/gaps." + language + ".pdf");
  }

  private void build(Path report, Path out, String format) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            folder,
            Map.of(),
            Clock.systemUTC(),
            stream,
            stream,
            false,
            Runtime.getRuntime().availableProcessors());
    int code =
        Gailan.run(
            surroundings, "build", report.toString(), "--out", out.toString(), "--format", format);
    if (code != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
  }

  private Optional<Path> chromium(String language, List<String> paragraphs) throws Exception {
    Optional<String> program = CHROMIUMS.stream().filter(LineGaps::isInstalled).findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path html = folder.resolve("page-" + language + ".html");
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"" + language + "\">");
    page.append("<meta charset=\"utf-8\"><style>");
    page.append("@font-face { font-family: F; src: url(\"").append(font(language).toUri()).append("\"); }");
    page.append("@page { size: A4; margin: 36mm 25mm 25mm 25mm; } body { margin: 0; font-family: F;");
    page.append(" font-size: ").append(SIZE.get(language)).append("; line-height: ");
    page.append(LINE_HEIGHT.get(language)).append("; }");
    page.append(" p { margin: 0 0 8pt 0; text-align: justify; hyphens: auto; line-break: strict; }");
    page.append("</style>");
    for (String paragraph : paragraphs) {
      String escaped = paragraph.replace("&", "&amp;").replace("<", "&lt;");
      page.append("<p>").append(escaped).append("</p>\n");
    }
    Files.writeString(html, page);
    Path pdf = folder.resolve("chromium-" + language + ".pdf");
    execute(
        program.get(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--no-pdf-header-footer",
        "--user-data-dir=" + folder.resolve("profile"),
        "--print-to-pdf=" + pdf,
        html.toUri().toString());
    return Optional.of(pdf);
  }

  /** By the command, or by the package of the same name for Python. */
  private Optional<Path> typst(String language, List<String> paragraphs) throws Exception {
    Path source = folder.resolve("page-" + language + ".typ");
    String[] tag = language.equals("en") ? new String[] {"en", "GB"} : new String[] {"zh", "HK"};
    StringBuilder page = new StringBuilder();
    page.append("#set page(paper: \"a4\", margin: (x: 25mm, top: 36mm, bottom: 25mm))\n");
    page.append("#set text(font: \"").append(FAMILY.get(language)).append("\", size: ").append(SIZE.get(language));
    page.append(", lang: \"").append(tag[0]).append("\", region: \"").append(tag[1]).append("\")\n");
    page.append("#set par(justify: true, leading: 0.62em, spacing: 1.2em)\n\n");
    for (String paragraph : paragraphs) {
      page.append(paragraph.replaceAll("([\\\\*_`$#@<>\\[\\]~/=+-])", "\\\\$1")).append("\n\n");
    }
    Files.writeString(source, page);
    Path pdf = folder.resolve("typst-" + language + ".pdf");
    String fonts = font("en").getParent().toString();
    if (isInstalled("typst")) {
      execute("typst", "compile", "--ignore-system-fonts", "--font-path", fonts, "" + source, "" + pdf);
      return Optional.of(pdf);
    }
    String program =
        "import sys, typst\ntypst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]],"
            + " ignore_system_fonts=True)";
    if (new ProcessBuilder("python3", "-c", "import typst").start().waitFor() != 0) {
      return Optional.empty();
    }
    execute("python3", "-c", program, source.toString(), pdf.toString(), fonts);
    return Optional.of(pdf);
  }

  private Path font(String language) {
    String file = FAMILY.get(language).replace(" ", "") + "-Regular.ttf";
    return root.resolve("src/main/resources/org/gailan/font").resolve(file);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static void execute(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command[0] + ": " + said);
    }
  }

  private record Glyph(String text, double x, double y, double right, double size) {}

  private static void tell(String language, String engine, Optional<Path> pdf) throws IOException {
    if (pdf.isEmpty()) {
      System.out.printf("%-8s %-9s is not installed%n", language, engine);
      return;
    }
    List<List<Glyph>> lines = lines(pdf.get());
    double margin = (210 - 25) / 25.4 * 72;
    List<Double> widest = new ArrayList<>();
    int shortOnes = 0;
    int hyphens = 0;
    for (List<Glyph> line : lines) {
      StringBuilder text = new StringBuilder();
      line.forEach(glyph -> text.append(glyph.text()));
      if (text.toString().endsWith(END.get(language).substring(1))) {
        continue;
      }
      Glyph last = line.get(line.size() - 1);
      hyphens += last.text().matches("[-\u2010\u00ad]") ? 1 : 0;
      double half = "、。，；：！？）」』》〉】".contains(last.text()) ? last.size() / 2 : 0;
      if (last.right() < margin - half - ON_THE_MARGIN) {
        shortOnes++;
        continue;
      }
      double gap = 0;
      for (int i = 1; i < line.size(); i++) {
        gap = Math.max(gap, (line.get(i).x() - line.get(i - 1).right()) / line.get(i).size());
      }
      widest.add(gap);
    }
    widest.sort(null);
    System.out.printf(
        "%-8s %-9s %7d %6d %6d   %22s %6s %6s %6s%n",
        language,
        engine,
        widest.size(),
        shortOnes,
        hyphens,
        at(widest, 0.5),
        at(widest, 0.9),
        at(widest, 0.99),
        at(widest, 1));
  }

  private static String at(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? "-"
        : String.format("%.3f", sorted.get((int) Math.round(share * (sorted.size() - 1))));
  }

  /** The lines between the margins, each from left to right, without blanks. */
  private static List<List<Glyph>> lines(Path pdf) throws IOException {
    Map<Integer, List<Glyph>> pages = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition at) {
          double top = 31 / 25.4 * 72;
          double bottom = at.getPageHeight() - 25 / 25.4 * 72;
          if (!at.getUnicode().isBlank() && at.getYDirAdj() > top && at.getYDirAdj() <= bottom) {
            pages
                .computeIfAbsent(getCurrentPageNo(), page -> new ArrayList<>())
                .add(
                    new Glyph(
                        at.getUnicode(),
                        at.getXDirAdj(),
                        at.getYDirAdj(),
                        at.getXDirAdj() + at.getWidthDirAdj(),
                        at.getYScale()));
          }
        }
      }.writeText(document, new StringWriter());
    }
    List<List<Glyph>> lines = new ArrayList<>();
    for (List<Glyph> page : pages.values()) {
      List<Glyph> line = new ArrayList<>();
      for (Glyph glyph : page.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
        if (!line.isEmpty() && glyph.y() - line.get(0).y() > 0.5 * glyph.size()) {
          lines.add(line);
          line = new ArrayList<>();
        }
        line.add(glyph);
      }
      lines.add(line);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x)));
    return lines;
  }
}
