package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
