package org.gailan.load;

import org.gailan.diagnostic.Message;

/** Why a file is no workbook that we read; its message is for the author. */
final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message words;

  UnreadableWorkbook(Message words) {
    super(words.toString());
    this.words = words;
  }

  private UnreadableWorkbook(Message words, Throwable cause) {
    super(words.toString(), cause);
    this.words = words;
  }

  Message words() {
    return words;
  }

  static UnreadableWorkbook damaged(Throwable cause) {
    return new UnreadableWorkbook(
        Message.of("not an XLSX file that can be read; save it again"), cause);
  }
}
