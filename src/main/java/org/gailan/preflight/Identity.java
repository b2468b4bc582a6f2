package org.gailan.preflight;

import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.gailan.diagnostic.Message;

/** A file says what it is called and in which language it is. */
final class Identity implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    PDDocumentCatalog catalog = file.document().getDocumentCatalog();
    if (title(file).isEmpty()) {
      findings.error("title.missing", Message.of("the document has no title; set it"));
    }
    PDViewerPreferences preferences = catalog.getViewerPreferences();
    if (preferences == null || !preferences.displayDocTitle()) {
      findings.error(
          "title.hidden",
          Message.of("readers show the name of the file; set DisplayDocTitle to show the title"));
    }
    String language = language(file);
    if (language.isEmpty()) {
      findings.error(
          "language.missing",
          Message.of("the document does not say its language; set it to %s", expected.language()));
    } else if (!matches(language, expected.language())) {
      findings.error(
          "language.other",
          Message.of(
              "the document says that it is in '%s', and is filed as %s",
              language, expected.language()));
    }
  }

  /** Whether a tag is the expected one or one of its varieties, such as zh-Hant-HK. */
  private static boolean matches(String tag, String expected) {
    String lower = tag.toLowerCase(Locale.ROOT);
    String least = expected.toLowerCase(Locale.ROOT);
    return lower.equals(least) || lower.startsWith(least + "-");
  }

  static String title(PdfFile file) {
    return Optional.ofNullable(file.document().getDocumentInformation().getTitle())
        .orElse("")
        .strip();
  }

  static String language(PdfFile file) {
    return Optional.ofNullable(file.document().getDocumentCatalog().getLanguage())
        .orElse("")
        .strip();
  }
}
