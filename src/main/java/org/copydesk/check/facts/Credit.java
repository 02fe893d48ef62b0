package org.copydesk.check.facts;

import java.util.Optional;
import java.util.Set;

/**
 * The words that tie a work's title to whoever made it.
 *
 * @param maker whom they name
 * @param word the word that says what was done, or nothing: "painted", "author"
 */
record Credit(PersonName maker, String word) {
  private static final Set<String> MADE =
      Set.of("written", "painted", "composed", "directed", "sculpted", "penned", "created", "made");
  private static final Set<String> MAKES =
      Set.of("wrote", "painted", "composed", "directed", "sculpted", "penned", "created");
  private static final Set<String> MAKER =
      Set.of(
          "author",
          "writer",
          "painter",
          "composer",
          "director",
          "creator",
          "novelist",
          "playwright",
          "sculptor");

  /** "…, which was painted by NAME", "… was written by NAME", "…, composed by NAME". */
  static Optional<Credit> after(Tokens tokens, int end) {
    if (end >= tokens.size()) {
      return Optional.empty();
    }
    int at = end;
    boolean comma = tokens.after(at - 1).strip().matches("[”’\"')]*,?[”’\"']*");
    if (!comma) {
      return Optional.empty();
    }
    if (Set.of("which", "that").contains(tokens.folded(at))) {
      at++;
    }
    if (Set.of("was", "is", "were").contains(tokens.folded(at))) {
      at++;
    }
    boolean made = MADE.contains(tokens.folded(at)) && tokens.folded(at + 1).equals("by");
    return made && tokens.unbroken(at, at + 3)
        ? credit(PersonName.at(tokens, at + 2), tokens.folded(at))
        : Optional.empty();
  }

  /** "NAME, the author of …", "NAME wrote …", "NAME's …" where the sentence goes on after it. */
  static Optional<Credit> before(Tokens tokens, int from, int end) {
    if (from < 2 || !isWhole(tokens, end)) {
      return Optional.empty();
    }
    int at = from - 1;
    if (tokens.get(at).genitive() && tokens.after(at).strip().matches("[“‘\"']?")) {
      return named(tokens, from, "");
    }
    if (MAKES.contains(tokens.folded(at)) && tokens.after(at - 1).isBlank()) {
      return named(tokens, at, tokens.folded(at));
    }
    boolean of = tokens.folded(at).equals("of") && MAKER.contains(tokens.folded(at - 1));
    if (!of) {
      return Optional.empty();
    }
    int role = tokens.folded(at - 2).equals("the") ? at - 2 : at - 1;
    boolean apposed = role > 0 && tokens.after(role - 1).strip().equals(",");
    boolean is =
        role > 1
            && Set.of("is", "was").contains(tokens.folded(role - 1))
            && tokens.after(role - 2).isBlank();
    if (!apposed && !is) {
      return Optional.empty();
    }
    return named(tokens, is ? role - 1 : role, tokens.folded(at - 1));
  }

  private static Optional<Credit> named(Tokens tokens, int to, String word) {
    return credit(PersonName.before(tokens, to), word);
  }

  private static Optional<Credit> credit(Optional<PersonName> maker, String word) {
    return maker.filter(name -> name.size() > 1).map(name -> new Credit(name, word));
  }

  /** Whether the title is not the beginning of more: "Animal Farm readers". */
  private static boolean isWhole(Tokens tokens, int end) {
    boolean joined = end < tokens.size() && tokens.after(end - 1).isBlank();
    return !joined
        || !tokens.get(end).capitalised()
            && !tokens.tag(end).isNoun()
            && !tokens.folded(end).equals("of");
  }
}
