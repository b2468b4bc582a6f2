package org.gailan.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gailan.diagnostic.Message;

/** A PDF that could be opened, with its pages and their glyphs read once. */
public final class PdfFile implements AutoCloseable {
  /** A listing document has some hundred pages; a header that promises millions is an attack. */
  static final int MOST_PAGES = 5000;

  private final String name;
  private final byte[] bytes;
  private final PDDocument document;
  private final List<PDPage> pages;
  private final List<PageText> texts;

  private PdfFile(
      String name, byte[] bytes, PDDocument document, List<PDPage> pages, List<PageText> texts) {
    this.name = name;
    this.bytes = bytes;
    this.document = document;
    this.pages = pages;
    this.texts = texts;
  }

  /**
   * Opens a file, which may be anything.
   *
   * @param name what findings call it
   * @return empty where it cannot be used, which is among the findings
   */
  public static Optional<PdfFile> open(String name, byte[] bytes, Findings findings) {
    if (bytes.length == 0) {
      findings.error("file.unreadable", Message.of("the file is empty; make it again"));
      return Optional.empty();
    }
    return Damage.guard(findings, () -> opened(name, bytes, findings)).flatMap(file -> file);
  }

  private static Optional<PdfFile> opened(String name, byte[] bytes, Findings findings)
      throws IOException {
    if (!hasHeader(bytes)) {
      findings.error(
          "file.unreadable", Message.of("this is not a PDF; name a file that begins with %%PDF"));
      return Optional.empty();
    }
    PDDocument document;
    try {
      document = Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      findings.error(
          "file.encrypted",
          Message.of("the file is encrypted and asks for a password; save it without"));
      return Optional.empty();
    }
    boolean kept = false;
    try {
      Optional<PdfFile> file = read(name, bytes, document, findings);
      kept = file.isPresent();
      return file;
    } finally {
      if (!kept) {
        document.close();
      }
    }
  }

  private static Optional<PdfFile> read(
      String name, byte[] bytes, PDDocument document, Findings findings) throws IOException {
    if (document.isEncrypted()) {
      findings.error("file.encrypted", Message.of("the file is encrypted; save it without"));
      return Optional.empty();
    }
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (pages.size() == MOST_PAGES) {
        findings.error(
            "file.unreadable",
            Message.of("the file has more than %,d pages; hand in its parts", MOST_PAGES));
        return Optional.empty();
      }
      pages.add(page);
    }
    if (pages.isEmpty()) {
      findings.error("file.unreadable", Message.of("the file has no pages; make it again"));
      return Optional.empty();
    }
    if (document.getNumberOfPages() != pages.size()) {
      findings.error(
          "file.unreadable",
          Message.of(
              "the file says that it has %d pages and has %d; make it again",
              document.getNumberOfPages(), pages.size()));
      return Optional.empty();
    }
    List<PageText> texts = PageText.of(document, pages.size());
    return Optional.of(new PdfFile(name, bytes, document, pages, texts));
  }

  /** Readers take a header within the first kilobyte (ISO 32000-1, annex H, note 13). */
  private static boolean hasHeader(byte[] bytes) {
    for (int i = 0; i + 4 < bytes.length && i < 1024; i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes;
  }

  public PDDocument document() {
    return document;
  }

  public List<PDPage> pages() {
    return pages;
  }

  /** What each page says, in the order in which it is drawn. */
  List<PageText> texts() {
    return texts;
  }

  /** The numbers that the pages print at their foot, where they do. */
  public List<Optional<String>> printedNumbers() {
    return texts.stream().map(PageText::printedNumber).toList();
  }

  @Override
  public void close() {
    Damage.closeQuietly(document);
  }
}
