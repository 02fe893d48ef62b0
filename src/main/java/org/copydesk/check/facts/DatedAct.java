package org.copydesk.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Span;
import org.copydesk.facts.Offices;
import org.copydesk.facts.Term;

/**
 * What only the bearer of an office does, told with a year: "President Barack Obama signed the plan
 * in March 2021".
 *
 * @param name who is said to have done it
 * @param year when
 * @param terms the times when that person held the office
 */
record DatedAct(PersonName name, int year, List<Term> terms) {
  private static final Set<String> ACTS =
      Set.of("signed", "vetoed", "pardoned", "appointed", "nominated");

  /** How many words after the verb may stand before the year. */
  private static final int REACH = 9;

  /** The act of a title's bearer in a year of none of their terms. */
  static Optional<DatedAct> outOfTerm(Title title, Offices offices, Holders holders) {
    FactWords tokens = title.tokens();
    boolean joined = !title.changed() && tokens.after(title.to() - 1).isBlank();
    Optional<PersonName> name =
        joined ? PersonName.at(tokens, title.to()).filter(n -> n.size() > 1) : Optional.empty();
    if (name.isEmpty() || !ACTS.contains(tokens.folded(name.get().to()))) {
      return Optional.empty();
    }
    OptionalInt year = year(tokens, name.get().to() + 1);
    Stream<Term> theirs =
        title
            .office()
            .map(office -> name.get().among(offices.terms(office.id())).stream())
            .orElseGet(
                () ->
                    offices.termsOf(name.get().folded()).stream()
                        .filter(term -> holders.hasRole(term, title.role())));
    List<Term> terms = year.isPresent() ? theirs.toList() : List.of();
    boolean out = !terms.isEmpty() && terms.stream().noneMatch(t -> isIn(t, year.getAsInt()));
    return out ? Optional.of(new DatedAct(name.get(), year.getAsInt(), terms)) : Optional.empty();
  }

  /** Where the name stands. */
  Span span() {
    return name.tokens().span(name.from(), name.to());
  }

  /** When the office was held, and that this was at no such time. */
  String told(Holders holders) {
    return "%s was %s %s, not in %d; put the name or the year right."
        .formatted(last().holder(), holders.titleOf(last()), last().inWords(), year);
  }

  /** What says so. */
  String citation() {
    return last().citation().named();
  }

  private Term last() {
    return terms.get(terms.size() - 1);
  }

  private static boolean isIn(Term term, int year) {
    return term.mayTouch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The year that the words from {@code at} name: "in March 2021", "in 2021". */
  private static OptionalInt year(FactWords tokens, int at) {
    int end = Math.min(tokens.sentenceEnd(at - 1), at + REACH);
    for (int i = at + 1; i < end; i++) {
      String before = tokens.folded(i - 1);
      boolean dated = before.equals("in") || CalendarNames.MONTH_NUMBERS.containsKey(before);
      if (dated && tokens.folded(i).matches("(?:1[789]|20)\\d\\d")) {
        return OptionalInt.of(Integer.parseInt(tokens.folded(i)));
      }
    }
    return OptionalInt.empty();
  }
}
