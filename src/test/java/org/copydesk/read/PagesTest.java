package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as news sites and publishing systems make them. */
class PagesTest {
  private static final String ONE =
      "<p>Ferries to the outer islands stop at noon on Friday, the port said, for want of"
          + " crews.</p>";

  private static final String TWO =
      "<p>The last boat leaves Stennis pier at eleven, and there is none on Saturday or"
          + " Sunday.</p>";

  private static final String READ =
      "PARAGRAPH Ferries to the outer islands stop at noon on Friday, the port said, for want of"
          + " crews.\n"
          + "PARAGRAPH The last boat leaves Stennis pier at eleven, and there is none on Saturday"
          + " or Sunday.";

  private static Article read(String html) {
    Article article = new HtmlReader().read(new Source("page.html", html));
    ReaderContract.hold(article);
    return article;
  }

  private static String blocks(String html) {
    return ReaderContract.blocks(read(html));
  }

  @Test
  void aPageInTheMannerOfABroadcaster() {
    assertThat(
            blocks(
                """
                <html lang="en-GB"><head><title>Island ferries to stop - The Wire News</title>
                <meta property="og:site_name" content="The Wire News"></head><body>
                <header role="banner"><nav aria-label="main"><a href="/">Home</a><a href="/news">News</a></nav></header>
                <main id="main-content"><article><header><h1 id="main-heading" tabindex="-1">Island ferries to stop</h1></header>
                <div data-component="byline-block"><div class="css-1a2b-TextContributorName">By Ada Holm</div></div>
                <div data-component="image-block"><figure><div><span><picture><source srcset="x.webp"><img alt="Empty ferry at a pier under a grey sky" src="x.jpg"></picture></span>
                <span role="text"><span class="visually-hidden">Image source, </span>Reuters</span></div>
                <figcaption><span class="visually-hidden">Image caption, </span><p>Boats lie idle at Stennis.</p></figcaption></figure></div>
                """
                    + ONE
                    + TWO
                    + """
                    <section data-component="links-block"><h2>More on this story</h2><ul><li><a href="/1">Crews vote on pay</a></li><li><a href="/2">New boat is late</a></li></ul></section>
                    <div class="share-tools"><button>Share</button><span>Share page</span></div>
                    </article></main><footer><p>Copyright 2024. The site is not responsible for what others write.</p></footer></body></html>
                    """))
        .isEqualTo(
            "HEADLINE Island ferries to stop\nBYLINE By Ada Holm\n"
                + "CAPTION Empty ferry at a pier under a grey sky\nCREDIT Reuters\n"
                + "CAPTION Boats lie idle at Stennis.\n"
                + READ
                + "\nLINK Crews vote on pay\nLINK New boat is late");
  }

  @Test
  void aPageInTheMannerOfADailyPaper() {
    assertThat(
            blocks(
                """
                <head><title>Island ferries to stop | Ports | The Paper</title></head><body><main>
                <div class="dcr-1x"><div data-gu-name="headline"><h1>Island ferries to stop</h1></div>
                <div class="dcr-standfirst"><p>Crews are short, and the port has no date for their return</p></div>
                <address aria-label="Contributor info"><div><a rel="author" href="/ada">Ada Holm</a></div></address>
                <div id="maincontent" class="article-body-commercial-selector"><div class="ad-slot-container"><div class="ad-slot" id="dfp-ad--inline1"><div>Advertisement</div></div></div>
                """
                    + ONE
                    + "<figure data-spacefinder-role=richLink><a href='/x'><span>Related: Crews"
                    + " vote on pay</span></a></figure>"
                    + TWO
                    + "</div><div class='submeta'><span>Topics</span><ul><li><a"
                    + " href='/p'>Ports</a></li></ul></div></main></body>"))
        .contains("HEADLINE Island ferries to stop")
        .contains(READ.substring(0, READ.indexOf('\n')))
        .contains(READ.substring(READ.indexOf('\n') + 1))
        .doesNotContain("Advertisement")
        .doesNotContain("Topics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<article class='post-12 post type-post author-jane tag-social"
            + " category-share'>%s</article>",
        "<div class='post-body entry-content float-container' id='post-body-1'>%s</div>",
        "<section class='sharing-the-cost' id='newsletter'>%s</section>",
        "<div class='node node--type-article sidebar-none'><div class='field"
            + " field--name-body'>%s</div></div>",
        "<div class='available-content'><div dir='auto' class='body markup'>%s</div></div>",
        "<div class='RichTextStoryBody RichTextBody'>%s</div>",
        "<article><section id='related' class='social'>%s</section></article>",
        "<table><tr><td class='content'>%s</td></tr></table>",
        "<main><div class='comment-piece author-ada'>%s</div></main>",
      })
  void theClassesAroundAStoryDoNotHideIt(String frame) {
    assertThat(blocks("<body><h1>Ferries</h1>" + frame.formatted(ONE + TWO) + "</body>"))
        .isEqualTo("HEADLINE Ferries\n" + READ);
  }

