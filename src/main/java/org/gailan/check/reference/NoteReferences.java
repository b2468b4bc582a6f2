package org.gailan.check.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Each note mark has its note, and each note its mark in every language. */
public final class NoteReferences implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    EveryText.of(
        subject.report(),
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.NoteCall call
                      && !notes.contains(call.id())
                      && !subject.brokenFiles().contains(call.location().file())) {
                    diagnostics.error(
                        "note.unknown",
                        call.location(),
                        Message.of(
                            "no note '%s' belongs to this block%s",
                            call.id(), NearestName.hint(call.id(), notes)));
                  }
                }));
    for (Section section : subject.report().sections()) {
      reportDuplicates(section, diagnostics);
      if (!subject.brokenFiles().contains(section.location().file())) {
        reportUncalled(section, subject, diagnostics);
      }
    }
  }

  /** Blocks of notes share the marks of their section. */
  private static void reportDuplicates(Section section, Diagnostics diagnostics) {
    Map<String, Text> first = new HashMap<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Notes notes) {
        notes
            .notes()
            .forEach(
                (id, text) -> {
                  Text other = first.putIfAbsent(id, text);
                  if (other != null) {
                    diagnostics.error(
                        "note.duplicate",
                        text.location(),
                        Message.of(
                            "the section has a note '%s' already, at %s", id, other.location()));
                  }
                });
      }
    }
  }

  private static void reportUncalled(Section section, Subject subject, Diagnostics diagnostics) {
    List<Block> prose = new ArrayList<>();
    Map<String, Text> notes = new LinkedHashMap<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Notes ofSection) {
        notes.putAll(ofSection.notes());
      } else if (block instanceof ChartBlock
          || block instanceof TableBlock
          || block instanceof RankingBlock) {
        reportUncalled(notesOf(block), calls(section, List.of(block)), subject, diagnostics);
      } else {
        prose.add(block);
      }
    }
    reportUncalled(notes, calls(section, prose), subject, diagnostics);
  }

  /** The notes that some blocks call, in each language. */
  private static Map<Language, Set<String>> calls(Section section, List<Block> blocks) {
    Map<Language, Set<String>> calls = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      calls.put(language, new HashSet<>());
    }
    EveryText.of(
        section.with(blocks),
        (text, notes) ->
            calls.forEach(
                (language, called) ->
                    EveryInline.of(
                        text.in(language),
                        inline -> {
                          if (inline instanceof Inline.NoteCall call) {
                            called.add(call.id());
                          }
                        })));
    return calls;
  }

  private static void reportUncalled(
      Map<String, Text> notes,
      Map<Language, Set<String>> calls,
      Subject subject,
      Diagnostics diagnostics) {
    List<Language> languages = subject.report().languages();
    notes.forEach(
        (id, text) -> {
          List<String> without =
              languages.stream()
                  .filter(l -> !calls.getOrDefault(l, Set.of()).contains(id))
                  .map(Language::tag)
                  .toList();
          if (!without.isEmpty()) {
            boolean nowhere = without.size() == languages.size();
            diagnostics.error(
                "note.not-called",
                text.location(),
                nowhere
                    ? Message.of(
                        "no mark calls note '%s'; write {note %s} where it belongs", id, id)
                    : Message.of(
                        "no mark calls note '%s' in %s; write {note %s} there too",
                        id, Message.and(without), id));
          }
        });
  }

  private static Map<String, Text> notesOf(Block block) {
    if (block instanceof ChartBlock chart) {
      return chart.notes();
    } else if (block instanceof TableBlock table) {
      return table.notes();
    }
    return ((RankingBlock) block).notes();
  }
}
