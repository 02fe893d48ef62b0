package org.copydesk.memory;

import java.util.Comparator;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.story.Body;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** The names of a story that were printed before, just so. */
public final class PrintedNames {
  private final Memory memory;
  private final Story story;
  private final long id;

  /** The names of {@code article} in {@code memory}. */
  public PrintedNames(Article article, Memory memory, Lexicon lexicon) {
    this.memory = memory;
    this.story = Story.of(article, lexicon);
    this.id = Learner.id(article);
  }

  /** What was printed of the person or body named at {@code place} of the source. */
  public Optional<MemoryRow> at(Span place) {
    for (Person person : story.people()) {
      if (person.mentions().stream().anyMatch(m -> m.span().overlaps(place))) {
        return PrintedPeople.key(person)
            .flatMap(key -> printed(Matter.NAME, key, person.name().full()));
      }
    }
    for (Body body : story.bodies()) {
      if (body.mentions().stream().anyMatch(m -> m.span().overlaps(place))) {
        return printed(Matter.BODY, Name.fold(body.name()), body.name());
      }
    }
    return Optional.empty();
  }

  private Optional<MemoryRow> printed(Matter matter, String key, String form) {
    return memory.of(matter, key, id).stream()
        .filter(row -> row.value().equals(form))
        .max(Comparator.comparingLong(MemoryRow::stories));
  }
}
