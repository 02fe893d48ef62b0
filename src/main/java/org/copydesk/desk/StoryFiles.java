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

/** Finds the stories in a folder: files whose names end as stories do, in sorted order. */
public final class StoryFiles {
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "vendor", "__macosx");

  private final Set<String> endings;
  private final Predicate<Path> ignored;

  /**
   * A search.
   *
   * @param endings what the names of stories end with, lower case, without the dot
   * @param ignored files and folders that are not to be looked at
   */
  public StoryFiles(Set<String> endings, Predicate<Path> ignored) {
    this.endings = Set.copyOf(endings);
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
      if (!hidden(file) && isStory(file) && !ignored.test(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    private boolean isStory(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      int dot = name.lastIndexOf('.');
      return dot > 0 && endings.contains(name.substring(dot + 1)) && !name.equals("readme.md");
    }
  }
}
