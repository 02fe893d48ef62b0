package org.copydesk.check.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;

/** One moment told in two time zones that do not agree, summer time reckoned with. */
public final class ZonesDisagree implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "times/zones-disagree",
              Severity.WARNING,
              "Two clocks that do not show one moment",
              "A reader in one of the two zones comes an hour early or late.",
              Example.bad(story("2024-01-10", "Polls close at [[8 p.m. ET (2 a.m. GMT)]].")),
              Example.bad(story("2024-07-10", "Polls close at [[8 p.m. ET (1 a.m. GMT)]].")),
              Example.bad(story("2024-07-10", "It opens at [[19:30 BST/2:30 p.m. PT]] on Friday.")),
              Example.bad("The launch is at [[1700 GMT (noon PT)]]."),
              Example.bad("The debate starts at [[9 p.m. Eastern, or 5 p.m. Pacific time]]."),
              Example.good(story("2024-01-10", "Polls close at 8 p.m. ET (1 a.m. GMT).")),
              Example.good(story("2024-07-10", "Polls close at 8 p.m. ET (midnight GMT).")),
              Example.good(
                  story("2024-07-10", "The match on 8 January is at 8 p.m. ET (1 a.m. GMT).")),
              Example.good(story("2024-03-12", "It begins at 3 p.m. ET (8 p.m. GMT).")),
              Example.good(story("2024-03-12", "It begins at 3 p.m. ET (7 p.m. GMT).")),
              Example.good("The launch is at 1700 GMT (9 a.m. PT), or at 1700 GMT (10 a.m. PT)."),
              Example.good("Games start at 8 p.m. ET and 9 p.m. PT, or 9 p.m. ET."),
              Example.good("It starts at 9 p.m. CST (10 p.m. JST), state radio in China said."),
              Example.good("The office is open from 9 a.m. EST (Monday) to 25:00 GMT."))
          .outsideQuotes();

  /** What stands between two ways of telling one moment. */
  private static final Pattern THAT_IS = Pattern.compile("\\s?[(\\[/]\\s?|,? or |\\s[/=]\\s");

  /** A story a few days from the change of the clocks may speak of either side of it. */
  private static final int NEAR = 14;

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nOld news\n\n" + copy + "\n";
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<ZonedTime> times = ZonedTime.in(block.plain());
      for (int i = 0; i + 1 < times.size(); i++) {
        // Of three, "or" may join the last to the two before it.
        if (times.size() > 2 && isOr(block, times.get(i), times.get(i + 1))) {
          continue;
        }
        between(article, block, times.get(i), times.get(i + 1)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isOr(Block block, ZonedTime one, ZonedTime other) {
    return block.plain().substring(one.end(), other.start()).endsWith("or ");
  }

  private static Optional<Finding> between(
      Article article, Block block, ZonedTime one, ZonedTime other) {
    String between = block.plain().substring(one.end(), other.start());
    if (!THAT_IS.matcher(between).matches() || one.zone().equals(other.zone())) {
      return Optional.empty();
    }
    Set<LocalDate> days = days(article, block, one.start());
    if (days.stream().anyMatch(day -> one.canBe(other, day))) {
      return Optional.empty();
    }
    String message =
        "“%s” is %s, not “%s”; put one of the two right."
            .formatted(one.written(), one.in(other, days.iterator().next()), other.written());
    int end = block.plain().startsWith(")", other.end()) ? other.end() + 1 : other.end();
    return Optional.of(INFO.finding(block.span(one.start(), end), message));
  }

  /** The days the moment may lie on: those its sentence names, or those around publication. */
  private static Set<LocalDate> days(Article article, Block block, int at) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Sentence sentence : article.sentences(block)) {
      if (sentence.start() <= at && at < sentence.end()) {
        Timeline.of(article).in(sentence).stream()
            .filter(e -> e.type() == Type.DATE && e.unit() == Granularity.DAY)
            .filter(e -> e.written().filter(CalendarDate::hasDay).isPresent())
            .forEach(e -> e.days().ifPresent(span -> days.add(span.from())));
      }
    }
    if (days.isEmpty()) {
      article.metadata().published().ifPresent(day -> around(days, day));
    }
    if (days.isEmpty()) {
      days.add(LocalDate.of(2024, 1, 15));
      days.add(LocalDate.of(2024, 7, 15));
    }
    return days;
  }

  private static void around(Set<LocalDate> days, LocalDate published) {
    for (int shift : new int[] {0, -NEAR, NEAR}) {
      days.add(published.plusDays(shift));
    }
  }
}
