package org.copydesk.memory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.Metadata;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.story.Name;
import org.copydesk.word.Lexicon;

/** What a newsroom has printed. Immutable; safe for several threads. */
public final class Memory {
  /** Nothing printed yet. */
  public static final Memory NONE = new Memory(new FoldShelf(List.of()), Optional.empty());

  /**
   * What a note in a story begins with that stands for a story printed before: {@code <!--
   * copydesk: printed 2023-05-14 … -->}.
   */
  private static final String NOTE = "copydesk: printed ";

  private static final int DAY = 10;

  private final RowShelf shelf;
  private final Optional<FileShelf> file;

  private Memory(RowShelf shelf, Optional<FileShelf> file) {
    this.shelf = shelf;
    this.file = file;
  }

  /**
   * The memory in {@code file}.
   *
   * @throws MemoryException when there is none, or the file is something else
   */
  public static Memory open(Path file) {
    FileShelf shelf = new FileShelf(file);
    return new Memory(shelf, Optional.of(shelf));
  }

  /** This memory; for a story that holds notes of what was printed, what those say instead. */
  public Memory with(Article story, Lexicon lexicon) {
    Fold fold = new Fold();
    int notes = 0;
    for (Comment comment : story.comments()) {
      String words = comment.text().strip();
      if (words.startsWith(NOTE)) {
        note(words.substring(NOTE.length()), ++notes, story)
            .ifPresent(article -> fold.add(Learner.rows(article, lexicon)));
      }
    }
    return notes == 0 ? this : new Memory(new FoldShelf(fold.rows()), Optional.empty());
  }

  private static Optional<Article> note(String words, int number, Article story) {
    if (words.length() <= DAY) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(words.substring(0, DAY));
      Source source = new Source("note " + number, words.substring(DAY).strip());
      Span all = new Span(0, source.text().length());
      return Optional.of(
          new Article.Builder(source)
              .block(Role.PARAGRAPH, Text.verbatim(source, all))
              .metadata(
                  Metadata.NONE.withDate(
                      new PublicationDate(
                          day, PublicationDate.Origin.FRONT_MATTER, Optional.empty())))
              .build()
              .taggedAs(story));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return this == NONE;
  }

  /** What was printed about {@code key}, by value. */
  public List<MemoryRow> of(Matter matter, String key) {
    return shelf.rows(matter, key);
  }

  /** What was printed in other stories than that of number {@code story}. */
  public List<MemoryRow> of(Matter matter, String key, long story) {
    return shelf.rows(matter, key).stream().flatMap(row -> without(row, story).stream()).toList();
  }

  /** A row as it would be without one story; that is known where it is one of the two newest. */
  private static Optional<MemoryRow> without(MemoryRow row, long story) {
    List<Printed> others = row.newest().stream().filter(p -> p.id() != story).toList();
    if (others.size() == row.newest().size()) {
      return Optional.of(row);
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = others.get(0).day();
    LocalDate first = row.stories() == 2 ? last : row.first();
    return Optional.of(
        new MemoryRow(
            row.matter(), row.key(), row.value(), row.stories() - 1, first, last, others));
  }

  /** People whose names may be one slip from {@code person}, by key; some are further away. */
  public Set<String> near(String person) {
    return shelf.near(person);
  }

  /** Passages like {@code passage} in other stories than that of number {@code story}. */
  public List<MemoryRow> like(PrintedPassages.Passage passage, long story) {
    List<MemoryRow> found = new ArrayList<>(of(passage.matter(), passage.sum(), story));
    if (found.isEmpty()) {
      for (MemoryRow row : shelf.like(passage.matter(), passage.signature())) {
        if (Signature.parse(row.value()).isLike(passage.signature())) {
          without(row, story).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** What is called {@code words}; people, a word of whose name it is, where nothing is. By key. */
  public List<String> called(String words) {
    String folded = Name.fold(words.strip());
    boolean whole =
        Stream.of(Matter.NAME, Matter.BODY, Matter.PLACE, Matter.SPELLING)
            .anyMatch(matter -> !shelf.rows(matter, folded).isEmpty());
    return whole ? List.of(folded) : file.map(open -> open.people(folded)).orElse(List.of());
  }
}
