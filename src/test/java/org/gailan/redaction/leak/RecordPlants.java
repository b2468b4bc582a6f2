package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Leaks in the files around a document: records, drafts, tables, logs, caches. */
final class RecordPlants {
  private static final Secret NUMBER = Secret.of("73,914.6");

  private RecordPlants() {}

  static List<Plant> all() {
    return List.of(
        Plant.file(
            Channel.RECORDS_AND_LOGS,
            "a manifest",
            CHINESE,
            "manifest.json",
            (t, s) -> "{\"inputs\": [{\"file\": \"data/" + s + ".csv\"}]}"),
        Plant.file(
            Channel.RECORDS_AND_LOGS,
            "a manifest with escapes",
            CHINESE,
            "a/manifest.json",
            (t, s) -> "{\"file\": \"" + javaScript(s) + "\"}"),
        Plant.file(
            Channel.RECORDS_AND_LOGS,
            "a record of a draft",
            CHINESE,
            "drafts/3.json",
            (t, s) -> "{\"texts\": [\"" + s.substring(0, 2) + "\", \"" + s.substring(2) + "\"]}"),
        Plant.file(Channel.RECORDS_AND_LOGS, "a log", LATIN, "a.log", (t, s) -> "layout of " + s),
        Plant.file(
            Channel.RECORDS_AND_LOGS, "a table", NUMBER, "a.csv", (t, s) -> "2024,\"" + s + "\"\n"),
        Plant.file(
            Channel.RECORDS_AND_LOGS,
            "a number at another scale",
            NUMBER,
            "b.csv",
            (t, s) -> "2024,7.39146\n"),
        Plant.bytes(
            Channel.RECORDS_AND_LOGS, "a workbook", CHINESE, "a.xlsx", RecordPlants::workbook),
        Plant.bytes(
            Channel.RECORDS_AND_LOGS, "a packed cache", CHINESE, "cache.gz", RecordPlants::gzip),
        Plant.bytes(
            Channel.RECORDS_AND_LOGS,
            "what was left behind in UTF-16",
            CHINESE,
            "~a.tmp",
            s -> s.getBytes(StandardCharsets.UTF_16LE)));
  }

  /** What a console may say: it is kept in a file beside the folder. */
  static List<Plant> onTheConsole() {
    return List.of(
        console("a message", CHINESE, s -> "content/a.yaml:3:4: warning[a.b]: " + s),
        console("an excerpt", LATIN, s -> "  paragraph: {en: " + s + "}\n             ^"),
        console(
            "in colours",
            CHINESE,
            s -> "\u001b[31m" + s.substring(0, 2) + "\u001b[0m" + s.substring(2)),
        console("as JSON", CHINESE, s -> "{\"message\": \"" + javaScript(s) + "\"}"),
        console("a path", CHINESE, s -> "wrote output/" + s + ".pdf"),
        console("a number", NUMBER, s -> "expected 73914.60"));
  }

  private static Plant console(String what, Secret secret, Message message) {
    return new Plant(
        Channel.CONSOLE,
        what,
        secret,
        "console",
        (folder, words) -> Files.writeString(folder.resolveSibling("console"), message.of(words)));
  }

  /** Writes a secret as a console would. */
  private interface Message {
    String of(String words);
  }

  static String javaScript(String words) {
    return words.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }

  private static byte[] workbook(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("A").createRow(0).createCell(0).setCellValue(words);
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
