package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a story is read field by field, as site generators read it. */
class FrontMatterTest {
  private static final String STORY = "The pier was shut on Monday, the warden said.";

  private static Article read(String text) {
    byte[] bytes = (text + "\n" + STORY + "\n").getBytes(StandardCharsets.UTF_8);
    Article article = Readers.read("a.md", bytes, Optional.empty()).get(0);
    ReaderContract.hold(article);
    return article;
  }

  private static Article yaml(String fields) {
    return read("---\n" + fields.replace('|', '\n').replace("→", "\t") + "\n---\n");
  }

  private static String blocks(Article article) {
    return ReaderContract.blocks(article)
        .replace("\nPARAGRAPH " + STORY, "")
        .replaceFirst("^PARAGRAPH " + STORY, "")
        .replace('\n', '|');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "title: Pier shut~HEADLINE Pier shut",
        "Title: Pier shut~HEADLINE Pier shut",
        "title:→Pier shut~HEADLINE Pier shut",
        "title: 'Pier: it is shut'~HEADLINE Pier: it is shut",
        "title: Pier &amp; quay &ldquo;shut&rdquo;~HEADLINE Pier & quay “shut”",
        "title: Pier shut # for now~HEADLINE Pier shut",
        "title: >|  Pier|  shut~HEADLINE Pier shut",
        "title: Pier shut|title: Pier open~HEADLINE Pier shut",
        "headline: true|title: Pier shut~HEADLINE Pier shut",
        "headline: Pier shut|title: Pier shut - Port News~HEADLINE Pier shut",
        "title: Pier shut|subtitle: false~HEADLINE Pier shut",
        "title: Pier shut|deck: Boats wait.~HEADLINE Pier shut|STANDFIRST Boats wait.",
        "title: Pier shut|standfirst: Boats wait.~HEADLINE Pier shut|STANDFIRST Boats wait.",
        "title: Pier shut|subtitle: Boats wait~HEADLINE Pier shut|STANDFIRST Boats wait",
        "title: Pier shut|description: Boats wait.~HEADLINE Pier shut|STANDFIRST Boats wait.",
        "title: Pier shut|summary: Boats wait.~HEADLINE Pier shut|STANDFIRST Boats wait.",
        "title: Pier shut|excerpt: |" + "  Boats wait.~HEADLINE Pier shut|STANDFIRST Boats wait.",
        "title: Pier shut|deck: Boats wait.|description: Crews are short.~HEADLINE Pier"
            + " shut|STANDFIRST Boats wait.|TEASER Crews are short.",
        "title: Pier shut|seo:|  title: Pier shut for boats|  description: Crews are"
            + " short.~HEADLINE Pier shut|STANDFIRST Pier shut for boats|TEASER Crews are short.",
        "title: Pier shut|seo_description: Crews are short.~HEADLINE Pier shut|STANDFIRST Crews are"
            + " short.",
        "title: Pier shut|extra:|  lead: Crews are short.~HEADLINE Pier shut|STANDFIRST Crews are"
            + " short.",
        "title: Pier shut|description: ''|layout: post~HEADLINE Pier shut",
        "title: Pier shut|image: a/b.png|url: https://pier.example/a~HEADLINE Pier shut",
        "title: Pier shut|image:|  alt: Ten boats moored|  caption: Boats lie idle.~HEADLINE Pier"
            + " shut|CAPTION Ten boats moored|CAPTION Boats lie idle.",
        "title: Pier shut|author: Ada Holm~HEADLINE Pier shut|BYLINE Ada Holm",
        "title: Pier shut|tags:|- boats|- ports~HEADLINE Pier shut",
        "title: Pier shut|tags:|  - boats|  -→ports~HEADLINE Pier shut",
      })
  void aField(String fields, String read) {
    assertThat(blocks(yaml(fields))).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05",
        "2024-3-5",
        "2024/03/05",
        "20240305",
        "'2024-03-05'",
        "2024-03-05 10:00:00 +0000",
        "2024-03-05 22:00 PM",
        "2024-03-05T10:00",
        "2024-03-05T10:00:00Z",
        "2024-03-05T10:00:00.000-05:00",
        "5 March 2024",
        "5th March 2024",
        "5 Mar. 2024",
        "Tuesday, 5 March 2024",
        "March 5, 2024",
        "Mar 5th, 2024 10:00pm",
        "Tue, 05 Mar 2024 10:00:00 GMT",
      })
  void aDate(String date) {
    assertThat(yaml("title: A|date: " + date).metadata().published().orElseThrow())
        .hasToString("2024-03-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/03/2024", "Created", "2024-13-05", "1709632800"})
  void whatIsNoSureDate(String date) {
    assertThat(yaml("title: A|date: " + date).metadata().published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "title: Pier shut: boats wait|date: 2024-03-05~2~HEADLINE Pier shut: boats wait",
        "date: 2024-03-05|title: \"Pier shut~3~HEADLINE Pier shut",
        "title: Pier shut|x: [a, b~3~HEADLINE Pier shut",
        "title: Pier shut|→sub: x~3~HEADLINE Pier shut",
      })
  void aBlockThatCannotBeReadIsToldWithItsLineAndTheStoryIsRead(
      String fields, int line, String read) {
    Article story = yaml(fields);
    assertThat(blocks(story)).isEqualTo(read);
    assertThat(story.blocks()).extracting(block -> block.plain()).contains(STORY);
    assertThat(story.leftOut()).filteredOn(LeftOut::told).hasSize(1);
    assertThat(story.leftOut().get(0).why())
        .startsWith("a.md:" + line + ": the front matter is not YAML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "+++|title = \"Pier shut\"|date = 2024-03-05|description = 'Boats wait.'|+++|",
        "+++|title = 'Pier shut'|date = 2024-03-05T10:00:00Z|[params]|deck = \"Boats wait.\"|+++|",
        "+++|title = 'Pier shut'|date = 2024-03-05|summary = \"\"\"|Boats|wait.\"\"\"|+++|",
        "{|\"title\": \"Pier shut\",|\"date\": \"2024-03-05\", \"summary\": \"Boats wait.\"|}|",
        "{\"title\": \"Pier shut\", \"date\": \"2024-03-05\", \"summary\": \"Boats wait.\"}|",
        "---json|{\"title\": \"Pier shut\", \"date\": \"2024-03-05\", \"deck\": \"Boats wait.\"}|---|",
        "---toml|title = 'Pier shut'|date = 2024-03-05|deck = 'Boats wait.'|---|",
        "---yaml|title: Pier shut|date: 2024-03-05|deck: Boats wait.|---|",
        "---|title: Pier shut|date: 2024-03-05|deck: Boats wait.|...|",
      })
  void otherLanguages(String text) {
    Article story = read(text.replace('|', '\n'));
    assertThat(blocks(story)).isEqualTo("HEADLINE Pier shut|STANDFIRST Boats wait.");
    assertThat(story.metadata().published().orElseThrow()).hasToString("2024-03-05");
    assertThat(story.leftOut()).isEmpty();
  }

  @Test
  void aProgramIsToldAndTheStoryIsRead() {
    Article story = read("---js\n{ title: makeTitle() }\n---\n");
    assertThat(ReaderContract.blocks(story)).isEqualTo("PARAGRAPH " + STORY);
    assertThat(story.leftOut()).singleElement().extracting(LeftOut::told).isEqualTo(true);
    assertThat(story.leftOut().get(0).why())
        .isEqualTo("a.md:2: front matter in JavaScript is not read; write it as YAML or JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void lineEnds(String end) {
    String text = "---\ntitle: Pier shut\ndeck: Boats wait.\n---\n".replace("\n", end);
    assertThat(blocks(read(text))).isEqualTo("HEADLINE Pier shut|STANDFIRST Boats wait.");
  }

  @Test
  void aSummaryThatOnlyRepeatsTheStoryIsNotReadTwice() {
    assertThat(blocks(yaml("title: Pier shut|description: " + STORY)))
        .isEqualTo("HEADLINE Pier shut");
    assertThat(blocks(yaml("title: Pier shut|summary: The pier was shut on Monday…")))
        .isEqualTo("HEADLINE Pier shut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "title: Pier shut|tags: Harbour, boats~HEADLINE Pier shut",
        "Title: Pier shut|Date: 2026-03-02|Summary: Boats wait.~HEADLINE Pier"
            + " shut|STANDFIRST Boats wait.",
        "title = \"Pier shut\"|Tags = [\"Harbour\",\"the \\\"long\\\" wait\"]~HEADLINE Pier shut",
        "title: Pier shut|More: boats wait~HEADLINE title: Pier shut More: boats wait",
        "date: 2026-03-02|tags: boats~HEADLINE date: 2026-03-02 tags: boats",
        "title: Pier shut~HEADLINE title: Pier shut"
      })
  void linesOfAKeyAndAValueNeedNoFence(String above, String expected) {
    assertThat(blocks(read(above.replace('|', '\n') + "\n"))).isEqualTo(expected);
  }
}
