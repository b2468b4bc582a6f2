package org.gailan.preflight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gailan pack} makes, and when it refuses to. */
final class PackTest {
  private static final List<String> FILES =
      List.of(
          "(06) The Tea Market E_ap260331 (40-41).pdf",
          "(06) 茶業概覽 C_ap260331 (40-41)_c.pdf",
          "Application Proof (1st submission) E_ap260331.pdf",
          "manifest.json",
          "preflight.json",
          "preflight.txt",
          "申請版本（第一次呈交） C_ap260331_c.pdf");

  @TempDir private Path folder;

  @Test
  void thePackHoldsItsFilesAndNothingElseAndTheSameBytesEachTime() throws Exception {
    TestReport tea = PackedTea.in(folder);
    TestReport.Ran ran = tea.run("pack");
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(
        ran.out().startsWith("preflight passed: 4 files, 0 errors, 0 warnings\n"), ran.out());
    Path pack = ran.output("proof/pack");
    assertEquals(FILES, PackedTea.names(pack));
    assertEquals(List.of("pack"), PackedTea.names(ran.output("proof")));
    String manifest = Files.readString(pack.resolve("manifest.json"));
    List<byte[]> bytes = new ArrayList<>();
    for (String name : FILES) {
      bytes.add(Files.readAllBytes(pack.resolve(name)));
      if (!name.equals("manifest.json")) {
        String sha256 =
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256").digest(bytes.get(bytes.size() - 1)));
        assertTrue(manifest.contains("\"" + name + "\""), manifest);
        assertTrue(manifest.contains(sha256), name);
      }
    }
    assertTrue(manifest.contains("\"printed\" : \"40-41\""), manifest);
    assertEquals("Application Proof (1st submission)", title(pack.resolve(FILES.get(2))));
    assertEquals("申請版本（第一次呈交）", title(pack.resolve(FILES.get(6))));
    // the section is what build makes, and a second pack is what the first was
    TestReport.Ran built = tea.built("--format", "pdf", "--edition", "proof");
    assertArrayEquals(Files.readAllBytes(built.output("proof/tea.en.pdf")), bytes.get(0));
    assertEquals(0, tea.run("pack").exitCode());
    for (int i = 0; i < FILES.size(); i++) {
      assertArrayEquals(bytes.get(i), Files.readAllBytes(pack.resolve(FILES.get(i))), FILES.get(i));
    }
  }

  private static String title(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getDocumentInformation().getTitle();
    }
  }

  @Test
  void aRefusedPackLeavesTheLastGoodOneAndSaysWhy() throws IOException {
    TestReport tea = PackedTea.in(folder);
    TestReport.Ran good = tea.run("pack", "--lang", "en");
    assertEquals(0, good.exitCode(), good.err());
    Path pack = good.output("proof/pack");
    String before = Files.readString(pack.resolve("manifest.json"));
    // not one of our placeholders, so only the preflight knows it for what it is
    tea.replacing("sections/a.yaml", "en: So is teaware.", "en: So is teaware of TBC shops.");
    TestReport.Ran refused = tea.run("pack", "--lang", "en");
    assertEquals(1, refused.exitCode());
    assertEquals(
        "tea.en.pdf: page 2: error[placeholder.left]: 'TBC' is still to be filled in, and the"
            + " edition forbids placeholders; fill it in",
        refused.err().lines().filter(line -> line.contains("error[")).findFirst().orElse(""));
    assertTrue(
        refused.err().contains("gailan: nothing is packed; preflight failed: 1 file, 1 error, "));
    assertEquals(before, Files.readString(pack.resolve("manifest.json")));
    assertEquals(
        List.of("preflight.json", "preflight.txt"),
        PackedTea.names(good.output("proof/pack-refused")));
    // allowed, it is listed with its page
    tea.replacing("report.yaml", "placeholders: forbidden", "placeholders: allowed");
    TestReport.Ran listed = tea.run("pack", "--lang", "en", "--json");
    assertEquals(0, listed.exitCode(), listed.out());
    assertTrue(
        listed
            .out()
            .contains(
                "{\"severity\":\"warning\",\"rule\":\"placeholder.left\",\"file\":\"tea.en.pdf\","
                    + "\"line\":0,\"column\":0,\"page\":2,\"message\":\"'TBC' is still to be filled"
                    + " in\"}"),
        listed.out());
    assertFalse(Files.exists(good.output("proof/pack-refused")));
  }

  @Test
  void aWarningLineThatNobodyVerifiedIsRefusedWhereItStands() {
    TestReport tea = PackedTea.in(folder);
    tea.replacing("report.yaml", "{verified: true, text: ", "{verified: false, text: ");
    TestReport.Ran ran = tea.run("pack", "--lang", "en");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .contains(
                "content/report.yaml:9:38: error[edition.unverified]: the edition 'proof' is for"
                    + " publication and nobody verified its warning line"),
        ran.err());
    tea.replacing(
        "report.yaml",
        "{verified: false, text: {zh-Hant: 草稿第九號。, en: DRAFT NUMBER NINE}}",
        "{zh-Hant: 草稿第九號。, en: DRAFT NUMBER NINE}");
    assertEquals(List.of("edition.unverified"), PackedTea.errors(tea.run("pack", "--lang", "en")));
    tea.replacing("report.yaml", "    warning: {zh-Hant: 草稿第九號。, en: DRAFT NUMBER NINE}\n", "");
    assertEquals(List.of("warning.absent"), PackedTea.errors(tea.run("pack", "--lang", "en")));
  }

  @Test
  void theShippedReportIsRefusedForItsUnverifiedWarningLine() {
    TestReport shipped = TestReport.in(folder).like(Path.of("content"));
    TestReport.Ran ran = shipped.run("pack", "--lang", "en", "--edition", "application-proof");
    assertEquals(1, ran.exitCode());
    assertEquals(List.of("edition.unverified"), PackedTea.errors(ran));
    assertFalse(Files.exists(ran.output("application-proof")));
  }

  @Test
  void anEditionForWorkIsNotHandedIn() {
    TestReport.Ran ran = PackedTea.in(folder).run("pack", "--edition", "working", "--lang", "en");
    assertEquals(1, ran.exitCode());
    assertTrue(PackedTea.errors(ran).contains("edition.not-for-publication"), ran.err());
  }

  @Test
  void theLanguagesRedactAlike() {
    TestReport tea = PackedTea.in(folder);
    // a redaction that prose types, which no check of the content counts
    tea.replacing(
        "sections/a.yaml", "en: So is teaware.", "en: \"So is teaware of \\\\[REDACTED\\\\].\"");
    TestReport.Ran ran = tea.run("pack");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .contains(
                "(06) The Tea Market E_ap260331 (40-41).pdf: error[redaction.count]: the languages"
                    + " redact differently: 1 in '(06) 茶業概覽 C_ap260331 (40-41)_c.pdf', 2 in '(06)"
                    + " The Tea Market E_ap260331 (40-41).pdf'; redact the same in each"),
        ran.err());
  }

  @Test
  void aReportOrAWrongUseIsToldBeforeAnythingIsMade() {
    TestReport tea = PackedTea.in(folder);
    assertEquals(2, tea.run("pack", "--lang", "bilingual").exitCode());
    tea.replacing("report.yaml", "section: 6", "section: 0");
    assertEquals(1, tea.run("pack").exitCode());
    assertFalse(Files.exists(folder.resolve("output")));
  }
}
