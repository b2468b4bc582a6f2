package org.gailan.assembly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gailan.TestReport;
import org.gailan.preflight.Findings;
import org.gailan.preflight.PdfFile;
import org.gailan.preflight.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections that were built apart become one document, in each language. */
final class AssemblyTest {
  private static final List<String> LANGUAGES = List.of("zh-Hant", "en");

  @TempDir private Path folder;

  /** A made-up section, with a table, a note that is linked to, and a page of its own. */
  private TestReport section(String id, String chinese, String english, int firstPage) {
    return TestReport.in(folder.resolve(id))
        .with(
            "report.yaml",
            """
            id: %s
            title: {zh-Hant: %s概覽, en: All about %s}
            languages: [zh-Hant, en]
            first-page: %d
            date: 2026-03-31
            editions:
              proof:
                redactions: removed
                warning: {verified: true, text: {zh-Hant: 草稿第九號。, en: DRAFT NUMBER NINE}}
            sections: [sections/a.yaml]
            """
                .formatted(id, chinese, english, firstPage))
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - heading: {zh-Hant: %1$s甲, en: First %2$s}
              - paragraph: {zh-Hant: "%1$s由{redacted offering-party: 某店}出售。{note n}", en: "The %2$s come from {redacted offering-party: a shop}.{note n}"}
              - notes: {n: {zh-Hant: 虛構的%1$s。, en: Made-up %2$s.}}
              - table:
                  title: {zh-Hant: %1$s表, en: Table of %2$s}
                  columns: [{heading: {zh-Hant: 甲, en: A}}, {heading: {zh-Hant: 乙, en: B}}]
                  rows: [[{zh-Hant: 丙, en: C}, {zh-Hant: 丁, en: D}]]
              - page-break: always
              - heading: {zh-Hant: %1$s乙, en: Second %2$s}
              - heading: {zh-Hant: %1$s丙, en: Third %2$s}
                level: 2
              - paragraph: {zh-Hant: 還有%1$s。, en: More %2$s.}
            """
                .formatted(chinese, english));
  }

  /** The report on kites, with kettles before and lamps after it. */
  private TestReport threeSections(int kettlesFrom, int lampsFrom) throws IOException {
    TestReport kites = section("kites", "風箏", "kites", 40);
    build(section("kettles", "水壺", "kettles", kettlesFrom), "kettles");
    build(section("lamps", "燈", "lamps", lampsFrom), "lamps");
    return kites.replacing(
        "report.yaml",
        "sections: [sections/a.yaml]\n",
        """
        sections: [sections/a.yaml]
        filing:
          sections:
            - {number: 5, name: {zh-Hant: 水壺, en: Kettles}, files: {zh-Hant: filing/kettles.zh-Hant.pdf, en: filing/kettles.en.pdf}}
            - {number: 6}
            - {number: 7, name: {zh-Hant: 燈, en: Lamps}, files: {zh-Hant: filing/lamps.zh-Hant.pdf, en: filing/lamps.en.pdf}}
        """);
  }

  private void build(TestReport report, String id) throws IOException {
    TestReport.Ran ran = report.built("--format", "pdf", "--lang", "zh-Hant,en");
    for (String language : LANGUAGES) {
      Path to = inFiling(id, language);
      Files.createDirectories(to.resolveSibling("."));
      Files.copy(ran.output("proof/" + id + "." + language + ".pdf"), to);
    }
  }

  private Path inFiling(String id, String language) {
    return folder.resolve("kites/content/filing/" + id + "." + language + ".pdf");
  }

  @Test
  void threeSectionsAreOneDocument() throws IOException {
    TestReport kites = threeSections(38, 42);
    TestReport.Ran ran = kites.run("pack");
    assertEquals(0, ran.exitCode(), ran.err());
    Path pack = ran.output("proof/pack");
    String preflight = Files.readString(pack.resolve("preflight.txt"));
    assertFalse(preflight.contains("FAILED"), preflight);
    assertEquals(8, preflight.split("\\[passed\\] PDF/A-2a and PDF/UA-1", -1).length - 1);
    check(
        pack.resolve("Application Proof (1st submission) E_ap260331.pdf"),
        "en",
        List.of(
            "Kettles: FIRST KETTLES, SECOND KETTLES",
            "All about kites: FIRST KITES, SECOND KITES",
            "Lamps: FIRST LAMPS, SECOND LAMPS"),
        List.of(
            pack.resolve("(05) Kettles E_ap260331 (38-39).pdf"),
            pack.resolve("(06) All about kites E_ap260331 (40-41).pdf"),
            pack.resolve("(07) Lamps E_ap260331 (42-43).pdf")));
    check(
        pack.resolve("申請版本（第一次呈交） C_ap260331_c.pdf"),
        "zh-Hant",
        List.of("水壺: 水壺甲, 水壺乙", "風箏概覽: 風箏甲, 風箏乙", "燈: 燈甲, 燈乙"),
        List.of(
            pack.resolve("(05) 水壺 C_ap260331 (38-39)_c.pdf"),
            pack.resolve("(06) 風箏概覽 C_ap260331 (40-41)_c.pdf"),
            pack.resolve("(07) 燈 C_ap260331 (42-43)_c.pdf")));
    // the same again
    byte[] first = Files.readAllBytes(pack.resolve("申請版本（第一次呈交） C_ap260331_c.pdf"));
    assertEquals(0, kites.run("pack").exitCode());
    assertArrayEquals(first, Files.readAllBytes(pack.resolve("申請版本（第一次呈交） C_ap260331_c.pdf")));
  }

  private static void check(
      Path whole, String language, List<String> bookmarks, List<Path> sections) throws IOException {
    StringBuilder apart = new StringBuilder();
    for (Path section : sections) {
      apart.append(text(Files.readAllBytes(section)));
    }
    assertFalse(apart.isEmpty());
    assertEquals(apart.toString(), text(Files.readAllBytes(whole)));
    try (PDDocument document = Loader.loadPDF(whole.toFile())) {
      assertEquals(6, document.getNumberOfPages());
      assertEquals(language, document.getDocumentCatalog().getLanguage());
      assertArrayEquals(
          new String[] {"38", "39", "40", "41", "42", "43"},
          document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      List<String> found = new ArrayList<>();
      List<Integer> pages = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        List<String> within = new ArrayList<>();
        item.children().forEach(child -> within.add(child.getTitle()));
        found.add(item.getTitle() + ": " + String.join(", ", within));
        for (PDOutlineItem child : item.children()) {
          pages.add(document.getPages().indexOf(child.findDestinationPage(document)));
        }
      }
      assertEquals(bookmarks, found);
      assertEquals(List.of(0, 1, 2, 3, 4, 5), pages);
      everythingTaggedIsOnAPageOfTheDocument(document);
    }
  }

  /** No element and no link leads to a page that a section left behind. */
  private static void everythingTaggedIsOnAPageOfTheDocument(PDDocument document) {
    Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    document.getPages().forEach(page -> pages.add(page.getCOSObject()));
    int on = 0;
    for (COSDictionary dictionary : dictionaries(document)) {
      COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
      if (page != null) {
        assertTrue(pages.contains(page));
        on++;
      }
    }
    assertTrue(on > 20, "elements with a page: " + on);
    long all =
        dictionaries(document).stream()
            .filter(d -> COSName.PAGE.equals(d.getCOSName(COSName.TYPE)))
            .count();
    assertEquals(pages.size(), all);
  }

  /** Every dictionary that can be reached from the catalog. */
  private static List<COSDictionary> dictionaries(PDDocument document) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSDictionary> found = new ArrayList<>();
    List<COSBase> open = new ArrayList<>(List.of(document.getDocumentCatalog().getCOSObject()));
    while (!open.isEmpty()) {
      COSBase next = open.remove(open.size() - 1);
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof COSDictionary dictionary) {
        found.add(dictionary);
        for (COSName key : dictionary.keySet()) {
          Optional.ofNullable(dictionary.getDictionaryObject(key)).ifPresent(open::add);
        }
      } else if (next instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          Optional.ofNullable(array.getObject(i)).ifPresent(open::add);
        }
      }
    }
    return found;
  }

  private static String text(byte[] pdf) throws IOException {
    Findings findings = new Findings("a file of the test");
    try (PdfFile file = PdfFile.open("a", pdf, findings).orElseThrow()) {
      return TaggedText.of(file);
    }
  }

  @Test
  void aGapAndAnOverlapAreFound() throws IOException {
    TestReport.Ran ran = threeSections(37, 41).run("pack", "--lang", "en");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .contains(
                "(06) All about kites E_ap260331 (40-41).pdf: page 1: error[sequence.gap]: the"
                    + " section begins with page 40, but '(05) Kettles E_ap260331 (37-38).pdf'"
                    + " before it ends with page 38; begin it with page 39, or put the sections in"
                    + " their order"),
        ran.err());
    assertTrue(
        ran.err()
            .contains("(07) Lamps E_ap260331 (41-42).pdf: page 1: error[sequence.overlap]: the"),
        ran.err());
    assertFalse(Files.exists(ran.output("proof/pack")));
  }

  @Test
  void sectionsThatCannotBeUsedAreToldByTheirNames() throws IOException {
    TestReport kites = threeSections(38, 42);
    Files.write(inFiling("kettles", "en"), new byte[0]);
    try (PDDocument lamps = Loader.loadPDF(inFiling("lamps", "en").toFile())) {
      lamps.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      lamps.save(bytes);
      Files.write(inFiling("lamps", "en"), bytes.toByteArray());
    }
    TestReport.Ran ran = kites.run("pack", "--lang", "en");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.err()
            .contains(
                "filing/kettles.en.pdf: error[file.unreadable]: the file is empty; make it again"),
        ran.err());
    assertTrue(
        ran.err()
            .contains(
                "filing/lamps.en.pdf: error[file.encrypted]: the file is encrypted and asks for a"
                    + " password; save it without"),
        ran.err());
    Files.delete(inFiling("kettles", "en"));
    assertEquals(
        List.of(
            "content/report.yaml:13:102: error[load.missing-file]: there is no file"
                + " 'filing/kettles.en.pdf'; did you mean 'filing/kettles.zh-Hant.pdf'?"),
        kites.run("pack", "--lang", "en").findings());
  }

  /** Two sections that use the same names for different things. */
  @Test
  void whatSectionsNameIsTheirOwn() throws IOException {
    TestReport.Ran ran = section("kites", "風箏", "kites", 1).built("--lang", "en");
    byte[] built = Files.readAllBytes(ran.output("proof/kites.en.pdf"));
    byte[] named;
    try (PDDocument document = Loader.loadPDF(built)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary cell =
          dictionaries(document).stream()
              .filter(d -> COSName.getPDFName("TH").equals(d.getCOSName(COSName.S)))
              .findFirst()
              .orElseThrow();
      cell.setItem(COSName.getPDFName("ID"), new COSString("head"));
      cell.setItem(COSName.C, COSName.getPDFName("heading"));
      COSArray headers = new COSArray();
      headers.add(new COSString("head"));
      COSDictionary attribute = new COSDictionary();
      attribute.setName(COSName.O, "Table");
      attribute.setItem("Headers", headers);
      COSDictionary data =
          dictionaries(document).stream()
              .filter(d -> COSName.getPDFName("TD").equals(d.getCOSName(COSName.S)))
              .findFirst()
              .orElseThrow();
      data.setItem(COSName.A, attribute);
      COSDictionary classes = new COSDictionary();
      COSDictionary layout = new COSDictionary();
      layout.setName(COSName.O, "Layout");
      classes.setItem("heading", layout);
      root.setItem("ClassMap", classes);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      named = bytes.toByteArray();
    }
    Findings findings = new Findings("whole.pdf");
    Assembly.Whole whole = new Assembly.Whole("Twice", "en", "a test", Instant.EPOCH, true, true);
    byte[] joined =
        Assembly.join(
                List.of(new Part("a.pdf", "One", named), new Part("b.pdf", "Two", named)),
                whole,
                findings)
            .orElseThrow();
    assertEquals(List.of(), findings.all());
    try (PDDocument document = Loader.loadPDF(joined)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertEquals(
          Set.of(COSName.getPDFName("s1-heading"), COSName.getPDFName("s2-heading")),
          root.getCOSDictionary(COSName.getPDFName("ClassMap")).keySet());
      List<String> ids = new ArrayList<>();
      List<String> headers = new ArrayList<>();
      for (COSDictionary dictionary : dictionaries(document)) {
        if (dictionary.containsKey(COSName.C)
            && dictionary.getDictionaryObject(COSName.getPDFName("ID")) instanceof COSString id) {
          ids.add(id.getString());
          assertEquals(
              id.getString().replace("head", "heading"),
              dictionary.getCOSName(COSName.C).getName());
        }
        if (dictionary.getDictionaryObject(COSName.getPDFName("Headers")) instanceof COSArray array
            && array.getObject(0) instanceof COSString header) {
          headers.add(header.getString());
        }
      }
      Collections.sort(ids);
      Collections.sort(headers);
      assertEquals(List.of("s1-head", "s2-head"), ids);
      assertEquals(ids, headers);
      // The note of each section has one of the build's own.
      assertEquals(
          Set.of("s1-head", "s2-head", "s1-a_note_n", "s2-a_note_n"),
          document.getDocumentCatalog().getStructureTreeRoot().getIDTree().getNames().keySet());
    }
    assertArrayEquals(
        joined,
        Assembly.join(
                List.of(new Part("a.pdf", "One", named), new Part("b.pdf", "Two", named)),
                whole,
                findings)
            .orElseThrow());
  }
}
