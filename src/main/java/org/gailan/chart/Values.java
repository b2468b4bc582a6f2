package org.gailan.chart;

/**
 * Where the values of bars are written, in the order in which it is tried: level over the bars,
 * upright over them, in a table under the plot; and where the table would leave no plot, upright
 * for those bars that have the room.
 */
enum Values {
  LEVEL,
  UPRIGHT,
  TABLE,
  SOME
}
