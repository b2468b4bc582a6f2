package org.gailan.load;

/** Why a file is no workbook that we read; its message is for the author. */
final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableWorkbook(String message) {
    super(message);
  }

  private UnreadableWorkbook(String message, Throwable cause) {
    super(message, cause);
  }

  static UnreadableWorkbook damaged(Throwable cause) {
    return new UnreadableWorkbook("not an XLSX file that can be read; save it again", cause);
  }
}
