package org.gailan.cli;

public final class Gailan {
  private Gailan() {}

  public static void main(String[] a) {}
}
