package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.read.Readers;
import org.copydesk.settings.Layer;
import org.copydesk.settings.RuleLevel;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
  private static final RuleId RULE = RuleId.parse("style/loud");
  private static final RuleId THEIRS = RuleId.parse("grammar/lt/EN_A_VS_AN");

  /**
   * A story of which every “LOUD” is a finding of {@code rule}; what is left of them, and notes.
   */
  private static List<Finding> left(RuleId rule, Settings settings, Set<RuleId> own, String copy) {
    Article story = read(copy);
    return Suppressions.of(story).apply(loud(rule, copy), settings, own);
  }

  private static List<String> left(RuleId rule, String copy) {
    return left(rule, Settings.BUILT_IN, Set.of(), copy).stream()
        .map(finding -> finding.rule() + " " + finding.span().of(copy))
        .toList();
  }

  private static Article read(String copy) {
    return Readers.read(new Source("story.md", copy), Optional.empty());
  }

  private static List<Finding> loud(RuleId rule, String copy) {
    List<Finding> all = new java.util.ArrayList<>();
    for (int at = copy.indexOf("LOUD"); at >= 0; at = copy.indexOf("LOUD", at + 1)) {
      all.add(new Finding(rule, Severity.WARNING, new Span(at, at + 4), "Too loud."));
    }
    return all;
  }

  @Test
  void aNoteCoversTheBlockAfterItAndNoOther() {
    assertThat(
            left(
                RULE,
                """
                # A LOUD night

                <!-- copydesk: ok style/loud, the band's name -->

                LOUD was there, and LOUD played.

                It was LOUD.
                """))
        .containsExactly("style/loud LOUD", "style/loud LOUD");
  }

  @Test
  void aNoteWithinABlockCoversThatBlock() {
    assertThat(
            left(
                RULE,
                """
                # A night

                It was LOUD <!-- copydesk: ok style, the band's name --> at night.

                It was LOUD.
                """))
        .containsExactly("style/loud LOUD");
  }

  @Test
  void inTheFrontMatterItCoversTheWholeStory() {
    assertThat(
            left(
                RULE,
                """
                ---
                copydesk: ok style/loud, the band's name
                ---
                # A LOUD night

                It was LOUD.
                """))
        .isEmpty();
  }

  @Test
  void aNoteThatCoversNothingIsAFinding() {
    assertThat(
            left(
                RULE,
                """
                # A night

                <!-- copydesk: ok style/loud, the band's name -->

                It was quiet.

                Then it was LOUD.

                <!-- copydesk: ok style/loud, nothing stands below -->
                """))
        .containsExactly(
            "style/loud LOUD",
            "desk/idle-suppression <!-- copydesk: ok style/loud, the band's name -->",
            "desk/idle-suppression <!-- copydesk: ok style/loud, nothing stands below -->");
  }

  @Test
  void aNoteOfAnotherRuleCoversNothing() {
    assertThat(left(RULE, "# A\n\n<!-- copydesk: ok style/long, so be it -->\n\nIt was LOUD.\n"))
        .containsExactly(
            "style/loud LOUD", "desk/idle-suppression <!-- copydesk: ok style/long, so be it -->");
  }

  @Test
  void aNoteWithoutARuleOrAReasonIsAFindingAndCoversNothing() {
    for (String note : List.of("ok style/loud", "ok style/loud,", "ok", "a b, why")) {
      String comment = "<!-- copydesk: " + note + " -->";
      assertThat(left(RULE, "# A\n\n" + comment + "\n\nIt was LOUD.\n"))
          .as(note)
          .containsExactly("style/loud LOUD", "desk/unclear-suppression " + comment);
    }
  }

  @Test
  void otherNotesAreNone() {
    for (String comment :
        List.of("<!-- copydesk: source minutes.txt -->", "<!-- TODO, ask -->", "<!-- desk -->")) {
      assertThat(left(RULE, "# A\n\n" + comment + "\n\nIt was LOUD.\n"))
          .containsExactly("style/loud LOUD");
    }
  }

  @Test
  void aFormerNameCoversAndIsToldToBeOne() {
    String copy = "# A\n\n<!-- copydesk: ok grammar/en-a-vs-an, as sung -->\n\nIt was LOUD.\n";
    List<Finding> left = left(THEIRS, Settings.BUILT_IN, Set.of(RULE), copy);
    assertThat(left).hasSize(1);
    assertThat(left.get(0).rule()).isEqualTo(Suppressions.FORMER.id());
    assertThat(left.get(0).message())
        .isEqualTo("“grammar/en-a-vs-an” is called “lt/EN_A_VS_AN” now; write that.");
    assertThat(Suppressions.of(read(copy)).letStand(loud(THEIRS, copy).get(0))).isTrue();
  }

  @Test
  void aFormerNameThatARuleOfOursHasNowIsThatRules() {
    String copy = "# A\n\n<!-- copydesk: ok grammar/en-a-vs-an, as sung -->\n\nIt was LOUD.\n";
    RuleId ours = RuleId.parse("grammar/en-a-vs-an");
    assertThat(left(THEIRS, Settings.BUILT_IN, Set.of(ours), copy))
        .extracting(Finding::rule)
        .containsExactly(THEIRS, Suppressions.IDLE.id());
  }

  @Test
  void notesAreHeardAtTheLevelOfTheSettings() {
    String copy = "# A\n\n<!-- copydesk: ok style/long, so be it -->\n\nIt was quiet.\n";
    assertThat(left(RULE, level(RuleLevel.ERROR), Set.of(), copy))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(left(RULE, Settings.BUILT_IN, Set.of(), copy))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(left(RULE, level(RuleLevel.OFF), Set.of(), copy)).isEmpty();
  }

  @Test
  void tellsOfAFindingWhetherItMayStand() {
    String copy =
        "# A\n\n<!-- copydesk: ok style/loud, a name -->\n\nIt was LOUD.\n\nLOUD it was.\n";
    Suppressions suppressions = Suppressions.of(read(copy));
    assertThat(loud(RULE, copy).stream().map(suppressions::letStand)).containsExactly(true, false);
    assertThat(Suppressions.of(read("# A\n\nIt was LOUD.\n")).letStand(loud(RULE, copy).get(0)))
        .isFalse();
  }

  private static Settings level(RuleLevel level) {
    Layer silent = Layer.silent("test");
    return Settings.BUILT_IN.under(
        new Layer(
            "test",
            silent.profile(),
            silent.language(),
            silent.failOn(),
            Map.of("desk", level),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }
}
