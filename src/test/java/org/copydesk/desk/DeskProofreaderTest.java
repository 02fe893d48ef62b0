package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.desk.Proofreader.Copy;
import org.copydesk.desk.Proofreader.Proof;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Layer;
import org.copydesk.settings.SettingsTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskProofreaderTest {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "style/rain", Severity.WARNING, "Rain", "W.", Example.bad("[[rain]]"), Example.good("x"));

  /** Marks every "rain", the last first; has no memory for floods. */
  private static final Rule RAIN =
      new Rule() {
        @Override
        public RuleInfo info() {
          return INFO;
        }

        @Override
        public List<Finding> check(Article article) {
          if (article.source().text().contains("flood")) {
            throw new OutOfMemoryError("none left");
          }
          if (article.source().text().contains("hail")) {
            throw new IllegalStateException("out of ink");
          }
          return article.blocks().stream()
              .flatMap(
                  block ->
                      article.words(block).stream()
                          .filter(word -> word.text().equals("rain"))
                          .map(word -> INFO.finding(block.span(word.start(), word.end()), "Wet.")))
              .sorted(Finding.PAGE_ORDER.reversed())
              .toList();
        }
      };

  @TempDir private Path home;

  private DeskProofreader proofreader;

  @BeforeEach
  void hire() {
    Desk desk = new Desk(settings -> Staff.of(List.of(RAIN)));
    SettingsTree tree =
        new SettingsTree(Layer.silent("command line"), Optional.empty(), settings -> settings);
    proofreader =
        new DeskProofreader(
            desk,
            () -> tree,
            settings -> RuleBook.of(List.of(RAIN)),
            (story, settings, page) ->
                page.accepting(page.findings().stream().filter(f -> f.span().start() > 0).toList()),
            StorySources.LOCAL);
  }

  private Proof read(String name, String text) {
    return proofreader.read(new Copy(name, home.resolve(name), Optional.empty(), text));
  }

  @Test
  void readsAStoryInPageOrder() {
    Proof proof = read("a.txt", "No rain\n\nThere was rain and rain.\n");
    assertThat(proof.findings()).extracting(f -> f.span().start()).containsExactly(3, 19, 28);
    assertThat(proof.problems()).isEmpty();
  }

  @Test
  void whatABaselineAcceptsIsNotHeard() {
    assertThat(read("a.txt", "rain on\n\nNothing else.\n").findings()).isEmpty();
  }

  @Test
  void whatGoesWrongIsAProblemOfTheStory() {
    assertThat(read("a.txt", "Hail\n\nThere was hail.\n").problems().get(0)).contains("out of ink");
    assertThat(read("a.txt", "Flood\n\nThere was a flood.\n").problems())
        .containsExactly("a.txt takes more memory to check than there is; write it in parts");
  }

  @Test
  void aStoryThatTheSettingsPassOverIsPassedOver() throws IOException {
    Files.writeString(home.resolve(".copydesk.yml"), "ignore: [\"drafts/**\"]\n");
    SettingsTree tree =
        new SettingsTree(Layer.silent("command line"), Optional.empty(), settings -> settings);
    DeskProofreader held =
        new DeskProofreader(
            proofreader.desk(),
            () -> tree,
            proofreader.rules(),
            proofreader.accepted(),
            StorySources.LOCAL);
    String text = "No rain\n\nRain.\n";
    assertThat(
            held.read(new Copy("a.txt", home.resolve("drafts/a.txt"), Optional.empty(), text))
                .findings())
        .isEmpty();
    assertThat(
            held.read(new Copy("a.txt", home.resolve("a.txt"), Optional.empty(), text)).findings())
        .hasSize(1);
  }

  @Test
  void tellsWhatHolds() {
    assertThat(proofreader.rule(home, INFO.id())).contains(INFO);
    assertThat(proofreader.holding(home).rules()).isEqualTo(1);
    assertThat(proofreader.holding(home).profile()).isEqualTo("standard");
    assertThat(proofreader.holding(home).origins()).contains("command line");
  }
}
