package org.gailan.check.number;

import java.util.List;
import java.util.Optional;
import org.gailan.quantity.Quantity;
import org.gailan.quantity.WrittenQuantity;

/**
 * A quantity where a paragraph mentions it.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param typed whether its digits are typed; else a reference writes them
 * @param certain false for words that may be idiom
 * @param figures the figures of the report that it may be; of a reference, the one it names
 */
public record Mention(
    int start,
    int end,
    Quantity quantity,
    boolean typed,
    boolean certain,
    List<KnownFigure> figures) {
  public Mention {
    figures = List.copyOf(figures);
  }

  /** Whether this may be what the other says in another language. */
  public boolean answers(Mention other) {
    WrittenQuantity one = new WrittenQuantity(start, end, "", quantity, certain);
    return one.answers(
        new WrittenQuantity(other.start, other.end, "", other.quantity, other.certain));
  }

  /** The figure, where it can be no other. */
  Optional<KnownFigure> figure(KnownFigure.Kind kind) {
    List<KnownFigure> ofKind = figures.stream().filter(f -> f.kind() == kind).toList();
    return ofKind.size() == 1 ? Optional.of(ofKind.get(0)) : Optional.empty();
  }
}
