package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.MarkupPassage;

/** How a passage is capitalised: as titles are, as sentences are, all or none. */
record Capitalization(
    String match,
    boolean chicago,
    Exceptions exceptions,
    List<String> indicators,
    double threshold,
    Optional<Pattern> prefix,
    Optional<Pattern> own)
    implements Point {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\d+[.):]?");
  private static final double MOST_WORDS = 0.8;

  static Capitalization of(RuleFile rule, Exceptions exceptions) {
    String match = rule.needed("match", "$title, $sentence, $lower, $upper or an expression");
    return new Capitalization(
        match,
        rule.text("style").filter("Chicago"::equalsIgnoreCase).isPresent(),
        exceptions,
        rule.texts("indicators"),
        rule.number("threshold", MOST_WORDS),
        rule.text("prefix").map(it -> RegexDialect.compile(RegexDialect.java(it), false)),
        match.startsWith("$")
            ? Optional.empty()
            : Optional.of(RegexDialect.compile(RegexDialect.java(match), false)));
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      String wanted = match.equals("$title") ? title(text) : text;
      if (!isRight(text, wanted)) {
        hits.add(new Hit(passage, 0, text.length(), List.of(text, wanted), List.of()));
      }
    }
    return hits;
  }

  private boolean isRight(String text, String title) {
    return switch (match) {
      case "$lower" -> text.equals(text.toLowerCase(java.util.Locale.ROOT));
      case "$upper" -> text.equals(text.toUpperCase(java.util.Locale.ROOT));
      case "$sentence" -> isSentence(text);
      case "$title" -> share(text, title) >= threshold;
      default -> own.map(it -> it.matcher(RegexDialect.guarded(text)).find()).orElse(true);
    };
  }

  /** The share of words that stand as they do in {@code wanted}, or as an exception does. */
  private double share(String text, String wanted) {
    int words = 0;
    int right = 0;
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      String found = word.group();
      boolean same = wanted.startsWith(found, word.start());
      if (same || isUpper(found) || exceptions.cover(text, word.start(), word.end())) {
        right++;
      }
    }
    return words == 0 ? 1 : (double) right / words;
  }

  private boolean isSentence(String whole) {
    String text = prefix.map(it -> it.matcher(whole).replaceFirst("")).orElse(whole);
    int words = 0;
    int right = 0;
    String before = "";
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      String found = word.group();
      boolean begins = words == 0;
      boolean lower = found.equals(found.toLowerCase(java.util.Locale.ROOT));
      boolean excepted = isUpper(found) || exceptions.cover(text, word.start(), word.end());
      if (begins && !excepted && !Character.isUpperCase(found.codePointAt(0))) {
        return false;
      }
      boolean after =
          indicators.stream().anyMatch(before::endsWith) || NUMBER.matcher(before).matches();
      if (begins || lower || excepted || after) {
        right++;
      }
      before = found;
    }
    return words == 0 || (double) right / words >= threshold;
  }

  /** Whether nothing in {@code word} is a small letter: figures and what is not read too. */
  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private String title(String text) {
    StringBuilder title = new StringBuilder(text);
    List<int[]> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(new int[] {word.start(), word.end()});
    }
    boolean begins = true;
    for (int i = 0; i < words.size(); i++) {
      int[] word = words.get(i);
      String found = text.substring(word[0], word[1]);
      boolean small = SmallWords.is(found, chicago) && !begins && i + 1 < words.size();
      begins = found.endsWith(":") || found.endsWith(".") || found.endsWith("?");
      capitals(title, word[0], word[1], small);
    }
    return title.toString();
  }

  /** Sets the first letter of a word, and of what follows a hyphen in it. */
  private static void capitals(StringBuilder text, int from, int to, boolean small) {
    boolean first = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && first) {
        text.setCharAt(i, small ? Character.toLowerCase(c) : Character.toUpperCase(c));
        first = false;
      } else if (Character.isLetterOrDigit(c)) {
        first = false;
      } else if (c == '-' || c == '/') {
        first = true;
      }
    }
  }
}
