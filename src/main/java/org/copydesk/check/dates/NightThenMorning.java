package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds a night that ends in the morning before it. */
public final class NightThenMorning implements Rule {
  private static final String DAY = "(?<%s>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  /** Small words between a part of the day and the day: "the evening of", "11pm local time on". */
  private static final String GLUE =
      "(?:,? (?:on|of|the|in|at|about|around|just|shortly|local|time|that))*,? ";

  private static final String CLOCK = "\\d{1,2}(?:[.:]\\d\\d)? ?";

  private static final String EVE =
      "(?:late|dusk|dark|nightfall|sunset|(?<!after )midnight|night|evening|%sp\\.?m\\b\\.?|(?:1[89]|2[0-3])[.:]\\d\\d)"
          .formatted(CLOCK);

  private static final String MORNING =
      "(?:(?:early|small) hours|dawn|daybreak|sunrise|first light|breakfast|after midnight|morning|noon"
          + "|lunchtime|%sa\\.?m\\b\\.?|0\\d[.:]\\d\\d)".formatted(CLOCK);

  /** "Sunday night", "late on Sunday", "Sunday at about 11 p.m.". */
  private static final Pattern NIGHT =
      Pattern.compile(
          "(?i)\\b(?:%s(?:'s|’s)?%s%s|%s%s%s\\b)"
              .formatted(DAY.formatted("a"), GLUE, EVE, EVE, GLUE, DAY.formatted("b")));

  private static final String LINK = "(?:\\b(?<link>until|till|through|into|to) (?:the )?)?";

  /** "the small hours of Sunday", "5am on Sunday", "Sunday morning", "the next morning, Sunday". */
  private static final Pattern DAWNS =
      Pattern.compile(
          "(?i)%s(?:\\bjust |\\bshortly )?(?:\\bafter |\\bbefore )?(?:\\b(?:late |early |on )?%s%s%s|\\b%s%s%s\\b)"
              .formatted(
                  LINK, DAY.formatted("a"), GLUE, MORNING, MORNING, GLUE, DAY.formatted("b")));

  /** Words by which what follows is no going on: "held on Sunday night over a fire on Sunday". */
  private static final Pattern APART =
      Pattern.compile(
          "(?i)\\b(?:after|over|for|before|that|which|who|had|earlier|since|following|from)\\b");

  /** A word between the two that may be a verb: not "Friday night and Friday morning". */
  private static final Pattern GOES_ON = Pattern.compile("(?s).*\\b(?!and\\b|the\\b)\\w{3,}\\b.*");

  private static final Pattern SUBJECT = Pattern.compile("(?s)(?:He|She|They|It) (?!had\\b).*");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/night-then-morning",
          Severity.WARNING,
          "A night that ends in the morning before it",
          "The night of one day runs into the morning of the next; with the same day for both, the"
              + " reader cannot tell which night is meant.",
          Example.bad(
              "Fans queued from Thursday evening. They slept on the pavement [[until the early"
                  + " hours of Thursday]]."),
          Example.bad("The rave began on Saturday night and went on [[until Saturday morning]]."),
          Example.bad(
              "The bank burst on Sunday night.\n\nMen filled sacks [[into the small hours of"
                  + " Sunday]]."),
          Example.bad("The rave, which began on Saturday night, ended at [[dawn on Saturday]]."),
          Example.bad(
              "The van left at 11 p.m. on Friday, and a guard saw it at [[5 a.m. on Friday]]."),
          Example.bad("The vet came late on Friday. He left [[before sunrise on Friday]]."),
          Example.good("The vet came late on Friday. He had slept at sunrise on Friday."),
          Example.good("The vet was held on Friday night over a fire at dawn on Friday."),
          Example.good("Prayers are said on Friday night and Friday morning."),
          Example.good(
              "Fans queued from Thursday evening. They slept on the pavement until the early"
                  + " hours of Friday."),
          Example.good("The rave went on until Saturday morning. Another began on Saturday night."),
          Example.good("The rave began on Saturday night and went on until Sunday morning."),
          Example.good(
              "The bank burst on Sunday night. The army came. Men had filled sacks into the small"
                  + " hours of Sunday."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A night as a story names it: its day, and where. */
  private record Night(String day, Span span, int end) {}

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Optional<Night> last = Optional.empty();
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        Matcher morning = DAWNS.matcher(block.plain()).region(sentence.start(), sentence.end());
        boolean ends = morning.find();
        Optional<Night> here = night(sentence, ends ? morning.start() : sentence.end());
        Optional<Night> night = here.isPresent() ? here : last;
        if (ends && night.filter(n -> n.day().equalsIgnoreCase(day(morning))).isPresent()) {
          int from = here.isPresent() ? here.get().end() : sentence.start();
          String between = block.plain().substring(from, morning.start());
          if (goesOn(between, here.isPresent(), morning.group("link") != null)) {
            findings.add(finding(block.span(morning.start(), morning.end()), night.get()));
          }
        }
        last = here;
      }
    }
    return findings;
  }

  /** Whether what lies before the morning tells of one thing that lasts from the night on. */
  private static boolean goesOn(String between, boolean one, boolean until) {
    boolean link = one ? GOES_ON.matcher(between).matches() : SUBJECT.matcher(between).matches();
    return until || link && !APART.matcher(between).find();
  }

  /** The last night the sentence names before {@code end}. */
  private static Optional<Night> night(Sentence sentence, int end) {
    Matcher night = NIGHT.matcher(sentence.block().plain()).region(sentence.start(), end);
    Optional<Night> found = Optional.empty();
    while (night.find()) {
      Span span = sentence.block().span(night.start(), night.end());
      found = Optional.of(new Night(day(night), span, night.end()));
    }
    return found;
  }

  private static String day(Matcher found) {
    return found.group("a") == null ? found.group("b") : found.group("a");
  }

  private static Finding finding(Span morning, Night night) {
    String message =
        "The morning of %sday comes before that night; write the day after it, or another night."
            .formatted(night.day());
    return INFO.finding(morning, message).withRelated(night.span(), "the night");
  }
}
