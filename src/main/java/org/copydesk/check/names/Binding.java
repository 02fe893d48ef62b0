package org.copydesk.check.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Whom the grammar of a sentence ties a pronoun to: the subject of the clause that "his" stands in,
 * the person of whom a relative clause with "he" is told.
 */
final class Binding {
  private static final Relation[] APART = {Relation.ADVCL, Relation.CONJ, Relation.PARATAXIS};

  private final Story story;
  private final Line line;
  private final Tree tree;
  private final int first;

  private Binding(Story story, Line line, Tree tree, int first) {
    this.story = story;
    this.line = line;
    this.tree = tree;
    this.first = first;
  }

  /** The person to whom the pronoun at token {@code at} of {@code line} is tied, if it is. */
  static Optional<Person> of(Story story, Line line, int at) {
    int first = line.sentenceStart(at);
    Tree tree = line.tree(at);
    int place = place(line, tree, at);
    return place == Tree.NOTHING
        ? Optional.empty()
        : new Binding(story, line, tree, first).tied(place);
  }

  /**
   * The token that heads the subject of the clause in which the pronoun at token {@code at} stands,
   * where that comes first; below 0 if there is none.
   */
  static int subject(Line line, int at) {
    Tree tree = line.tree(at);
    int pronoun = place(line, tree, at);
    int above = pronoun == Tree.NOTHING ? pronoun : tree.head(pronoun);
    for (int i = above; i != Tree.NOTHING; i = tree.head(i)) {
      List<Integer> subjects = tree.children(i, Relation.NSUBJ, Relation.NSUBJ_PASS);
      if (!subjects.isEmpty()) {
        int subject = subjects.get(0);
        return subject < pronoun ? line.sentenceStart(at) + subject : Tree.NOTHING;
      }
    }
    return Tree.NOTHING;
  }

  /** Where the token at {@code at} stands in the tree of its sentence. */
  private static int place(Line line, Tree tree, int at) {
    int place = at - line.sentenceStart(at);
    boolean same = place < tree.size() && tree.token(place).start() == line.at(at).start();
    return same ? place : Tree.NOTHING;
  }

  private Optional<Person> tied(int pronoun) {
    boolean owns =
        tree.token(pronoun).tag() == Tag.PRP_POSSESSIVE
            && tree.is(pronoun, Relation.NMOD_POSS)
            && tree.token(tree.head(pronoun)).tag().isNoun();
    boolean acts = tree.is(pronoun, Relation.NSUBJ, Relation.NSUBJ_PASS);
    int at = acts ? tree.head(pronoun) : owns ? pronoun : Tree.NOTHING;
    while (at != Tree.NOTHING) {
      boolean own = acts && tree.head(pronoun) == at;
      List<Integer> subjects =
          own ? List.of() : tree.children(at, Relation.NSUBJ, Relation.NSUBJ_PASS);
      if (subjects.stream().anyMatch(one -> tree.token(one).tag() == Tag.WP)) {
        return lastBefore(subjects.get(0));
      }
      if (!subjects.isEmpty()) {
        return owns ? subject(subjects, pronoun) : Optional.empty();
      }
      boolean verb = tree.token(at).tag().isVerb();
      if (verb && (isReported(at) || tree.is(at, APART))) {
        return Optional.empty();
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Person> subject(List<Integer> subjects, int pronoun) {
    return subjects.stream().flatMap(one -> person(one, pronoun).stream()).findFirst();
  }

  /** Whether a clause is a part of what the verb above it says, asks or thinks. */
  private boolean isReported(int at) {
    int head = tree.head(at);
    return head != Tree.NOTHING
        && tree.is(at, Relation.CCOMP, Relation.PARATAXIS)
        && line.is(first + head, Trait.SPEAKS);
  }

  /** The person named last before "who". */
  private Optional<Person> lastBefore(int place) {
    for (int i = place - 1; i >= 0; i--) {
      int at = first + i;
      Optional<Person> named = named(at);
      if (named.isPresent()) {
        return named;
      }
      boolean other = line.is(at, Trait.ROLE) || line.is(at, Trait.KIN);
      if (other && tree.token(i).tag().isNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The person whose name heads the phrase at a place, or stands beside its noun. */
  private Optional<Person> person(int place, int pronoun) {
    if (place >= pronoun) {
      return Optional.empty();
    }
    NounPhrase phrase = new NounPhrase(tree, place);
    return IntStream.range(phrase.first(), pronoun)
        .filter(phrase::isNamedAt)
        .boxed()
        .flatMap(i -> named(first + i).stream())
        .findFirst();
  }

  /** The person whose name or description holds a token. */
  private Optional<Person> named(int token) {
    return story.people().stream().filter(p -> isNamed(p, token)).findFirst();
  }

  private boolean isNamed(Person person, int token) {
    return person.mentions().stream()
            .anyMatch(
                m ->
                    m.line() == line
                        && m.manner() != Mention.Manner.PRONOUN
                        && m.from() <= token
                        && token < m.to())
        || person.descriptions().stream()
            .anyMatch(d -> d.line() == line && d.from() <= token && token < d.to());
  }
}
