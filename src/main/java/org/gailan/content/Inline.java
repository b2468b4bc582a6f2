package org.gailan.content;

import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;

/** A piece of prose. */
public sealed interface Inline
    permits Inline.Words,
        Inline.Strong,
        Inline.Emphasis,
        Inline.Link,
        Inline.LineBreak,
        Inline.Redaction,
        Inline.Placeholder,
        Inline.TermReference,
        Inline.NoteCall,
        FigureReference {

  Location location();

  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that a new kind does not compile until each stage knows it. */
  interface Visitor<R> {
    R words(Words words);

    R strong(Strong strong);

    R emphasis(Emphasis emphasis);

    R link(Link link);

    R lineBreak(LineBreak lineBreak);

    R figure(FigureReference figure);

    R redaction(Redaction redaction);

    R placeholder(Placeholder placeholder);

    R term(TermReference term);

    R noteCall(NoteCall noteCall);
  }

  /**
   * Plain characters.
   *
   * @param origin of each character of {@code text}
   */
  record Words(String text, Origin origin) implements Inline {
    @Override
    public Location location() {
      return origin.at(0);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Strong emphasis: bold. */
  record Strong(Location location, List<Inline> inlines) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** Emphasis: italics in Latin script, emphasis by weight in Chinese. */
  record Emphasis(Location location, List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * A link to the world outside.
   *
   * @param target an http, https or mailto address; the loader refuses others
   */
  record Link(Location location, String target, List<Inline> inlines) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A line break that the author asked for. */
  record LineBreak(Location location) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * Words that an edition may have to remove.
   *
   * @param category why, such as {@code offering-party}; a lower-case name
   * @param hidden what is removed; absent where the author has not been given it either
   */
  record Redaction(Location location, Optional<String> category, Optional<String> hidden)
      implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.redaction(this);
    }
  }

  /**
   * Words that are still to be filled in or fixed, such as [●] or [has granted].
   *
   * @param inlines what is printed, the square brackets included
   */
  record Placeholder(Location location, List<Inline> inlines) implements Inline {
    public Placeholder {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.placeholder(this);
    }
  }

  /**
   * A defined term.
   *
   * @param full whether the long form is meant
   */
  record TermReference(Location location, String id, boolean full) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.term(this);
    }
  }

  /** The mark of a note. */
  record NoteCall(Location location, String id) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }
}
