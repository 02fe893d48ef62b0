package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.facts.Facts;
import org.copydesk.language.FsaLexicon;
import org.copydesk.memory.Memory;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.sources.SourcePack;
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

  static Stream<Rule> rules() {
    return Stream.concat(
        Checks.all().stream(),
        Checks.all(FsaLexicon.english(), HouseStyle.NONE).stream()
            .filter(rule -> rule.info().id().pack().equals("grammar")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(Rule rule) {
    RuleExamples.hold(rule);
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
    assertThat(everyRule().map(rule -> rule.getClass().getName()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void noTwoOfThemShareAName() {
    assertThat(everyRule().map(rule -> rule.info().id())).doesNotHaveDuplicates();
  }

  @Test
  void eachListIsSortedByName() {
    lists()
        .forEach(
            list -> assertThat(list.stream().map(rule -> rule.info().id()).toList()).isSorted());
  }

  private static Stream<Rule> everyRule() {
    return lists().flatMap(List::stream);
  }

  private static Stream<List<Rule>> lists() {
    return Stream.of(
        Checks.all(),
        Checks.all(NO_WORDS, HouseStyle.NONE),
        Checks.all(Facts.shipped(), NO_WORDS),
        Checks.all(SourcePack.NONE, NO_WORDS),
        Checks.all(Memory.NONE, NO_WORDS));
  }

  private static boolean isWhole(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
