package org.gailan.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The index of docs/checks. Its families are written by hand, each a heading and a paragraph that
 * begins with the first words of its rules' ids; the table below is made of the rules' pages.
 */
final class RuleIndex {
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?m)^(## .+\\n\\n(`[a-z]+`(?:, `[a-z]+`)*): .+\\n(?:.+\\n)*)(?:\\n\\|.*(?:\\n\\|.*)*\\n)?");

  private RuleIndex() {}

  /** The index with the tables that the pages make. */
  static String text(String index, List<RulePage> pages) {
    List<String> families =
        FAMILY
            .matcher(index)
            .results()
            .flatMap(family -> Arrays.stream(prefixes(family.group(2))))
            .toList();
    for (RulePage page : pages) {
      String prefix = prefix(page);
      if (families.stream().filter(prefix::equals).count() != 1) {
        throw new AssertionError(
            "docs/checks/README.md needs one family whose paragraph begins with `%s`, for %s"
                .formatted(prefix, page.rule()));
      }
    }
    return FAMILY
        .matcher(index)
        .replaceAll(
            family ->
                Matcher.quoteReplacement(
                    family.group(1) + "\n" + table(List.of(prefixes(family.group(2))), pages)));
  }

  private static String table(List<String> prefixes, List<RulePage> pages) {
    return pages.stream()
        .filter(page -> prefixes.contains(prefix(page)))
        .map(RuleIndex::row)
        .collect(Collectors.joining("", "| rule | severity | |\n| --- | --- | --- |\n", ""));
  }

  private static String row(RulePage page) {
    String severity =
        page.standing().replaceFirst("^An? ", "").replaceFirst("\\.$", "").replace("it can", "can");
    return "| [`%s`](%s.md) | %s | %s |\n"
        .formatted(page.rule(), page.rule(), severity, page.summary().replace("|", "\\|"));
  }

  private static String[] prefixes(String words) {
    return words.replace("`", "").split(", ");
  }

  private static String prefix(RulePage page) {
    return page.rule().replaceFirst("\\..*", "");
  }
}
