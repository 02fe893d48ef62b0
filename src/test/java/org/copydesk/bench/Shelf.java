package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders of as many stories as wanted: the plain-text examples over and over, or the same made new
 * by other people's names and a page number at the end of each sentence, so that none was seen
 * before: news is about new people.
 */
final class Shelf {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(Aasen|Abara|Achterberg|Adair|Boone|Brannigan|Calloway|Dahl|Ellery|Farquharson|Ferraz"
              + "|Lindqvist|Malloy|Mammadov|Marwick|Nwosu|Okonjo|Pell|Rahmani|Salter|Seo|Strachan"
              + "|Teague|Visser)\\b");
  private static final List<String> BEGINNINGS =
      List.of("Bar", "Dol", "Fen", "Gar", "Hal", "Kor", "Lim", "Mor", "Nar", "Pol", "Sal", "Tev");
  private static final List<String> MIDDLES =
      List.of("a", "ade", "emi", "eno", "i", "iga", "odo", "ola", "u", "uri", "ysa", "omba");
  private static final List<String> ENDS =
      List.of(
          "berg", "dez", "kov", "lund", "man", "nik", "rath", "ris", "sen", "ski", "ton", "vian");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z]{2})\\.(?=\\s)");

  private final Path root;
  private final List<String> stories = new ArrayList<>();

  Shelf(Path examples, Path root) throws IOException {
    this.root = root;
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        stories.add(Files.readString(file));
      }
    }
  }

  /** A folder of {@code count} stories, the same ones over and over. */
  Path of(int count) throws IOException {
    return fill(root.resolve("stories-" + count), count, i -> stories.get(i % stories.size()));
  }

  /** A folder of {@code count} stories, each sentence new. */
  Path fresh(int count) throws IOException {
    return fill(root.resolve("fresh-" + count), count, this::renewed);
  }

  /** One story of a batch, each sentence new; batches are as far apart as their firsts. */
  String fresh(int first, int number) {
    return renewed(first + number);
  }

  private Path fill(Path folder, int count, IntFunction<String> story) throws IOException {
    for (int i = 0; i < count; i++) {
      Path group = folder.resolve("%03d".formatted(i / 100));
      Files.createDirectories(group);
      Files.writeString(group.resolve("story-%05d.txt".formatted(i)), story.apply(i));
    }
    return folder;
  }

  /** Story {@code number}, its sentences and people told from those of all others. */
  private String renewed(int number) {
    int[] page = {number * 1_000};
    String story = stories.get(number % stories.size());
    String people =
        PEOPLE.matcher(story).replaceAll(name -> person(number, name.group().hashCode()));
    return SENTENCE_END.matcher(people).replaceAll(end -> " on page " + ++page[0] + ".");
  }

  /** A name that stands for one person in story {@code number}. */
  private static String person(int number, int who) {
    Random random = new Random(31L * number + who);
    return BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
        + MIDDLES.get(random.nextInt(MIDDLES.size()))
        + ENDS.get(random.nextInt(ENDS.size()));
  }

  /** How many words the stories of {@code folder} have. */
  static long words(Path folder) throws IOException {
    long words = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        words += Files.readString(file).split("\\s+").length;
      }
    }
    return words;
  }

  /** A folder of {@code count} stories of {@code folder}, each with a word more than before. */
  Path edit(Path folder, int count) throws IOException {
    Path changed = Files.createDirectories(root.resolve("changed"));
    for (int i = 0; i < count; i++) {
      Path story = folder.resolve("000").resolve("story-%05d.txt".formatted(i * 7));
      Files.writeString(story, Files.readString(story).stripTrailing() + "\n\nMore soon.\n");
      Files.copy(story, changed.resolve(story.getFileName()));
    }
    return changed;
  }
}
