package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.story.Naming.Kind;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** Reads the names of a block: finds where each begins and ends, its title, and what it names. */
final class NamingReader {
  private static final int LONGEST_TITLE = 6;
  private static final int SURE = 3;

  private final Line line;
  private final Set<String> known;

  /** A reader of {@code line} that knows which words are names elsewhere in the story, folded. */
  NamingReader(Line line, Set<String> known) {
    this.line = line;
    this.known = known;
  }

  List<Naming> read() {
    List<Naming> all = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      if (!isPart(i)) {
        i++;
        continue;
      }
      int end = end(i);
      naming(i, end).ifPresent(all::add);
      i = end;
    }
    return all;
  }

  /** Whether the token may be a part of a name where it stands. */
  private boolean isPart(int i) {
    if (!line.isNameShaped(i) || isSmallWord(i)) {
      return false;
    }
    if (line.namelike(i) || isLetters(i) && !line.titled()) {
      return true;
    }
    if (known.contains(Name.fold(line.at(i).text()))) {
      return true;
    }
    Optional<Lexeme> entry = line.entry(i);
    boolean word = entry.filter(Lexeme::isWord).isPresent();
    if (!word) {
      return true;
    }
    boolean person =
        line.is(i, Trait.GIVEN_NAME) || line.is(i, Trait.HONORIFIC) || line.is(i, Trait.RANK);
    boolean goesOn = line.joined(i) && line.isNameShaped(i + 1) && !isSmallWord(i + 1);
    if (line.titled() || Story.above(line.block()) && i == 0) {
      return person && goesOn;
    }
    return line.tag(i).isName() && (goesOn || line.tag(i + 1).isVerb() || genitive(i + 1))
        || person && goesOn
        || line.is(i, Trait.OFFICE) && (goesOn || isOfSomething(i));
  }

  /** "Head of Leisure …", of which the first word may be any at the start of a sentence. */
  private boolean isOfSomething(int i) {
    return line.lower(i + 1).matches("of|for") && line.isNameShaped(i + 2) && !isSmallWord(i + 2);
  }

  private boolean genitive(int i) {
    return line.tag(i) == Tag.GENITIVE;
  }

  private boolean isLetters(int i) {
    String text = line.at(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean isSmallWord(int i) {
    boolean preposition = line.tag(i) == Tag.IN && line.namelike(i) && line.isNameShaped(i + 1);
    if (isLetters(i) || preposition && !line.entry(i).filter(Lexeme::isName).isEmpty()) {
      return false;
    }
    return switch (line.tag(i)) {
      case DT, PRP, PRP_POSSESSIVE, IN, MD, WP, WDT, WRB, WP_POSSESSIVE, CC, EX, TO, PDT, CD ->
          !line.is(i, Trait.GIVEN_NAME) || line.entry(i).get().frequency() > 14;
      default -> line.lower(i).equals("the") || line.lower(i).equals("a");
    };
  }

  private int end(int from) {
    int end = from + 1;
    while (end < line.size() && line.joined(end - 1)) {
      if (isInner(end)) {
        end++;
        continue;
      }
      if (isNickname(end)) {
        end += 4;
        continue;
      }
      int next = end;
      while (next < line.size() && next - end < 3 && isJoint(from, next) && line.joined(next)) {
        next++;
      }
      boolean over = next > end && next < line.size() && isInner(next);
      boolean plural = genitive(end) && line.lower(end).equals("'") && isInner(end + 1);
      if (over) {
        end = next + 1;
      } else if (plural && line.is(end + 1, Trait.BODY_NOUN)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a nickname begins, between a given name and the rest: 'Gerard "Tiny" Comeau'. */
  private boolean isNickname(int mark) {
    return line.is(mark - 1, Trait.GIVEN_NAME)
        && isInner(mark + 3)
        && line.isNameShaped(mark + 1)
        && Naming.isBracketed(line, mark)
        && line.joined(mark)
        && line.joined(mark + 1)
        && line.joined(mark + 2);
  }

  /** Whether a token within a run goes on with it. */
  private boolean isInner(int i) {
    return line.isNameShaped(i) && !isSmallWord(i);
  }

  /** Whether a small word may join two parts: "van", "Institute of Geology and Geophysics". */
  private boolean isJoint(int from, int i) {
    if (line.at(i).capitalised()) {
      return false;
    }
    boolean body = false;
    for (int k = from; k < i; k++) {
      body |= line.is(k, Trait.BODY_NOUN) || line.is(k, Trait.OFFICE);
    }
    return switch (line.lower(i)) {
      case "of" -> body || line.is(i - 1, Trait.PLACE_NOUN);
      case "for" -> body && !line.is(i - 1, Trait.OFFICE);
      case "and", "&" -> body && has(from, i, "of", "for");
      case "the" -> has(from, i, "of", "for");
      case "a", "in", "on", "to", "st", "y" -> false;
      default -> line.is(i, Trait.PARTICLE);
    };
  }

  private boolean has(int from, int to, String one, String other) {
    for (int k = from; k < to; k++) {
      if (line.lower(k).equals(one) || line.lower(k).equals(other)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Naming> naming(int from, int end) {
    int name = nameStart(from, end);
    if (name >= end
        || isPost(from, name, end)
        || name == end - 1 && isTitleWord(name) && !titleOfName(name, from)) {
      return Optional.empty();
    }
    int title = name > from ? from : name;
    boolean body = isBody(name, end);
    if (body) {
      return Optional.of(new Naming(line, from, from, end, Kind.BODY, SURE));
    }
    title = titleStart(title);
    return Optional.of(judge(new Naming(line, title, name, end, Kind.UNTOLD, 0)));
  }

  /**
   * Whether what a title leads to is the rest of an office: the "Financial Officer" of its chief.
   */
  private boolean isPost(int from, int name, int end) {
    return (line.is(end - 1, Trait.OFFICE) || line.is(end - 1, Trait.ROLE))
        && end - name > 1
        && !line.is(from, Trait.HONORIFIC)
        && !(line.is(name, Trait.GIVEN_NAME) || line.is(name, Trait.SURNAME))
        && line.entry(name).filter(Lexeme::isWord).isPresent();
  }

  /** Whether a lone title word is a name after all: "King said", when King was introduced. */
  private boolean titleOfName(int at, int from) {
    return known.contains(Name.fold(line.at(at).text())) || at > from;
  }

  /** Where a name begins in a run: after its title, or the word for what somebody is. */
  private int nameStart(int from, int end) {
    int name = from;
    boolean label =
        end - from > 2
            && !line.is(from, Trait.GIVEN_NAME)
            && line.is(from + 1, Trait.GIVEN_NAME)
            && (line.is(from, Trait.DEMONYM) || line.entry(from).filter(Lexeme::isWord).isPresent())
            && !isTitleWord(from);
    if (label) {
      return from + 1;
    }
    for (int i = from; i < end - 1; i++) {
      boolean given = line.is(i, Trait.GIVEN_NAME) && !line.is(i, Trait.RANK) && !isAbbreviated(i);
      if (given && !(isTitleWord(i) && isTitleWord(from) && i > from)) {
        boolean ambiguous = isTitleWord(i) && line.is(i, Trait.HONORIFIC);
        if (!ambiguous) {
          break;
        }
      }
      if (!isTitleWord(i)) {
        continue;
      }
      if (line.lower(i + 1).equals("of") || line.lower(i + 1).equals("for")) {
        name = afterOffice(i, end);
        break;
      }
      name = i + 1;
    }
    return name;
  }

  private boolean isAbbreviated(int i) {
    return line.at(i).text().endsWith(".") && line.at(i).text().length() > 2;
  }

  /** "Secretary of State Antony Blinken": the name is what a given name begins, or two words. */
  private int afterOffice(int office, int end) {
    for (int i = office + 2; i < end - 1; i++) {
      if (line.is(i, Trait.GIVEN_NAME)) {
        return i;
      }
    }
    return end - office > 4 ? end - 2 : end;
  }

  private boolean isTitleWord(int i) {
    return line.is(i, Trait.HONORIFIC)
        || line.is(i, Trait.RANK)
        || line.is(i, Trait.OFFICE)
        || line.is(i, Trait.ROLE) && !line.is(i, Trait.GIVEN_NAME) && !line.is(i, Trait.SURNAME);
  }

  /** Where a title in small letters before the name begins: "State Department spokesman". */
  private int titleStart(int name) {
    int at = name;
    boolean told = false;
    while (at > 0 && name - at < LONGEST_TITLE && line.joined(at - 1)) {
      int before = at - 1;
      boolean small = !line.at(before).capitalised();
      boolean title = small && isTitleWord(before) && !line.tag(before).isVerb();
      boolean modifier =
          told
              && (line.tag(before).isNoun() || line.tag(before).isAdjective())
              && (small || line.isNameShaped(before));
      if (!title && !modifier) {
        break;
      }
      told |= title;
      at--;
    }
    return at;
  }

  private boolean isBody(int from, int end) {
    int last = end - 1;
    if (line.is(last, Trait.BODY_NOUN) && end - from > 1) {
      boolean person =
          end - from == 2
              && line.is(from, Trait.GIVEN_NAME)
              && line.is(last, Trait.SURNAME)
              && !line.lower(from - 1).equals("the");
      return !person;
    }
    for (int i = from; i < end - 1; i++) {
      boolean heads = line.lower(i + 1).equals("of") || line.lower(i + 1).equals("for");
      if (heads && (line.is(i, Trait.BODY_NOUN) || line.is(i, Trait.OFFICE))) {
        return true;
      }
    }
    return false;
  }

  private Naming judge(Naming it) {
    int person = new NameEvidence(line, it).person();
    int place = new NameEvidence(line, it).place();
    if (person >= SURE && person > place || person >= 2 && it.size() > 1 && place < 2) {
      return it.as(Kind.PERSON, person);
    }
    return place >= 2 ? it.as(Kind.PLACE, place) : it.as(Kind.UNTOLD, Math.max(0, person));
  }
}
