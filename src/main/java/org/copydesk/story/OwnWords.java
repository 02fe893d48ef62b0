package org.copydesk.story;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Quotation;
import org.copydesk.story.Mention.Grade;

/** What people say of themselves: "I", in words that the story says are theirs. */
final class OwnWords {
  private static final String SELF = "I";

  private OwnWords() {}

  /** Who says "I": whoever speaks the words, or those that were broken off before them. */
  static Optional<Who> speaker(Article article, Story story, Line line, int i) {
    int at = line.at(i).start();
    List<Quotation> spoken =
        article.quotations(line.block()).stream().filter(q -> q.start() < at).toList();
    boolean within = !spoken.isEmpty() && spoken.get(spoken.size() - 1).end() > at;
    for (int k = spoken.size() - 1; within && k >= 0; k--) {
      Optional<Speaker> speaker = Speaker.of(story, spoken.get(k));
      if (speaker.isPresent()) {
        Person person = speaker.get().person();
        return Optional.of(
            new Who(person.name().full(), Optional.of(person), SELF, true, Grade.NAMED));
      }
    }
    return Optional.empty();
  }

  /** Whether somebody speaks of themselves. */
  static boolean isOf(Who who) {
    return who.noun().equals(SELF);
  }
}
