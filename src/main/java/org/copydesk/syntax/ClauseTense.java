package org.copydesk.syntax;

/** When a clause says its predicate holds, as the first of its verbs tells. */
public enum ClauseTense {
  PAST,
  PRESENT,
  /** "will", "shall", "is going to". */
  FUTURE,
  /** Some other modal: "may", "could", "should". */
  MODAL,
  /** No verb with a tense: "to close the bridge", "signed on Friday". */
  NONE
}
