package org.copydesk.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * What a word is to its head, as Universal Dependencies 2 names it
 * (universaldependencies.org/u/dep; de Marneffe et al. 2021).
 */
public enum Relation {
  ROOT("root"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  NSUBJ_OUTER("nsubj:outer"),
  CSUBJ("csubj"),
  CSUBJ_PASS("csubj:pass"),
  OBJ("obj"),
  IOBJ("iobj"),
  OBL("obl"),
  OBL_AGENT("obl:agent"),
  /** A noun phrase without a preposition that says when, where or how much: "last week". */
  OBL_UNMARKED("obl:unmarked"),
  CCOMP("ccomp"),
  XCOMP("xcomp"),
  ADVCL("advcl"),
  ADVCL_RELCL("advcl:relcl"),
  ADVMOD("advmod"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  COP("cop"),
  MARK("mark"),
  EXPL("expl"),
  NMOD("nmod"),
  NMOD_POSS("nmod:poss"),
  NMOD_UNMARKED("nmod:unmarked"),
  /** A title or a kind before a name: "Sergeant Kettle". */
  NMOD_DESC("nmod:desc"),
  APPOS("appos"),
  NUMMOD("nummod"),
  AMOD("amod"),
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  DET("det"),
  DET_PREDET("det:predet"),
  CASE("case"),
  COMPOUND("compound"),
  COMPOUND_PRT("compound:prt"),
  FLAT("flat"),
  FIXED("fixed"),
  CONJ("conj"),
  CC("cc"),
  CC_PRECONJ("cc:preconj"),
  PARATAXIS("parataxis"),
  LIST("list"),
  VOCATIVE("vocative"),
  DISCOURSE("discourse"),
  DISLOCATED("dislocated"),
  ORPHAN("orphan"),
  GOESWITH("goeswith"),
  REPARANDUM("reparandum"),
  PUNCT("punct"),
  DEP("dep");

  private static final Map<String, Relation> BY_NAME = byName();

  private final String name;

  Relation(String name) {
    this.name = name;
  }

  private static Map<String, Relation> byName() {
    Map<String, Relation> all = new HashMap<>();
    for (Relation relation : values()) {
      all.put(relation.name, relation);
    }
    return Map.copyOf(all);
  }

  /**
   * The relation that is written {@code name}; one with a kind that is not listed is the plain
   * relation.
   *
   * @throws IllegalArgumentException when there is no such relation
   */
  public static Relation of(String name) {
    Relation relation = BY_NAME.get(name);
    int colon = name.indexOf(':');
    if (relation == null && colon > 0) {
      relation = BY_NAME.get(name.substring(0, colon));
    }
    if (relation == null) {
      throw new IllegalArgumentException("no relation " + name);
    }
    return relation;
  }

  /** How Universal Dependencies writes it: "nsubj:pass". */
  public String ud() {
    return name;
  }
}
