package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** Finds abbreviations that the story uses and never explains. */
public final class UnexplainedAbbreviation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/unexplained-abbreviation",
              Severity.SUGGESTION,
              "An abbreviation never explained",
              "A reader who does not know the letters stops there.",
              Example.bad(
                  "The vote came late. The [[PKRD]] said that it would wait, and the PKRD left."),
              Example.good(
                  "The vote came late. The Party of Kite Riders and Dancers (PKRD) said that it"
                      + " would wait. The PKRD left."),
              Example.good(
                  "The vote came late. The PKRD, the party of kite riders and dancers, said that it"
                      + " would wait."),
              Example.good(
                  "The vote came late. The kite party, or PKRD, said that it would wait. The TVKR,"
                      + " an angling club, left, and so did the riders known as the VQR."),
              Example.good("The UN and the BBC said that NATO and the FBI knew of the DNA test."),
              Example.good("STORM WARNING FOR LEEDS came at noon."))
          .needingStory()
          .reading(Set.of(Role.PARAGRAPH, Role.STANDFIRST));

  /** Letters that readers of English-language news know. */
  private static final Set<String> KNOWN = WordLists.of(UnexplainedAbbreviation.class, "known");

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}']+");

  /** Letters before a bracket, before “, the”, or in brackets by themselves. */
  private static final Pattern EXPLAINED =
      Pattern.compile("([A-Z]{3,})(?:( \\()|(, (?:the|a|an|or|short for)\\b)|(\\)))");

  /** Letters that are said to be another name: "the kite party, or PKRD". */
  private static final Pattern ALSO = Pattern.compile("(?:, or|known as)(?: the)? ([A-Z]{3,})\\b");

  /** No name has more joining words in a row. */
  private static final int MOST_JOINING = 5;

  private static final Set<String> JOINING =
      Set.of("OF", "THE", "AND", "FOR", "IN", "ON", "TO", "A", "DE");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Story story = null;
    for (Block block : article.blocks(INFO.roles())) {
      List<Word> words = article.words(block);
      for (int i = 0; i < words.size(); i++) {
        String letters = words.get(i).text();
        boolean handle =
            words.get(i).start() > 0
                && "@#".indexOf(block.plain().charAt(words.get(i).start() - 1)) >= 0;
        if (handle || !isAbbreviation(words, i) || !told.add(letters)) {
          continue;
        }
        story = story == null ? Story.of(article) : story;
        if (!isExplained(story, letters)) {
          findings.add(
              INFO.finding(
                  block.span(words.get(i).start(), words.get(i).end()),
                  "“" + letters + "” is never explained; say what the letters stand for."));
        }
      }
    }
    return findings;
  }

  private static boolean isAbbreviation(List<Word> words, int i) {
    String word = words.get(i).text();
    boolean shape =
        word.length() >= 3
            && word.length() <= 6
            && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    boolean shouting =
        i > 0 && words.get(i - 1).allCapitals()
            || i + 1 < words.size() && words.get(i + 1).allCapitals();
    boolean roman = word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    return shape && !shouting && !roman && !KNOWN.contains(word);
  }

  /**
   * What may explain letters.
   *
   * @param beside letters with brackets, or with a comma and an article, beside them
   * @param words the words of the story
   * @param starts where words begin with two given letters, one after the other
   */
  private record Story(Set<String> beside, String[] words, Map<String, List<Integer>> starts) {
    static Story of(Article article) {
      StringBuilder all = new StringBuilder();
      article.blocks(Role.COPY).forEach(block -> all.append(block.plain()).append('\n'));
      String text = all.toString();
      Set<String> beside = new HashSet<>();
      ALSO.matcher(text).results().forEach(also -> beside.add(also.group(1)));
      Matcher explained = EXPLAINED.matcher(text);
      while (explained.find()) {
        String letters = explained.group(1);
        boolean ending = explained.group(2) != null;
        for (int i = 0; ending && i + 3 <= letters.length(); i++) {
          beside.add(letters.substring(i));
        }
        char before = explained.start() > 0 ? text.charAt(explained.start() - 1) : ' ';
        boolean whole = explained.group(3) != null && !Character.isLetterOrDigit(before);
        if (whole || explained.group(4) != null && before == '(') {
          beside.add(letters);
        }
      }
      String[] words = WORD_BREAK.split(text);
      Map<String, List<Integer>> starts = new HashMap<>();
      for (int i = 0; i < words.length; i++) {
        for (String two : firstTwo(words, i)) {
          starts.computeIfAbsent(two, t -> new ArrayList<>()).add(i);
        }
      }
      return new Story(beside, words, starts);
    }

    /** The letters that the words from {@code at} may begin with: joining words may be left out. */
    private static Set<String> firstTwo(String[] words, int at) {
      Set<String> two = new HashSet<>();
      for (int k = at + 1;
          !words[at].isEmpty() && k < words.length && k <= at + MOST_JOINING;
          k++) {
        if (!words[k].isEmpty()) {
          two.add("" + capital(words[at]) + capital(words[k]));
        }
        if (!JOINING.contains(words[k].toUpperCase(Locale.ROOT))) {
          break;
        }
      }
      return two;
    }
  }

  /** Whether brackets stand by it, or words in the story begin with its letters, in order. */
  private static boolean isExplained(Story story, String letters) {
    return story.beside().contains(letters)
        || story.starts().getOrDefault(letters.substring(0, 2), List.of()).stream()
            .anyMatch(start -> begins(story.words(), start, letters));
  }

  private static boolean begins(String[] words, int at, String letters) {
    int k = at;
    for (int i = 0; i < letters.length(); i++) {
      while (i > 0 && k < words.length && isJoining(words[k], letters.charAt(i))) {
        k++;
      }
      if (k >= words.length
          || !startsWith(words[k], letters.charAt(i))
          || words[k].equals(letters)) {
        return false;
      }
      k++;
    }
    return true;
  }

  private static boolean isJoining(String word, char next) {
    return !startsWith(word, next) && JOINING.contains(word.toUpperCase(Locale.ROOT));
  }

  private static boolean startsWith(String word, char letter) {
    return !word.isEmpty() && capital(word) == letter;
  }

  private static char capital(String word) {
    return Character.toUpperCase(word.charAt(0));
  }
}
