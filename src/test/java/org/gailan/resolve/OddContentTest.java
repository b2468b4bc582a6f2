package org.gailan.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd but allowed is built: nothing that passes the checks fails a later stage. */
final class OddContentTest {

  /** A made-up report about umbrellas. */
  private static TestReport umbrellas(Path directory) {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: umbrellas
            title: {zh-Hant: 雨傘業概覽, en: The Umbrella Industry}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with(
            "data/rain.yaml",
            """
            name: {zh-Hant: 銷量, en: Sales}
            unit: {zh-Hant: 把, en: umbrellas}
            scale: million
            estimates-from: 2025
            total: sum
            series:
              long: {name: {zh-Hant: 長傘, en: Long}, values: {2020: 3, 2024: 0, 2029: 5.25}}
              short:
                name: {zh-Hant: 短傘, en: Short}
                values: {2024: ~8.0, 2029: 9}
                growth: [{from: 2020, to: 2024, rate: -3.1}, {from: 2024, to: 2029, rate: 2.4}]
              one: {name: {zh-Hant: 單年, en: One}, values: {2024: 1}}
            """)
        .with(
            "data/bare.yaml",
            """
            kind: ranking
            name: {zh-Hant: 排名, en: Ranking}
            unit: count
            year: 2024
            measure: {zh-Hant: 店舖, en: Shops}
            items:
              a: {name: {zh-Hant: 甲, en: A}, value: -5}
            """)
        .with(
            "data/empty.yaml",
            """
            name: {zh-Hant: 空, en: Empty}
            unit: percent
            series: {none: {name: {zh-Hant: 無, en: None}, values: {}}}
            """)
        .with(
            "terms.yaml",
            """
            terms:
              rate: {zh-Hant: "**率** {value rain one 2024}", en: "*rate* {value rain one 2024}"}
            """);
  }

