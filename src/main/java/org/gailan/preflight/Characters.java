package org.gailan.preflight;

import java.util.Set;
import java.util.TreeSet;
import org.gailan.diagnostic.Message;

/** What is extracted are characters as they are written, not stand-ins for them. */
final class Characters implements Check {
  private static final int MOST_NAMED = 8;

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    int number = 0;
    for (PageText page : file.texts()) {
      number++;
      String text = page.text();
      TreeSet<Integer> replaced = new TreeSet<>();
      TreeSet<Integer> ownUse = new TreeSet<>();
      TreeSet<Integer> radicals = new TreeSet<>();
      TreeSet<Integer> controls = new TreeSet<>();
      text.codePoints()
          .forEach(
              character -> {
                if (character == 0xfffd) {
                  replaced.add(character);
                } else if (Character.getType(character) == Character.PRIVATE_USE) {
                  ownUse.add(character);
                } else if (character >= 0x2e80 && character <= 0x2fdf) {
                  radicals.add(character);
                } else if (Character.isISOControl(character)) {
                  controls.add(character);
                }
              });
      if (page.untold() > 0 || !replaced.isEmpty() || text.contains("(cid:")) {
        findings.error(
            "text.unknown",
            number,
            Message.of(
                "glyphs are extracted without their character (%d untold, U+FFFD or (cid: in"
                    + " the text); mend the ToUnicode table of the font",
                page.untold()));
      }
      tell("text.private-use", number, Message.of("private-use characters"), ownUse, findings);
      Message radical = Message.of("radicals in place of ideographs");
      tell("text.radical", number, radical, radicals, findings);
      tell("text.control", number, Message.of("control characters"), controls, findings);
    }
  }

  private static void tell(
      String rule, int page, Message what, Set<Integer> found, Findings findings) {
    if (!found.isEmpty()) {
      Message named =
          Message.list(found.stream().limit(MOST_NAMED).map("U+%04X"::formatted).toList());
      findings.error(
          rule,
          page,
          Message.of("%s are extracted (%s); mend the ToUnicode table of the font", what, named));
    }
  }
}
