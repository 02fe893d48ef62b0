package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Makes misspellings where every word has a capital, in sound copy that no rule was written from,
 * and counts how many are found and what is said of the sound copy.
 */
class MisspeltCapitalsTest {
  private static final Lexicon LEXICON = FsaLexicon.english();
  private static final UnknownWord RULE = new UnknownWord(LEXICON, HouseStyle.NONE);
  private static final int SHORTEST = 5;
  private static final int COMMON = 9;
  private static final int LINE = 8;
  private static final List<String> PLACES =
      List.of("Bristol", "Ohio", "Nairobi", "Perth", "Calgary", "Leeds", "Cardiff", "Auckland");
  private static final List<String> NOUNS =
      List.of(
          "Museum",
          "Hospital",
          "Library",
          "Community",
          "Heritage",
          "Education",
          "Development",
          "Environment",
          "National",
          "Regional",
          "Theatre",
          "Festival",
          "Housing",
          "Police",
          "Business",
          "Children",
          "Memorial",
          "Technology",
          "Transport",
          "Research");
  private static final List<String> BODIES = List.of("Trust", "Board", "Group", "Council");

  /** The ways a hand slips; each gives the word unchanged where it does not fit. */
  private static final List<UnaryOperator<String>> SLIPS =
      List.of(
          MisspeltCapitalsTest::exchange,
          MisspeltCapitalsTest::undouble,
          MisspeltCapitalsTest::leaveOut,
          MisspeltCapitalsTest::repeat);

  private record Made(String copy, String slip) {}

