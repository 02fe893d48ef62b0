package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.story.Life.Kind;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * The births, deaths, marriages and deeds to which a story gives a year.
 *
 * @param all in page order
 */
public record Lives(List<Life> all) {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final int REACH = 9;

  /** Copies the list. */
  public Lives {
    all = List.copyOf(all);
  }

  /** The lives of {@code article}, worked out once. */
  public static Lives of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(
        Lives.class, blocks -> new Lives(new Reader(Story.of(blocks, lexicon)).read()));
  }

  /** Reads the lives of one story. */
  private static final class Reader {
    private final Story story;
    private final Reference reference;

    Reader(Story story) {
      this.story = story;
      this.reference = new Reference(story);
    }

    List<Life> read() {
      List<Life> found = new ArrayList<>();
      for (Line line : story.lines()) {
        for (int i = 0; i < line.size(); i++) {
          Optional<Kind> kind = kind(line, i);
          if (kind.isPresent()) {
            read(line, i, kind.get(), found);
          }
        }
      }
      return found;
    }

    private static Optional<Kind> kind(Line line, int i) {
      String lemma = line.at(i).lemma();
      Tag tag = line.tag(i);
      if (line.lower(i).equals("born") && !line.lower(i - 1).equals("-")) {
        return Optional.of(Kind.BORN);
      }
      if (lemma.equals("die") && tag.isVerb() || line.lower(i).equals("death")) {
        return Optional.of(Kind.DIED);
      }
      if ((lemma.equals("marry") || lemma.equals("wed")) && tag == Tag.VBD) {
        return Optional.of(Kind.MARRIED);
      }
      boolean deed = tag == Tag.VBD && !lemma.equals("be") && !lemma.equals("have");
      return deed ? Optional.of(Kind.DID) : Optional.empty();
    }

    private void read(Line line, int verb, Kind kind, List<Life> found) {
      int year = year(line, verb, kind);
      if (year < 0) {
        return;
      }
      int value = Integer.parseInt(line.lower(year));
      subject(line, verb, kind)
          .ifPresent(who -> found.add(new Life(kind, who, value, line, year, verb)));
      if (kind == Kind.MARRIED) {
        reference
            .beginningAt(line, verb + 1)
            .ifPresent(p -> found.add(new Life(kind, p.name().full(), value, line, year, verb)));
      }
    }

    /** The year that goes with a verb: after it without another verb between, or fronted. */
    private static int year(Line line, int verb, Kind kind) {
      int end = Math.min(line.sentenceEnd(verb), verb + REACH);
      for (int i = verb + 1; i < end; i++) {
        if (isYear(line, i)) {
          return i;
        }
        Tag tag = line.tag(i);
        boolean over =
            tag.isVerb() || tag == Tag.MD || tag == Tag.CC || tag == Tag.WP || tag == Tag.WDT;
        if (over || line.lower(i).matches("when|after|before|since|until|and|but|from")) {
          break;
        }
      }
      int first = line.sentenceStart(verb);
      boolean fronted =
          kind != Kind.BORN && line.lower(first).equals("in") && isYear(line, first + 1);
      if (!fronted) {
        return -1;
      }
      for (int i = first + 2; i < verb; i++) {
        if (line.tag(i).isVerb() || line.tag(i) == Tag.WP || line.tag(i) == Tag.OPEN_QUOTE) {
          return -1;
        }
      }
      return first + 1;
    }

    private static boolean isYear(Line line, int i) {
      return YEAR.matcher(line.lower(i)).matches()
          && (line.lower(i - 1).matches("in|on|of|,|[1-3]?\\d|early|late|around|since")
              || line.at(Math.max(0, i - 1)).tag().isName());
    }

    /** Whose life it is. */
    private Optional<String> subject(Line line, int verb, Kind kind) {
      if (line.lower(verb).equals("death")) {
        return owner(line, verb - 1);
      }
      int first = line.sentenceStart(verb);
      for (int i = verb - 1; i >= first; i--) {
        String word = line.lower(i);
        if (word.equals("he") || word.equals("she")) {
          return Optional.of(whom(line, i));
        }
        Optional<Person> person = reference.endingAt(line, i + 1);
        if (person.isPresent()) {
          boolean inside = line.lower(Reference.start(line, person.get(), i + 1) - 1).equals("of");
          return inside ? Optional.empty() : person.map(p -> p.name().full());
        }
        boolean who = word.equals("who");
        boolean aside =
            line.tag(i).isAdverb()
                || word.matches("was|is|had|has|,|\\d{1,3}|been|also|later")
                || line.tag(i).isNoun() && isApposed(line, i)
                || line.tag(i) == Tag.DT && isApposed(line, i);
        if (!who && !aside) {
          Optional<Person> told = kind == Kind.BORN ? relative(line, i) : Optional.empty();
          return told.isPresent()
              ? told.map(p -> p.name().full())
              : kind == Kind.BORN ? participle(line, verb) : Optional.empty();
        }
      }
      return kind == Kind.BORN ? participle(line, verb) : Optional.empty();
    }

    /** "Coley, who according to his passport was born": the person before the "who". */
    private Optional<Person> relative(Line line, int at) {
      for (int i = at; i > Math.max(line.sentenceStart(at), at - REACH); i--) {
        if (line.lower(i).equals("who")) {
          return reference.endingAt(line, line.lower(i - 1).equals(",") ? i - 1 : i);
        }
        if (line.tag(i).isFinite()) {
          break;
        }
      }
      return Optional.empty();
    }

    /** Whether a noun belongs to what stands between commas: "Per Holt, a boatbuilder, who". */
    private static boolean isApposed(Line line, int i) {
      for (int k = i + 1; k < i + 4; k++) {
        if (line.lower(k).equals(",")) {
          return line.lower(k + 1).equals("who");
        }
      }
      return false;
    }

    /** "Born in Linz in 1932, he came": the subject comes after. */
    private Optional<String> participle(Line line, int verb) {
      if (line.tag(verb - 1).isNoun()) {
        return Optional.empty();
      }
      int end = Math.min(line.sentenceEnd(verb), verb + 2 * REACH);
      for (int i = verb + 1; i < end; i++) {
        if (line.lower(i).equals("he") || line.lower(i).equals("she")) {
          return Optional.of(whom(line, i));
        }
        Optional<Person> person = reference.beginningAt(line, i);
        if (person.isPresent() && !line.lower(i - 1).matches("to|and")) {
          return person.map(p -> p.name().full());
        }
        if (line.tag(i).isFinite()) {
          break;
        }
      }
      return Optional.empty();
    }

    /** "her death", "Stoll’s death". */
    private Optional<String> owner(Line line, int at) {
      if (line.tag(at) == Tag.GENITIVE) {
        return reference.endingAt(line, at).map(p -> p.name().full());
      }
      boolean his = line.lower(at).equals("his") || line.lower(at).equals("her");
      boolean kin = line.is(at, Trait.KIN);
      return his && !kin ? reference.pronoun(line, at).map(p -> p.name().full()) : Optional.empty();
    }

    /** The person a pronoun means, or the pronoun within its block when the story names nobody. */
    private String whom(Line line, int at) {
      String alone = line.lower(at) + " " + line.block().index();
      if (story.people().isEmpty()) {
        return alone;
      }
      return reference.pronoun(line, at).map(p -> p.name().full()).orElse(alone + " " + at);
    }
  }
}
