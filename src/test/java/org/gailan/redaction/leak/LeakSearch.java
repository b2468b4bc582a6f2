package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an edition was to hide, in every channel of its files: the text of pages as two
 * readers see it, every object and stream of a PDF decoded, its bytes outside of any object, fonts,
 * bars of charts; the text, attributes, comments and styles of HTML; names of files, packed files,
 * the console. What is read out is searched in the forms of {@link Encoding}.
 */
public final class LeakSearch {
  /** Bars whose lengths are as their values, to a thousandth, are no chance. */
  private static final double TOLERANCE = 0.001;

  private final Haystack haystack = new Haystack();

  private LeakSearch() {}

  /** The files of a folder with their names. */
  public static LeakSearch in(Path folder) {
    LeakSearch search = new LeakSearch();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        search.file(folder.relativize(file).toString(), Files.readAllBytes(file));
        if (file.toString().endsWith(".pdf")) {
          search.haystack.prose(
              folder.relativize(file) + ": Poppler's text", SecondReader.text(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return search;
  }

  /** What a command wrote to its streams. */
  public LeakSearch console(String written) {
    haystack.prose("console", written);
    return this;
  }

  /** A file, given by its path in the output. */
  private void file(String name, byte[] bytes) {
    haystack.prose(name + ": name", name);
    new FileReader(haystack).read(name, bytes);
  }

  /** Every place that gives away one of the secrets; empty is what an edition is to be. */
  public List<Leak> leaks(List<Secret> secrets) {
    Set<Leak> leaks = new LinkedHashSet<>(haystack.faults());
    for (Secret secret : secrets) {
      for (Passage passage : haystack.passages()) {
        passage
            .find(secret)
            .ifPresent(form -> leaks.add(new Leak(secret.words(), passage.place(), form)));
      }
      haystack.residues().stream()
          .filter(residue -> residue.tells(secret.words()))
          .forEach(r -> leaks.add(new Leak(secret.words(), r.place(), Encoding.GLYPHS)));
      secret.bar().ifPresent(bar -> bars(secret, bar, leaks));
    }
    ByteIndex index = new ByteIndex(secrets);
    for (Haystack.Chunk chunk : haystack.chunks()) {
      index.find(
          chunk.bytes(),
          found -> leaks.add(new Leak(found.secret().words(), chunk.place(), found.encoding())));
    }
    return new ArrayList<>(leaks);
  }

  public List<Leak> leaks(Secret... secrets) {
    return leaks(List.of(secrets));
  }

  /** Which of the secrets are found nowhere. */
  public List<Secret> missing(List<Secret> secrets) {
    Set<String> found = leaks(secrets).stream().map(Leak::secret).collect(Collectors.toSet());
    return secrets.stream().filter(secret -> !found.contains(secret.words())).toList();
  }

  private void bars(Secret secret, Secret.Bar bar, Set<Leak> leaks) {
    double ratio = bar.hidden() / bar.shown();
    for (Haystack.Bars drawn : haystack.bars()) {
      for (double one : drawn.lengths()) {
        for (double other : drawn.lengths()) {
          if (Math.abs(one / other - ratio) < TOLERANCE * ratio) {
            leaks.add(new Leak(secret.words(), drawn.place(), Encoding.LENGTH));
          }
        }
      }
    }
  }
}
