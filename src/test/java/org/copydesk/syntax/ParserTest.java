package org.copydesk.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.language.PennTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  static Tree tree(String sentence) {
    return Parser.english().parse(PennTagger.english().tokens(sentence, 0));
  }

  /** The place of {@code word} in {@code tree}. */
  static int place(Tree tree, String word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).text().equals(word)) {
        return i;
      }
    }
    throw new AssertionError("no " + word + " in\n" + tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council sold the old library last year.|council|nsubj|sold",
        "The council sold the old library last year.|library|obj|sold",
        "The council sold the old library last year.|year|obl:unmarked|sold",
        "The bridge was closed by engineers on Monday.|bridge|nsubj:pass|closed",
        "The bridge was closed by engineers on Monday.|was|aux:pass|closed",
        "The bridge was closed on Monday by engineers.|Monday|obl|closed",
        "She did not say why he left.|not|advmod|say",
        "Two of the three ferries are late.|Two|nsubj|late",
        "The driver, who was 52, died at the scene.|died|root|",
        "The price of bread rose by four pence.|bread|nmod|price",
        "Police arrested a man and a woman.|woman|conj|man",
        "Four people were hurt.|Four|nummod|people",
      })
  void findsHeadsAndRelations(String sentence, String word, String relation, String head) {
    Tree tree = tree(sentence);
    int at = place(tree, word);

    assertThat(tree.relation(at).ud()).as(tree.toString()).isEqualTo(relation);
    assertThat(tree.head(at)).isEqualTo(head == null ? Tree.NOTHING : place(tree, head));
  }

  @Test
  void everySentenceIsOneTree() {
    for (String sentence :
        List.of("", ".", "Rain", "Rain, snow, hail; wind — “fog”?", "a ".repeat(1_500), "( ( [")) {
      Tree tree = tree(sentence);
      int tops = 0;
      for (int i = 0; i < tree.size(); i++) {
        tops += tree.head(i) == Tree.NOTHING ? 1 : 0;
        assertThat(tree.within(i, tree.root())).isTrue();
      }
      assertThat(tops).isEqualTo(Math.min(1, tree.size()));
    }
  }

  @Test
  void aSentenceIsParsedOnceForAll() {
    Source source = new Source("story.txt", "It rained. It stopped.");
    Article article =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.whole(source))
            .build()
            .taggedBy(PennTagger.english());
    var second = article.sentences(article.blocks().get(0)).get(1);

    Tree tree = Trees.of(article).of(second);

    assertThat(tree.token(tree.root()).text()).isEqualTo("stopped");
    assertThat(tree.tokens()).isEqualTo(article.tokens(second));
    assertThat(Trees.of(article).of(second)).isSameAs(tree);
  }
}
