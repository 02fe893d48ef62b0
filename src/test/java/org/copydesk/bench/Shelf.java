package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders of as many stories as wanted: the plain-text examples over and over. */
final class Shelf {
  private final Path root;
  private final List<String> stories = new ArrayList<>();

  Shelf(Path examples, Path root) throws IOException {
    this.root = root;
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        stories.add(Files.readString(file));
      }
    }
  }

  /** A folder of {@code count} stories. */
  Path of(int count) throws IOException {
    Path folder = root.resolve("stories-" + count);
    for (int i = 0; i < count; i++) {
      Path group = folder.resolve("%03d".formatted(i / 100));
      Files.createDirectories(group);
      Files.writeString(
          group.resolve("story-%05d.txt".formatted(i)), stories.get(i % stories.size()));
    }
    return folder;
  }

  /** How many words the first {@code count} stories have. */
  long words(int count) {
    long words = 0;
    for (int i = 0; i < count; i++) {
      words += stories.get(i % stories.size()).split("\\s+").length;
    }
    return words;
  }

  /** A folder of {@code count} stories of {@code folder}, each with a word more than before. */
  Path edit(Path folder, int count) throws IOException {
    Path changed = Files.createDirectories(root.resolve("changed"));
    for (int i = 0; i < count; i++) {
      Path story = folder.resolve("000").resolve("story-%05d.txt".formatted(i * 7));
      Files.writeString(story, Files.readString(story).stripTrailing() + "\n\nMore soon.\n");
      Files.copy(story, changed.resolve(story.getFileName()));
    }
    return changed;
  }
}
