package org.copydesk.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;
import org.copydesk.time.Type;

/** An age that does not follow from the birth, and the death, the story gives. */
public final class AgeAndBirth implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/age-and-birth",
              Severity.WARNING,
              "An age that the birth date does not give",
              "The reader who does the sum finds the story wrong about its own subject.",
              Example.bad(
                  story(
                      "2010-10-16",
                      "Barbara Billingsley, who was born in 1922, has died at [[94]].")),
              Example.bad(story("2013-03-22", "Smith, [[45]], was born in 1958 in Ohio.")),
              Example.bad(story("2016-09-09", "Maria Lopez, born in 1967, is [[19]] years old.")),
              Example.bad(
                  story(
                      "2015-08-21",
                      "Daniel Cooper, now aged [[28]], was born on September 9, 1977.")),
              Example.bad("The poet (1900-1950) died at the age of [[62]]."),
              Example.bad("Emma Hughes, born in 1931, died in 1998 aged [[75]]."),
              Example.bad(
                  story(
                      "2019-05-16",
                      "Ann Lee, [[6]], is a bus driver. She was born in Newport in 1983.")),
              Example.good("The poet (1900-1962) died at the age of 62, or 61."),
              Example.good("Emma Hughes, born in 1931, died in 1998 aged 66."),
              Example.good(
                  story(
                      "2010-10-16",
                      "Barbara Billingsley, who was born in December 1915, has died at 94.")),
              Example.good(
                  story("2013-03-22", "Smith, 55, whose son was born in 1998, lives in Ohio.")),
              Example.good(story("2013-03-22", "In 1990, Smith, 32, born in 1958, moved to Ohio.")),
              Example.good(story("2013-03-22", "Smith, 54, was born in 1958. Jones, 12, was not.")),
              Example.good(
                  story("2013-03-22", "At 16, the German-born singer, born in 1958, left school.")),
              Example.good("Smith, 45, was born in 1958 in Ohio."))
          .from(Profile.STRICT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nA life\n\n" + copy + "\n";
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      Sentence before = null;
      for (Sentence sentence : article.sentences(block)) {
        check(article, timeline, before, sentence).ifPresent(findings::add);
        before = sentence;
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Article article, Timeline timeline, Sentence before, Sentence sentence) {
    if (timeline.in(sentence).stream().noneMatch(TemporalExpression::dated)) {
      return Optional.empty();
    }
    Tokens t = timeline.tokens(sentence.block());
    int from = t.from(sentence.start());
    int to = t.from(sentence.end());
    if (AgeStatement.kin(t, from, to)) {
      return Optional.empty();
    }
    Optional<TemporalRange> life = life(t, timeline, sentence);
    List<TemporalExpression> births =
        life.map(range -> List.of(range.first())).orElseGet(() -> births(t, timeline, sentence));
    if (births.size() != 1) {
      return Optional.empty();
    }
    TemporalExpression birth = births.get(0);
    List<AgeStatement> ages = AgeStatement.in(timeline, sentence);
    boolean pronoun = ages.isEmpty() && before != null && life.isEmpty();
    if (pronoun && (t.is(from, "he") || t.is(from, "she")) && t.is(from + 1, "was")) {
      boolean kin = AgeStatement.kin(t, t.from(before.start()), from);
      ages = kin ? List.of() : AgeStatement.in(timeline, before);
      boolean dates = timeline.in(before).stream().anyMatch(TemporalExpression::dated);
      ages = dates ? List.of() : ages;
    }
    if (ages.size() != 1 || birth.days().isEmpty()) {
      return Optional.empty();
    }
    return judge(article, timeline, sentence, birth, life, ages.get(0));
  }

  private static Optional<Finding> judge(
      Article article,
      Timeline timeline,
      Sentence sentence,
      TemporalExpression birth,
      Optional<TemporalRange> life,
      AgeStatement age) {
    List<Reference> references = references(article, timeline, sentence, birth, life, age);
    if (references.isEmpty()) {
      return Optional.empty();
    }
    Interval born = birth.days().orElseThrow();
    int least = Integer.MAX_VALUE;
    int most = -1;
    for (Reference reference : references) {
      int youngest = years(born.last(), reference.days.from());
      int oldest = years(born.from(), reference.days.last());
      if (age.years() >= youngest && age.years() <= oldest) {
        return Optional.empty();
      }
      least = Math.min(least, youngest);
      most = Math.max(most, oldest);
    }
    return most < 0
        ? Optional.empty()
        : Optional.of(finding(birth, age, references.get(0), least, most));
  }

  private static int years(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.YEARS.between(from, to);
  }

  /** A day the age may be told as of. */
  private record Reference(Interval days, String name, Optional<Span> span) {}

  private static List<Reference> references(
      Article article,
      Timeline timeline,
      Sentence sentence,
      TemporalExpression birth,
      Optional<TemporalRange> life,
      AgeStatement age) {
    if (life.isPresent()) {
      TemporalExpression death = life.get().second();
      return death.days().map(days -> reference(death, days)).map(List::of).orElse(List.of());
    }
    List<Reference> all = new ArrayList<>();
    for (TemporalExpression e : timeline.in(sentence)) {
      boolean date = e.resolved() && e != birth && e.unit() != Granularity.DECADE;
      if (date) {
        all.add(reference(e, e.days().orElseThrow()));
      }
    }
    boolean died = died(timeline.tokens(sentence.block()), sentence);
    boolean deathDated = died && all.stream().anyMatch(r -> r.span.isPresent());
    Optional<LocalDate> published = article.metadata().published();
    if (published.isPresent() && !deathDated) {
      Interval now = Interval.day(published.get()).widen(1);
      Interval days = died ? new Interval(now.from().minusDays(45), now.to()) : now;
      all.add(0, new Reference(days, "a story of " + published.get().getYear(), Optional.empty()));
    } else if (!died && !all.isEmpty()) {
      return List.of();
    }
    return all;
  }

  private static Reference reference(TemporalExpression e, Interval days) {
    return new Reference(days, "“" + e.text() + "”", Optional.of(e.span()));
  }

  private static boolean died(Tokens t, Sentence sentence) {
    int end = t.from(sentence.end());
    for (int i = t.from(sentence.start()); i < end; i++) {
      switch (t.lower(i)) {
        case "died", "dies", "dead", "death", "killed", "drowned", "murdered" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "(1900-1950)": two years in brackets, when somebody died. */
  private static Optional<TemporalRange> life(Tokens t, Timeline timeline, Sentence sentence) {
    List<TemporalRange> lives =
        timeline.ranges(sentence).stream()
            .filter(r -> r.dash() && r.first().type() == Type.DATE)
            .filter(r -> t.is(t.from(r.start()) - 1, "(") && t.is(t.from(r.end()), ")"))
            .filter(r -> r.first().dated() && r.second().dated())
            .toList();
    boolean one = lives.size() == 1 && died(t, sentence);
    return one && lives.get(0).first().days().get().before(lives.get(0).second().days().get())
        ? Optional.of(lives.get(0))
        : Optional.empty();
  }

  /** The dates after "born": "born in 1922", "born in Delft on 3 May 1922", "b. 1922". */
  private static List<TemporalExpression> births(Tokens t, Timeline timeline, Sentence sentence) {
    List<TemporalExpression> births = new ArrayList<>();
    int end = t.from(sentence.end());
    for (int i = t.from(sentence.start()); i < end; i++) {
      boolean born = t.is(i, "born") && !t.at(i - 1).dash() && !t.at(i + 1).dash();
      boolean brief = t.is(i, "b") && t.is(i + 1, ".") && t.is(i - 1, "(");
      if (!born && !brief) {
        continue;
      }
      int at = i;
      timeline.in(sentence).stream()
          .filter(e -> e.dated() && t.from(e.start()) > at && t.from(e.start()) <= at + 10)
          .filter(e -> !interrupted(t, at + 1, t.from(e.start())))
          .findFirst()
          .ifPresent(births::add);
    }
    return births;
  }

  /** Whether another verb stands between the birth and the date. */
  private static boolean interrupted(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (t.lower(i)) {
        case "and", "died", "was", "is", "has", "who", "moved", "when", "whose", "joined" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Finding finding(
      TemporalExpression birth, AgeStatement age, Reference reference, int least, int most) {
    int year = birth.days().orElseThrow().from().getYear();
    String right = least >= most || least < 0 ? Integer.toString(most) : least + " or " + most;
    if (most - least > 1) {
      right = "between " + least + " and " + most;
    }
    Finding finding =
        INFO.finding(
                age.span(),
                "Born in %d and aged %d makes %d, which does not fit %s; the age would be %s: put the age or the year right."
                    .formatted(year, age.years(), year + age.years(), reference.name, right))
            .withRelated(birth.span(), "born then");
    return reference.span.isPresent()
        ? finding.withRelated(reference.span.get(), "the age is told as of this")
        : finding;
  }
}
