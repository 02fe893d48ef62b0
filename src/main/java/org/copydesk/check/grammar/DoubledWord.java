package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.article.Word;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** One word written twice in a row. */
public final class DoubledWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "grammar/doubled-word",
          Severity.ERROR,
          "A word written twice",
          "A word that stands twice in a row makes the reader go back and look for a missing one.",
          Example.bad("The study [[was was]] a first.", "The study was a first."),
          Example.bad("[[The the]] council met.", "The council met."),
          Example.bad("She was held [[in in]] custody.", "She was held in custody."),
          Example.bad("It is the end [[of the of the]] road.", "It is the end of the road."),
          Example.bad("He said [[officers officers]] were hurt.", "He said officers were hurt."),
          Example.bad("“This [[is is]] new,” he said.", "“This is new,” he said."),
          Example.bad("The woods [[and and]] the hills.", "The woods and the hills."),
          Example.bad("The driver said [[he he]] had seen it.", "The driver said he had seen it."),
          Example.good("They had had enough of that that day."),
          Example.good("They said that that decision had been a mistake."),
          Example.good("What it is is a question of trust, she said."),
          Example.good("Whoever it is is late, and what she does does not matter."),
          Example.good("A task is only finished when it is “done done,” the team says."),
          Example.bad("She said it was “a [[boat boat]]”.", "She said it was “a boat”."),
          Example.good("The chant of “no, no, no” went on for an hour."),
          Example.good("Duran Duran played in Walla Walla; Sirhan Sirhan stayed in prison."),
          Example.good("She told her her son was safe. It went on and on and on."),
          Example.good("He moved in in 2009; she came in in the night. Knock knock!"),
          Example.good("The aid was shared out bit by bit, little by little."),
          Example.good("A A$20m deal was signed."),
          Example.good("It was a long long way, and very very cold."));

  /** Words that a sentence may rightly have twice in a row. */
  private static final Set<String> LEGITIMATE = WordLists.of(DoubledWord.class, "doubled");

  /** Verbs that end on the first of two prepositions, where a date follows: "moved in in 2009". */
  private static final Set<String> PARTICLE_VERBS =
      WordLists.of(DoubledWord.class, "particle-verb");

  private static final Set<String> PREPOSITIONS = WordLists.of(DoubledWord.class, "preposition");

  private static final Set<String> SMALL = WordLists.of(DoubledWord.class, "small");

  private static final Set<String> WHEN = WordLists.of(DoubledWord.class, "when");

  private static final Pattern CLOSES = Pattern.compile("[,.]?[”\"’']");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d.*|"
              + CalendarNames.ALL
                  .with(CalendarNames.SHORT_MONTHS)
                  .with(CalendarNames.SHORT_WEEKDAYS)
                  .pattern()
              + "\\p{L}*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(Role.COPY)) {
      List<Word> words = article.words(block);
      for (int i = 1; i < words.size(); i++) {
        if (twice(block, words, i) && !isTerm(block, words.get(i - 1), words.get(i))) {
          findings.add(finding(block, words.get(i - 1), words.get(i - 1), words.get(i)));
        } else if (pairTwice(block, words, i)) {
          findings.add(finding(block, words.get(i - 3), words.get(i - 2), words.get(i)));
        }
      }
    }
    return findings;
  }

  private static boolean twice(Block block, List<Word> words, int i) {
    Word first = words.get(i - 1);
    Word second = words.get(i);
    String word = lower(second);
    if (!word.equals(lower(first)) || !second.alphabetic() || !adjacent(block, first, second)) {
      return false;
    }
    if (SMALL.contains(word)) {
      return !isName(first, second) && !mayEndClause(words, i, word);
    }
    return word.length() > 2
        && !LEGITIMATE.contains(word)
        && !second.capitalised()
        && !first.capitalised();
  }

  /** Whether the two are all that stands in quotation marks: a story that is “done done”. */
  private static boolean isTerm(Block block, Word first, Word second) {
    String after = block.plain().substring(second.end());
    return first.start() > 0
        && "“\"‘'".indexOf(block.plain().charAt(first.start() - 1)) >= 0
        && CLOSES.matcher(after).lookingAt();
  }

  /** "of the of the": two small words, twice. */
  private static boolean pairTwice(Block block, List<Word> words, int i) {
    if (i < 3) {
      return false;
    }
    boolean same =
        lower(words.get(i)).equals(lower(words.get(i - 2)))
            && lower(words.get(i - 1)).equals(lower(words.get(i - 3)))
            && !lower(words.get(i)).equals(lower(words.get(i - 1)));
    boolean goesOn =
        i + 1 < words.size() && lower(words.get(i + 1)).equals(lower(words.get(i - 1)));
    return same
        && !goesOn
        && SMALL.contains(lower(words.get(i)))
        && PREPOSITIONS.contains(lower(words.get(i - 1)))
        && adjacent(block, words.get(i - 3), words.get(i - 2))
        && adjacent(block, words.get(i - 2), words.get(i - 1))
        && adjacent(block, words.get(i - 1), words.get(i));
  }

  private static boolean isName(Word first, Word second) {
    return first.capitalised() && second.capitalised() && first.text().length() > 1;
  }

  /** Whether the first of the two may end a clause and the second begin the next. */
  private static boolean mayEndClause(List<Word> words, int i, String word) {
    if (PREPOSITIONS.contains(word)) {
      int when = i + 1 < words.size() && lower(words.get(i + 1)).equals("the") ? i + 2 : i + 1;
      return i >= 2
          && when < words.size()
          && PARTICLE_VERBS.contains(lower(words.get(i - 2)))
          && (DATE.matcher(words.get(when).text()).matches()
              || WHEN.contains(lower(words.get(when))));
    }
    if (word.equals("is") || word.equals("was")) {
      return words.subList(Math.max(0, i - 8), i).stream()
          .map(DoubledWord::lower)
          .anyMatch(
              Set.of("what", "all", "who", "where", "how", "whatever", "whoever", "wherever")
                  ::contains);
    }
    return false;
  }

  private static boolean adjacent(Block block, Word first, Word second) {
    String plain = block.plain();
    String between = plain.substring(first.end(), second.start());
    char after = second.end() < plain.length() ? plain.charAt(second.end()) : ' ';
    char before = first.start() > 0 ? plain.charAt(first.start() - 1) : ' ';
    return !between.isEmpty()
        && between.isBlank()
        && "-–‑/@$".indexOf(after) < 0
        && "-–‑/@#".indexOf(before) < 0;
  }

  private static Finding finding(Block block, Word first, Word last, Word end) {
    Span span = block.span(first.start(), end.end());
    String kept = block.plain().substring(first.start(), last.end());
    Finding finding = INFO.finding(span, "“" + kept + "” stands twice here; delete one.");
    if (!block.text().verbatim(first.start(), end.end())) {
      return finding;
    }
    Span repeat = block.span(last.end(), end.end());
    return finding.withFix(
        new Fix("Delete the repeat", Safety.SAFE, List.of(new Edit(repeat, ""))));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ENGLISH);
  }
}
