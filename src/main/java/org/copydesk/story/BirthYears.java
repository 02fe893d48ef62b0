package org.copydesk.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
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
  private static final Pattern AGE = Pattern.compile("[1-9]\\d|1[01]\\d");
  private static final Pattern LIFE =
      Pattern.compile("\\((1[5-9]\\d\\d)[–-](1[5-9]\\d\\d|20\\d\\d)\\)");

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
    private final Map<String, Integer> deaths = new HashMap<>();

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
          add(life.who(), life.year(), life.year(), life.line(), life.at(), true);
        } else if (life.kind() == Life.Kind.DIED) {
          deaths.putIfAbsent(life.who(), life.year());
        }
      }
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          born(line, i);
        }
      }
      for (Age age : ages.all()) {
        boolean dies = Story.above(age.line().block()) || dies(age.line(), age.at(), true);
        boolean told = age.grade() == Mention.Grade.NAMED || dies && isAtDeath(age);
        boolean beside = age.now() || YearBeside.onlyBirth(age.line(), age.at());
        if (beside && told && !quoted(age.line(), age.at())) {
          age.person()
              .ifPresent(p -> today(p.name().full(), age.line(), age.at(), age.years(), true));
        }
      }
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          if (AGE.matcher(line.lower(i)).matches() && !quoted(line, i)) {
            dated(line, i);
          }
        }
      }
      return found.stream().distinct().toList();
    }

    private static boolean isAtDeath(Age age) {
      return age.line().lower(age.at() - 1).matches("at|aged|of");
    }

    private void add(String who, int from, int to, Line line, int at, boolean born) {
      String words = born ? "born in " + from : line.lower(at) + " in " + (to + age(line, at));
      found.add(
          new BirthYear(
              who,
              from,
              to,
              line.span(at, at + 1),
              words,
              false,
              born,
              born ? YearBeside.day(line, at) : Optional.empty()));
    }

    private static int age(Line line, int at) {
      return AGE.matcher(line.lower(at)).matches() ? Integer.parseInt(line.lower(at)) : 0;
    }

    /** "(1919–2006)" after a name, "born in 1921" of somebody without one. */
    private void born(Line line, int i) {
      Matcher life = LIFE.matcher(line.block().plain());
      if (line.lower(i).equals("(")
          && life.find(line.at(i).start())
          && life.start() == line.at(i).start()) {
        String who =
            reference.endingAt(line, i).map(p -> p.name().full()).or(() -> alone(line)).orElse("");
        int born = Integer.parseInt(life.group(1));
        String words = "born in " + born;
        if (!who.isEmpty()) {
          found.add(
              new BirthYear(
                  who, born, born, line.span(i + 1, i + 2), words, false, true, Optional.empty()));
          deaths.put(who, Integer.parseInt(life.group(2)));
        }
      }
      int year = line.lower(i).equals("born") ? YearBeside.bornIn(line, i) : -1;
      boolean told = lives.all().stream().anyMatch(l -> l.line() == line && l.at() == year);
      if (year >= 0 && !told && !quoted(line, i)) {
        int in = Integer.parseInt(line.lower(year));
        whose(line, i).or(() -> alone(line)).ifPresent(who -> add(who, in, in, line, year, true));
      }
    }

    /** Whoever a paragraph is about that names nobody and speaks of no family. */
    private Optional<String> alone(Line line) {
      boolean named =
          story.people().stream()
              .anyMatch(p -> p.mentions().stream().anyMatch(m -> m.line() == line));
      for (int i = 0; i < line.size() && !named; i++) {
        named = line.is(i, Trait.KIN) || line.lower(i).matches("whose|their|they|we|i|whom");
      }
      return named
          ? Optional.empty()
          : Optional.of("the person in block " + (line.block().index() + 1));
    }

    private void today(String who, Line line, int at, int years, boolean plain) {
      if (told.isEmpty()) {
        return;
      }
      int first = told.get().days().from().getYear();
      int last = told.get().days().last().getYear();
      String words = years + " in " + first;
      boolean one = told.get().days().from().equals(told.get().days().last());
      Optional<LocalDate> day = one ? Optional.of(told.get().days().from()) : Optional.empty();
      found.add(
          new BirthYear(
              who,
              first - years - 1,
              last - years,
              line.span(at, at + 1),
              words,
              plain,
              false,
              day));
    }

    /** Whether somebody dies in the sentence; just now, when {@code now}. */
    private static boolean dies(Line line, int at, boolean now) {
      int end = line.sentenceEnd(at);
      for (int i = line.sentenceStart(at); i < end; i++) {
        boolean die = line.at(i).lemma().equals("die") || line.lower(i).equals("dead");
        if (die && (!now || line.lower(i - 1).matches("has|have") || line.tag(i) == Tag.VBZ)) {
          return true;
        }
      }
      return false;
    }

    /**
     * "was 19 when she began in 1972", "at 82, in 2025, she", "Now 87, she", "turns 68 in June".
     */
    private void dated(Line line, int i) {
      int before = line.lower(i - 1).matches("only|just|already|still") ? i - 2 : i - 1;
      String word = line.lower(before);
      boolean turns =
          line.at(Math.max(0, i - 1)).lemma().equals("turn") && line.tag(i - 1).isVerb();
      boolean was = word.matches("was|were") && isAge(line, i + 1);
      boolean at =
          word.matches("at|aged")
              || word.equals("of")
                  && line.lower(i - 2).equals("age")
                  && line.lower(i - 3).matches("the|at");
      boolean is = word.equals("is") && line.lower(i + 1).matches("years|and|\\.|,");
      boolean now =
          is
              || line.lower(word.equals("aged") ? i - 2 : i - 1).equals("now")
                  && !line.lower(i + 1).matches("-|in|of|per");
      boolean closed = line.tag(i + 1).isMark() || i + 1 >= line.size() || follows(line, i + 1);
      if (!(turns || was || at || now) || !closed) {
        return;
      }
      Optional<String> whose = whose(line, i);
      if (whose.isEmpty()) {
        return;
      }
      int years = Integer.parseInt(line.lower(i));
      int year = YearBeside.year(line, i);
      boolean dies = !turns && dies(line, i, false);
      if (now || year < 0 && dies && at && dies(line, i, true)) {
        today(whose.get(), line, i, years, false);
      } else if (year >= 0) {
        int in = Integer.parseInt(line.lower(year));
        add(whose.get(), turns ? in - years : in - years - 1, in - years, line, i, false);
      } else if (dies && at && deaths.containsKey(whose.get())) {
        int in = deaths.get(whose.get());
        add(whose.get(), in - years - 1, in - years, line, i, false);
      } else if (turns) {
        birthday(whose.get(), line, i, years);
      }
    }

    private static boolean follows(Line line, int i) {
      return line.lower(i).matches("in|when|and|by|after|on|to|she|he|from|as|for|years");
    }

    private static boolean isAge(Line line, int next) {
      return line.lower(next).matches("when|in|at|,|and|\\.");
    }

    /** "turns 68 in June": in the year of the story, or in the next where the month is gone. */
    private void birthday(String who, Line line, int i, int years) {
      if (told.isEmpty() || !line.lower(i - 1).equals("turns") || !line.lower(i + 1).equals("in")) {
        return;
      }
      Optional<Integer> month = YearBeside.month(line, i + 2);
      int first = told.get().days().from().getYear();
      if (month.isEmpty()) {
        return;
      }
      boolean gone = month.get() < told.get().days().from().getMonthValue();
      int in = gone ? first + 1 : first;
      add(who, in - years, in - years, line, i, false);
    }

    /** Whose age it is: the one named or meant nearest before it in the sentence, or after it. */
    private Optional<String> whose(Line line, int at) {
      int first = line.sentenceStart(at);
      for (int i = at - 1; i >= first; i--) {
        if (isKin(line, i)) {
          return Optional.empty();
        }
        Optional<Person> person =
            line.lower(i).matches("s?he") ? reference.pronoun(line, i) : named(line, i + 1);
        if (person.isPresent()) {
          return person.map(p -> p.name().full());
        }
      }
      int end = line.sentenceEnd(at);
      for (int i = at + 1; i < end; i++) {
        Optional<Person> person =
            line.lower(i).matches("s?he")
                ? reference.pronoun(line, i)
                : reference.beginningAt(line, i);
        if (person.isPresent()) {
          return person.map(p -> p.name().full());
        }
        if (line.tag(i).isFinite() || isKin(line, i)) {
          break;
        }
      }
      return alone(line);
    }

    private Optional<Person> named(Line line, int end) {
      return line.tag(end) == Tag.GENITIVE ? Optional.empty() : reference.endingAt(line, end);
    }

    private static boolean isKin(Line line, int i) {
      return line.is(i, Trait.KIN) || line.lower(i).matches("whose|his|her|their|they|we|i");
    }

    private boolean quoted(Line line, int i) {
      return article.quoted(line.block(), line.at(i).start(), line.at(i).end());
    }
  }
}
