package org.gailan.load;

import org.gailan.diagnostic.Message;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;

/** The keys of what the rules have to do with a report, and of locks.yaml. */
final class RegulatoryShapes {
  private RegulatoryShapes() {}

  static final Shape TEXT =
      Shape.of(
              Message.of("a regulatory text"),
              "Words that a regulator, an exchange or counsel gives.")
          .required("version", Simple.ID, "Names these words; other words have another.", "v1")
          .required(
              "verified",
              Simple.BOOLEAN,
              "Whether a person held the words against what the regulator asks for.",
              "false")
          .required(
              "text",
              AnyOf.of(new MapOf(Simple.WORDS, Simple.WORDS), Simple.WORDS),
              "The words in each language; \"\" in each while nobody has given them.",
              "{zh-Hant: \"\", en: \"\"}");

  static final Shape LOCK =
      Shape.of(Message.of("a lock"), "That the words of a block are mandatory.")
          .required("version", Simple.ID, "Names these words; other words have another.", "v1")
          .optional(
              "verified",
              Simple.BOOLEAN,
              "Whether a person held the words against what is mandatory; true if left out.",
              "false");

  static final Shape LOCKED =
      Shape.of(Message.of("a locked text"), "The words of a version.")
          .required("id", Simple.ID, "Of the block or the regulatory text.", "confirmation")
          .required("version", Simple.ID, "The version.", "v1")
          .required(
              "words",
              new MapOf(Simple.WORDS, Simple.WORDS),
              "The fingerprint of the words in each language.",
              "{zh-Hant: 0123456789ab, en: ba9876543210}");

  static final Shape LOCKS =
      Shape.of(Message.quoted("locks.yaml"), "Which words were locked under which version.")
          .required(
              "locked",
              new ListOf(new Of(() -> LOCKED)),
              "Each locked text, written by gailan lock.",
              "[{id: confirmation, version: v1, words: {en: ba9876543210}}]");

  /** The keys that every block with words may have. */
  static Shape regulated(Shape block) {
    return block
        .optional(
            "answers",
            AnyOf.of(Simple.WORDS, new ListOf(Simple.WORDS)),
            "The rules that it answers, for the margin of the vetting edition.",
            "\"A1A15(2)(f)\"")
        .optional(
            "locked",
            AnyOf.of(Simple.ID, new Of(() -> LOCK)),
            "The version of mandatory words, which can't change without another.",
            "v1");
  }
}
