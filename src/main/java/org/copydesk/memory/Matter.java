package org.copydesk.memory;

/** What a row of a memory is about: a table of its file. */
public enum Matter {
  /** Somebody's name, as spelt. */
  NAME("name", "person", "spelt"),
  /** An office or rank somebody was given. */
  TITLE("title", "person", "title"),
  /** How old somebody was said to be, as of the story's day. */
  AGE("age", "person", "years"),
  /** The year somebody was said to be born in. */
  BORN("born", "person", "year"),
  /** The year in which somebody was said to have died; nothing where only that they had. */
  DIED("died", "person", "year"),
  /** What words told of somebody's sex. */
  SEX("sex", "person", "sex"),
  /** A year in which somebody spoke in a story. */
  SPOKE("spoke", "person", "year"),
  /** Who or what else a story about somebody named. */
  COMPANY("company", "person", "beside"),
  /** A body's name, as spelt. */
  BODY("body", "body", "spelt"),
  /** The letters a body goes by. */
  LETTERS("letters", "body", "letters"),
  /** The country or region a place was said to lie in. */
  PLACE("place", "place", "lies_in"),
  /** When something was said to have happened. */
  HAPPENING("happening", "what", "day"),
  /** A figure given for something. */
  FIGURE("figure", "what", "value"),
  /** Which form of a term was printed in a year: "e-mail 2024". */
  SPELLING("spelling", "term", "form_year"),
  /** What a printed correction put in the place of what was wrong. */
  CORRECTION("correction", "wrong", "right_one"),
  /** A form that a printed correction gave as the right one. */
  SETTLED("settled", "person", "spelt"),
  /** A paragraph, by what its words come to; the second is its signature. */
  PARAGRAPH("paragraph", "words_sum", "signature"),
  /** A caption, likewise. */
  CAPTION("caption", "words_sum", "signature");

  private final String table;
  private final String key;
  private final String value;

  Matter(String table, String key, String value) {
    this.table = table;
    this.key = key;
    this.value = value;
  }

  /** Its table. */
  public String table() {
    return table;
  }

  /** The column that says of whom or what. */
  public String keyColumn() {
    return key;
  }

  /** The column that says what was printed of it. */
  public String valueColumn() {
    return value;
  }
}
