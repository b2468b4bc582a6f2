package org.gailan.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks as nobody should write them, a line each: what is wrong, then the mark; {@code SECRET} is
 * what the author wanted to hide.
 */
final class MalformedMarks {
  private MalformedMarks() {}

  /** Within a text. */
  private static final String FORMS =
      """
      never closed            | {redacted offering: SECRET
      never opened            | redacted offering: SECRET}
      closed twice            | {redacted offering: SECRET}}
      opened twice            | {{redacted offering: SECRET}}
      nested                  | {redacted offering: some {redacted offering: SECRET} more}
      nested, closed once     | {redacted offering: some {redacted confidential: SECRET} more
      around a figure         | {redacted offering: SECRET {value d open 2023}}
      around a term           | {redacted offering: {term none} SECRET}
      the next one begun      | {redacted offering: SECRET}{redacted
      misspelt                | {redactd offering: SECRET}
      another tense           | {redact offering: SECRET}
      capital                 | {Redacted offering: SECRET}
      capitals                | {REDACTED offering: SECRET}
      full-width letters      | {ｒｅｄａｃｔｅｄ offering: SECRET}
      a Cyrillic letter       | {r\u0435dacted offering: SECRET}
      a space of no width     | {re\u200bdacted offering: SECRET}
      a soft hyphen           | {re\u00addacted offering: SECRET}
      in Chinese              | {編纂 offering: SECRET}
      a hyphen                | {redacted-offering: SECRET}
      no category             | {redacted: SECRET}
      unknown category        | {redacted offring: SECRET}
      capital category        | {redacted Offering: SECRET}
      two categories          | {redacted offering confidential: SECRET}
      categories with a comma | {redacted offering, confidential: SECRET}
      quoted category         | {redacted 'offering': SECRET}
      numbered category       | {redacted 1: SECRET}
      no colon                | {redacted offering SECRET}
      semicolon               | {redacted offering; SECRET}
      equals sign             | {redacted offering = SECRET}
      two colons              | {redacted offering:: SECRET}
      full-width colon        | {redacted offering：SECRET}
      full-width braces       | ｛redacted offering: SECRET｝
      full-width opening      | ｛redacted offering: SECRET}
      full-width closing      | {redacted offering: SECRET｝
      ideographic space       | {redacted\u3000offering: SECRET}
      no-break space          | {redacted\u00a0offering: SECRET}
      spaces all over         | {  redacted   offering  :   SECRET   }
      nothing to hide         | {redacted offering:} SECRET {redacted offering:}
      only spaces to hide     | {redacted offering:   } SECRET
      escaped opening         | \\{redacted offering: SECRET}
      escaped closing         | {redacted offering: SECRET\\}
      square brackets         | [redacted offering: SECRET]
      in a placeholder        | [{redacted offering: SECRET}]
      Chinese brackets        | 【redacted offering: SECRET】
      round brackets          | (redacted offering: SECRET)
      angle brackets          | <redacted offering: SECRET>
      a dollar before         | ${redacted offering: SECRET}
      references for braces   | &#123;redacted offering: SECRET&#125;
      named references        | &lbrace;redacted offering: SECRET&rbrace;
      in emphasis             | **{redacted offering: SECRET}**
      over emphasis           | *{redacted offering: SECRET*}
      out of emphasis         | **some {redacted offering: SECRET** more}
      around emphasis         | {redacted offering: **SECRET**}
      in code                 | `{redacted offering: SECRET}`
      around code             | {redacted offering: `SECRET`}
      text of a link          | [{redacted offering: SECRET}](https://example.org/)
      address of a link       | [there](https://example.org/{redacted offering: SECRET})
      title of a link         | [there](https://example.org/ "{redacted offering: SECRET}")
      around a link           | {redacted offering: [there](https://example.org/SECRET)}
      automatic link          | <https://example.org/{redacted offering: SECRET}>
      comment of HTML         | <!-- {redacted offering: SECRET} -->
      attribute of HTML       | <i title="{redacted offering: SECRET}">some</i>
      an image                | ![{redacted offering: SECRET}](a.png)
      a note                  | {note {redacted offering: SECRET}}
      """;

