package org.gailan.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.gailan.diagnostic.Message;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of an XLSX file; nothing it says can reach another file or the network. */
final class XmlPart {
  private XmlPart() {}

  static void read(byte[] part, DefaultHandler handler) throws UnreadableWorkbook {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(part)), handler);
    } catch (Refusal e) {
      throw new UnreadableWorkbook(e.words);
    } catch (SAXException | IOException | RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("DOCTYPE")) {
        throw new UnreadableWorkbook(
            Message.of("the XLSX file declares XML entities, which no spreadsheet writes"));
      }
      throw UnreadableWorkbook.damaged(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole number of an attribute, or another where there is none of at most nine digits. */
  static int whole(@Nullable String attribute, int otherwise) {
    return attribute != null && attribute.matches("[0-9]{1,9}")
        ? Integer.parseInt(attribute)
        : otherwise;
  }

  /** Whether an attribute is true. */
  static boolean flag(@Nullable String attribute) {
    return "1".equals(attribute) || "true".equals(attribute);
  }

  /** Thrown by a handler that reads no further. */
  static final class Refusal extends SAXException {
    private static final long serialVersionUID = 1;

    private final transient Message words;

    Refusal(Message words) {
      super(words.toString());
      this.words = words;
    }
  }
}
