package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.CalendarNames;
import org.copydesk.time.StoryDay;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * What a story lets its reader work out of the years in which people were born: from "born in
 * 1957", from an age on the day of the story, and from an age in a year, "19 when she began in
 * 1972".
 *
 * @param all in page order
 */
public record BirthYears(List<BirthYear> all) {
  private static final Pattern YEAR = Pattern.compile("19\\d\\d|20[0-4]\\d");
  private static final Pattern AGE = Pattern.compile("[1-9]\\d|1[01]\\d");
  private static final int REACH = 14;

  /** Copies the list. */
  public BirthYears {
    all = List.copyOf(all);
  }

  /** What {@code article} tells, worked out once. */
  public static BirthYears of(Article article, Lexicon lexicon) {
    return article.derived(BirthYears.class, a -> new BirthYears(new Reader(a, lexicon).read()));
  }

  /** Reads one story. */
  private static final class Reader {
    private final Article article;
    private final Story story;
    private final Reference reference;
    private final Optional<StoryDay> told;
    private final List<BirthYear> found = new ArrayList<>();

    private final Lives lives;
    private final Ages ages;

    Reader(Article article, Lexicon lexicon) {
      this.article = article;
      this.story = Story.of(article, lexicon);
      this.reference = new Reference(story);
      this.told = StoryDay.of(article);
      this.lives = Lives.of(article, lexicon);
      this.ages = Ages.of(article, lexicon);
    }

