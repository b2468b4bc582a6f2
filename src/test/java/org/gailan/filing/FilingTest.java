package org.gailan.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilingTest {
  @TempDir private Path directory;

  /** A made-up report about kites. */
  @Test
  void theManifestListsEachFileWithItsHash() throws Exception {
    TestReport.Ran ran =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: kites
                title: Kites
                languages: [en]
                editions: {proof: {redactions: removed}}
                draft: 2
                sections: [sections/a.yaml]
                """)
            .with(
                "sections/a.yaml",
                """
                id: a
                blocks: [{paragraph: One}, {page-break: always}, {paragraph: Two}]
                """)
            .with("data/kites.csv", "Year,Kites\n2024,5\n")
            .with("templates/screen.js", "// made up\n")
            .with("notes.txt", "not an input")
            .built("--draft", "7");
    Path folder = ran.output("proof");
    Map<String, String> manifest = flattened(folder.resolve("manifest.json"));
    assertEquals("1", manifest.get("/format"));
    assertTrue(
        manifest.getOrDefault("/engine", "").matches("Gailan (?:\\d.*|development)"),
        manifest.get("/engine"));
    assertEquals("kites", manifest.get("/report"));
    assertEquals("proof", manifest.get("/edition"));
    assertEquals("7", manifest.get("/draft"));
    assertEquals("2026-11-23", manifest.get("/date"));
    assertEquals(
        List.of("data/kites.csv", "report.yaml", "sections/a.yaml", "templates/screen.js"),
        listed("inputs", directory.resolve("content"), manifest));
    assertEquals(List.of("kites.en.pdf", "kites.en.html"), listed("outputs", folder, manifest));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("kites.en.pdf").toFile())) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals("2", manifest.get("/outputs/0/pages"));
      assertEquals(manifest.get("/engine"), pdf.getDocumentInformation().getProducer());
    }
    assertEquals("en", manifest.get("/outputs/0/language"));
    assertEquals("en", manifest.get("/outputs/1/language"));
    assertFalse(manifest.containsKey("/outputs/1/pages"), "a screen has none");
  }

  /** Bold serif is in the running header; nothing on these pages is sans. */
  @Test
  void theManifestListsTheFontsThatTheFilesHold() throws Exception {
    TestReport.Ran ran =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: kites
                title: Kites
                languages: [en]
                editions: {proof: {redactions: removed}}
                sections: [sections/a.yaml]
                """)
            .with("sections/a.yaml", "id: a\nblocks: [{paragraph: One}]\n")
            .built();
    assertFontsAreThoseHeld(ran.output("proof"));
  }

  @Test
  void theManifestListsTheFontsOfTheShippedReportToo() throws Exception {
    TestReport.Ran ran = TestReport.in(directory).likeTheVerifiedShippedReport().built();
    assertFontsAreThoseHeld(ran.output("application-proof"));
  }

  private static void assertFontsAreThoseHeld(Path folder) throws Exception {
    Map<String, String> manifest = flattened(folder.resolve("manifest.json"));
    Set<String> all = new TreeSet<>();
    for (int i = 0; manifest.containsKey("/outputs/" + i + "/file"); i++) {
      Path file = folder.resolve(manifest.getOrDefault("/outputs/" + i + "/file", ""));
      Set<String> held = file.toString().endsWith(".pdf") ? heldByPdf(file) : heldByHtml(file);
      assertEquals(held, new TreeSet<>(texts("/outputs/" + i + "/fonts", manifest)), file + "");
      all.addAll(held);
    }
    assertFalse(all.isEmpty());
    Set<String> listed = new TreeSet<>();
    for (int i = 0; manifest.containsKey("/fonts/" + i + "/name"); i++) {
      String name = manifest.getOrDefault("/fonts/" + i + "/name", "");
      listed.add(name);
      byte[] shipped =
          Files.readAllBytes(Path.of("src/main/resources/org/gailan/font", name + ".ttf"));
      assertEquals(sha256(shipped), manifest.get("/fonts/" + i + "/sha256"));
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(shipped))) {
        String version = manifest.getOrDefault("/fonts/" + i + "/version", "");
        assertTrue(version.matches("Version \\d+\\.\\d+.*"), version);
        assertTrue(
            font.getNaming().getNameRecords().stream()
                .anyMatch(r -> r.getNameId() == 5 && version.equals(r.getString())));
      }
    }
    assertEquals(all, listed);
  }

  /** The names in every font descriptor of a file, without the tags of subsets. */
  private static Set<String> heldByPdf(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (COSObject object : pdf.getDocument().getObjectsByType(COSName.FONT_DESC)) {
        COSDictionary descriptor = (COSDictionary) object.getObject();
        assertTrue(descriptor.containsKey(COSName.FONT_FILE2), "embedded");
        names.add(descriptor.getNameAsString(COSName.FONT_NAME).replaceFirst("^[A-Z]{6}\\+", ""));
      }
    }
    return names;
  }

  private static Set<String> heldByHtml(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher rule =
        Pattern.compile("font-family: \"([\\w ]+)\"; font-weight: (\\d+); src: url\\(data:")
            .matcher(Files.readString(file));
    while (rule.find()) {
      String weight = rule.group(2).equals("400") ? "Regular" : "Bold";
      names.add(rule.group(1).replace(" ", "") + "-" + weight);
    }
    return names;
  }

  private static List<String> texts(String list, Map<String, String> manifest) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; manifest.containsKey(list + "/" + i); i++) {
      texts.add(manifest.getOrDefault(list + "/" + i, ""));
    }
    return texts;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The files listed, each with the size and SHA-256 of the one in the folder. */
  private static List<String> listed(String list, Path folder, Map<String, String> manifest)
      throws Exception {
    List<String> files = new ArrayList<>();
    for (int i = 0; manifest.containsKey("/" + list + "/" + i + "/file"); i++) {
      String entry = "/" + list + "/" + i;
      byte[] bytes = Files.readAllBytes(folder.resolve(manifest.getOrDefault(entry + "/file", "")));
      assertEquals(sha256(bytes), manifest.get(entry + "/sha256"));
      assertEquals(String.valueOf(bytes.length), manifest.get(entry + "/bytes"));
      files.add(manifest.getOrDefault(entry + "/file", ""));
    }
    return files;
  }

  @Test
  void whatAKilledBuildLeftIsCleared() throws IOException {
    Path left = directory.resolve(".unfinished-1");
    Files.createDirectories(left);
    Files.writeString(left.resolve("kites.en.pdf"), "half");
    Files.writeString(directory.resolve("kites.en.pdf"), "old");
    OutputFolder folder = new OutputFolder(directory);
    folder.prepare();
    assertEquals(List.of("kites.en.pdf"), names());
    folder.write(Map.of("kites.en.pdf", bytes("new")));
    assertEquals(List.of("kites.en.pdf"), names());
    assertEquals("new", Files.readString(directory.resolve("kites.en.pdf")));
  }

  /** A folder where a file should go stands for any failure in the midst of writing. */
  @Test
  void afterAFailureNothingUnfinishedIsLeft() throws IOException {
    Files.createDirectories(directory.resolve("b.pdf/in-the-way"));
    OutputFolder folder = new OutputFolder(directory);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", bytes("a"));
    files.put("b.pdf", bytes("b"));
    files.put("manifest.json", bytes("{}"));
    assertThrows(IOException.class, () -> folder.write(files));
    assertEquals(List.of("a.pdf", "b.pdf"), names());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** Every value of a JSON file by its path, such as /outputs/0/file. */
  private static Map<String, String> flattened(Path file) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue()) {
          values.put(json.getParsingContext().pathAsPointer().toString(), json.getText());
        }
      }
    }
    return values;
  }
}
