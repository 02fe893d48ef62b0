package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.story.Description.Kind;
import org.copydesk.word.Tag;

/** Reads what stands beside a name about who somebody is. */
final class Descriptions {
  private static final int LONGEST = 25;

  private Descriptions() {}

  static List<Description> of(Naming naming) {
    List<Description> all = new ArrayList<>();
    Line line = naming.line();
    if (naming.titled()) {
      all.add(new Description(Kind.TITLE, line, naming.titleFrom(), naming.from()));
    }
    before(naming, all);
    after(naming, all);
    return all;
  }

  /** ", general secretary of the union," after a name, an age left out. */
  private static void after(Naming naming, List<Description> all) {
    Line line = naming.line();
    int at = naming.to();
    if (!line.lower(at).equals(",")) {
      return;
    }
    at++;
    if (line.lower(at).matches("\\d{1,3}") && line.lower(at + 1).equals(",")) {
      at += 2;
    }
    int end = at;
    int stop = Math.min(line.sentenceEnd(naming.from()), at + LONGEST);
    while (end < stop && !ends(line, end)) {
      end++;
    }
    boolean closed = end < line.size() && ends(line, end) || end == line.size();
    if (closed && end > at && isRole(line, at, end)) {
      all.add(new Description(Kind.APPOSITION, line, at, end));
    }
  }

  /** "The engineer, Ana Ruiz," or "the union's president, Dana Furlong,": before a name. */
  private static void before(Naming naming, List<Description> all) {
    Line line = naming.line();
    int comma = naming.titleFrom() - 1;
    boolean apposed =
        naming.size() > 1
            && line.lower(comma).equals(",")
            && (naming.to() >= line.size() || ends(line, naming.to()));
    if (!apposed) {
      return;
    }
    int from = comma;
    int first = line.sentenceStart(naming.from());
    while (from > first && comma - from < LONGEST && isInner(line, from - 1)) {
      from--;
    }
    boolean whole = from == first || !line.at(from - 1).isMark();
    if (whole && from < comma && isRole(line, from, comma)) {
      all.add(new Description(Kind.APPOSITION, line, from, comma));
    }
  }

  private static boolean isInner(Line line, int i) {
    Tag tag = line.tag(i);
    return tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.DT
        || tag == Tag.PRP_POSSESSIVE
        || tag == Tag.GENITIVE
        || line.lower(i).equals("of")
        || line.lower(i).equals("for")
        || line.lower(i).equals("and");
  }

  private static boolean ends(Line line, int i) {
    return line.at(i).isMark() && !line.lower(i).equals("'");
  }

  /** Whether the words say an office, a rank or what somebody does: no clause, no list of names. */
  private static boolean isRole(Line line, int from, int to) {
    boolean role = false;
    for (int i = from; i < to; i++) {
      Tag tag = line.tag(i);
      if (line.lower(i).equals("of")
          || line.lower(i).equals("for")
          || line.lower(i).equals("at")
          || line.lower(i).equals("in")
          || line.lower(i).equals("since")
          || line.lower(i).equals("who")) {
        return role;
      }
      boolean noun = tag.isNoun() || tag.isAdjective();
      boolean inner =
          noun
              || tag == Tag.DT
              || tag == Tag.PRP_POSSESSIVE
              || tag == Tag.GENITIVE
              || tag == Tag.CC
              || tag == Tag.CD
              || tag == Tag.VBG
              || tag == Tag.VBN;
      if (!inner) {
        return false;
      }
      role |= Description.isPost(line, i);
    }
    return role;
  }
}
