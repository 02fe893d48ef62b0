package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.story.Happening;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Lengths of what one clause begins and a later one ends: "She took the school in 1950 … left in
 * 1962 … her 12 years there".
 */
final class SpellClaims {
  /** How many sentences lie from the beginning to the length, at most, with both. */
  private static final int SENTENCES = 4;

  private SpellClaims() {}

  /** The claims whose beginning stands in the sentence at {@code index}. */
  static List<LengthClaim> in(
      Article article, Timeline timeline, List<Sentence> sentences, int index) {
    List<TemporalExpression> dates = new ArrayList<>();
    List<TemporalExpression> lengths = new ArrayList<>();
    Optional<TemporalExpression> start = Optional.empty();
    Optional<TemporalExpression> end = Optional.empty();
    String subject = "";
    int last = Math.min(sentences.size(), index + SENTENCES);
    for (int i = index; i < last; i++) {
      List<Token> tokens = article.tokens(sentences.get(i));
      for (TemporalExpression e : timeline.in(sentences.get(i))) {
        if (e.written().isPresent() && e.days().isPresent() && e.modality() != Modality.QUOTED) {
          dates.add(e);
          String verb = verb(tokens, e);
          if (start.isEmpty() && i == index && Happening.is(verb, "starts")) {
            start = Optional.of(e);
            subject = subject(tokens, e);
          } else if (start.isPresent() && Happening.is(verb, "stops")) {
            end = Optional.of(e);
          }
        }
      }
      for (TemporalExpression length : LengthClaim.lengths(timeline.in(sentences.get(i)))) {
        boolean after = end.filter(e -> before(e, length)).isPresent();
        if (after && isSpell(tokens, length) || isNamed(tokens, length, subject)) {
          lengths.add(length);
        }
      }
    }
    boolean one = dates.size() == 2 && end.isPresent() && lengths.size() == 1;
    boolean forward = one && dates.get(0).days().get().before(dates.get(1).days().get());
    if (!forward || dates.get(0) != start.orElseThrow()) {
      return List.of();
    }
    Elapsed elapsed =
        Elapsed.between(dates.get(0).days().orElseThrow(), dates.get(1).days().orElseThrow());
    return List.of(new LengthClaim(lengths.get(0), dates, Optional.empty(), elapsed));
  }

  private static boolean before(TemporalExpression end, TemporalExpression length) {
    int blocks = Integer.compare(end.block().index(), length.block().index());
    return blocks < 0 || blocks == 0 && end.start() < length.start();
  }

  /** The lemma of the last noun before the verb that {@code date} follows; nothing where none. */
  private static String subject(List<Token> tokens, TemporalExpression date) {
    boolean past = false;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.start() < date.start()) {
        past |= token.tag().isVerb();
        if (past && token.tag().isNoun()) {
          return token.lemma();
        }
      }
    }
    return "";
  }

  /** "The five-day talks": a length that what began and ended is called by. */
  private static boolean isNamed(List<Token> tokens, TemporalExpression length, String subject) {
    if (subject.isEmpty() || length.text().indexOf('-') < 0) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= length.end()) {
        return tokens.get(i).lemma().equals(subject);
      }
    }
    return false;
  }

  /** The verb right before a date, by its lemma, with only its object between; or nothing. */
  private static String verb(List<Token> tokens, TemporalExpression date) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.start() >= date.start()) {
        continue;
      }
      if (token.isMark()) {
        return "";
      }
      if (token.tag().isVerb()) {
        return token.lemma();
      }
    }
    return "";
  }

  /** "Her 14 years there", "a term of 35 years", "lasted six weeks": the whole of what is told. */
  private static boolean isSpell(List<Token> tokens, TemporalExpression length) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < length.start()) {
      at++;
    }
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean own = before.tag() == Tag.PRP_POSSESSIVE || before.tag() == Tag.GENITIVE;
    boolean of = before.lower().equals("of") && at > 1 && isSpellNoun(tokens.get(at - 2));
    boolean lasted = before.lemma().equals("last");
    return own || of || lasted;
  }

  private static boolean isSpellNoun(Token token) {
    return Happening.is(token.lemma(), "spell");
  }
}
