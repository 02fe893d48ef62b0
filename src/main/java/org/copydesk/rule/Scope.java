package org.copydesk.rule;

/** How much of a story a rule has to see before it can speak. */
public enum Scope {
  /** A paragraph is enough: what it says of one stays true whatever stands around it. */
  PASSAGE,
  /** The whole story: what stands, or is missing, elsewhere decides. */
  STORY
}
