package org.copydesk.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;

/**
 * Tells a story in another language from one in English, by what it says of itself and its words.
 */
public final class Tongue {
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "is", "that", "was", "with", "for", "by", "from", "have");

  /** The share of those words below which no English text of some length stays. */
  private static final double LEAST = 0.1;

  /** The share of a language's own small words that shows it, where nobody says which it is. */
  private static final double SHOWN = 0.2;

  /** The share that hints at it, where a wrong guess costs nothing but silence. */
  private static final double HINTED = 0.12;

  /** Fewer words show no language. */
  private static final int FEW = 20;

  /** As many words of a story are enough. */
  private static final int ENOUGH = 400;

  private Tongue() {}

  /** The language of a story that is not in English, as a BCP 47 tag; empty for one that is. */
  public static Optional<String> foreign(Article article) {
    return foreign(article, SHOWN);
  }

  /**
   * The language that a text seems to be in, more readily told than of a story; empty for English.
   */
  public static Optional<String> likely(Article article) {
    return foreign(article, HINTED);
  }

  private static Optional<String> foreign(Article article, double least) {
    Optional<String> said = article.metadata().language().filter(tag -> !isEnglish(tag));
    List<String> words = words(article);
    if (words.size() < (said.isPresent() ? FEW / 2 : FEW) || share(words, ENGLISH) >= LEAST) {
      return Optional.empty();
    }
    return said.isPresent() ? said : shown(words, least);
  }

  private static boolean isEnglish(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals("en");
  }

  private static List<String> words(Article article) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean running = block.role().isProse() || block.role() == Role.HEADLINE;
      if (running && words.size() < ENOUGH) {
        for (String word : block.plain().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
          if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  private static double share(List<String> words, Set<String> of) {
    return words.stream().filter(of::contains).count() / (double) words.size();
  }

  private static Optional<String> shown(List<String> words, double least) {
    String best = "";
    double most = least;
    try (InputStream in = Tongue.class.getResourceAsStream("/reading/tongues.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> own = List.of(line.split(" "));
        double share =
            line.startsWith("#") ? 0 : share(words, Set.copyOf(own.subList(1, own.size())));
        if (share > most) {
          most = share;
          best = own.get(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the words of languages cannot be read", e);
    }
    return Optional.of(best).filter(tag -> !tag.isEmpty());
  }
}
