package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.time.Bound;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/**
 * Finds the first of its kind "in nine years" in one sentence and "since 2003" in another: one
 * first, when the story tells of no other and both speak of one thing.
 */
final class FirstClaims {
  /** How many words after "first" the length or the date may begin. */
  private static final int REACH = 8;

  private static final int SHORTEST = 4;

  private FirstClaims() {}

  /** A first, and what is told of the one before. */
  private record First(Sentence sentence, TemporalExpression time) {}

  static List<LengthClaim> of(Article article, Timeline timeline, Set<Role> roles) {
    Optional<LocalDate> published = article.metadata().published();
    List<First> lengths = new ArrayList<>();
    List<First> starts = new ArrayList<>();
    for (Block block : published.isEmpty() ? List.<Block>of() : article.blocks(roles)) {
      for (Sentence sentence : article.sentences(block)) {
        for (TemporalExpression e : timeline.in(sentence)) {
          boolean year = e.unit() == Granularity.YEAR && e.modality() != Modality.QUOTED;
          if (year && isFirst(timeline.tokens(block), sentence, e)) {
            boolean since = e.bound() == Bound.SINCE && e.resolved() && e.written().isPresent();
            boolean length = e.bound() == Bound.EXACT && e.amount().isPresent();
            (since ? starts : length ? lengths : new ArrayList<First>())
                .add(new First(sentence, e));
          }
        }
      }
    }
    boolean two =
        lengths.size() == 1
            && starts.size() == 1
            && !lengths.get(0).sentence().equals(starts.get(0).sentence());
    if (!two || !share(article, lengths.get(0).sentence(), starts.get(0).sentence())) {
      return List.of();
    }
    TemporalExpression since = starts.get(0).time();
    Interval day = Interval.day(published.get());
    return List.of(
        new LengthClaim(
            lengths.get(0).time(),
            List.of(since),
            published,
            Elapsed.between(since.days().orElseThrow(), day)));
  }

  /** "the first at the depot in 22 years", "first walkout since 2003". */
  private static boolean isFirst(DateTokens t, Sentence sentence, TemporalExpression e) {
    int at = t.from(e.start());
    boolean led = e.bound() == Bound.SINCE || t.is(at - 1, "in") || t.is(at - 1, "for");
    for (int i = at - 1; led && i >= Math.max(t.from(sentence.start()), at - REACH); i--) {
      if (t.is(i, "first")) {
        return true;
      }
      if (!t.at(i).word() && !t.at(i).digits() && !t.at(i).dash()) {
        return false;
      }
    }
    return false;
  }

  /** Whether two sentences have a word of some length in common beside those of the first. */
  private static boolean share(Article article, Sentence one, Sentence other) {
    Set<String> shared = stems(article, one);
    shared.retainAll(stems(article, other));
    shared.removeAll(Set.of("first", "since", "year", "time"));
    return !shared.isEmpty();
  }

  private static Set<String> stems(Article article, Sentence sentence) {
    Set<String> stems = new HashSet<>();
    for (Word word : article.words(sentence.block(), sentence.start(), sentence.end())) {
      if (word.alphabetic() && word.text().length() >= SHORTEST && word.end() <= sentence.end()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }
}
