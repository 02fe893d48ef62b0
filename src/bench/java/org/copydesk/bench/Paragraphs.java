package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.read.Readers;

/** Real copy cut at its paragraphs into stories of about one length, each given out once. */
final class Paragraphs {
  /** How long a story is, in characters: some 370 words. */
  private static final int LENGTH = 2_300;

  private final List<String> stories = new ArrayList<>();
  private int given;

  /** The stories of every file below {@code folders}, their words alone, in the order of names. */
  static Paragraphs of(String... folders) throws IOException {
    Paragraphs all = new Paragraphs();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          for (Article story :
              Readers.read(file.toString(), Files.readAllBytes(file), Optional.empty())) {
            all.cut(words(story));
          }
        }
      }
    }
    return all;
  }

  /** So many stories of {@code shelf}, none of whose sentences is in another. */
  static Paragraphs of(Shelf shelf, int count) {
    Paragraphs all = new Paragraphs();
    for (int i = 0; i < count; i++) {
      all.cut(shelf.fresh(1_000_000, i));
    }
    return all;
  }

  private static String words(Article story) {
    return story.blocks().stream()
        .map(block -> block.text().plain().strip())
        .collect(Collectors.joining("\n\n"));
  }

  private void cut(String story) {
    StringBuilder part = new StringBuilder();
    for (String paragraph : story.split("\\n\\s*\\n")) {
      if (part.length() > 0 && part.length() + paragraph.length() > LENGTH) {
        stories.add(part.toString());
        part.setLength(0);
      }
      part.append(part.length() > 0 ? "\n\n" : "").append(paragraph.strip());
    }
    // The rest of a story is a short one: kept out, so that all take about the same time.
    if (part.length() > LENGTH / 2) {
      stories.add(part.toString());
    }
  }

  /** How many were not given out yet. */
  int left() {
    return stories.size() - given;
  }

  /** The next {@code count} stories, or as many as are left. */
  List<String> next(int count) {
    int end = Math.min(stories.size(), given + count);
    List<String> next = List.copyOf(stories.subList(given, end));
    given = end;
    return next;
  }

  static long words(List<String> stories) {
    return stories.stream().mapToLong(story -> story.split("\\s+").length).sum();
  }
}
