package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.Interval;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** A deed after a death, or before a birth; a step before the one it needs. */
public final class WrongOrder implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/order",
              Severity.WARNING,
              "Dates out of order",
              "Nobody does anything after dying, and nothing opens before the work on it begins.",
              Example.bad(
                  "It fell apart in August 2021, and she went. She was charged in November [[2020]],"
                      + " a little more than two years later."),
              Example.good(
                  "It fell apart in August 2021, and she went. She was charged in November 2023,"
                      + " a little more than two years later."),
              Example.good(
                  "He came in 1962. The law was changed in 1985. She followed in 1965, three years"
                      + " later."),
              Example.good("It was built in 2021. It had burnt in 2020, a year later than told."),
              Example.bad("He died in 1980 and won the prize in [[1985]]."),
              Example.bad("She was born in 1960, graduated in [[1958]] and moved to Ohio."),
              Example.bad("Ilse Brandt died in 1988. In [[1990]] she played her final recital."),
              Example.bad("The pair became engaged in 1931 and married in [[1913]]."),
              Example.bad("Building of the pier began in 1887 and it was opened in [[1878]]."),
              Example.bad("She was arrested in 2012 and convicted in [[2011]]."),
              Example.bad("The tax was dropped in 2012. The town had passed it in [[2015]]."),
              Example.bad("Ida Brack was appointed warden in 1995 and retired in [[1991]]."),
              Example.bad("She was killed by a tram in 1932. In [[1934]] she sang in Rome."),
              Example.good("The tax was dropped in 2012. The town had passed it in 2009."),
              Example.good("The tax was dropped in 2012. By 2015 it had been forgotten."),
              Example.good("Her husband died in 1975. In 1978 she married a baker."),
              Example.good("Kurt Brandt died in 1988, leaving a son. In 1990 he played a recital."),
              Example.good("Work on the pier began in 1887 and it opened in 1891."),
              Example.good("The hall opened in 1911. The library opened in 1902."),
              Example.good("He won the prize in 1975 and died in 1980."),
              Example.good("He died in 1980 and was awarded the prize posthumously in 1985."),
              Example.good("He died in 1980, and his widow sold the house in 1985."),
              Example.good("He died in 1980 and was honoured by the town in 1985."),
              Example.good("She was born in 1960 and graduated in 1982."))
          .needingStory()
          .outsideQuotes()
          .from(Profile.STRICT);

  /** What comes in this order and no other, by the names of the kinds in the lexicon. */
  private static final Map<String, Integer> LADDERS =
      Map.of(
          "couple", 5, "court", 5, "works", 3, "post", 2, "law", 2, "life", 2, "firm", 2, "ship", 2,
          "book", 2);

  /** Of these, what a thing goes through but once. */
  private static final Set<String> ONCE = Set.of("works", "firm", "ship", "book", "life");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(he|she|they|it)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Happening> all = Happenings.of(article).all();
    List<Finding> findings = new ArrayList<>();
    for (LaterDate late : LaterDate.wrong(article)) {
      String message = "This cannot be later than what stands before it; %d would be.";
      findings.add(
          INFO.finding(late.later(), message.formatted(late.right()))
              .withRelated(late.before(), "counted from here"));
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size() && all.get(j).place() - all.get(i).place() <= 1; j++) {
        Optional<Finding> found = check(article, all.get(i), all.get(j));
        if (found.isPresent()) {
          findings.add(found.get());
          break;
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Article article, Happening a, Happening b) {
    Interval x = a.date().days().orElseThrow();
    Interval y = b.date().days().orElseThrow();
    if (!a.date().dated() || !b.date().dated() || x.overlaps(y)) {
      return Optional.empty();
    }
    int told = order(article, a, b);
    if (told != 0) {
      boolean wrong = told > 0 ? y.before(x) : x.before(y);
      String says = told > 0 ? "“%s” is told as after “%s”" : "“%s” is told as before “%s”";
      return wrong ? Optional.of(finding(a, b, says, "the other date")) : Optional.empty();
    }
    if (a.apart() || b.apart()) {
      return Optional.empty();
    }
    boolean acts = b.manner() == Happening.Manner.ACTIVE && !posthumous(b);
    boolean one = oneSubject(article, a, b);
    if (one && isDeath(a) && acts && !isDeath(b) && x.before(y)) {
      return Optional.of(finding(a, b, "“%s” comes after the death in “%s”", "the death"));
    }
    if (one && a.word().equals("born") && y.before(x)) {
      return Optional.of(finding(a, b, "“%s” comes before the birth in “%s”", "the birth"));
    }
    if (!one && !sameThing(a, b)) {
      return Optional.empty();
    }
    if (y.before(x) && isStep(a, b, LADDERS.keySet())) {
      return Optional.of(
          finding(a, b, "“%s” is before “%s”, which must come first", "the other date"));
    }
    return x.before(y) && isStep(b, a, ONCE)
        ? Optional.of(finding(a, b, "“%s” must come before “%s”", "the other date"))
        : Optional.empty();
  }

  /** What words say of two happenings: 1 when the second came after the first, -1 when before. */
  private static int order(Article article, Happening a, Happening b) {
    if (a.place() == b.place()) {
      boolean below = b.link().above() == a.link().at() && !b.link().lead().isEmpty();
      boolean opens = !a.link().lead().isEmpty() && b.link().lead().isEmpty();
      boolean above = a.link().above() == b.link().at() || opens;
      int led = below ? -led(b) : above ? led(a) : 0;
      if (led != 0) {
        return led;
      }
    }
    if (b.place() > a.place() && isLookedBackOn(article, a, b)) {
      return -1;
    }
    String text = a.date().block().plain();
    boolean one = a.date().block().equals(b.date().block()) && oneSubject(article, a, b);
    boolean near = one && b.date().start() > a.date().end();
    return near && LATER.matcher(text.substring(a.date().end(), b.date().start())).find() ? 1 : 0;
  }

  /** "After she left in 1990" is 1: what it hangs from came after it. */
  private static int led(Happening h) {
    return switch (h.link().lead()) {
      case "after" -> 1;
      case "before", "until" -> -1;
      default -> 0;
    };
  }

  private static final Pattern LATER =
      Pattern.compile("(?i)\\b(?:later|afterwards?|subsequently|(?<!the )then|went on)\\b[^.;:]*$");

  /** Whether both befall one thing: "the law was repealed", "Parliament passed the law". */
  private static boolean sameThing(Happening a, Happening b) {
    boolean points = b.suffers().points() && b.suffers().isEmpty();
    return a.suffers().shares(b.suffers()) || points && b.place() - a.place() <= 1;
  }

  private static boolean isDeath(Happening h) {
    return h.word().equals("die") || h.manner() == Happening.Manner.PASSIVE && h.is("deadly");
  }

  /** "It was repealed in 2012. Parliament had passed it in 2015": what "had" puts before. */
  private static boolean isLookedBackOn(Article article, Happening a, Happening b) {
    boolean points = b.subject().points() || b.rest().points();
    List<Token> tokens = article.tokens(b.sentence());
    boolean had = false;
    for (int i = 0; i + 1 < tokens.size() && tokens.get(i).start() < b.date().start(); i++) {
      boolean participle = tokens.get(i + 1).tag() == Tag.VBN;
      had |= tokens.get(i).lower().equals("had") && participle;
      boolean parted =
          tokens.get(i).tag() == Tag.CC
              || BOUNDS.contains(tokens.get(i).lower())
              || tokens.get(i).isMark();
      had &= !parted;
    }
    boolean before = article.tokens(a.sentence()).stream().anyMatch(t -> t.lower().equals("had"));
    return points && had && !before && a.date().block() == b.date().block();
  }

  /** Words after which a date is no longer when something had been done. */
  private static final Set<String> BOUNDS =
      Set.of("when", "after", "before", "until", "by", "since", "that", "who", "which", "for");

  /** Whether the first is a lower step of a ladder than the second. */
  private static boolean isStep(Happening a, Happening b, Set<String> ladders) {
    for (String ladder : ladders) {
      int first = step(a, ladder, LADDERS.get(ladder));
      int second = step(b, ladder, LADDERS.get(ladder));
      boolean begun = ladder.equals("works") && a.phase() == Happening.Phase.BEGIN && onWorks(a);
      first = begun ? 1 : first;
      boolean works = !ladder.equals("works") || first != 1 || onWorks(a);
      boolean opened = first == 1 && works && opensTraffic(b);
      if (first > 0 && works && second > first || ladder.equals("works") && opened) {
        return true;
      }
    }
    return false;
  }

  private static int step(Happening h, String ladder, int steps) {
    for (int step = steps; step > 0; step--) {
      if (h.is(ladder + step)) {
        return step;
      }
    }
    return 0;
  }

  private static boolean onWorks(Happening h) {
    return h.subject().things().stream().anyMatch(thing -> Happening.is(thing, "works"))
        || Happening.is(h.word(), "works");
  }

  /** "The first train ran through it": what is not before the works are done. */
  private static boolean opensTraffic(Happening h) {
    String before = h.sentence().plain().toLowerCase(Locale.ROOT);
    return before.contains("the first ") && h.rest().points();
  }

  private static boolean posthumous(Happening h) {
    return h.sentence().plain().toLowerCase(Locale.ROOT).contains("posthum");
  }

  /** Whether the second clause is about whom or what the first is about, and nobody else. */
  private static boolean oneSubject(Article article, Happening a, Happening b) {
    boolean next = a.place() != b.place();
    Happening.Party first = a.subject();
    Happening.Party second = b.subject();
    if (second.isEmpty()) {
      boolean kin = article.tokens(a.sentence()).stream().anyMatch(t -> t.is(Trait.KIN));
      boolean dies = isDeath(a);
      return !kin && (next ? dies && second.points() : !dies || !newSubject(a, b));
    }
    boolean named = first.names().stream().anyMatch(second.names()::contains);
    boolean shared = first.things().stream().anyMatch(second.things()::contains);
    return named || shared && second.names().isEmpty() || !next && opensTraffic(b);
  }

  /** Whether a pronoun between the two dates may begin a clause about somebody else. */
  private static boolean newSubject(Happening a, Happening b) {
    String text = a.date().block().plain();
    String between = text.substring(a.date().end(), Math.max(a.date().end(), b.date().start()));
    return PRONOUN.matcher(between).find();
  }

  private static Finding finding(Happening a, Happening b, String message, String other) {
    String says = message.formatted(b.date().text(), a.date().text());
    return INFO.finding(b.date().span(), says + ": put one of the two right.")
        .withRelated(a.date().span(), other);
  }
}
