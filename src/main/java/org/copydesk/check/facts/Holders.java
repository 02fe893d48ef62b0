package org.copydesk.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Office;
import org.copydesk.facts.Term;

/** What the tables say of a person's offices. */
record Holders(Facts facts) {
  /** Roles that also stand before other words of a title, and before names of lesser heads. */
  static final Set<String> LOOSE =
      Set.of("chief", "head", "boss", "leader", "chair", "chairman", "chairwoman", "governor");

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

  String titleOf(Term term) {
    return facts.offices().office(term.office()).map(Office::title).orElse(term.office());
  }
}
