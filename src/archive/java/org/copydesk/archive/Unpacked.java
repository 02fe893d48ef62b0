package org.copydesk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of stories that lay in one file. */
final class Unpacked {
  /** The most bytes a story may have. */
  static final long LONGEST = 64L << 20;

  private final Path folder;
  private final Predicate<Path> isStory;

  Unpacked(Path folder, Predicate<Path> isStory) {
    this.folder = folder;
    this.isStory = isStory;
  }

  private Path seal() {
    return folder.resolveSibling(folder.getFileName() + ".whole");
  }

  /** Whether it holds all of what {@code state} names. */
  boolean is(String state) throws IOException {
    return Files.exists(seal()) && Files.readString(seal()).equals(state);
  }

  /** Says that all of it is there. */
  void seal(String state) throws IOException {
    Path draft = seal().resolveSibling(seal().getFileName() + ".draft");
    Files.writeString(draft, state);
    Files.move(draft, seal(), StandardCopyOption.ATOMIC_MOVE);
  }

  void clear() throws IOException {
    Files.deleteIfExists(seal());
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }

  /** Adds a story, whatever it turns out to be. */
  void put(StoryFields.Sheet sheet) throws IOException {
    Files.write(folder.resolve(sheet.name()), sheet.bytes());
  }

  /** Adds the file {@code name} if it is a story; one that would lie elsewhere is none. */
  void put(String name, InputStream in) throws IOException {
    Path file = folder.resolve(name.replaceFirst("^/+", "")).normalize();
    boolean hidden = name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX");
    if (!file.startsWith(folder.normalize()) || hidden) {
      return;
    }
    Files.createDirectories(file.getParent());
    // One byte more, so that the reader says of it that it is too large, and does not read a part.
    byte[] bytes = in.readNBytes((int) LONGEST + 1);
    Files.write(file, bytes);
    if (!isStory.test(file)) {
      Files.delete(file);
    }
  }

  /** The stories, sorted by path. */
  List<String> files() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(file -> found.add(file.toString()));
    }
    return found;
  }
}
