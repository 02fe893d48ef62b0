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
}
