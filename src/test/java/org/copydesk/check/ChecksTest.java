package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.finding.RuleId;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
  /** A lexicon without a word: the list of rules is the same whatever it knows. */
  private static final Lexicon NO_WORDS =
      new Lexicon() {
        @Override
        public Optional<Lexeme> find(String word) {
          return Optional.empty();
        }

        @Override
        public List<Lexeme> near(String word, int slips) {
          return List.of();
        }

        @Override
        public List<Lexeme> beginning(String start, int more) {
          return List.of();
        }
      };

  private static final Knowledge NOTHING = Knowledge.of(NO_WORDS);

  /** Those whose names begin as {@code -Dchecks=dates/,numbers/sum} says; all without it. */
  static List<Rule> rules() {
    List<String> wanted = List.of(System.getProperty("checks", "").split(","));
    return Checks.all(Knowledge.of(FsaLexicon.english())).stream()
        .filter(rule -> wanted.stream().anyMatch(rule.info().id().toString()::startsWith))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(Rule rule) throws IOException {
    List<String> open = Files.readAllLines(Path.of("src/test/resources/house/open-examples.txt"));
    if (open.contains(rule.info().id().toString())) {
      assertThatThrownBy(() -> RuleExamples.hold(rule))
          .as("holds again: take it off the list")
          .isInstanceOf(AssertionError.class);
    } else {
      RuleExamples.hold(rule);
    }
  }

  @Test
  void everyRuleWrittenInJavaIsOnTheList() {
    Set<String> written =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.copydesk.check")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && isWhole(type))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(written).hasSizeGreaterThan(50);
    assertThat(Checks.all(NOTHING).stream().map(rule -> rule.getClass().getName()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void theListIsSortedByNameAndNoTwoShareOne() {
    assertThat(names(Checks.all(NOTHING))).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aPackIsItsRules() {
    assertThat(names(Checks.of("times", NOTHING)))
        .containsExactly(RuleId.parse("times/live-order"), RuleId.parse("times/zones-disagree"));
  }

  private static List<RuleId> names(List<Rule> rules) {
    return rules.stream().map(rule -> rule.info().id()).toList();
  }

  private static boolean isWhole(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
