package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.rule.Rule;

/** What holds for any copy at all: nothing is thrown, and no interval is empty or reversed. */
class TimelinePropertiesTest {
  private static final List<Rule> RULES = Checks.of("dates", Knowledge.of(FsaLexicon.english()));

  private static final List<String> PIECES =
      List.of(
          "January",
          "Feb.",
          "May",
          "31",
          "0",
          "29",
          "Tuesday",
          "Sun",
          "2013",
          "1999",
          "99",
          "(",
          ")",
          ",",
          ".",
          "-",
          "–",
          "/",
          ":",
          "from",
          "to",
          "between",
          "and",
          "since",
          "for",
          "ago",
          "later",
          "the",
          "past",
          "last",
          "next",
          "year",
          "years",
          "months",
          "decade",
          "century",
          "quarter",
          "first",
          "half",
          "of",
          "a",
          "an",
          "twenty",
          "five",
          "hundred",
          "more than",
          "nearly",
          "old",
          "year-old",
          "Smith",
          "aged",
          "born",
          "in",
          "on",
          "died",
          "was",
          "will",
          "yesterday",
          "today",
          "early",
          "late",
          "mid",
          "fiscal",
          "Q3",
          "1990s",
          "'90s",
          "8",
          "p.m.",
          "25",
          "10",
          "anniversary",
          "10th",
          "99999999999",
          "every",
          "Christmas",
          "9/11",
          "2013-02-30",
          "31/12/2013",
          "summer",
          "week",
          "weekend",
          "BC",
          "million",
          "'s",
          "$");

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> words.stream().collect(Collectors.joining(" ")));
  }

  @Provide
  Arbitrary<String> glued() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(words -> words.stream().collect(Collectors.joining()));
  }

  @Property(tries = 1500)
  void anyOrderOfDateWordsCanBeRead(
      @ForAll("news") String copy, @ForAll("days") Optional<LocalDate> published) {
    holds(copy, published);
  }

  @Property(tries = 500)
  void wordsRunTogetherCanBeRead(
      @ForAll("glued") String copy, @ForAll("days") Optional<LocalDate> published) {
    holds(copy, published);
  }

  @Property(tries = 500)
  void anyCharactersCanBeRead(@ForAll String copy, @ForAll("days") Optional<LocalDate> published) {
    holds(copy, published);
  }

  @Provide
  Arbitrary<Optional<LocalDate>> days() {
    return Arbitraries.longs()
        .between(-2_000_000, 2_000_000)
        .map(LocalDate::ofEpochDay)
        .optional(0.8);
  }

  private static void holds(String copy, Optional<LocalDate> published) {
    Source source = new Source("any.txt", copy);
    Article story =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, copy.length())))
            .build()
            .taggedBy(PennTagger.english());
    Article article =
        published
            .map(
                day ->
                    new PublicationDate(day, PublicationDate.Origin.COMMAND_LINE, Optional.empty()))
            .map(date -> story.withMetadata(story.metadata().withDate(date)))
            .orElse(story);
    int[] end = {0};
    Timeline.of(article)
        .expressions()
        .forEach(
            e -> {
              assertThat(e.start()).isGreaterThanOrEqualTo(end[0]);
              assertThat(e.end()).isGreaterThan(e.start());
              assertThat(e.value()).isNotBlank();
              e.days().ifPresent(days -> assertThat(days.from()).isBefore(days.to()));
              end[0] = e.end();
            });
    RULES.forEach(rule -> rule.check(article));
  }
}
