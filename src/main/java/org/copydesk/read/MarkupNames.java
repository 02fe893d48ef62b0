package org.copydesk.read;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Role;

/**
 * What the elements of a markup language are on the page. An element that is neither inline nor
 * skipped ends the paragraph before it.
 *
 * @param roles the elements that say what they hold
 * @param inline the elements that stand within a paragraph
 * @param opaque the elements that hold code or a formula
 * @param skipped the elements that hold no copy
 */
record MarkupNames(
    Map<String, Role> roles, Set<String> inline, Set<String> opaque, Set<String> skipped) {
  /** HTML, in pages and in the fields of other formats. */
  static final MarkupNames HTML =
      new MarkupNames(
          Map.ofEntries(
              Map.entry("h1", Role.HEADLINE),
              Map.entry("h2", Role.CROSSHEAD),
              Map.entry("h3", Role.CROSSHEAD),
              Map.entry("h4", Role.CROSSHEAD),
              Map.entry("h5", Role.CROSSHEAD),
              Map.entry("h6", Role.CROSSHEAD),
              Map.entry("blockquote", Role.QUOTE),
              Map.entry("li", Role.LIST_ITEM),
              Map.entry("td", Role.LIST_ITEM),
              Map.entry("th", Role.LIST_ITEM),
              Map.entry("figure", Role.CAPTION),
              Map.entry("figcaption", Role.CAPTION)),
          Set.of(
              "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
              "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rt",
              "picture", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
              "time", "tt", "u", "var", "wbr"),
          Set.of("code", "kbd", "math", "samp", "tt", "var"),
          Set.of(
              "script",
              "style",
              "noscript",
              "template",
              "svg",
              "math",
              "iframe",
              "object",
              "embed",
              "canvas",
              "video",
              "audio",
              "map",
              "form",
              "button",
              "select",
              "textarea",
              "input",
              "nav",
              "dialog",
              "pre",
              "del",
              "s",
              "strike",
              "head",
              "title",
              "link",
              "meta",
              "menu"));

  /** NITF 3, the News Industry Text Format, in whose sentences exports leave HTML. */
  static final MarkupNames NITF =
      new MarkupNames(
          Map.ofEntries(
              Map.entry("hl1", Role.HEADLINE),
              Map.entry("hl2", Role.CROSSHEAD),
              Map.entry("byline", Role.BYLINE),
              Map.entry("dateline", Role.DATELINE),
              Map.entry("abstract", Role.TEASER),
              Map.entry("bq", Role.QUOTE),
              Map.entry("li", Role.LIST_ITEM),
              Map.entry("td", Role.LIST_ITEM),
              Map.entry("th", Role.LIST_ITEM),
              Map.entry("dd", Role.LIST_ITEM),
              Map.entry("media-caption", Role.CAPTION),
              Map.entry("media-producer", Role.CREDIT),
              Map.entry("credit", Role.CREDIT),
              Map.entry("tagline", Role.BYLINE),
              Map.entry("note", Role.FURNITURE)),
          both(
              HTML.inline,
              "alt-code",
              "chron",
              "classifier",
              "copyrite",
              "copyrite.holder",
              "copyrite.year",
              "city",
              "country",
              "copyright",
              "currency",
              "event",
              "frac",
              "frac-num",
              "frac-den",
              "frac-sep",
              "function",
              "lang",
              "location",
              "money",
              "name.given",
              "name.family",
              "num",
              "object.title",
              "org",
              "person",
              "postaddr",
              "pronounce",
              "region",
              "state",
              "story.date",
              "sublocation",
              "virtloc"),
          Set.of(),
          Set.of(
              "media-reference",
              "media-object",
              "media-metadata",
              "rights",
              "distributor",
              "series",
              "head",
              "pre",
              "nitf-table-metadata"));

  private static Set<String> both(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toSet());
  }

  /** Copies the collections. */
  MarkupNames {
    roles = Map.copyOf(roles);
    inline = Set.copyOf(inline);
    opaque = Set.copyOf(opaque);
    skipped = Set.copyOf(skipped);
  }
}
