package org.copydesk.check.dates;

import java.util.Set;

/** Words by which a sentence ties a length of time to its ends. */
final class DurationWords {
  /** What may stand between a length and the range that it measures. */
  static final Set<String> JOINING =
      words(
          """
          , ( ) - – — : a of for or total full the some in lasting
          """);

  /** Verbs of a beginning. */
  static final Set<String> BEGAN =
      words(
          """
          began started opened commenced begun launched broke beginning starting opening
          """);

  /** Verbs of an end. */
  static final Set<String> ENDED =
      words(
          """
          ended finished closed concluded stopped ending finishing over lifted settled
          concluding
          """);

  /** What stands before a length that something took. */
  static final Set<String> LASTED =
      words(
          """
          lasted lasting took ran continued went dragged raged running for spanned
          spanning stretched
          """);

  /** Verbs of what may go on being so since: supplies were cut, a road was closed. */
  static final Set<String> CUT_OFF =
      words(
          """
          cut closed shut severed stopped failed suspended blocked broke burst began
          started seized imposed halted lost ended arrested detained disappeared
          vanished launched resigned died quit left collapsed damaged destroyed flooded
          banned evacuated stepped walked retired sacked dismissed fell erupted
          disconnected interrupted switched turned abducted kidnapped captured taken
          """);

  /** Nouns of a stretch of time: "a term of", "his reign". */
  static final Set<String> TERM =
      words(
          """
          term reign tenure spell stint rule presidency run career war siege strike
          period stay occupation closure ban conflict stretch
          """);

  private DurationWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