  /** As a key, with {@code /} where a line ends. */
  private static final String KEYS =
      """
      misspelt key            | redactd: offering
      another tense           | redact: offering
      capital                 | Redacted: offering
      full-width colon        | redacted：offering
      no space                | redacted:offering
      unknown category        | redacted: offring
      capital category        | redacted: Offering
      space in the category   | redacted: offering confidential
      full-width category     | redacted: ｏｆｆｅｒｉｎｇ
      list of categories      | redacted: [offering]
      true                    | redacted: true
      false                   | redacted: false
      number                  | redacted: 12
      nothing                 | redacted:
      null                    | redacted: null
      empty text              | redacted: ""
      empty mapping           | redacted: {}
      empty list              | redacted: []
      misspelt within         | redacted: {categry: offering}
      reason alone            | redacted: {reason: {zh-Hant: 因, en: Why}}
      reason misspelt         | redacted: {category: offering, reson: {zh-Hant: 因, en: Why}}
      reason in no language   | redacted: {category: offering, reason: Why}
      unknown within          | redacted: {category: offring}
      category of categories  | redacted: {category: {category: offering}}
      twice                   | redacted: offering/redacted: offering
      twice, differing        | redacted: offering/redacted: none
      a tag                   | redacted: !!str offering
      an anchor               | redacted: &mark offering
      an alias                | redacted: *mark
      the form                | redacted: "{redacted offering}"
      indented                | \40\40redacted: offering
      with a tab              | \tredacted: offering
      as a list item          | - redacted: offering
      quoted key              | "redacted": offering
      complex key             | ? redacted/: offering
      merge key               | <<: {redacted: offering}
      commented out of line   | redacted: # offering
      """;

  /**
   * A mark.
   *
   * @param wrong what is wrong with it
   */
  record Mark(String wrong, String text) {}

  static List<Mark> forms() {
    return marks(FORMS);
  }

  static List<Mark> keys() {
    return marks(KEYS);
  }

  private static List<Mark> marks(String table) {
    List<Mark> marks = new ArrayList<>();
    for (String line : table.lines().toList()) {
      int bar = line.indexOf('|');
      marks.add(new Mark(line.substring(0, bar).strip(), line.substring(bar + 2)));
    }
    return marks;
  }

  /** Something that holds the secret in a text with a mark. */
  record Case(String name, List<String[]> files) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> all() {
    return Stream.of(
            forms().stream().flatMap(MalformedMarks::inTexts),
            keys().stream().flatMap(MalformedMarks::besideThings),
            MisplacedMarks.all().stream())
        .flatMap(cases -> cases);
  }

  private static Stream<Case> inTexts(Mark mark) {
    String text = "About " + mark.text() + " of old.";
    String quoted = "'" + text.replace("'", "''") + "'";
    return Stream.of(
        section(mark.wrong() + ", in a paragraph", "  - paragraph:\n      en: |\n        " + text),
        section(
            mark.wrong() + ", in a caption",
            "  - table:\n      title: {en: " + quoted + "}\n      dataset: d"),
        data(
            mark.wrong() + ", in the name of a series",
            "  marked: {name: {en: " + quoted + "}, values: {2022: 1.0, 2023: 2.0}}"));
  }

  private static Stream<Case> besideThings(Mark mark) {
    return Stream.of(
        section(
            mark.wrong() + ", beside a paragraph",
            "  - paragraph:\n      en: SECRET\n" + lines("    ", mark.text())),
        section(
            mark.wrong() + ", in an item of a list",
            "  - list:\n      - text: {en: SECRET}\n" + lines("        ", mark.text())),
        data(
            mark.wrong() + ", in a series",
            "  marked:\n    name: {en: SECRET}\n    values: {2022: 1.0, 2023: 2.0}\n"
                + lines("    ", mark.text())));
  }

  private static String lines(String indent, String key) {
    return indent + key.replace("/", "\n" + indent);
  }

  static Case section(String name, String block) {
    return new Case(name, List.<String[]>of(new String[] {"sections/all.yaml", block}));
  }

  static Case data(String name, String series) {
    return new Case(name, List.<String[]>of(new String[] {"data/d.yaml", series}));
  }
}
