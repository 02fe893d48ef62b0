package org.copydesk.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.time.Bound;
import org.copydesk.time.Granularity;
import org.copydesk.time.Interval;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * Finds the two ends of a length of time, in whatever words: "took the school in 1950 … left in
 * 1962 … her 12 years there".
 */
final class SpellReader {
  private final Article article;
  private final Timeline timeline;

  SpellReader(Article article, Timeline timeline) {
    this.article = article;
    this.timeline = timeline;
  }

  /** What {@code length} lies between, of {@code dates} near it. */
  Optional<Spell> of(
      TemporalExpression length,
      Sentence here,
      List<Sentence> near,
      List<TemporalExpression> dates) {
    Happenings happenings = Happenings.of(article);
    List<Happening> all =
        Stream.concat(happenings.all().stream(), happenings.planned().stream())
            .filter(h -> near.contains(h.sentence()) && dates.contains(h.date()))
            .toList();
    int own = near.indexOf(here);
    return ranged(near.subList(Math.max(0, own - 1), own + 1), length)
        .or(() -> counted(here, length, all))
        .or(() -> between(here, length, all))
        .or(() -> alone(here, length))
        .or(() -> since(here, length));
  }

  static boolean isDate(TemporalExpression e, TemporalExpression length) {
    boolean known = e.written().isPresent() && e.days().isPresent() && !e.impossible();
    boolean years = e.unit() == Granularity.YEAR && length.unit().compareTo(Granularity.YEAR) < 0;
    return known
        && e.modality() != Modality.QUOTED
        && !years
        && e.unit().compareTo(Granularity.YEAR) <= 0;
  }

  /** "From 1981 to 2009, and in those 38 years": the one range, here or in the sentence before. */
  private Optional<Spell> ranged(List<Sentence> near, TemporalExpression length) {
    List<TemporalRange> ranges = near.stream().flatMap(s -> timeline.ranges(s).stream()).toList();
    boolean one = ranges.size() == 1 && isSpell(length);
    return one ? claim(length, ranges.get(0).first(), ranges.get(0).second()) : Optional.empty();
  }

  /**
   * "After a gap of 37 years the play, last staged in 1958, was put on in 1985": no other dates.
   */
  private Optional<Spell> alone(Sentence here, TemporalExpression length) {
    List<TemporalExpression> dates =
        timeline.in(here).stream().filter(e -> isDate(e, length)).toList();
    return dates.size() == 2 && isNamed(length)
        ? claim(length, dates.get(0), dates.get(1))
        : Optional.empty();
  }

  /** "In the family since 1925; that is 90 years": to the day of the story. */
  private Optional<Spell> since(Sentence here, TemporalExpression length) {
    List<TemporalExpression> all = timeline.in(here);
    List<TemporalExpression> dates = all.stream().filter(e -> isDate(e, length)).toList();
    Optional<StoryDay> day = StoryDay.of(article).filter(d -> d.latest().isEmpty());
    boolean one =
        dates.size() == 1
            && all.stream().filter(e -> e.type() == Type.DURATION).count() == 1
            && day.isPresent();
    if (!one || dates.get(0).bound() != Bound.SINCE || !isSpell(length)) {
      return Optional.empty();
    }
    Interval from = dates.get(0).days().orElseThrow();
    return from.before(day.get().days())
        ? Optional.of(new Spell(length, dates.get(0), Optional.empty()))
        : Optional.empty();
  }

  /** "Four years after it was built in 1928", "80 years since the raid of May 1941". */
  private Optional<Spell> counted(Sentence here, TemporalExpression length, List<Happening> all) {
    List<Happening> own = all.stream().filter(h -> h.sentence().equals(here)).toList();
    Optional<Happening> from =
        own.stream().filter(h -> h.date().start() > length.end()).findFirst();
    String plain = length.block().plain();
    if (from.isEmpty()
        || !COUNTED.matcher(plain.substring(length.end(), from.get().date().start())).find()) {
      return Optional.empty();
    }
    List<TemporalExpression> to =
        timeline.in(here).stream()
            .filter(e -> isDate(e, length) && e != from.get().date())
            .toList();
    if (to.size() == 1) {
      return claim(length, from.get().date(), to.get(0));
    }
    Optional<StoryDay> day = StoryDay.of(article);
    boolean now = to.isEmpty() && day.isPresent() && day.get().latest().isEmpty();
    return now
        ? Optional.of(new Spell(length, from.get().date(), Optional.empty()))
        : Optional.empty();
  }

  private static final Pattern COUNTED =
      Pattern.compile("^(?:,| to the day| on \\w+)* (?:since|after|from)\\b[^.;:,]*$");

