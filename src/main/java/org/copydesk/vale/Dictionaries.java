package org.copydesk.vale;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.copydesk.yaml.YamlException;

/**
 * The dictionaries a spelling rule asks: Hunspell's that the package brings, else the English one.
 *
 * @param shelf where those of a package lie
 * @param english whether a word is spelt right
 */
record Dictionaries(StyleFolders shelf, Predicate<String> english) {
  private static final String FOLDER = "config/dictionaries/";
  private static final Set<String> CLIPPED = ShippedWords.lines("clipped.txt");

  /** Leaves out of {@code english} what the dictionary that Vale brings does not have. */
  Dictionaries {
    Predicate<String> wide = english;
    english = word -> !CLIPPED.contains(word.toLowerCase(Locale.ROOT)) && wide.test(word);
  }

  /** The point that {@code rule} is. */
  NotInDictionary spelling(RuleFile rule, Exceptions exceptions) {
    List<Predicate<String>> all = new ArrayList<>();
    List<String> named = rule.texts("dictionaries");
    for (String name : named) {
      all.add(hunspell(rule, name).orElse(english));
    }
    if (named.isEmpty() || rule.flag("append", false)) {
      all.add(english);
    }
    Set<String> ignored = new HashSet<>();
    for (String list : rule.texts("ignore")) {
      shelf
          .file(list)
          .or(() -> shelf.file("config/ignore/" + list))
          .or(() -> shelf.file("config/" + list))
          .ifPresent(
              file ->
                  StyleFolders.lines(file)
                      .forEach(word -> ignored.add(word.toLowerCase(Locale.ROOT))));
    }
    return NotInDictionary.of(
        List.copyOf(all), Set.copyOf(ignored), NotInDictionary.filters(rule), exceptions);
  }

  private Optional<Predicate<String>> hunspell(RuleFile rule, String name) {
    String style = rule.name().substring(0, rule.name().indexOf('.')) + "/";
    String folder = rule.text("dicpath").map(path -> path.replaceAll("/*$", "/")).orElse(FOLDER);
    for (String place : List.of(folder, FOLDER, style + "dictionaries/", style)) {
      Optional<Path> words = shelf.file(place + name + ".dic");
      if (words.isPresent()) {
        return Optional.of(read(words.get(), shelf.file(place + name + ".aff")));
      }
    }
    return Optional.empty();
  }

  /** The file of affixes; one that does not name its encoding is UTF-8. */
  private static byte[] affixes(Optional<Path> file) throws IOException {
    byte[] written = file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
    String latin = new String(written, StandardCharsets.ISO_8859_1);
    if (latin.contains("SET ")) {
      return written;
    }
    byte[] head = "SET UTF-8\n".getBytes(StandardCharsets.UTF_8);
    byte[] whole = java.util.Arrays.copyOf(head, head.length + written.length);
    System.arraycopy(written, 0, whole, head.length, written.length);
    return whole;
  }

  private static Predicate<String> read(Path words, Optional<Path> affixes) {
    try (InputStream dic = Files.newInputStream(words);
        InputStream aff = new ByteArrayInputStream(affixes(affixes))) {
      Hunspell hunspell =
          new Hunspell(new Dictionary(new ByteBuffersDirectory(), "copydesk", aff, dic));
      return word -> {
        synchronized (hunspell) {
          return hunspell.spell(word) || hunspell.spell(word.toLowerCase(Locale.ROOT));
        }
      };
    } catch (IOException | ParseException | RuntimeException e) {
      throw new YamlException(
          StyleFolders.shown(words), 1, "is not a Hunspell dictionary (" + e.getMessage() + ")");
    }
  }
}
