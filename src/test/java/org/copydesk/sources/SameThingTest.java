package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.RuleExamples;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely it is that a figure which no source has was to be a certain one of theirs. */
class SameThingTest {
  private static Optional<Near> meant(String story, String source) {
    Article article =
        RuleExamples.article(
            "The ferry will stop.\n\n" + story + "\n\n<!-- copydesk: source " + source + " -->");
    SourcePack pack = SourcePack.NONE.with(article);
    SaidThings statements = pack.statements();
    Closeness nearness = new Closeness(statements);
    Sentence sentence = article.sentences(article.blocks().get(1)).get(0);
    Quantity figure = Quantities.of(article).in(sentence).get(0);
    Said said = statements.said(article, sentence);
    Set<String> around =
        SourceStatement.near(
            article,
            sentence.block(),
            sentence.start(),
            sentence.end(),
            figure.start(),
            figure.end());
    return new SameThing(statements, nearness, new ToldElsewhere(statements))
        .of(said, figure, around);
  }

  private static double odds(String story, String source) {
    return meant(story, source).map(Near::score).orElse(Double.NEGATIVE_INFINITY);
  }

  private static final String SOURCE = "The line carried 84 crates of herring to Leith.";

  @Test
  void findsTheFigureThatIsMeant() {
    Near meant =
        meant("The line carried 48 crates of herring.", SOURCE + " It sold 96 tickets.")
            .orElseThrow();
    assertThat(meant.place().evidence(meant.atom()).words()).isEqualTo("84");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The line carried 48 crates of herring. | The line carried 57 crates of herring.",
        "The line carried 48 crates of herring. | The yard sold 48 crates of herring.",
        "The line carried 48 crates of herring. | The line carried 48 boxes of herring.",
        "The line carried 70 crates of herring. | The line carried 220 crates of herring.",
        "The line carried 48 crates of herring. | The boats stank of 48 things.",
      })
  void weighsWhatIsLikeAndWhatIsNot(String likelier, String other) {
    assertThat(odds(likelier, SOURCE)).isGreaterThan(odds(other, SOURCE));
  }

  @Test
  void seesALoneFigureBeforeOneOfMany() {
    assertThat(odds("The line carried 48 crates.", "The line carried 84 crates."))
        .isGreaterThan(
            odds("The line carried 48 crates.", "The line carried 84 crates, 39 and 55 crates."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What the story has beside it, in another year, of quite another size, joined to its noun.
        "The line carried 48 crates of herring and 84 crates of cod.",
        "The line carried 48 crates of herring in 2019.",
        "The line carried 9,700 crates of herring.",
        "The line carried a 12-crate load of herring.",
      })
  void doesNotMean(String story) {
    assertThat(meant(story, "In 2021 the line carried 84 crates of herring to Leith.")).isEmpty();
  }
}