  @Test
  void findsThemInCapitals() throws IOException {
    assertThat(recall("IN CAPITALS", lines(s -> s.toUpperCase(Locale.ROOT))))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsThemInTitleCase() throws IOException {
    assertThat(recall("Title Case", lines(MisspeltCapitalsTest::titled)))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsThemAtTheStartOfASentence() throws IOException {
    List<Made> made = new ArrayList<>();
    int turn = 0;
    for (String sentence : sentences()) {
      for (String word : words(sentence)) {
        String slip = slip(word.toLowerCase(Locale.ROOT), turn++);
        if (!slip.isEmpty()) {
          String opening = capital(slip);
          made.add(new Made("The day\n\nIt rained. " + opening + " was what they wrote.", opening));
        }
      }
    }
    assertThat(recall("First word", made)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsThemInsideAName() throws IOException {
    List<Made> made = new ArrayList<>();
    int turn = 0;
    for (String noun : NOUNS) {
      for (String body : BODIES) {
        String slip = slip(noun.toLowerCase(Locale.ROOT), turn);
        String place = PLACES.get(turn++ % PLACES.size());
        if (!slip.isEmpty()) {
          String name = place + " " + capital(slip) + " " + body;
          made.add(new Made("The day\n\nNobody from the " + name + " came.", capital(slip)));
        }
      }
    }
    assertThat(recall("Inside a name", made)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void saysNothingOfSoundCopy() throws IOException {
    List<String> said = new ArrayList<>();
    int words = 0;
    for (String sentence : sentences()) {
      for (UnaryOperator<String> set :
          List.<UnaryOperator<String>>of(
              s -> s, s -> s.toUpperCase(Locale.ROOT), MisspeltCapitalsTest::titled)) {
        Article article = RuleExamples.article(set.apply(line(sentence)) + "\n\n" + sentence);
        words += article.wordCount();
        warnings(article).map(Finding::message).forEach(said::add);
      }
    }
    for (String sentence : resource("names.txt")) {
      Article article = RuleExamples.article(titled(line(sentence)) + "\n\n" + sentence);
      words += article.wordCount();
      warnings(article).map(Finding::message).forEach(said::add);
    }
    System.out.println(
        "sound copy in capitals: " + said.size() + " findings in " + words + " words " + said);
    assertThat(said).isEmpty();
  }

  private static double recall(String kind, List<Made> made) {
    List<String> missed = new ArrayList<>();
    for (Made one : made) {
      Article article = RuleExamples.article(one.copy());
      boolean found =
          warnings(article)
              .map(finding -> finding.span().of(article.source().text()))
              .anyMatch(one.slip()::equals);
      if (!found) {
        missed.add(one.slip());
      }
    }
    double recall = 1 - (double) missed.size() / made.size();
    System.out.printf(
        Locale.ROOT, "misspelt, %s: %.3f of %d; missed %s%n", kind, recall, made.size(), missed);
    assertThat(made).hasSizeGreaterThan(50);
    return recall;
  }

  private static Stream<Finding> warnings(Article article) {
    return RULE.check(article).stream().filter(f -> f.severity() != Severity.SUGGESTION);
  }

  /** A headline from each sentence for each of its words that can be misspelt. */
  private static List<Made> lines(UnaryOperator<String> set) throws IOException {
    List<Made> made = new ArrayList<>();
    int turn = 0;
    for (String sentence : sentences()) {
      String line = line(sentence);
      for (String word : words(line)) {
        String slip = slip(word.toLowerCase(Locale.ROOT), turn++);
        if (!slip.isEmpty()) {
          String written = line.replaceFirst("\\b" + word + "\\b", slip);
          made.add(new Made(set.apply(written) + "\n\nIt rained all day.", set.apply(slip)));
        }
      }
    }
    return made;
  }

  private static List<String> words(String sentence) {
    return Arrays.stream(sentence.split("[^\\p{L}']+"))
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> LEXICON.frequency(word) >= COMMON && LEXICON.fame(word) < COMMON)
        .distinct()
        .toList();
  }

  /** The first words of a sentence, as a headline has. */
  private static String line(String sentence) {
    return Arrays.stream(sentence.split("\\s+"))
        .limit(LINE)
        .collect(Collectors.joining(" "))
        .replaceAll("[.,;:]$", "");
  }

  private static String titled(String line) {
    return Arrays.stream(line.split(" "))
        .map(word -> word.length() > 3 ? capital(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> sentences() throws IOException {
    List<String> all = new ArrayList<>(resource("public-domain.txt"));
    try (Stream<Path> files = Files.list(Path.of("examples/clean"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Article article = RuleExamples.article(Files.readString(file));
        article.blocks().stream()
            .flatMap(block -> article.sentences(block).stream())
            .map(s -> s.block().plain().substring(s.start(), s.end()).strip())
            .filter(s -> s.split(" ").length >= LINE)
            .forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> resource(String name) throws IOException {
    String text =
        new String(
            MisspeltCapitalsTest.class.getResourceAsStream("/spelling/" + name).readAllBytes(),
            StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.startsWith("#")).toList();
  }

  /** {@code word} with the slip whose turn it is, or the next that makes no word; else "". */
  private static String slip(String word, int turn) {
    for (int i = 0; i < SLIPS.size(); i++) {
      String slip = SLIPS.get((turn + i) % SLIPS.size()).apply(word);
      if (!slip.equals(word) && LEXICON.find(slip).isEmpty() && isPlain(slip)) {
        return slip;
      }
    }
    return "";
  }

  /** Whether a reader could tell what was meant: no other word is one slip away. */
  private static boolean isPlain(String slip) {
    Optional<String> other =
        LEXICON.near(slip, 1).stream()
            .filter(near -> near.isWord() && near.frequency() > 3)
            .map(near -> near.form())
            .skip(1)
            .findAny();
    return other.isEmpty();
  }

  private static String exchange(String word) {
    int at = word.length() / 2;
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String undouble(String word) {
    return word.replaceFirst("([a-z])\\1", "$1");
  }

  private static String leaveOut(String word) {
    int at = word.length() / 2 + 1;
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static String repeat(String word) {
    int at = word.length() / 2;
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }
}
