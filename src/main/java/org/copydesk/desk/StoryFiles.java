package org.copydesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the stories in a folder and all below it, in sorted order. */
public final class StoryFiles {
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "vendor", "__macosx");

  private final Predicate<Path> stories;
  private final Predicate<Path> ignored;

  /**
   * A search.
   *
   * @param stories files that are stories
   * @param ignored files and folders that are not to be looked at
   */
  public StoryFiles(Predicate<Path> stories, Predicate<Path> ignored) {
    this.stories = stories;
    this.ignored = ignored;
  }

  /**
   * The stories below {@code folder}, sorted by path; hidden files and folders are passed over.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  public List<Path> in(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return found;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    private Walk(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          !folder.equals(top)
              && (hidden(folder)
                  || SKIPPED.contains(folder.getFileName().toString().toLowerCase(Locale.ROOT))
                  || ignored.test(folder));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && !ignored.test(file) && isStory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    private boolean isStory(Path file) {
      return !file.getFileName().toString().equalsIgnoreCase("readme.md") && stories.test(file);
    }
  }
}
