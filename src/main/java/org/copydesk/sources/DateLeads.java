package org.copydesk.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a date that sources have of something else by the word that leads to it: "payable Dec. 5",
 * where the source has "payable on Dec. 19 to shareholders of record on Dec. 5".
 */
final class DateLeads {
  private static final Pattern LEAD =
      Pattern.compile("(?<word>\\p{Ll}{4,})(?: \\p{Ll}{2,6})?(?: \\p{Lu}\\p{L}+day,?)? $");

  private static final Pattern PLACED =
      Pattern.compile("(?:on|in|from|by|until|for|the|early|late)(?: the)?");

  /** How far before a date the word stands that leads to it. */
  private static final int FAR = 40;

  /** How much of a sentence must be said there besides. */
  private static final double ALIKE = 2;

  private final SaidThings statements;

  DateLeads(SaidThings statements) {
    this.statements = statements;
  }

  /** The date to which a source leads by the same word, where none leads so to the story's own. */
  Optional<Evidence> otherwise(Article story, Sentence sentence, ToldDate date) {
    String lead = lead(date.block(), sentence.start(), date.start());
    if (lead.isEmpty() || date.isClock()) {
      return Optional.empty();
    }
    Said said = statements.said(story, sentence);
    Place place = null;
    ToldDate found = null;
    double own = 0;
    double score = 0;
    for (Scored scored : said.found()) {
      List<ToldDate> dates = DateNear.dates(scored.place());
      boolean has = dates.stream().anyMatch(date::agrees);
      own = has ? Math.max(own, scored.score()) : own;
      for (ToldDate other : dates) {
        boolean like = other.isLike(date) && (other.day() > 0 || date.day() < 0);
        boolean led =
            lead.equals(lead(other.block(), scored.place().statement().start(), other.start()));
        if (led && other.agrees(date)) {
          return Optional.empty();
        }
        boolean same =
            like
                && led
                && (has || scored.score() >= ALIKE)
                && SourceStatement.meet(said.here().names(), scored.place().statement().names())
                && !DateLookup.isTold(story, other);
        if (same && found != null && !found.agrees(other)) {
          return Optional.empty();
        }
        place = same ? scored.place() : place;
        found = same ? other : found;
        score = same ? Math.max(score, scored.score()) : score;
      }
    }
    return found != null && score >= own
        ? Optional.of(place.evidence(found.start(), found.end()))
        : Optional.empty();
  }

  /** The stem of the word that leads to a date; empty where that tells nothing. */
  private static String lead(Block block, int from, int start) {
    String before = block.plain().substring(Math.max(from, start - FAR), start);
    Matcher lead = LEAD.matcher(before);
    while (lead.find()) {
      String between = before.substring(lead.end("word")).replaceAll("\\p{Lu}\\p{L}+day,?", "");
      if (between.isBlank() || PLACED.matcher(between.strip()).matches()) {
        String word = lead.group("word");
        return SourceStatement.stem(new Word(0, word.length(), word)).orElse("");
      }
    }
    return "";
  }
}
