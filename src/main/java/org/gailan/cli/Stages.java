package org.gailan.cli;

import org.gailan.diagnostic.Message;

/** What the stages of a build are called while they are at work. */
final class Stages {
  private Stages() {}

  static Message word(String stage) {
    return switch (stage) {
      case "assemble" -> Message.of("assemble");
      case "chart" -> Message.of("chart");
      case "check" -> Message.of("check");
      case "compare" -> Message.of("compare");
      case "figures" -> Message.of("figures");
      case "html" -> Message.of("html");
      case "load" -> Message.of("load");
      case "pdf" -> Message.of("pdf");
      case "preflight" -> Message.of("preflight");
      case "record" -> Message.of("record");
      case "redact" -> Message.of("redact");
      case "resolve" -> Message.of("resolve");
      case "write" -> Message.of("write");
      default -> Message.quoted(stage);
    };
  }
}
