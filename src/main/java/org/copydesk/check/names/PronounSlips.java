package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Role;
import org.copydesk.story.Antecedent;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Pronouns of the other sex than the only person they can mean: "Harriet Lunt closed the forge when
 * he moved to her sister's."
 *
 * <p>Nobody else of that sex may stand in the paragraph or in those right before it, by name or by
 * a word for what somebody is, and the story must call the person by the right pronoun or title
 * somewhere, for a given name alone may deceive.
 */
final class PronounSlips {
  /** How many paragraphs before may hold whom a pronoun means. */
  private static final int REACH = 2;

  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /**
   * A pronoun that does not fit.
   *
   * @param person whom alone it can mean
   * @param line the paragraph
   * @param at the index of its token
   */
  record Misfit(Person person, Line line, int at) {}

  private final Story story;
  final List<Line> body;

  PronounSlips(Story story) {
    this.story = story;
    this.body = story.lines().stream().filter(line -> BODY.contains(line.block().role())).toList();
  }

  /** Every pronoun that does not fit, in page order. */
  List<Misfit> all() {
    List<Misfit> misfits = new ArrayList<>();
    List<Misfit> untold = new ArrayList<>();
    List<Misfit> bound = new ArrayList<>();
    Set<Person> borne = new HashSet<>();
    for (int place = 0; place < body.size(); place++) {
      Line line = body.get(place);
      boolean quoted = false;
      for (int i = 0; i < line.size(); i++) {
        quoted = quoted(line, i, quoted);
        Sex told = Sex.ofPronoun(line.lower(i));
        Optional<Person> only =
            quoted || told == Sex.UNTOLD ? Optional.empty() : only(place, i, told);
        if (only.isPresent() && only.get().sex() == Sex.UNTOLD) {
          untold.add(new Misfit(only.get(), line, i));
        } else if (only.isPresent() && only.get().sex() == told) {
          borne.add(only.get());
        } else if (!quoted && told != Sex.UNTOLD) {
          int at = i;
          Optional<Misfit> tied =
              tied(line, i, told).or(() -> reported(place(line), line, at, told));
          tied.ifPresent(bound::add);
          only.filter(one -> tied.isEmpty())
              .map(one -> new Misfit(one, line, at))
              .ifPresent(goesOn(line, at, told) ? bound::add : misfits::add);
        }
      }
    }
    story.people().stream().filter(PronounSlips::isTitled).forEach(borne::add);
    misfits.addAll(bound);
    return Stream.concat(
            misfits.stream()
                .filter(m -> borne.contains(m.person()) || bound.contains(m) || isBound(m))
                .filter(m -> isLone(misfits, m)),
            untold.stream().filter(m -> isOdd(untold, m)))
        .toList();
  }

  /** The pronouns of a sex that nobody in the story has. */
  List<Misfit> lone() {
    return new LoneSex(story, body).all();
  }

  /** The person of the other sex to whom the sentence ties the pronoun, nobody else being in it. */
  private Optional<Misfit> tied(Line line, int at, Sex told) {
    // A sentence is parsed only where somebody of that sex stands in the paragraph.
    boolean may =
        story.people().stream()
            .filter(one -> one.sex() == told.opposite())
            .anyMatch(
                one ->
                    one.mentions().stream().anyMatch(m -> m.line() == line)
                        || one.descriptions().stream().anyMatch(d -> d.line() == line));
    Optional<Person> person =
        may
            ? Binding.of(story, line, at)
                .filter(one -> one.sex() == told.opposite() && isKnown(one))
            : Optional.empty();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    boolean owns = line.tag(at) == Tag.PRP_POSSESSIVE;
    int place = body.indexOf(line);
    boolean another =
        isSomebodyElse(line, line.sentenceStart(at), at, person.get(), told)
            || isPointedAt(line, at, told)
            || owns
                && body.subList(Math.max(0, place - REACH), place + 1).stream()
                    .anyMatch(near -> isSomebodyElse(near, person.get(), told));
    return another ? Optional.empty() : person.map(one -> new Misfit(one, line, at));
  }

  private int place(Line line) {
    return body.indexOf(line);
  }

  /** "Kemp said he was glad": who speaks, when nobody of the sex is near. */
  private Optional<Misfit> reported(int place, Line line, int at, Sex told) {
    int verb = line.lower(at - 1).equals("that") ? at - 2 : at - 1;
    if (!line.is(verb, Trait.SPEAKS)
        || !line.tag(verb).isVerb()
        || Sex.ofPronoun(line.lower(at)) != told) {
      return Optional.empty();
    }
    int first = line.sentenceStart(at);
    List<Person> here =
        story.people().stream()
            .filter(p -> p.sex() == told.opposite() && isKnown(p))
            .filter(
                p ->
                    p.mentions().stream()
                        .anyMatch(
                            m ->
                                m.line() == line
                                    && m.from() == first
                                    && Speaker.verbAfter(line, m.to()) == verb))
            .toList();
    if (here.size() != 1 || isPointedAt(line, at, told)) {
      return Optional.empty();
    }
    boolean another =
        body.subList(Math.max(0, place - 1), place + 1).stream()
            .anyMatch(near -> isSomebodyElse(near, here.get(0), told));
    return another ? Optional.empty() : Optional.of(new Misfit(here.get(0), line, at));
  }

