package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Sentence;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/**
 * An age as any text tells it, whoever it is of: "aged 45", "the 17-year-old", "She is 52".
 *
 * @param sentence where
 * @param start its first plain character in the block
 * @param end the character after the last
 * @param years how old
 * @param beside the ages that are told in one list with it: "the brothers, 10 and 13"
 */
record ToldAge(Sentence sentence, int start, int end, int years, Set<Integer> beside) {
  private static final String NUMBER = "(?<n>\\d{1,3}|\\p{Ll}{3,9}(?:-\\p{Ll}{3,5})?)";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("\\b" + NUMBER + "[- ]years?[- ]olds?\\b"),
          Pattern.compile("(?i)\\b" + NUMBER + " years of age\\b"),
          Pattern.compile("\\b(?:aged|(?i:at the age of|age)) " + NUMBER + "\\b(?! to\\b|[-–])"),
          Pattern.compile(
              "(?:\\b[Hh]e|\\b[Ss]he|\\bI|\\bwho|\\p{Lu}[\\p{L}’'-]+)(?: is| was| am|['’]s|['’]m) "
                  + NUMBER
                  + "(?= years old| now\\b|[.,;]| and |$)"));

  /** Figures set off behind a word, one or several. */
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?<word>[\\p{L}’'-]+)(?:,| \\(| –| —)(?: both| all)? ?(?<list>\\d{1,3}(?:(?:, (?:and )?|"
              + " and )\\d{1,3})*)(?=[,.;)]| of\\b| from\\b| and\\b|$)");

  /** "Her son, nine, was seasick", "a supervisor of 43 who". */
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?<word>[\\p{L}’'-]+)(?:, (?<said>\\p{Ll}{3,9}(?:-\\p{Ll}{3,5})?)(?=[,.;])"
              + "| of (?<n>\\d{1,3})(?= (?:who|from|with|was|is|had|has|and an?)\\b|[,.;]| \\p{Ll}+ed\\b))");

  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "\\b(?:then|when|ago|later|until|would|will|before|turned|turns)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What says nothing of an age before it: another's words, and what is to come. */
  private static final Pattern AFTER =
      Pattern.compile("(?:[:\"“]|, (?:who|was|is|has|had) |\\b(?:will|would)\\b).*");

  private static final Pattern NEXT = Pattern.compile(" and (?:was|were|is|are|has|had) ");

  private static final int NEAR = 24;
  private static final int OLDEST = 119;

  /** Copies the set. */
  ToldAge {
    beside = Set.copyOf(beside);
  }

  /** Those that {@code block} tells as of its own day, in page order. */
  static List<ToldAge> in(Article article, Block block, Lexicon lexicon) {
    List<ToldAge> all = new ArrayList<>();
    for (Sentence sentence : article.sentences(block)) {
      for (Pattern pattern : WRITTEN) {
        Matcher found = pattern.matcher(block.plain()).region(sentence.start(), sentence.end());
        while (found.find()) {
          add(all, sentence, found.start("n"), found.end("n"), Set.of());
        }
      }
      apposed(all, sentence, lexicon);
      ofPerson(all, sentence, lexicon);
    }
    return all;
  }

  private static void ofPerson(List<ToldAge> all, Sentence sentence, Lexicon lexicon) {
    String plain = sentence.block().plain();
    Matcher found = OF_PERSON.matcher(plain).region(sentence.start(), sentence.end());
    while (found.find()) {
      String word = found.group("word");
      if (Character.isLowerCase(word.charAt(0)) && isPerson(word, lexicon)) {
        String group = found.group("n") == null ? "said" : "n";
        add(all, sentence, found.start(group), found.end(group), Set.of());
      }
    }
  }

  private static void apposed(List<ToldAge> all, Sentence sentence, Lexicon lexicon) {
    String plain = sentence.block().plain();
    Matcher found = APPOSED.matcher(plain).region(sentence.start(), sentence.end());
    while (found.find()) {
      if (isPerson(found.group("word"), lexicon)) {
        List<int[]> figures = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        Matcher figure = FIGURE.matcher(plain).region(found.start("list"), found.end("list"));
        while (figure.find()) {
          figures.add(new int[] {figure.start(), figure.end()});
          values.add(Integer.parseInt(figure.group()));
        }
        for (int[] at : figures) {
          Set<Integer> rest = new HashSet<>(values);
          rest.remove(Integer.parseInt(plain.substring(at[0], at[1])));
          add(all, sentence, at[0], at[1], rest);
        }
      }
    }
  }

  /** Whether a word names somebody, or says what somebody is. */
  private static boolean isPerson(String word, Lexicon lexicon) {
    if (Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return List.of(word, one).stream()
        .flatMap(form -> lexicon.find(form).stream())
        .anyMatch(
            e -> e.is(Trait.MALE) || e.is(Trait.FEMALE) || e.is(Trait.KIN) || e.is(Trait.ROLE));
  }

  private static void add(
      List<ToldAge> all, Sentence sentence, int start, int end, Set<Integer> beside) {
    String plain = sentence.block().plain();
    String words = plain.substring(start, end);
    Integer years =
        Character.isDigit(words.charAt(0))
            ? Integer.valueOf(words)
            : NumberNames.cardinal(words.toLowerCase(java.util.Locale.ROOT)).orElse(null);
    boolean known = all.stream().anyMatch(age -> age.start == start);
    if (years != null && years > 0 && years <= OLDEST && !known) {
      String before = plain.substring(Math.max(sentence.start(), start - NEAR), start);
      String after = plain.substring(end, Math.min(sentence.end(), end + NEAR));
      after = AFTER.matcher(after).replaceFirst("");
      if (!ELSEWHEN.matcher(before).find() && !ELSEWHEN.matcher(after).find()) {
        all.add(new ToldAge(sentence, start, end, years, beside));
      }
    }
  }

  /** Its sentence, up to the next verb: "Ruiz, 74, came to us and was last here in 1994". */
  String clause() {
    String all = sentence.plain();
    Matcher next = NEXT.matcher(all);
    return next.find(end - sentence.start()) ? all.substring(0, next.start()) : all;
  }

  /** The sentence right before its own, in the block. */
  Optional<Sentence> before(Article article) {
    Sentence last = null;
    for (Sentence other : article.sentences(sentence.block())) {
      if (other.start() >= sentence.start()) {
        return Optional.ofNullable(last);
      }
      last = other;
    }
    return Optional.ofNullable(last);
  }
}
