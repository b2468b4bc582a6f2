package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gailan.draft.Alignment.Fate;
import org.gailan.draft.Alignment.Part;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedBlock.Item;
import org.gailan.resolve.PrintedBlock.ItemList;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run.Style;

/** A list or definitions against those before, item by item. Numbers of items are no change. */
final class ListComparison {
  private final Changes changes;

  ListComparison(Changes changes) {
    this.changes = changes;
  }

  ItemList of(ItemList old, ItemList now) {
    List<Item> items = new ArrayList<>();
    String list = changes.place().within();
    int before = 0;
    int after = 0;
    for (Step<Item> step : Alignment.of(parts(old), parts(now))) {
      before += step.old().isPresent() && step.fate() != Fate.MOVED_TO ? 1 : 0;
      after += step.now().isPresent() ? 1 : 0;
      int number = step.now().isPresent() ? after : before;
      changes.within(list.isEmpty() ? "item " + number : list + "." + number);
      items.add(item(step));
    }
    changes.within(list);
    return new ItemList(
        now.id(), items, now.leadsAbove(), NoteComparison.of(old.notes(), now.notes(), changes));
  }

  private Item item(Step<Item> step) {
    return switch (step.fate()) {
      case KEPT -> compared(step.before(), step.after());
      case MOVED_TO -> {
        changes.add(What.ITEM, How.MOVED, words(step.before()), words(step.after()));
        yield tagged(
            moved(compared(step.before(), step.after())),
            text -> changes.tagged(BlacklineWording.MOVED_TO, step.before(), text));
      }
      case INSERTED -> {
        changes.add(What.ITEM, How.ADDED, "", words(step.after()));
        yield marked(step.after(), Style.INSERTED);
      }
      case DELETED -> {
        changes.add(What.ITEM, How.REMOVED, words(step.before()), "");
        yield marked(step.before(), Style.DELETED);
      }
      case MOVED_FROM ->
          tagged(
              marked(step.before(), Style.MOVED_FROM),
              text -> changes.tagged(BlacklineWording.MOVED_FROM, step.before(), text));
    };
  }

  private Item compared(Item old, Item now) {
    Optional<PrintedText> lead = changes.text(old.lead(), now.lead());
    List<PrintedText> paragraphs = changes.texts(old.paragraphs(), now.paragraphs());
    Optional<ItemList> nested = Optional.empty();
    if (old.nested().isPresent() || now.nested().isPresent()) {
      ItemList any = now.nested().or(old::nested).orElseThrow();
      ItemList none = new ItemList(any.id(), List.of(), any.leadsAbove(), List.of());
      nested = Optional.of(of(old.nested().orElse(none), now.nested().orElse(none)));
    }
    return new Item(now.label(), lead, paragraphs, nested);
  }

  /** An item with a tag before its first words. */
  static Item tagged(Item item, UnaryOperator<PrintedText> tag) {
    List<PrintedText> paragraphs = new ArrayList<>(item.paragraphs());
    if (item.lead().isEmpty() && !paragraphs.isEmpty()) {
      paragraphs.set(0, tag.apply(paragraphs.get(0)));
    }
    return new Item(item.label(), item.lead().map(tag), paragraphs, item.nested());
  }

  static ItemList marked(ItemList list, Style style) {
    return new ItemList(
        list.id(),
        list.items().stream().map(item -> marked(item, style)).toList(),
        list.leadsAbove(),
        NoteComparison.marked(list.notes(), style));
  }

  private static Item marked(Item item, Style style) {
    return new Item(
        item.label(),
        Changes.marked(item.lead(), style),
        Changes.marked(item.paragraphs(), style),
        item.nested().map(nested -> marked(nested, style)));
  }

  static ItemList moved(ItemList list) {
    return new ItemList(
        list.id(),
        list.items().stream().map(ListComparison::moved).toList(),
        list.leadsAbove(),
        list.notes());
  }

  private static Item moved(Item item) {
    return new Item(
        item.label(),
        item.lead().map(TextComparison::moved),
        Changes.moved(item.paragraphs()),
        item.nested().map(ListComparison::moved));
  }

  private static List<Part<Item>> parts(ItemList list) {
    return list.items().stream().map(item -> new Part<>(item, "", "item", words(item))).toList();
  }

  private static String words(Item item) {
    return PrintedUnit.texts(item).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }
}
