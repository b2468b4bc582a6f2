package org.gailan.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.diagnostic.Message;

/** Turns what a damaged or hostile file makes a library throw into a finding. */
public final class Damage {
  private Damage() {}

  /** Work on a file. */
  public interface Work<T> {
    T done() throws IOException;
  }

  /**
   * Does work on a file that may be damaged.
   *
   * @return empty where it is, which is among the findings
   */
  public static <T> Optional<T> guard(Findings findings, Work<T> work) {
    try {
      return Optional.of(work.done());
    } catch (Excess e) {
      damaged(findings, e.words());
    } catch (IOException | RuntimeException e) {
      damaged(findings, e);
    } catch (StackOverflowError e) {
      damaged(findings, Message.of("what it holds lies too deep within itself"));
    } catch (OutOfMemoryError e) {
      damaged(findings, Message.of("what it holds does not fit into memory"));
    }
    return Optional.empty();
  }

  private static void damaged(Findings findings, Message reason) {
    findings.error(
        "file.unreadable", Message.of("the file is damaged (%s); make it again", reason));
  }

  private static void damaged(Findings findings, Exception said) {
    if (said instanceof UncheckedIOException unchecked
        && unchecked.getCause() instanceof Excess excess) {
      damaged(findings, excess.words());
      return;
    }
    String reason = Optional.ofNullable(said.getMessage()).orElse(said.getClass().getSimpleName());
    String line = reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String brief = line.length() > 120 ? line.substring(0, 120) + "…" : line;
    damaged(findings, Message.quoted(brief));
  }

  static void closeQuietly(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      // it was only read, and from memory
    }
  }
}
