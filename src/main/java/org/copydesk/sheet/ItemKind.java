package org.copydesk.sheet;

import java.util.Locale;

/** What sort of thing stands on a fact sheet. */
public enum ItemKind {
  NAME,
  FIGURE,
  DATE,
  QUOTATION,
  SUPERLATIVE,
  PLACE,
  LINK;

  /** The name in reports: "quotation". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
