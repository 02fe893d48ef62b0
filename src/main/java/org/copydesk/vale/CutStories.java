package org.copydesk.vale;

import java.lang.ref.WeakReference;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.read.MarkupPassages;

/** The stories that rules read, each cut once for all of them. Safe for several threads. */
final class CutStories {
  private record Memo(WeakReference<Article> article, CutStory page) {}

  private final Config config;
  private final Expressions words;

  /** The last story a thread asked about: rules ask one after the other. */
  private final ThreadLocal<Memo> last = new ThreadLocal<>();

  CutStories(Config config, Expressions words) {
    this.config = config;
    this.words = words;
  }

  /** The story as {@code rule} reads it; empty when the settings say that it does not. */
  Optional<CutStory> of(Article article, String rule) {
    Memo memo = last.get();
    if (memo != null && memo.article().get() == article) {
      return config.runs(rule, memo.page().path()) ? Optional.of(memo.page()) : Optional.empty();
    }
    String path = path(article.source().name());
    if (!config.runs(rule, path)) {
      return Optional.empty();
    }
    MarkupPassages.Wanted wanted =
        new MarkupPassages.Wanted(
            config.format(MarkupPassages.format(path)),
            config.ignored(),
            config.skipped(),
            config.classes(),
            config.ignores(path, true),
            config.ignores(path, false));
    Remarks remarks = Remarks.of(article, config.delimiters(path));
    CutStory page = new CutStory(article, path, wanted, words, remarks);
    last.set(new Memo(new WeakReference<>(article), page));
    return Optional.of(page);
  }

  /** Where a story lies below the settings; elsewhere, its path as it is called. */
  private String path(String name) {
    try {
      Path absolute = Path.of(name).toAbsolutePath().normalize();
      Path folder = config.folder().toAbsolutePath().normalize();
      String path = absolute.startsWith(folder) ? folder.relativize(absolute).toString() : name;
      return path.replace('\\', '/');
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
