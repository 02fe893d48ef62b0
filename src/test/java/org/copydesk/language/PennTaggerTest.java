package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Token;
import org.junit.jupiter.api.Test;

class PennTaggerTest {
  private static String read(String sentence) {
    return PennTagger.english().tokens(sentence, 0).stream()
        .map(token -> token.text() + "/" + token.lemma() + "/" + token.tag().penn())
        .collect(Collectors.joining(" "));
  }

  @Test
  void givesEachWordItsTagAndLemma() {
    assertThat(read("The children were taken to Leeds by two coaches."))
        .isEqualTo(
            "The/the/DT children/child/NNS were/be/VBD taken/take/VBN to/to/TO Leeds/Leeds/NNP"
                + " by/by/IN two/two/CD coaches/coach/NNS ././.");
  }

  @Test
  void partsContractionsAndGenitives() {
    assertThat(read("She didn’t see Musa’s brother, who won't pay £60m."))
        .startsWith("She/she/PRP did/do/VBD n’t/not/RB see/see/VB Musa/Musa/NNP ’s/'s/POS")
        .contains("wo/will/MD n't/not/RB pay/pay/VB £");
  }

  @Test
  void knowsTheMarksOfNews() {
    assertThat(read("“It is over” – he said (twice)…"))
        .startsWith("“/“/`` It/it/PRP is/be/VBZ over/over/")
        .contains("”/”/''", "–/–/:", "(/(/-LRB-", ")/)/-RRB-");
  }

  @Test
  void tellsPlacesWithinTheBlock() {
    String copy = "It rained. “Mr. Ives’s\u00a0dog\uFEFF ran,” she says.";
    Source source = new Source("story.txt", copy);
    Article article =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.whole(source))
            .build()
            .taggedBy(PennTagger.english());
    Block block = article.blocks().get(0);

    List<Token> all = article.tokens(block);

    assertThat(all).allMatch(t -> copy.substring(t.start(), t.end()).equals(t.text()));
    assertThat(article.tokens(article.sentences(block).get(1)).get(0).text()).isEqualTo("“");
    assertThat(all).extracting(Token::text).contains("Ives", "’s", "dog", "ran");
  }

  @Test
  void knowsTheTraitsOfAFormAndItsLemma() {
    List<Token> tokens = PennTagger.english().tokens("Mr. Ives has two sisters.", 0);

    assertThat(tokens.get(0).is(Lexeme.Trait.HONORIFIC)).isTrue();
    assertThat(tokens.get(4).is(Lexeme.Trait.KIN)).isTrue();
    assertThat(tokens.get(2).is(Lexeme.Trait.KIN)).isFalse();
  }

  @Test
  void anUntaggedStorySaysWhatIsMissing() {
    Source source = new Source("story.txt", "It rained.");
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();

    assertThatThrownBy(() -> article.tokens(article.blocks().get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tagger");
  }
}
