package org.gailan.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Says of a document when and with what it was made, and in which languages it is, the same in its
 * information and its metadata (ISO 19005-2, 6.6.3). What would differ from run to run is set.
 */
final class DocumentProperties {
  private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");
  private static final Pattern FORMAT = Pattern.compile("<dc:format>[^<]*</dc:format>");

  private DocumentProperties() {}

  /**
   * Completes the properties.
   *
   * @param engine the program and its version
   * @param languages the tags of the document's languages, the first that of the whole
   * @param created the date the file bears
   */
  static void write(PDDocument document, String engine, List<String> languages, Instant created)
      throws IOException {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(created.toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreator(engine);
    information.setCreationDate(calendar);
    information.setModificationDate(calendar);
    document.setDocumentId(created.toEpochMilli());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String date =
        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
            .format(created.atOffset(ZoneOffset.UTC));
    String dates =
        element("xmp:CreateDate", date)
            + element("xmp:ModifyDate", date)
            + element("xmp:MetadataDate", date)
            + element("xmp:CreatorTool", engine);
    String tags =
        languages.stream().map(tag -> element("rdf:li", tag)).collect(Collectors.joining());
    String spoken =
        element("dc:format", "application/pdf")
            + "<dc:language><rdf:Bag>"
            + tags
            + "</rdf:Bag></dc:language>";
    String completed = replaced(replaced(xmp, CREATED, dates), FORMAT, spoken);
    metadata.importXMPMetadata(completed.getBytes(StandardCharsets.UTF_8));
  }

  private static String element(String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<" + name + ">" + escaped + "</" + name + ">";
  }

  private static String replaced(String xmp, Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(xmp);
    if (!matcher.find()) {
      throw new IllegalStateException("the metadata lack " + pattern);
    }
    return xmp.substring(0, matcher.start()) + replacement + xmp.substring(matcher.end());
  }
}
