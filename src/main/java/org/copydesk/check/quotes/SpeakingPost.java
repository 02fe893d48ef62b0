package org.copydesk.check.quotes;

import java.util.Optional;
import org.copydesk.article.Quotation;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;

/**
 * Somebody whom a headline lets speak by a post alone: "'It will float,' says mayor".
 *
 * @param quotation the words
 * @param line the headline or standfirst
 * @param at the index of the post
 */
record SpeakingPost(Quotation quotation, Line line, int at) {
  /** How many words a post may have. */
  private static final int LONGEST = 4;

  /** The post said to speak right after a quotation. */
  static Optional<SpeakingPost> of(Story story, Quotation quotation) {
    Optional<Line> found =
        story.lines().stream()
            .filter(l -> l.block().index() == quotation.block().index())
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Line line = found.get();
    int verb = 0;
    while (verb < line.size() && line.at(verb).start() < quotation.end()) {
      verb++;
    }
    for (int i = verb + 1; i < verb + LONGEST && line.is(verb, Trait.SPEAKS); i++) {
      if (line.is(i, Trait.OFFICE) && !line.tag(i + 1).isNoun()) {
        boolean any = Description.isAnyPost(line.lower(i));
        return any ? Optional.empty() : Optional.of(new SpeakingPost(quotation, line, i));
      }
      if (!line.tag(i).isNoun() && !line.tag(i).isAdjective()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether the story says that {@code person} holds another post, and never this one. */
  boolean isAnothers(Person person) {
    String post = line.lower(at);
    boolean held =
        person.descriptions().stream()
            .anyMatch(
                d -> {
                  boolean told = false;
                  for (int i = d.from(); i < d.to(); i++) {
                    boolean any = Description.isAnyPost(d.line().lower(i));
                    told |= d.line().is(i, Trait.OFFICE) && !any;
                  }
                  return told;
                });
    boolean own = person.mentions().stream().anyMatch(m -> has(m.line(), m.from(), post));
    return held && !own;
  }

  private static boolean has(Line line, int at, String post) {
    for (int i = line.sentenceStart(at); i < line.sentenceEnd(at); i++) {
      if (line.lower(i).contains(post)) {
        return true;
      }
    }
    return false;
  }
}
