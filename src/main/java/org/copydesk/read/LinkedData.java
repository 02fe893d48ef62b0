package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * What a page says of its story for machines, as JSON-LD.
 *
 * @param nodes its objects, those within others too
 */
record LinkedData(List<Json> nodes) {
  private static final Pattern TYPE =
      Pattern.compile(".*(?:Article|BlogPosting|Review|Report|LiveBlogPosting|CreativeWork)");

  /** What some systems write around the data, so that old browsers do not stumble. */
  private static final Pattern WRAPPED =
      Pattern.compile(
          "\\s*(?:(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?)?(.*?)(?:(?://|/\\*)?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?)?\\s*;?\\s*",
          Pattern.DOTALL);

  /** Copies the list. */
  LinkedData {
    nodes = List.copyOf(nodes);
  }

  /** The data in the scripts of {@code page}; what cannot be read says nothing. */
  static LinkedData of(Source source, Text layer, Element page) {
    List<Json> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (DataNode data : script.dataNodes()) {
        if (data.sourceRange().isTracked()) {
          int from = data.sourceRange().startPos();
          int to = Math.min(layer.length(), data.sourceRange().endPos());
          read(source, layer.part(from, to)).ifPresent(json -> collect(json, nodes));
        }
      }
    }
    return new LinkedData(nodes);
  }

  private static Optional<Json> read(Source source, Text written) {
    Matcher wrapped = WRAPPED.matcher(written.plain());
    if (!wrapped.matches() || wrapped.group(1).isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(source, written.part(wrapped.start(1), wrapped.end(1))));
    } catch (UnreadableStoryException e) {
      return Optional.empty();
    }
  }

  /** The objects in {@code json}. */
  static LinkedData in(Json json) {
    List<Json> nodes = new ArrayList<>();
    collect(json, nodes);
    return new LinkedData(nodes);
  }

  private static void collect(Json json, List<Json> nodes) {
    json.items().forEach(item -> collect(item, nodes));
    if (!json.fields().isEmpty()) {
      nodes.add(json);
    }
    for (String holder : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
      Json held = json.at(holder);
      if (!held.items().isEmpty() || !held.fields().isEmpty()) {
        collect(held, nodes);
      }
    }
  }

  /** Takes dates and language. */
  void facts(Filing filing) {
    for (Json node : nodes) {
      node.at("datePublished").text().ifPresent(text -> filing.published(text, Origin.FORMAT));
      node.at("inLanguage").text().ifPresent(filing::language);
    }
  }

  /** The headline of the first story. */
  Optional<Text> headline() {
    return stories().stream().map(s -> s.first("headline")).flatMap(Optional::stream).findFirst();
  }

  /** Those that are stories. */
  List<Json> stories() {
    return nodes.stream()
        .filter(
            node ->
                node.at("@type").all().stream()
                    .map(Json::text)
                    .flatMap(Optional::stream)
                    .anyMatch(type -> TYPE.matcher(type.plain()).matches()))
        .toList();
  }

  /** Files the body of a story, a paragraph a line. */
  static void body(Source source, Json story, Filing filing) {
    story
        .first("alternativeHeadline")
        .ifPresent(text -> Fields.file(source, filing, Role.STANDFIRST, text));
    story
        .first("description", "abstract")
        .ifPresent(text -> Fields.file(source, filing, Role.TEASER, text));
    story
        .first("articleBody", "reviewBody", "text")
        .ifPresent(text -> Fields.body(source, filing, text));
  }
}