  @Test
  void aStoryOfLinesWithBreaksIsRead() {
    assertThat(
            blocks(
                "<head><title>Harbour Notes: Island ferries to stop</title></head><body>"
                    + "<h1 class=title><a href='https://notes.example/'>Harbour Notes</a></h1>"
                    + "<h3 class='post-title entry-title'>Island ferries to stop</h3>"
                    + "<div class='post-body entry-content'>"
                    + ONE.replaceAll("</?p>", "")
                    + "<br/><br/>"
                    + TWO.replaceAll("</?p>", "")
                    + "</div><div class='post-footer'><span class='post-labels'>Labels: <a"
                    + " href='/l'>ports</a></span></div></body>"))
        .isEqualTo("HEADLINE Island ferries to stop\n" + READ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The clerk published <code>rota.csv</code>, then left.~The clerk published ⟨rota.csv⟩, then"
            + " left.",
        "Press <kbd>Esc</kbd> to stop.~Press ⟨Esc⟩ to stop.",
        "He blamed <a class='popup menu' href='#'>crews</a>, and left.~He blamed crews, and left.",
        "He saw <span class='related social'>the mayor</span>, who left.~He saw the mayor, who"
            + " left.",
        "It was held on <time class='sidebar'>5 March</time>, at noon.~It was held on 5 March, at"
            + " noon.",
        "He left<sup><a href='#fn1' id='r1'>1</a></sup> at noon.~He left at noon.",
        "He left<span style='display: none'> early</span> at noon.~He left at noon.",
        "See <a href='/x'>the rota<span class='screen-reader-text'> (opens elsewhere)</span></a>"
            + " today.~See the rota today.",
        "He <del>walked</del> <ins>ran</ins> off at noon.~He ran off at noon.",
      })
  void whatStandsInASentenceStays(String written, String read) {
    assertThat(
            blocks("<article><h1>A</h1>" + ONE + "<div>" + written + "</div>" + TWO + "</article>"))
        .contains("\nPARAGRAPH " + read + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<title>Ferries stop for want of crews - Port News</title>~Ferries stop for want of crews",
        "<title>Ferries stop for want of crews — Port News</title>~Ferries stop for want of crews",
        "<title>Ferries stop for want of crews | Isles | Port News</title>~Ferries stop for want of"
            + " crews",
        "<title>Ferries stop – what we know</title>~Ferries stop – what we know",
        "<title>x</title><meta property='og:title' content='Ferries stop &amp; wait -"
            + " portnews.example'><meta property='og:site_name' content='portnews.example'>~Ferries"
            + " stop & wait",
        "<script type='application/ld+json'>//<![CDATA[ "
            + "{\"@type\": \"NewsArticle\", \"headline\": \"Ferries stop\"} "
            + "//]]></script>~Ferries stop",
      })
  void aHeadlineFromTheHeadOfThePage(String head, String headline) {
    assertThat(
            blocks(
                "<head>"
                    + head
                    + "</head><body><div class=article-body>"
                    + ONE
                    + TWO
                    + "</div></body>"))
        .isEqualTo("HEADLINE " + headline + "\n" + READ);
  }

