package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.Anchor;
import org.copydesk.time.Bound;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;

/**
 * Lengths told after the dates they lie between: "opened in 1931 and closed in 2019, after 98
 * years", "from 1947 to 1954. Those nine years", "since 2017, the first in nine years". Only a
 * length that a slip of the hand could have made of the right one is a claim: any other may be the
 * length of something else.
 */
final class SpanClaims {
  private static final String HEDGES =
      "(?:more than |nearly |almost |about |some |just (?:over|under) )?$";
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:[ (]after|\\b(?:span|period|stretch|gap|spell|reign|career|run|wait) of|[ ,]spanning"
              + "|[ ,]last(?:ing|ed)) "
              + HEDGES);
  private static final Pattern FOR = Pattern.compile("\\bfor " + HEDGES);
  private static final Pattern LASTED =
      Pattern.compile("\\b(?:last(?:ed|ing)|ran(?: for)?) " + HEDGES);
  private static final Pattern ENDING =
      Pattern.compile(",? (?:and )?(?:end(?:ing|ed)|finish(?:ing|ed)|clos(?:ing|ed)) (?:at )?");
  private static final Pattern PERIOD =
      Pattern.compile(",? an? (?:period|span|stretch|spell|reign|run|wait) of " + HEDGES);
  private static final Pattern UNTIL = Pattern.compile("\\b(?:until|till|up to|to|ended?)\\b");
  private static final Pattern WHEN = Pattern.compile("\\b(?:when|until|till|before)\\b");

  /** Two clock times further apart, in days, may be of two days. */
  private static final double HALF_A_DAY = 0.58;

  private static final Pattern FIRST_IN =
      Pattern.compile("\\b(?:first|\\p{L}{2,}est|worst|best)\\b[^.;:]{0,24} (?:in|for) " + HEDGES);
  private static final Pattern SINCE =
      Pattern.compile("^ since (?:it|he|she|they|the|its|his|her)\\b[^.;:,]{0,50} in $");

  private SpanClaims() {}

  /** The claims whose dates stand in the sentence at {@code index}. */
  static List<LengthClaim> in(
      Article article, Timeline timeline, List<Sentence> sentences, int index) {
    Sentence here = sentences.get(index);
    List<TemporalExpression> all = timeline.in(here);
    List<TemporalExpression> dates = all.stream().filter(SpanClaims::isDate).toList();
    List<TemporalExpression> lengths = LengthClaim.lengths(all);
    List<LengthClaim> claims = new ArrayList<>();
    clocks(all, lengths).ifPresent(claims::add);
    all.stream()
        .filter(e -> e.type() == Type.DURATION && e.anchor() == Anchor.PREVIOUS)
        .forEach(length -> later(length, dates).ifPresent(claims::add));
    Optional<LocalDate> published = article.metadata().published();
    for (TemporalExpression date : dates) {
      Interval today = published.map(Interval::day).orElse(days(date));
      boolean first = dates.size() == 1 && lengths.size() == 1;
      boolean told =
          lengths.size() == 1
              && (first && isFirstSince(date, lengths.get(0))
                  || isLengthSince(date, lengths.get(0)));
      if (told && days(date).before(today)) {
        Elapsed elapsed = Elapsed.between(days(date), today);
        claims.add(new LengthClaim(lengths.get(0), dates, published, elapsed));
      }
    }
    claims.removeIf(claim -> !mayBeASlip(claim));
    lengths.forEach(length -> period(length, dates).ifPresent(claims::add));
    return claims;
  }

  /** "from May 2018 until June 2023, a period of five years": right behind the two ends. */
  private static Optional<LengthClaim> period(
      TemporalExpression length, List<TemporalExpression> dates) {
    if (dates.size() != 2 || dates.get(1).end() > length.start()) {
      return Optional.empty();
    }
    String plain = length.block().plain();
    TemporalExpression from = dates.get(0);
    TemporalExpression to = dates.get(1);
    boolean told =
        PERIOD.matcher(plain.substring(to.end(), length.start())).matches()
            && UNTIL.matcher(plain.substring(from.end(), to.start())).find()
            && from.unit() == to.unit()
            && days(from).before(days(to));
    LengthClaim claim =
        new LengthClaim(length, dates, Optional.empty(), Elapsed.between(days(from), days(to)));
    return Optional.of(claim).filter(c -> told && !c.holds());
  }

