package org.gailan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.translation.Translations;
import org.gailan.check.translation.Translations.Entry;
import org.gailan.content.ConfirmedTranslations;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.filing.OutputFolder;

/** Remembers in translations.yaml which texts say the same in every language. */
public final class Confirmation {
  private static final String FILE = "translations.yaml";
  private static final String COMMENT =
      """
      # Which texts were confirmed to say the same in every language, by the fingerprint of each.
      # Written by gailan confirm; do not edit it by hand.
      """;

  private final Report report;
  private final Translations translations;
  private final Set<String> blocks;
  private final Set<String> files;

  /**
   * @param blocks ids of the blocks to confirm
   * @param files to confirm, as findings name them or from the report's folder; all texts of the
   *     report where neither a block nor a file is given
   */
  public Confirmation(Report report, List<String> blocks, List<String> files) {
    this.report = report;
    this.translations = Translations.of(report);
    this.blocks = new LinkedHashSet<>(blocks);
    this.files = new LinkedHashSet<>(files);
  }

  /** What is not in the report of what was asked for, in words; empty where all is. */
  public Optional<Message> missing() {
    List<Entry> entries = translations.entries();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Entry entry : entries) {
      entry.block().ifPresent(ids::add);
      names.add(entry.text().location().file());
    }
    for (String block : blocks) {
      if (!ids.contains(block)) {
        return Optional.of(
            Message.of(
                "no block '%s' holds a text in several languages%s",
                block, NearestName.hint(block, ids)));
      }
    }
    for (String file : files) {
      if (names.stream().noneMatch(name -> isNamed(file, name))) {
        return Optional.of(
            Message.of(
                "no file '%s' of the report holds a text in several languages%s",
                file, NearestName.hint(file, names)));
      }
    }
    return Optional.empty();
  }

  private boolean isChosen(Entry entry) {
    String name = entry.text().location().file();
    return (blocks.isEmpty() && files.isEmpty())
        || entry.block().filter(blocks::contains).isPresent()
        || files.stream().anyMatch(file -> isNamed(file, name));
  }

  private boolean isNamed(String file, String name) {
    String reportFile = report.location().file();
    String folder = reportFile.substring(0, reportFile.lastIndexOf('/') + 1);
    String normal = Path.of(file).normalize().toString().replace('\\', '/');
    return name.equals(normal) || name.equals(folder + normal);
  }

  /** How many texts there are to be confirmed or already so. */
  public int texts() {
    return translations.entries().size();
  }

  /** How many of the texts asked for are not confirmed yet. */
  public int anew() {
    List<Entry> anew = new ArrayList<>();
    for (Entry entry : translations.entries()) {
      if (isChosen(entry) && translations.state(entry) != Translations.State.CONFIRMED) {
        anew.add(entry);
      }
    }
    return anew.size();
  }

  /**
   * Writes the file, in the order of the document; its last state is there until the new one is
   * whole.
   *
   * @param folder of the report
   */
  public void write(Path folder) throws IOException {
    List<Map<Language, String>> texts = translations.confirming(this::isChosen);
    boolean known =
        report
            .confirmedTranslations()
            .map(ConfirmedTranslations::texts)
            .filter(texts::equals)
            .isPresent();
    if (!known) {
      byte[] bytes = written(texts).getBytes(StandardCharsets.UTF_8);
      new OutputFolder(folder).write(Map.of(FILE, bytes));
    }
  }

  private String written(List<Map<Language, String>> texts) {
    StringBuilder yaml = new StringBuilder(COMMENT).append("confirmed:");
    yaml.append(texts.isEmpty() ? " []\n" : "\n");
    for (Map<Language, String> text : texts) {
      List<String> sides = new ArrayList<>();
      for (Language language : report.languages()) {
        if (text.containsKey(language)) {
          sides.add("%s: \"%s\"".formatted(language.tag(), text.get(language)));
        }
      }
      yaml.append("  - {").append(String.join(", ", sides)).append("}\n");
    }
    return yaml.toString();
  }
}
