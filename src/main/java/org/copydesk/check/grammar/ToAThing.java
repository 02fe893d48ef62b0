package org.copydesk.check.grammar;

import java.util.regex.Pattern;
import org.copydesk.word.Token;

/** Words after which "to" leads to a thing, which a participle may describe. */
final class ToAThing {
  private static final Pattern WORDS =
      Pattern.compile(
          "due|lead|accord\\p{L}*|compare|thanks?|subject|relate|add|addition|return|refer"
              + "|contribute|respon\\p{L}*|commit\\p{L}*|object|go|come|from|change|switch|move"
              + "|turn|close|next|prior|similar|back|down|up|over|on|out|amount|attribute|apply"
              + "|limit|link|get|give|send|sell|open|access|threat|alternative|approach|key");

  private ToAThing() {}

  /** Whether "to" after {@code word} need not begin an infinitive: "due to increased costs". */
  static boolean follows(Token word) {
    return WORDS.matcher(word.lemma()).matches();
  }
}
