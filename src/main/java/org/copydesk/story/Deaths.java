package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * Whom a story says to have died.
 *
 * @param all in page order
 */
public record Deaths(List<Death> all) {
  private static final int REACH = 14;

  /** Copies the list. */
  public Deaths {
    all = List.copyOf(all);
  }

  /**
   * A place that says so.
   *
   * @param who the person
   * @param line the block
   * @param at the index of the word that tells: "died", "late"
   * @param told whether it is told as an event, and not taken as known
   */
  public record Death(Person who, Line line, int at, boolean told) {
    /** Rejects a missing part. */
    public Death {
      Objects.requireNonNull(who);
      Objects.requireNonNull(line);
    }
  }

  /** The deaths of {@code article}, read once. */
  public static Deaths of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(Deaths.class, blocks -> read(Story.of(blocks, lexicon)));
  }

  private static Deaths read(Story story) {
    Reference reference = new Reference(story);
    List<Death> found = new ArrayList<>();
    for (Line line : story.lines()) {
      for (int i = 0; i < line.size(); i++) {
        int at = i;
        Tag tag = line.tag(i);
        boolean dies =
            line.at(i).lemma().equals("die")
                && (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBN);
        if (dies) {
          subject(reference, line, i).ifPresent(who -> found.add(new Death(who, line, at, true)));
        } else if (line.lower(i).equals("late") && line.lower(i - 1).equals("the")) {
          reference
              .beginningAt(line, i + 1)
              .ifPresent(who -> found.add(new Death(who, line, at, false)));
        }
      }
    }
    return new Deaths(found);
  }

  /** Who dies: the nearest person before the verb whom no other verb or genitive takes away. */
  private static Optional<Person> subject(Reference reference, Line line, int verb) {
    int first = Math.max(line.sentenceStart(verb), verb - REACH);
    for (int i = verb - 1; i >= first; i--) {
      Optional<Person> person = reference.endingAt(line, i + 1);
      if (person.isPresent()) {
        boolean inside = line.tag(Reference.start(line, person.get(), i + 1) - 1) == Tag.IN;
        return inside ? Optional.empty() : person;
      }
      if (line.lower(i).matches("s?he")) {
        return reference.pronoun(line, i);
      }
      Tag tag = line.tag(i);
      boolean helps = line.lower(i).matches("has|had|who|was");
      boolean other = tag.isVerb() || tag == Tag.MD || tag == Tag.GENITIVE || tag == Tag.CC;
      boolean hedged = line.lower(i).matches("not|never|nearly|almost|when|if|after|before");
      if (!helps && (other || hedged)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
