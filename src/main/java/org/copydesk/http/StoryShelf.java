package org.copydesk.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.copydesk.article.Article;
import org.copydesk.desk.Revision;
import org.copydesk.desk.Revision.Wanted;
import org.copydesk.desk.StoryFiles;
import org.copydesk.desk.StoryWriter;
import org.copydesk.read.Decoder;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;

/**
 * The stories of a folder: listed, opened, and written back when an editor says so. What another
 * program has written meanwhile is never overwritten unasked.
 */
final class StoryShelf {
  /** How many stories that were opened are remembered as they were then. */
  private static final int OPENED = 32;

  private static final int LARGEST = 1_000_000;

  private final Path folder;
  private final Map<String, byte[]> opened =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > OPENED;
        }
      };

  /** The stories in {@code folder} and all below it. */
  StoryShelf(Path folder) {
    this.folder = folder;
  }

  /**
   * A story that was opened.
   *
   * @param stories what its file holds, as it was read
   * @param stamp what the file was then, to be shown when it is written back
   * @param locked why it cannot be written back, or ""
   */
  record Opened(List<Article> stories, String stamp, String locked) {}

  /** What was asked for is not here; the message says what to do. */
  static final class AbsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AbsentException(String message) {
      super(message);
    }
  }

  /** Another program has changed the file since it was opened. */
  static final class ChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedException(String path) {
      super(path + " was changed by somebody else since you opened it; nothing was written");
    }
  }

  /** The folder's own name. */
  String name() {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /** The paths of the stories in it, with forward slashes, sorted. */
  List<String> paths() {
    return new StoryFiles(Readers::isStory, path -> false)
        .in(folder).stream()
            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
            .toList();
  }

  /** Opens a story. */
  Opened open(String path) {
    byte[] bytes = bytes(file(path), path);
    List<Article> stories = Readers.read(path, bytes, Optional.empty());
    String stamp = stamp(bytes);
    remember(stamp, bytes);
    return new Opened(stories, stamp, locked(path, bytes, stories));
  }

  private static String locked(String path, byte[] bytes, List<Article> stories) {
    if (stories.size() > 1) {
      return path + " holds several stories; a feed is not written back";
    }
    return isText(path, bytes, stories.get(0))
        ? ""
        : path
            + " is not written back, for its format is not only text; take it out as Word with"
            + " comments";
  }

  private static boolean isText(String path, byte[] bytes, Article story) {
    try {
      return Decoder.decode(path, bytes).text().equals(story.source().text());
    } catch (UnreadableStoryException e) {
      return false;
    }
  }

  /**
   * Writes a story back.
   *
   * @param stamp what its file was when it was opened
   * @param over whether another's version may be overwritten
   * @return the story as its file holds it now
   * @throws ChangedException when there is another's version and it may not
   * @throws StoryWriter.UnwritableException when the story cannot be written as it is wanted
   */
  synchronized Opened save(String path, String stamp, boolean over, List<Wanted> wanted)
      throws IOException {
    Path file = file(path);
    byte[] now = bytes(file, path);
    boolean theirs = !stamp(now).equals(stamp);
    if (theirs && !over) {
      throw new ChangedException(path);
    }
    byte[] base = theirs ? opened(stamp, path) : now;
    List<Article> stories = Readers.read(path, base, Optional.empty());
    String locked = locked(path, base, stories);
    if (!locked.isEmpty()) {
      throw new AbsentException(locked);
    }
    Article filed = stories.get(0);
    String text = Revision.of(filed, wanted);
    if (!Arrays.equals(now, bytes(file, path))) {
      throw new ChangedException(path);
    }
    byte[] written = StoryWriter.write(file, filed.source(), text);
    remember(stamp(written), written);
    return new Opened(Readers.read(path, written, Optional.empty()), stamp(written), "");
  }

  /** The file of a path that was listed, if it is one. */
  Optional<Path> find(String path) {
    try {
      return Optional.of(file(path));
    } catch (AbsentException e) {
      return Optional.empty();
    }
  }

  private byte[] opened(String stamp, String path) {
    synchronized (opened) {
      byte[] bytes = opened.get(stamp);
      if (bytes == null) {
        throw new AbsentException(
            "what "
                + path
                + " was when you opened it is not known any more; copy your text, and open the"
                + " story anew");
      }
      return bytes;
    }
  }

  private void remember(String stamp, byte[] bytes) {
    if (bytes.length <= LARGEST) {
      synchronized (opened) {
        opened.put(stamp, bytes);
      }
    }
  }

  private static byte[] bytes(Path file, String path) {
    try {
      return Decoder.bytes(file);
    } catch (UnreadableStoryException e) {
      throw new AbsentException(path + " cannot be read; was it moved or taken away?");
    }
  }

  /** The file of a path that was listed; none above the folder, hidden, or led to from it. */
  private Path file(String path) {
    try {
      Path top = folder.toRealPath();
      Path file = top.resolve(path).normalize();
      boolean within =
          file.startsWith(top)
              && StreamSupport.stream(top.relativize(file).spliterator(), false)
                  .noneMatch(part -> part.toString().startsWith("."));
      if (within
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(top)
          && Readers.isStory(file)) {
        return file;
      }
    } catch (IOException | RuntimeException e) {
      // a path that is none: said below
    }
    throw new AbsentException("there is no such story in the folder; was it moved or taken away?");
  }

  private static String stamp(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
