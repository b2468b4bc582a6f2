package org.gailan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gailan.assembly.Assembly;
import org.gailan.assembly.Part;
import org.gailan.assembly.Sequence;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Warning;
import org.gailan.content.Filing;
import org.gailan.content.Filing.Demand;
import org.gailan.content.Filing.FileName;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.filing.PackFolder;
import org.gailan.filing.PackManifest;
import org.gailan.filing.PackManifest.Document;
import org.gailan.filing.PackManifest.Entry;
import org.gailan.filing.PackManifest.Kind;
import org.gailan.font.Typefaces;
import org.gailan.load.SectionPdfs;
import org.gailan.preflight.Expected;
import org.gailan.preflight.Facts;
import org.gailan.preflight.Finding;
import org.gailan.preflight.Findings;
import org.gailan.preflight.Preflight;
import org.gailan.preflight.Preflight.Inspected;
import org.gailan.preflight.PreflightReport;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Wording;

/**
 * Makes the filing pack of one edition: the files of its sections and the whole document in each
 * language, looked at as they are, with the manifest and the report on them; or refuses to.
 */
public final class PackBuild {
  private final CheckedReport checked;
  private final Report report;
  private final Edition edition;
  private final BuildRequest request;
  private final Typefaces typefaces;
  private final String engine;
  private final Stopwatch stopwatch;
  private final List<Filing.Part> parts;
  private final List<Language> languages;
  private final PackWords words;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Inspected> inspected = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Prepares a pack.
   *
   * @param checked a report without errors
   * @param edition one of the report's
   * @param engine the program and its version
   */
  public PackBuild(
      CheckedReport checked,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      String engine,
      Stopwatch stopwatch) {
    this.checked = checked;
    this.report =
        checked.report().orElseThrow(() -> new IllegalArgumentException("there is no report"));
    this.edition = checked.left(edition);
    this.request = request;
    this.typefaces = typefaces;
    this.engine = engine;
    this.stopwatch = stopwatch;
    Filing filing = report.filing();
    this.parts =
        filing.sections().isEmpty()
            ? List.of(
                new Filing.Part(filing.location(), filing.section(), Optional.empty(), Map.of()))
            : filing.sections();
    this.languages =
        report.languages().stream()
            .filter(l -> request.languages().isEmpty() || request.languages().contains(l.tag()))
            .toList();
    this.words = new PackWords(report, checked.figures(), edition, date());
  }

  /**
   * A pack, or why there is none.
   *
   * @param folder of the pack, or of the report on why there is none
   * @param files within it
   */
  public record Packed(boolean accepted, Path folder, List<String> files, PreflightReport report) {
    public Packed {
      files = List.copyOf(files);
    }
  }

  /** A section's file as it goes into the pack. */
  private record SectionFile(Filing.Part part, String name, byte[] bytes, Inspected inspected) {}

  /**
   * Makes the pack, or leaves the last one and says why.
   *
   * @param strict whether warnings stop it too
   * @return empty where no files could be made to look at, which is among the report's findings
   * @throws IOException if the files cannot be written; the last pack is still there
   */
  public Optional<Packed> pack(boolean strict) throws IOException {
    if (!checked.isReadyFor(edition)) {
      return Optional.empty();
    }
    PackFolder folder = new PackFolder(request.out().resolve(edition.id()));
    folder.prepare();
    Map<Language, Map<String, byte[]>> around = new EnumMap<>(Language.class);
    for (Language language : languages) {
      around.put(
          language,
          SectionPdfs.read(
              request.folder(),
              report.location().file(),
              report.filing(),
              language,
              checked.diagnostics()));
    }
    if (checked.diagnostics().hasErrors()) {
      return Optional.empty();
    }
    Optional<ReportBuild.Made> made =
        ReportBuild.make(checked, edition, request, typefaces, engine, stopwatch);
    if (made.isEmpty() || checked.diagnostics().hasErrors()) {
      return Optional.empty();
    }
    findings.addAll(PackReadiness.of(report, edition));
    PrintedLanguages printed = PrintedLanguages.of(checked, report, edition, request, stopwatch);
    Map<Language, List<SectionFile>> sections = new EnumMap<>(Language.class);
    for (PrintedReport one : printed.all()) {
      Language language = one.language();
      byte[] own = made.get().pdfs().get(language.tag());
      if (languages.contains(language) && own != null) {
        sections.put(language, sections(one, own, around.getOrDefault(language, Map.of())));
      }
    }
    compareLanguages(sections);
    for (PrintedReport one : printed.all()) {
      whole(one, sections.getOrDefault(one.language(), List.of()));
    }
    namesAreTakenOnce();
    return Optional.of(finish(folder, strict));
  }

  private List<SectionFile> sections(
      PrintedReport printed, byte[] own, Map<String, byte[]> around) {
    Language language = printed.language();
    List<SectionFile> files = new ArrayList<>();
    for (Filing.Part part : parts) {
      FileName source = part.files().get(language);
      byte[] bytes = source == null ? own : around.getOrDefault(source.path(), new byte[0]);
      String called = source == null ? report.id() + "." + language.tag() + ".pdf" : source.path();
      Expected expected =
          source == null
              ? expected(printed, Optional.of(report.firstPage()), PrintedTexts.of(printed))
              : expected(printed, Optional.empty(), List.of());
      Inspected found =
          stopwatch.time("preflight", () -> Preflight.inspect(called, bytes, expected));
      String name = words.sectionFile(part, language, numbers(found));
      Inspected named = found.called(name);
      inspected.add(named);
      entry(Kind.SECTION, name, bytes, named);
      files.add(new SectionFile(part, name, bytes, named));
    }
    findings.addAll(
        Sequence.check(files.stream().flatMap(file -> sequenced(file).stream()).toList()));
    return files;
  }

