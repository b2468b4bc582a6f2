package org.gailan.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.draft.Alignment.Part;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.RecordedFigure.Kind;

/**
 * A figure or a statement that differs between two drafts.
 *
 * @param id of the figure or statement
 * @param old how each language wrote it, each form once; a statement's sentence
 * @param now how each language writes it
 * @param uses where the new draft prints it; where the old one did if it is gone
 */
record FigureChange(
    Kind kind,
    String id,
    How how,
    Map<Language, List<String>> old,
    Map<Language, List<String>> now,
    List<RecordedFigure> uses) {
  FigureChange {
    old = Map.copyOf(old);
    now = Map.copyOf(now);
    uses = List.copyOf(uses);
  }

  /** The figures that differ: those that changed and are new in the order of the new draft. */
  static List<FigureChange> figures(Draft old, Draft now) {
    Map<String, List<RecordedFigure>> before = byId(old);
    Map<String, List<RecordedFigure>> after = byId(now);
    List<FigureChange> found = new ArrayList<>();
    after.forEach(
        (id, uses) -> {
          List<RecordedFigure> was = before.getOrDefault(id, List.of());
          if (was.isEmpty()) {
            found.add(
                new FigureChange(Kind.FIGURE, id, How.ADDED, Map.of(), forms(uses, now), uses));
          } else {
            Map<Language, List<String>> is = forms(uses, now);
            Map<Language, List<String>> oldForms = new LinkedHashMap<>();
            Map<Language, List<String>> newForms = new LinkedHashMap<>();
            forms(was, old)
                .forEach(
                    (language, forms) -> {
                      List<String> gone = without(forms, is.getOrDefault(language, List.of()));
                      List<String> come = without(is.getOrDefault(language, List.of()), forms);
                      // Another form of the same figure comes with another place; a new value
                      // replaces one.
                      if (!gone.isEmpty() && !come.isEmpty()) {
                        oldForms.put(language, gone);
                        newForms.put(language, come);
                      }
                    });
            if (!oldForms.isEmpty()) {
              found.add(new FigureChange(Kind.FIGURE, id, How.CHANGED, oldForms, newForms, uses));
            }
          }
        });
    before.forEach(
        (id, uses) -> {
          if (!after.containsKey(id)) {
            found.add(
                new FigureChange(Kind.FIGURE, id, How.REMOVED, forms(uses, old), Map.of(), uses));
          }
        });
    return found;
  }

  private static List<String> without(List<String> forms, List<String> others) {
    return forms.stream().filter(form -> !others.contains(form)).toList();
  }

  private static Map<String, List<RecordedFigure>> byId(Draft draft) {
    Map<String, List<RecordedFigure>> byId = new LinkedHashMap<>();
    for (RecordedFigure figure : draft.figures()) {
      if (figure.kind() == Kind.FIGURE) {
        byId.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(figure);
      }
    }
    return byId;
  }

  private static Map<Language, List<String>> forms(List<RecordedFigure> uses, Draft draft) {
    Map<Language, List<String>> forms = new LinkedHashMap<>();
    for (Language language : draft.tongues()) {
      Set<String> each = new LinkedHashSet<>();
      uses.forEach(use -> each.add(use.texts().getOrDefault(language, "")));
      each.remove("");
      forms.put(language, List.copyOf(each));
    }
    return forms;
  }

  /** The statements that differ, in any language. */
  static List<FigureChange> statements(Draft old, Draft now) {
    List<FigureChange> found = new ArrayList<>();
    for (Step<RecordedFigure> step : Alignment.of(parts(old), parts(now))) {
      RecordedFigure any = step.now().or(step::old).orElseThrow();
      Map<Language, List<String>> was = step.old().map(FigureChange::sentences).orElse(Map.of());
      Map<Language, List<String>> is = step.now().map(FigureChange::sentences).orElse(Map.of());
      switch (step.fate()) {
        case KEPT, MOVED_TO -> {
          if (!was.equals(is)) {
            found.add(statement(any, How.CHANGED, was, is));
          }
        }
        case INSERTED -> found.add(statement(any, How.ADDED, was, is));
        case DELETED -> found.add(statement(any, How.REMOVED, was, is));
        case MOVED_FROM -> {}
      }
    }
    return found;
  }

  private static FigureChange statement(
      RecordedFigure any,
      How how,
      Map<Language, List<String>> old,
      Map<Language, List<String>> now) {
    return new FigureChange(Kind.STATEMENT, any.id(), how, old, now, List.of(any));
  }

  private static Map<Language, List<String>> sentences(RecordedFigure statement) {
    Map<Language, List<String>> sentences = new LinkedHashMap<>();
    statement.contexts().forEach((language, text) -> sentences.put(language, List.of(text)));
    return sentences;
  }

  /** A sentence that several claims and facts make a statement of is one. */
  private static List<Part<RecordedFigure>> parts(Draft draft) {
    Map<Map<Language, String>, RecordedFigure> sentences = new LinkedHashMap<>();
    for (RecordedFigure one : draft.figures()) {
      if (one.kind() == Kind.STATEMENT) {
        sentences.putIfAbsent(one.contexts(), one);
      }
    }
    return sentences.values().stream()
        .map(one -> new Part<>(one, one.id(), one.kind().word(), text(one, draft)))
        .toList();
  }

  private static String text(RecordedFigure statement, Draft draft) {
    return draft.tongues().stream()
        .map(language -> statement.contexts().getOrDefault(language, ""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
