package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.story.Spell;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/**
 * Lengths of what one happening begins and another ends. A length that any two dates near it give
 * is let be; of the others only what a slip of the hand may have made of the right one is a claim.
 */
final class SpellClaims {
  /** How many sentences lie between a length and the dates of its ends, at most. */
  private static final int NEAR = 3;

  private SpellClaims() {}

  /** The claims of the {@code body}'s sentences that do not hold. */
  static List<LengthClaim> of(Article article, Timeline timeline, List<Sentence> body) {
    List<LengthClaim> claims = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      List<Sentence> near = body.subList(Math.max(0, i - NEAR), Math.min(body.size(), i + 2));
      for (TemporalExpression length : LengthClaim.lengths(timeline.in(body.get(i)))) {
        List<TemporalExpression> dates =
            near.stream()
                .flatMap(s -> timeline.in(s).stream())
                .filter(e -> Spell.isEnd(e, length))
                .toList();
        boolean open = length.modality() != Modality.QUOTED && !dates.isEmpty();
        if (open && !explained(article, dates, length)) {
          Sentence here = body.get(i);
          Spell.of(article, length, here, near, dates)
              .map(spell -> claim(article, spell))
              .filter(claim -> SpanClaims.mayBeASlip(claim) || isNamed(timeline, here, claim))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  /** "The 30-year strike, which began in 1984 and ended in 1985": no other date in the sentence. */
  private static boolean isNamed(Timeline timeline, Sentence here, LengthClaim claim) {
    TemporalExpression length = claim.length();
    List<TemporalExpression> dates =
        timeline.in(here).stream().filter(e -> Spell.isEnd(e, length)).toList();
    return length.text().indexOf('-') > 0
        && claim.dates().size() == 2
        && dates.size() == 2
        && dates.containsAll(claim.dates());
  }

  private static LengthClaim claim(Article article, Spell spell) {
    Interval from = spell.from().days().orElseThrow();
    List<TemporalExpression> ends = new ArrayList<>(List.of(spell.from()));
    spell.to().ifPresent(ends::add);
    Interval to =
        spell
            .to()
            .flatMap(TemporalExpression::days)
            .orElseGet(() -> StoryDay.of(article).orElseThrow().days());
    Optional<LocalDate> told = spell.to().isPresent() ? Optional.empty() : Optional.of(to.from());
    return new LengthClaim(spell.length(), ends, told, Elapsed.between(from, to));
  }

  /** Whether two of the dates, or one and the story's day, are so far apart. */
  private static boolean explained(
      Article article, List<TemporalExpression> dates, TemporalExpression length) {
    List<Interval> days = new ArrayList<>();
    dates.forEach(d -> days.add(d.days().orElseThrow()));
    StoryDay.of(article)
        .filter(day -> day.latest().isEmpty())
        .ifPresent(day -> days.add(day.days()));
    for (Interval from : days) {
      for (Interval to : days) {
        if (from.before(to) && Elapsed.between(from, to).fits(length.amount().orElseThrow())) {
          return true;
        }
      }
    }
    return false;
  }
}
