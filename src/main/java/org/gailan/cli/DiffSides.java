package org.gailan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.build.BuildRequest;
import org.gailan.build.CheckedReport;
import org.gailan.build.ComparedDraft;
import org.gailan.build.ReadReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.draft.Comparison;
import org.gailan.draft.NotADraft;
import org.gailan.filing.DraftFolder;
import org.gailan.font.Typefaces;
import org.gailan.load.Revision;
import picocli.CommandLine.Model.CommandSpec;

/** The drafts that {@code gailan diff} compares, in whatever form they are named. */
final class DiffSides {
  private static final String GIT = "git:";
  private static final String DRAFT = "draft:";

  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final Optional<String> edition;
  private final Path folder;
  private final Path out;
  private final Instant now;
  private final boolean json;

  /**
   * @param edition that is asked for
   * @param folder of the report, for what is no folder itself
   * @param out where the editions' folders are
   * @param now the date of a report that names none
   */
  DiffSides(
      Surroundings surroundings,
      CommandSpec spec,
      Optional<String> edition,
      Path folder,
      Path out,
      Instant now,
      boolean json) {
    this.surroundings = surroundings;
    this.spec = spec;
    this.edition = edition;
    this.folder = folder;
    this.out = out;
    this.now = now;
    this.json = json;
  }

  /** Which of the two drafts one is. */
  enum Which {
    OLD,
    NEW;

    private Message words() {
      return switch (this) {
        case OLD -> Message.of("the old draft");
        case NEW -> Message.of("the new draft");
      };
    }
  }

  static boolean isFolder(String name) {
    return !name.startsWith(GIT) && !name.startsWith(DRAFT);
  }

  /**
   * A draft; empty where its content has errors, which are told.
   *
   * @param which of the two it is
   * @param name as the user wrote it
   */
  Optional<Comparison.Side> side(Which which, String name, Typefaces typefaces, Progress progress)
      throws IOException {
    if (name.startsWith(DRAFT)) {
      progress.rest();
      return kept(which, name, typefaces);
    } else if (name.startsWith(GIT)) {
      try (Revision revision = Revision.of(folder, name.substring(GIT.length()))) {
        return made(which, name, name, revision.folder(), revision.root(), typefaces, progress);
      } catch (Revision.NotThere e) {
        throw usage(Message.of("%s: %s", name, e.words()));
      }
    }
    Path report = surroundings.directory().resolve(name);
    Path written = Path.of(name);
    // A draft is called alike wherever its folder lies.
    String shown = written.isAbsolute() ? String.valueOf(written.getFileName()) : name;
    return made(which, name, shown, report, surroundings.directory(), typefaces, progress);
  }

  private Optional<Comparison.Side> made(
      Which which,
      String name,
      String shown,
      Path report,
      Path directory,
      Typefaces typefaces,
      Progress progress) {
    Stopwatch stopwatch = progress.stopwatch();
    ReadReport read = ReadReport.of(report, directory, stopwatch);
    // of an edition that hides something, the comparison is never given what it hides
    CheckedReport checked =
        read.isBroken()
            ? read.whole(typefaces, stopwatch)
            : read.as(
                edition(read.report().orElseThrow(), name),
                /* withheld= */ true,
                typefaces,
                stopwatch);
    if (checked.diagnostics().hasErrors() || checked.report().isEmpty()) {
      progress.rest();
      tell(Message.of("%s, %s, has errors:", which.words(), name));
      ReportOptions options = new ReportOptions();
      options.quiet = true;
      options.json = json;
      options.tell(checked, surroundings);
      return Optional.empty();
    }
    Report found = checked.report().get();
    BuildRequest request =
        new BuildRequest(
            report, out, edition, Set.of(), Set.of(), Optional.empty(), Optional.empty(), now, 1);
    return Optional.of(
        ComparedDraft.of(shown, checked, edition(found, name), request, typefaces, stopwatch));
  }

  private Edition edition(Report report, String name) {
    String id = edition.orElse(report.edition());
    Edition found = report.editions().get(id);
    if (found == null) {
      Set<String> ids = report.editions().keySet();
      throw usage(
          Message.of(
              "no edition '%s' in the report.yaml of %s%s", id, name, NearestName.hint(id, ids)));
    }
    return found;
  }

  /** What {@code gailan build --draft N} kept. */
  private Optional<Comparison.Side> kept(Which which, String name, Typefaces typefaces)
      throws IOException {
    String written = name.substring(DRAFT.length());
    if (!written.matches("[1-9]\\d{0,8}")) {
      throw usage(Message.of("'%s' is not a draft such as draft:3", name));
    }
    int number = Integer.parseInt(written);
    String id = edition.orElseGet(this::ownEdition);
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw usage(Message.of("'%s' is not an edition", id));
    }
    DraftFolder drafts = new DraftFolder(out.resolve(id));
    Optional<byte[]> record = drafts.read(number);
    if (record.isEmpty()) {
      throw usage(
          Message.of(
              "no draft %d of the edition '%s' was kept in %s; %s",
              number, id, out.resolve(id), there(drafts.numbers())));
    }
    try {
      Comparison.Side side = ComparedDraft.of(name, record.get(), typefaces);
      if (!side.draft().edition().equals(id) || side.draft().number() != number) {
        tell(
            Message.of(
                "%s, %s: it is draft %d of the edition '%s'",
                which.words(), drafts.path(number), side.draft().number(), side.draft().edition()));
        return Optional.empty();
      }
      return Optional.of(side);
    } catch (NotADraft e) {
      tell(
          Message.of(
              "%s, %s, is not the record of a draft: %s",
              which.words(), drafts.path(number), e.words()));
      return Optional.empty();
    }
  }

  private void tell(Message message) {
    surroundings.err().println("gailan: " + surroundings.words(message));
  }

  private static Message there(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return Message.of("there are none: gailan build --draft N keeps one");
    }
    return Message.of("there are %s", Message.list(numbers.stream().map(n -> DRAFT + n).toList()));
  }

  private String ownEdition() {
    return CheckedReport.unchecked(folder, surroundings.directory())
        .report()
        .map(Report::edition)
        .orElseThrow(
            () ->
                usage(
                    Message.of(
                        "there is no report in %s to say which edition; name it with --edition",
                        folder)));
  }

  private UsageError usage(Message message) {
    return new UsageError(spec, message);
  }
}
