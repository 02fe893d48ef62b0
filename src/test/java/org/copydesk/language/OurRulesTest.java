package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Checker;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Holds the rules of {@code en.xml}, and those written in Java, to their own examples. */
class OurRulesTest {
  private static final Analyst ANALYST = new Analyst();
  private static final Checker CHECKER = new LanguageToolChecker(ANALYST, Levels.standard());

  @Test
  void everyPatternRuleHoldsToItsExamples() throws IOException {
    hold(EnglishRules.read("/rules/grammar/en.xml"));
  }

  @Test
  void everyRuleInJavaHoldsToItsExamples() throws IOException {
    hold(EnglishRules.ours());
  }

  @Test
  void everyRuleOfOursInJavaIsOnTheList() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.copydesk.language")
                .stream()
                .filter(type -> type.isAssignableTo(DeskRule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(EnglishRules.ours().stream().map(rule -> rule.getClass().getName()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void noNameOfOursIsLanguageTools() {
    Stream<? extends Rule> theirs =
        Stream.of(
                EnglishRules.read("/org/languagetool/rules/en/grammar.xml"),
                EnglishRules.read("/org/languagetool/rules/en/style.xml"),
                EnglishRules.written())
            .flatMap(List::stream);
    Stream<? extends Rule> ours =
        Stream.of(EnglishRules.read("/rules/grammar/en.xml"), EnglishRules.ours())
            .flatMap(List::stream);
    Set<String> taken = theirs.map(Rule::getId).collect(Collectors.toSet());
    assertThat(taken).hasSizeGreaterThan(2_000);
    assertThat(ours.map(Rule::getId)).isNotEmpty().doesNotContainAnyElementsOf(taken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's the first time the club has won its own trophy.",
        "The price is lower than it was then.",
        "His advice was simple, but he refused to advise the minister.",
        "They had too little time to act, and two of them left early.",
        "The council was given legal counsel.",
        "The boat sank ten miles off the coast of South Africa.",
        "He will perform in front of the royal family, and doctors will treat the injured on site.",
        "If she were in charge, things would be different; the team are confident.",
        "The family was told on the same day, and the police are here.",
        "The United States is a member of the group, and the news is good.",
        "He led the talks that lead to peace, piece by piece.",
        "She passed the house on her way past the church.",
        "Whether the weather holds is quite unclear on a quiet Sunday.",
        "He knew of no new plan, and everyone except him accepted it.",
        "On the whole, the price of bread fell by the turn of the century.",
      })
  void soundCopyStands(String copy) {
    assertThat(warnings(copy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is one off the largest cities in Europe.",
        "More then 200 people attended the meeting.",
        "The men where arrested on Monday.",
        "The judge herd evidence from six witnesses.",
        "The company launched a knew phone.",
        "The player who's contract ends in June will leave.",
        "Over the coarse of a year the town grew.",
        "He is head of the Depart of the Institute.",
        "Last week 76 people was killed.",
        "These man were arrested on Monday.",
      })
  void faultsAreFound(String copy) {
    assertThat(warnings(copy)).isNotEmpty();
  }

  private static List<Finding> warnings(String copy) {
    Article article = RuleExamples.article(copy);
    return CHECKER.check(article).stream()
        .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
        .toList();
  }

  /** Fails unless every rule does what its examples say. */
  static void hold(List<? extends Rule> rules) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : rules) {
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        String copy = example.getExample();
        int start = copy.indexOf("<marker>");
        int end = copy.indexOf("</marker>") - "<marker>".length();
        Optional<RuleMatch> match =
            matches(rule, plain(copy)).stream()
                .filter(m -> m.getFromPos() == start && m.getToPos() == end)
                .findFirst();
        if (match.isEmpty()
            || !match.get().getSuggestedReplacements().containsAll(example.getCorrections())) {
          wrong.add(rule.getFullId() + " misses: " + copy);
        }
      }
      for (CorrectExample example : rule.getCorrectExamples()) {
        if (!matches(rule, plain(example.getExample())).isEmpty()) {
          wrong.add(rule.getFullId() + " marks: " + example.getExample());
        }
      }
    }
    assertThat(rules).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  /** The matches, their offsets counted from the start of the example. */
  private static List<RuleMatch> matches(Rule rule, String copy) throws IOException {
    List<RuleMatch> matches = new ArrayList<>();
    for (Parsed sentence : ANALYST.read(copy)) {
      for (RuleMatch match : rule.match(sentence.sentence())) {
        RuleMatch moved = new RuleMatch(match);
        moved.setOffsetPosition(
            sentence.start() + match.getFromPos(), sentence.start() + match.getToPos());
        matches.add(moved);
      }
    }
    return matches;
  }

  private static String plain(String example) {
    return example.replace("<marker>", "").replace("</marker>", "");
  }
}
