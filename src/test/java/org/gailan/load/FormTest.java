package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          {value a b 2024}                  # value:a@4:12 b@4:14 2024@4:16
          {value a b}                       # value:a@4:12 b@4:14
          {value a b latest unit=none}      # value:a@4:12 b@4:14 latest@4:16 unit=none
          {cagr a b first last about=none}  # cagr:a@4:11 b@4:13 first@4:15 last@4:21 about=none
          {share a b}                       # share:a@4:12 b@4:14
          {rank a  b}                       # rank:a@4:11 b@4:14
          {total a}                         # total:a@4:12
          {total a share}                   # total:a@4:12 share@4:14
          {total a 2024 scale=million}      # total:a@4:12 2024@4:14 scale=million
          {count a}                         # count:a@4:12
          {year a 2024 estimate=marked}     # year:a@4:11 2024@4:13 estimate=marked
          {period a 2020 latest}            # period:a@4:13 2020@4:15 latest@4:20
          {term cagr}                       # term:cagr
          {term cagr full}                  # term:cagr full
          {note scope}                      # note:scope
          {redacted}                        # redaction[][]
          {redacted party}                  # redaction[party][]
          {redacted party: A, B: C}         # redaction[party][A, B: C]
          {redacted party: a\\}b\\\\c}      # redaction[party][a}b\\c]
          """)
  void isRead(String form, String expected) {
    var loaded = load(form);
    assertEquals(List.of(), loaded.messages());
    assertEquals(expected, Outline.of(loaded.inlines(0, Language.EN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          {valu a b 2024}       # 4:6: error[prose.unknown-form]: there is no form `{valu}`; did you mean 'value'; write `\\{` for a brace
          {}                    # 4:5: error[prose.unknown-form]: empty braces; write `\\{\\}` for braces
          {cagr a b 2020}       # 4:5: error[prose.form-arguments]: {cagr} has 3 words after it; write {cagr DATASET SERIES FROM TO}
          {value a}             # 4:5: error[prose.form-arguments]: {value} has 1 word after it; write {value DATASET SERIES YEAR} or {value RANKING ITEM}
          {value a b 2O24}      # 4:16: error[value.year]: '2O24' is not a year; write four digits, or first, last or latest
          {total a shares}      # 4:14: error[value.year]: 'shares' is not a year; write four digits, or first, last or latest
          {value a b unti=none} # 4:16: error[prose.form-option]: {value} has no option `unti`; did you mean 'unit'?
          {value a b unit=no}   # 4:16: error[prose.form-option]: the option `unit` can be none, found 'no'
          {note a x=y}          # 4:13: error[prose.form-option]: {note} has no option `x`
          {term a long}         # 4:13: error[prose.form-arguments]: after a term only `full` may follow, found 'long'
          {term {note a}}       # 4:11: error[prose.nested-form]: a form cannot hold another form
          {redacted a: {note b}} # 4:18: error[prose.nested-form]: a redaction cannot hold another form
          {redacted a:}         # 4:5: error[prose.form-arguments]: nothing follows the colon; leave the colon out
          {redacted A: b}       # 4:5: error[prose.form-arguments]: write {redacted}, {redacted CATEGORY} or {redacted CATEGORY: words}, the category a lower-case name
          {redacted a：b}       # 4:5: error[prose.form-arguments]: write {redacted}, {redacted CATEGORY} or {redacted CATEGORY: words}, the category a lower-case name, with a half-width colon
          """)
  void isRefused(String form, String expected) {
    assertEquals(List.of("content/sections/a.yaml:" + expected), load(form).messages());
  }

  @Test
  void aFormMayBreakItsLine() {
    var loaded = load("{value a\n     b 2024} {redacted p: one\n     two}");
    assertEquals(List.of(), loaded.messages());
    assertEquals(
        "value:a@4:12 b@5:6 2024@5:8| |redaction[p][one two]",
        Outline.of(loaded.inlines(0, Language.EN)));
  }

  @Test
  void theWordsOfARedactionAreNowhereElse() {
    var loaded = load("before {redacted party: secret words} after");
    assertEquals(
        "before |redaction[party][secret words]| after",
        Outline.of(loaded.inlines(0, Language.EN)));
  }

  private ReportOnDisk.Loaded load(String prose) {
    return ReportOnDisk.english(folder, "id: a\nblocks:\n- paragraph: |\n    " + prose + "\n")
        .load();
  }
}
