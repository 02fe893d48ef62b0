package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the house to its measure: words are data, files are short, the rooms of the checks do not
 * swell. What was over the measure when it was set stands in a list that may only shrink: {@code
 * mvn -q test -Dtest=HouseTest -Dratchet.write=true} takes out what has been mended and lowers what
 * has become less, and never adds.
 */
class HouseTest {
  private static final Path CODE = Path.of("src/main/java/org/copydesk");
  private static final Path LISTS = Path.of("src/test/resources/house");

  /** The most words a class may hold as a list; a longer one is data, in the lexicon or rules. */
  private static final int MOST_WORDS = 12;

  /** The most lines of a file. */
  private static final int MOST_LINES = 300;

  private static final Pattern CONSTANT =
      Pattern.compile(
          "static final"
              + " (?:java\\.util\\.)?(Set|List|Map|String\\[\\]|String|Pattern)(?:<[^=;]*>)?\\s+(\\w+)\\s*=\\s*(.*?);\\n",
          Pattern.DOTALL);

  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[A-Za-z'’]{2,}");

  /** What is written in an expression and is no word: escapes, and the names of groups. */
  private static final Pattern SIGNS =
      Pattern.compile("\\\\\\\\[a-zA-Z](?:\\{[^}]*\\})?|\\?<\\w+>");

  @Test
  void noClassHoldsAListOfWords() throws IOException {
    hold("word-lists.txt", wordLists());
  }

  @Test
  void noFileIsLong() throws IOException {
    Map<String, Integer> longer = new TreeMap<>();
    for (Path file : code(CODE)) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        longer.put(name(file), lines);
      }
    }
    hold("long-files.txt", longer);
  }

  /** What the model of a story is to make shorter: the rooms that read stories of their own. */
  @Test
  void theRoomsThatAskTheModelDoNotSwell() throws IOException {
    int lines = 0;
    for (String room :
        List.of("check/names", "check/dates", "check/numbers", "sheet", "quantity", "time")) {
      for (Path file : code(CODE.resolve(room))) {
        lines += Files.readAllLines(file).size();
      }
    }
    hold("lines.txt", new TreeMap<>(Map.of("the rooms that ask the model", lines)));
  }

  /** One name, one thing: how many classes have a name that another has too. */
  @Test
  void noTwoClassesShareAName() throws IOException {
    Map<String, Integer> classes = new TreeMap<>();
    for (Path file : code(CODE)) {
      classes.merge(file.getFileName().toString(), 1, Integer::sum);
    }
    classes.keySet().removeIf("package-info.java"::equals);
    classes.values().removeIf(count -> count == 1);
    hold("shared-names.txt", classes);
  }

  @Test
  void countsTheWordsOfAListAndOfAnExpression() {
    assertThat(words("Set", "Set.of(\"a\", \"of\", \"be\")")).isEqualTo(3);
    assertThat(words("Set", "Set.of(\"one two three\".split(\" \"))")).isEqualTo(3);
    assertThat(words("Pattern", "Pattern.compile(\"\\\\b(?:ab|cd|ef|gh|ij|kl|mn)\\\\b\")"))
        .isEqualTo(7);
    assertThat(words("String", "\"One sentence of prose that is no list at all.\"")).isZero();
  }

  /** Fails where {@code found} is over what the list {@code name} lets stand. */
  private static void hold(String name, Map<String, Integer> found) throws IOException {
    Path list = LISTS.resolve(name);
    Map<String, Integer> allowed = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] parts = line.split("\t");
      allowed.put(parts[0], Integer.parseInt(parts[1]));
    }
    if (Boolean.getBoolean("ratchet.write")) {
      List<String> less = new ArrayList<>();
      allowed.forEach(
          (key, most) -> {
            if (found.containsKey(key)) {
              less.add(key + "\t" + Math.min(most, found.get(key)));
            }
          });
      Files.write(list, less);
    }
    List<String> over = new ArrayList<>();
    found.forEach(
        (key, count) -> {
          if (count > allowed.getOrDefault(key, 0)) {
            over.add(key + ": " + count + ", at most " + allowed.getOrDefault(key, 0));
          }
        });
    assertThat(over).as("over the measure of " + list).isEmpty();
  }

  private static Map<String, Integer> wordLists() throws IOException {
    Map<String, Integer> lists = new TreeMap<>();
    for (Path file : code(CODE)) {
      Matcher m = CONSTANT.matcher(Files.readString(file));
      while (m.find()) {
        int words = words(m.group(1), m.group(3));
        if (words > MOST_WORDS) {
          lists.put(name(file) + " " + m.group(2), words);
        }
      }
    }
    return lists;
  }

  /** How many words a constant of {@code type} lists; prose is no list. */
  private static int words(String type, String value) {
    List<String> literals = LITERAL.matcher(value).results().map(HouseTest::literal).toList();
    String all = String.join(type.equals("Pattern") ? "" : " ", literals);
    if (type.equals("Pattern") || type.equals("String")) {
      String plain = SIGNS.matcher(all).replaceAll(" ");
      boolean list = plain.chars().filter(c -> c == '|').count() >= 6 || value.contains(".split(");
      return list ? count(plain) : 0;
    }
    return Math.max(literals.size() < 3 ? count(all) : 0, literals.size());
  }

  private static String literal(java.util.regex.MatchResult m) {
    return m.group(1) == null ? m.group(2) : m.group(1);
  }

  private static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static String name(Path file) {
    return CODE.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> code(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
