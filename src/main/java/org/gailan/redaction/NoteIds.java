package org.gailan.redaction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gailan.content.EveryInline;
import org.gailan.content.Inline;
import org.gailan.content.Text;

/**
 * The ids of notes, which stand in anchors: one whose text is removed loses the author's id with
 * it.
 */
final class NoteIds {
  private NoteIds() {}

  /** New ids for the notes that are removed; the underscore keeps them apart from all others. */
  static Map<String, String> neutral(Map<String, Text> notes, Treatments treatments) {
    Map<String, String> ids = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, Text> note : notes.entrySet()) {
      number++;
      if (treatments.removes(note.getValue().redaction())) {
        ids.put(note.getKey(), "redacted_" + number);
      }
    }
    return ids;
  }

  /** The ids that a text calls, in any language. */
  static Set<String> called(Text text) {
    Set<String> called = new LinkedHashSet<>();
    EveryInline.of(
        text,
        inline -> {
          if (inline instanceof Inline.NoteCall call) {
            called.add(call.id());
          }
        });
    return called;
  }
}
