package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Reference;
import org.copydesk.story.Sex;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * A quotation of which the story names the speaker.
 *
 * @param quotation the words
 * @param speaker who is said to have spoken them
 * @param named whether by name, and not as "he" or "the mayor"
 */
record Attributed(Quotation quotation, Speaker speaker, boolean named) {
  /** Within how many tokens after a quotation the verb of speech stands. */
  private static final int NEAR = 5;

  /** Those of a story that are at least {@code shortest} words long, in page order. */
  static List<Attributed> in(Article article, Lexicon lexicon, int shortest) {
    return article.derivedFromBlocks(Read.class, a -> new Read(read(a, lexicon))).all().stream()
        .filter(said -> said.words(article) >= shortest)
        .toList();
  }

  private record Read(List<Attributed> all) {}

  private int words(Article article) {
    return article.words(quotation.block(), quotation.start(), quotation.end()).size();
  }

  private static List<Attributed> read(Article article, Lexicon lexicon) {
    Story story = Story.of(article, lexicon);
    List<Attributed> all = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Quotation quotation : article.quotations(block)) {
        Optional<Speaker> named =
            Speaker.of(story, quotation)
                .or(() -> lone(story, quotation))
                .or(() -> put(story, quotation));
        named
            .or(() -> pointed(article, story, quotation))
            .ifPresent(s -> all.add(new Attributed(quotation, s, named.isPresent())));
      }
    }
    return all;
  }

  /**
   * "… ,” said Hector, a neighbour": somebody of one name, whom nothing else tells for a person.
   */
  private static Optional<Speaker> lone(Story story, Quotation quotation) {
    return line(story, quotation)
        .filter(line -> quotation.closed())
        .flatMap(
            line -> {
              int at = after(line, quotation);
              int name = at + 1;
              boolean named =
                  line.is(at, Trait.SPEAKS)
                      && line.tag(at).isVerb()
                      && line.namelike(name)
                      && !line.is(name, Trait.HONORIFIC)
                      && line.lower(name + 1).matches("[,.]");
              return named
                  ? Optional.of(new Speaker(called(line, name), line, at, name + 1))
                  : Optional.empty();
            });
  }

  /** "“… one officer”, as Captain Lund put it". */
  private static Optional<Speaker> put(Story story, Quotation quotation) {
    Optional<Line> in = line(story, quotation).filter(line -> quotation.closed());
    if (in.isEmpty()) {
      return Optional.empty();
    }
    Line line = in.get();
    int at = after(line, quotation);
    at += line.lower(at).equals(",") ? 1 : 0;
    if (!line.lower(at).equals("as")) {
      return Optional.empty();
    }
    for (Person person : story.people()) {
      for (Mention mention : person.mentions()) {
        int verb = mention.to();
        boolean puts =
            mention.line() == line
                && mention.from() > at
                && mention.from() <= at + NEAR
                && line.lower(verb + 1).equals("it")
                && line.at(verb).lemma().matches("put|call|describe");
        if (puts) {
          return Optional.of(new Speaker(person, line, at + 1, verb + 2));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "… ,” Parmar said": somebody of one name, whom the story introduces nowhere; that it is
   * somebody must be known from elsewhere.
   */
  static List<Attributed> bare(Article article, Lexicon lexicon, int shortest) {
    Story story = Story.of(article, lexicon);
    List<Attributed> known = in(article, lexicon, shortest);
    List<Attributed> all = new ArrayList<>();
    for (Line line : story.lines()) {
      for (Quotation quotation : article.quotations(line.block())) {
        int at = after(line, quotation);
        boolean said =
            quotation.closed()
                && !Speaker.endsSentence(quotation)
                && at < line.size()
                && line.at(at).capitalised()
                && line.is(at + 1, Trait.SPEAKS)
                && line.tag(at + 1).isVerb()
                && known.stream().noneMatch(other -> other.quotation().equals(quotation));
        if (said) {
          Speaker speaker = new Speaker(called(line, at), line, at, at + 2);
          Attributed found = new Attributed(quotation, speaker, true);
          if (found.words(article) >= shortest) {
            all.add(found);
          }
        }
      }
    }
    return all;
  }

  private static Person called(Line line, int at) {
    return new Person(
        new Name(List.of(), line.text(at, at + 1), ""), List.of(), List.of(), Sex.of(line, at));
  }

  private static Optional<Line> line(Story story, Quotation quotation) {
    return story.lines().stream()
        .filter(line -> line.block().index() == quotation.block().index())
        .findFirst();
  }

  /** The index of the first token behind a quotation. */
  private static int after(Line line, Quotation quotation) {
    int at = 0;
    while (at < line.size() && line.at(at).start() < quotation.end()) {
      at++;
    }
    return at;
  }

  /** "… ,” he said" and "… ,” the mayor said": whom that points at, if only one person fits. */
  private static Optional<Speaker> pointed(Article article, Story story, Quotation quotation) {
    Optional<Line> in = line(story, quotation);
    if (in.isEmpty() || !quotation.closed()) {
      return Optional.empty();
    }
    Line line = in.get();
    int at = after(line, quotation);
    if (Speaker.endsSentence(quotation)) {
      return Optional.empty();
    }
    if (at < line.size() && Character.isUpperCase(line.text(at, at + 1).charAt(0))) {
      // "… enough.” She said that": another sentence, of which nothing tells that it is of this.
      return Optional.empty();
    }
    int verb = at + 1;
    while (verb < at + NEAR && !(line.is(verb, Trait.SPEAKS) && line.tag(verb).isVerb())) {
      verb++;
    }
    if (verb >= Math.min(line.size(), at + NEAR)) {
      return Optional.empty();
    }
    int from = at;
    int to = verb + 1;
    int end = verb;
    Optional<Person> who = Optional.empty();
    if (line.lower(at).equals("the")) {
      boolean role = line.is(verb - 1, Trait.ROLE) || line.is(verb - 1, Trait.OFFICE);
      String noun = line.lower(verb - 1);
      who =
          alone(article, story, line, quotation, Sex.UNTOLD)
              .filter(person -> role && isCalled(person, noun));
      who = who.or(() -> described(story, line.text(at + 1, end)));
      who = who.isPresent() || !role ? who : alone(article, story, line, quotation, Sex.UNTOLD);
    } else if (verb == at + 1 && line.tag(at) == Tag.PRP) {
      // Whom the words of a quotation name is not the one who speaks them.
      who =
          alone(article, story, line, quotation, Sex.of(line, at))
              .or(() -> new Reference(story).pronoun(line, at).filter(p -> !isLedTo(line, p, at)));
    }
    return who.map(person -> new Speaker(person, line, from, to));
  }

  /** The only person whom the block names before the quotation, and outside of any. */
  private static Optional<Person> alone(
      Article article, Story story, Line line, Quotation quotation, Sex sex) {
    List<Quotation> quoted = article.quotations(line.block());
    List<Person> all =
        story.people().stream()
            .filter(
                person ->
                    person.mentions().stream()
                        .anyMatch(
                            m ->
                                m.line() == line
                                    && !isLedTo(line, m.from())
                                    && m.end() <= quotation.start()
                                    && quoted.stream()
                                        .noneMatch(
                                            q -> q.start() < m.start() && m.end() < q.end())))
            .toList();
    return all.size() == 1 && !all.get(0).sex().contradicts(sex)
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /** Whether the last name of a person before {@code at} is one that a small word leads to. */
  private static boolean isLedTo(Line line, Person person, int at) {
    return person.mentions().stream()
        .filter(m -> m.block().index() < line.block().index() || m.line() == line && m.from() < at)
        .reduce((one, two) -> two)
        .filter(m -> isLedTo(m.line(), m.from()))
        .isPresent();
  }

  /** Whether a small word leads to a name, with or without a title: "asked by Mr Bell". */
  private static boolean isLedTo(Line line, int at) {
    int before = line.is(at - 1, Trait.HONORIFIC) ? at - 2 : at - 1;
    return before >= 0 && line.lower(before).equals("by");
  }

  /** Whether a person's titles have {@code noun}, in any of its spellings: "Coun." */
  private static boolean isCalled(Person person, String noun) {
    return person.descriptions().stream()
        .flatMap(d -> List.of(Name.fold(d.text()).split(" ")).stream())
        .anyMatch(word -> HeldTitle.same(word).equals(HeldTitle.same(noun)));
  }

  /** The only person whom the story describes so: "the mayor". */
  private static Optional<Person> described(Story story, String words) {
    String noun = words.toLowerCase(Locale.ROOT);
    List<Person> all =
        story.people().stream()
            .filter(
                person ->
                    person.descriptions().stream()
                        .anyMatch(d -> d.text().toLowerCase(Locale.ROOT).contains(noun)))
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
