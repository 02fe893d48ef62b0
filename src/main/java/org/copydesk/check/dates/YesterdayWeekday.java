package org.copydesk.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.DateToken;
import org.copydesk.time.DateTokens;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** A "yesterday", "today" or "tomorrow" beside the name of another day. */
public final class YesterdayWeekday implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/yesterday-weekday",
              Severity.WARNING,
              "“Yesterday” beside the wrong weekday",
              "The reader knows what day it is today, and sees that one of the two is wrong.",
              Example.bad(
                  story("2013-03-22", "The vote took place yesterday, [[Wednesday]]."),
                  story("2013-03-22", "The vote took place yesterday, Thursday.")),
              Example.bad(story("2013-03-22", "Polls open tomorrow ([[Sunday]]) at 7am.")),
              Example.bad(story("2013-03-22", "The bill, signed today, [[Monday]], is law.")),
              Example.good(story("2013-03-22", "The vote took place yesterday, Thursday.")),
              Example.good(
                  story("2013-03-22", "He came yesterday, Wednesday's storm having passed.")),
              Example.good(
                  story("2013-03-22", "They met yesterday, Monday and Tuesday last week.")),
              Example.good("The vote took place yesterday, Wednesday."))
          .from(Profile.STRICT);

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nA day out\n\n" + copy + "\n";
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return List.of();
    }
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<TemporalExpression> all = timeline.in(block);
      for (int i = 1; i < all.size(); i++) {
        check(timeline, all.get(i - 1), all.get(i), published.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Timeline timeline, TemporalExpression word, TemporalExpression day, LocalDate published) {
    int shift =
        switch (word.text().toLowerCase(Locale.ROOT)) {
          case "yesterday" -> -1;
          case "today" -> 0;
          case "tomorrow" -> 1;
          default -> 9;
        };
    Optional<DayOfWeek> named = weekday(day.text());
    if (shift == 9 || named.isEmpty() || !beside(timeline.tokens(word.block()), word, day)) {
      return Optional.empty();
    }
    DayOfWeek right = published.plusDays(shift).getDayOfWeek();
    if (named.get() == right) {
      return Optional.empty();
    }
    String message =
        "The story is of %s, so %s is %s, not %s: put one of the two right."
            .formatted(
                Wording.aWeekday(published.getDayOfWeek()),
                word.text().toLowerCase(Locale.ROOT),
                Wording.aWeekday(right),
                Wording.aWeekday(named.get()));
    Finding finding =
        INFO.finding(day.span(), message).withRelated(word.span(), "counted from here");
    boolean verbatim = day.block().text().verbatim(day.start(), day.end());
    return Optional.of(
        verbatim ? finding.withFix(Fix.write(day.span(), Wording.weekday(right))) : finding);
  }

  private static Optional<DayOfWeek> weekday(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (Wording.weekday(day).equals(text)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Whether the weekday explains the word: after a comma or in brackets, and closed again. */
  private static boolean beside(DateTokens t, TemporalExpression word, TemporalExpression day) {
    int at = t.from(word.end());
    boolean opens = (t.is(at, ",") || t.is(at, "(")) && t.from(day.start()) == at + 1;
    DateToken after = t.at(t.from(day.end()));
    return opens && (t.from(day.end()) >= t.size() || ",.)".contains(after.lower()));
  }
}
