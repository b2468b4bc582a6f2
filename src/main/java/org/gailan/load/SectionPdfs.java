package org.gailan.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gailan.content.Filing;
import org.gailan.content.Filing.FileName;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Sources;

/** The PDFs of the sections that stand around a report in the whole document. */
public final class SectionPdfs {
  /** A scanned section of some hundred pages; more would not fit into memory several times. */
  private static final int MAX_PDF = 200 << 20;

  private SectionPdfs() {}

  /**
   * Reads the PDFs of a language, by path as report.yaml writes it. Those that are missing, too
   * large or outside of the folder are reported where they are named.
   *
   * @param reportFile what findings call report.yaml
   */
  public static Map<String, byte[]> read(
      Path folder, String reportFile, Filing filing, Language language, Diagnostics diagnostics) {
    String name = reportFile.replaceFirst("/?[^/]*$", "");
    ReportFolder files = ReportFolder.open(folder, name, diagnostics, new Sources());
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Filing.Part part : filing.sections()) {
      FileName file = part.files().get(language);
      if (file != null) {
        read(files, file).ifPresent(read -> bytes.put(file.path(), read));
      }
    }
    return bytes;
  }

  private static Optional<byte[]> read(ReportFolder files, FileName file) {
    Location namedAt = file.location();
    return files.resolve("", file.path(), namedAt).flatMap(found -> files.bytes(found, MAX_PDF));
  }
}
