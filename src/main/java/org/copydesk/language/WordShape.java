package org.copydesk.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What a word can be in its clause, by the parts of speech that the dictionary gives it.
 *
 * @param finite whether it is surely a finite verb: "was", "must"
 * @param edge whether a clause may end before it: a mark, "and", "who"
 * @param nominal whether it may stand before a noun
 * @param noun whether it may be, or end in, a noun
 * @param verb whether it is a verb and nothing else
 */
record WordShape(boolean finite, boolean edge, boolean nominal, boolean noun, boolean verb) {
  /** Finite forms that the dictionary has as other words too. */
  private static final Set<String> PLURAL = Set.of("are", "do", "does", "have");

  private static final Pattern FINITE = Pattern.compile("\\bMD\\b|^(?!.*(?:NN|JJ)).*VB[DZ]");
  private static final Pattern EDGE = Pattern.compile("^[,.;:!?—–|]|CC|\\bW");
  private static final Pattern NOMINAL = Pattern.compile("JJ|NN|VB[GN]|PRP\\$|^X|^9|\\?|CD");
  private static final Pattern NOUN = Pattern.compile("\\bNN|JJ|^X|\\?");
  private static final Pattern VERB = Pattern.compile("(?:VB[A-Z]?|MD)(?: VB[A-Z]?)*");

  /** There are few sets of tags. */
  private static final Map<String, WordShape> KNOWN = new ConcurrentHashMap<>();

  /**
   * The shape of a word.
   *
   * @param tags its parts of speech as {@link SlotFeatures} gives them
   */
  static WordShape of(String word, String tags) {
    boolean mark = !Character.isLetter(tags.charAt(0));
    WordShape shape = mark ? of(tags) : KNOWN.computeIfAbsent(tags, WordShape::of);
    return !shape.finite && PLURAL.contains(word)
        ? new WordShape(true, shape.edge, shape.nominal, shape.noun, shape.verb)
        : shape;
  }

  private static WordShape of(String tags) {
    return new WordShape(
        FINITE.matcher(tags).find(),
        EDGE.matcher(tags).find(),
        NOMINAL.matcher(tags).find(),
        NOUN.matcher(tags).find(),
        VERB.matcher(tags).matches());
  }
}
