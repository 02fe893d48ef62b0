package org.copydesk.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.article.Article;
import org.copydesk.article.WrittenFrom;
import org.copydesk.desk.StorySources;
import org.copydesk.http.Readings.Marked;
import org.copydesk.read.Decoder;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.settings.Settings;

/**
 * Tells stories what they were written from: what the settings name, and what the file of one of
 * the served folder does. What is merely sent names nothing.
 */
final class Placing {
  private final Newsdesk newsdesk;
  private final Readings readings;
  private final Optional<StoryShelf> shelf;

  Placing(Newsdesk newsdesk, Readings readings) {
    this.newsdesk = newsdesk;
    this.readings = readings;
    this.shelf = newsdesk.folder().map(StoryShelf::new);
  }

  /** Reads a story as it was sent, held against its sources. */
  CompletableFuture<Marked> read(Sent sent, Optional<String> document) {
    Settings settings = newsdesk.settings();
    return readings.read(placed(sent.article(), settings), settings, false, document);
  }

  private Article placed(Article sent, Settings settings) {
    Optional<Path> folder = newsdesk.folder();
    Optional<Path> file = shelf.flatMap(stories -> stories.find(sent.source().name()));
    WrittenFrom from = file.map(Placing::named).orElse(WrittenFrom.NOTHING);
    Path place = file.or(() -> folder).orElse(Path.of(""));
    return StorySources.served(folder)
        .placed(sent.withMetadata(sent.metadata().withSources(from)), place, settings);
  }

  private static WrittenFrom named(Path file) {
    try {
      List<Article> stories =
          Readers.read(file.getFileName().toString(), Decoder.bytes(file), Optional.empty());
      return stories.get(0).metadata().sources();
    } catch (UnreadableStoryException e) {
      return WrittenFrom.NOTHING;
    }
  }
}
