package org.copydesk.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.language.FsaLexicon;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Verb;

/** Words taken for others, and words misspelt where they have capitals. */
final class WordFaults {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
  private static final Pattern LONG = Pattern.compile("[a-z]{6,}");
  private static final Pattern NAME =
      Pattern.compile("(?<=\\p{Lu}\\p{Ll}{2,12} )\\p{Lu}\\p{Ll}{5,}");
  private static final int HEADLINE = 7;

  private final Lexicon lexicon = FsaLexicon.english();
  private final Random random;

  WordFaults(Random random) {
    this.random = random;
  }

  /** Each word of {@code sound} that is in {@code sets}, for it each of the others of its set. */
  static List<Fault> confusions(String sound, Map<String, Set<String>> sets) {
    List<Fault> faults = new ArrayList<>();
    Matcher word = WORD.matcher(sound);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ENGLISH).replace('’', '\'');
      boolean name = Character.isUpperCase(word.group().charAt(0));
      if (name) {
        continue;
      }
      for (String other : sets.getOrDefault(lower, Set.of())) {
        faults.add(
            Fault.in("confusion", other + " for " + lower, sound, word.start(), word.end(), other));
      }
    }
    return faults;
  }

  /** Misspelt words that open a sentence, stand in a headline or in a name. */
  List<Fault> capitals(String sound) {
    List<Fault> faults = new ArrayList<>();
    Matcher first =
        Pattern.compile("(?:^|(?<=[.!?] ))\\p{Lu}\\p{Ll}{5,}(?= \\p{Ll})").matcher(sound);
    while (first.find()) {
      misspelt(first.group())
          .ifPresent(
              slip ->
                  faults.add(
                      Fault.in(
                          "capitals", "sentence start", sound, first.start(), first.end(), slip)));
    }
    Matcher name = NAME.matcher(sound);
    while (name.find()) {
      if (lexicon.frequency(name.group()) > 11) {
        misspelt(name.group())
            .ifPresent(
                slip ->
                    faults.add(
                        Fault.in("capitals", "name", sound, name.start(), name.end(), slip)));
      }
    }
    headline(sound, true).ifPresent(faults::add);
    headline(sound, false).ifPresent(faults::add);
    return faults;
  }

  private Optional<Fault> headline(String sound, boolean all) {
    String[] words = sound.split(" ");
    String start =
        Arrays.stream(words)
            .limit(HEADLINE)
            .map(word -> word.replaceAll("[^\\p{L}'’-]", ""))
            .filter(word -> !word.isEmpty())
            .map(word -> all ? word.toUpperCase(Locale.ENGLISH) : Verb.like("A", word))
            .collect(Collectors.joining(" "));
    Matcher word = LONG.matcher(start.toLowerCase(Locale.ENGLISH));
    List<int[]> places = new ArrayList<>();
    while (word.find()) {
      if (lexicon.frequency(word.group()) > 8) {
        places.add(new int[] {word.start(), word.end()});
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int[] at = places.get(random.nextInt(places.size()));
    String copy = start + "\n\n" + sound + "\n";
    return misspelt(copy.substring(at[0], at[1]))
        .map(
            slip ->
                Fault.in("capitals", all ? "in capitals" : "title case", copy, at[0], at[1], slip));
  }

  /** The word with one slip, such that no word comes out. */
  private Optional<String> misspelt(String word) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    if (!lexicon.knows(lower)) {
      return Optional.empty();
    }
    for (int tries = 0; tries < 12; tries++) {
      int at = 1 + random.nextInt(word.length() - 2);
      String slip =
          switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default ->
                word.substring(0, at)
                    + word.charAt(at + 1)
                    + word.charAt(at)
                    + word.substring(at + 2);
          };
      if (!slip.equals(word) && lexicon.find(slip).isEmpty()) {
        return Optional.of(slip);
      }
    }
    return Optional.empty();
  }
}
