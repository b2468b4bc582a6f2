package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
  @TempDir Path folder;

  @Test
  void aTabCannotIndent() {
    refuses("id: a\nblocks:\n\t- x\n", "3:1: error[yaml.syntax]: a tab cannot indent; use spaces");
  }

  @Test
  void aColonInTheTextAsksForQuotes() {
    refuses(
        "id: a\nblocks:\n  - paragraph: one: two\n",
        "3:19: error[yaml.syntax]: a colon and a space begin a new value here; put quotes around a"
            + " text that holds `: `, or write it as a block after `|`");
  }

  @Test
  void aBracketThatIsNotClosedSaysWhatIsMissing() {
    refuses(
        "id: a\nblocks:\n  - paragraph: {en: a\n  - heading: b\n",
        "4:12: error[yaml.syntax]: a comma or the closing bracket (opened on line 3) is missing; put"
            + " quotes around a text that holds `, `, `{` or `}`");
  }

  @Test
  void wrongIndentationSaysSo() {
    refuses(
        "id: a\nblocks:\n  - heading: b\n level: 2\n",
        "4:2: error[yaml.syntax]: this line does not belong to what stands above it; check its"
            + " indentation and the quotes before it");
  }

  @Test
  void aKeyWithoutItsColonSaysSo() {
    refuses(
        "id: a\nblocks\nx: 1\n",
        "3:1: error[yaml.syntax]: a key without its colon; indent the lines of a text further than"
            + " its key");
  }

  @Test
  void anUnknownEscapeSaysHowToWriteABackslash() {
    refuses(
        "id: \"a\\q\"\n",
        "1:8: error[yaml.syntax]: an escape that YAML does not know; inside double quotes write"
            + " `\\\\` for a backslash");
  }

  @Test
  void aTextThatBeginsWithASignAsksForQuotes() {
    refuses(
        "id: a\nblocks: @x\n",
        "2:9: error[yaml.syntax]: a text cannot begin with this character; put quotes around it");
  }

  @Test
  void tagsAnchorsAndAliasesAreAllReported() {
    refuses(
        "id: !!int a\nblocks: [&x {heading: *x}, !t {a: b}]\n",
        "1:5: error[yaml.tag]: a tag (!!int) is not allowed; put quotes around a text that begins"
            + " with !",
        "2:10: error[yaml.anchor]: an anchor (&x) is not allowed; put quotes around a text that"
            + " begins with &",
        "2:23: error[yaml.alias]: an alias (*x) is not allowed; write the value again, or `\\*` for"
            + " an asterisk",
        "2:28: error[yaml.tag]: a tag (!t) is not allowed; put quotes around a text that begins"
            + " with !");
  }

  @Test
  void aMergeKeyIsRefused() {
    refuses(
        "id: a\nblocks: []\n<<: {a: b}\n",
        "3:1: error[yaml.unknown-key]: a merge key (<<) is not allowed; write the keys again");
  }

  @Test
  void aFileHoldsOneDocument() {
    refuses(
        "id: a\nblocks: []\n---\nid: b\n",
        "3:1: error[yaml.several-documents]: a second document begins here; a file holds one, so"
            + " remove the line `---`");
  }

  @Test
  void anEmptyFileSaysSo() {
    assertEquals(
        List.of("content/sections/a.yaml: error[yaml.empty]: the file is empty"),
        ReportOnDisk.english(folder, "# nothing\n").load().messages());
  }

  @Test
  void aKeyWrittenTwiceIsReportedAtTheSecond() {
    refuses(
        "id: a\nblocks: []\nid: b\n",
        "3:1: error[yaml.duplicate-key]: the key `id` is written twice; first on line 1");
  }

  @Test
  void aKeyMustBeAWord() {
    refuses(
        "id: a\nblocks: []\n? [a, b]\n: c\n",
        "3:3: error[yaml.syntax]: a key must be a word; put quotes around a text that begins with {"
            + " or [");
  }

  @Test
  void charactersThatNothingPrintsAreRefused() {
    refuses(
        "id: a\u0007\nblocks: []\n",
        "1:6: error[yaml.control-character]: the control character U+0007 cannot be printed; remove"
            + " it");
    refuses(
        "id: \"a\\0\"\nblocks: []\n",
        "1:5: error[yaml.control-character]: the escapes in this text make a NUL character"
            + " (U+0000), which cannot be printed");
    refuses(
        "id: a\u2028\nblocks: [\u2028]\n",
        "1:6: error[yaml.control-character]: an invisible line separator (U+2028) cannot be"
            + " printed; remove it (the file has 2 such characters)");
  }

  @Test
  void aValueOfTheWrongKindSaysWhatWasExpected() {
    refuses(
        "id: [a]\nblocks: x\n",
        "1:5: error[yaml.wrong-type]: `id`: expected a name, found a list",
        "2:9: error[yaml.wrong-type]: `blocks`: expected a list, found a text");
    refuses("- a\n", "1:1: error[yaml.wrong-type]: a section: expected a mapping, found a list");
    refuses(
        "id:\nblocks: [x]\n",
        "1:4: error[yaml.wrong-type]: `id`: expected a name, found nothing",
        "2:10: error[yaml.wrong-type]: a block: expected a mapping, found a text");
  }

  @Test
  void whatAKeyDemandsIsChecked() {
    var loaded =
        ReportOnDisk.english(folder, "id: A b\nblocks: [{heading: x, level: 5}]\n")
            .file(
                "report.yaml",
                """
                id: overview
                title: T
                languages: [eng]
                first-page: 0x10
                draft: 01
                date: 2024-02-31
                edition: proof
                editions: {working: {redactions: show}}
                sections: [sections/a.yaml]
                """)
            .load();
    assertEquals(
        List.of(
            "content/report.yaml:3:13: error[value.word]: `languages`: 'eng' is none of its words;"
                + " did you mean 'en'?",
            "content/report.yaml:4:13: error[value.whole]: `first-page`: expected a whole number"
                + " from 1 to 9999, found '0x10'",
            "content/report.yaml:5:8: error[value.whole]: `draft`: expected a whole number from 1 to"
                + " 9999, found '01'",
            "content/report.yaml:6:7: error[value.date]: `date`: '2024-02-31' is not a day of the"
                + " calendar, written YYYY-MM-DD",
            "content/report.yaml:7:10: error[report.unknown-edition]: there is no edition 'proof';"
                + " there is working",
            "content/report.yaml:8:34: error[value.word]: `redactions`: 'show' is none of its words;"
                + " did you mean 'shown'?",
            "content/sections/a.yaml:1:5: error[value.id]: `id`: 'A b' is not a name; use"
                + " lower-case letters, digits and hyphens, a letter first",
            "content/sections/a.yaml:2:30: error[value.whole]: `level`: expected a whole number from"
                + " 1 to 4, found '5'"),
        loaded.messages());
  }

  private void refuses(String section, String... expected) {
    assertEquals(
        List.of(expected).stream().map(e -> "content/sections/a.yaml:" + e).toList(),
        ReportOnDisk.english(folder, section).load().messages());
  }
}
