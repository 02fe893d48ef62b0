package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.story.Mention.Grade;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * The ages a story tells.
 *
 * @param all in page order
 */
public record Ages(List<Age> all) {
  private static final Pattern OLD = Pattern.compile("(\\d{1,3})-years?-olds?");
  private static final Pattern FIGURE = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern ELSEWHEN =
      Pattern.compile("then|when|ago|later|until|would|will|before|since|turned|turns|aged?");
  private static final int OLDEST = 119;

  /** Copies the list. */
  public Ages {
    all = List.copyOf(all);
  }

  /** The ages of {@code article}, worked out once. */
  public static Ages of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(
        Ages.class, blocks -> new Ages(new Reader(Story.of(blocks, lexicon)).read()));
  }

  /** Reads the ages of one story. */
  private static final class Reader {
    private final Story story;
    private final Reference reference;

    Reader(Story story) {
      this.story = story;
      this.reference = new Reference(story);
    }

    List<Age> read() {
      List<Age> found = new ArrayList<>();
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          at(line, i).ifPresent(found::add);
        }
      }
      return found;
    }

    private Optional<Age> at(Line line, int i) {
      Matcher old = OLD.matcher(line.lower(i));
      if (old.matches()) {
        return old(line, i, Integer.parseInt(old.group(1)));
      }
      if (!FIGURE.matcher(line.lower(i)).matches() || Integer.parseInt(line.lower(i)) > OLDEST) {
        return Optional.empty();
      }
      int years = Integer.parseInt(line.lower(i));
      int comma = line.lower(i - 1).equals("aged") ? i - 2 : i - 1;
      boolean second =
          line.lower(i - 1).equals("and") && FIGURE.matcher(line.lower(i - 2)).matches();
      comma = second && line.lower(i - 3).equals("aged") ? i - 4 : comma;
      boolean closed = closes(line, i + 1);
      boolean apposed =
          line.lower(comma).equals(",") && closed
              || line.lower(comma).equals("(") && line.lower(i + 1).equals(")");
      if (apposed) {
        return apposed(line, i, comma, years);
      }
      boolean dies =
          line.lower(i - 1).matches("at|aged") && line.at(Math.max(0, i - 2)).lemma().equals("die")
              || line.lower(i - 1).equals("of") && line.lower(i - 2).equals("age") && died(line, i);
      return dies && closed ? died(line, i, years) : when(line, i, years);
    }

    private static boolean closes(Line line, int i) {
      return i >= line.size()
          || line.tag(i).isMark()
          || line.lower(i).matches("of|from|who|and|was|is|has|said|had");
    }

    private static boolean died(Line line, int i) {
      for (int k = line.sentenceStart(i); k < i; k++) {
        if (line.at(k).lemma().equals("die")) {
          return true;
        }
      }
      return false;
    }

    /** "Smith, 45," or "the victim, aged 25,". */
    private Optional<Age> apposed(Line line, int i, int comma, int years) {
      Optional<Person> person = reference.endingAt(line, comma);
      if (person.isPresent()) {
        boolean told =
            story.people().stream().filter(p -> p.name().has(line.at(comma - 1).text())).count() > 1
                && !line.isNameShaped(comma - 2);
        Grade grade = told ? Grade.GUESSED : Grade.NAMED;
        return Optional.of(new Age(line, i, years, person, "", true, isNow(line, i), grade));
      }
      int noun = comma - 1;
      boolean human =
          line.is(noun, Trait.ROLE) || line.is(noun, Trait.MALE) || line.is(noun, Trait.FEMALE);
      boolean place = line.lower(comma).equals(",") && human && line.tag(noun).isNoun();
      return place
          ? Optional.of(
              new Age(
                  line,
                  i,
                  years,
                  Optional.empty(),
                  line.lower(noun),
                  isDefinite(line, noun),
                  isNow(line, i),
                  Grade.TOLD))
          : Optional.empty();
    }

    private static boolean isDefinite(Line line, int noun) {
      for (int k = noun - 1; k >= 0 && noun - k < 4; k--) {
        if (line.tag(k) == Tag.DT) {
          return line.lower(k).equals("the");
        }
      }
      return Story.above(line.block());
    }

    /** "62-year-old Ann Lee", "a 52-year-old cyclist", "the 34-year-old". */
    private Optional<Age> old(Line line, int i, int years) {
      boolean now = isNow(line, i);
      String noun = "";
      for (int k = i + 1; k < i + 5 && k < line.size(); k++) {
        Optional<Person> person = reference.beginningAt(line, k);
        if (person.isPresent()) {
          return Optional.of(new Age(line, i, years, person, noun, true, now, Grade.NAMED));
        }
        if (!line.tag(k).isNoun() && !line.tag(k).isAdjective()) {
          break;
        }
        boolean last = !line.tag(k + 1).isNoun();
        noun = last && line.tag(k).isNoun() ? line.at(k).lemma().toLowerCase() : noun;
      }
      boolean definite = line.lower(i - 1).equals("the");
      if (definite && noun.isEmpty() && !line.lower(i).endsWith("s")) {
        Optional<Person> person = isUnnamedNear(line, i) ? Optional.empty() : nearest(line, i);
        return Optional.of(new Age(line, i, years, person, "", true, now, Grade.TOLD));
      }
      return Optional.of(
          new Age(line, i, years, Optional.empty(), noun, definite, now, Grade.TOLD));
    }

    private Optional<Person> nearest(Line line, int i) {
      return reference.nearest(line, i, Sex.UNTOLD);
    }

    /** Whether somebody unnamed was brought in shortly before: "a man", "two brothers". */
    private boolean isUnnamedNear(Line line, int at) {
      int index = story.lines().indexOf(line);
      return unnamed(line, 0, at)
          || index > 0
              && unnamed(story.lines().get(index - 1), 0, story.lines().get(index - 1).size());
    }

    private static boolean unnamed(Line line, int from, int to) {
      for (int i = from; i < to; i++) {
        boolean opening = line.lower(i).matches("an?|another|one|two|three|four|his|her|their");
        for (int k = i + 1; opening && k < i + 5 && k < to; k++) {
          boolean human =
              line.is(k, Trait.MALE)
                  || line.is(k, Trait.FEMALE)
                  || line.is(k, Trait.KIN)
                  || line.is(k, Trait.ROLE);
          if (human && line.tag(k).isNoun() && !line.at(k).capitalised()) {
            return true;
          }
          if (!line.tag(k).isNoun() && !line.tag(k).isAdjective()) {
            break;
          }
        }
      }
      return false;
    }

    /** "Last cooper dies at 91": of whom the headline names, else whom the story is about. */
    private Optional<Age> died(Line line, int i, int years) {
      List<Person> here =
          story.people().stream()
              .filter(p -> p.mentions().stream().anyMatch(m -> m.line() == line && m.from() < i))
              .toList();
      Optional<Person> person =
          here.size() == 1
              ? Optional.of(here.get(0))
              : here.isEmpty() && Story.above(line.block())
                  ? story.people().stream().findFirst()
                  : pronounBefore(line, i);
      return person.map(
          p -> new Age(line, i, years, Optional.of(p), "", true, !hasYear(line, i), Grade.TOLD));
    }

    private Optional<Person> pronounBefore(Line line, int i) {
      for (int k = i - 1; k >= line.sentenceStart(i); k--) {
        if (line.lower(k).matches("s?he")) {
          return reference.pronoun(line, k);
        }
      }
      return Optional.empty();
    }

    /** "when she was 19", "Ann Lee is 62". */
    private Optional<Age> when(Line line, int i, int years) {
      if (!line.lower(i - 1).matches("was|is") || !closes(line, i + 1)) {
        return Optional.empty();
      }
      Optional<Person> person =
          reference.endingAt(line, i - 1).or(() -> reference.pronoun(line, i - 2));
      boolean now = line.lower(i - 1).equals("is");
      return person.map(p -> new Age(line, i, years, Optional.of(p), "", true, now, Grade.TOLD));
    }

    /** Whether nothing in the sentence says that the age is of another time. */
    private static boolean isNow(Line line, int i) {
      int end = line.sentenceEnd(i);
      for (int k = line.sentenceStart(i); k < end; k++) {
        boolean near = Math.abs(k - i) < 4;
        boolean elsewhen = near && k != i && ELSEWHEN.matcher(line.lower(k)).matches();
        if (elsewhen && !(line.lower(k).equals("aged") && k == i - 1)
            || YEAR.matcher(line.lower(k)).matches()) {
          return false;
        }
      }
      return true;
    }

    private static boolean hasYear(Line line, int i) {
      int end = line.sentenceEnd(i);
      for (int k = line.sentenceStart(i); k < end; k++) {
        if (YEAR.matcher(line.lower(k)).matches()) {
          return true;
        }
      }
      return false;
    }
  }
}
