package org.copydesk.check.sources;

import java.util.regex.Pattern;

/** How lists, labels, signatures and sentences put what somebody is beside the name. */
final class TitleForms {
  static final Pattern LABEL = Pattern.compile("^[\\s*]*\\(([^)\\n]{3,60})\\)");
  static final Pattern AFTER =
      Pattern.compile(
          "^[*_]*(?:,? (?:\\p{Lu}\\p{Ll}?\\.?){2,4}(?=,))?(?:, |\\s*\\n[*_ ]*(?![^.;\\n(]{3,60}:))([^.:;\\n(]{3,60})(?=[.:;\\n]|$)");
  static final Pattern BEFORE =
      Pattern.compile("([^.;:,\\n*]{3,40}):[*_ ]*(?:(?:Mrs?|Ms|Miss|Dr)\\.? )?$");

  /** A post written as the style of one: "Senior Planner", "Director of Roads". */
  static final Pattern POST =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?:,? (?:and|for|of|the|&|\\p{Lu}[\\p{L}’'-]+))*");

  /** "Minister for Transport, the Hon. Ana Ruiz". */
  static final Pattern STYLED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'-]+(?: (?:for|of|and|the|\\p{Lu}[\\p{L}’'-]+)){0,8}),? (?:[Tt]he )?"
              + "(?<style>\\p{Lu}\\p{Ll}+\\.?) $");

  /** "Sold to the grain merchant Ana Ruiz". */
  static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:[Tt]he|an?|An?) (\\p{Ll}[\\p{L}’'-]+(?: \\p{Ll}[\\p{L}’'-]+){0,3})(?<comma>,)? $");

  /** What stands behind a name that another comma parts from the rest. */
  static final Pattern CLOSED = Pattern.compile("^(?:[,.;)\n]|$)");

  /** "SGT. ANA RUIZ". */
  static final Pattern RANKED = Pattern.compile("(?:^|[\\s(*>])(\\p{Lu}\\p{L}+)\\.? $");

  static final Pattern OWN =
      Pattern.compile("\\bI(?:['’]m| am) (?:only |just )?(?:the|an?) ([^.:;,\\n(!?]{3,60})");

  /** What a witness is told that he is: "Mr Bell, you are the harbour engineer". */
  static final Pattern ASKED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}’'-]+), you(?:['’]re| are) (?:the|an?|our) ([^.:;,\\n(!?]{3,60})");

  private TitleForms() {}
}
