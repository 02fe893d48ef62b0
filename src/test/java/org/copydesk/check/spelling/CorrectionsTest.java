package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Lexicon ENGLISH = FsaLexicon.english();

  /** English, with a note of every word whose neighbours were sought. */
  private record Asked(List<String> words) implements Lexicon {
    @Override
    public Optional<Lexeme> find(String word) {
      return ENGLISH.find(word);
    }

    @Override
    public List<Lexeme> near(String word, int slips) {
      words.add(word);
      return ENGLISH.near(word, slips);
    }

    @Override
    public List<Lexeme> beginning(String start, int more) {
      return ENGLISH.beginning(start, more);
    }
  }

  @Test
  void aSlipIsSoughtOnceHoweverOftenItStands() {
    Asked lexicon = new Asked(new ArrayList<>());
    Corrections corrections = new Corrections(lexicon, Optional.empty());

    List<Correction> first = corrections.of("govermment");
    int asked = lexicon.words().size();
    for (int i = 0; i < 1000; i++) {
      assertThat(corrections.of("govermment")).isEqualTo(first);
    }

    assertThat(lexicon.words()).hasSize(asked).contains("govermment");
    assertThat(first.get(0).form()).isEqualTo("government");
    assertThat(corrections.of("depostis").get(0).form()).isEqualTo("deposits");
  }

  @Test
  void aStoryFullOfOneSlipAsksAsOftenAsOneThatHasItTwice() {
    assertThat(asked(700)).isEqualTo(asked(2));
  }

  /** How often neighbours are sought when a slip stands {@code times} in a story. */
  private static int asked(int times) {
    Asked lexicon = new Asked(new ArrayList<>());
    Article article =
        RuleExamples.article(
            "Bridge opens\n\n" + "The govermment will wait. ".repeat(times) + "\n\nIt rained.");
    List<?> findings = new UnknownWord(lexicon, HouseStyle.NONE).check(article);
    assertThat(findings).hasSize(times);
    return lexicon.words().size();
  }
}
