package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private record Count(int words) {
    static Count of(Article article) {
      return new Count(article.wordCount());
    }
  }

  private record Tongue(Optional<String> language) {
    static Tongue of(Article article) {
      return new Tongue(article.metadata().language());
    }
  }

  private final Article article = story("The bridge opened on Monday.");

  @Test
  void whatIsDerivedIsWorkedOutOnce() {
    assertThat(article.derived(Count.class, Count::of)).isEqualTo(new Count(5));
    assertThat(article.derived(Count.class, Count::of))
        .isSameAs(article.derived(Count.class, Count::of));
  }

  @Test
  void whatIsDerivedFromTheBlocksIsKeptWithOtherMetadata() {
    Count count = article.derivedFromBlocks(Count.class, Count::of);

    assertThat(british(article).derivedFromBlocks(Count.class, Count::of)).isSameAs(count);
    assertThat(british(article).sentences(article.blocks().get(0)))
        .isSameAs(article.sentences(article.blocks().get(0)));
  }

  @Test
  void whatIsDerivedFromMetadataIsWorkedOutAgain() {
    assertThat(article.derived(Tongue.class, Tongue::of).language()).isEmpty();
    assertThat(british(article).derived(Tongue.class, Tongue::of).language()).contains("en-GB");
  }

  @Test
  void whatIsDerivedFromTheBlocksSeesNoMetadata() {
    assertThat(british(article).derivedFromBlocks(Tongue.class, Tongue::of).language()).isEmpty();
  }

  private static Article british(Article article) {
    return article.withMetadata(article.metadata().withLanguage("en-GB"));
  }

  private static Article story(String copy) {
    Source source = new Source("s.txt", copy);
    return new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();
  }
}
