package org.copydesk.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A country.
 *
 * @param code its ISO 3166-1 code of two letters
 * @param name its usual name
 * @param aliases other names: "Burma", "UK"
 * @param capitals its capital; several where powers sit apart or spellings differ
 * @param demonyms its adjectives and names of its people: "French"
 * @param wrongDemonyms words taken for those by mistake
 * @param misspeltDemonyms the adjectives spelt wrong, which no other word is spelt like
 * @param currencies ISO 4217 codes
 * @param neighbours the codes of the countries it shares a land border with
 * @param citation where the row comes from
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    List<String> capitals,
    List<String> demonyms,
    List<String> wrongDemonyms,
    List<String> misspeltDemonyms,
    List<String> currencies,
    List<String> neighbours,
    Citation citation) {
  /** Copies the lists; rejects a missing part. */
  public Country {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    capitals = List.copyOf(capitals);
    demonyms = List.copyOf(demonyms);
    wrongDemonyms = List.copyOf(wrongDemonyms);
    misspeltDemonyms = List.copyOf(misspeltDemonyms);
    currencies = List.copyOf(currencies);
    neighbours = List.copyOf(neighbours);
    Objects.requireNonNull(citation);
  }

  static Country of(Row row) {
    return new Country(
        row.text("code"),
        row.text("name"),
        row.list("aliases"),
        row.list("capital"),
        row.list("demonyms"),
        row.list("not"),
        row.list("misspelt"),
        row.list("currency"),
        row.list("neighbours"),
        row.citation());
  }

  /** Its name and other names. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return List.copyOf(names);
  }

  /** Names and adjectives together. */
  public List<String> words() {
    List<String> words = new ArrayList<>(names());
    words.addAll(demonyms);
    return List.copyOf(words);
  }

  /** Whether {@code city} is a capital of it, in any spelling. */
  public boolean hasCapital(String city) {
    String folded = Names.fold(city);
    return capitals.stream().anyMatch(capital -> Names.fold(capital).equals(folded));
  }
}
