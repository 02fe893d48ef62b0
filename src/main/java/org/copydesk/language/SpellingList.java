package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.copydesk.facts.Once;

/**
 * The words that are spelt right by the dictionaries LanguageTool brings, American and British,
 * word by word and with no regard to a story. Read when first asked; safe for several threads.
 */
public final class SpellingList implements Predicate<String> {
  private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";

  private static final Supplier<SpellingList> ENGLISH = new Once<>(SpellingList::new);

  private final Speller american = speller("en_US");
  private final Speller british = speller("en_GB");

  private SpellingList() {}

  /** Tests a word, reading the list when the first is asked about. */
  public static Predicate<String> english() {
    return word -> ENGLISH.get().test(word);
  }

  private static Speller speller(String name) {
    String resource = FOLDER + name;
    try (InputStream words = SpellingList.class.getResourceAsStream(resource + ".dict");
        InputStream form = SpellingList.class.getResourceAsStream(resource + ".info")) {
      return new Speller(Dictionary.read(words, form), 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
    }
  }

  /** Whether {@code word} is spelt right as written, or as it is inside a sentence. */
  @Override
  public synchronized boolean test(String word) {
    return isIn(word) || isIn(word.toLowerCase(Locale.ROOT));
  }

  private boolean isIn(String word) {
    return american.isInDictionary(word) || british.isInDictionary(word);
  }
}
