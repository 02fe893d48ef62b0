package org.copydesk.story;

import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** What the words of a name and those beside it say of what it names. */
final class NameEvidence {
  private final Line line;
  private final Naming it;

  NameEvidence(Line line, Naming it) {
    this.line = line;
    this.it = it;
  }

  /** How much speaks for a person; 3 is enough. */
  int person() {
    int first = it.from();
    int last = it.to() - 1;
    int sum = 0;
    if (it.titled()) {
      sum += 3;
    }
    if (it.size() > 1) {
      sum += line.is(first, Trait.GIVEN_NAME) ? 2 : 0;
      sum += isInitial(first) ? 1 : 0;
      sum += line.is(last, Trait.SURNAME) ? 1 : 0;
      sum += isOdd(first) && !line.is(last, Trait.PLACE_NOUN) ? 1 : 0;
    }
    sum += isAged() ? 3 : 0;
    sum += speaks() ? 1 : 0;
    sum += line.lower(it.to()).equals("who") || line.lower(it.to() + 1).equals("who") ? 1 : 0;
    sum += isApposed() ? 2 : 0;
    sum -= line.lower(it.titleFrom() - 1).equals("the") && !it.titled() ? 3 : 0;
    sum -= it.size() > 1 && line.is(last, Trait.PLACE_NOUN) && !isPersonal(first, last) ? 3 : 0;
    sum -= line.is(first, Trait.DEMONYM) ? 3 : 0;
    sum -= it.size() > 3 ? 1 : 0;
    if (it.size() > 1) {
      boolean place =
          line.lexicon()
              .find(it.text())
              .filter(e -> e.is(Trait.PLACE) || e.isName() && !e.is(Trait.WELL_KNOWN))
              .isPresent();
      sum -= place ? 3 : 0;
    }
    return sum;
  }

  /** How much speaks for a place. */
  int place() {
    int sum = it.inPlace() ? 1 : 0;
    int last = it.to() - 1;
    boolean whole = line.lexicon().find(it.text()).filter(e -> e.is(Trait.PLACE)).isPresent();
    boolean surname = it.size() == 1 && line.is(last, Trait.SURNAME) && !it.inPlace();
    sum += whole && !surname ? 2 : 0;
    sum += it.size() > 1 && line.is(last, Trait.PLACE_NOUN) ? 2 : 0;
    sum += it.size() > 1 && line.is(it.from(), Trait.PLACE_NOUN) ? 1 : 0;
    return sum;
  }

  /** Whether a given name stands before a surname that is also a word for places: "Ann Park". */
  private boolean isPersonal(int first, int last) {
    return line.is(first, Trait.GIVEN_NAME)
        && !line.is(first, Trait.PLACE_NOUN)
        && line.is(last, Trait.SURNAME)
        && !it.inPlace();
  }

  /** Whether a word is known as nothing but, perhaps, a rare name. */
  private boolean isOdd(int i) {
    return line.entry(i)
        .filter(e -> e.isWord() || e.is(Trait.PLACE) || e.is(Trait.WELL_KNOWN))
        .isEmpty();
  }

  private boolean isRole(int i) {
    return line.is(i, Trait.ROLE) || line.is(i, Trait.OFFICE) || line.is(i, Trait.RANK);
  }

  private boolean isInitial(int i) {
    return line.at(i).text().matches("\\p{Lu}\\.?");
  }

  /** "Smith, 45," or "Smith (45)" or "Smith, aged 45". */
  private boolean isAged() {
    int at = it.to();
    if (!line.lower(at).equals(",") && !line.lower(at).equals("(")) {
      return false;
    }
    at++;
    if (line.lower(at).equals("aged")) {
      at++;
    }
    String next = line.lower(at + 1);
    return line.lower(at).matches("\\d{1,3}")
        && (next.isEmpty() || ",.);".contains(next) || line.lower(at - 1).equals("aged"));
  }

  /** Whether a verb of speech stands right beside it. */
  private boolean speaks() {
    return line.is(it.to(), Trait.SPEAKS) && line.tag(it.to()).isVerb()
        || line.is(it.titleFrom() - 1, Trait.SPEAKS) && line.tag(it.titleFrom() - 1).isVerb();
  }

  /** ", a potter" or ", general secretary of the union" after it. */
  private boolean isApposed() {
    int comma = it.titleFrom() - 1;
    boolean told = comma > 0 && line.lower(comma).equals(",") && !line.at(comma - 1).capitalised();
    if (told && it.size() > 1 && isRole(comma - 1)) {
      return true;
    }
    if (!line.lower(it.to()).equals(",")) {
      return false;
    }
    for (int i = it.to() + 1; i < it.to() + 6; i++) {
      Tag tag = line.tag(i);
      boolean noun = tag == Tag.NN && !line.at(i).capitalised();
      if (noun && isRole(i)) {
        return true;
      }
      boolean inner =
          tag == Tag.DT
              || tag == Tag.PRP_POSSESSIVE
              || tag.isNoun()
              || tag.isAdjective()
              || tag == Tag.VBG
              || tag == Tag.VBN
              || tag == Tag.GENITIVE;
      if (!inner) {
        return false;
      }
    }
    return false;
  }
}
