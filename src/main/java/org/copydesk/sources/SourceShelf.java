package org.copydesk.sources;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.WrittenFrom;

/**
 * The files that stories were written from, read once for all stories that name the same, and again
 * when one of them has changed. Safe for several threads.
 */
final class SourceShelf {
  /** How many packs are held at once, as long as there is memory. */
  private static final int HELD = 4;

  private final Map<Key, SoftReference<SourcePack>> packs =
      new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<SourcePack>> eldest) {
          return size() > HELD;
        }
      };

  private record Key(SourcePack given, List<String> files, List<String> absent, boolean tagged) {}

  /** The sources {@code given} and those that {@code story} was written from. */
  synchronized SourcePack with(SourcePack given, Article story) {
    WrittenFrom from = story.metadata().sources();
    List<String> files = from.files().stream().map(SourceShelf::stamp).toList();
    Key key = new Key(given, files, from.absent(), story.isTagged());
    SoftReference<SourcePack> held = packs.get(key);
    SourcePack pack = held == null ? null : held.get();
    if (pack == null) {
      pack = given.and(from.files(), from.absent(), a -> story.isTagged() ? a.taggedAs(story) : a);
      packs.put(key, new SoftReference<>(pack));
    }
    return pack;
  }

  /** A file with its size and when it was written. */
  private static String stamp(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " unread";
    }
  }
}
