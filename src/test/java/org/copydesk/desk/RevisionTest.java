package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.desk.Revision.Wanted;
import org.copydesk.read.Readers;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final String HTML =
      """
      <html><head><title>Port</title></head><body class="x">
      <h1>Port  opens</h1>
      <p>The <b>mayor</b> said teh quay &amp; the crane were shut.</p>
      <p>Rain fell.</p>
      </body></html>
      """;

  private static final String MARKDOWN =
      """
      ---
      author: Ada
      ---
      # Port opens

      The **mayor** said teh quay was shut.

      - Rain fell.
      """;

  private static Article read(String name, String text) {
    return Readers.read(new Source(name, text), Optional.empty());
  }

  /** The story with every block's words as {@code edit} would have them. */
  private static String revised(String name, String text, UnaryOperator<String> edit) {
    Article story = read(name, text);
    List<Wanted> wanted = new ArrayList<>();
    for (Block block : story.blocks()) {
      wanted.add(
          new Wanted(Optional.of(block.index()), block.role(), edit.apply(block.plain().strip())));
    }
    return Revision.of(story, wanted);
  }

  private static Optional<Integer> at(Article story, String words) {
    return story.blocks().stream()
        .filter(block -> block.plain().equals(words))
        .map(Block::index)
        .findFirst();
  }

  @Test
  void writesOnlyTheWordsThatChanged() {
    assertThat(revised("a.html", HTML, words -> words.replace("teh quay", "the old quay")))
        .isEqualTo(HTML.replace("teh quay", "the old quay"));
    assertThat(revised("a.md", MARKDOWN, words -> words.replace("teh", "the")))
        .isEqualTo(MARKDOWN.replace("teh", "the"));
    assertThat(
            revised("a.txt", "Port opens\r\n\r\nWe saw teh end.\r\n", w -> w.replace("teh", "the")))
        .isEqualTo("Port opens\r\n\r\nWe saw the end.\r\n");
  }

  @Test
  void changesInSeveralPlacesOfABlockLeaveTheMarkupBetween() {
    assertThat(revised("a.html", HTML, w -> w.replace("The ", "A ").replace("shut", "closed")))
        .isEqualTo(HTML.replace("<p>The ", "<p>A ").replace("shut", "closed"));
  }

  @Test
  void leavesAStoryThatDidNotChangeLetterForLetter() {
    assertThat(revised("a.html", HTML, words -> words)).isEqualTo(HTML);
    assertThat(revised("a.md", MARKDOWN, words -> words)).isEqualTo(MARKDOWN);
  }

  @Test
  void refusesWordsThatAreWrittenWithMarkup() {
    assertThatThrownBy(() -> revised("a.html", HTML, w -> w.replace("quay & the", "quay and the")))
        .isInstanceOf(StoryWriter.UnwritableException.class)
        .hasMessageContaining("“&” is written with markup in a.html");
    assertThatThrownBy(() -> revised("a.html", HTML, w -> w.replace("Rain", "<b>Rain")))
        .isInstanceOf(StoryWriter.UnwritableException.class)
        .hasMessageContaining("means something else");
  }

  @Test
  void refusesWhatWouldNotReadAsItIsWanted() {
    assertThatThrownBy(() -> revised("a.md", MARKDOWN, w -> w.replace("teh quay", "[teh](x) quay")))
        .isInstanceOf(StoryWriter.UnwritableException.class)
        .hasMessageContaining("would not read as it does here");
  }

  @Test
  void paragraphsComeAndGoInMarkdown() {
    Article story = read("a.md", MARKDOWN);
    List<Wanted> wanted =
        List.of(
            new Wanted(at(story, "Ada"), Role.BYLINE, "Ada"),
            new Wanted(at(story, "Port opens"), Role.HEADLINE, "Port opens"),
            new Wanted(Optional.empty(), Role.CROSSHEAD, "Weather"),
            new Wanted(Optional.empty(), Role.PARAGRAPH, "It was wet."),
            new Wanted(at(story, "Rain fell."), Role.LIST_ITEM, "Rain fell."),
            // the second half of a paragraph that was split
            new Wanted(at(story, "Rain fell."), Role.PARAGRAPH, "It stopped."));
    assertThat(Revision.of(story, wanted))
        .isEqualTo(
            """
            ---
            author: Ada
            ---
            # Port opens

            ## Weather

            It was wet.

            - Rain fell.

            It stopped.
            """);
  }

  @Test
  void everyRoleHasItsSignInMarkdownAndNoneInPlainText() {
    List<Wanted> wanted =
        List.of(
            new Wanted(Optional.empty(), Role.HEADLINE, "Port opens"),
            new Wanted(Optional.empty(), Role.QUOTE, "It is wet."),
            new Wanted(Optional.empty(), Role.LIST_ITEM, "Rain"),
            new Wanted(Optional.empty(), Role.PARAGRAPH, "It stopped. "),
            new Wanted(Optional.empty(), Role.PARAGRAPH, "  "));
    assertThat(Revision.of(read("a.md", ""), wanted))
        .isEqualTo("# Port opens\n\n> It is wet.\n\n- Rain\n\nIt stopped.");
    assertThat(Revision.of(read("a.txt", ""), wanted.subList(0, 2)))
        .isEqualTo("Port opens\n\nIt is wet.");
  }

  @Test
  void paragraphsComeFirstLastAndInTheLinesOfTheStory() {
    String text = "Port opens\r\n\r\nRain fell.\r\n\r\nIt stopped.\r\n";
    Article story = read("a.txt", text);
    Wanted first = new Wanted(Optional.of(0), Role.HEADLINE, "Port opens");
    Wanted second = new Wanted(Optional.of(1), Role.PARAGRAPH, "Rain fell.");
    Wanted third = new Wanted(Optional.of(2), Role.PARAGRAPH, "It stopped.");
    Wanted fresh = new Wanted(Optional.empty(), Role.PARAGRAPH, "It was wet.");
    assertThat(Revision.of(story, List.of(first, second, third, fresh)))
        .isEqualTo("Port opens\r\n\r\nRain fell.\r\n\r\nIt stopped.\r\n\r\nIt was wet.\r\n");
    assertThat(Revision.of(story, List.of(first, fresh, second, third)))
        .isEqualTo("Port opens\r\n\r\nIt was wet.\r\n\r\nRain fell.\r\n\r\nIt stopped.\r\n");
    assertThat(Revision.of(story, List.of(first, third)))
        .isEqualTo("Port opens\r\n\r\nIt stopped.\r\n");
    assertThat(Revision.of(story, List.of(first, second)))
        .isEqualTo("Port opens\r\n\r\nRain fell.\r\n");
  }

  @Test
  void aBlockThatTheStoryHasNotIsANewOne() {
    Article story = read("a.txt", "Port opens\n\nRain fell.\n");
    assertThat(
            Revision.of(
                story,
                List.of(
                    new Wanted(Optional.of(0), Role.HEADLINE, "Port opens"),
                    new Wanted(Optional.of(1), Role.PARAGRAPH, "Rain fell."),
                    new Wanted(Optional.of(2), Role.PARAGRAPH, "It stopped."))))
        .isEqualTo("Port opens\n\nRain fell.\n\nIt stopped.\n");
  }

  @Test
  void paragraphsDoNotComeAndGoInHtml() {
    Article story = read("a.html", HTML);
    assertThatThrownBy(
            () ->
                Revision.of(
                    story, List.of(new Wanted(Optional.of(0), Role.HEADLINE, "Port opens"))))
        .isInstanceOf(StoryWriter.UnwritableException.class)
        .hasMessageContaining("only in plain text and Markdown");
  }
}