  private static List<List<String>> odd() {
    String z = "{zh-Hant: 甲, en: A}";
    return List.of(
        List.of("no-blocks", "[]"),
        List.of(
            "first heading deep",
            "[{heading: "
                + z
                + ", level: 3}, {heading: "
                + z
                + ", level: 1}, {heading: "
                + z
                + ", level: 4}]"),
        List.of("only-page-breaks", "[{page-break: always}, {page-break: always}]"),
        List.of(
            "lead without",
            "[{list: [{text: " + z + "}, {lead: " + z + ", text: " + z + "}], leads: above}]"),
        List.of(
            "nested",
            "[{list: [{text: "
                + z
                + ", marker: lower-roman, list: [{text: "
                + z
                + ", list: [{text: "
                + z
                + ", list: [{lead: "
                + z
                + ", text: "
                + z
                + "}]}]}]}], marker: none}]"),
        List.of(
            "heading",
            "[{heading: {zh-Hant: \"**甲{redacted}乙**丙\", en: \"A **b{redacted} d** c{term rate}\"}, level: 1}]"),
        List.of(
            "break",
            "[{heading: {zh-Hant: \"甲\\\\\\n乙\", en: \"A\\\\\\nB\"}, level: 1}, {paragraph: {zh-Hant: \"甲\\\\\\n乙\", en: \"A\\\\\\nB\"}}]"),
        List.of(
            "clash",
            "[{heading: "
                + z
                + "}, {heading: "
                + z
                + ", id: clash-1}, {heading: "
                + z
                + ", id: text}, {heading: "
                + z
                + ", id: text-en}, {heading: "
                + z
                + ", id: contents-title}, {heading: "
                + z
                + "}]"),
        List.of(
            "notes order",
            "[{notes: {p-note-q: "
                + z
                + ", b: "
                + z
                + "}}, {paragraph: {zh-Hant: \"甲{note p-note-q}乙{note b}丙{note b}\", en: \"A{note b} b{note p-note-q} c{note b}\"}}]"),
        List.of(
            "title notes",
            "[{chart: {kind: lines, title: {zh-Hant: \"甲{note x}{note y}\", en: \"A{note y} b{note x}\"}, dataset: rain, notes: {x: "
                + z
                + ", y: "
                + z
                + "}}}]"),
        List.of("ranking-bare", "[{ranking: {dataset: bare, title: " + z + "}}]"),
        List.of(
            "ranking chart", "[{chart: {kind: horizontal-bars, title: " + z + ", dataset: bare}}]"),
        List.of(
            "one year",
            "[{chart: {kind: grouped-bars, title: "
                + z
                + ", dataset: rain, years: [2024], growth: arrows}}]"),
        List.of(
            "single value",
            "[{chart: {kind: lines, title: " + z + ", dataset: rain, series: [one]}}]"),
        List.of(
            "arrows",
            "[{chart: {kind: grouped-bars, title: "
                + z
                + ", dataset: rain, growth: arrows}}, {chart: {kind: stacked-bars, title: "
                + z
                + ", dataset: rain, growth: arrows}}, {chart: {kind: lines, title: "
                + z
                + ", dataset: rain, growth: arrows}}, {chart: {kind: bars-and-line, line: [one], title: "
                + z
                + ", dataset: rain, growth: arrows}}]"),
        List.of(
            "growth table",
            "[{chart: {kind: grouped-bars, title: "
                + z
                + ", dataset: rain, growth: table, height: 30}}]"),
        List.of(
            "pie",
            "[{chart: {kind: pie, title: "
                + z
                + ", dataset: rain, years: [2024], growth: table}}]"),
        List.of(
            "doughnut",
            "[{chart: {kind: doughnut, title: " + z + ", dataset: rain, years: [2020]}}]"),
        List.of(
            "table",
            "[{table: {dataset: rain}}, {table: {dataset: rain, series: [one], years: [2020, 2020]}}, {table: {dataset: empty}}]"),
        List.of(
            "long word",
            "[{paragraph: {zh-Hant: "
                + "漢".repeat(3000)
                + ", en: "
                + "w".repeat(2000)
                + "}}, {paragraph: {zh-Hant: 甲, en: \"https://example.org/"
                + "p/".repeat(600)
                + "\"}}, {heading: {zh-Hant: "
                + "題".repeat(800)
                + ", en: "
                + "long title ".repeat(100)
                + "}}, {table: {columns: [{heading: "
                + z
                + ", width: 5}, {heading: "
                + z
                + ", leader: true}], rows: [[{zh-Hant: 甲, en: "
                + "w".repeat(500)
                + "}, {zh-Hant: 甲, en: "
                + "w".repeat(500)
                + "}]]}}]"),
        List.of(
            "emphasis",
            "[{paragraph: {zh-Hant: \"***甲***[*乙*{redacted x}](https://example.org)\", en: \"***A***[*b*{redacted x: secret}](https://example.org)\"}}, {source: {zh-Hant: \"{redacted}\", en: \"{redacted}\"}}]"),
        List.of(
            "figures",
            "[{paragraph: {zh-Hant: \"{total rain 2024}{share rain short 2024}{cagr rain short 2024 2029}{period rain first last}{value bare a}{rank bare a}{count bare}{year bare first}\", en: \"{total rain 2024}{share rain short 2024}{cagr rain short 2024 2029}{period rain first last}{value bare a}{rank bare a}{count bare}{year bare first}\"}}]"),
        List.of(
            "spans",
            "[{table: {columns: [{heading: "
                + z
                + "}, {heading: "
                + z
                + ", align: decimal}], rows: ["
                + ("[{text: " + z + ", rows: 40}, 1.5]," + "[-2.25],".repeat(39)).repeat(4)
                + "{cells: [{text: "
                + z
                + ", columns: 2}], role: heading}]}}]"),
        List.of(
            "cells",
            "[{table: {columns: [{heading: \"–\"}, {heading: \"%\", align: decimal, leader: true}], rows: [[\"\", \"\"], [\"{redacted}\", \"{note n}\"]], notes: {n: "
                + z
                + "}}}]"));
  }

  /** A case is a section, and the builds share the cost of a few files. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void whatIsOddButAllowedIsBuilt(int part, @TempDir Path directory) throws IOException {
    TestReport report = umbrellas(directory).withVariable("GAILAN_DEBUG", "1");
    List<String> sections = new ArrayList<>();
    List<List<String>> cases = odd();
    for (int i = part; i < cases.size(); i += 4) {
      String id = cases.get(i).get(0).replace(' ', '-');
      report.with(
          "sections/" + id + ".yaml", "id: " + id + "\nblocks: " + cases.get(i).get(1) + "\n");
      sections.add("sections/" + id + ".yaml");
    }
    report.replacing("report.yaml", "sections/a.yaml", String.join(", ", sections));
    TestReport.Ran ran = report.build("--quiet"); // what is odd may well be warned of
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      String html = Files.readString(ran.output("proof/umbrellas." + language + ".html"));
      List<String> ids = attributes("id", html);
      assertEquals(List.copyOf(new LinkedHashSet<>(ids)), ids, "ids are unique");
      List<String> targets =
          attributes("href", html).stream()
              .filter(target -> target.startsWith("#"))
              .map(target -> target.substring(1))
              .filter(target -> !ids.contains(target))
              .toList();
      assertEquals(List.of(), targets, "links lead somewhere");
    }
  }

  private static List<String> attributes(String name, String html) {
    return Pattern.compile("[ \n]" + name + "=\"([^\"]*)\"")
        .matcher(html)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
