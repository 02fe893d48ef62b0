package org.copydesk.check.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.facts.Names;
import org.copydesk.facts.Term;

/**
 * A name as it stands beside a title.
 *
 * @param tokens the block
 * @param from the index of its first word, honorifics left out
 * @param to the index after its last
 */
record PersonName(FactWords tokens, int from, int to) {
  private static final int LONGEST = 6;
  private static final int CLOSE = 2;
  private static final int LONG_ENOUGH = 5;

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "der", "von", "van", "bin", "al", "el", "da", "dos", "del", "di", "ul",
          "arap", "du", "den", "ter", "bint", "ibn", "st");

  private static final Set<String> HONORIFICS =
      Set.of(
          "sir",
          "dame",
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "lord",
          "lady",
          "gen",
          "general",
          "col",
          "sheikh",
          "prof",
          "professor",
          "ayatollah",
          "hojatoleslam",
          "marshal",
          "field",
          "baroness");

  private static final Set<String> NOT_NAMES =
      CalendarNames.ALL
          .without("may")
          .and(
              "office",
              "palace",
              "administration",
              "party",
              "house",
              "council",
              "cabinet",
              "the",
              "a",
              "in",
              "and",
              "of",
              "for",
              "on",
              "secretary",
              "minister",
              "president",
              "says",
              "said",
              "has",
              "will",
              "is",
              "was",
              "to",
              "at",
              "with",
              "from",
              "by",
              "as",
              "elect",
              "designate",
              "general",
              "who",
              "he",
              "she",
              "it",
              "his",
              "her",
              "news",
              "live",
              "election",
              "visits",
              "meets",
              "calls",
              "warns",
              "urges",
              "tells",
              "backs",
              "wins",
              "vows",
              "hits",
              "economist",
              "executive",
              "scientist",
              "negotiator",
              "spokesman",
              "spokeswoman",
              "but",
              "spokesperson",
              "emeritus",
              "national",
              "foreign",
              "deputy",
              "candidate",
              "nominee");

  /** The name that begins at {@code at}, after honorifics. */
  static Optional<PersonName> at(FactWords tokens, int at) {
    int from = at;
    while (from < tokens.size() && HONORIFICS.contains(tokens.folded(from))) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && to - from < LONGEST && belongs(tokens, from, to)) {
      to++;
      if (tokens.get(to - 1).genitive()) {
        break;
      }
    }
    while (to > from && !tokens.get(to - 1).capitalised()) {
      to--;
    }
    return to == from ? Optional.empty() : Optional.of(new PersonName(tokens, from, to));
  }

  private static boolean belongs(FactWords tokens, int from, int at) {
    FactWord token = tokens.get(at);
    if (at > from && !tokens.unbroken(at - 1, at + 1)) {
      return false;
    }
    if (NOT_NAMES.contains(token.base()) || !Character.isLetter(token.text().charAt(0))) {
      return false;
    }
    boolean inHyphen = at > from && !tokens.after(at - 1).isBlank();
    return token.capitalised() || inHyphen || at > from && PARTICLES.contains(token.folded());
  }

  /** The name that ends before {@code to}. */
  static Optional<PersonName> before(FactWords tokens, int to) {
    int from = to;
    while (from > 0
        && to - from < LONGEST
        && belongs(tokens, from == to ? to - 1 : from, from - 1)) {
      if (from < to && !tokens.unbroken(from - 1, from + 1)) {
        break;
      }
      from--;
    }
    while (from < to && !tokens.get(from).capitalised()) {
      from++;
    }
    return from == to ? Optional.empty() : Optional.of(new PersonName(tokens, from, to));
  }

  /** How many words it has. */
  int size() {
    return to - from;
  }

  String folded() {
    return tokens.phrase(from, to);
  }

  /** The name as written, without a genitive. */
  String written() {
    return tokens.written(from, to);
  }

  /** The terms of the one called just so, or else of any who may be: Pence is not Vance. */
  List<Term> among(List<Term> terms) {
    List<Term> own = terms.stream().filter(t -> Names.fold(t.holder()).equals(folded())).toList();
    return own.isEmpty() ? terms.stream().filter(this::mayBe).toList() : own;
  }

  /** Whether it may be the name of the term's holder, in another form or spelling. */
  private boolean mayBe(Term term) {
    return mayBe(term.holder()) || term.also().stream().anyMatch(this::mayBe);
  }

  private boolean mayBe(String holder) {
    List<String> theirs = Arrays.asList(Names.fold(holder).split(" "));
    List<String> ours = Arrays.asList(folded().split(" "));
    if (ours.equals(theirs)) {
      return true;
    }
    return size() == 1 || theirs.size() <= 2 && theirs.stream().anyMatch(PersonName::isNumeral)
        ? ours.stream().anyMatch(theirs::contains)
        : sharesSurname(ours, theirs);
  }

  private static boolean isNumeral(String word) {
    return word.matches("[ivx]+");
  }

  /** Not by the given name alone: that Nicolas is not this Nicolas. */
  private static boolean sharesSurname(List<String> ours, List<String> theirs) {
    for (int i = 0; i < theirs.size(); i++) {
      for (int j = 0; j < ours.size(); j++) {
        boolean given = i == 0 || i < theirs.size() - 1 && ours.size() == 2;
        boolean bothGiven = given && j == 0 && theirs.size() > 1 && ours.size() > 1;
        if (!bothGiven && alike(theirs.get(i), ours.get(j))) {
          return true;
        }
      }
    }
    return ours.get(0).equals(theirs.get(0)) && ours.size() > 2 && theirs.size() > 2;
  }

  private static boolean alike(String one, String other) {
    return one.equals(other) && one.length() > 1 && !PARTICLES.contains(one)
        || one.length() >= LONG_ENOUGH
            && other.length() >= LONG_ENOUGH
            && Names.distance(one, other, CLOSE) <= CLOSE;
  }
}
