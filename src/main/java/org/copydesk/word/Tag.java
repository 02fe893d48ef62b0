package org.copydesk.word;

import java.util.HashMap;
import java.util.Map;

/** A part of speech of the Penn Treebank (Santorini 1990), for words and for marks. */
public enum Tag {
  CC("CC"),
  CD("CD"),
  DT("DT"),
  EX("EX"),
  FW("FW"),
  IN("IN"),
  JJ("JJ"),
  JJR("JJR"),
  JJS("JJS"),
  LS("LS"),
  MD("MD"),
  NN("NN"),
  NNS("NNS"),
  NNP("NNP"),
  NNPS("NNPS"),
  PDT("PDT"),
  /** The genitive "'s". */
  GENITIVE("POS"),
  PRP("PRP"),
  /** "my", "their". */
  PRP_POSSESSIVE("PRP$"),
  RB("RB"),
  RBR("RBR"),
  RBS("RBS"),
  RP("RP"),
  SYM("SYM"),
  TO("TO"),
  UH("UH"),
  VB("VB"),
  VBD("VBD"),
  VBG("VBG"),
  VBN("VBN"),
  VBP("VBP"),
  VBZ("VBZ"),
  WDT("WDT"),
  WP("WP"),
  /** "whose". */
  WP_POSSESSIVE("WP$"),
  WRB("WRB"),
  COMMA(","),
  /** What ends a sentence: "." "!" "?". */
  STOP("."),
  /** What stands within one: ":" ";" dashes, dots. */
  BREAK(":"),
  OPEN_QUOTE("``"),
  CLOSE_QUOTE("''"),
  OPEN_BRACKET("-LRB-"),
  CLOSE_BRACKET("-RRB-"),
  /** "$", "£", "€". */
  CURRENCY("$"),
  HASH("#");

  private static final Map<String, Tag> BY_NAME = byName();

  private final String penn;

  Tag(String penn) {
    this.penn = penn;
  }

  private static Map<String, Tag> byName() {
    Map<String, Tag> all = new HashMap<>();
    for (Tag tag : values()) {
      all.put(tag.penn, tag);
    }
    return Map.copyOf(all);
  }

  /** The tag that the Penn Treebank writes {@code name}; a symbol when it has no such tag. */
  public static Tag of(String name) {
    return BY_NAME.getOrDefault(name, SYM);
  }

  /** How the Penn Treebank writes it: "PRP$". */
  public String penn() {
    return penn;
  }

  /** A common noun or a name. */
  public boolean isNoun() {
    return this == NN || this == NNS || isName();
  }

  /** A name, or a part of one. */
  public boolean isName() {
    return this == NNP || this == NNPS;
  }

  /** A form of a verb, but no modal. */
  public boolean isVerb() {
    return compareTo(VB) >= 0 && compareTo(VBZ) <= 0;
  }

  /** A form that can stand as the only verb of a clause: a tense, or a modal. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }

  /** An adjective of any degree. */
  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  /** An adverb of any degree. */
  public boolean isAdverb() {
    return this == RB || this == RBR || this == RBS;
  }

  /** A noun or verb or pronoun in the plural, as far as its form tells. */
  public boolean isPlural() {
    return this == NNS || this == NNPS;
  }

  /** A mark, not a word. */
  public boolean isMark() {
    return compareTo(COMMA) >= 0 && compareTo(CLOSE_BRACKET) <= 0;
  }
}