  /** Whether a pronoun of the sex stands in the paragraph before: somebody is spoken of. */
  private static boolean isPointedAt(Line line, int at, Sex told) {
    for (int i = 0; i < at; i++) {
      if (Sex.ofPronoun(line.lower(i)) == told) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from {@code from} to {@code to} speak of anybody else it may mean. */
  private boolean isSomebodyElse(Line line, int from, int to, Person person, Sex told) {
    boolean named =
        story.people().stream()
            .filter(other -> !other.equals(person) && other.sex() != told.opposite())
            .anyMatch(
                other ->
                    other.mentions().stream()
                        .anyMatch(m -> m.line() == line && from <= m.from() && m.from() < to));
    for (int i = from; i < to && !named; i++) {
      named = Antecedent.isSomebody(line, i, person, told) || Antecedent.isCreature(line, i);
    }
    return named;
  }

  /**
   * Whether the grammar ties the pronoun to the person: it opens the next sentence, "She promised",
   * or owns something in the clause whose subject the person is, "took his best figures".
   */
  private static boolean isBound(Misfit one) {
    Line line = one.line();
    int first = line.sentenceStart(one.at());
    boolean opens = first == one.at() && line.tag(one.at() + 1).isFinite() && first > 0;
    if (opens) {
      int start = line.sentenceStart(first - 1);
      return one.person().mentions().stream()
          .anyMatch(m -> m.line() == line && m.from() >= start && m.from() <= start + 1);
    }
    boolean owns = line.tag(one.at()) == Tag.PRP_POSSESSIVE;
    boolean subject =
        one.person().mentions().stream()
            .anyMatch(m -> m.line() == line && m.from() == first && line.tag(m.to()).isFinite());
    for (int i = first; i < one.at() && subject; i++) {
      subject =
          !line.at(i).isMark() && !line.lower(i).matches("when|as|after|before|that|who|while|if");
    }
    return owns && subject;
  }

  /** Whether all other pronouns, two at least, give a person of unknown sex the other one. */
  private static boolean isOdd(List<Misfit> all, Misfit one) {
    List<Misfit> others =
        all.stream().filter(m -> m.person().equals(one.person()) && m != one).toList();
    Sex sex = Sex.ofPronoun(one.line().lower(one.at()));
    long apart = others.stream().map(Misfit::line).distinct().count();
    return others.size() > 1
        && apart > 1
        && others.stream().allMatch(m -> Sex.ofPronoun(m.line().lower(m.at())) == sex.opposite());
  }

  /** Whether no second pronoun of the kind is told of the person: then the name deceives. */
  private static boolean isLone(List<Misfit> all, Misfit one) {
    return all.stream()
        .noneMatch(other -> other.person().equals(one.person()) && other.line() != one.line());
  }

  static boolean quoted(Line line, int i, boolean quoted) {
    Tag tag = line.tag(i);
    String word = line.lower(i);
    if (tag == Tag.OPEN_QUOTE || word.equals("“") || word.equals("‘")) {
      return true;
    }
    boolean closes = tag == Tag.CLOSE_QUOTE || word.equals("”");
    return !closes && (word.equals("\"") != quoted);
  }

  /** Courtesy titles: "Ms Lunt" tells as surely as "she". */
  private static boolean isTitled(Person person) {
    return person.descriptions().stream()
        .anyMatch(
            d ->
                d.line().is(d.from(), Trait.HONORIFIC)
                    && Sex.of(d.line(), d.from()) == person.sex());
  }

  /** The only person whom the pronoun at {@code at} can mean. */
  private Optional<Person> only(int place, int at, Sex told) {
    Line line = body.get(place);
    List<Person> before = story.peopleBefore(line, at);
    boolean says = attributes(line, at);
    if (before.isEmpty() && place > 0 && (says || isPointedAt(line, at, told.opposite()))) {
      // Of whom the paragraph before told, this one goes on: "She was taught to write."
      Line last = body.get(place - 1);
      before = story.peopleBefore(last, last.size());
    }
    if (before.size() != 1 || !isKnown(before.get(0))) {
      return Optional.empty();
    }
    Person person = before.get(0);
    int reach = goesOn(line, at, told) ? 0 : REACH;
    boolean another =
        body.subList(Math.max(0, place - reach), place + 1).stream()
            .anyMatch(near -> isSomebodyElse(near, person, told));
    return another ? Optional.empty() : Optional.of(person);
  }

  /** Whether "he said" stands after what somebody says. */
  static boolean attributes(Line line, int at) {
    boolean closed = line.tag(at - 1) == Tag.CLOSE_QUOTE || "\"”’'".contains(line.lower(at - 1));
    return at > 0 && closed && line.is(at + 1, Trait.SPEAKS) && line.tag(at + 1).isVerb();
  }

  /** Whether who was "she" a moment ago speaks now, whoever stood in the paragraph before. */
  private static boolean goesOn(Line line, int at, Sex told) {
    return attributes(line, at) && isPointedAt(line, at, told.opposite());
  }

  private static boolean isKnown(Person person) {
    return person.named() && person.mentions().stream().noneMatch(Twins::kin);
  }

  /** Whether a paragraph speaks of anybody but {@code person} whom the pronoun may mean. */
  private boolean isSomebodyElse(Line line, Person person, Sex told) {
    for (Person other : story.people()) {
      boolean here = other.mentions().stream().anyMatch(m -> m.line() == line);
      if (here && !other.equals(person) && other.sex() != told.opposite()) {
        return true;
      }
    }
    boolean named = story.others().stream().anyMatch(n -> n.line() == line && Antecedent.isName(n));
    for (int i = 0; i < line.size() && !named; i++) {
      named = Antecedent.isSomebody(line, i, person, told) || Antecedent.isCreature(line, i);
    }
    return named;
  }
}
