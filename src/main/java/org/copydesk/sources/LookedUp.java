package org.copydesk.sources;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copydesk.article.Article;

/** What was looked up for a story, kept as long as that is, so that rules ask for it once. */
final class LookedUp {
  private final Map<Key, Object> known = new ConcurrentHashMap<>();

  private LookedUp() {}

  private record Key(Object lookup, Object asked) {}

  /**
   * What {@code look} finds, which is asked only the first time.
   *
   * @param lookup where it is looked up
   * @param asked what is looked up there, with its place in the story
   * @param type what is found
   */
  static <T> T of(Article story, Object lookup, Object asked, Class<T> type, Supplier<T> look) {
    Map<Key, Object> known = story.derived(LookedUp.class, article -> new LookedUp()).known;
    Key key = new Key(lookup, asked);
    Object found = known.get(key);
    if (found == null) {
      // Not computeIfAbsent: what is looked up may ask for something else on the way.
      found = look.get();
      known.put(key, found);
    }
    return type.cast(found);
  }
}
