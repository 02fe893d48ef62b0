package org.copydesk.report;

import org.copydesk.finding.Severity;

/** The colours of a terminal, or none. */
public enum Palette {
  /** No colour: words are marked with a line of carets beneath. */
  PLAIN,
  /** ANSI colours: words are marked in place. */
  COLOUR;

  private static final String RESET = "\u001b[0m";

  String bold(String words) {
    return wrap("\u001b[1m", words);
  }

  String faint(String words) {
    return wrap("\u001b[2m", words);
  }

  String good(String words) {
    return wrap("\u001b[32m", words);
  }

  String level(Severity severity, String words) {
    return wrap(colour(severity), words);
  }

  String marked(Severity severity, String words) {
    return wrap(colour(severity) + "\u001b[4m", words);
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case SUGGESTION -> "\u001b[1;36m";
    };
  }

  private String wrap(String code, String words) {
    return this == PLAIN || words.isEmpty() ? words : code + words + RESET;
  }
}
