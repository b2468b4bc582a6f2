package org.gailan.cli.shell;

import java.util.Iterator;
import java.util.stream.Stream;
import org.gailan.build.BuildRequest;
import org.gailan.content.Language;

/** The languages that an option may name. */
public final class LanguageTags implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Language.tags().iterator();
  }

  /** With the edition that sets them side by side. */
  public static final class WithSideBySide implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Language.tags().stream(), Stream.of(BuildRequest.SIDE_BY_SIDE))
          .iterator();
    }
  }
}