    List<BirthYear> read() {
      for (Life life : lives.all()) {
        if (life.kind() == Life.Kind.BORN && !quoted(life.line(), life.at())) {
          String words = "born in " + life.year();
          found.add(new BirthYear(life.who(), life.year(), life.year(), life.span(), words, false));
        }
      }
      for (Age age : ages.all()) {
        if (age.now() && age.grade() == Mention.Grade.NAMED) {
          age.person().ifPresent(p -> today(p, age.line(), age.at(), age.years(), true));
        }
      }
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          if (AGE.matcher(line.lower(i)).matches() && !quoted(line, i)) {
            dated(line, i);
          }
        }
      }
      return found;
    }

    private void today(Person person, Line line, int at, int years, boolean now) {
      if (told.isEmpty()) {
        return;
      }
      int first = told.get().days().from().getYear();
      int last = told.get().days().last().getYear();
      String words = years + " in " + first;
      found.add(
          new BirthYear(
              person.name().full(),
              first - years - 1,
              last - years,
              line.span(at, at + 1),
              words,
              now));
    }

    /**
     * "was 19 when she began in 1972", "at 82, in 2025, she", "Now 87, she", "turns 68 in June".
     */
    private void dated(Line line, int i) {
      boolean turns =
          line.at(Math.max(0, i - 1)).lemma().equals("turn") && line.tag(i - 1).isVerb();
      boolean was = line.lower(i - 1).matches("was|were") && isAge(line, i + 1);
      boolean at =
          line.lower(i - 1).matches("at|aged")
              || line.lower(i - 1).equals("of")
                  && line.lower(i - 2).equals("age")
                  && line.lower(i - 3).matches("the|at");
      boolean now = line.lower(i - 1).equals("now") && !line.lower(i + 1).matches("-|in|of|per");
      boolean closed = line.tag(i + 1).isMark() || i + 1 >= line.size() || follows(line, i + 1);
      if (!(turns || was || at || now) || !closed) {
        return;
      }
      Optional<Person> whose = whose(line, i);
      if (whose.isEmpty()) {
        return;
      }
      int years = Integer.parseInt(line.lower(i));
      if (now) {
        today(whose.get(), line, i, years, false);
        return;
      }
      int year = year(line, i);
      if (year >= 0) {
        int in = Integer.parseInt(line.lower(year));
        int least = turns ? in - years : in - years - 1;
        found.add(
            new BirthYear(
                whose.get().name().full(),
                least,
                in - years,
                line.span(i, i + 1),
                years + " in " + in,
                false));
      } else if (turns) {
        birthday(whose.get(), line, i, years);
      }
    }

    private static boolean follows(Line line, int i) {
      return line.lower(i).matches("in|when|and|by|after|on|to|she|he|from|as");
    }

    private static boolean isAge(Line line, int next) {
      return line.lower(next).matches("when|in|at|,|and|\\.");
    }

    /** "turns 68 in June": in the year of the story, or in the next where the month is gone. */
    private void birthday(Person person, Line line, int i, int years) {
      if (told.isEmpty() || !line.lower(i - 1).equals("turns") || !line.lower(i + 1).equals("in")) {
        return;
      }
      Optional<Integer> month = month(line, i + 2);
      int first = told.get().days().from().getYear();
      if (month.isEmpty()) {
        return;
      }
      boolean gone = month.get() < told.get().days().from().getMonthValue();
      int in = gone ? first + 1 : first;
      found.add(
          new BirthYear(
              person.name().full(),
              in - years,
              in - years,
              line.span(i, i + 1),
              years + " in " + in,
              false));
    }

    /** Whose age it is: the one named or meant nearest before it in the sentence, or after it. */
    private Optional<Person> whose(Line line, int at) {
      int first = line.sentenceStart(at);
      for (int i = at - 1; i >= first; i--) {
        if (isKin(line, i)) {
          return Optional.empty();
        }
        Optional<Person> person =
            line.lower(i).matches("s?he") ? reference.pronoun(line, i) : named(line, i + 1);
        if (person.isPresent()) {
          return person;
        }
      }
      int end = line.sentenceEnd(at);
      for (int i = at + 1; i < end; i++) {
        if (line.lower(i).matches("s?he")) {
          return reference.pronoun(line, i);
        }
        Optional<Person> person = reference.beginningAt(line, i);
        if (person.isPresent()) {
          return person;
        }
        if (line.tag(i).isFinite() || isKin(line, i)) {
          break;
        }
      }
      return Optional.empty();
    }

    private Optional<Person> named(Line line, int end) {
      return line.tag(end) == Tag.GENITIVE ? Optional.empty() : reference.endingAt(line, end);
    }

    private static boolean isKin(Line line, int i) {
      return line.is(i, Trait.KIN) || line.lower(i).matches("whose|his|her|their|they|we|i");
    }

    /** The year that goes with an age: in its clause, or between the commas after it. */
    private static int year(Line line, int at) {
      int end = Math.min(line.sentenceEnd(at), at + REACH);
      for (int i = at + 1; i < end; i++) {
        if (YEAR.matcher(line.lower(i)).matches() && isDated(line, i)) {
          return i;
        }
        boolean comma = line.lower(i).equals(",") && i > at + 1;
        boolean parted =
            line.tag(i) == Tag.CC
                || line.lower(i).matches("before|after|until|since|later|by|then|from|who|which");
        if (comma || parted || line.lower(i).matches("[;:()]")) {
          break;
        }
      }
      int first = line.sentenceStart(at);
      boolean fronted =
          line.lower(first).equals("in") && YEAR.matcher(line.lower(first + 1)).matches();
      boolean beside = line.lower(first + 2).equals(",") && at - first < 6;
      return fronted && beside ? first + 1 : -1;
    }

    private static boolean isDated(Line line, int i) {
      return line.lower(i - 1).matches("in|of|,")
          || line.at(i - 1).tag().isName()
          || month(line, i - 1).isPresent();
    }

    private static Optional<Integer> month(Line line, int i) {
      return Optional.ofNullable(CalendarNames.MONTH_NUMBERS.get(line.lower(i).replace(".", "")));
    }

    private boolean quoted(Line line, int i) {
      return article.quoted(line.block(), line.at(i).start(), line.at(i).end());
    }
  }
}
