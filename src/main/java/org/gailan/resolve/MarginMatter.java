package org.gailan.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around and under the text of an edition, and is no part of it.
 *
 * @param stamp which proof a page belongs to; empty for none
 * @param watermark the words under the text; empty for none
 * @param onTrial whether the pages may only be looked at
 * @param ruleReferences the rules that blocks answer, by the ids of the blocks
 */
public record MarginMatter(
    String stamp, String watermark, boolean onTrial, Map<String, List<String>> ruleReferences) {
  /** Nothing stands there. */
  public static final MarginMatter NONE = new MarginMatter("", "", false, Map.of());

  public MarginMatter {
    ruleReferences = Collections.unmodifiableMap(new LinkedHashMap<>(ruleReferences));
  }
}
