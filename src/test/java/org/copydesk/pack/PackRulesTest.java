package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that come with Copydesk, each held to its examples: a while, so not for a mutation run.
 */
class PackRulesTest {
  private static final Pattern ANY_CASE = Pattern.compile("(?<!\\(\\?-i:)\\\\p\\{Lu\\}");

  static Stream<PackRule> rules() {
    return Packs.builtIn().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(PackRule rule) {
    RuleExamples.hold(rule);
  }

  @Test
  void thePreparedFormIsWhatTheFilesSay() {
    assertThat(Packs.builtIn().data()).isEqualTo(Packs.in(Path.of("rules")).data());
  }

  /** In any case "\\p{Lu}" is any letter: "(?-i:\\p{Lu})" says what was meant. */
  @Test
  void whereCaseDoesNotCountACapitalIsAskedForAsSuch() throws IOException {
    List<String> any = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).toList()) {
        String text = Files.readString(file);
        if (!text.contains("case: exact") && ANY_CASE.matcher(text).find()) {
          any.add(file.toString());
        }
      }
    }
    assertThat(any).isEmpty();
  }

  @Test
  void everyBuiltInMatcherFindsOnlyWhereItsNeedsStand() {
    for (RuleData rule : Packs.builtIn().data()) {
      for (org.copydesk.rule.Example example : rule.info().examples()) {
        String copy = example.copy().replace("[[", "").replace("]]", "");
        for (org.copydesk.pack.Matcher.Spec spec : rule.finds()) {
          if (!spec.matcher().in(copy).isEmpty()) {
            String lower = copy.toLowerCase(Locale.ROOT);
            assertThat(spec.needs())
                .as("%s %s", rule.info().id(), spec.regex())
                .allMatch(clause -> clause.stream().anyMatch(needle -> stands(needle, lower)));
          }
        }
      }
    }
  }

  private static boolean stands(Needle needle, String lower) {
    return IntStream.range(0, lower.length()).anyMatch(at -> needle.standsIn(lower, at));
  }

  @Test
  void builtInPatternsReadALongLineAFewTimesOver() {
    List<String> lines =
        List.of(
            "a", "[", "{", "$", "x ", "&", "<", "%", "\"", "- ", "A.", "1 ", "at ", "[a ", "<a ",
            "\u0301", "\u00e1");
    for (RuleData rule : Packs.builtIn().data()) {
      for (org.copydesk.pack.Matcher.Spec spec : rule.finds()) {
        Pattern pattern = Expression.compile(spec.regex(), spec.exact());
        for (String piece : lines) {
          CountedText text = new CountedText(piece.repeat(4_000 / piece.length()));
          Matcher matcher = pattern.matcher(text);
          String which = "%s %s on %s".formatted(rule.info().id(), spec.regex(), piece);
          assertThatCode(
                  () -> {
                    while (matcher.find()) {
                      assertThat(matcher.end()).isGreaterThan(matcher.start());
                    }
                  })
              .as(which)
              .doesNotThrowAnyException();
          assertThat(text.reads()).as(which).isLessThan(350L * text.length());
        }
      }
    }
  }
}
