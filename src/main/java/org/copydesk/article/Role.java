package org.copydesk.article;

import java.util.EnumSet;
import java.util.Set;

/** What a block is on the page. */
public enum Role {
  HEADLINE,
  /** The summary below the headline; a dek in the United States. */
  STANDFIRST,
  /**
   * A summary printed elsewhere: in lists, feeds and search results. It may say again what the
   * story says.
   */
  TEASER,
  BYLINE,
  DATELINE,
  /** A small headline within the body. */
  CROSSHEAD,
  PARAGRAPH,
  /** A block quotation or pull quote. */
  QUOTE,
  LIST_ITEM,
  CAPTION,
  /** Who made a picture: "AP Photo/Jane Doe". */
  CREDIT,
  /** A line that only points elsewhere: "READ MORE: …". */
  LINK,
  /** What the page prints around the story: share buttons, advertisement labels. */
  FURNITURE;

  /** Every role. */
  public static final Set<Role> ALL = Set.copyOf(EnumSet.allOf(Role.class));

  /** Roles whose words are sentences that readers read as the story. */
  public static final Set<Role> PROSE =
      Set.copyOf(EnumSet.of(STANDFIRST, TEASER, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION));

  /** Prose and the lines set above it: everything a writer wrote for the reader. */
  public static final Set<Role> COPY =
      Set.copyOf(
          EnumSet.of(
              HEADLINE, STANDFIRST, TEASER, CROSSHEAD, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION));

  /** Whether the words are running sentences. */
  public boolean isProse() {
    return PROSE.contains(this);
  }

  /** Whether a writer wrote these words for the reader. */
  public boolean isCopy() {
    return COPY.contains(this);
  }
}
