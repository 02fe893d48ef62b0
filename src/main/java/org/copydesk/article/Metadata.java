package org.copydesk.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known about a story besides its words.
 *
 * @param dates every publication date found, most trusted first
 * @param language the variety of English as a BCP 47 tag ("en-GB"), when it is known
 * @param standing suppressions for the whole story, from its front matter: "RULE, reason"
 * @param sources what it was written from
 */
public record Metadata(
    List<PublicationDate> dates,
    Optional<String> language,
    List<Comment> standing,
    WrittenFrom sources) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(List.of(), Optional.empty(), List.of(), WrittenFrom.NOTHING);

  /** Copies the lists and puts the most trusted date first. */
  public Metadata {
    dates = dates.stream().sorted(Comparator.comparing(PublicationDate::origin)).toList();
    Objects.requireNonNull(language);
    standing = List.copyOf(standing);
    Objects.requireNonNull(sources);
  }

  /** The publication date, from the most trusted place that has one. */
  public Optional<LocalDate> published() {
    return dates.stream().findFirst().map(PublicationDate::day);
  }

  /** The same with one more publication date. */
  public Metadata withDate(PublicationDate date) {
    List<PublicationDate> all = new ArrayList<>(dates);
    all.add(date);
    return new Metadata(all, language, standing, sources);
  }

  /** The same in {@code language}, a BCP 47 tag. */
  public Metadata withLanguage(String language) {
    return new Metadata(dates, Optional.of(language), standing, sources);
  }

  /** The same with one more suppression for the whole story. */
  public Metadata withStanding(Comment suppression) {
    List<Comment> all = new ArrayList<>(standing);
    all.add(suppression);
    return new Metadata(dates, language, all, sources);
  }

  /** The same with only those suppressions for the whole story that are {@code wanted}. */
  Metadata keeping(Predicate<Comment> wanted) {
    return new Metadata(dates, language, standing.stream().filter(wanted).toList(), sources);
  }

  /** The same, written from {@code sources}. */
  public Metadata withSources(WrittenFrom sources) {
    return new Metadata(dates, language, standing, sources);
  }
}
