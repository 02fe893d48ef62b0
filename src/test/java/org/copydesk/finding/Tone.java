package org.copydesk.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a message speaks: one or two sentences to a colleague, what is wrong, then what to write. */
public final class Tone {
  private static final int LONGEST = 240;
  private static final int SENTENCES = 2;
  private static final Pattern OPENING = Pattern.compile("[\\p{Lu}\\p{N}“‘(].*", Pattern.DOTALL);
  private static final Pattern CLOSING = Pattern.compile(".*[.?…][”’)]?", Pattern.DOTALL);
  private static final Pattern COPY = Pattern.compile("“[^”]*”");
  private static final Pattern END =
      Pattern.compile("(?<=\\p{Ll}|”|\\)|\\d)[.?!](?=\\s+[\\p{Lu}“]|$)");
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)possible (?:\\w+ ){0,2}(?:mistake|error|typo)|\\bplease\\b|!|\\bmake sure\\b|\\bdid"
              + " you\\b|\\b(?:infinitive|gerund|participle|pronoun form|determiner|auxiliary"
              + "|grammatical(?:ly)?|passive voice|tag question|it appears|tbd)\\b"
              + "|LanguageTool|<suggestion>|\\{\\w+}");
  private static final Pattern ADVICE = Pattern.compile("\\b(?:write|make it|use) “([^”]*)”");

  private Tone() {}

  /** What is amiss with the message of {@code finding}; empty when nothing is. */
  public static List<String> faults(Finding finding) {
    List<String> faults = new ArrayList<>(faults(finding.message()));
    Matcher advice = ADVICE.matcher(finding.message());
    if (advice.find() && !finding.fixes().isEmpty() && !isOffered(advice.group(1), finding)) {
      faults.add("advises other than its first fix");
    }
    return faults;
  }

  /** What is amiss with {@code message}; empty when nothing is. */
  public static List<String> faults(String message) {
    List<String> faults = new ArrayList<>();
    String bare = COPY.matcher(message).replaceAll("“x”");
    if (bare.length() > LONGEST) {
      faults.add("is a lesson of " + bare.length() + " characters");
    }
    if (END.matcher(bare).results().count() > SENTENCES || message.indexOf('\n') >= 0) {
      faults.add("has too many sentences or lines");
    }
    if (!OPENING.matcher(message).matches() || !CLOSING.matcher(message).matches()) {
      faults.add("is no whole sentence");
    }
    if (message.matches("(?s).*“[^”]*\\s”.*|.*“\\s[^”]*”.*")) {
      faults.add("shows copy with a space at its edge");
    }
    if (SCHOOL.matcher(bare).find()) {
      faults.add("speaks as a school or a machine does");
    }
    if (ADVICE.matcher(message).results().count() > 1) {
      faults.add("gives two advices");
    }
    return faults;
  }

  private static boolean isOffered(String words, Finding finding) {
    String first = finding.fixes().get(0).edits().get(0).text();
    return first.contains(words) || words.contains(first);
  }
}
