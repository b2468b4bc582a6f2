package org.gailan.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.gailan.content.Filing.Demand;
import org.gailan.content.Filing.Limits;
import org.gailan.diagnostic.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule of the preflight finds the fault that is planted, and nothing in its clean neighbour.
 */
final class PlantedFaultsTest {
  private static final String WARNING = "DRAFT NUMBER NINE";
  private static final Expected EXPECTED = expected(new Limits(20, 8, 2.5), List.of());

  @TempDir private static Path folder;
  private static Optional<Fixture> tea = Optional.empty();

  @BeforeAll
  static void build() {
    tea = Optional.of(Fixture.tea(folder));
  }

  private static Fixture tea() {
    return tea.orElseThrow();
  }

  private static Expected expected(Limits limits, List<String> texts) {
    return new Expected(
        "en",
        Optional.of(40),
        Optional.of(WARNING),
        "[REDACTED]",
        false,
        limits,
        Set.of(Demand.values()),
        texts);
  }

  /** The rules that a file breaks, without the standards, which a planted fault may break too. */
  private static Set<String> rules(byte[] pdf, Expected expected) {
    return Preflight.inspect("tea.pdf", pdf, expected).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("standard."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nothingIsFoundInWhatTheEngineBuildsOnceItIsLabelled() {
    Preflight.Inspected clean =
        Preflight.inspect(
            "tea.pdf",
            tea().clean(),
            expected(
                new Limits(20, 8, 2.5), List.of("Tea is sold by [REDACTED].", "So is teaware.")));
    assertEquals(List.of(), clean.findings());
    Facts facts = clean.facts().orElseThrow();
    assertEquals("40-41", facts.printed().map(Facts.Printed::toString).orElse(""));
    assertEquals(1, facts.redactions());
    assertEquals(Optional.of(2), facts.warnings());
  }

  @TestFactory
  Stream<DynamicTest> eachPlantedFaultIsFound() {
    Map<String, Fixture.Fault> faults = new LinkedHashMap<>();
    faults.put("font.embedded font.unicode", document -> say(document, helvetica(), "Tea", 12));
    faults.put("font.subset", PlantedFaultsTest::sayInAWholeFont);
    faults.put("placeholder.left", d -> sayAgain(d, "TBC", 12));
    faults.put("type.small", d -> sayAgain(d, "Tea", 5));
    faults.put("file.attachment", PlantedFaultsTest::attach);
    faults.put("active.script", d -> open(d, new PDActionJavaScript("app.alert('tea')")));
    faults.put("active.action", d -> open(d, new PDActionLaunch()));
    faults.put("form.found", d -> d.getDocumentCatalog().setAcroForm(new PDAcroForm(d)));
    faults.put("annotation.found", d -> d.getPage(0).getAnnotations().add(comment()));
    faults.put("bookmark.missing", d -> d.getDocumentCatalog().setDocumentOutline(null));
    faults.put("bookmark.broken", PlantedFaultsTest::leadNowhere);
    faults.put("label.missing", d -> d.getDocumentCatalog().setPageLabels(null));
    faults.put("label.printed", d -> Fixture.label(d, 1));
    faults.put("title.missing", d -> d.getDocumentInformation().setTitle(null));
    faults.put("title.hidden", d -> d.getDocumentCatalog().setViewerPreferences(null));
    faults.put("language.missing", d -> d.getDocumentCatalog().setLanguage(null));
    faults.put("language.other", d -> d.getDocumentCatalog().setLanguage("fr"));
    faults.put("page.size", d -> d.getPage(1).setMediaBox(PDRectangle.LETTER));
    faults.put("number.missing warning.missing", d -> d.addPage(blank(d)));
    faults.put("label.printed number.sequence", PlantedFaultsTest::turnedAround);
    faults.put("file.encrypted", PlantedFaultsTest::encrypt);
    faults.put("file.unreadable", d -> pages(d).setItem(COSName.COUNT, COSInteger.get(9_999_999)));
    return faults.entrySet().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.getKey(),
                    () ->
                        assertEquals(
                            new TreeSet<>(List.of(fault.getKey().split(" "))),
                            rules(tea().with(fault.getValue()), EXPECTED))));
  }

  /** What lies near a fault and is none. */
  @TestFactory
  Stream<DynamicTest> cleanNeighboursAreLeftAlone() {
    Map<String, Fixture.Fault> neighbours = new LinkedHashMap<>();
    neighbours.put("a link to a web address", d -> link(d, "https://example.com/tea"));
    neighbours.put("a language of Hong Kong", d -> d.getDocumentCatalog().setLanguage("en-HK"));
    neighbours.put("opening at a page", PlantedFaultsTest::openAtAPage);
    neighbours.put("type of eight points", d -> sayAgain(d, "Tea", 8));
    neighbours.put("a redaction", d -> sayAgain(d, "[REDACTED]", 12));
    neighbours.put("a word that holds TBC's letters", d -> sayAgain(d, "STBCA", 12));
    return neighbours.entrySet().stream()
        .map(
            neighbour ->
                DynamicTest.dynamicTest(
                    neighbour.getKey(),
                    () ->
                        assertEquals(Set.of(), rules(tea().with(neighbour.getValue()), EXPECTED))));
  }

  @Test
  void aLinkThatRunsAFileIsNoLink() {
    assertEquals(
        Set.of("active.action"), rules(tea().with(d -> link(d, "file:///tea.exe")), EXPECTED));
  }

