package org.gailan.cli.shell;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.gailan.content.Edition;

/**
 * The editions that an option may name: those of a report that lists none. Completion asks
 * report.yaml.
 */
public final class EditionIds implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Stream.concat(
            Arrays.stream(Edition.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            Stream.of("all"))
        .iterator();
  }
}
