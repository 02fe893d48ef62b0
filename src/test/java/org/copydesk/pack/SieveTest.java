package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class SieveTest {
  private static List<Integer> chances(List<String> regexes, String text) {
    return Sieve.of(regexes).chances(text).stream().boxed().toList();
  }

  @Test
  void letsThroughWhatHasItsWordsInAnyCase() {
    List<String> regexes = List.of("\\bgrim\\b", "day", "\\bmer", "out\\b");
    assertThat(chances(regexes, "A GRIM Tuesday, an outing.")).containsExactly(0, 1);
    assertThat(chances(regexes, "A pilgrim in a summer went out.")).containsExactly(3);
    assertThat(chances(regexes, "Merely so")).containsExactly(2);
    assertThat(chances(regexes, "")).isEmpty();
  }

  @Test
  void wantsOneNeedleOfEachClause() {
    List<String> regexes = List.of("(?:mayor|chief)\\s+(?:said|told)");
    assertThat(chances(regexes, "The chief was told.")).containsExactly(0);
    assertThat(chances(regexes, "The chief was here.")).isEmpty();
    assertThat(chances(regexes, "Nobody was told.")).isEmpty();
  }

  @Test
  void aSignAloneIsSeenWhereverItStands() {
    List<String> regexes = List.of("%", "—", "[.]{2}");
    assertThat(chances(regexes, "%")).containsExactly(0);
    assertThat(chances(regexes, "5% — or more")).containsExactly(0, 1);
    assertThat(chances(regexes, "so..")).containsExactly(2);
  }

  @Test
  void whatNeedsNothingAlwaysHasAChance() {
    assertThat(chances(List.of("\\p{L}+", "grim"), "x")).containsExactly(0);
  }

  @Test
  void expressionsThatNeedTheSameShareIt() {
    assertThat(chances(List.of("grim", "\\bgrim", "grim\\b", "grim"), "grimly"))
        .containsExactly(0, 1, 3);
    assertThat(chances(List.of("grim", "\\bgrim", "grim\\b", "grim"), "pilgrim"))
        .containsExactly(0, 2, 3);
  }

  /** More words than there is room for at first. */
  @Test
  void seesAsManyWordsAsATextHas() {
    List<String> words = new ArrayList<>();
    IntStream.range(0, 300).forEach(i -> words.add("q" + (char) ('a' + i % 26) + "x" + i + "z"));
    assertThat(chances(words, String.join(" ", words)))
        .containsExactlyElementsOf(IntStream.range(0, 300).boxed().toList());
  }

  @Test
  void aNeedleStandsWhereNoLetterTouchesAnEndThatIsClosed() {
    Needle open = new Needle("grim", false, false);
    Needle opens = new Needle("grim", true, false);
    Needle closes = new Needle("grim", false, true);
    assertThat(open.standsIn("pilgrims", 3)).isTrue();
    assertThat(open.standsIn("pilgrims", 2)).isFalse();
    assertThat(opens.standsIn("pilgrims", 3)).isFalse();
    assertThat(opens.standsIn("grims", 0)).isTrue();
    assertThat(opens.standsIn("-grims", 1)).isTrue();
    assertThat(closes.standsIn("pilgrims", 3)).isFalse();
    assertThat(closes.standsIn("pilgrim", 3)).isTrue();
    assertThat(closes.standsIn("pilgrim-", 3)).isTrue();
    assertThatThrownBy(() -> new Needle("", false, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRarerTheStronger() {
    assertThat(new Needle("grim", true, true).strength())
        .isGreaterThan(new Needle("grim", true, false).strength());
    assertThat(new Needle("grim", false, true).strength())
        .isGreaterThan(new Needle("grim", false, false).strength());
    assertThat(new Needle("grim", true, false).strength())
        .isEqualTo(new Needle("grim", false, true).strength())
        .isGreaterThan(new Needle("grim", false, false).strength());
    assertThat(new Needle("grimm", false, false).strength())
        .isGreaterThanOrEqualTo(new Needle("grim", true, true).strength());
    assertThat(new Needle(" ", false, false).isCommon()).isTrue();
    assertThat(new Needle("a", true, true).isCommon()).isTrue();
    assertThat(new Needle("é", false, false).isCommon()).isFalse();
    assertThat(new Needle("%", false, false).isCommon()).isFalse();
    assertThat(new Needle("an", false, false).isCommon()).isFalse();
  }

  @Test
  void aPrefilterKnowsTheBlocks() {
    Article story = RuleExamples.article("A grim headline\n\nNothing here.\n\nGrim and odd.\n");
    List<Matcher> matchers =
        List.of(
            new Matcher.Spec(false, "grim", false, java.util.Optional.empty(), needs("grim"))
                .matcher(),
            new Matcher.Spec(false, "odd", false, java.util.Optional.empty(), needs("odd"))
                .matcher(),
            new Matcher.Spec(false, "zzz", false, java.util.Optional.empty(), needs("zzz"))
                .matcher());
    Prefilter prefilter = new Prefilter(matchers);
    Prefilter.Chances chances = prefilter.chances(story);
    assertThat(chances.has(0, 0)).isTrue();
    assertThat(chances.has(0, 1)).isFalse();
    assertThat(chances.has(1, 0)).isFalse();
    assertThat(chances.has(2, 0)).isFalse();
    assertThat(chances.blocks(0, 1)).containsExactly(0, 2);
    assertThat(chances.blocks(1, 1)).containsExactly(2);
    assertThat(chances.blocks(1, 2)).containsExactly(2);
    assertThat(chances.blocks(2, 1)).isEmpty();
    assertThat(prefilter.chances(story)).isSameAs(chances);
    Article other = RuleExamples.article("Odd.");
    assertThat(prefilter.chances(other).blocks(0, 3)).containsExactly(0);
  }

  private static List<List<Needle>> needs(String regex) {
    return RegexReader.needs(regex);
  }
}
