package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.Block.Definitions.Definition;
import org.gailan.content.Block.ItemList;
import org.gailan.content.Block.ItemList.Item;
import org.gailan.content.Block.ItemList.Marker;
import org.gailan.diagnostic.Message;

/** Reads lists, lists in their items, and definitions. */
final class ListReader {
  private final Reading reading;

  ListReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the list under the key {@code list}, with the marker and the leads beside it. */
  ItemList list(MappingReader keys, String id) {
    List<Item> items = new ArrayList<>();
    List<YamlNode> nodes = keys.list("list");
    for (int i = 0; i < nodes.size(); i++) {
      item(nodes.get(i), id + "_" + (i + 1)).ifPresent(items::add);
    }
    refuseEmpty(keys, "list", nodes);
    return new ItemList(
        id,
        keys.location(),
        items,
        keys.word("marker", Marker.class).orElse(Marker.BULLET),
        keys.word("leads").equals(Optional.of("above")));
  }

  private Optional<Item> item(YamlNode node, String id) {
    return MappingReader.of(node, SectionShapes.ITEM, reading)
        .map(
            keys ->
                new Item(
                    keys.location(),
                    keys.text("lead"),
                    keys.textOrEmpty("text"),
                    nested(keys, id),
                    new RedactionMarks(reading).mark(keys)));
  }

  private Optional<ItemList> nested(MappingReader item, String id) {
    if (item.has("list")) {
      return Optional.of(list(item, id));
    }
    for (String key : List.of("marker", "leads")) {
      if (item.has(key)) {
        reading.error(
            "yaml.unknown-key",
            item.locationOf(key),
            Message.of("`%s` belongs beside a `list`, and this item has none", key));
      }
    }
    return Optional.empty();
  }

  Block definitions(MappingReader keys, String id) {
    List<YamlNode> nodes = keys.list("definitions");
    refuseEmpty(keys, "definitions", nodes);
    List<Definition> definitions =
        nodes.stream()
            .flatMap(n -> MappingReader.of(n, SectionShapes.DEFINITION, reading).stream())
            .map(d -> new Definition(d.location(), d.textOrEmpty("term"), d.textOrEmpty("text")))
            .toList();
    return new Block.Definitions(id, keys.location(), definitions);
  }

  private void refuseEmpty(MappingReader keys, String key, List<YamlNode> nodes) {
    boolean isList = keys.node(key).filter(n -> n instanceof YamlNode.Sequence).isPresent();
    if (isList && nodes.isEmpty()) {
      reading.error("yaml.empty-list", keys.locationOf(key), Message.of("`%s` has no items", key));
    }
  }
}
