package org.copydesk.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;

/**
 * A line of a fact sheet.
 *
 * @param kind what sort of thing it is
 * @param span where it first stands, UTF-16 offsets into the source
 * @param text the words
 * @param detail what is said of it: titles, the noun counted, the day resolved to, the speaker
 * @param places where it stands, the first and all others
 * @param standing how it stands
 * @param note the source that agrees, or what contradicts it; empty when it is to be verified
 * @param evidence where the story's own sources have it so, or otherwise
 */
public record Item(
    ItemKind kind,
    Span span,
    String text,
    String detail,
    List<Span> places,
    Standing standing,
    String note,
    List<Evidence> evidence) {
  /** Page order. */
  public static final Comparator<Item> PAGE_ORDER =
      Comparator.comparing(Item::span).thenComparing(Item::kind).thenComparing(Item::text);

  /** Rejects a missing part. */
  public Item {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(detail);
    places = List.copyOf(places);
    Objects.requireNonNull(standing);
    Objects.requireNonNull(note);
    evidence = List.copyOf(evidence);
  }

  /** A line of which nothing is known. */
  static Item toVerify(ItemKind kind, Span span, String text, String detail) {
    return new Item(kind, span, text, detail, List.of(span), Standing.TO_VERIFY, "", List.of());
  }

  /** How often the story has it. */
  public int mentions() {
    return places.size();
  }

  Item agreed(String source) {
    return new Item(kind, span, text, detail, places, Standing.AGREED, source, List.of());
  }

  Item agreed(Evidence place) {
    String note = place.place();
    return new Item(kind, span, text, detail, places, Standing.AGREED, note, List.of(place));
  }

  Item contradicted(String message, List<Evidence> evidence) {
    return new Item(kind, span, text, detail, places, Standing.CONTRADICTED, message, evidence);
  }
}
