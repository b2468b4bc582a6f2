package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity where a text writes it.
 *
 * @param start the UTF-16 offset of its first character, which may be that of 約 or of a currency
 * @param end the offset after its last character
 * @param written the characters between, as the author wrote them
 * @param certain false for words that may be idiom ("one", 二手, "second") or that another language
 *     may well say without a number; such a quantity may answer one of the other language, but that
 *     nothing answers it means nothing
 */
public record WrittenQuantity(
    int start, int end, String written, Quantity quantity, boolean certain) {

  /**
   * Whether this may be what the other says in another language: the quantities are equal, or one
   * of them is uncertain and they count alike, as 五大板塊 may be "the five largest segments" or "five
   * segments".
   */
  public boolean answers(WrittenQuantity other) {
    if (quantity.equals(other.quantity)) {
      return true;
    }
    Optional<BigDecimal> count = counted(quantity);
    return !(certain && other.certain)
        && count.isPresent()
        && count.equals(counted(other.quantity));
  }

  private static Optional<BigDecimal> counted(Quantity quantity) {
    if (quantity instanceof Quantity.Count number) {
      return Optional.of(number.value());
    } else if (quantity instanceof Quantity.Rank rank) {
      return Optional.of(normal(rank.place()));
    } else if (quantity instanceof Quantity.TopOf top) {
      return Optional.of(normal(top.count()));
    } else if (quantity instanceof Quantity.Multiple multiple) {
      return Optional.of(multiple.times());
    }
    return Optional.empty();
  }

  private static BigDecimal normal(int number) {
    return new Quantity.Multiple(BigDecimal.valueOf(number)).times();
  }
}
