package org.gailan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import org.gailan.diagnostic.Message;
import org.gailan.draft.NotADraft;
import org.gailan.pdf.TemplateNotWellFormed;
import org.thymeleaf.exceptions.TemplateEngineException;

/** Turns what went wrong into a sentence and an exit code; the one place that does. */
final class Failures {
  private Failures() {}

  /** Prints the failure; a stack trace only for those who set GAILAN_DEBUG. */
  static int report(Throwable failure, Surroundings surroundings) {
    surroundings.err().println("gailan: " + surroundings.words(words(failure)));
    if (surroundings.variable("GAILAN_DEBUG").isPresent()) {
      failure.printStackTrace(surroundings.err());
    }
    boolean content =
        failure instanceof TemplateNotWellFormed || failure instanceof TemplateEngineException;
    return content ? Gailan.CONTENT : Gailan.MACHINE;
  }

  private static Message words(Throwable failure) {
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return words(unchecked.getCause());
    } else if (failure instanceof NotADraft draft) {
      return draft.words();
    } else if (failure instanceof PreviewCommand.PortTaken taken) {
      return taken.words();
    } else if (failure instanceof AccessDeniedException denied) {
      return Message.of("no permission for %s", String.valueOf(denied.getFile()));
    } else if (failure instanceof NoSuchFileException missing) {
      return Message.of("there is no %s", String.valueOf(missing.getFile()));
    } else if (failure instanceof FileSystemException io) {
      Message reason =
          Optional.ofNullable(io.getReason())
              .map(Message::quoted)
              .orElseGet(() -> Message.of("it cannot be used"));
      return Message.of("%s: %s", String.valueOf(io.getFile()), reason);
    } else if (failure instanceof ReadOnlyFileSystemException) {
      return Message.of("the file system can only be read");
    } else if (failure instanceof IOException io) {
      return Optional.ofNullable(io.getMessage())
          .map(Message::quoted)
          .orElseGet(() -> Message.of("reading or writing failed"));
    } else if (failure instanceof OutOfMemoryError) {
      return Message.of(
          "there is not enough memory for this report; give Java more with"
              + " GAILAN_JAVA_OPTS=-Xmx2g");
    } else if (failure instanceof TemplateEngineException template) {
      return Message.of("a template failed: %s", String.valueOf(template.getMessage()));
    } else if (failure instanceof TemplateNotWellFormed template) {
      return Message.of(
          "a template of the report is not well-formed: %s", String.valueOf(template.getMessage()));
    }
    return Message.of(
        "this should not have happened; please report it with the content that shows it (%s)",
        failure);
  }
}
