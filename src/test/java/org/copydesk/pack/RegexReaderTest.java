package org.copydesk.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        "colou?r, a{2}?b ~ colou?r, a{2}?b",
        "\\pL+\\p{L}* ~ \\pL{1,201}\\p{L}{0,200}",
        "\\x41+\\u0041* ~ \\x41{1,201}\\u0041{0,200}",
        "(?<n>a+)\\k<n>* ~ (?<n>a{1,201})\\k<n>{0,200}",
        "[]*]+[^]*]+[a[*]]+ ~ []*]{1,201}[^]*]{1,201}[a[*]]{1,201}",
        "x{,3}y{a}z{2 ~ x{,3}y{a}z{2",
        "(?=a+)(?!b*)(?i)c+ ~ (?=a{1,201})(?!b{0,200})(?i)c{1,201}",
        "ab\\ ~ ab\\",
        "\\p{L ~ \\p{L",
        "\\x4 ~ \\x4",
        "(ab ~ (ab",
        "a)b+ ~ a)b+",
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
        "\\Qlorem\\E ~ ``",
        "(?U)lorem ~ ``",
        "\\u2014bc ~ |bc & —",
        "\\x41bc ~ bc",
        "(ab|cd)ef ~ ef & ab, cd",
        "(?<name>ab)cd?e ~ ab",
        "(?!ab)cd ~ cd",
        "(?<!ab)cd ~ cd",
        "(?:ab){2,}c? ~ ab",
        "(?:ab)?cd ~ cd",
        "x{9}z ~ xxxxxxxx",
        "abc\\.def ~ abc.def",
        "abc\\ndef ~ abc & def",
        "^ab$ ~ ab",
        "\\Aab\\z ~ ab",
        "a.cde ~ cde",
        "ab(?!cd)e ~ ab",
        "ab(?!\\p{L}) ~ ab|",
        "ab(?!\\p{L})? ~ ab",
        "ab(?![^\\p{L}]) ~ ab",
        "ab[^a]cd ~ ab & cd",
        "ab cd ~ ab cd",
        "ab, ?cd ~ ab, & cd",
        "ab[,;]cd ~ ab| & |cd & ,, ;",
        "ab[,;]?cd ~ ab & cd",
        "ab\\bcd ~ abcd",
        "ab,\\bcd ~ ab,cd",
        "(?:ab|cd)(?!\\p{L}) ~ ab|, cd|",
        "(?:ab|c%)\\b ~ ab, c%",
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
  void aWordEndsAfterItsAccents() {
    Expression expression = new Expression("\\btk\\b", false);
    assertThat(expression.in("\u00e9tk tk\u00e9 tke\u0301 tk\u0301")).isEmpty();
    assertThat(expression.in("the mayor TK, TK\u2014and tk")).hasSize(3);
  }

  @Test
  void aTextMayBeReadSoOftenAndNoMore() {
    for (int patience : new int[] {1, 3}) {
      CountedText text = patience == 1 ? new CountedText("ab") : new CountedText("ab", patience);
      for (int i = 0; i < patience * 100_800; i++) {
        assertThat(text.charAt(i % 2)).isEqualTo(i % 2 == 0 ? 'a' : 'b');
      }
      assertThat(text.reads()).isEqualTo(patience * 100_800L);
      assertThatThrownBy(() -> text.charAt(0))
          .isInstanceOf(CountedText.RunawayException.class)
          .hasMessageContaining("a text of 2 characters " + (patience * 100_800L + 1) + " times");
    }
    assertThat(new CountedText("abc").subSequence(1, 2)).hasToString("b");
    assertThat(new CountedText("abc")).hasToString("abc").hasSize(3);
  }

  @Test
  void anExpressionIsTheWholeOrFoundWithinAndNeverEmpty() {
    Expression expression = new Expression("a|(?=b)", false);
    assertThat(expression.in("Aba")).extracting(found -> found.start()).containsExactly(0, 2);
    assertThat(expression.is("A")).isTrue();
    assertThat(expression.is("aa")).isFalse();
    assertThat(new Expression("a", true).is("A")).isFalse();
  }

  @Test
  void aPatternThatGoesAstrayIsStopped() {
    Pattern astray = Pattern.compile("(?:a|a|aa){1,200}b");
    Matcher matcher = astray.matcher(new CountedText("a".repeat(5_000)));
    assertThatThrownBy(matcher::find).isInstanceOf(CountedText.RunawayException.class);
  }
}
