package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
  private static Article read(String text) {
    return read("story.txt", text);
  }

  private static Article read(String name, String text) {
    Article article = new PlainTextReader().read(new Source(name, text));
    ReaderContract.hold(article);
    return article;
  }

  private static String blocks(String text) {
    return ReaderContract.blocks(read(text));
  }

  @Test
  void infersThePartsOfAPage() {
    assertThat(
            blocks(
                """
                Harbour bridge to close for repairs

                Drivers face a detour of nine miles until the autumn.

                By Jane Doe and John Smith

                The bridge carries 9,000 vehicles a day across the old harbour.
                AP Photo/Jane Doe

                PORTSMOUTH, March 21 (Reuters) — The bridge will close on Monday, the council said.

                READ MORE: Why the ferry stopped running

                Loading...

                'A long summer'

                - Buses will run every ten minutes.
                - Cyclists may use the ferry.

                > “We had no choice,” she said.

                The bridge carries 9,000 vehicles a day across the old harbour.

                Work ends in October. (Reporting by Jane Doe)
                """))
        .isEqualTo(
            """
            HEADLINE Harbour bridge to close for repairs
            STANDFIRST Drivers face a detour of nine miles until the autumn.
            BYLINE By Jane Doe and John Smith
            CAPTION The bridge carries 9,000 vehicles a day across the old harbour.
            CREDIT AP Photo/Jane Doe
            DATELINE PORTSMOUTH, March 21 (Reuters) —
            PARAGRAPH The bridge will close on Monday, the council said.
            LINK READ MORE: Why the ferry stopped running
            FURNITURE Loading...
            CROSSHEAD 'A long summer'
            LIST_ITEM Buses will run every ten minutes.
            LIST_ITEM Cyclists may use the ferry.
            QUOTE “We had no choice,” she said.
            CAPTION The bridge carries 9,000 vehicles a day across the old harbour.
            PARAGRAPH Work ends in October. (Reporting by Jane Doe)\
            """);
  }

  @Test
  void aCaptionInBracketsDoesNotSignTheParagraphAboveIt() {
    assertThat(
            blocks(
                """
                Hall opens

                Three hundred people came.

                [Photo: Crowds wait outside the town hall]

                They sat on benches in the rain.

                [Photo: Jane Doe]

                It closed at noon.
                """))
        .isEqualTo(
            """
            HEADLINE Hall opens
            STANDFIRST Three hundred people came.
            CAPTION [Photo: Crowds wait outside the town hall]
            CAPTION They sat on benches in the rain.
            CREDIT [Photo: Jane Doe]
            PARAGRAPH It closed at noon.\
            """);
  }

  @Test
  void aLineIsAParagraphWhenLinesHaveNoWidth() {
    assertThat(
            blocks(
                """
                Council votes for the bridge
                The council voted by nine to four on Monday night to close the bridge for repairs until October.
                Opponents said shops would suffer.
                The mayor said she was sorry for the trouble it would cause to people on both sides of the river.
                """))
        .isEqualTo(
            """
            HEADLINE Council votes for the bridge
            PARAGRAPH The council voted by nine to four on Monday night to close the bridge for repairs until October.
            PARAGRAPH Opponents said shops would suffer.
            PARAGRAPH The mayor said she was sorry for the trouble it would cause to people on both sides of the river.\
            """);
  }

  @Test
  void joinsLinesBrokenAtAWidth() {
    Article article =
        read(
            "Council votes for the bridge\r\n\r\n"
                + "The council voted by nine to four on Monday night to\r\n"
                + "close the bridge. Repairs will take until October.\r\n"
                + "The mayor, Ann Lee, said shops on both sides of the\r\n"
                + "River Wear would be paid.\r\n\r\n"
                + "Work begins on Friday.\r\n");
    assertThat(ReaderContract.blocks(article))
        .isEqualTo(
            """
            HEADLINE Council votes for the bridge
            PARAGRAPH The council voted by nine to four on Monday night to close the bridge. Repairs will take until October. The mayor, Ann Lee, said shops on both sides of the River Wear would be paid.
            PARAGRAPH Work begins on Friday.\
            """);
    assertThat(ReaderContract.written(article, "night to close")).isEqualTo("night to\r\nclose");
  }

  @Test
  void frontMatterIsCopyToo() {
    Article article =
        read(
            """
            ---
            title: "The “bridge” that closed"
            dek: Nine miles round
            date: 2023-01-24T10:00:00Z
            lang: en_GB
            author: Jane Doe
            copydesk: numbers/conversion, measured by hand
            ---
            The bridge closed on Monday. Drivers were told to go round.

            It will open again.
            """);
    assertThat(ReaderContract.blocks(article))
        .isEqualTo(
            """
            HEADLINE The “bridge” that closed
            STANDFIRST Nine miles round
            BYLINE Jane Doe
            PARAGRAPH The bridge closed on Monday. Drivers were told to go round.
            PARAGRAPH It will open again.\
            """);
    assertThat(article.metadata().published()).contains(LocalDate.of(2023, 1, 24));
    assertThat(article.metadata().language()).contains("en-GB");
    assertThat(article.metadata().standing())
        .extracting(c -> c.text())
        .containsExactly("numbers/conversion, measured by hand");
  }

  @Test
  void frontMatterThatNeedsAParser() {
    Article article =
        read(
            """
            ---
            headline: 'The council''s bridge'
            standfirst: >
              Drivers face a detour
              of nine miles.
            authors: [Jane Doe, John Smith]
            caption: "Caf\\u00e9 \\"Mole\\" 😀 on the quay"
            copydesk:
              - dates/age, her mother said so
              - spelling/word, a place
            ---

            The bridge closed on Monday.

            It will open again.
            """);
    assertThat(ReaderContract.blocks(article))
        .startsWith(
            """
            HEADLINE The council's bridge
            STANDFIRST Drivers face a detour of nine miles.
            BYLINE Jane Doe
            CAPTION Café "Mole" 😀 on the quay
            """);
    assertThat(ReaderContract.written(article, "council's")).isEqualTo("council''s");
    assertThat(ReaderContract.written(article, "Café")).isEqualTo("Caf\\u00e9");
    assertThat(ReaderContract.written(article, "quay")).isEqualTo("quay");
    assertThat(article.metadata().standing()).hasSize(2);
  }

  @Test
  void brokenFrontMatterIsNamedAndTheRestIsRead() {
    Article article = read("a.txt", "---\ntitle: One: two\ndate: 2023-01-24\n---\nText goes on.\n");
    assertThat(article.leftOut())
        .singleElement()
        .satisfies(
            left -> assertThat(left.why()).startsWith("a.txt:2: the front matter is not YAML"));
    assertThat(ReaderContract.blocks(article))
        .isEqualTo("HEADLINE One: two\nPARAGRAPH Text goes on.");
    assertThat(article.metadata().published()).contains(LocalDate.of(2023, 1, 24));
  }

  @Test
  void aSwitchIsNoHeadlineAndTeasersAreRead() {
    Article article =
        read(
            "a.txt",
            """
            ---
            headline: true
            title:\tThe &#8220;quay&#8221; is *open* to `git`
            summary: Boats come back to the old harbour, at last.
            social:
              description: The town waits for its <em>first</em> ferry.
            seo: false
            image: /pictures/quay.jpg
            tags:
            - boats
            ---
            The harbour opened on Monday.
            """);
    assertThat(ReaderContract.blocks(article))
        .isEqualTo(
            """
            HEADLINE The “quay” is open to ⟨git⟩
            STANDFIRST Boats come back to the old harbour, at last.
            TEASER The town waits for its first ferry.
            PARAGRAPH The harbour opened on Monday.\
            """);
  }

  @Test
  void everyCharacterLeadsBack() {
    Article article =
        read(
            "\uFEFFCafé society\r\n\r\n"
                + "The im\u00ADpor\u00ADtant 👩‍🚀 cafe\u0301 cost 5\u00A0euros. It was"
                + " good.\r\n\r\n"
                + "End of it all.");
    assertThat(article.blocks().get(1).plain())
        .isEqualTo("The important 👩‍🚀 cafe\u0301 cost 5 euros. It was good.");
    assertThat(ReaderContract.written(article, "important")).isEqualTo("im\u00ADpor\u00ADtant");
    assertThat(ReaderContract.written(article, "5 euros")).isEqualTo("5\u00A0euros");
  }

  @Test
  void commentsAreNotCopy() {
    Article article =
        read(
            """
            A headline of some words

            She is 42<!-- copydesk: ok dates/age, checked --> and well.
            <!-- copydesk: ok numbers/sum, rounded -->

            He is well too.
            """);
    assertThat(ReaderContract.blocks(article)).contains("PARAGRAPH She is 42 and well.\n");
    assertThat(article.comments())
        .extracting(c -> c.text())
        .containsExactly("copydesk: ok dates/age, checked", "copydesk: ok numbers/sum, rounded");
  }

  @Test
  void publicationDatesFromEveryPlace() {
    Article article =
        read(
            "news/2023-03-23-bridge.txt",
            """
            ---
            published: 22 March 2023
            ---
            Bridge closes

            Tuesday, March 21, 2023

            LONDON, March 20 (Reuters) - The bridge closed on Monday.

            It will open.
            """);
    assertThat(article.metadata().dates())
        .extracting(PublicationDate::day)
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(22, 21, 20, 23);
    PublicationDate header = article.metadata().dates().get(1);
    assertThat(header.span().get().of(article.source().text())).isEqualTo("March 21, 2023");
  }

  @Test
  void aLetterUnderAHeapOfAccentsIsNamed() {
    String letter = "a" + "\u0301".repeat(30);
    assertThat(blocks("One\n\nThe council s" + letter + "id so.\n")).contains(letter);
    assertThatThrownBy(() -> read("One\n\nThe council s" + letter + "\u0301id so.\n"))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageStartingWith("story.txt:3: a letter with more than 30 marks");
  }
}
