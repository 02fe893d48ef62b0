package org.copydesk.check.facts;

import java.util.Set;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/** The words that call a country a member: "member", "member state", "ally". */
final class MemberPhrase {
  private static final Set<String> MEMBER =
      Set.of("member", "members", "ally", "allies", "nation", "country");
  private static final Set<String> STATE =
      Set.of("state", "states", "country", "countries", "nation", "nations");

  /** Words before a body or a member that make it none, or one of another time. */
  private static final Set<String> NOT_NOW = WordLists.of(MemberPhrase.class, "no-member");

  private MemberPhrase() {}

  static boolean isMember(String word) {
    return MEMBER.contains(word);
  }

  static boolean isState(String word) {
    return STATE.contains(word);
  }

  /** Whether a word before it makes it no member, or one of another time. */
  static boolean isOtherWord(String word) {
    return NOT_NOW.contains(word);
  }

  /** The index after "member", "member states", "ally" that stands at {@code at}; -1 for none. */
  static int after(FactWords tokens, int at) {
    if (!MEMBER.contains(tokens.folded(at))) {
      return -1;
    }
    boolean joint = tokens.unbroken(at - 1, at + 1);
    int state = STATE.contains(tokens.folded(at + 1)) ? at + 2 : at + 1;
    return joint && state < tokens.size() ? state : -1;
  }

  static boolean isNotNow(FactWords tokens, int at) {
    return tokens.any(at - 2, at, NOT_NOW) || tokens.tag(at - 1) == Tag.MD;
  }

  /** Whether "member" or "member state" ends at an index. */
  static boolean endsAt(FactWords tokens, int at) {
    String word = tokens.folded(at);
    return word.equals("member") || STATE.contains(word) && tokens.folded(at - 1).equals("member");
  }
}
