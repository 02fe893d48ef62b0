package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Tone;
import org.copydesk.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** No message of LanguageTool goes out that is empty, a lesson, or longer than a glance. */
class ToldTest {
  /** Every so many rules are tried on their own examples; with {@code -Pfull} all are. */
  private static final int STEP = Boolean.getBoolean("copydesk.full") ? 1 : 20;

  private static String told(String said, String... proposed) {
    return Told.theirs("SOME_RULE", said, "could of", List.of(proposed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Possible spelling mistake found.",
        "Did you mean <suggestion>could have</suggestion>?",
        "Typo detected. Did you mean <suggestion>could have</suggestion>?",
        "This seems to be a mistake."
      })
  void aGuessIsToldAsWhatIsWrongAndWhatToWrite(String said) {
    assertThat(told(said, "could have"))
        .isEqualTo("“could of” looks wrong here; write “could have”.");
  }

  @Test
  void whatSaysNothingStillNamesThePlace() {
    assertThat(told("", "could have"))
        .isEqualTo("“could of” does not read right here; write “could have”.");
    assertThat(told("")).isEqualTo("“could of” does not read right here; look at it again.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The modal verb 'could' requires the verb's base form. | is the wrong form of the verb
          The plural noun "kits" cannot be used with the article "a". | does not agree with the words around it
          It appears that a hyphen is missing. | wants a hyphen
          The noun <suggestion>handout</suggestion> is spelled as one word. | is one word
          The usual preposition for "angry" is "with", not "on". | has the wrong preposition
          The word 'quick' is an adjective. Did you mean the adverb? | is the wrong kind of word here
          """)
  void aLessonIsToldInOurWords(String lesson, String wrong) {
    assertThat(told(lesson, "could have"))
        .isEqualTo("“could of” " + wrong + "; write “could have”.");
  }

  @Test
  void whatIsQuotedDoesNotDecideWhatIsToldOfIt() {
    assertThat(told("Did you mean <suggestion>the comma</suggestion>?", "the comma"))
        .isEqualTo("“could of” looks wrong here; write “the comma”.");
  }

  @Test
  void aRuleMayHaveWordsOfItsOwn() {
    assertThat(Told.theirs("MODAL_OF", "It's never correct.", "could of", List.of("could have")))
        .isEqualTo("“could of” has “of” for “have”; write “could have”.");
  }

  @Test
  void aShortPlainSentenceGoesOut() {
    assertThat(told("The suffix does not match the ordinal number.", "11th"))
        .isEqualTo("The suffix does not match the ordinal number; write “11th”.");
    assertThat(told("Write <suggestion>11th</suggestion> for it", "11th"))
        .isEqualTo("Write “11th” for it.");
  }

  @Test
  void theLongestThatGoesOutHasAHundredCharacters() {
    String longest = "X".repeat(Told.LONGEST - 1) + ".";
    assertThat(told(longest, "a")).startsWith("XX");
    assertThat(told("X" + longest, "a"))
        .isEqualTo("“could of” does not read right here; write “a”.");
  }

  @Test
  void offersThreeWaysAtMostAndFewerWhenTheyAreLong() {
    assertThat(told("", "a", "b", "c", "d")).endsWith("; write “a”, “b” or “c”.");
    String way = "w".repeat(23);
    assertThat(told("", way, way + "x")).endsWith("; write “" + way + "”.");
    assertThat(told("", "x".repeat(46))).endsWith("; look at it again.");
    assertThat(told("", " ")).endsWith("; take it out.");
  }

  @Test
  void doesNotShowAWholeSentenceAgain() {
    assertThat(Told.theirs("R", "", "word ".repeat(12), List.of()))
        .isEqualTo("This does not read right here; look at it again.");
  }

  @Test
  void everyRuleThatIsOnSpeaksAsAColleague() throws IOException {
    Analyst analyst = new Analyst();
    List<Rule> rules = new ArrayList<>(EnglishRules.patterns());
    rules.addAll(EnglishRules.written().stream().filter(Names::has).toList());
    rules.addAll(EnglishRules.ours());
    Levels levels = Levels.standard();
    rules.removeIf(rule -> levels.of(rule).profile() == Profile.ON_REQUEST);
    List<String> amiss = new ArrayList<>();
    int heard = 0;
    for (int i = 0; i < rules.size(); i += Names.of(rules.get(i)).isLanguageTool() ? STEP : 1) {
      Rule rule = rules.get(i);
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        String copy = example.getExample().replace("<marker>", "").replace("</marker>", "");
        for (Parsed sentence : analyst.read(copy)) {
          for (RuleMatch match : rule.match(sentence.sentence())) {
            heard++;
            String told = told(rule, match, sentence.sentence().getText());
            Tone.faults(told).forEach(fault -> amiss.add(rule.getId() + " " + fault + ": " + told));
          }
        }
      }
    }
    assertThat(amiss).isEmpty();
    assertThat(heard).isGreaterThan(rules.size() / STEP / 2);
  }

  @Test
  void theMessageOfEveryPatternThatIsOnHasTheTone() {
    Levels levels = Levels.standard();
    List<String> amiss = new ArrayList<>();
    for (Rule rule : EnglishRules.patterns()) {
      if (Names.of(rule).isLanguageTool() && levels.of(rule).profile() != Profile.ON_REQUEST) {
        String said = ((AbstractPatternRule) rule).getMessage().replaceAll("\\\\\\d+", "word");
        String told = Told.theirs(rule.getId(), said, "word", List.of("words"));
        Tone.faults(told).forEach(fault -> amiss.add(rule.getId() + " " + fault + ": " + told));
      }
    }
    assertThat(amiss).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TBD | looks wrong here
          The genitive ('s) may be missing. | has its apostrophe wrong or lacks it
          The article 'a' may not be needed before 'much'. | has an article or another small word too many
          It appears that a subject is missing. | Something is missing here
          This noun should be plural in this context. | does not agree with the words around it
          For negated sentences, use 'either' instead of 'too'. | is not the usual phrase
          You've used 'the' twice in a row. | stands twice
          """)
  void aLessonWithoutAWordOfGrammarIsToldInOursToo(String lesson, String wrong) {
    assertThat(told(lesson, "could have")).contains(wrong).endsWith("; write “could have”.");
  }

  private static String told(Rule rule, RuleMatch match, String text) {
    String found = text.substring(match.getFromPos(), Math.min(text.length(), match.getToPos()));
    return Names.of(rule).isLanguageTool()
        ? Told.theirs(rule.getId(), match.getMessage(), found, match.getSuggestedReplacements())
        : Told.ours(match.getMessage());
  }
}
