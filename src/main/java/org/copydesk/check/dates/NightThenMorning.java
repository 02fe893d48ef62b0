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
  private static final String DAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  private static final Pattern NIGHT =
      Pattern.compile("\\b" + DAY + "(?:'s|’s)? (?:night|evening)\\b");

  private static final Pattern MORNING =
      Pattern.compile(
          "\\b(?:until|till|through|into|to) (?:(?:the )?(?:early|small) hours (?:of|on) "
              + DAY
              + "|(?:late |early |on )?"
              + DAY
              + " morning)\\b");

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
  private record Night(String day, Span span) {}

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Optional<Night> last = Optional.empty();
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        Matcher morning = MORNING.matcher(block.plain()).region(sentence.start(), sentence.end());
        boolean ends = morning.find();
        Optional<Night> here = night(sentence, ends ? morning.start() : sentence.end());
        Optional<Night> night = here.isPresent() ? here : last;
        if (ends && night.filter(n -> n.day().equals(day(morning))).isPresent()) {
          findings.add(finding(block.span(morning.start(), morning.end()), night.get()));
        }
        last = here;
      }
    }
    return findings;
  }

  private static String day(Matcher morning) {
    return morning.group(1) == null ? morning.group(2) : morning.group(1);
  }

  /** The last night the sentence names before {@code end}. */
  private static Optional<Night> night(Sentence sentence, int end) {
    Matcher night = NIGHT.matcher(sentence.block().plain()).region(sentence.start(), end);
    Optional<Night> found = Optional.empty();
    while (night.find()) {
      Span span = sentence.block().span(night.start(), night.end());
      found = Optional.of(new Night(night.group(1), span));
    }
    return found;
  }

  private static Finding finding(Span morning, Night night) {
    String message =
        "The morning of %sday comes before that night; write the day after it, or another night."
            .formatted(night.day());
    return INFO.finding(morning, message).withRelated(night.span(), "the night");
  }
}
