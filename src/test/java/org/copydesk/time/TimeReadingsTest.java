package org.copydesk.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PublicationDate;
import org.copydesk.rule.Reading;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of expression of time is read as, with all that is known of it. */
class TimeReadingsTest {
  private static final String FILE = "time.txt";

  static List<Reading> readings() {
    return Reading.in(FILE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void reads(Reading reading) {
    reading.hold(TimeReadingsTest::read);
  }

  @Test
  void isWrittenAnewWhenAskedFor() throws IOException {
    Reading.write(FILE, TimeReadingsTest::read);
  }

  private static List<String> read(Reading reading) {
    Article article = RuleExamples.article(reading.copy());
    String[] given = reading.given().split("/");
    if (!given[0].equals("-")) {
      PublicationDate day =
          new PublicationDate(
              LocalDate.parse(given[0]), PublicationDate.Origin.COMMAND_LINE, Optional.empty());
      article = article.withMetadata(article.metadata().withDate(day));
    }
    if (given.length > 1) {
      article = article.withMetadata(article.metadata().withLanguage(given[1]));
    }
    List<String> lines = new ArrayList<>();
    Block block = article.blocks().get(0);
    Timeline.of(article).in(block).forEach(e -> lines.add(told(e)));
    Timeline.of(article)
        .ranges(block)
        .forEach(r -> lines.add("range: " + r.text() + (r.dash() ? " (dash)" : "")));
    StoryDay.of(article)
        .filter(day -> day.latest().isPresent())
        .ifPresent(day -> lines.add("told " + told(day.days())));
    return lines;
  }

  private static String told(TemporalExpression e) {
    List<Object> parts = new ArrayList<>();
    parts.addAll(List.of(e.text() + ":", e.type(), e.value(), e.unit()));
    e.mod().ifPresent(parts::add);
    e.days().ifPresent(days -> parts.add(told(days)));
    e.amount()
        .ifPresent(
            a ->
                parts.add(
                    String.format(Locale.ROOT, "%.2f[%.2f–%.4g]", a.count(), a.least(), a.most())));
    for (Object part : new Object[] {e.anchor(), e.bound(), e.modality(), e.tense()}) {
      parts.add(part.toString().toLowerCase(Locale.ROOT));
    }
    e.written()
        .ifPresent(
            w ->
                parts.add(
                    "written %d-%d-%d".formatted(w.year(), w.month(), w.day())
                        + w.weekday().map(d -> " " + d).orElse("")));
    if (e.impossible()) {
      parts.add("impossible");
    }
    return String.join(" ", parts.stream().map(Object::toString).toList());
  }

  private static String told(Interval days) {
    return "[" + days.from() + " +" + days.length() + "]";
  }
}
