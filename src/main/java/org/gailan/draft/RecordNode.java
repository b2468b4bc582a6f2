package org.gailan.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gailan.diagnostic.Message;

/**
 * A value in the record of a draft, and where it stands. Nothing in a record is trusted: a value
 * that is not as Gailan writes it is refused with its place.
 */
final class RecordNode {
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_NUMBER = 12;

  /** Ids and targets within the document; nothing that could end an attribute or a path. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.:-]{0,200}");

  private static final Object NULL = new Object();

  private final Object value;
  private final String place;

  private final IntPredicate printable;

  private RecordNode(Object value, String place, IntPredicate printable) {
    this.value = value;
    this.place = place;
    this.printable = printable;
  }

  /**
   * Reads a file.
   *
   * @param printable whether a typeface holds a code point
   */
  static RecordNode of(byte[] bytes, IntPredicate printable) throws NotADraft {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (JsonParser parser = factory.createParser(bytes)) {
      parser.nextToken();
      RecordNode node = new RecordNode(read(parser), "", printable);
      if (parser.nextToken() != null) {
        throw new NotADraft(Message.of("something follows its end"));
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new NotADraft(
          Message.of(
              "it is not JSON as Gailan writes it (line %d)",
              Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr())));
    } catch (NotADraft e) {
      throw e;
    } catch (IOException e) {
      throw new NotADraft(Message.of("it cannot be read as JSON"));
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new NotADraft(Message.of("it is empty"));
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, read(parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(parser));
        }
        yield elements;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      case VALUE_NUMBER_FLOAT,
          NOT_AVAILABLE,
          END_OBJECT,
          END_ARRAY,
          FIELD_NAME,
          VALUE_EMBEDDED_OBJECT ->
          throw new NotADraft(Message.of("it holds a value that no draft has"));
    };
  }

  NotADraft wrong(Message what) {
    return new NotADraft(place.isEmpty() ? what : Message.of("%s: %s", place, what));
  }

  boolean isNull() {
    return value == NULL;
  }

  boolean isText() {
    return value instanceof String;
  }

  RecordNode get(String key) throws NotADraft {
    return find(key).orElseThrow(() -> wrong(Message.of("there is no '%s'", key)));
  }

  Optional<RecordNode> find(String key) throws NotADraft {
    if (!(value instanceof Map<?, ?> members)) {
      throw wrong(Message.of("an object was expected"));
    }
    return Optional.ofNullable(members.get(key))
        .map(
            member -> new RecordNode(member, place.isEmpty() ? key : place + "." + key, printable));
  }

  List<String> keys() throws NotADraft {
    if (!(value instanceof Map<?, ?> members)) {
      throw wrong(Message.of("an object was expected"));
    }
    return members.keySet().stream().map(String::valueOf).toList();
  }

  List<RecordNode> list() throws NotADraft {
    if (!(value instanceof List<?> elements)) {
      throw wrong(Message.of("a list was expected"));
    }
    List<RecordNode> nodes = new ArrayList<>();
    for (Object element : elements) {
      nodes.add(new RecordNode(element, place + "[" + nodes.size() + "]", printable));
    }
    return nodes;
  }

  /** Words to be printed: no control characters but line feeds, no halves of characters. */
  String text() throws NotADraft {
    if (!(value instanceof String text)) {
      throw wrong(Message.of("a text was expected"));
    }
    if (!text.codePoints().allMatch(this::isPrintable)) {
      throw wrong(Message.of("the text holds a character that cannot be printed"));
    }
    return text;
  }

  private boolean isPrintable(int codePoint) {
    boolean invisible = codePoint == 0xA0 || codePoint == 0x200B || codePoint == 0x2060;
    return codePoint == '\n' || invisible || printable.test(codePoint);
  }

  String id() throws NotADraft {
    String id = text();
    if (!ID.matcher(id).matches()) {
      throw wrong(Message.of("this is not an id"));
    }
    return id;
  }

  int number(int least, int most) throws NotADraft {
    if (!(value instanceof Integer number) || number < least || number > most) {
      throw wrong(Message.of("a whole number from %d to %d was expected", least, most));
    }
    return number;
  }

  boolean truth() throws NotADraft {
    if (!(value instanceof Boolean truth)) {
      throw wrong(Message.of("true or false was expected"));
    }
    return truth;
  }

  <E extends Enum<E>> E word(E[] words) throws NotADraft {
    String written = text();
    for (E word : words) {
      if (DraftWriter.word(word).equals(written)) {
        return word;
      }
    }
    throw wrong(Message.of("'%s' is not known here", written));
  }
}
