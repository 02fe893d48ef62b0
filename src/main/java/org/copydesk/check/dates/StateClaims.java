package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Lengths that run to the day of publication from what the story dates elsewhere: "It has been
 * closed for five months", "for the first time in 30 years, having gone down in 1998".
 */
final class StateClaims {
  /** How many sentences back the beginning of a state may stand. */
  private static final int BACK = 4;

  private StateClaims() {}

  static List<LengthClaim> of(Article article, Timeline timeline, List<Sentence> body) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return List.of();
    }
    List<LengthClaim> claims = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      List<TemporalExpression> here = timeline.in(body.get(i));
      List<Token> tokens = article.tokens(body.get(i));
      for (TemporalExpression length : LengthClaim.lengths(here)) {
        if (length.modality() != Modality.QUOTED) {
          List<Sentence> before = body.subList(Math.max(0, i - BACK), i);
          state(article, tokens, length, before)
              .or(() -> firstTime(tokens, here, length))
              .map(from -> claim(length, from, published.get()))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static LengthClaim claim(
      TemporalExpression length, TemporalExpression from, LocalDate published) {
    Elapsed elapsed = Elapsed.between(from.days().orElseThrow(), Interval.day(published));
    return new LengthClaim(length, List.of(from), Optional.of(published), elapsed);
  }

  /** When what "has been closed for" so long was closed, if one sentence before tells it. */
  private static Optional<TemporalExpression> state(
      Article article, List<Token> tokens, TemporalExpression length, List<Sentence> before) {
    int at = index(tokens, length.start());
    int verb = at - 2;
    boolean led = at > 2 && tokens.get(at - 1).lower().equals("for");
    if (!led || tokens.get(verb).tag() != Tag.VBN || !perfect(tokens, verb)) {
      return Optional.empty();
    }
    String lemma = tokens.get(verb).lemma();
    boolean points = tokens.get(0).tag() == Tag.PRP;
    List<Happening> begun =
        Happenings.of(article).all().stream()
            .filter(h -> before.contains(h.sentence()) && h.families().contains(lemma))
            .filter(h -> h.date().unit() == Granularity.DAY || h.date().unit() == Granularity.MONTH)
            .toList();
    boolean same = begun.size() == 1 && (points || shared(tokens, verb, begun.get(0)));
    return same ? Optional.of(begun.get(0).date()) : Optional.empty();
  }

  /** Whether "has been" or "have now been" stands right before {@code verb}. */
  private static boolean perfect(List<Token> tokens, int verb) {
    int i = verb - 1;
    while (i > 0 && (tokens.get(i).tag().isAdverb() || tokens.get(i).lower().equals("been"))) {
      i--;
    }
    return i > 0 && i < verb - 1 && tokens.get(i).lemma().equals("have");
  }

  private static boolean shared(List<Token> tokens, int verb, Happening begun) {
    return tokens.subList(0, verb).stream()
        .filter(token -> token.tag().isNoun())
        .allMatch(
            token ->
                begun.subject().things().contains(token.lemma())
                    || begun.subject().names().contains(token.lower()));
  }

  /** The one year, month or day after "for the first time in 30 years, having". */
  private static Optional<TemporalExpression> firstTime(
      List<Token> tokens, List<TemporalExpression> here, TemporalExpression length) {
    int at = index(tokens, length.start());
    boolean first =
        at >= 4
            && tokens.get(at - 1).lower().equals("in")
            && tokens.get(at - 2).lower().equals("time")
            && tokens.get(at - 3).lower().equals("first")
            && !tokens.get(0).lower().equals("when");
    List<TemporalExpression> dates =
        here.stream().filter(e -> e.dated() && e.start() > length.end()).toList();
    if (!first || dates.size() != 1) {
      return Optional.empty();
    }
    int date = index(tokens, dates.get(0).start());
    int end = index(tokens, length.end());
    boolean having =
        tokens.subList(end, date).stream().anyMatch(token -> token.lower().equals("having"));
    boolean since = tokens.get(date - 1).lower().equals("since");
    return having || since ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static int index(List<Token> tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < offset) {
      i++;
    }
    return i;
  }
}
