package org.gailan.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of a workbook by the index of a cell's style (ECMA-376, 18.8). */
final class XlsxStyles {
  private static final CellFormat EAST_ASIAN_DATE = CellFormat.of("yyyy/m/d");

  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, CellFormat> formats = new HashMap<>();

  /** Reads the part of the styles. */
  static XlsxStyles read(byte[] part) throws UnreadableWorkbook {
    XlsxStyles read = new XlsxStyles();
    XmlPart.read(part, read.new Handler());
    return read;
  }

  /** The styles of a workbook that has none. */
  static XlsxStyles none() {
    return new XlsxStyles();
  }

  /** The format of a style; General where there is no such style. */
  CellFormat format(int style) {
    return style < 0 || style >= styles.size()
        ? CellFormat.GENERAL
        : formats.computeIfAbsent(styles.get(style), XlsxStyles::builtin);
  }

  private static CellFormat builtin(int id) {
    // 18.8.30: formats 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean.
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return EAST_ASIAN_DATE;
    }
    String code = id < 0 || id > 49 ? null : BuiltinFormats.getBuiltinFormat(id);
    return code == null ? CellFormat.GENERAL : CellFormat.of(code);
  }

  private final class Handler extends DefaultHandler {
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (name.equals("numFmt")) {
        String code = attributes.getValue("formatCode");
        formats.put(
            XmlPart.whole(attributes.getValue("numFmtId"), -1),
            CellFormat.of(code == null ? "" : code));
      } else if (name.equals("cellXfs")) {
        inCellStyles = true;
      } else if (name.equals("xf") && inCellStyles) {
        styles.add(XmlPart.whole(attributes.getValue("numFmtId"), 0));
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      inCellStyles &= !name.equals("cellXfs");
    }
  }
}
