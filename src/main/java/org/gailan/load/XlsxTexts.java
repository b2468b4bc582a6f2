package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the texts that the cells of a workbook share, without their phonetic readings. */
final class XlsxTexts extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inReading;

  private XlsxTexts() {}

  static List<String> read(byte[] part) throws UnreadableWorkbook {
    XlsxTexts read = new XlsxTexts();
    XmlPart.read(part, read);
    return read.texts;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    inText = name.equals("t");
    inReading |= name.equals("rPh");
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText && !inReading) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    inText = false;
    inReading &= !name.equals("rPh");
    if (name.equals("si")) {
      texts.add(text.toString());
      text.setLength(0);
    }
  }
}
