package org.gailan.preview;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gailan.Chromium;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a made-up report of its own, and its preview in the system's Chromium. */
final class OnPreview implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Preview.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(ExtensionContext.Namespace.create(OnPreview.class))
        .getOrComputeIfAbsent(
            Preview.class,
            type -> {
              XRLog.setLoggingEnabled(false); // as the command does
              try {
                return new Preview(
                    Chromium.of(context), Files.createTempDirectory("preview").toRealPath());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            Preview.class);
  }
}
