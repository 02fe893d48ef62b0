package org.copydesk.check.facts;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.article.Span;
import org.copydesk.facts.Offices;
import org.copydesk.facts.Term;

/**
 * A year in which somebody is said to have been in office.
 *
 * @param name who
 * @param year when
 * @param elected whether that office is said to have begun in that year, by an election or an oath
 * @param terms the times when that person held the office
 */
record DatedTerm(PersonName name, int year, boolean elected, List<Term> terms) {
  /** Further from every term than this, in years, a namesake or a figure of speech is meant. */
  private static final int NEAR = 20;

  /** Whether none of the terms has the year, and others are known to have held the office in it. */
  boolean isAnothers(Offices offices) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    boolean own =
        terms.stream().anyMatch(term -> elected ? begins(term) : term.mayTouch(first, last));
    boolean near =
        terms.stream().anyMatch(t -> t.mayTouch(first.minusYears(NEAR), last.plusYears(NEAR)));
    return !own
        && near
        && terms.stream()
            .map(Term::office)
            .distinct()
            .allMatch(
                office ->
                    isHeldByOther(offices.terms(office), elected ? last : first)
                        && isHeldByOther(offices.terms(office), last));
  }

  /** Whether a term may begin with an election in the year, or goes on through its end. */
  private boolean begins(Term term) {
    boolean in = term.start().first().getYear() == year;
    return in || term.mayTouch(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 3, 31));
  }

  private boolean isHeldByOther(List<Term> all, LocalDate day) {
    return all.stream()
        .filter(term -> terms.stream().noneMatch(own -> own.holder().equals(term.holder())))
        .anyMatch(term -> term.mayTouch(day, day) && !term.isOutdatedOn(day));
  }

  /** Where the name stands. */
  Span span() {
    return name.tokens().span(name.from(), name.to());
  }

  /** When the office was held, and that this was at no such time. */
  String told(Holders holders) {
    Term last = terms.get(terms.size() - 1);
    return "%s was %s %s%s, not %s %d; put the name or the year right."
        .formatted(
            last.holder(),
            holders.titleOf(last),
            last.inWords(),
            terms.size() > 1 ? " the last time" : "",
            elected ? "from" : "in",
            year);
  }

  /** What says so. */
  String citation() {
    return terms.get(terms.size() - 1).citation().named();
  }
}
