package org.gailan.html;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gailan.TestReport;

/** A small report in one language about a made-up tea trade. */
final class MadeUpTea {
  private final TestReport report;
  private final List<String> blocks = new ArrayList<>();

  private MadeUpTea(TestReport report) {
    this.report = report;
  }

  static MadeUpTea report(Path folder) {
    TestReport report =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: 虛構茶葉
                languages: [zh-Hant]
                first-page: 1
                edition: proof
                draft: 1
                editions:
                  proof: {redactions: removed}
                sections: [tea.yaml]
                """);
    return new MadeUpTea(report).heading("虛構的茶葉");
  }

  MadeUpTea heading(String text) {
    blocks.add("  - heading: '%s'%n    level: 1%n".formatted(text));
    return this;
  }

  MadeUpTea paragraph(String text) {
    blocks.add("  - paragraph: '%s'%n".formatted(text));
    return this;
  }

  /** Any block, as it is written under {@code blocks}. */
  MadeUpTea block(String yaml) {
    blocks.add(yaml.indent(2));
    return this;
  }

  MadeUpTea file(String name, String text) {
    report.with(name, text);
    return this;
  }

  TestReport files() {
    return report.with("tea.yaml", "id: tea\nblocks:\n" + String.join("", blocks));
  }

  TestReport.Ran built() {
    return files().built("--format", "html");
  }
}
