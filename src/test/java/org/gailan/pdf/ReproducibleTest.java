package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.gailan.TestReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content and date make the same bytes, whenever and wherever. */
final class ReproducibleTest {
  private static final int BUILDS = 100;

  /** A small report with every kind of block and of chart. */
  private static final Path EVERY_BLOCK = Path.of("src/test/reports/every-block");

  private static final List<String> ZONES =
      List.of("UTC", "Asia/Hong_Kong", "Pacific/Kiritimati", "America/St_Johns");

  /** English; Turkish, whose I has no dot; Arabic, which writes other digits. */
  private static final List<String> LOCALES = List.of("en-GB", "tr-TR", "ar-EG-u-nu-arab");

  private static final List<String> FOLDERS = List.of("plain", "a b/上市 文件", "deep/er/and/deeper");
  private static final int MOST_THREADS = 4;

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void goBackHome() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  /** Every trio of a time zone, a locale and a folder occurs, on different numbers of threads. */
  @Test
  void aHundredBuildsAroundTheWorldMakeTheSameBytes(@TempDir Path folder) throws IOException {
    List<TestReport> reports = new ArrayList<>();
    for (String name : FOLDERS) {
      reports.add(TestReport.in(folder.resolve(name)).like(EVERY_BLOCK));
    }
    Map<String, Set<String>> hashes = new TreeMap<>();
    Set<String> surroundings = new HashSet<>();
    for (int build = 0; build < BUILDS; build++) {
      int zone = build % ZONES.size();
      int locale = build / ZONES.size() % LOCALES.size();
      int place = build / (ZONES.size() * LOCALES.size()) % FOLDERS.size();
      int threads = 1 + (build + build / ZONES.size()) % MOST_THREADS;
      surroundings.add(zone + " " + locale + " " + place + " " + threads);
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(zone)));
      Locale.setDefault(Locale.forLanguageTag(LOCALES.get(locale)));
      TestReport.Ran ran =
          reports.get(place).built("--date", "2026-03-31", "--jobs", String.valueOf(threads));
      hashes(ran.output("proof"))
          .forEach((file, hash) -> hashes.computeIfAbsent(file, f -> new HashSet<>()).add(hash));
    }
    assertEquals(36, surroundings.stream().map(s -> s.substring(0, 5)).distinct().count());
    assertTrue(surroundings.size() > 36, "threads vary too");
    assertEquals(files("everything"), List.copyOf(hashes.keySet()));
    hashes.forEach((file, different) -> assertEquals(1, different.size(), file));
  }

  /** The seeds of hashes and the default character set are those of a process. */
  @Test
  void otherProcessesMakeTheSameBytesOfTheShippedReport(@TempDir Path folder) throws Exception {
    TestReport report = TestReport.in(folder.resolve("here")).likeTheVerifiedShippedReport();
    TestReport.Ran here = report.built("--date", "2026-03-31");
    assertEquals(0, report.run("figures", "--date", "2026-03-31").exitCode());
    Map<String, String> hashes = hashes(here.output("application-proof"));
    assertTrue(hashes.keySet().containsAll(files("industry-overview")), hashes.toString());
    assertEquals(9, hashes.size(), "the notes in two forms too");
    assertEquals(
        hashes,
        inProcess(
            folder.resolve("there"),
            Map.of("TZ", "Asia/Hong_Kong", "LANG", "C", "LC_ALL", "C"),
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=0",
            "-XX:+UseSerialGC"));
    assertEquals(
        hashes,
        inProcess(
            folder.resolve("else where"),
            Map.of("TZ", "Pacific/Kiritimati", "LANG", "zh_TW.UTF-8", "LC_ALL", "zh_TW.UTF-8"),
            "-Dfile.encoding=Big5",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-XX:+UseParallelGC",
            "-XX:TieredStopAtLevel=1"));
  }

  /** The specification of reproducible-builds.org: seconds since 1970, in UTC. */
  @Test
  void theDatesInAFileAgree(@TempDir Path folder) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    Instant expected = Instant.parse("2023-11-14T22:13:20Z");
    TestReport.Ran ran =
        TestReport.in(folder)
            .like(EVERY_BLOCK)
            .withVariable("SOURCE_DATE_EPOCH", String.valueOf(expected.getEpochSecond()))
            .built("--format", "pdf", "--lang", "en");
    Path file = ran.output("proof/everything.en.pdf");
    assertTrue(Files.readString(ran.output("proof/manifest.json")).contains("\"2023-11-14\""));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(expected, pdf.getDocumentInformation().getCreationDate().toInstant());
      byte[] metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();
      XMPBasicSchema xmp = new DomXmpParser().parse(metadata).getXMPBasicSchema();
      assertEquals(expected, xmp.getCreateDate().toInstant());
      assertEquals(expected, pdf.getDocumentInformation().getModificationDate().toInstant());
      assertEquals(expected, xmp.getModifyDate().toInstant());
    }
  }

  private static Map<String, String> inProcess(
      Path folder, Map<String, String> environment, String... options) throws Exception {
    TestReport.in(folder).likeTheVerifiedShippedReport();
    for (String name : List.of("build", "figures")) {
      run(name, folder, environment, options);
    }
    return hashes(folder.resolve("output/application-proof"));
  }

  private static void run(
      String name, Path folder, Map<String, String> environment, String... options)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.add("org.gailan.cli.Gailan");
    command.addAll(List.of(name, "--date", "2026-03-31", "--jobs", "1"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), said);
    assertEquals(0, process.exitValue(), said);
  }

  private static List<String> files(String id) {
    return List.of(
        id + ".bilingual.html",
        id + ".bilingual.pdf",
        id + ".en.html",
        id + ".en.pdf",
        id + ".zh-Hant.html",
        id + ".zh-Hant.pdf",
        "manifest.json");
  }

  /** The SHA-256 of each file of a folder, by its name. */
  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        hashes.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(hash));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return hashes;
  }
}
