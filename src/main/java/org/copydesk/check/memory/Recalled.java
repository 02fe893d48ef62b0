package org.copydesk.check.memory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.memory.DescribedOffices;
import org.copydesk.memory.Learner;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.Printed;
import org.copydesk.memory.PrintedPeople;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** A story beside a memory, its own rows left out. */
final class Recalled {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Memory memory;
  private final Story story;
  private final Optional<LocalDate> day;
  private final long id;

  private Recalled(Memory memory, Article article, Lexicon lexicon) {
    this.memory = memory;
    this.story = Story.of(article, lexicon);
    this.day = article.metadata().published();
    this.id = Learner.id(article);
  }

  /** The story beside what {@code given} or its own notes hold; empty when they hold nothing. */
  static Optional<Recalled> of(Memory given, Article article, Lexicon lexicon) {
    Memory memory = given.with(article, lexicon);
    return memory.isEmpty()
        ? Optional.empty()
        : Optional.of(new Recalled(memory, article, lexicon));
  }

  Memory memory() {
    return memory;
  }

  Story story() {
    return story;
  }

  /** The day the story is published, where it says. */
  Optional<LocalDate> day() {
    return day;
  }

  long id() {
    return id;
  }

  /** What other stories printed. */
  List<MemoryRow> rows(Matter matter, String key) {
    return memory.of(matter, key, id);
  }

  static long stories(List<MemoryRow> rows) {
    return rows.stream().mapToLong(MemoryRow::stories).sum();
  }

  /**
   * Whether the person of the story and the one printed under {@code key} have somebody, a body or
   * an office in common, and so are hardly two of one name.
   */
  boolean isLinked(Person person, String key) {
    Set<String> beside = new HashSet<>();
    rows(Matter.COMPANY, key).forEach(row -> beside.add(row.value()));
    String own = PrintedPeople.key(person).orElse("");
    boolean company =
        PrintedPeople.beside(story).stream().anyMatch(o -> !o.equals(own) && beside.contains(o));
    return company || hasTitle(person, key);
  }

  private boolean hasTitle(Person person, String key) {
    List<MemoryRow> titles = rows(Matter.TITLE, key);
    return person.descriptions().stream()
        .flatMap(d -> DescribedOffices.of(d).stream())
        .anyMatch(o -> titles.stream().anyMatch(t -> DescribedOffices.agree(o, t.value())));
  }

  static String written(LocalDate day) {
    return DAY.format(day);
  }

  /** "on 14 May 2023 (archive/lido.txt)". */
  static String where(Printed place) {
    return "on " + written(place.day()) + " (" + place.story() + ")";
  }

  /** {@code finding}, resting on the places of {@code rows}. */
  static Finding resting(Finding finding, List<MemoryRow> rows) {
    Finding all = finding;
    for (MemoryRow row : rows) {
      for (Printed place : row.newest()) {
        all =
            all.withEvidence(
                new Evidence(
                    place.story(),
                    new Span(0, 0),
                    place.line(),
                    place.words(),
                    Optional.empty(),
                    Optional.of(written(place.day()))));
      }
    }
    return all;
  }
}
