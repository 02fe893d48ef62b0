package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"x", "x.", "x-", "@", "1", "_", "`", "a@", "x.com", "www."})
  void aLongRunWithoutASpaceIsReadInProportionToItsLength(String unit) {
    long once = reads(unit.repeat(4_000 / unit.length()));
    long fourfold = reads(unit.repeat(16_000 / unit.length()));

    assertThat(fourfold).isLessThan(5 * once + 1_000);
  }

  @Test
  void addressesAndNamesOfFilesAreNoProse() {
    String copy = "Write to anna@copy.test or read notes.txt and a/b_c at www.copy.test today.";
    Source source = new Source("s.txt", copy);
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();

    assertThat(StoryWords.of(article).all())
        .filteredOn(word -> !word.raw())
        .extracting(StoryWord::text)
        .containsExactly("Write", "to", "or", "read", "and", "at", "today");
  }

  /** How many characters are looked at to read {@code text}. */
  private static long reads(String text) {
    Counted counted = new Counted(text);
    StoryWords.raw(counted);
    return counted.reads;
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }
  }
}
