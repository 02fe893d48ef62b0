package org.copydesk.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Office;
import org.copydesk.facts.Term;

/** What the tables say of a person's offices. */
record Holders(Facts facts) {
  /** Roles that also stand before other words of a title, and before names of lesser heads. */
  static final Set<String> LOOSE =
      Set.of("chief", "head", "boss", "leader", "chair", "chairman", "chairwoman", "governor");

  private static final Set<String> GOVERNING =
      Set.of("prime minister", "premier", "president", "taoiseach", "chancellor", "first minister");

  private static final int LONG_AGO = 1960;

  boolean hasRole(Term term, String role) {
    return facts
        .offices()
        .office(term.office())
        .map(office -> office.roles().contains(role))
        .orElse(false);
  }

  /** Leaders whom some call by another office's word. */
  boolean alsoCalled(Term term, String role) {
    Optional<Office> office = facts.offices().office(term.office());
    if (office.isEmpty()) {
      return true;
    }
    String country = office.get().country().orElse("");
    boolean spanish = country.equals("ES") && role.equals("president");
    boolean british = country.equals("GB") && role.equals("secretary of state");
    boolean loose = office.get().roles().stream().anyMatch(LOOSE::contains);
    boolean crowned =
        office.get().roles().stream().anyMatch(Set.of("king", "queen", "mayor", "pope")::contains);
    return spanish || british || loose || crowned || isFirm(office.get());
  }

  /**
   * The one office the person held on the day, as far as is known: a country's before a party's.
   */
  Optional<Term> current(PersonName name, LocalDate day) {
    List<Term> held =
        facts.offices().termsOf(name.folded()).stream()
            .filter(term -> term.mayTouch(day.minusDays(OfficeHolder.DAYS_BEFORE), day.plusDays(1)))
            .toList();
    List<Term> country = held.stream().filter(this::isOfCountry).toList();
    List<Term> now = country.isEmpty() ? held : country;
    return now.size() == 1
            && now.get(0).coversIfRunning(day.minusDays(OfficeHolder.DAYS_BEFORE), day.plusDays(1))
        ? Optional.of(now.get(0))
        : Optional.empty();
  }

  /** Whether the office is the head's of a firm, whose names have subsidiaries and namesakes. */
  static boolean isFirm(Office office) {
    return office.roles().contains("chief executive");
  }

  private boolean isOfCountry(Term term) {
    return facts.offices().office(term.office()).flatMap(Office::country).isPresent();
  }

  /** That the bearer of {@code title} was in office in {@code year}, if the tables know them. */
  Optional<DatedTerm> told(Title title, PersonName name, int year, boolean began) {
    List<Term> theirs =
        name.size() == 1
            ? bySurname(
                name, o -> title.office().map(o::equals).orElse(o.roles().contains(title.role())))
            : title
                .office()
                .map(office -> name.among(facts.offices().terms(office.id())))
                .orElseGet(
                    () ->
                        facts.offices().termsOf(name.folded()).stream()
                            .filter(term -> hasRole(term, title.role()))
                            .toList());
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(new DatedTerm(name, year, began, theirs));
  }

  /** That somebody led a government in {@code year}, if the tables know them. */
  Optional<DatedTerm> governed(PersonName name, int year, boolean elected) {
    List<Term> theirs =
        name.size() == 1
            ? bySurname(name, Holders::governs)
            : facts.offices().termsOf(name.folded()).stream()
                .filter(
                    t -> facts.offices().office(t.office()).filter(Holders::governs).isPresent())
                .toList();
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(new DatedTerm(name, year, elected, theirs));
  }

  private static boolean governs(Office office) {
    return office.roles().stream().anyMatch(GOVERNING::contains);
  }

  /** The terms of the one office of those {@code meant} that people of the surname have held. */
  private List<Term> bySurname(PersonName name, Predicate<Office> meant) {
    String surname = " " + name.folded();
    List<Term> theirs =
        facts.offices().all().stream()
            .filter(meant)
            .flatMap(office -> facts.offices().terms(office.id()).stream())
            .filter(term -> Names.fold(term.holder()).endsWith(surname))
            .toList();
    boolean one = theirs.stream().map(Term::office).distinct().count() == 1;
    return one && isLongKnown(theirs.get(0).office()) ? theirs : List.of();
  }

  /** Whether the tables go so far back that a surname can be nobody else's. */
  private boolean isLongKnown(String office) {
    return facts.offices().terms(office).stream()
        .anyMatch(term -> term.start().first().getYear() < LONG_AGO);
  }

  String titleOf(Term term) {
    return facts.offices().office(term.office()).map(Office::title).orElse(term.office());
  }
}