  private Optional<Spell> between(Sentence here, TemporalExpression length, List<Happening> all) {
    boolean spell = isSpell(length);
    boolean razed = all.stream().anyMatch(h -> h.is("works3"));
    List<Happening> ends =
        all.stream()
            .filter(h -> isEnd(h) && !(razed && h.is("works2")))
            .filter(h -> spell || h.sentence().equals(here))
            .toList();
    if (ends.stream().filter(h -> ends.size() == 1 || !h.is("parts")).count() != 1) {
      return Optional.empty();
    }
    Happening end = ends.stream().filter(h -> !h.is("parts")).findFirst().orElse(ends.get(0));
    return all.stream()
        .filter(h -> isPair(h, end) || isStart(h) && isOfOneLife(h, end) && !end.is("parts"))
        .filter(h -> before(h.date(), end.date()) && isOne(h, end))
        .max(Comparator.comparing(h -> h.date().days().orElseThrow().from()))
        .flatMap(start -> claim(length, start.date(), end.date()));
  }

  private static boolean isStart(Happening h) {
    boolean begins = h.is("starts") || h.is("begin") || h.is("origin");
    return h.phase() == Happening.Phase.BEGIN || h.phase() == Happening.Phase.WHOLE && begins;
  }

  private static boolean isEnd(Happening h) {
    boolean ends = h.is("stops") || h.is("end") || h.is("works3") || h.is("deadly");
    ends |= h.is("parts");
    return h.phase() == Happening.Phase.END || h.phase() == Happening.Phase.WHOLE && ends;
  }

  /** "Finished in 1964 … pulled down", "bought in 1977 … sold": of one thing, if it is told. */
  private static boolean isPair(Happening start, Happening end) {
    Happening.Party got = start.rest();
    boolean trade = start.is("gets") && end.is("parts");
    boolean told = got.isEmpty() || end.rest().isEmpty() || got.shares(end.rest());
    return trade && told || start.is("works2") && end.is("works3");
  }

  /** Whether what ends may have begun so: nobody's post or term begins with his birth. */
  private static boolean isOfOneLife(Happening start, Happening end) {
    return !start.word().equals("born") || end.is("deadly");
  }

  private static boolean before(TemporalExpression a, TemporalExpression b) {
    return a.unit() == b.unit() && a.days().orElseThrow().before(b.days().orElseThrow());
  }

  /** Whether the second may end what the first began: of one subject, as far as they name it. */
  private static boolean isOne(Happening a, Happening b) {
    boolean points = b.subject().isEmpty() || b.subject().points() || a.subject().isEmpty();
    points |= b.is("parts") && a.subject().points();
    return a.parties().shares(b.parties()) || points;
  }

  private static Optional<Spell> claim(
      TemporalExpression length, TemporalExpression from, TemporalExpression to) {
    boolean known = from.days().isPresent() && to.days().isPresent();
    return known && before(from, to)
        ? Optional.of(new Spell(length, from, Optional.of(to)))
        : Optional.empty();
  }

  /**
   * "Her 14 years there", "a term of 35 years", "lasted six weeks", "after 26 years in the post":
   * the whole of what is told.
   */
  private boolean isSpell(TemporalExpression length) {
    List<Token> tokens = article.tokens(length.block());
    int at = first(tokens, length.start());
    return isNamed(length) || at > 0 && WHOLE.contains(tokens.get(at - 1).lower());
  }

  private static int first(List<Token> tokens, int start) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < start) {
      at++;
    }
    return at;
  }

  /** "Her 14 years", "a term of 35 years", "lasted six weeks", "the 40-year marriage". */
  private boolean isNamed(TemporalExpression length) {
    List<Token> tokens = article.tokens(length.block());
    int at = first(tokens, length.start());
    int next = first(tokens, length.end());
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean own = before.tag() == Tag.PRP_POSSESSIVE || before.tag() == Tag.GENITIVE;
    own &= at < 2 || !tokens.get(at - 2).lemma().matches("take|cost|give|save|buy|earn");
    boolean is = at > 1 && before.lower().equals("is") && tokens.get(at - 2).lower().equals("that");
    boolean of = before.lower().equals("of") && at > 1 && isSpellNoun(tokens.get(at - 2));
    boolean named = next < tokens.size() && isSpellNoun(tokens.get(next)) && !isPast(before);
    return own || is || of || named || Happening.is(before.lemma(), "lasts");
  }

  private static boolean isPast(Token token) {
    return token.lower().equals("past") || token.lower().equals("last");
  }

  private static final Set<String> WHOLE = Set.of("those", "these", "after", "for", "spanning");

  private static boolean isSpellNoun(Token token) {
    return Happening.is(token.lemma(), "spell");
  }
}
