package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static Article read(String name, String text) {
    Article article = new MarkdownReader().read(new Source(name, text));
    ReaderContract.hold(article);
    return article;
  }

  private static String blocks(String text) {
    return ReaderContract.blocks(read("story.md", text));
  }

  @Test
  void readsWhatWritersOfMarkdownWriteBesidesCommonMark() {
    assertThat(
            blocks(
                """
                ---
                title: The quay opens again
                ---
                ## First part {#first-part}

                The [LAW 4][] of [RULE9][] cost $5 to $10, where $x^2 + y_1$ holds.[^9] See [a plan][p].
                {: .lead}

                !!! note "Mind the gap"

                    The body of the box is read.

                :::tip[Keep it tidy]
                A tip stands here.
                :::

                Mooring
                : A rope and a ring.

                {% include figure.html caption="The harbour at dawn." alt="Boats lie in the harbour" %}

                Go on. ![The lighthouse at the pier](x.png)

                - [x] Task done today

                > [!WARNING]
                > Take care of the rope.

                [TOC]

                <!--more-->

                The end is near.
                """))
        .isEqualTo(
            """
            HEADLINE The quay opens again
            CROSSHEAD First part
            PARAGRAPH The ⟨[LAW 4][]⟩ of ⟨[RULE9][]⟩ cost $5 to $10, where ⟨$x^2 + y_1$⟩ holds. See a plan.
            CROSSHEAD Mind the gap
            PARAGRAPH The body of the box is read.
            CROSSHEAD Keep it tidy
            PARAGRAPH A tip stands here.
            CROSSHEAD Mooring
            PARAGRAPH A rope and a ring.
            CAPTION The harbour at dawn.
            CAPTION Boats lie in the harbour
            PARAGRAPH Go on.
            CAPTION The lighthouse at the pier
            LIST_ITEM Task done today
            QUOTE Take care of the rope.
            PARAGRAPH The end is near.\
            """);
  }

  @Test
  void readsOnAfterALabelThatStandsInTwoLines() {
    assertThat(
            ReaderContract.blocks(
                read(
                    "story.md",
                    """
                    They moved it to the [old
                    quay][quay of
                      stone], and then left.
                    """)))
        .isEqualTo("PARAGRAPH They moved it to the old quay, and then left.");
  }

  @Test
  void readsTheCaptionsOfComponents() {
    assertThat(
            ReaderContract.blocks(
                read(
                    "story.mdx",
                    """
                    import Figure from '../figure'

                    # One

                    Two and three.

                    <Figure
                      src="/a.jpg"
                      caption="Ships in the bay."
                      credit={"Ada Holm"}
                    />

                    Four.
                    """)))
        .isEqualTo(
            """
            HEADLINE One
            STANDFIRST Two and three.
            CAPTION Ships in the bay.
            CREDIT Ada Holm
            PARAGRAPH Four.\
            """);
  }

  @Test
  void keepsCodeAndFieldsInTheirSentenceAsOneWord() {
    assertThat(
            blocks(
                """
                ---
                layout: post
                title: Fees rise
                ---
                Run `git push`, or <kbd>F5</kbd>, on {{ page.date | date: "%B" }}.
                See [the plan]({{ "/a b" | url }}) of @quay_desk.

                {% if old %}Old{% else %}New{% endif %} fees{% comment %} TK {% endcomment %} apply.

                {% raw %}Write {{ x }} here.{% endraw %}
                """))
        .isEqualTo(
            """
            HEADLINE Fees rise
            PARAGRAPH Run ⟨git push⟩, or ⟨F5⟩, on ⟨{{ page.date | date: "%B" }}⟩. See the plan of ⟨@quay_desk⟩.
            PARAGRAPH OldNew fees apply.
            PARAGRAPH Write ⟨{{ x }}⟩ here.\
            """);
  }

  @Test
  void readsTheFirstHeadingBelowATitleAsAHeadlineToo() {
    assertThat(
            blocks(
                """
                ---
                title: Wexcombe baths vote
                ---
                # Council backs rescue of Lido Road baths

                **Pool shut since 2022 will reopen after members vote**

                Swimmers cheered as councillors agreed to spend it.

                # Opening

                It opened in June.
                """))
        .isEqualTo(
            """
            HEADLINE Wexcombe baths vote
            HEADLINE Council backs rescue of Lido Road baths
            STANDFIRST Pool shut since 2022 will reopen after members vote
            PARAGRAPH Swimmers cheered as councillors agreed to spend it.
            CROSSHEAD Opening
            PARAGRAPH It opened in June.\
            """);
  }

  @Test
  void readsALoneLineInItalicsBetweenParagraphsAsACaption() {
    assertThat(
            blocks(
                """
                # Barn held stolen tractors

                The sheriff spoke on Friday.

                He had a list.

                *Deputies outside the barn where 23 tractors were found.*

                One had a dent.

                *What did she say?*

                *“I knew it by the dent,” he said.*

                She went home.

                *This story was corrected on Monday to give his name.*

                He stayed.

                *The rain came down on us all.*
                """))
        .isEqualTo(
            """
            HEADLINE Barn held stolen tractors
            PARAGRAPH The sheriff spoke on Friday.
            PARAGRAPH He had a list.
            CAPTION Deputies outside the barn where 23 tractors were found.
            PARAGRAPH One had a dent.
            CROSSHEAD What did she say?
            PARAGRAPH “I knew it by the dent,” he said.
            PARAGRAPH She went home.
            PARAGRAPH This story was corrected on Monday to give his name.
            PARAGRAPH He stayed.
            PARAGRAPH The rain came down on us all.\
            """);
  }

  @Test
  void readsTheWordsWithoutTheMarkup() {
    Article article =
        read(
            "story.md",
            """
            ---
            date: 2023-01-24
            ---
            # Harbour *bridge* to close

            The [council](http://example.org "t") said &ldquo;no&rdquo; to 5&nbsp;of **nine**
            plans \\*again\\*, `code` and <b>all</b> 😀.

            ![](a.jpg "The bridge carries 9,000 vehicles a day.")
            AP Photo/Jane Doe

            ## 'A long summer'

            - Buses run.
            - Ferries *do not* run.

            > “We had no choice,” she said.

            ```
            not copy
            ```

            READ MORE: [Why the ferry stopped](http://example.org)

            The end comes in October.
            """);
    assertThat(ReaderContract.blocks(article))
        .isEqualTo(
            """
            HEADLINE Harbour bridge to close
            STANDFIRST The council said “no” to 5 of nine plans *again*, ⟨code⟩ and all 😀.
            CAPTION The bridge carries 9,000 vehicles a day.
            CREDIT AP Photo/Jane Doe
            CROSSHEAD 'A long summer'
            LIST_ITEM Buses run.
            LIST_ITEM Ferries do not run.
            QUOTE “We had no choice,” she said.
            LINK READ MORE: Why the ferry stopped
            PARAGRAPH The end comes in October.\
            """);
    assertThat(ReaderContract.written(article, "“no”")).isEqualTo("&ldquo;no&rdquo;");
    assertThat(ReaderContract.written(article, "nine plans")).isEqualTo("nine**\nplans");
    assertThat(ReaderContract.written(article, "bridge to")).isEqualTo("bridge* to");
  }

  @Test
  void keepsItsPlaceOverCarriageReturns() {
    Article article =
        read("a.md", "# One *two*\r\n\r\nThree four\r\nfive &amp; six.\r\n\r\nEnd.\r\n");
    assertThat(ReaderContract.written(article, "four five & six"))
        .isEqualTo("four\r\nfive &amp; six");
  }

  @Test
  void commentsAreNotCopy() {
    Article article =
        read(
            "a.md",
            "# One\n\n<!-- copydesk: ok dates/age, checked -->\nShe is 42.\n\n"
                + "He is <!-- copydesk: ok numbers/sum, so --> 43.\n");
    assertThat(ReaderContract.blocks(article))
        .isEqualTo("HEADLINE One\nPARAGRAPH She is 42.\nPARAGRAPH He is 43.");
    assertThat(article.comments()).hasSize(2);
  }

  @Test
  void hugoShortcodesAreNotCopy() {
    assertThat(
            blocks(
                """
                # One

                {{< figure src="a.jpg" >}}

                Two {{% ref "x" %}} three.{{/* copydesk: ok dates/age, so */}}

                {{< highlight go >}}
                code
                {{< /highlight >}}
                """))
        .isEqualTo("HEADLINE One\nPARAGRAPH Two ⟨{{% ref \"x\" %}}⟩ three.");
  }

  @Test
  void liquidAndNunjucksAreNotCopy() {
    assertThat(
            blocks(
                """
                ---
                layout: post
                title: One
                ---
                {% include header.html %}
                Two {{ page.name }} three.

                {% highlight go %}
                code
                {% endhighlight %}
                {# copydesk: ok dates/age, so #}
                Four.
                """))
        .isEqualTo("HEADLINE One\nPARAGRAPH Two ⟨{{ page.name }}⟩ three.\nPARAGRAPH Four.");
  }

  @Test
  void aTemplateInPlainMarkdownIsLeftOver() {
    assertThat(blocks("# One\n\nDear {{ name }}, thanks.\n"))
        .isEqualTo("HEADLINE One\nPARAGRAPH Dear {{ name }}, thanks.");
  }

  @Test
  void jsxIsNotCopy() {
    Article article =
        read(
            "a.mdx",
            """
            import Chart from './chart'
            export const x = {
              a: 1
            }

            # One

            <Chart data={[1, 2]} title="x" />

            Two {props.name} three <Note>four</Note>. {/* copydesk: ok dates/age, so */}
            """);
    assertThat(ReaderContract.blocks(article))
        .isEqualTo("HEADLINE One\nPARAGRAPH Two ⟨{props.name}⟩ three four.");
    assertThat(article.comments()).hasSize(1);
  }

  @Test
  void aLineAcrossThePageMayBeAsLongAsItLikes() {
    for (String line : List.of("-".repeat(12_000), "- ".repeat(12_000), "* ".repeat(12_000))) {
      String copy = "# Head\n\nWords were said.\n\n" + line + "\n\nMore was said.\n";
      assertThat(new MarkdownReader().read(new Source("a.md", copy)).blocks()).hasSize(3);
    }
  }

  @Test
  void listsWithinListsWithoutEndAreRefusedAtOnce() {
    Source source = new Source("a.md", "- ".repeat(100_000) + "Words were said.");

    assertThatThrownBy(() -> new MarkdownReader().read(source))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("too much in one another");
  }
}
