package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * The table of a ranking: its columns, rows and notes are those of the dataset.
 *
 * @param notes further notes by id, called from the title
 */
public record RankingBlock(
    String id,
    Location location,
    Text title,
    Name dataset,
    Optional<Text> source,
    Map<String, Text> notes)
    implements Block {

  public RankingBlock {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.ranking(this);
  }
}
