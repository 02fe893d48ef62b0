package org.copydesk.read;

import java.util.List;
import java.util.regex.Pattern;

/** What site generators and publishing systems call the fields of a story, in lower case. */
final class FieldNames {
  static final List<String> HEADLINE = List.of("headline", "title");

  /** Printed below the headline. */
  static final List<String> STANDFIRST =
      List.of(
          "standfirst",
          "dek",
          "deck",
          "subheadline",
          "sub-headline",
          "sub_headline",
          "subhead",
          "subheading",
          "subtitle",
          "sub_title",
          "strapline",
          "tagline",
          "kicker",
          "lede",
          "lead",
          "intro");

  /** Printed in lists, feeds and search results: the last part of a field's name. */
  static final Pattern TEASER =
      Pattern.compile(
          "(?:.*[._-])?(?:description|summary|excerpt|abstract|teaser|blurb|preview|seo|(?:seo|meta|social|og|twitter|short)[._-]?title"
              + "|metadesc|meta_desc|titles_desc|linktitle)");

  static final Pattern ALT = Pattern.compile("(?:.*[._-])?alt(?:[_-]?text)?");

  static final List<String> BYLINE =
      List.of("byline", "author", "authors", "author.name", "authors.name");

  static final List<String> CAPTION =
      List.of(
          "caption",
          "image_caption",
          "image.caption",
          "cover.caption",
          "hero.caption",
          "featured_image_caption",
          "figcaption");

  static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "pubdate",
          "publishdate",
          "published_at",
          "publishedat",
          "date_published",
          "datepublished",
          "publication_date",
          "published_date",
          "publish_date",
          "first_published",
          "created");

  static final List<String> CHANGED =
      List.of("lastmod", "modified", "updated", "last_modified_at", "date_modified");

  static final List<String> LANGUAGE = List.of("language", "lang", "locale");

  static final Pattern TAG =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\\d{3}))?");

  /** How a site files a story, besides what it prints of it. */
  private static final Pattern FILED =
      Pattern.compile("tags?|keywords?|categor(?:y|ies)|slug|layout|status|permalink|modified");

  private FieldNames() {}

  /** Whether {@code field} is one that a site has for a story, and hardly any copy begins with. */
  static boolean isOfASite(String field) {
    return FILED.matcher(field).matches() || PUBLISHED.contains(field);
  }
}