  /** The numbers of a section that is counted in digits; others stand outside of the count. */
  private static Optional<Sequence.Numbers> sequenced(SectionFile file) {
    return file.inspected()
        .facts()
        .flatMap(Facts::printed)
        .filter(printed -> isCount(printed.first()) && isCount(printed.last()))
        .map(
            printed ->
                new Sequence.Numbers(
                    file.name(),
                    Integer.parseInt(printed.first()),
                    Integer.parseInt(printed.last())));
  }

  private static boolean isCount(String number) {
    return number.matches("[0-9]+");
  }

  private static String numbers(Inspected file) {
    return file.facts().flatMap(Facts::printed).map(Facts.Printed::toString).orElse("");
  }

  private Expected expected(
      PrintedReport printed, Optional<Integer> firstPage, List<String> writtenTexts) {
    return new Expected(
        printed.language().tag(),
        firstPage,
        edition.warning().map(Warning::text).map(text -> printed.warning()),
        Wording.REDACTION.in(printed.language()),
        edition.allowsPlaceholders(),
        report.filing().limits(),
        report.filing().demanded(),
        writtenTexts);
  }

  private void compareLanguages(Map<Language, List<SectionFile>> sections) {
    for (int i = 0; i < parts.size(); i++) {
      int place = i;
      findings.addAll(
          Preflight.compare(
              sections.values().stream().map(files -> files.get(place).inspected()).toList()));
    }
  }

  /** The whole document, where each of its sections may go into it. */
  private void whole(PrintedReport printed, List<SectionFile> sections) {
    Language language = printed.language();
    boolean ready =
        !sections.isEmpty()
            && sections.stream().allMatch(file -> file.inspected().passed())
            && findings.stream().noneMatch(finding -> finding.rule().startsWith("sequence."));
    if (!ready) {
      return;
    }
    String first = printed(sections.get(0)).map(Facts.Printed::first).orElse("");
    String last = printed(sections.get(sections.size() - 1)).map(Facts.Printed::last).orElse("");
    String name = words.fullFile(language, first + "-" + last);
    Findings joining = new Findings(name);
    Optional<byte[]> bytes =
        stopwatch.time(
            "assemble",
            () ->
                Assembly.join(
                    sections.stream()
                        .map(s -> new Part(s.name(), words.name(s.part(), language), s.bytes()))
                        .toList(),
                    new Assembly.Whole(
                        words.title(language),
                        language.tag(),
                        engine,
                        request.date(report),
                        report.filing().demanded().contains(Demand.PDF_A),
                        report.filing().demanded().contains(Demand.PDF_UA)),
                    joining));
    findings.addAll(joining.all());
    if (bytes.isPresent()) {
      Expected expected =
          expected(
              printed,
              Optional.of(first).filter(PackBuild::isCount).map(Integer::valueOf),
              PrintedTexts.of(printed));
      Inspected found =
          stopwatch.time("preflight", () -> Preflight.inspect(name, bytes.get(), expected));
      inspected.add(found);
      entry(Kind.FULL, name, bytes.get(), found);
    }
  }

  private static Optional<Facts.Printed> printed(SectionFile file) {
    return file.inspected().facts().flatMap(Facts::printed);
  }

  private void entry(Kind kind, String name, byte[] bytes, Inspected found) {
    found
        .facts()
        .ifPresent(
            facts ->
                entries.add(
                    Entry.pdf(
                        kind,
                        name,
                        bytes,
                        new Document(
                            facts.title(), facts.language(), facts.pages(), numbers(found)))));
  }

  /** Windows and macOS take two names for one that differ only in capitals. */
  private void namesAreTakenOnce() {
    List<String> names =
        entries.stream().map(entry -> entry.file().toLowerCase(Locale.ROOT)).toList();
    IntStream.range(0, names.size())
        .filter(i -> names.indexOf(names.get(i)) < i)
        .forEach(
            i ->
                findings.add(
                    new Finding(
                        Severity.ERROR,
                        "name.taken",
                        Location.of(entries.get(i).file()),
                        Optional.empty(),
                        Message.of(
                            "two files of the pack have this name; tell them apart in the patterns"
                                + " under `filing`"))));
  }

  private Packed finish(PackFolder folder, boolean strict) throws IOException {
    PreflightReport result =
        new PreflightReport(
            engine, report.id(), edition.id(), date().toString(), inspected, findings);
    Map<String, byte[]> reports = new LinkedHashMap<>();
    reports.put("preflight.txt", result.toText());
    reports.put("preflight.json", result.toJson());
    boolean accepted = result.passed() && !(strict && result.count(Severity.WARNING) > 0);
    if (!accepted) {
      folder.refuse(reports);
      return new Packed(false, folder.refused(), List.copyOf(reports.keySet()), result);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    entries.forEach(entry -> files.put(entry.file(), entry.bytes()));
    files.putAll(reports);
    reports.forEach((name, bytes) -> entries.add(Entry.report(name, bytes)));
    files.put("manifest.json", manifest().toJson());
    folder.accept(files);
    return new Packed(true, folder.pack(), List.copyOf(files.keySet()), result);
  }

  private PackManifest manifest() {
    return new PackManifest(
        engine,
        report.id(),
        edition.id(),
        request.draft().orElse(report.draft()),
        date().toString(),
        report.filing().proof().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        report.filing().submission(),
        entries);
  }

  private LocalDate date() {
    return LocalDate.ofInstant(request.date(report), ZoneOffset.UTC);
  }
}
