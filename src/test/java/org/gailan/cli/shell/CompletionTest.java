package org.gailan.cli.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash and zsh complete beside a made-up report about ropes. */
final class CompletionTest {
  /** Asks bash for what it would offer; it splits words at an equals sign. */
  private static final String IN_BASH =
      """
      source ./gailan.bash
      COMP_WORDS=(TYPED)
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _gailan
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /**
   * Types into a zsh of its own, and prints the line as it stands after the tab; behind a list zsh
   * sets a comma that goes when another key is pressed.
   */
  private static final String IN_ZSH =
      """
      zmodload zsh/zpty
      zpty shell "TERM=dumb zsh -f -i"
      await() {
      	local all= part
      	repeat 300; do
      		if zpty -r -t shell part; then
      			all+=$part
      			[[ $all == *$1* ]] && break
      		else
      			sleep 0.05
      		fi
      	done
      	print -r -- "$all"
      }
      zpty -w shell "autoload -Uz compinit; compinit -u -D; source ./gailan.zsh"
      zpty -w shell "accept() { print -r -- \\"<\\$BUFFER>\\" }; zle -N accept; bindkey '^O' accept"
      zpty -w shell "print READY''1"
      await READY1 >/dev/null
      zpty -w -n shell $'TYPED\\t\\C-o'
      await '>'
      """;

  @TempDir private Path directory;

  @BeforeEach
  void ropes() throws IOException {
    TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: ropes
            editions:
              # those of the mill
              mill-proof:
                kind: application-proof
              mill-final: {kind: prospectus}
            sections: [sections/a.yaml]
            """);
    Files.createDirectories(directory.resolve("other report"));
    Files.createDirectories(directory.resolve("ropewalk"));
    for (String shell : new String[] {"bash", "zsh"}) {
      Ran ran = TestReport.in(directory).run("completion", shell);
      assertEquals(0, ran.exitCode(), ran.err());
      Files.writeString(directory.resolve("gailan." + shell), ran.out());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gailan c                       | check completion confirm",
        "gailan --v                     | --version",
        "gailan build --tri             | --trial",
        "gailan build --edition ''      | all mill-final mill-proof",
        "gailan build --edition mill-f  | mill-final",
        "gailan build --edition = mill-f | mill-final",
        "gailan build content --edition a | all",
        "gailan build nowhere --edition p | ''",
        "gailan build --lang zh         | zh-Hant",
        "gailan build --lang en,b       | en,bilingual",
        "gailan pack --lang b           | ''",
        "gailan diff --format html,j    | html,json",
        "gailan build --format = pdf,h  | pdf,html",
        "gailan build --draft ''        | ''",
        "gailan check rope              | ropewalk",
        "gailan check oth               | other report",
        "gailan build --out rope        | ropewalk",
        "gailan schema --kind da        | dataset",
        "gailan man pa                  | pack",
        "gailan completion z            | zsh",
      })
  void bashCompletes(String typed, String offered) {
    Tool.assumeIsThere("bash");
    String script = IN_BASH.replace("TYPED", typed);
    String said = Tool.says(directory, script, "bash", "--norc");
    assertEquals(
        offered, String.join(" ", new TreeSet<>(said.strip().lines().toList())), () -> typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gailan bui                     | gailan build",
        "gailan build --tri             | gailan build --trial",
        "gailan build --edition mill-f  | gailan build --edition mill-final",
        "gailan build --edition=mill-f  | gailan build --edition=mill-final",
        "gailan build --lang zh         | gailan build --lang zh-Hant",
        "gailan build --lang en,b       | gailan build --lang en,bilingual",
        "gailan diff --format=html,j    | gailan diff --format=html,json",
        "gailan check rope              | gailan check ropewalk/",
        "gailan check oth               | gailan check other\\ report/",
        "gailan build --out=rope        | gailan build --out=ropewalk/",
        "gailan schema --kind da        | gailan schema --kind dataset",
        "gailan man pa                  | gailan man pack",
        "gailan completion z            | gailan completion zsh",
      })
  void zshCompletes(String typed, String line) {
    Tool.assumeIsThere("zsh");
    String said = Tool.says(directory, IN_ZSH.replace("TYPED", typed), "zsh", "-f");
    assertTrue(said.matches("(?s).*<\\Q" + line + "\\E[, ]?>.*"), said);
  }

  /** As a file of {@code fpath} it is read when it is first needed. */
  @Test
  void bothScriptsAreReadWithoutAWord() {
    Tool.assumeIsThere("zsh");
    assertEquals("", Tool.says(directory, "", "zsh", "-f", "-n", "gailan.zsh"));
    assertEquals("", Tool.says(directory, "source ./gailan.bash\n", "bash", "--norc"));
  }

  @Test
  void eachCommandAndOptionIsInBoth() throws IOException {
    String bash = Files.readString(directory.resolve("gailan.bash"));
    String zsh = Files.readString(directory.resolve("gailan.zsh"));
    for (String word : new String[] {"redactions", "--strict", "--timings", "--watch", "--dir"}) {
      assertTrue(bash.contains(word), word);
      assertTrue(zsh.contains(word), word);
    }
  }
}
