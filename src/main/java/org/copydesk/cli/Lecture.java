package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.memory.Learner;
import org.copydesk.memory.Lessons;
import org.copydesk.memory.Lessons.Lesson;
import org.copydesk.memory.MemoryRow;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;

/** Learns from stories, each on its own. Safe for several threads. */
record Lecture(Console console, StoryOptions stories) {
  /** What a file teaches; one that cannot be read is a trouble. */
  Lessons lessons(Filing filing) {
    List<Lesson> all = new ArrayList<>();
    try {
      for (Article read : Readers.read(filing.name(), filing.bytes(console), stories.format())) {
        Article article = Newsroom.tagged(stories.told(read));
        List<MemoryRow> learned = Learner.rows(article, Newsroom.lexicon());
        LocalDate day = article.metadata().published().orElse(LocalDate.EPOCH);
        boolean dated = article.metadata().published().isPresent();
        all.add(new Lesson(dated ? Learner.id(article) : 0, article.source().name(), day, learned));
      }
    } catch (UnreadableStoryException e) {
      return new Lessons(all, List.of(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return new Lessons(all, List.of(filing.name() + ": cannot be read: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Lessons(
          all,
          List.of(filing.name() + ": could not be learned from (" + e + "); please report it"));
    }
    return new Lessons(all, List.of());
  }
}
