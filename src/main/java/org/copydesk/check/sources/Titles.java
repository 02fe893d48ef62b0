package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Reference;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/** What a text says its people are: in titles, appositions, and "she is the treasurer". */
final class Titles {
  private static final int LONGEST = 12;

  private final Story story;
  private final Reference reference;

  /** All those of {@code article}, person by person. */
  static List<Held> in(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(Read.class, a -> new Read(new Titles(a, lexicon).all())).all();
  }

  private record Read(List<Held> all) {}

  private Titles(Article article, Lexicon lexicon) {
    this.story = Story.of(article, lexicon);
    this.reference = new Reference(story);
  }

  /** A title and whose it is. */
  record Held(Person person, HeldTitle title) {}

  private List<Held> all() {
    List<Held> all = new ArrayList<>();
    for (Person person : story.people()) {
      for (Description description : person.descriptions()) {
        HeldTitle.of(description.line(), description.from(), description.to())
            .ifPresent(title -> all.add(new Held(person, title)));
      }
    }
    for (Line line : story.lines()) {
      for (int i = 0; i + 2 < line.size(); i++) {
        said(line, i).ifPresent(all::add);
      }
    }
    return all;
  }

  /** "He now is chief executive of the bank", "Ana Ruiz, who chairs the board". */
  private Optional<Held> said(Line line, int i) {
    boolean who = line.lower(i).equals("who");
    boolean pronoun = line.tag(i) == Tag.PRP;
    Optional<Person> person =
        who
            ? reference
                .endingAt(line, i)
                .or(() -> reference.endingAt(line, i - 1))
                .or(() -> last(line, i))
            : pronoun ? reference.pronoun(line, i) : reference.endingAt(line, i + 1);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    int verb = i + 1;
    while (line.lower(verb).matches("now|also|currently|has|had")) {
      verb++;
    }
    if (verb >= line.size()) {
      return Optional.empty();
    }
    if (!line.at(verb).lemma().matches("be|become")) {
      return HeldTitle.ofVerb(line, verb).map(title -> new Held(person.get(), title));
    }
    int from = verb + 1;
    if (line.at(from).lemma().matches("appoint|name|elect|promote|make")) {
      from += line.lower(from + 1).matches("as|to") ? 2 : 1;
    }
    if (line.tag(from) == Tag.CD && line.lower(from + 1).equals("and")) {
      from += 2;
    }
    while (line.lower(from).matches("now|also|currently|been|an?|the")) {
      from++;
    }
    int to = from;
    while (to < line.size() && to - from < LONGEST && inside(line, to)) {
      to++;
    }
    return to > from
        ? HeldTitle.of(line, from, to).map(title -> new Held(person.get(), title))
        : Optional.empty();
  }

  private static boolean inside(Line line, int i) {
    return line.tag(i).isNoun()
        || line.tag(i).isAdjective()
        || line.tag(i) == Tag.DT
        || line.tag(i) == Tag.VBG && line.tag(i + 1).isNoun()
        || line.lower(i).matches("of|for");
  }

  /** The last person whom the sentence names before "who", in a clause of its own. */
  private Optional<Person> last(Line line, int at) {
    boolean again = line.lower(at - 1).equals("and") || line.lower(at - 1).equals(",");
    return again
        ? story.people().stream()
            .filter(Person::named)
            .filter(
                p ->
                    p.mentions().stream()
                        .anyMatch(
                            m ->
                                m.line() == line
                                    && m.to() <= at
                                    && m.from() >= line.sentenceStart(at)))
            .reduce((one, two) -> nearer(line, one, two, at))
        : Optional.empty();
  }

  private static Person nearer(Line line, Person one, Person two, int at) {
    return end(line, one, at) > end(line, two, at) ? one : two;
  }

  private static int end(Line line, Person person, int at) {
    return person.mentions().stream()
        .filter(m -> m.line() == line && m.to() <= at)
        .mapToInt(m -> m.to())
        .max()
        .orElse(0);
  }
}
