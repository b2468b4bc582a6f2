package org.gailan.check.text;

import java.util.Set;

/**
 * English words that are spelled as well-known acronyms are: "it" is not IT, nor is "led" an LED.
 */
final class OrdinaryWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a ace act ad add age aid aids aim air all am an and any ape apt arc are arm art as ask at
          bag ban bar bat be bed bid bit bot bus but by can cap car care cars case cash cat chap
          chips clean cost creed crew dab dam dare deal dies dim do dose dot dram ear east edge ego
          ended era fan far fast fed few fig fit flex for force fuse gap gas gate get go grid had has
          he her hip his host ice if in ion is it item jet lab lamp lap laser law lead leaf leaps led
          link lip lot man map mars mass me mice mid mix mob moss mud my net new no nod not of on or
          our out pack pad pan par part pat pea peg pet phase pi pin pod port post pot radar ram rare
          rat raw rest rise rod rom rose safe sage sap sat save sea set she sim sir sit smart so soap
          soar some son sonar sour spa spot star start stem step sum sun swat swift tag tap tax team
          tip to ton top tram twain up us use van vast vat war was wave way we who win wind wise yes
          """
              .strip()
              .split("\\s+"));

  private OrdinaryWords() {}

  static boolean holds(String word) {
    return WORDS.contains(word);
  }
}
