package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Token;
import org.copydesk.time.Tokens;

/** One person given two ages. */
public final class TwoAges implements Rule {
  /** Smaller figures after a name are as often scores and places. */
  private static final int YOUNGEST = 5;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/two-ages",
          Severity.WARNING,
          "One person given two ages",
          "The reader takes them for two people, or one age for a slip.",
          Example.bad("John Smith, 45, was charged on Friday. Smith, [[54]], denies the charge."),
          Example.bad(
              "Police held Mary Jones (31). The charge against Mary Jones, [[13]], was read."),
          Example.bad("A court jailed 62-year-old Ann Lee. Lee, [[26]], wept."),
          Example.good("John Smith, 45, was charged on Friday. Smith, 45, denies the charge."),
          Example.good(
              "John Smith, 45, and his son Paul Smith, 21, were charged. Smith, 21, denies it."),
          Example.good("John Smith, 45, was charged. In 1998 Smith, 20, had been fined."),
          Example.good("John Smith, 45, met Mary Smith, 54. Smith, 54, runs the shop."),
          Example.good("John Smith, 45, spoke. Smith, then 22, had been a clerk."),
          Example.good(
              "Chelsea beat Smith Rovers, 3, and Rovers, 12, went home on Friday, 14 May."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    Map<String, List<AgeStatement>> people = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (AgeStatement age : AgeStatement.of(article, timeline, INFO.roles())) {
      if (!ofNow(article, timeline, age)) {
        continue;
      }
      List<AgeStatement> known = people.computeIfAbsent(age.key(), k -> new ArrayList<>());
      Optional<AgeStatement> other =
          known.stream().filter(o -> contradicts(article, timeline, o, age)).findFirst();
      other.ifPresent(o -> findings.add(finding(o, age)));
      known.add(age);
    }
    return findings;
  }

  private static boolean contradicts(
      Article article, Timeline timeline, AgeStatement a, AgeStatement b) {
    if (Math.abs(a.years() - b.years()) <= 1
        || Math.min(a.years(), b.years()) < YOUNGEST
        || a.first().isEmpty() && b.first().isEmpty()) {
      return false;
    }
    boolean firsts = !a.first().isEmpty() && !b.first().isEmpty();
    if (firsts) {
      return a.first().equals(b.first());
    }
    return firstNames(article, timeline, a.surname()).size() == 1;
  }

  /** The different words that stand before the surname in the story. */
  private static Set<String> firstNames(Article article, Timeline timeline, String surname) {
    Set<String> names = new HashSet<>();
    for (Block block : article.blocks(INFO.roles())) {
      Tokens t = timeline.tokens(block);
      for (int i = 1; i < t.size(); i++) {
        Token before = t.at(i - 1);
        boolean title =
            Set.of("mr", "mrs", "ms", "miss", "dr", "the", "in", "on", "and", "but")
                .contains(before.lower());
        if (t.at(i).text().equals(surname) && before.capitalised() && !title) {
          names.add(before.lower().toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** Whether the age is told as of now, and nobody of the family stands by. */
  private static boolean ofNow(Article article, Timeline timeline, AgeStatement age) {
    Block block = age.block();
    Tokens t = timeline.tokens(block);
    int at = t.from(age.start());
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (t.is(i, "then")) {
        return false;
      }
    }
    for (Sentence sentence : article.sentences(block)) {
      if (!sentence.holds(age.start())) {
        continue;
      }
      if (AgeStatement.kin(t, t.from(sentence.start()), t.from(sentence.end()))) {
        return false;
      }
      for (TemporalExpression e : timeline.in(sentence)) {
        if (e.dated() && longAgo(article, e.days().orElseThrow())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean longAgo(Article article, Interval days) {
    return article
        .metadata()
        .published()
        .map(published -> days.to().isBefore(published.minusDays(300)))
        .orElse(true);
  }

  private static Finding finding(AgeStatement first, AgeStatement second) {
    String name =
        second.first().isEmpty()
            ? first.first() + " " + second.surname()
            : second.first() + " " + second.surname();
    return INFO.finding(
            second.span(),
            "%s is %d here and %d before, %d years apart: make the ages agree."
                .formatted(
                    name.strip(),
                    second.years(),
                    first.years(),
                    Math.abs(first.years() - second.years())))
        .withRelated(first.span(), "the other age");
  }
}
