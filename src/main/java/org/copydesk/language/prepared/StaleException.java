package org.copydesk.language.prepared;

import java.io.IOException;

/** A prepared file that does not belong to the LanguageTool at hand; the message says which. */
public final class StaleException extends IOException {
  private static final long serialVersionUID = 1L;

  StaleException(String message) {
    super(message);
  }
}
