package org.copydesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a {@link ResultCache}: where its files lie, how many, and which must go. */
public final class CacheFolder {
  /** The end of the name of a file that is still being written. */
  static final String DRAFT = ".draft";

  private static final String END = ".page";
  private static final Duration LONG_UNUSED = Duration.ofDays(30);
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final long MOST_BYTES = 256L << 20;
  private static final int MOST_PAGES = 200_000;

  private final Path root;
  private volatile boolean open;

  /** What a cache holds. */
  public record Stock(long pages, long bytes) {}

  private record Kept(Path path, long size, Instant used) {}

  /** The cache in {@code root}. */
  public CacheFolder(Path root) {
    this.root = root;
  }

  /** What it holds now. */
  public Stock stock() throws IOException {
    List<Kept> pages = files(END);
    return new Stock(pages.size(), pages.stream().mapToLong(Kept::size).sum());
  }

  /** Empties it; what it held before. A folder that is no cache is left alone. */
  public Stock clear() throws IOException {
    if (!Files.exists(root.resolve(ResultCache.TAG))) {
      return new Stock(0, 0);
    }
    Stock stock = stock();
    List<Kept> all = files(END);
    all.addAll(files(DRAFT));
    for (Kept kept : all) {
      Files.deleteIfExists(kept.path);
    }
    return stock;
  }

  /** The file of the page with that key. */
  Path file(String key) {
    return root.resolve(key.substring(0, 2)).resolve(key.substring(2) + END);
  }

  /** Makes the folder and marks it, so that backups and git pass it by. */
  void open(String signature) throws IOException {
    if (open) {
      return;
    }
    Files.createDirectories(root);
    if (!Files.exists(root.resolve(ResultCache.TAG))) {
      Files.writeString(root.resolve(".gitignore"), "*\n");
      Files.writeString(
          root.resolve(ResultCache.TAG), signature + "\n# Pages Copydesk has read.\n");
    }
    open = true;
  }

  /** Remembers, to the day, that a file is in use. */
  void used(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(DAY))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  /** Once a day, drops what was not used for a month, and the oldest of what is too much. */
  void tidy() throws IOException {
    Instant now = Instant.now();
    Path tidied = root.resolve("tidied");
    if (!Files.isDirectory(root)
        || Files.exists(tidied)
            && Files.getLastModifiedTime(tidied).toInstant().isAfter(now.minus(DAY))) {
      return;
    }
    Files.writeString(tidied, "");
    Files.setLastModifiedTime(tidied, FileTime.from(now));
    for (Kept draft : files(DRAFT)) {
      if (draft.used.isBefore(now.minus(ABANDONED))) {
        Files.deleteIfExists(draft.path);
      }
    }
    List<Kept> pages = files(END);
    pages.sort(Comparator.comparing(Kept::used).reversed());
    long bytes = 0;
    for (int i = 0; i < pages.size(); i++) {
      Kept page = pages.get(i);
      bytes += page.size;
      if (i >= MOST_PAGES || bytes > MOST_BYTES || page.used.isBefore(now.minus(LONG_UNUSED))) {
        Files.deleteIfExists(page.path);
      }
    }
  }

  private List<Kept> files(String end) throws IOException {
    List<Kept> found = new ArrayList<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(end)) {
          try {
            BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
            found.add(new Kept(file, of.size(), of.lastModifiedTime().toInstant()));
          } catch (NoSuchFileException gone) {
            // Another run has dropped or finished it meanwhile.
          }
        }
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
