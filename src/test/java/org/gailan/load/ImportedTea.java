package org.gailan.load;

import java.nio.file.Path;

/** A made-up dataset on tea whose one series stands in a spreadsheet. */
final class ImportedTea {
  private final Path folder;
  private String head = "unit: RMB\nscale: billion\n";
  private String column = "Green tea";
  private String more = "";

  private ImportedTea(Path folder) {
    this.folder = folder;
  }

  static ImportedTea in(Path folder) {
    return new ImportedTea(folder);
  }

  ImportedTea unit(String unit, String scale) {
    head = "unit: " + unit + "\nscale: " + scale + "\n";
    return this;
  }

  ImportedTea column(String name) {
    column = name;
    return this;
  }

  /** More lines of the dataset. */
  ImportedTea with(String lines) {
    more = lines + "\n";
    return this;
  }

  ReportOnDisk.Loaded xlsx(TestWorkbook workbook) {
    return report("tea.xlsx").file("data/tea.xlsx", workbook.bytes()).load();
  }

  ReportOnDisk.Loaded xlsx(byte[] bytes) {
    return report("tea.xlsx").file("data/tea.xlsx", bytes).load();
  }

  ReportOnDisk.Loaded csv(String text) {
    return report("tea.csv").file("data/tea.csv", text).load();
  }

  /** The dataset, of which a test replaces the spreadsheet; its series is on line 5 or later. */
  private ReportOnDisk report(String file) {
    return ReportOnDisk.english(folder, "id: a\nblocks: []\n")
        .file(
            "data/demand.yaml",
            "name: Tea\n"
                + head
                + "file: "
                + file
                + "\n"
                + more
                + "series: {ai: {name: Tea, column: \""
                + column
                + "\"}}\n");
  }
}
