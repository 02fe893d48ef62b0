package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.copydesk.read.Readers;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFaultException;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Layer;
import org.copydesk.settings.RuleLevel;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final Article STORY =
      new PlainTextReader()
          .read(
              new Source(
                  "story.txt",
                  "Council votes\n\n"
                      + "A plan for buses was passed on Monday night, and “a plan it is”, he said"
                      + " of the vote.\n"));

  /** Marks every "plan". */
  private record Plan(RuleInfo info) implements Rule {
    static RuleInfo described() {
      return RuleInfo.of(
          "style/plan",
          Severity.WARNING,
          "Plans",
          "Why.",
          Example.bad("[[plan]]"),
          Example.good("x"));
    }

    @Override
    public List<Finding> check(Article article) {
      return article.blocks().stream()
          .flatMap(
              block ->
                  article.words(block).stream()
                      .filter(w -> w.text().equals("plan"))
                      .map(w -> mark(block, w.start(), w.end())))
          .toList();
    }

    private Finding mark(Block block, int start, int end) {
      return info.finding(block.span(start, end), "A plan.");
    }
  }

  /** Throws. */
  private record Broken(RuleInfo info) implements Rule {
    @Override
    public List<Finding> check(Article article) {
      throw new IllegalStateException("out of ink");
    }
  }

  @Test
  void aRuleThatThrowsIsAProblemAndTheOthersGoOn() {
    RuleInfo broken =
        RuleInfo.of(
            "style/broken",
            Severity.ERROR,
            "Broken",
            "Why.",
            Example.bad("[[x]]"),
            Example.good("y"));
    Verdict verdict =
        desk(new Broken(broken), new Plan(Plan.described())).check(STORY, Settings.BUILT_IN);
    assertThat(verdict.page().orElseThrow().findings()).hasSize(2);
    assertThat(verdict.problems()).hasSize(1);
    assertThat(verdict.problems().get(0).rule()).contains(broken.id());
    assertThat(verdict.problems().get(0).story()).contains("story.txt");
    assertThat(verdict.problems().get(0).message()).contains("out of ink");
  }

  @Test
  void preparingThatThrowsIsAProblemAndTheRulesGoOn() {
    Staff staff =
        new Staff(
            article -> {
              throw new IllegalStateException("no coffee");
            },
            List.of(new Plan(Plan.described())),
            (article, findings) -> {
              throw new IllegalStateException("no list");
            });
    Verdict verdict = new Desk(settings -> staff).check(STORY, Settings.BUILT_IN);
    assertThat(verdict.page().orElseThrow().findings()).hasSize(2);
    assertThat(verdict.problems())
        .extracting(problem -> problem.message().replaceAll("(?s) failed.*?: (no \\w+).*", ": $1"))
        .containsExactly("preparing: no coffee", "listing names: no list");
  }

  @Test
  void aCheckerOfManyRulesWorksAsideAndItsFaultsAreToldToo() {
    List<String> threads = Collections.synchronizedList(new ArrayList<>());
    Checker many =
        new Checker() {
          @Override
          public List<RuleInfo> rules() {
            return List.of();
          }

          @Override
          public List<Finding> check(Article article) {
            threads.add(Thread.currentThread().getName());
            throw new IllegalStateException("out of paper");
          }
        };
    Staff staff = Staff.of(List.of(many, new Plan(Plan.described())));
    Desk desk = new Desk(settings -> staff, Optional.empty(), new SpareThreads(2));
    Verdict verdict = desk.check(STORY, Settings.BUILT_IN);
    assertThat(threads).containsExactly("copydesk-aside");
    assertThat(verdict.page().orElseThrow().findings()).hasSize(2);
    assertThat(verdict.problems().get(0).message()).contains("out of paper");
  }

  @Test
  void theTopmostLayerSetsTheLevelAndARulesOwnNameCountsMore() {
    assertThat(severities(Settings.BUILT_IN)).containsOnly(Severity.WARNING);
    Settings pack = Settings.BUILT_IN.under(levels(Map.of("style", RuleLevel.ERROR)));
    assertThat(severities(pack)).containsOnly(Severity.ERROR);
    Map<String, RuleLevel> both = new LinkedHashMap<>();
    both.put("style/plan", RuleLevel.SUGGESTION);
    both.put("style", RuleLevel.ERROR);
    assertThat(severities(Settings.BUILT_IN.under(levels(both)))).containsOnly(Severity.SUGGESTION);
    assertThat(severities(pack.under(levels(Map.of("style/plan", RuleLevel.OFF))))).isEmpty();
  }

  @Test
  void aRuleOfAnotherProfileRunsOnlyThereOrWhereItIsGivenALevel() {
    Desk desk = desk(new Plan(Plan.described().from(Profile.THOROUGH)));
    assertThat(found(desk, Settings.BUILT_IN)).isEmpty();
    assertThat(
            found(desk, Settings.BUILT_IN.under(levels(Map.of("style/plan", RuleLevel.WARNING)))))
        .hasSize(2);
  }

  @Test
  void aRuleThatIsSilentInQuotationsIsNotHeardThere() {
    Desk desk = desk(new Plan(Plan.described().outsideQuotes()));
    assertThat(found(desk, Settings.BUILT_IN)).hasSize(1);
  }

  @Test
  void ofAStoryInAnotherTongueOnlyWhatIsWrongInEveryOneIsHeard() {
    String french =
        "Le conseil vote\n\n"
            + "Le plan des autobus a été adopté lundi soir par le conseil de la ville, et le maire"
            + " a dit que les travaux dans les rues du centre seront finis avant la fin du mois.\n";
    Article story = new PlainTextReader().read(new Source("story.txt", french));
    RuleInfo left =
        RuleInfo.of(
            "placeholders/plan",
            Severity.WARNING,
            "P",
            "Why.",
            Example.bad("[[plan]]"),
            Example.good("x"));
    Verdict verdict =
        desk(new Plan(Plan.described()), new Plan(left)).check(story, Settings.BUILT_IN);
    assertThat(verdict.page().orElseThrow().findings())
        .extracting(Finding::rule)
        .containsExactly(left.id());
  }

  @Test
  void leavesOffWhenTimeIsOverAndSaysSo() {
    Errand over = new Errand(false, () -> true);
    Verdict verdict = desk(new Plan(Plan.described())).check(STORY, Settings.BUILT_IN, over);
    assertThat(verdict.page().orElseThrow().findings()).isEmpty();
    assertThat(verdict.problems())
        .extracting(Problem::message)
        .containsExactly("not all of it was checked: time ran out");
    assertThat(verdict.problems().get(0).story()).contains("story.txt");
  }

  @Test
  void aRuleThatNeedsTheWholeStorySaysNothingOfAPiece() {
    Desk desk = desk(new Plan(Plan.described().needingStory()));
    Errand piece = new Errand(true, () -> false);
    assertThat(desk.check(STORY, Settings.BUILT_IN, piece).page().orElseThrow().findings())
        .isEmpty();
    assertThat(desk.check(STORY, Settings.BUILT_IN, Errand.WHOLE).page().orElseThrow().findings())
        .hasSize(2);
    assertThat(
            desk(new Plan(Plan.described()))
                .check(STORY, Settings.BUILT_IN, piece)
                .page()
                .orElseThrow()
                .findings())
        .hasSize(2);
  }

  @Test
  void aRuleOfTheHousesOwnThatCannotWorkIsToldInItsOwnWords() {
    RuleInfo slow =
        RuleInfo.of(
            "style/slow", Severity.ERROR, "S", "Why.", Example.bad("[[x]]"), Example.good("y"));
    Rule rule =
        new Rule() {
          @Override
          public RuleInfo info() {
            return slow;
          }

          @Override
          public List<Finding> check(Article article) {
            throw new RuleFaultException("its pattern takes too long; make it simpler");
          }
        };
    Verdict verdict = desk(rule).check(STORY, Settings.BUILT_IN);
    assertThat(verdict.problems())
        .containsExactly(
            new Problem(
                Optional.of("story.txt"),
                Optional.of(slow.id()),
                "its pattern takes too long; make it simpler"));
  }

  @Test
  void wantOfMemoryIsNoFaultOfARule() {
    Checker many =
        new Checker() {
          @Override
          public List<RuleInfo> rules() {
            return List.of();
          }

          @Override
          public List<Finding> check(Article article) {
            throw new IllegalStateException(new OutOfMemoryError("none left"));
          }
        };
    assertThatThrownBy(() -> desk(many).check(STORY, Settings.BUILT_IN))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("none left");
  }

  @Test
  void aRuleSpeaksOnlyOfTheBlocksItReads() {
    Desk headlines = desk(new Plan(Plan.described().reading(Set.of(Role.HEADLINE))));
    assertThat(found(headlines, Settings.BUILT_IN)).isEmpty();
    Desk paragraphs = desk(new Plan(Plan.described().reading(Set.of(Role.PARAGRAPH))));
    assertThat(found(paragraphs, Settings.BUILT_IN)).hasSize(2);
  }

  @Test
  void countsTheRulesThatRun() {
    Desk desk = desk(new Plan(Plan.described()), new Plan(Plan.described().from(Profile.THOROUGH)));
    assertThat(desk.running(Settings.BUILT_IN)).isEqualTo(1);
    assertThat(desk.running(Settings.BUILT_IN.under(levels(Map.of("style", RuleLevel.OFF)))))
        .isZero();
  }

  @Test
  void staffIsHiredOnceUnderTheSameSettings() {
    List<Settings> hired = new ArrayList<>();
    Desk desk =
        new Desk(
            settings -> {
              hired.add(settings);
              return Staff.of(List.of(new Plan(Plan.described())));
            });
    found(desk, Settings.BUILT_IN);
    found(desk, Settings.BUILT_IN);
    assertThat(hired).hasSize(1);
  }

  @Test
  void whatTheStoryLetsStandIsNotHeard() {
    Article story =
        Readers.read(
            new Source(
                "story.md", "# Votes\n\n<!-- copydesk: ok style, so it is -->\n\nA plan passed.\n"),
            Optional.empty());
    assertThat(
            desk(new Plan(Plan.described()))
                .check(story, Settings.BUILT_IN)
                .page()
                .orElseThrow()
                .findings())
        .isEmpty();
  }

  private static List<Severity> severities(Settings settings) {
    return found(desk(new Plan(Plan.described())), settings).stream()
        .map(Finding::severity)
        .toList();
  }

  private static List<Finding> found(Desk desk, Settings settings) {
    return desk.check(STORY, settings).page().orElseThrow().findings();
  }

  private static Desk desk(Checker... checkers) {
    return new Desk(settings -> Staff.of(List.of(checkers)));
  }

  private static Layer levels(Map<String, RuleLevel> levels) {
    Layer silent = Layer.silent("test");
    return new Layer(
        "test",
        silent.profile(),
        silent.language(),
        silent.failOn(),
        levels,
        Map.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
