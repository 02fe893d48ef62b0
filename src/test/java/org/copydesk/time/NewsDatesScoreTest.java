package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Scores the reader against news stories whose dates were marked by hand. Relaxed extents overlap,
 * strict ones are equal, values must be right too. Skipped where the stories are not at hand.
 */
class NewsDatesScoreTest {
  private static final Path STORIES = Path.of("../shared/bench/dates/gum-wikinews-dates.jsonl");

  private int gold;
  private int read;
  private int relaxed;
  private int strict;
  private int values;

  @Test
  void readsDatesOfNewsStories() throws IOException {
    Assumptions.assumeTrue(Files.exists(STORIES));
    ObjectMapper json = new ObjectMapper();
    StringBuilder misses = new StringBuilder();
    try (Stream<String> lines = Files.lines(STORIES)) {
      for (String line : lines.toList()) {
        score(json.readTree(line), misses);
      }
    }
    System.out.printf(
        "%sDATE expressions: %d marked, %d read; relaxed F1 %.1f, strict F1 %.1f, value F1 %.1f%n",
        Boolean.getBoolean("misses") ? misses : "",
        gold,
        read,
        f1(relaxed),
        f1(strict),
        f1(values));
    assertThat(f1(relaxed)).isGreaterThanOrEqualTo(88);
    assertThat(f1(values)).isGreaterThanOrEqualTo(78);
  }

  private void score(JsonNode story, StringBuilder misses) {
    LocalDate published = LocalDate.parse(story.get("dct").get("value").asText());
    String text = story.get("text").asText();
    List<TemporalExpression> found =
        Timeline.of(article(story.get("id").asText(), text, published))
            .expressions()
            .filter(e -> e.type() == Type.DATE || e.type() == Type.TIME)
            .filter(e -> !e.value().endsWith("_REF"))
            .toList();
    Set<TemporalExpression> used = new HashSet<>();
    read += found.size();
    for (JsonNode timex : story.get("timex")) {
      gold++;
      int start = timex.get("start").asInt();
      int end = timex.get("end").asInt();
      Optional<TemporalExpression> match =
          found.stream()
              .filter(e -> !used.contains(e))
              .filter(e -> at(e).start() < end && start < at(e).end())
              .findFirst();
      match.ifPresent(used::add);
      boolean right = match.isPresent() && right(match.get(), timex);
      relaxed += match.isPresent() ? 1 : 0;
      strict += match.isPresent() && at(match.get()).equals(new Span(start, end)) ? 1 : 0;
      values += right ? 1 : 0;
      if (!right) {
        misses
            .append(story.get("id").asText())
            .append(" ")
            .append(timex)
            .append(" read as ")
            .append(match.map(e -> e.text() + " = " + e.value()).orElse("nothing"))
            .append('\n');
      }
    }
    found.stream()
        .filter(e -> !used.contains(e))
        .forEach(
            e ->
                misses
                    .append(story.get("id").asText())
                    .append(" not marked: ")
                    .append(e.text())
                    .append(" = ")
                    .append(e.value())
                    .append('\n'));
  }

  private static Span at(TemporalExpression expression) {
    return expression.span();
  }

  private static boolean right(TemporalExpression e, JsonNode timex) {
    if (timex.has("when")) {
      String when = timex.get("when").asText();
      return e.value().equals(when)
          || (e.value() + ":00").equals(when)
          || e.type() == Type.TIME && e.value().startsWith(when + "T");
    }
    if (timex.has("from") && timex.has("to") && e.days().isPresent()) {
      LocalDate from = LocalDate.parse(timex.get("from").asText());
      LocalDate to = LocalDate.parse(timex.get("to").asText());
      Interval days = e.days().get();
      return days.widen(1).contains(Interval.day(from).cover(Interval.day(to)))
          || days.holds(from) && days.holds(to);
    }
    return false;
  }

  private static Article article(String id, String text, LocalDate published) {
    Source source = new Source(id + ".txt", text);
    Article.Builder article = new Article.Builder(source);
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      Role role = from == 0 ? Role.HEADLINE : Role.PARAGRAPH;
      article.block(role, Text.verbatim(source, new Span(from, end)));
      from = end + 1;
    }
    Article read = article.build();
    return read.withMetadata(
        read.metadata()
            .withDate(
                new PublicationDate(
                    published, PublicationDate.Origin.COMMAND_LINE, Optional.empty())));
  }

  private double f1(int right) {
    return 200.0 * right / (gold + read);
  }
}
