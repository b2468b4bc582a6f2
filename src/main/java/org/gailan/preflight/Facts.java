package org.gailan.preflight;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a printer notes down of a file.
 *
 * @param printed the numbers on the first and the last page; empty where none are printed
 * @param version of PDF
 * @param pageSize of the first page, as a reader sees it
 * @param fonts by name, subsets without their prefix
 * @param smallestLatin in points
 * @param smallestChinese the em in millimetres
 * @param bookmarks on the first level
 * @param redactions how many tokens stand for removed words
 * @param placeholders how many words are still to be filled in
 * @param warnings on how many pages the warning line stands; empty where there is none
 */
public record Facts(
    String title,
    String language,
    int pages,
    Optional<Printed> printed,
    String version,
    String producer,
    String pageSize,
    List<String> fonts,
    Optional<Double> smallestLatin,
    Optional<Double> smallestChinese,
    int bookmarks,
    int redactions,
    int placeholders,
    Optional<Integer> warnings) {
  public Facts {
    fonts = List.copyOf(fonts);
  }

  /** Numbers as they are printed: 106, or ii, or I-3. */
  public record Printed(String first, String last) {
    @Override
    public String toString() {
      return first + "-" + last;
    }
  }

  static Facts of(PdfFile file, Expected expected) throws IOException {
    TreeSet<String> fonts = new TreeSet<>();
    for (FontsUsed.Used used : FontsUsed.in(file)) {
      fonts.add(used.family());
    }
    List<Optional<String>> numbers = file.printedNumbers();
    Optional<String> first = numbers.get(0);
    Optional<String> last = numbers.get(numbers.size() - 1);
    return new Facts(
        Identity.title(file),
        Identity.language(file),
        file.pages().size(),
        first.flatMap(from -> last.map(to -> new Printed(from, to))),
        String.valueOf(file.document().getVersion()),
        Optional.ofNullable(file.document().getDocumentInformation().getProducer()).orElse(""),
        PageBoxes.size(file.pages().get(0)),
        List.copyOf(fonts),
        smallest(file, false),
        smallest(file, true).map(points -> points * 25.4 / 72),
        Bookmarks.count(file),
        Redactions.count(file, expected.redaction()),
        file.texts().stream().mapToInt(page -> Placeholders.in(page).size()).sum(),
        expected.warning().map(line -> WarningLine.pagesWith(file, line)));
  }

  private static Optional<Double> smallest(PdfFile file, boolean chinese) {
    return file.texts().stream()
        .flatMap(page -> TypeSize.smallest(page, chinese).stream())
        .map(Glyph::size)
        .min(Comparator.naturalOrder());
  }
}
