package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.check.names.PersonSlips.Found;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Naming;
import org.copydesk.story.Nearness;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;

/** Given names by themselves that nobody bears, each a slip from that of somebody introduced. */
final class GivenNameSlips {
  private final Story story;

  GivenNameSlips(Story story) {
    this.story = story;
  }

  /**
   * @param alone the names of one word that are nobody's
   * @param known the words of the names that are longer, in lower case
   */
  List<Found> all(List<Naming> alone, Set<String> known) {
    List<Found> found = new ArrayList<>();
    story.people().stream().filter(p -> !p.named()).forEach(p -> knight(p, found));
    alone.stream().filter(n -> n.size() == 1).forEach(n -> given(n, known, found));
    return found;
  }

  /** "Sir Edward", when Sir Edmund Rawle is the story's only knight. */
  private void knight(Person stranger, List<Found> found) {
    String written = stranger.name().last();
    List<Person> knights =
        story.people().stream().filter(p -> p.named() && isKnighted(p, stranger)).toList();
    if (!isKnighted(stranger, stranger) || knights.size() != 1) {
      return;
    }
    String given = knights.get(0).name().first();
    boolean alike =
        Nearness.near(given, written)
            || given.length() > 3
                && written.length() > 3
                && given.regionMatches(true, 0, written, 0, 2);
    boolean own = knights.get(0).name().has(written);
    if (alike && !own && stranger.mentions().size() <= knights.get(0).mentions().size()) {
      stranger.mentions().forEach(m -> found.add(new Found(m, given, knights.get(0))));
    }
  }

  /** Whether a person has a title that goes with the given name, the same as {@code like} has. */
  private static boolean isKnighted(Person person, Person like) {
    return person.descriptions().stream()
        .filter(d -> d.kind() == Description.Kind.TITLE)
        .map(d -> d.line().lower(d.to() - 1))
        .filter(title -> title.equals("sir") || title.equals("dame"))
        .anyMatch(
            title ->
                like == person
                    || like.descriptions().stream()
                        .anyMatch(o -> o.line().lower(o.to() - 1).equals(title)));
  }

  /** Whether the paragraph itself gives somebody's full name that begins nearly so. */
  private boolean isSpokenOf(Line line, String word) {
    return story.people().stream()
        .filter(p -> p.named() && Nearness.near(p.name().first(), word))
        .anyMatch(
            p ->
                p.mentions().stream()
                    .anyMatch(m -> m.line() == line && m.manner() == Mention.Manner.FULL_NAME));
  }

  /** "Diane's two sons", when nobody but Diana Whitlow was introduced. */
  private void given(Naming naming, Set<String> known, List<Found> found) {
    Line line = naming.line();
    int at = naming.from();
    String word = line.at(at).text();
    boolean own =
        line.is(at, Trait.GIVEN_NAME)
            && (!line.is(at, Trait.SURNAME) || isSpokenOf(line, word))
            && !line.is(at, Trait.PLACE)
            && !naming.titled()
            && (PersonSlips.besideSpeech(line, at) || PersonSlips.actsOrOwns(naming));
    boolean kin = line.is(at - 1, Trait.KIN) || line.is(at - 2, Trait.KIN);
    if (!own || kin || known.contains(word.toLowerCase(Locale.ROOT))) {
      return;
    }
    List<Person> near =
        story.people().stream()
            .filter(p -> p.named() && Nearness.near(p.name().first(), word))
            .filter(p -> !Nearness.areForms(p.name().first(), word))
            .filter(p -> !p.sex().contradicts(Sex.of(line, at)))
            .toList();
    if (near.size() == 1) {
      Mention mention =
          new Mention(line, at, naming.to(), Mention.Manner.PART_OF_NAME, Mention.Grade.NAMED);
      found.add(new Found(mention, near.get(0).name().first(), near.get(0)));
    }
  }
}
