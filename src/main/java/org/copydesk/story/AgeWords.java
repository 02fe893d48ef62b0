package org.copydesk.story;

import java.util.Optional;
import java.util.Set;

/** The words beside a figure that make it an age. */
final class AgeWords {
  /** What says that a figure is an age, and how. */
  enum How {
    /** "at 45", "aged 45", "at the age of 45". */
    AT,
    /** "was 45", "is 45 years old". */
    IS,
    /** "turns 45", "her 45th birthday". */
    BECOMES
  }

  /** Of whom "of four" says how many children they have. */
  static final Set<String> PARENT =
      Set.of("father", "mother", "parent", "dad", "mum", "mom", "grandfather", "grandmother");

  /** Figures no greater stand after "at" as hours. */
  private static final int HOURS = 12;

  private AgeWords() {}

  /** The index of the word that leads a figure: "only", "just", "now" left out. */
  static int lead(Line line, int i) {
    return line.lower(i - 1).matches("only|just|already|still|barely|now|then|about")
        ? i - 2
        : i - 1;
  }

  static Optional<How> how(Line line, int i, int years) {
    int lead = lead(line, i);
    String word = line.lower(lead);
    String lemma = lead < 0 ? "" : line.at(lead).lemma();
    boolean old = isOld(line, i);
    boolean closed = old || isClosed(line, i + 1);
    boolean age = word.equals("of") && line.lower(lead - 1).equals("age");
    boolean aged = word.equals("aged") || word.equals("age") && !line.lower(lead - 1).equals("of");
    boolean at = word.equals("at") && (years > HOURS || old);
    boolean now =
        line.lower(i - 1).equals("now")
            && (line.lower(i - 2).equals(",") || line.sentenceStart(i) == i - 1);
    boolean told = age && !line.tag(i + 1).isNoun();
    if (told || closed && (age || aged || at || now)) {
      return Optional.of(How.AT);
    }
    if (lemma.equals("turn") && line.tag(lead).isVerb() && (closed || isTimely(line, i + 1))) {
      return Optional.of(How.BECOMES);
    }
    boolean is = lemma.equals("be") && (old || !line.lower(i).equals("one") && isFull(line, i + 1));
    return is || old && !line.tag(lead).isVerb() ? Optional.of(How.IS) : Optional.empty();
  }

  /** "45 years old", "45 years of age". */
  static boolean isOld(Line line, int i) {
    boolean of = line.lower(i + 2).equals("of") && line.lower(i + 3).equals("age");
    return line.lower(i + 1).matches("years?") && (of || line.lower(i + 2).equals("old"));
  }

  /** "25 at the time", "33 years old at the start": of some other day than the story's. */
  static boolean isThen(Line line, int i) {
    int at = isOld(line, i) ? i + 3 : i + 1;
    return line.lower(at).equals("at")
        && line.lower(at + 1).equals("the")
        && line.lower(at + 2).matches("time|start|outset|beginning|end");
  }

  /**
   * "Who turned 71 in May, first ran it when she was 34": whether a clause with a time of its own
   * begins at {@code k}, after the verb of the one around it.
   */
  static boolean beginsAnew(Line line, int k, int age) {
    if (!line.lower(k).equals("when") || age - k < 1 || age - k > 5) {
      return false;
    }
    int verb = k - 1;
    while (verb > line.sentenceStart(k) && !line.lower(verb).equals(",")) {
      verb--;
    }
    boolean who = false;
    for (int at = line.sentenceStart(k); at < verb; at++) {
      who |= line.lower(at).matches("who|which");
    }
    return who && verb + 1 < k && anyVerb(line, verb + 1, k);
  }

  private static boolean anyVerb(Line line, int from, int to) {
    boolean verb = false;
    for (int at = from; at < to; at++) {
      verb |= line.tag(at).isFinite();
    }
    return verb;
  }

  static boolean isClosed(Line line, int i) {
    boolean mark = i >= line.size() || line.tag(i).isMark() && !line.lower(i).matches("[-–/%$#]");
    return mark
        || line.lower(i)
            .matches(
                "of|from|who|and|was|is|has|said|had|in|when|by|after|on|to|she|he|as|for|but|the");
  }

  static boolean isFull(Line line, int i) {
    boolean mark = i >= line.size() || line.tag(i).isMark() && !line.lower(i).matches("[-–/%$#:]");
    return mark || line.lower(i).matches("when|in|at|and|but|on|by|now") || isTimely(line, i);
  }

  static boolean isTimely(Line line, int i) {
    return line.lower(i).matches("last|this|next|today|yesterday|tomorrow");
  }

  /** Whether a figure can be the age of whom a clause is about, and not a score or a price. */
  static boolean isPersonal(Line line, int i, Who who) {
    boolean sure =
        isOld(line, i)
            || line.lower(i - 1).matches("aged?")
            || line.lower(i - 2).equals("age")
            || line.lower(i + 1).equals("when") && line.lower(i + 2).equals("it");
    if (sure || who.person().isPresent() || who.noun().isEmpty()) {
      return true;
    }
    for (int k = line.sentenceStart(i); k < line.sentenceEnd(i); k++) {
      boolean called = line.at(k).lemma().equalsIgnoreCase(who.noun());
      if (called && Whom.isHuman(line, k) || line.lower(k).matches("s?he|his|her|him|who")) {
        return true;
      }
    }
    return false;
  }
}
