package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place where text can stand in markup and feeds; "-" where it is no copy. */
class PlacesInMarkupTest {
  private static final String ONE = "The pier was shut on Monday after a storm, the warden said.";

  private static void holds(String name, String text, String expected) {
    byte[] bytes =
        text.replace("ONE", ONE)
            .replace('|', '\n')
            .replace('¦', '|')
            .getBytes(StandardCharsets.UTF_8);
    List<Article> stories = Readers.read(name, bytes, Optional.empty());
    stories.forEach(ReaderContract::hold);
    String blocks = ReaderContract.blocks(stories.get(0));
    if (expected.equals("-")) {
      assertThat(blocks).contains(ONE).doesNotContain("moored");
    } else {
      assertThat("\n" + blocks + "\n").contains("\n" + expected + "\n").contains(ONE);
      assertThat(blocks.split("moored", -1)).as("once").hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "<h1>Ten boats moored</h1>ONE§HEADLINE Ten boats moored",
        "<h1>A</h1>ONE<h2>Boats moored</h2><p>So.</p>§CROSSHEAD Boats moored",
        "<h1>A</h1><p class='standfirst'>Boats moored.</p>ONE§STANDFIRST Boats moored.",
        "<h1>A</h1>ONE<p>Boats <b>moored</b>.</p>§PARAGRAPH Boats moored.",
        "<h1>A</h1>ONE<div>Boats moored.</div>§PARAGRAPH Boats moored.",
        "<h1>A</h1>ONE<ul><li>Boats moored.</li></ul>§LIST_ITEM Boats moored.",
        "<h1>A</h1>ONE<dl><dt>Quay</dt><dd>Boats moored.</dd></dl>§PARAGRAPH Boats moored.",
        "<h1>A</h1>ONE<blockquote><p>Boats moored.</p></blockquote>§QUOTE Boats moored.",
        "<h1>A</h1>ONE<table><tr><td>Boats moored.</td><td>Ten</td></tr></table>§LIST_ITEM Boats moored.",
        "<h1>A</h1>ONE<table><caption>Boats moored</caption><tr><td>Ten</td></tr></table>§CROSSHEAD Boats moored",
        "<h1>A</h1>ONE<figure><img src='a.png'><figcaption>Boats moored.</figcaption></figure>§CAPTION Boats moored.",
        "<h1>A</h1>ONE<p><img src='a.png' alt='Ten boats stay moored'></p>§CAPTION Ten boats stay moored",
        "<h1>A</h1>ONE<details><summary>More</summary><p>Boats moored.</p></details>§PARAGRAPH Boats moored.",
        "<h1>A</h1>ONE<aside class='pull'><p>Boats moored.</p></aside>§PARAGRAPH Boats moored.",
        "<h1>A</h1>ONE<p>It is <ins>moored</ins>.</p>§PARAGRAPH It is moored.",
        "<h1>A</h1>ONE<p>It is shut<del> and moored</del>.</p>§-",
        "<h1>A</h1>ONE<p>It is <s>moored</s> <strike>moored</strike> shut.</p>§-",
        "<h1>A</h1>ONE<picture><source srcset='b'><img src='a' alt='Ten boats moored'></picture>§CAPTION Ten boats moored",
        "<h1>A</h1>ONE<p><img src='a.png' alt='Boats moored'></p>§-",
        "<h1>A</h1>ONE<p hidden>Boats moored.</p>§-",
        "<h1>A</h1>ONE<p style='display:none'>Boats moored.</p>§-",
        "<h1>A</h1>ONE<p aria-hidden='true' class='visually-hidden'>Boats moored.</p>§-",
        "<h1>A</h1>ONE<!-- moored -->§-",
        "<h1>A</h1>ONE<script>moored</script><style>.moored {}</style>§-",
        "<h1>A</h1>ONE<template><p>Boats moored.</p></template>§-",
        "<h1>A</h1>ONE<textarea>moored</textarea><select><option>moored</option></select>§-",
      })
  void html(String body, String expected) {
    String page =
        "<!DOCTYPE html><html lang='en'><head><title>A</title></head><body><article>%s<p>It will"
            + " open again in the spring.</p></article></body></html>";
    String placed = body.replace(">ONE", "><p>ONE</p>");
    holds("a.html", page.formatted(placed).replace('\'', '"'), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "## Boats moored§CROSSHEAD Boats moored",
        "* Boats moored.§LIST_ITEM Boats moored.",
        "- [ ] Boats moored.§LIST_ITEM Boats moored.",
        "> Boats moored.§QUOTE Boats moored.",
        "Boats moored.[^1]||[^1]: Ten of them.§PARAGRAPH Ten of them.",
        "So.[^1]||[^1]: Boats moored.§PARAGRAPH Boats moored.",
        "![Ten boats stay moored](a.png)§CAPTION Ten boats stay moored",
        "![Ten boats moored](a.png)§CAPTION Ten boats moored",
        "![Boats moored](a.png)§-",
        "<img src='a.png' alt='Ten boats moored'>§CAPTION Ten boats moored",
        "Ten boats ~~lie~~ stay moored.§PARAGRAPH Ten boats stay moored.",
        "~~Ten boats moored.~~§-",
        "<aside>|Boats moored.|</aside>§PARAGRAPH Boats moored.",
        "!!! note 'Wet quay'|    Boats moored.§PARAGRAPH Boats moored.",
        "!!! note 'Boats moored'|    So they are.§CROSSHEAD Boats moored",
        "??? tip|    Boats moored.§PARAGRAPH Boats moored.",
        ":::note Boats moored|So they are.|:::§CROSSHEAD Boats moored",
        "![](a.png 'Ten boats moored')§CAPTION Ten boats moored",
        "¦ Boats moored ¦ Ten ¦|¦---¦---¦|¦ So ¦ On ¦§LIST_ITEM Boats moored",
        "¦ Quay ¦ Fare ¦|¦---¦---¦|¦ Boats moored ¦ £10 ¦§LIST_ITEM Boats moored",
        "<details><summary>More</summary>||Boats moored.||</details>§PARAGRAPH Boats moored.",
        "{{< figure src='a.png' caption='Boats moored.' >}}§CAPTION Boats moored.",
        "{{< figure src='a.png' alt='Ten boats stay moored' >}}§CAPTION Ten boats stay moored",
        "Quay|: Boats moored.§PARAGRAPH Boats moored.",
        "<!-- moored -->§-",
        "```|moored|```§-",
        "[//]: # (moored)§-",
        "{% comment %}moored{% endcomment %}§-",
      })
  void markdown(String body, String expected) {
    String story = "---|title: A|---||ONE||%s||It will open again in the spring.|";
    holds("a.md", story.formatted(body).replace("'", "\""), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "<Figure src='a' caption='Boats moored.' />§CAPTION Boats moored.",
        "<Figure src='a' alt='Ten boats moored' />§CAPTION Ten boats moored",
        "<Box title='Ten boats moored'>So they are.</Box>§CAPTION Ten boats moored",
        "<Box>|Boats moored.|</Box>§PARAGRAPH Boats moored.",
        "<p className='lead'>Boats {n} moored.</p>§PARAGRAPH Boats ⟨{n}⟩ moored.",
        "Boats{' '}|moored {n} days.§PARAGRAPH Boats moored ⟨{n}⟩ days.",
        "Boats stay <b>moored</b>.§PARAGRAPH Boats stay moored.",
        "> Boats moored.§QUOTE Boats moored.",
        "{/* moored */}§-",
        "export const a = 'moored'§-",
      })
  void mdx(String body, String expected) {
    String story = "# A||ONE||%s||It will open again in the spring.|";
    holds("a.mdx", story.formatted(body).replace("'", "\""), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "<title>Boats moored</title>§HEADLINE Boats moored",
        "<title>Boats &lt;i&gt;moored&lt;/i&gt;</title>§HEADLINE Boats moored",
        "<title>Quay&amp;#8217;s boats moored</title>§HEADLINE Quay’s boats moored",
        "<title>A</title><description>Boats moored.</description>§STANDFIRST Boats moored.",
        "<title>A</title><dc:creator>Moor Moored moored</dc:creator>§BYLINE Moor Moored moored",
        "<title>A</title><media:content><media:description>Boats stay moored.</media:description></media:content>§CAPTION Boats stay moored.",
        "<title>A</title><media:content><media:credit>Ada moored</media:credit></media:content>§CREDIT Ada moored",
        "<title>A</title><category>moored</category><link>http://moored.example</link>§-",
        "<title>A</title><comments>moored</comments><guid>moored</guid>§-",
      })
  void rss(String parts, String expected) {
    String body = "<content:encoded><![CDATA[<p>ONE</p>]]></content:encoded>";
    holds("a.xml", "<rss><channel><item>" + parts + body + "</item></channel></rss>", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "<title type='html'>Boats &lt;b&gt;moored&lt;/b&gt;</title>§HEADLINE Boats moored",
        "<title>A</title><summary type='html'>&lt;p&gt;Boats moored.&lt;/p&gt;</summary>§STANDFIRST Boats moored.",
        "<title>A</title><author><name>Ada moored</name></author>§BYLINE Ada moored",
        "<title>A</title><category term='moored'/><rights>moored</rights><id>moored</id>§-",
      })
  void atom(String parts, String expected) {
    String body =
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>ONE</p></div></content>";
    holds("a.xml", "<feed><entry>" + parts + body + "</entry></feed>", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "Boats moored.§§PARAGRAPH Boats moored.",
        "<!-- wp:quote --><blockquote><p>Boats moored.</p></blockquote><!-- /wp:quote -->§§QUOTE Boats moored.",
        "<!-- wp:image --><figure><img alt='Ten boats moored'></figure>§§CAPTION Ten boats moored",
        "<figure><figcaption>Boats moored.</figcaption></figure>§§CAPTION Boats moored.",
        "[caption width='3']<img src='a'> Boats moored.[/caption]§§CAPTION Boats moored.",
        "<table><tr><td>Boats moored.</td><td>Ten</td></tr></table>§§LIST_ITEM Boats moored.",
        "<!--more-->[gallery ids='moored']§§-",
        "So.§<excerpt:encoded>Boats moored.</excerpt:encoded>§STANDFIRST Boats moored.",
        "So.§<wp:postmeta><wp:meta_key>_yoast_wpseo_metadesc</wp:meta_key><wp:meta_value>Boats moored.</wp:meta_value></wp:postmeta>§STANDFIRST Boats moored.",
        "So.§<wp:postmeta><wp:meta_key>subtitle</wp:meta_key><wp:meta_value>Boats moored.</wp:meta_value></wp:postmeta>§STANDFIRST Boats moored.",
        "So.§<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>moored</wp:meta_value></wp:postmeta>§-",
        "So.§<wp:postmeta><wp:meta_key>_yoast_wpseo_metadesc</wp:meta_key><wp:meta_value>%%title%% moored</wp:meta_value></wp:postmeta>§-",
        "So.§<wp:comment><wp:comment_content>moored</wp:comment_content></wp:comment>§-",
      })
  void wordPressExport(String body, String parts, String expected) {
    String post =
        "<rss><channel><item><title>A</title><wp:post_type>post</wp:post_type>"
            + "<content:encoded><![CDATA[<p>ONE</p><p>%s</p>]]></content:encoded>%s</item></channel></rss>";
    String placed = body.startsWith("<") || body.startsWith("[") ? body : "<p>" + body + "</p>";
    String none = parts == null ? "" : parts;
    holds("a.xml", post.replace("<p>%s</p>", "%s").formatted(placed, none), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "<hedline><hl1>A</hl1><hl2>Boats moored</hl2></hedline>§§STANDFIRST Boats moored",
        "<byline>By <person>Ada moored</person></byline>§§BYLINE By Ada moored",
        "<byline>By Ada<byttl>Staff, moored</byttl></byline>§§BYLINE Staff, moored",
        "<dateline><location>MOORED moored</location></dateline>§§DATELINE MOORED moored",
        "<abstract><p>Boats moored.</p></abstract>§§STANDFIRST Boats moored.",
        "<note><p>Editors: moored</p></note>§§FURNITURE Editors: moored",
        "<rights>moored</rights><distributor>moored</distributor>§§-",
        "§<p>Boats <b>stay</b> <em>moored</em>, <person>Ada</person> said.</p>§PARAGRAPH Boats stay moored, Ada said.",
        "§<block><hl2>Boats moored</hl2></block>§CROSSHEAD Boats moored",
        "§<bq><block><p>Boats moored.</p></block></bq>§QUOTE Boats moored.",
        "§<ul><li>Boats moored.</li></ul>§LIST_ITEM Boats moored.",
        "§<table><tr><td>Boats moored.</td><td>Ten</td></tr></table>§LIST_ITEM Boats moored.",
        "§<fn><p>Boats moored.</p></fn>§PARAGRAPH Boats moored.",
        "§<media><media-caption>Boats moored.</media-caption></media>§CAPTION Boats moored.",
        "§<media><media-producer>Ada moored</media-producer></media>§CREDIT Ada moored",
        "§<media><media-reference alternate-text='moored'>moored</media-reference></media>§-",
        "§<pre>moored</pre>§-",
      })
  void nitf(String head, String body, String expected) {
    String story =
        "<nitf><head><title>moored?</title></head><body><body.head>%s</body.head>"
            + "<body.content><p>ONE</p>%s</body.content></body></nitf>";
    String top = head == null ? "<hedline><hl1>A</hl1></hedline>" : head;
    holds(
        "a.xml", story.replace("moored?", "A").formatted(top, body == null ? "" : body), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "Boats moored|------------||So.§CROSSHEAD Boats moored",
        "* Boats|  moored.§LIST_ITEM Boats moored.",
        ".. epigraph:: Boats moored.§PARAGRAPH Boats moored.",
        ".. figure:: a.png||   Boats moored.§CAPTION Boats moored.",
        ".. image:: a.png|   :alt: Ten boats moored§CAPTION Ten boats moored",
        ".. note:: Boats moored.§PARAGRAPH Boats moored.",
        "====== ====|Boats  Ten|moored Nine|====== ====§LIST_ITEM moored",
        "So [1]_.||.. [1] Boats moored.§PARAGRAPH Boats moored.",
        "Quay|   Boats moored.§PARAGRAPH Boats moored.",
        ".. moored§-",
        ".. code-block:: c||   moored§-",
        "So::||   moored§-",
      })
  void restructuredText(String body, String expected) {
    holds("a.rst", "Pier|====||ONE||%s||It will open in spring.|".formatted(body), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '"',
      value = {
        "== Boats moored§CROSSHEAD Boats moored",
        "* Boats|moored.§LIST_ITEM Boats moored.",
        "____|Boats moored.|____§QUOTE Boats moored.",
        "image::a.png[Ten boats moored]§CAPTION Ten boats moored",
        ".Boats moored|image::a.png[]§CAPTION Boats moored",
        "NOTE: Boats moored.§PARAGRAPH Boats moored.",
        "¦===|¦Boats moored.¦Ten|¦===§LIST_ITEM Boats moored.",
        "So it is.footnote:[Boats moored.]§PARAGRAPH Boats moored.",
        "So it is.footnote:[Boats moored.] Or not.§PARAGRAPH So it is. Boats moored. Or not.",
        "It footnote:[Boats moored] is so.§PARAGRAPH It (Boats moored) is so.",
        "Quay:: Boats moored.§LIST_ITEM Boats moored.",
        "// moored§-",
        "////|moored|////§-",
        "----|moored|----§-",
      })
  void asciiDoc(String body, String expected) {
    holds("a.adoc", "= A||ONE||%s||It will open in spring.|".formatted(body), expected);
  }
}