  @Test
  void theHeadlineIsTheHeadingThatTheTitleAgreesWith() {
    assertThat(
            blocks(
                "<title>Ferries stop - Port News</title><body><header><h1><a href='/'>Port"
                    + " News</a></h1></header><main><header><div><h1 class='sticky-nav'>Ferries"
                    + " stop</h1></div></header><div>"
                    + ONE
                    + TWO
                    + "</div></main></body>"))
        .isEqualTo("HEADLINE Ferries stop\n" + READ);
  }

  @Test
  void captionAndCreditStandApart() {
    assertThat(
            blocks(
                "<article><h1>A</h1><figure><img src=a><figcaption><span>Boats lie"
                    + " idle.</span><span class='sr-only'>Credit</span><span>Credit<span>Ada Holm"
                    + " for Port News</span></span></figcaption></figure>"
                    + ONE
                    + TWO
                    + "</article>"))
        .contains("CAPTION Boats lie idle.\nCREDIT Credit Ada Holm for Port News\n");
  }

  @Test
  void notesInTheMarginAreNotCopy() {
    String page =
        "<body class='doc-content'><p class='c1 title'><span>Ferries stop</span></p>"
            + ONE.replace("crews.", "crews.<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup>")
            + TWO
            + "<div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Can we stand this"
            + " up?</span></p></div></body>";
    assertThat(blocks(page)).isEqualTo("HEADLINE Ferries stop\n" + READ);
    assertThat(read(page).leftOut()).extracting(l -> l.why()).contains("a comment in the margin");
  }

  @Test
  void aPageThatOnlyAScriptShows() {
    assertThat(
            blocks(
                "<head><title>x</title><script type='application/ld+json'>{\"@graph\": [{\"@type\":"
                    + " [\"Thing\", \"NewsArticle\"], \"headline\": \"Ferries stop\","
                    + " \"articleBody\": \"Boats stop at noon.\\n"
                    + "\\n"
                    + "None sails on \\u2018Sunday\\u2019.\"}]}</script></head><body><div"
                    + " id=root></div></body>"))
        .isEqualTo(
            "HEADLINE Ferries stop\n"
                + "PARAGRAPH Boats stop at noon.\n"
                + "PARAGRAPH None sails on ‘Sunday’.");
    assertThatThrownBy(
            () -> read("<head><title>Ferries stop</title></head><body><div id=root></div></body>"))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("no story text");
  }

  @Test
  void cellsAreReadOneByOneAndPicturesByTheirDescription() {
    assertThat(
            blocks(
                "<article><h1>A</h1>"
                    + ONE
                    + "<p><img src=a alt='Two boats lie idle at a pier'></p>"
                    + "<table><tr><th>Pier</th><td>Boats</td></tr><tr><td>Stennis</td><td>4</td></tr></table>"
                    + TWO
                    + "</article>"))
        .contains(
            "CAPTION Two boats lie idle at a pier\n"
                + "LIST_ITEM Pier\n"
                + "LIST_ITEM Boats\n"
                + "LIST_ITEM Stennis\n"
                + "PARAGRAPH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<nav>Home</na",
        "<nav>Home</",
        "<nav>Home",
        "<nav",
        "<script>a</scr",
        "<p hidden>a</"
      })
  void aPageMayBeCutOffAnywhere(String end) {
    assertThat(blocks("<article><h1>Ferries</h1>" + ONE + TWO + end))
        .isEqualTo("HEADLINE Ferries\n" + READ);
  }
}
