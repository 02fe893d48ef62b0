package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static Article read(String html) {
    Article article = new HtmlReader().read(new Source("story.html", html));
    ReaderContract.hold(article);
    return article;
  }

  private static String blocks(String html) {
    return ReaderContract.blocks(read(html));
  }

  @Test
  void aHeadlineAboveTheStoryAndAPageInDivs() {
    assertThat(
            blocks(
                """
                <html><body class="single has-sidebar">
                <div id="nav-menu"><p>News</p><p>Sport and other things to read about.</p></div>
                <h1 class="entry-title">Bridge <em>closes</em></h1>
                <div class="entry-content has-sidebar">
                <div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The bridge at dawn.</p></div>
                <p>The bridge closed on Monday.<br><br>It will open again in the autumn.</p>
                <div class="newsletter-signup"><p>Get our news.</p></div>
                <table><tr><td>Year</td><td>The number of vehicles that crossed it.</td></tr></table>
                <p>She said: <q>No</q>.</p>
                </div>
                <div class="comments"><p>I do not like this bridge at all, and I never did like it.</p></div>
                </body></html>
                """))
        .isEqualTo(
            """
            HEADLINE Bridge closes
            CAPTION The bridge at dawn.
            PARAGRAPH The bridge closed on Monday.
            PARAGRAPH It will open again in the autumn.
            LIST_ITEM Year
            LIST_ITEM The number of vehicles that crossed it.
            PARAGRAPH She said: No.\
            """);
  }

  @Test
  void theHeadOfThePageWhereThereIsNoHeadline() {
    assertThat(
            blocks(
                "<head><title>Bridge closes | The Times</title></head><article><p>It closed.</p>"
                    + "<p>It opened.</p></article>"))
        .startsWith("HEADLINE Bridge closes\n");
    assertThat(
            blocks(
                "<head><meta property='og:title' content='Bridge &amp; road close'><title>x</title>"
                    + "</head><article><p>It closed.</p><p>It opened.</p></article>"))
        .startsWith("HEADLINE Bridge & road close\n");
  }

  @Test
  void quotesCaptionsAndCredits() {
    assertThat(
            blocks(
                "<article><h1>One</h1><p>Two.</p><figure><img alt='x'><figcaption>Three. <span"
                    + " class='photo-credit'>Jane Doe</span>"
                    + "</figcaption></figure><blockquote>Four.</blockquote><aside"
                    + " class='pull-quote'><p>Five.</p></aside><aside><p>Six.</p></aside><ul><li><p>Seven.</p></li></ul><pre>Eight.</pre><p>Nine"
                    + " <code>x</code>.</p></article>"))
        .isEqualTo(
            """
            HEADLINE One
            STANDFIRST Two.
            CAPTION Three.
            CREDIT Jane Doe
            QUOTE Four.
            QUOTE Five.
            LIST_ITEM Seven.
            PARAGRAPH Nine ⟨x⟩.\
            """);
  }

  @Test
  void datesAndLanguage() {
    Article graph =
        read(
            "<html lang=en-US><script type='application/ld+json'>{\"@graph\": [{\"@type\":"
                + " \"NewsArticle\", \"datePublished\":"
                + " \"2023-01-24T23:30:00-05:00\"}]}</script><article><h1>A</h1><time"
                + " datetime='2023-01-25'>25 January</time><p>B.</p></article>");
    assertThat(graph.metadata().published()).contains(LocalDate.of(2023, 1, 24));
    assertThat(graph.metadata().language()).contains("en-US");
    Article meta =
        read(
            "<meta property='article:published_time' content='2023-01-24T10:00:00Z'>"
                + "<script type='application/ld+json'>{broken</script><h1>A</h1><p>B.</p>");
    assertThat(meta.metadata().published()).contains(LocalDate.of(2023, 1, 24));
    Article time =
        read("<article><h1>A</h1><time datetime='2023-01-24'>x</time><p>B.</p></article>");
    assertThat(time.metadata().published()).contains(LocalDate.of(2023, 1, 24));
    assertThat(time.metadata().dates().get(0).span().get().of(time.source().text()))
        .isEqualTo("2023-01-24");
  }

  @Test
  void suppressionsStandInComments() {
    Article article =
        read("<h1>A</h1><!-- copydesk: ok dates/age, checked --><p>B.</p><!-- other -->");
    assertThat(article.comments())
        .extracting(c -> c.text())
        .containsExactly("copydesk: ok dates/age, checked");
  }
}
