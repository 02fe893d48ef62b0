package org.copydesk.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Quotation;
import org.copydesk.article.Sentence;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Reading;
import org.copydesk.rule.RuleExamples;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model of a story holds: people, bodies, places, ages, lives, deeds, figures. */
class StoryReadingsTest {
  private static final String FILE = "story.txt";
  private static final Lexicon LEXICON = FsaLexicon.english();

  static List<Reading> readings() {
    return Reading.in(FILE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void reads(Reading reading) {
    reading.hold(StoryReadingsTest::read);
  }

  @Test
  void isWrittenAnewWhenAskedFor() throws IOException {
    Reading.write(FILE, StoryReadingsTest::read);
  }

  private static List<String> read(Reading reading) {
    Article filed = RuleExamples.article(reading.copy().replace(" ¶ ", "\n\n") + "\n");
    Article article =
        filed.withMetadata(
            filed
                .metadata()
                .withDate(
                    new PublicationDate(
                        LocalDate.of(2013, 3, 22),
                        PublicationDate.Origin.COMMAND_LINE,
                        Optional.empty())));
    Story story = Story.of(article, LEXICON);
    List<String> lines = new ArrayList<>();
    story.people().forEach(person -> lines.add(told(person)));
    story.bodies().forEach(body -> lines.add("body " + body.name() + ": " + all(body.mentions())));
    story
        .places()
        .forEach(place -> lines.add("place " + place.name() + ": " + all(place.mentions())));
    story.others().forEach(it -> lines.add("other " + it.text() + " " + it.kind()));
    for (Age age : Ages.of(article, LEXICON).all()) {
      lines.add(
          "age %d of %s%s %s%s"
              .formatted(
                  age.years(),
                  age.person().map(p -> p.name().full()).orElse("nobody"),
                  age.now() ? "" : " then",
                  age.grade(),
                  " “" + age.span().of(article.source().text()) + "”"));
    }
    Lives.of(article, LEXICON)
        .all()
        .forEach(l -> lines.add("life " + l.who() + " " + l.kind() + " " + l.year()));
    for (BirthYear birth : BirthYears.of(article, LEXICON).all()) {
      lines.add("birth " + birth.toString().replaceAll("^BirthYear.|.$", ""));
    }
    Deaths.of(article, LEXICON)
        .all()
        .forEach(d -> lines.add("death " + d.who().name().full() + (d.told() ? " told" : "")));
    List<Happening> happenings = Happenings.of(article).all();
    happenings.forEach(happening -> lines.add(told(happening)));
    for (int i = 0; i < happenings.size(); i++) {
      for (int k = i + 1; k < happenings.size(); k++) {
        if (OneHappening.are(happenings.get(i), happenings.get(k), happenings)) {
          lines.add("one happening: " + (i + 1) + " and " + (k + 1));
        }
      }
    }
    List<Figure> figures = Figures.of(article).all();
    figures.forEach(figure -> lines.add(told(figure)));
    for (int i = 0; i < figures.size(); i++) {
      for (int k = i + 1; k < figures.size(); k++) {
        if (figures.get(i).ofSameThing(figures.get(k))) {
          lines.add("of one thing: " + (i + 1) + " and " + (k + 1));
        }
      }
    }
    lines.addAll(spells(article));
    for (Block block : article.blocks()) {
      for (Quotation quotation : article.quotations(block)) {
        Speaker.of(story, quotation)
            .ifPresent(
                s ->
                    lines.add(
                        "“%s” %s: %s"
                            .formatted(
                                block.plain().substring(quotation.start(), quotation.end()),
                                s.name(),
                                s.span().of(article.source().text()))));
      }
    }
    return lines;
  }

  /** The lengths of time told, each with the dates that it lies between. */
  private static List<String> spells(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Sentence> all =
        article.blocks().stream().flatMap(b -> article.sentences(b).stream()).toList();
    List<TemporalExpression> dates = all.stream().flatMap(s -> timeline.in(s).stream()).toList();
    List<String> lines = new ArrayList<>();
    for (TemporalExpression length : dates) {
      Sentence here = all.stream().filter(s -> timeline.in(s).contains(length)).findFirst().get();
      List<TemporalExpression> ends = dates.stream().filter(d -> Spell.isEnd(d, length)).toList();
      if (length.type() == Type.DURATION) {
        Spell.of(article, length, here, all, ends)
            .ifPresent(
                s ->
                    lines.add(
                        "spell %s from %s to %s"
                            .formatted(
                                length.value(),
                                s.from().value(),
                                s.to().map(TemporalExpression::value).orElse("now"))));
      }
    }
    return lines;
  }

  private static String told(Person person) {
    String descriptions =
        person.descriptions().stream()
            .map(d -> d.kind() + " " + d.text())
            .collect(Collectors.joining("; "));
    return "person %s (%s)%s: %s%s"
        .formatted(
            person.name().full(),
            person.sex().toString().toLowerCase(Locale.ROOT),
            person.named() ? "" : " unnamed",
            all(person.mentions()),
            descriptions.isEmpty() ? "" : " | " + descriptions);
  }

  private static String all(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.text() + " " + m.manner() + "/" + m.grade() + "@" + m.start())
        .collect(Collectors.joining(", "));
  }

  private static String told(Happening h) {
    return "happening %s %s %s %s%s%s by %s with %s"
        .formatted(
            h.word(),
            h.date().value(),
            h.phase(),
            h.manner(),
            h.known() ? " known" : "",
            h.apart() ? " apart" : "",
            told(h.subject()),
            told(h.rest()));
  }

  private static String told(Happening.Party party) {
    return new TreeSet<>(party.names())
        + ""
        + new TreeSet<>(party.things())
        + (party.points() ? "+" : "");
  }

  private static String told(Figure f) {
    return "figure %s %s of %s %s%s%s"
        .formatted(
            f.property(),
            f.value().words(),
            new TreeSet<>(f.names()),
            f.head(),
            f.known() ? " known" : "",
            f.past() ? " past" : "");
  }
}
