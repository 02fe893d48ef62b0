package org.copydesk.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.time.Interval;
import org.copydesk.time.StoryDay;

/**
 * What comes round every year, of which a story tells the first: "the 40th running of an event that
 * began in 1985".
 *
 * @param noun what it is called: "running"; nothing when no word stands there
 * @param first the year of the first
 * @param now the years of which one is the story's, where it says which running this is
 */
record Running(String noun, Interval first, Optional<Interval> now) {
  /** How many years may have gone without one where the story does not say. */
  private static final int MISSED = 3;

  private static final Pattern BEGAN =
      Pattern.compile(
          "\\b(?:began|started|begun|launched|founded|first (?:run|held|staged))"
              + " (?:here )?in ((?:19|20)\\d\\d)\\b");
  private static final Pattern NTH =
      Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th)(?: annual)?(?: (\\p{Ll}+))?");
  private static final Pattern YEARLY = Pattern.compile("\\b(?:every|each) year\\b|\\bannual");
  private static final Pattern BUT =
      Pattern.compile(
          "\\b(?:but|except|bar|save|apart from|other than)(?: for| in)?((?:,? (?:and )?20\\d\\d)+)");
  private static final Pattern THE_FIRST =
      Pattern.compile(
          "^[^.;:]{0,20}\\bwhen s?he (?:[\\p{L}’']+ ){1,7}the (?:very )?(?:first|inaugural)"
              + "(?: (\\p{Ll}+))?[.,;]");

  /** What {@code article} tells of that; nothing where it tells of two such things. */
  static Optional<Running> of(Article article) {
    List<Running> all =
        article.blocks(Set.of(Role.PARAGRAPH, Role.LIST_ITEM)).stream()
            .flatMap(block -> article.sentences(block).stream())
            .flatMap(sentence -> in(sentence).stream())
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The day of the story, or else the years that the count of runnings leaves for it. */
  static Optional<Interval> today(Article article) {
    return StoryDay.of(article).map(StoryDay::days).or(() -> of(article).flatMap(Running::now));
  }

  private static Optional<Running> in(Sentence sentence) {
    String plain = sentence.plain();
    Matcher began = BEGAN.matcher(plain);
    Matcher nth = NTH.matcher(plain);
    boolean counted = nth.find();
    if (!began.find() || !counted && !YEARLY.matcher(plain).find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(began.group(1));
    String noun = counted && nth.group(2) != null ? nth.group(2) : "";
    Optional<Interval> now = Optional.empty();
    boolean another = noun.matches("century|birthday|anniversary|time|day|in|on|and");
    if (another || began.find() || counted && nth.find()) {
      return Optional.empty();
    }
    if (counted) {
      nth.find(0);
      Matcher but = BUT.matcher(plain);
      int missed = but.find() ? but.group(1).split("20\\d\\d", -1).length - 1 : -1;
      int last = year + Integer.parseInt(nth.group(1)) - 1;
      int from = last + Math.max(0, missed);
      now =
          Optional.of(
              new Interval(
                  Interval.year(from).from(),
                  Interval.year(missed < 0 ? last + MISSED : from).to()));
    }
    return Optional.of(new Running(noun, Interval.year(year), now));
  }

  /** The year of "the first" in "55 when he lined up for the first", after the age at {@code i}. */
  Optional<Interval> firstAfter(Line line, int i) {
    int end = line.at(line.sentenceEnd(i) - 1).end();
    Matcher told = THE_FIRST.matcher(line.block().plain().substring(line.at(i).end(), end));
    boolean fits =
        told.find()
            && (told.group(1) == null
                || told.group(1).equals(noun)
                || told.group(1).matches("one|run|running|race|edition|event"));
    return fits ? Optional.of(first) : Optional.empty();
  }
}
