package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Level;
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
    Desk desk =
        new Desk(
            settings -> staff, Optional.empty(), task -> new Thread(task, "in the wings").start());
    Verdict verdict = desk.check(STORY, Settings.BUILT_IN);
    assertThat(threads).containsExactly("in the wings");
    assertThat(verdict.page().orElseThrow().findings()).hasSize(2);
    assertThat(verdict.problems().get(0).message()).contains("out of paper");
  }

  @Test
  void theTopmostLayerSetsTheLevelAndARulesOwnNameCountsMore() {
    assertThat(severities(Settings.BUILT_IN)).containsOnly(Severity.WARNING);
    Settings pack = Settings.BUILT_IN.under(levels(Map.of("style", Level.ERROR)));
    assertThat(severities(pack)).containsOnly(Severity.ERROR);
    Map<String, Level> both = new LinkedHashMap<>();
    both.put("style/plan", Level.SUGGESTION);
    both.put("style", Level.ERROR);
    assertThat(severities(Settings.BUILT_IN.under(levels(both)))).containsOnly(Severity.SUGGESTION);
    assertThat(severities(pack.under(levels(Map.of("style/plan", Level.OFF))))).isEmpty();
  }

  @Test
  void aRuleOfAnotherProfileRunsOnlyThereOrWhereItIsGivenALevel() {
    Desk desk = desk(new Plan(Plan.described().from(Profile.THOROUGH)));
    assertThat(found(desk, Settings.BUILT_IN)).isEmpty();
    assertThat(found(desk, Settings.BUILT_IN.under(levels(Map.of("style/plan", Level.WARNING)))))
        .hasSize(2);
  }

  @Test
  void aRuleThatIsSilentInQuotationsIsNotHeardThere() {
    Desk desk = desk(new Plan(Plan.described().outsideQuotes()));
    assertThat(found(desk, Settings.BUILT_IN)).hasSize(1);
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

  private static Layer levels(Map<String, Level> levels) {
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
