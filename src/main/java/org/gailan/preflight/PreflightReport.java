package org.gailan.preflight;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gailan.diagnostic.IndentedJson;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.preflight.Preflight.Inspected;

/**
 * The report on all files of a pack, for a person and for a program.
 *
 * @param engine the program and its version
 * @param date that the files bear
 * @param files those that were looked at
 * @param findings on the pack as a whole, such as a text that nobody verified
 */
public record PreflightReport(
    String engine,
    String report,
    String edition,
    String date,
    List<Inspected> files,
    List<Finding> findings) {
  public PreflightReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Whether nothing stops the pack. */
  public boolean passed() {
    return count(Severity.ERROR) == 0;
  }

  /** Every finding, those on the pack as a whole first. */
  public List<Finding> all() {
    ArrayList<Finding> all = new ArrayList<>(findings);
    files.forEach(file -> all.addAll(file.findings()));
    return all;
  }

  public long count(Severity severity) {
    return all().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** What a person is told in a line. */
  public Message summary() {
    int all = files.size();
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    Message counted =
        Message.list(
            List.of(
                all == 1 ? Message.of("1 file") : Message.of("%d files", all),
                errors == 1 ? Message.of("1 error") : Message.of("%d errors", errors),
                warnings == 1 ? Message.of("1 warning") : Message.of("%d warnings", warnings)));
    return passed()
        ? Message.of("preflight passed: %s", counted)
        : Message.of("preflight failed: %s", counted);
  }

  /** For a person: what each file is, which checks it passed, and what was found. */
  public byte[] toText() {
    StringBuilder text = new StringBuilder();
    text.append("PREFLIGHT REPORT\n\n");
    line(text, "report", report + ", edition " + edition);
    line(text, "date", date);
    line(text, "made with", engine);
    line(text, "result", summary().toString());
    findings.forEach(finding -> text.append("  ").append(finding).append('\n'));
    for (Inspected file : files) {
      text.append('\n').append(file.file()).append('\n');
      file.facts().ifPresent(facts -> facts(text, facts));
      if (file.facts().isPresent()) {
        for (String check : Preflight.checks()) {
          String mark = file.failed().contains(check) ? "FAILED" : "passed";
          text.append("  [").append(mark).append("] ").append(check).append('\n');
        }
      }
      file.findings().forEach(finding -> text.append("  ").append(finding).append('\n'));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void facts(StringBuilder text, Facts facts) {
    line(text, "title", facts.title());
    line(text, "language", facts.language());
    line(text, "pages", facts.pages() + facts.printed().map(n -> ", printed " + n).orElse(""));
    line(text, "page size", facts.pageSize());
    line(text, "PDF version", facts.version() + ", produced by " + facts.producer());
    line(text, "fonts", String.join(", ", facts.fonts()));
    facts.smallestLatin().ifPresent(size -> line(text, "least Latin", decimals(size) + " pt"));
    facts.smallestChinese().ifPresent(size -> line(text, "least Chinese", decimals(size) + " mm"));
    line(text, "bookmarks", facts.bookmarks() + " on the first level");
    line(text, "redactions", String.valueOf(facts.redactions()));
    line(text, "placeholders", String.valueOf(facts.placeholders()));
    facts
        .warnings()
        .ifPresent(
            on -> line(text, "warning line", "on " + on + " of " + facts.pages() + " pages"));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "  %-14s %s%n", name, value).replace("\r\n", "\n"));
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** For a program. */
  public byte[] toJson() {
    return IndentedJson.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", 1);
    json.writeStringField("engine", engine);
    json.writeStringField("report", report);
    json.writeStringField("edition", edition);
    json.writeStringField("date", date);
    json.writeBooleanField("passed", passed());
    findings("findings", findings, json);
    json.writeArrayFieldStart("files");
    for (Inspected file : files) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      if (file.facts().isPresent()) {
        facts(file.facts().get(), json);
      }
      json.writeArrayFieldStart("failed");
      for (String check : file.failed()) {
        json.writeString(check);
      }
      json.writeEndArray();
      findings("findings", file.findings(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void facts(Facts facts, JsonGenerator json) throws IOException {
    json.writeStringField("title", facts.title());
    json.writeStringField("language", facts.language());
    json.writeNumberField("pages", facts.pages());
    optional("printed", facts.printed().map(Facts.Printed::toString), json);
    json.writeStringField("pdf", facts.version());
    json.writeStringField("producer", facts.producer());
    json.writeStringField("page-size", facts.pageSize());
    json.writeArrayFieldStart("fonts");
    for (String font : facts.fonts()) {
      json.writeString(font);
    }
    json.writeEndArray();
    optional("smallest-latin-pt", facts.smallestLatin().map(PreflightReport::decimals), json);
    optional("smallest-chinese-mm", facts.smallestChinese().map(PreflightReport::decimals), json);
    json.writeNumberField("bookmarks", facts.bookmarks());
    json.writeNumberField("redactions", facts.redactions());
    json.writeNumberField("placeholders", facts.placeholders());
    if (facts.warnings().isPresent()) {
      json.writeNumberField("pages-with-warning", facts.warnings().get());
    }
  }

  private static void optional(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void findings(String name, List<Finding> findings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("severity", finding.severity().toString());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("file", finding.location().file());
      if (finding.page().isPresent()) {
        json.writeNumberField("page", finding.page().get());
      }
      json.writeStringField("message", finding.message().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
