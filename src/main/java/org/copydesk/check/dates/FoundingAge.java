package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.quantity.Digits;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.StoryDay;
import org.copydesk.time.Timeline;
import org.copydesk.word.WordLists;

/**
 * How old a thing is said to be, held to the year in which the story has it begin, wherever that
 * stands: "built its first bicycle in 1885 … in our 130 years".
 *
 * <p>The story need not be dated: the years it speaks of as gone and as to come, and the weekdays
 * of its dates, leave few in which it can be told. It speaks where none of them makes the age right
 * and another figure in one place of it does.
 */
final class FoundingAge {
  /** How long after the last year that is told as gone a story may be told. */
  private static final int AFTER = 12;

  /** How many years a story may be told in at most, for an age to be held to them. */
  private static final int OPEN = 8;

  private static final Set<Role> READ =
      Set.of(
          Role.STANDFIRST, Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CAPTION, Role.TEASER);

  private static final Pattern YEAR =
      Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b(?!,\\d|%| \\p{L}+s\\b)");

  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b("
              + String.join("|", WordLists.of(FoundingAge.class, "begun"))
              + ")\\b[^.;:,]{0,60}?\\bin (?:\\p{L}+ )?(1[0-9]{3}|20[0-9]{2})\\b");

  /** "end 27 years of hurt", "a 40-year wait": how long it is since the last time. */
  private static final Pattern WAIT =
      Pattern.compile(
          "\\b(\\d{2,3})(?: years of|-year) (?:hurt|wait|drought|exile|absence|pain)\\b");

  private static final Pattern LAST_TIME =
      Pattern.compile("\\bfirst (?:time|[\\p{L}-]+(?: [\\p{L}-]+){0,2}) since ([12]\\d{3})\\b");

  private static final String OWNER = "(?i:(its|their|our|the (\\p{L}+)['’]s))";

  private static final Pattern AGE =
      Pattern.compile(
          "\\b"
              + OWNER
              + " (?:(\\d{2,3})(?:\\p{L}{2}) (anniversary|birthday|year)\\b(?! of\\b| in\\b)"
              + "|(\\d{2,3})(?: years\\b(?! of\\b)|-year history\\b))");

