package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.build.BuildRequest;
import org.gailan.build.LiveEdition;
import org.gailan.build.ReportBuild;
import org.gailan.content.Block;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;
import org.gailan.font.Typefaces;

/**
 * What is at which address. No address is the path of a file: names are looked up among those there
 * are, and nothing else can be asked for.
 */
final class Routes {
  private static final Reply NOT_THERE = Reply.refused(404, "there is nothing here");

  private final PreviewRequest request;
  private final LiveReport live;
  private final Guard guard;
  private final Typefaces typefaces = new Typefaces();
  private final Assets assets = new Assets(typefaces);

  Routes(PreviewRequest request, LiveReport live, Guard guard) {
    this.request = request;
    this.live = live;
    this.guard = guard;
  }

  /**
   * Answers a request to read.
   *
   * @param path as it was sent, not decoded: no name that is looked up needs it
   * @param query the names and values after the question mark
   */
  Reply get(String path, Map<String, String> query) {
    List<String> steps = Arrays.asList(path.substring(1).split("/", -1));
    return switch (steps.get(0)) {
      case "" -> steps.size() == 1 ? shell() : NOT_THERE;
      case "assets" -> one(steps).flatMap(Assets::asset).orElse(NOT_THERE);
      case "font" -> one(steps).flatMap(assets::font).orElse(NOT_THERE);
      case "state" -> Reply.json(Json.of(this::state));
      case "view" -> steps.size() == 3 ? document(new View(steps.get(1), steps.get(2))) : NOT_THERE;
      case "where" -> where(query).orElse(NOT_THERE);
      case "figure" -> figure(query).orElse(NOT_THERE);
      case "search" -> search(query).orElse(NOT_THERE);
      case "page" -> picture(steps, query).orElse(NOT_THERE);
      default -> NOT_THERE;
    };
  }

  /** Answers a request to do something, from a window that may. */
  Reply post(String path, Map<String, String> query) {
    if (!path.equals("/pages")) {
      return NOT_THERE;
    }
    Optional<Snapshot> now = live.now();
    View view = view(query);
    if (now.filter(snapshot -> snapshot.has(view)).isEmpty()
        || live.edition(view.edition()).isEmpty()) {
      return NOT_THERE;
    }
    live.layouts().lay(view, now.get());
    return Reply.done();
  }

  private static Optional<String> one(List<String> steps) {
    return steps.size() == 2 ? Optional.of(steps.get(1)) : Optional.empty();
  }

  static View view(Map<String, String> query) {
    return new View(query.getOrDefault("edition", ""), query.getOrDefault("tag", ""));
  }

  private Reply shell() {
    String title = live.now().map(Snapshot::report).map(Report::id).orElse("Gailan");
    return Reply.shell(Assets.shell(guard.token(), request.locale().tag(), title));
  }

  private void state(JsonGenerator json) throws IOException {
    Optional<Report> report = live.now().map(Snapshot::report);
    String edition =
        request
            .edition()
            .filter(id -> report.isEmpty() || report.get().editions().containsKey(id))
            .or(() -> report.map(Report::edition))
            .orElse("");
    json.writeStringField("report", report.map(Report::id).orElse(""));
    json.writeStringField("title", title(edition));
    json.writeStringField("folder", String.valueOf(request.folder()));
    json.writeStringField("edition", edition);
    json.writeNumberField("draft", report.map(Report::draft).orElse(0));
    json.writeNumberField("version", live.version());
    json.writeStringField("locale", request.locale().tag());
    json.writeArrayFieldStart("editions");
    for (String id : report.map(r -> r.editions().keySet()).orElse(Set.of())) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tags");
    for (String tag : report.map(ReportBuild::tags).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("tag", tag);
      json.writeStringField("name", ReportBuild.languageName(tag));
      json.writeStringField("lang", Language.ofTag(tag).map(Language::tag).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String title(String edition) {
    return live.edition(edition)
        .map(e -> String.join(" | ", e.languages().stream().map(r -> r.title()).toList()))
        .orElse("");
  }

  private Reply document(View view) {
    return live.page(view).map(Reply::document).orElse(NOT_THERE);
  }

  private Optional<Reply> where(Map<String, String> query) {
    Optional<LiveEdition> edition = live.edition(view(query).edition());
    String figure = query.getOrDefault("figure", "");
    Optional<Location> at =
        figure.isEmpty()
            ? edition.flatMap(e -> block(e, query.getOrDefault("key", "")))
            : edition.flatMap(e -> evidence(e, figure));
    return at.map(
        location -> Reply.json(Json.of(json -> Place.write(location, request.directory(), json))));
  }

  /** The place of a block, or of the item of a list that goes item by item. */
  private static Optional<Location> block(LiveEdition edition, String key) {
    String[] parts = key.split("~", 2);
    Optional<Block> block = edition.block(parts[0]);
    if (parts.length == 2 && parts[1].matches("\\d{1,6}")) {
      int item = Integer.parseInt(parts[1]) - 1;
      return block.map(
          b ->
              b instanceof Block.ItemList list && item < list.items().size()
                  ? list.items().get(item).location()
                  : b.location());
    }
    return block.map(Block::location);
  }

  private static Optional<Location> evidence(LiveEdition edition, String figure) {
    return edition.notes().statements().stream()
        .filter(statement -> statement.key().equals(figure))
        .findFirst()
        .map(statement -> statement.evidence().at());
  }

  private Optional<Reply> figure(Map<String, String> query) {
    String id = view(query).edition();
    return live.edition(id)
        .flatMap(
            edition ->
                FigureCard.of(
                    query.getOrDefault("figure", ""),
                    edition.notes(),
                    LastDraft.in(request.build().out().resolve(id), typefaces),
                    request.directory()))
        .map(Reply::json);
  }

  private Optional<Reply> search(Map<String, String> query) {
    return live.edition(view(query).edition())
        .map(edition -> Reply.json(TextFinder.find(query.getOrDefault("q", ""), edition)));
  }

  /** {@code /page/EDITION/TAG/VERSION/N.png?dpi=96}. */
  private Optional<Reply> picture(List<String> steps, Map<String, String> query) {
    boolean named =
        steps.size() == 5
            && steps.get(3).matches("\\d{1,9}")
            && steps.get(4).matches("\\d{1,6}\\.png")
            && query.getOrDefault("dpi", "96").matches("\\d{1,4}");
    if (!named) {
      return Optional.empty();
    }
    return live.layouts()
        .pictures()
        .picture(
            new View(steps.get(1), steps.get(2)),
            Integer.parseInt(steps.get(3)),
            Integer.parseInt(steps.get(4).replace(".png", "")),
            Integer.parseInt(query.getOrDefault("dpi", "96")))
        .map(png -> Reply.file("image/png", png));
  }

  /** The names and values of a query; the first of each name counts. */
  static Map<String, String> query(String raw) {
    Map<String, String> values = new HashMap<>();
    for (String pair : raw.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.putIfAbsent(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return values;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }

  /** Whether a window may ask events of a tag; it knows none until the report can be read. */
  static boolean isTag(String tag) {
    return tag.isEmpty()
        || tag.equals(BuildRequest.SIDE_BY_SIDE)
        || Language.ofTag(tag).isPresent();
  }
}
