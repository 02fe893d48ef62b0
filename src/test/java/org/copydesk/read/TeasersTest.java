package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary is copy to check, and never a second copy of the story. */
class TeasersTest {
  private static final String FIRST =
      "The ferry will sail every hour from Monday, the harbour office said.";

  private static final String SECOND = "Fares stay as they are until the end of the year.";

  private static String blocks(String file, String summary) {
    String text =
        file.replace("SUMMARY", summary).replace("FIRST", FIRST).replace("SECOND", SECOND);
    String name = text.startsWith("<") ? "a.xml" : "a.json";
    Article article =
        Readers.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty()).get(0);
    ReaderContract.hold(article);
    return ReaderContract.blocks(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><item><title>Ferry</title><description>SUMMARY</description>"
            + "<content:encoded><![CDATA[<p>FIRST</p><p>SECOND</p>]]></content:encoded></item></channel></rss>",
        "<rss><channel><item><title>Ferry</title><wp:post_type>post</wp:post_type><content:encoded>"
            + "<![CDATA[FIRST\n\nSECOND]]></content:encoded><excerpt:encoded><![CDATA[SUMMARY]]>"
            + "</excerpt:encoded></item></channel></rss>",
        "<feed><entry><title>Ferry</title><summary>SUMMARY</summary><content"
            + " type='html'>&lt;p&gt;FIRST&lt;/p&gt;&lt;p&gt;SECOND&lt;/p&gt;</content></entry></feed>",
        "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline><abstract><p>SUMMARY</p></abstract>"
            + "</body.head><body.content><p>FIRST</p><p>SECOND</p></body.content></body></nitf>",
        "<newsItem><contentMeta><headline>Ferry</headline><description>SUMMARY</description></contentMeta>"
            + "<contentSet><inlineXML><html><body><p>FIRST</p><p>SECOND</p></body></html></inlineXML>"
            + "</contentSet></newsItem>",
        "{\"headline\": \"Ferry\", \"description_text\": \"SUMMARY\", \"body_text\": \"FIRST\\n"
            + "SECOND\"}",
        "[{\"title\": {\"rendered\": \"Ferry\"}, \"excerpt\": {\"rendered\": \"<p>SUMMARY</p>\"},"
            + " \"content\": {\"rendered\": \"<p>FIRST</p><p>SECOND</p>\"}}]",
      })
  void whatItIsDependsOnTheStory(String file) {
    String story = "PARAGRAPH " + FIRST + "\nPARAGRAPH " + SECOND;
    assertThat(blocks(file, FIRST)).isEqualTo("HEADLINE Ferry\n" + story);
    assertThat(blocks(file, "The ferry will sail every hour from Monday […]"))
        .isEqualTo("HEADLINE Ferry\n" + story);
    assertThat(blocks(file, "The ferry will sail every hour from Monday, for a year."))
        .contains("TEASER The ferry will sail every hour from Monday, for a year.")
        .contains(story);
    assertThat(blocks(file, "More boats, same price."))
        .contains("STANDFIRST More boats, same price.")
        .contains(story);
  }
}
