package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.time.Bound;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/**
 * Finds a length of time in one sentence and its beginning in another, when both speak of one thing
 * that goes on: a road that "has been blocked for a month", and "the closure of the road since
 * December 21".
 */
final class OngoingClaims {
  /** What goes on, each kind by the beginnings of its words. */
  private static final List<List<String>> KINDS =
      List.of(
          List.of("block", "clos", "shut"),
          List.of("strik", "struck", "walkout", "stoppage"),
          List.of("detain", "detention", "custody", "jailed", "imprison", "held"),
          List.of("missing", "disappear", "vanish"),
          List.of("siege", "besieg", "encircl"),
          List.of("protest", "demonstrat", "rally", "rallies"),
          List.of("hunger"),
          List.of("quarantin", "lockdown"));

  /** Things that can be closed; two stories of a closure must speak of one of these. */
  private static final Set<String> WAYS =
      Set.of("corridor", "road", "highway", "route", "motorway", "street", "pass", "track");

  private OngoingClaims() {}

  /** One statement about something that goes on. */
  private record Statement(Sentence sentence, TemporalExpression time, int kind) {}

  static List<LengthClaim> of(Article article, Timeline timeline, Set<Role> roles) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return List.of();
    }
    List<Statement> lengths = new ArrayList<>();
    List<Statement> starts = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      for (Sentence sentence : article.sentences(block)) {
        collect(timeline, sentence, lengths, starts);
      }
    }
    List<LengthClaim> claims = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      int of = kind;
      List<Statement> ofLength = lengths.stream().filter(s -> s.kind == of).toList();
      List<Statement> ofStart = starts.stream().filter(s -> s.kind == of).toList();
      if (ofLength.size() == 1 && ofStart.size() == 1) {
        link(timeline, ofLength.get(0), ofStart.get(0), published.get()).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static void collect(
      Timeline timeline, Sentence sentence, List<Statement> lengths, List<Statement> starts) {
    List<TemporalExpression> here = timeline.in(sentence);
    if (here.isEmpty()) {
      return;
    }
    DateTokens t = timeline.tokens(sentence.block());
    List<TemporalExpression> carried =
        LengthClaim.lengths(here).stream()
            .filter(e -> t.is(t.from(e.start()) - 1, "for") && e.modality() != Modality.QUOTED)
            .toList();
    List<TemporalExpression> since =
        here.stream()
            .filter(e -> e.resolved() && e.bound() == Bound.SINCE && e.written().isPresent())
            .filter(e -> e.modality() != Modality.QUOTED)
            .toList();
    boolean length = carried.size() == 1 && since.isEmpty();
    if (length && (says(t, sentence, "have") || says(t, sentence, "has"))) {
      kinds(t, sentence).forEach(k -> lengths.add(new Statement(sentence, carried.get(0), k)));
    }
    if (since.size() == 1 && carried.isEmpty()) {
      kinds(t, sentence).forEach(k -> starts.add(new Statement(sentence, since.get(0), k)));
    }
  }

  private static Optional<LengthClaim> link(
      Timeline timeline, Statement length, Statement start, LocalDate published) {
    boolean same = length.kind != 0 || ways(timeline, length) && ways(timeline, start);
    Interval from = start.time.days().orElseThrow();
    if (!same || from.from().isAfter(published)) {
      return Optional.empty();
    }
    Elapsed elapsed = Elapsed.between(from, Interval.day(published));
    return Optional.of(
        new LengthClaim(length.time, List.of(start.time), Optional.of(published), elapsed));
  }

  private static boolean ways(Timeline timeline, Statement statement) {
    DateTokens t = timeline.tokens(statement.sentence.block());
    return WAYS.stream().anyMatch(way -> says(t, statement.sentence, way));
  }

  private static boolean says(DateTokens t, Sentence sentence, String word) {
    int end = t.from(sentence.end());
    for (int i = t.from(sentence.start()); i < end; i++) {
      if (t.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> kinds(DateTokens t, Sentence sentence) {
    List<Integer> kinds = new ArrayList<>();
    int end = t.from(sentence.end());
    for (int kind = 0; kind < KINDS.size(); kind++) {
      for (int i = t.from(sentence.start()); i < end; i++) {
        String word = t.lower(i);
        if (KINDS.get(kind).stream().anyMatch(word::startsWith)) {
          kinds.add(kind);
          break;
        }
      }
    }
    return kinds;
  }
}
