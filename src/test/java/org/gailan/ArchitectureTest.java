package org.gailan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to docs/architecture.md. */
final class ArchitectureTest {
  /** The stages in the order of the road. */
  private static final List<String> STAGES =
      List.of(
          "diagnostic",
          "content",
          "load",
          "watch",
          "redaction",
          "figure",
          "font",
          "quantity",
          "check",
          "resolve",
          "composition",
          "chart",
          "html",
          "pdf",
          "verification",
          "draft",
          "preflight",
          "assembly",
          "filing",
          "build",
          "preview",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gailan");

  @Test
  void anArrowOnlyPointsToTheLeft() {
    for (int i = 0; i < STAGES.size() - 1; i++) {
      String[] right =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(ArchitectureTest::packageOf)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(packageOf(STAGES.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right)
          .check(CLASSES);
    }
  }

  @Test
  void eachPackageIsAStageAndOnThePage() throws IOException {
    Set<String> packages =
        CLASSES.stream()
            .map(c -> c.getPackageName().replaceFirst("^org\\.gailan\\.?", ""))
            .map(name -> name.replaceFirst("\\..*", "")) // rooms of a stage
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(STAGES), packages);
    String page = Files.readString(Path.of("docs/architecture.md"));
    List<String> onThePage =
        Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(STAGES, onThePage);
    int drawn = page.indexOf("```text") + 7;
    String drawing = page.substring(drawn, page.indexOf("```", drawn));
    assertEquals(STAGES, STAGES.stream().filter(drawing::contains).toList());
  }

  /** Where the page sends a newcomer, there is a file. */
  @Test
  void theWalksLeadToFilesThatExist() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      List<Path> all =
          new java.util.ArrayList<>(pages.filter(p -> p.toString().endsWith(".md")).toList());
      all.add(Path.of("CONTRIBUTING.md"));
      for (Path page : all) {
        Pattern.compile("`((?:src|docs|templates|content|bench)/[A-Za-z0-9_./-]+)`")
            .matcher(Files.readString(page))
            .results()
            .map(m -> m.group(1))
            .forEach(
                path -> assertTrue(Files.exists(Path.of(path)), () -> page + " names " + path));
      }
    }
  }

  @Test
  void onlyAFewPlacesOpenFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packageOf("load"), packageOf("watch"), packageOf("font"), packageOf("filing"))
        .and()
        .doNotHaveFullyQualifiedName("org.gailan.html.TemplateFolder")
        .and()
        .doNotHaveFullyQualifiedName("org.gailan.cli.Surroundings")
        .should()
        .dependOnClassesThat(opensFiles())
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> opensFiles() {
    return DescribedPredicate.describe(
        "open files",
        c ->
            c.isEquivalentTo(Files.class)
                || c.isEquivalentTo(File.class)
                || c.isAssignableTo(FileChannel.class)
                || c.isEquivalentTo(java.io.RandomAccessFile.class)
                || (c.getName().startsWith("java.io.File")
                    && (c.isAssignableTo(InputStream.class)
                        || c.isAssignableTo(OutputStream.class)
                        || c.isAssignableTo(java.io.Reader.class)
                        || c.isAssignableTo(java.io.Writer.class))));
  }

  @Test
  void onlyTheCommandEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.gailan.cli.Gailan")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void whatComesFromOutsideComesInThroughTheSurroundings() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.gailan.cli.Surroundings")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(java.util.Date.class, "<init>")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void staticsNeverChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(synthetic())
        .should()
        .beFinal()
        .check(CLASSES);
    for (Class<?> changing :
        List.of(
            ConcurrentMap.class,
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicReference.class,
            StringBuilder.class,
            ThreadLocal.class)) {
      noFields().that().areStatic().should().haveRawType(assignableTo(changing)).check(CLASSES);
    }
    noClasses()
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "make a collection that can change, for a static",
                call ->
                    call.getOrigin().getName().equals("<clinit>")
                        && call.getTargetOwner().isAssignableTo(Collection.class)))
        .check(CLASSES);
  }

  private static com.tngtech.archunit.core.domain.JavaModifier synthetic() {
    return com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
  }

  private static String packageOf(String stage) {
    return "org.gailan." + stage + "..";
  }
}
