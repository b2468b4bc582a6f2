package org.gailan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the typefaces print, and how wide. */
final class TypefacesTest {
  private final Typefaces typefaces = new Typefaces();

  @Test
  void englishIsPrintedInItsOwnFaceAndNamesInChineseInTheOther() {
    assertEquals(Face.LATIN, typefaces.printing(Face.LATIN, 'A'));
    assertEquals(Face.LATIN, typefaces.printing(Face.LATIN, '’'));
    assertEquals(Face.SERIF, typefaces.printing(Face.LATIN, '茶'));
    assertEquals(Face.SERIF_BOLD, typefaces.printing(Face.LATIN_BOLD, '茶'));
    assertEquals(Face.SERIF, typefaces.printing(Face.SERIF, 'A'));
  }

  @Test
  void widthIsThatOfTheFacesThatPrint() {
    double tea = typefaces.width(Face.LATIN, "tea ");
    assertTrue(tea < typefaces.width(Face.SERIF, "tea "));
    assertEquals(tea + 2, typefaces.width(Face.LATIN, "tea 綠茶"), 1e-9);
  }

  /** Those of Times New Roman: figures of half an em, a blank of a quarter. */
  @Test
  void englishHasTheWidthsOfTimes() {
    assertEquals(0.5, typefaces.width(Face.LATIN, "8"), 1e-9);
    assertEquals(0.25, typefaces.width(Face.LATIN, " "), 1e-9);
    assertEquals(1479 / 2048.0, typefaces.width(Face.LATIN, "H"), 1e-9);
    assertEquals(1139 / 2048.0, typefaces.width(Face.LATIN_BOLD, "k"), 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void figuresOfAColumnStandBelowEachOther(Face face) {
    for (char figure = '1'; figure <= '9'; figure++) {
      assertEquals(
          typefaces.width(face, "0"), typefaces.width(face, Character.toString(figure)), 1e-9);
    }
  }

  /** A face for English prints nothing that charts, whose letters have no serifs, could not. */
  @Test
  void coveredEverywhereIsWhatEachFaceOrItsFallbackPrints() {
    assertTrue(typefaces.coversEverywhere('茶'));
    assertTrue(typefaces.coversEverywhere('A'));
    assertTrue(typefaces.covers(Face.LATIN, 'Ḃ'));
    assertFalse(typefaces.coversEverywhere('Ḃ'));
  }
}
