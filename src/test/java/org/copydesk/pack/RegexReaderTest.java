package org.copydesk.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "ab*c+ ~ ab{0,200}c{1,201}",
        "a*+b+? ~ a{0,200}+b{1,201}?",
        "[*+]\\+\\*x{2,} ~ [*+]\\+\\*x{2,202}",
        "(?:a|b)+ ~ (?:a|b){1,201}",
        "[^\\]*]+ ~ [^\\]*]{1,201}",
        "x{1,3} ~ x{1,3}",
        "\\Bx\\b{g}y ~ (?U:\\B)x\\b{g}y",
        "\\bx\\b[\\b]\\\\b ~ (?U:\\b)x(?U:\\b)[\\b]\\\\b",
      })
  void boundsWhatIsOpen(String regex, String bounded) {
    assertThat(RegexReader.bounded(regex)).isEqualTo(bounded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "lorem\\s+ipsum ~ lorem| & |ipsum",
        "\\bTK\\b ~ |tk|",
        "(?:foo|barn)\\d ~ foo|, barn| & 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
        "colou?r ~ colo",
        "a?b* ~ ``",
        "(?=abc)xy ~ abc & xy",
        "(?<= by| on)Mayor\\b(?!be) ~ mayor| &  by,  on",
        "one|two|\\d ~ one, two, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
        "one|two|\\p{L} ~ ``",
        "\\$\\{[^}]+} ~ ${ & }",
        "(?i)Zed(?:ab)? ~ zed",
        "[abc]\\p{Lu}[xß] ~ ``",
        "[\\u200b\\u200d-\\u200f] ~ \u200b, \u200d, \u200e, \u200f",
        "(?:\\ufeff|[\\u000b\\u2028])+ ~ \ufeff, \u000b, \u2028",
        "ax{3,}b ~ axxx",
        "\\b(?:in|on) ~ |in, |on",
        "(?:in|on)\\b ~ in|, on|",
        "(?:in.so|on)\\b ~ in, on",
        "(?:in|on){2}\\b ~ in, on",
        "\\b-ly ~ -ly",
        "(?<![\\p{L}_])half[ -]{1,3}way(?![\\p{L}_]) ~ |half| & |way|",
        "(?<![^\\p{L}])half ~ half",
        "lo\\b? ~ lo",
        "(?x) lo rem ~ ``",
      })
  void tellsWhatATextMustHold(String regex, String needs) {
    assertThat(
            RegexReader.needs(regex).stream()
                .map(clause -> clause.stream().map(RegexReaderTest::shown).collect(joining(", ")))
                .collect(joining(" & ")))
        .isEqualTo(needs);
  }

  /** A needle, with a bar where no letter may stand. */
  private static String shown(Needle needle) {
    return (needle.opens() ? "|" : "") + needle.text() + (needle.closes() ? "|" : "");
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
  void aWordEndsAfterItsAccents() {
    Expression expression = new Expression("\\btk\\b", false);
    assertThat(expression.in("\u00e9tk tk\u00e9 tke\u0301 tk\u0301")).isEmpty();
    assertThat(expression.in("the mayor TK, TK\u2014and tk")).hasSize(3);
  }

  @Test
  void aPatternThatGoesAstrayIsStopped() {
    Pattern astray = Pattern.compile("(?:a|a|aa){1,200}b");
    Matcher matcher = astray.matcher(new CountedText("a".repeat(5_000)));
    assertThatThrownBy(matcher::find).isInstanceOf(CountedText.RunawayException.class);
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