  private static final Pattern APART = Pattern.compile("[,;:–—]| and ");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:" + String.join("|", WordLists.of(FoundingAge.class, "ahead")) + ")\\b");

  /**
   * An age that does not fit.
   *
   * @param claim where it is told
   * @param origin where the year is told
   * @param years how old it is said to be
   * @param begun the year in which it began
   */
  record Wrong(Span claim, Span origin, int years, int begun) {}

  private record Origin(Sentence sentence, Span span, String verb, int year) {}

  private final Article article;

  /** The years it speaks of as gone, as to come, and those in which it can be told. */
  private final TreeSet<Integer> gone = new TreeSet<>();

  private final TreeSet<Integer> ahead = new TreeSet<>();
  private final TreeSet<Integer> possible = new TreeSet<>();

  private final List<Origin> origins = new ArrayList<>();
  private final List<Origin> last = new ArrayList<>();

  private FoundingAge(Article article) {
    this.article = article;
  }

  /** Every such age of a story. */
  static List<Wrong> wrong(Article article) {
    List<Sentence> claims = new ArrayList<>();
    FoundingAge story = new FoundingAge(article);
    for (Block block : article.blocks(READ)) {
      for (Sentence sentence : article.sentences(block)) {
        story.read(sentence);
        if (AGE.matcher(sentence.plain()).find()) {
          claims.add(sentence);
        }
      }
    }
    List<Wrong> wrong = new ArrayList<>();
    if (story.last.isEmpty() && (claims.isEmpty() || story.origins.isEmpty())) {
      return wrong;
    }
    story.settle();
    story.waits(wrong);
    for (Sentence sentence : claims) {
      Matcher age = AGE.matcher(sentence.plain());
      while (age.find()) {
        story.judge(sentence, age).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private void read(Sentence sentence) {
    String plain = sentence.plain();
    Matcher begun = BEGUN.matcher(plain);
    while (begun.find()) {
      Span span =
          sentence.block().span(sentence.start() + begun.start(2), sentence.start() + begun.end(2));
      String verb = begun.group(1).toLowerCase(Locale.ROOT);
      origins.add(new Origin(sentence, span, verb, Integer.parseInt(begun.group(2))));
    }
    Matcher since = LAST_TIME.matcher(plain);
    while (since.find()) {
      Span span =
          sentence.block().span(sentence.start() + since.start(1), sentence.start() + since.end(1));
      last.add(new Origin(sentence, span, "since", Integer.parseInt(since.group(1))));
    }
    Matcher year = YEAR.matcher(plain);
    while (year.find()) {
      int value = Integer.parseInt(year.group(1));
      (AHEAD.matcher(clause(plain, year)).find() ? ahead : gone).add(value);
    }
  }

  private static String clause(String plain, Matcher year) {
    String[] before = APART.split(plain.substring(0, year.start()) + " ");
    String[] after = APART.split(" " + plain.substring(year.end()));
    return before[before.length - 1] + after[0];
  }

  /** Works out in which years the story can be told. */
  private void settle() {
    OptionalInt day =
        StoryDay.of(article).stream().mapToInt(d -> d.days().from().getYear()).findFirst();
    int first = day.orElseGet(() -> gone.isEmpty() ? 0 : gone.last());
    Integer next = ahead.ceiling(first);
    int last = day.orElseGet(() -> next == null ? first + AFTER : next);
    List<CalendarDate> days =
        Timeline.of(article)
            .expressions()
            .flatMap(e -> e.written().stream())
            .filter(d -> !d.hasYear() && d.hasDay() && d.month() > 0 && d.weekday().isPresent())
            .toList();
    // Weekdays leave but a few of many years, so more can be asked.
    boolean open = day.isEmpty() && last == first + AFTER && !days.isEmpty();
    IntStream.rangeClosed(first, open ? first + 8 * AFTER : last)
        .filter(year -> days.stream().filter(d -> isIn(d, year)).count() * 2 >= days.size())
        .forEach(possible::add);
  }

  private static boolean isIn(CalendarDate day, int year) {
    Optional<LocalDate> in = day.in(year);
    return in.isPresent() && in.get().getDayOfWeek() == day.weekday().orElseThrow();
  }

  /** Holds the wait that the headline tells of to the year of the last time. */
  private void waits(List<Wrong> wrong) {
    if (last.stream().map(Origin::year).distinct().count() != 1 || possible.isEmpty()) {
      return;
    }
    Origin since = last.get(0);
    for (Block block : article.blocks(Set.of(Role.HEADLINE, Role.STANDFIRST))) {
      Matcher wait = WAIT.matcher(block.plain());
      if (wait.find()) {
        int years = Integer.parseInt(wait.group(1));
        int then = since.year + years;
        if (possible.stream().noneMatch(year -> Math.abs(year - then) <= 1)) {
          wrong.add(
              new Wrong(block.span(wait.start(1), wait.end(1)), since.span, years, since.year));
        }
      }
    }
  }

  private Optional<Wrong> judge(Sentence sentence, Matcher age) {
    boolean ordinal = age.group(3) != null;
    int years = Integer.parseInt(age.group(ordinal ? 3 : 5));
    int less = ordinal && age.group(4).equals("year") ? 1 : 0;
    boolean open = possible.isEmpty() || age.group(2) == null && possible.size() > OPEN;
    boolean sound =
        Stream.concat(gone.stream(), ahead.stream())
            .anyMatch(from -> fits(from + years) || fits(from + years - less));
    if (open || sound) {
      return Optional.empty();
    }
    int from = sentence.start() + age.start();
    Span claim = sentence.block().span(from, sentence.start() + age.end());
    return origins.stream()
        .filter(o -> isOf(sentence, age, o))
        .filter(o -> isSlip(years, o.year - less))
        .findFirst()
        .map(o -> new Wrong(claim, o.span, years, o.year));
  }

  private boolean fits(int year) {
    return possible.contains(year);
  }

  /** Whether another figure in one place, or two exchanged, makes the age right. */
  private boolean isSlip(int years, int from) {
    return possible.stream()
        .mapToInt(year -> year - from)
        .filter(right -> right > 0 && right != years)
        .anyMatch(right -> Digits.differInOne(right, years));
  }

  /** Whether the age is told of what began then. */
  private boolean isOf(Sentence sentence, Matcher age, Origin origin) {
    String owner = age.group(2);
    String where = origin.sentence.plain().toLowerCase(Locale.ROOT);
    if (owner != null) {
      return Pattern.compile("\\b" + owner.toLowerCase(Locale.ROOT) + "\\b").matcher(where).find();
    }
    boolean only = origins.stream().map(Origin::year).distinct().count() == 1;
    boolean our = age.group(1).equalsIgnoreCase("our");
    boolean again = sentence.plain().contains(origin.verb);
    return origin.sentence.block().equals(sentence.block()) || only && (our || again);
  }
}