  /** "joined in 1991 and rose to chair in 2004, 13 years later": from any year before the last. */
  private static Optional<LengthClaim> later(
      TemporalExpression length, List<TemporalExpression> dates) {
    Optional<TemporalExpression> last =
        dates.stream()
            .filter(date -> date.end() < length.start() && length.start() - date.end() <= 2)
            .findFirst();
    List<LengthClaim> claims = new ArrayList<>();
    for (TemporalExpression date : dates) {
      boolean told = last.isPresent() && date.end() < last.get().start();
      if (told && date.unit() == last.get().unit()) {
        boolean forward = days(date).before(days(last.get()));
        List<TemporalExpression> ends =
            forward ? List.of(date, last.get()) : List.of(last.get(), date);
        Elapsed elapsed = Elapsed.between(days(ends.get(0)), days(ends.get(1)));
        claims.add(new LengthClaim(length, ends, Optional.empty(), elapsed));
      }
    }
    boolean holds = claims.stream().anyMatch(LengthClaim::holds);
    return holds || claims.isEmpty()
        ? Optional.empty()
        : Optional.of(claims.get(claims.size() - 1));
  }

  /** "began at 9.30am and came back at 2pm, after six hours", "for six hours when, at 2pm, it". */
  private static Optional<LengthClaim> clocks(
      List<TemporalExpression> all, List<TemporalExpression> lengths) {
    List<TemporalExpression> times =
        all.stream()
            .filter(e -> e.type() == Type.TIME && Elapsed.clocked(e) && !e.impossible())
            .filter(e -> e.modality() != Modality.QUOTED && e.bound() == Bound.EXACT)
            .toList();
    if (times.size() != 2 || lengths.size() != 1 || !lengths.get(0).unit().withinDay()) {
      return Optional.empty();
    }
    TemporalExpression length = lengths.get(0);
    TemporalExpression last = times.get(1);
    boolean after = length.start() > last.end() && TOLD.matcher(before(length, 0)).find();
    boolean between =
        length.start() > times.get(0).end()
            && length.end() < last.start()
            && FOR.matcher(before(length, 0)).find()
            && WHEN.matcher(last.block().plain().substring(length.end(), last.start())).find();
    boolean lasted =
        length.start() > times.get(0).end()
            && length.end() < last.start()
            && LASTED.matcher(before(length, 0)).find()
            && ENDING.matcher(last.block().plain().substring(length.end(), last.start())).matches();
    Elapsed elapsed = Elapsed.between(times.get(0), last);
    return (after || between || lasted) && elapsed.longest() <= HALF_A_DAY
        ? Optional.of(new LengthClaim(length, times, Optional.empty(), elapsed))
        : Optional.empty();
  }

  private static boolean isDate(TemporalExpression e) {
    return e.days().isPresent()
        && e.written().isPresent()
        && e.modality() != Modality.QUOTED
        && e.unit().compareTo(Granularity.YEAR) <= 0;
  }

  private static Interval days(TemporalExpression date) {
    return date.days().orElseThrow();
  }

  private static String before(TemporalExpression e, int from) {
    return e.block().plain().substring(from, e.start());
  }

  /** "the first since 2017, and so the first in nine years". */
  private static boolean isFirstSince(TemporalExpression date, TemporalExpression length) {
    return date.bound() == Bound.SINCE && FIRST_IN.matcher(before(length, 0)).find();
  }

  /** "140 years since it opened in 1874". */
  private static boolean isLengthSince(TemporalExpression date, TemporalExpression length) {
    return date.start() > length.end()
        && SINCE.matcher(date.block().plain().substring(length.end(), date.start())).find();
  }

  /** Whether the length is two off, or has one of two digits right. */
  static boolean mayBeASlip(LengthClaim claim) {
    double unit = claim.amount().unit().days();
    double right = (claim.elapsed().shortest() + claim.elapsed().longest()) / 2 / unit;
    long said = Math.round(claim.amount().count());
    for (long exact : new long[] {(long) Math.floor(right), (long) Math.ceil(right)}) {
      boolean digit = said > 9 && (said % 10 == exact % 10 || said / 10 == exact / 10);
      if (Math.abs(said - exact) <= 2 || digit && exact < 1000) {
        return true;
      }
    }
    return false;
  }
}
