package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.article.Span;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Pronouns of both sexes told of the one person whom a sentence is about: "Kell, who drove a tram
 * before his election, said she would rest."
 */
public final class BothSexes {
  /** How many paragraphs before may hold whom a pronoun means. */
  private static final int REACH = 2;

  /**
   * Two pronouns that cannot both be right.
   *
   * @param line the paragraph
   * @param subject the index of the token that ends the name
   * @param one the index of the first
   * @param other the index of the first of the other sex
   */
  public record Pair(Line line, int subject, int one, int other) {
    /** Where the word at {@code at} was written. */
    public Span span(int at) {
      return line.span(at, at + 1);
    }

    /** What is wrong, in words. */
    public String told() {
      return "“%s” here and “%s” beside it cannot both be %s; put one of them right."
          .formatted(line.at(other).text(), line.at(one).text(), line.at(subject).text());
    }
  }

  private final Story story;
  private final List<Line> body;

  /** A reader of {@code body}, which is a part of {@code story}. */
  public BothSexes(Story story, List<Line> body) {
    this.story = story;
    this.body = body;
  }

  /** Every such pair, in page order. */
  public List<Pair> all() {
    List<Pair> all = new ArrayList<>();
    for (Line line : body) {
      for (int i = 0; i < line.size(); i = line.sentenceEnd(i)) {
        int end = line.sentenceEnd(i);
        List<Integer> pronouns =
            IntStream.range(i, end)
                .filter(k -> Sex.ofPronoun(line.lower(k)) != Sex.UNTOLD)
                .boxed()
                .toList();
        Sex first = pronouns.isEmpty() ? Sex.UNTOLD : sex(line, pronouns.get(0));
        int other = pronouns.stream().filter(k -> sex(line, k) != first).findFirst().orElse(-1);
        int subject = subject(line, i);
        boolean bound =
            other > 0
                && subject >= 0
                && pronouns.stream().filter(k -> isTied(line, subject, k)).count() > 0
                && pronouns.stream().allMatch(k -> isTied(line, subject, k) || isOwned(line, k));
        if (bound && isNobodyElse(line, i, subject, end)) {
          int one = pronouns.get(0);
          boolean odd = known(line, subject).contradicts(first);
          all.add(odd ? new Pair(line, subject, other, one) : new Pair(line, subject, one, other));
        }
      }
    }
    return all;
  }

  /** The sex that a title, a given name or the story tells. */
  private Sex known(Line line, int subject) {
    int first = line.sentenceStart(subject);
    Sex told = Sex.of(line, first);
    return told != Sex.UNTOLD
        ? told
        : story.personAt(line.block(), line.at(subject).start()).map(Person::sex).orElse(told);
  }

  private static Sex sex(Line line, int at) {
    return Sex.ofPronoun(line.lower(at));
  }

  /** The last token of the name that opens a sentence and is what it is about; below 0 if none. */
  private static int subject(Line line, int first) {
    int end = first;
    while (line.tag(end).isName() && line.at(end).capitalised() && end - first < 3) {
      end++;
    }
    boolean aside = line.lower(end).equals(",");
    boolean who = aside && line.lower(end + 1).matches("who|whose|\\d\\d");
    boolean name = end > first && !line.is(end - 1, Trait.PLACE) && line.tag(end - 1) == Tag.NNP;
    return name && (who || line.tag(end).isFinite()) ? end - 1 : -1;
  }

  /** "Kell, who left her post", "said he": whom it must mean, when there is nobody else. */
  private static boolean isTied(Line line, int subject, int at) {
    int verb = line.lower(at - 1).equals("that") ? at - 2 : at - 1;
    boolean reported = line.is(verb, Trait.SPEAKS) && line.tag(verb).isVerb();
    int who = subject + 2;
    boolean opens = line.lower(who).equals("who") && who < at;
    boolean within = opens && IntStream.range(who, at).noneMatch(i -> line.at(i).isMark());
    return reported || within && (isOwned(line, at) || line.tag(at + 1).isFinite());
  }

  private static boolean isOwned(Line line, int at) {
    return line.tag(at) == Tag.PRP_POSSESSIVE;
  }

  /** Whether neither the sentence nor what stands before it speaks of anybody else. */
  private boolean isNobodyElse(Line line, int first, int subject, int end) {
    int place = body.indexOf(line);
    String name = line.at(subject).text();
    for (Line near : body.subList(Math.max(0, place - REACH), place + 1)) {
      int last = near == line ? end : near.size();
      boolean people =
          story.people().stream()
                  .filter(p -> !p.name().has(name))
                  .anyMatch(p -> p.mentions().stream().anyMatch(m -> m.line() == near))
              || story.others().stream()
                  .anyMatch(
                      n -> n.line() == near && Antecedent.isName(n) && !n.text().endsWith(name));
      boolean quoted = false;
      for (int i = 0; i < last && !people; i++) {
        quoted |= "“”\"".contains(near.lower(i));
        people = isAnybody(near, i) || near == line && i >= first && quoted;
      }
      if (people) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnybody(Line line, int i) {
    boolean sexed = Sex.of(line, i) != Sex.UNTOLD && sex(line, i) == Sex.UNTOLD;
    boolean noun = line.tag(i) == Tag.NN || line.tag(i) == Tag.NNS;
    return noun && (sexed || Antecedent.isKind(line, i))
        || Antecedent.isCreature(line, i)
        || line.lower(i).matches("somebody|someone|anyone|one|whoever|each");
  }
}
