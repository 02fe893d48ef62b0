package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;

/** The places of text in reStructuredText and AsciiDoc, each read as what it is. */
class MarkedLinesTest {
  private static Article read(String name, String text) {
    Article story =
        Readers.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty()).get(0);
    ReaderContract.hold(story);
    return story;
  }

  private static void reads(String name, String text, String expected) {
    assertThat(ReaderContract.blocks(read(name, text)) + "\n").isEqualTo(expected);
  }

  @Test
  void readsTheBlocksOfReStructuredText() {
    reads(
        "story.rst",
        """
        ==============
        Pier shuts
        ==============

        :Author: Ada Holm
        :Date: 2024-05-06

        The pier was shut on Monday
        after *a storm*, the warden said.

        What comes next
        ---------------

        .. note:: Boats are to stay in the harbour until noon.

        - The first boat sails at noon
          if the wind drops.
        - The second sails at one.

        1. Buy a ticket.

           Keep it dry.

           * Inner point here.

        Term of trade
            What it means to a sailor.

            “We were lucky,” she said.

        Run this::

            rm -rf moored

        .. code-block:: python

           moored = 1

        .. figure:: pier.jpg
           :alt: A pier with waves over its rail

           Waves reach the rail.

        .. A comment about moored boats.

        .. _target:

        .. [1] The storm had no name.

        .. moored:: nothing
           to read

        | A line of verse
        | and another one

        The end.
        """,
        """
        HEADLINE Pier shuts
        BYLINE Ada Holm
        PARAGRAPH The pier was shut on Monday after a storm, the warden said.
        CROSSHEAD What comes next
        PARAGRAPH Boats are to stay in the harbour until noon.
        LIST_ITEM The first boat sails at noon if the wind drops.
        LIST_ITEM The second sails at one.
        LIST_ITEM Buy a ticket.
        LIST_ITEM Keep it dry.
        LIST_ITEM Inner point here.
        LIST_ITEM Term of trade
        PARAGRAPH What it means to a sailor.
        PARAGRAPH “We were lucky,” she said.
        PARAGRAPH Run this:
        CAPTION A pier with waves over its rail
        CAPTION Waves reach the rail.
        PARAGRAPH The storm had no name.
        PARAGRAPH A line of verse
        PARAGRAPH and another one
        PARAGRAPH The end.
        """);
  }

  @Test
  void readsTheWordsOfReStructuredText() {
    reads(
        "story.rst",
        """
        Pier shuts
        ==========

        See ``pier.py``, :ref:`the map <map>` and :kbd:`F1`; a `guide <http://x.org/a>`_ helps.

        It has **no** rail [1]_, says `the report`_ of Harbour_ and |town|, 5\\*6 m long.
        """,
        """
        HEADLINE Pier shuts
        PARAGRAPH See ⟨pier.py⟩, the map and ⟨F1⟩; a guide helps.
        PARAGRAPH It has no rail, says the report of Harbour and ⟨town⟩, 5*6 m long.
        """);
  }

  @Test
  void readsEachCellOfATableOfReStructuredText() {
    reads(
        "story.rst",
        """
        Pier shuts
        ==========

        +--------+-------------+
        | Boat   | Sails at    |
        +========+=============+
        | Gull   | noon, if    |
        |        | dry         |
        +--------+-------------+

        =====  ===========
        Boat   Berth
        =====  ===========
        Gull   by the wall
        Tern   open water
        =====  ===========

        It was late.
        """,
        """
        HEADLINE Pier shuts
        LIST_ITEM Boat
        LIST_ITEM Sails at
        LIST_ITEM Gull
        LIST_ITEM noon, if dry
        LIST_ITEM Boat
        LIST_ITEM Berth
        LIST_ITEM Gull
        LIST_ITEM by the wall
        LIST_ITEM Tern
        LIST_ITEM open water
        PARAGRAPH It was late.
        """);
  }

  @Test
  void readsTheBlocksOfAsciiDoc() {
    Article story =
        read(
            "story.adoc",
            """
            = Pier shuts
            Ada Holm <ada@example.org>
            v1.0, 2024-05-06
            :icons: font
            :description: A storm shut the pier for a day.

            // A comment about moored boats.
            The pier was shut on Monday
            after _a storm_, the warden said.footnote:[The storm had no name.]

            [#next]
            == What comes next

            NOTE: Boats are to stay in the harbour until noon.

            * The first boat sails at noon
              if the wind drops.
            ** The second sails at one.
            . Buy a ticket.
            +
            Keep it dry.

            Term of trade:: What it means to a sailor.

            [source,python]
            ----
            moored = 1
            ----

            ....
            moored = 2
            ....

            ////
            moored = 3
            ////

            [quote, Ada Holm]
            ____
            We were lucky.
            ____

            .Waves over the rail
            image::pier.jpg[A pier with waves over its rail]

            include::moored.adoc[]

            |===
            |Boat |Sails at

            |Gull
            |noon, if dry
            |===

            The end.
            """);
    assertThat(story.metadata().published()).hasToString("Optional[2024-05-06]");
    assertThat(ReaderContract.blocks(story) + "\n")
        .isEqualTo(
            """
            HEADLINE Pier shuts
            BYLINE Ada Holm
            STANDFIRST A storm shut the pier for a day.
            PARAGRAPH The pier was shut on Monday after a storm, the warden said.
            PARAGRAPH The storm had no name.
            CROSSHEAD What comes next
            PARAGRAPH Boats are to stay in the harbour until noon.
            LIST_ITEM The first boat sails at noon if the wind drops.
            LIST_ITEM The second sails at one.
            LIST_ITEM Buy a ticket.
            PARAGRAPH Keep it dry.
            LIST_ITEM Term of trade
            LIST_ITEM What it means to a sailor.
            QUOTE We were lucky.
            CAPTION Waves over the rail
            CAPTION A pier with waves over its rail
            LIST_ITEM Boat
            LIST_ITEM Sails at
            LIST_ITEM Gull
            LIST_ITEM noon, if dry
            PARAGRAPH The end.
            """);
  }

  @Test
  void readsTheWordsOfAsciiDoc() {
    reads(
        "story.adoc",
        """
        = Pier shuts

        See `pier.py`, <<map,the map>> and kbd:[F1]; a https://x.org/a[guide] helps {town} folk.

        It has *no* rail, says "`the report`" of link:h.html[Harbour^] in 1^st^ place, 5\\*6 m long.
        """,
        """
        HEADLINE Pier shuts
        PARAGRAPH See ⟨pier.py⟩, the map and ⟨F1⟩; a guide helps ⟨{town}⟩ folk.
        PARAGRAPH It has no rail, says "the report" of Harbour in 1st place, 5*6 m long.
        """);
  }

  @Test
  void readsWhateverIsCutOffInTheMiddle() {
    String rest =
        "Pier\n====\n\n+--+--+\n| a | b\n\n=== ===\nx\n\n.. note::\n\n- \n\n.. figure:: a\n";
    String adoc = "= Pier\nAda\n\n|===\n|a |b\n\n----\nx *y _z `q <<a, [b](c\n\nA:: \n* \n";
    for (int i = 0; i <= rest.length(); i++) {
      read("story.rst", rest.substring(0, i));
    }
    for (int i = 0; i <= adoc.length(); i++) {
      read("story.adoc", adoc.substring(0, i));
    }
  }
}
