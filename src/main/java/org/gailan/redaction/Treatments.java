package org.gailan.redaction;

import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.RedactionMark;

/** What an edition does with what is marked. */
record Treatments(Edition edition) {

  boolean removes(Optional<RedactionMark> mark) {
    return mark.filter(m -> edition.removes(m.category())).isPresent();
  }

  boolean removes(RedactionMark mark) {
    return edition.removes(mark.category());
  }

  boolean removesCategory(Optional<String> category) {
    return edition.removes(category);
  }

  boolean marksCategory(Optional<String> category) {
    return edition.marks(category);
  }

  /** The mark of something that is shown, where the edition shows marks. */
  Optional<RedactionMark> kept(Optional<RedactionMark> mark) {
    return mark.filter(m -> edition.marks(m.category()));
  }
}
