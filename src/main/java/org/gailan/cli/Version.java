package org.gailan.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Gailan this is. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {engine()};
  }

  /** The program and its version, as files name it. */
  static String engine() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("development");
    return "Gailan " + version;
  }
}