  @Test
  void theLimitsAreConfiguration() {
    Limits small = new Limits(1, 8, 2.5);
    byte[] large = tea().with(d -> fill(d, 1_100_000));
    assertEquals(Set.of("file.size"), rules(large, expected(small, List.of())));
    assertEquals(Set.of(), rules(large, EXPECTED));
    assertEquals(
        Set.of("type.small"), rules(tea().clean(), expected(new Limits(20, 30, 2.5), List.of())));
  }

  @Test
  void aTextOfTheReportThatIsNotInTheFileIsMissed() {
    assertEquals(
        Set.of("text.missing"),
        rules(tea().clean(), expected(EXPECTED.limits(), List.of("So are teapots."))));
  }

  @Test
  void whatIsNotDemandedIsToldAsAWarning() {
    Expected lenient =
        new Expected(
            "en",
            Optional.of(40),
            Optional.of(WARNING),
            "[REDACTED]",
            true,
            EXPECTED.limits(),
            Set.of(),
            List.of());
    byte[] pdf =
        tea()
            .with(
                d -> {
                  d.getDocumentCatalog().setDocumentOutline(null);
                  d.getDocumentCatalog().setPageLabels(null);
                  sayAgain(d, "TBC", 12);
                });
    List<Finding> findings = Preflight.inspect("tea.pdf", pdf, lenient).findings();
    assertEquals(
        Set.of(Severity.WARNING),
        findings.stream().map(Finding::severity).collect(Collectors.toSet()));
    Set<String> rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    assertTrue(
        rules.containsAll(Set.of("bookmark.missing", "label.missing", "placeholder.left")),
        rules.toString());
  }

  @Test
  void aBrokenStandardIsToldWithItsClause() {
    List<Finding> findings =
        Preflight.inspect(
                "tea.pdf", tea().with(d -> d.getDocumentCatalog().setLanguage(null)), EXPECTED)
            .findings();
    assertTrue(
        findings.stream()
            .anyMatch(
                finding ->
                    finding.rule().equals("standard.pdf-ua")
                        && finding.message().toString().startsWith("PDF/UA-1, clause 7.2, test ")),
        findings.toString());
  }

  /** Whatever a file is, it is told in a line within seconds, and nothing is thrown. */
  @TestFactory
  Stream<DynamicTest> hostileFilesAreToldAndNothingIsThrown() {
    byte[] clean = tea().clean();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("empty", new byte[0]);
    files.put("not a PDF", "tea".repeat(900).getBytes(StandardCharsets.UTF_8));
    files.put("a header alone", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    files.put("half of a file", Arrays.copyOf(clean, clean.length / 2));
    files.put("a tenth of a file", Arrays.copyOf(clean, clean.length / 10));
    files.put("a page that is its own parent", tea().with(PlantedFaultsTest::ownParent));
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      long start = System.nanoTime();
                      Preflight.Inspected found =
                          Preflight.inspect("tea.pdf", file.getValue(), EXPECTED);
                      assertTrue(!found.passed(), found.findings().toString());
                      assertTrue(System.nanoTime() - start < 20_000_000_000L);
                      for (Finding finding : found.findings()) {
                        assertTrue(finding.toString().startsWith("tea.pdf: "), finding.toString());
                        assertEquals(1, finding.toString().lines().count());
                      }
                    }));
  }

  private static COSDictionary pages(PDDocument document) {
    return document.getDocumentCatalog().getPages().getCOSObject();
  }

  private static void ownParent(PDDocument document) {
    COSDictionary pages = pages(document);
    COSArray kids = new COSArray();
    kids.add(pages);
    pages.setItem(COSName.KIDS, kids);
  }

  private static PDFont helvetica() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private static void sayInAWholeFont(PDDocument document) throws IOException {
    try (var font =
        PlantedFaultsTest.class.getResourceAsStream("/org/gailan/font/NotoSansTC-Bold.ttf")) {
      say(document, PDType0Font.load(document, font, false), "Tea", 12);
    }
  }

  /** In a font that is in the file already. */
  private static void sayAgain(PDDocument document, String text, float size) throws IOException {
    try (var font =
        PlantedFaultsTest.class.getResourceAsStream("/org/gailan/font/NotoSansTC-Bold.ttf")) {
      say(document, PDType0Font.load(document, font, true), text, size);
    }
  }

  private static void say(PDDocument document, PDFont font, String text, float size)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(100, 400);
      content.showText(text);
      content.endText();
    }
  }

  private static void attach(PDDocument document) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream("tea".getBytes(StandardCharsets.UTF_8)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("tea.txt");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("tea", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void open(PDDocument document, PDAction action) {
    document.getDocumentCatalog().setOpenAction(action);
  }

  private static void openAtAPage(PDDocument document) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(document.getPage(1));
    document.getDocumentCatalog().setOpenAction(destination);
  }

  private static PDAnnotationText comment() {
    PDAnnotationText comment = new PDAnnotationText();
    comment.setContents("steep it longer");
    comment.setRectangle(new PDRectangle(100, 100, 20, 20));
    return comment;
  }

  private static void link(PDDocument document, String address) throws IOException {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(100, 100, 20, 20));
    link.setAction(action);
    document.getPage(0).getAnnotations().add(link);
  }

  private static void leadNowhere(PDDocument document) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Nowhere");
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    outline.addLast(item);
  }

  private static PDPage blank(PDDocument document) {
    PDPage page = new PDPage(document.getPage(0).getMediaBox());
    page.setResources(new PDResources());
    return page;
  }

  private static void turnedAround(PDDocument document) {
    PDPage first = document.getPage(0);
    document.removePage(0);
    document.addPage(first);
  }

  private static void encrypt(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
  }

  private static void fill(PDDocument document, int bytes) {
    byte[] noise = new byte[bytes];
    new Random(9).nextBytes(noise);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem("Noise", new COSString(noise));
  }
}
