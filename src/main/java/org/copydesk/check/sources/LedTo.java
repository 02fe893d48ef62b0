package org.copydesk.check.sources;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Sentence;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Reference;
import org.copydesk.story.Story;
import org.copydesk.word.Tag;

/**
 * Who speaks as the words before a colon say: "Ana Ruiz, captain of the line: “…”", and so in the
 * paragraph above the quotation.
 */
final class LedTo {
  private final Story story;
  private final Article article;

  LedTo(Article article, Story story) {
    this.article = article;
    this.story = story;
  }

  /** The only person whom the words that lead to {@code quotation} name, or "he" in them. */
  Optional<Person> by(Quotation quotation) {
    Block block = quotation.block();
    int to = quotation.start();
    if (block.plain().substring(0, to).isBlank()) {
      if (block.index() == 0) {
        return Optional.empty();
      }
      block = article.blocks().get(block.index() - 1);
      to = block.plain().length();
    }
    String before = block.plain().substring(0, to).stripTrailing();
    if (!before.endsWith(":")) {
      return Optional.empty();
    }
    int from = from(block, before.length());
    List<Person> named = named(block, from, before.length());
    return named.isEmpty() ? pronoun(block, from, before.length()) : only(named);
  }

  /** Where the sentence begins that the character before {@code to} is in, after any quotation. */
  private int from(Block block, int to) {
    int from =
        article.sentences(block).stream()
            .filter(sentence -> sentence.start() < to)
            .mapToInt(Sentence::start)
            .max()
            .orElse(0);
    return article.quotations(block).stream()
        .filter(quotation -> quotation.end() <= to)
        .mapToInt(Quotation::end)
        .reduce(from, Math::max);
  }

  private List<Person> named(Block block, int from, int to) {
    return story.people().stream()
        .filter(
            person ->
                person.mentions().stream()
                    .anyMatch(
                        m ->
                            m.block().index() == block.index()
                                && from <= m.start()
                                && m.end() <= to))
        .toList();
  }

  private static Optional<Person> only(List<Person> named) {
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** "Cllr Bell spoke against. He said: “…”": whom the first word of the sentence stands for. */
  private Optional<Person> pronoun(Block block, int from, int to) {
    for (Line line : story.lines()) {
      for (int i = 0; line.block().index() == block.index() && i < line.size(); i++) {
        boolean here = line.at(i).start() >= from && line.at(i).end() <= to;
        if (here && line.tag(i) == Tag.PRP) {
          return new Reference(story).pronoun(line, i);
        }
      }
    }
    return Optional.empty();
  }
}
