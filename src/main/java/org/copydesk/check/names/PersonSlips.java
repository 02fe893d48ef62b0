package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Naming;
import org.copydesk.story.Nearness;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** Names that nobody in a story bears, each a slip away from that of somebody it introduces. */
final class PersonSlips {
  private static final int COMMON = 6;
  private static final int MOST = 2;

  /** Letters that hardly agree by chance. */
  private static final int LONG = 6;

  private final Story story;
  private final Set<String> inNames = new HashSet<>();
  private final Set<Span> told = new HashSet<>();

  /**
   * A name and whom it means.
   *
   * @param mention the name as it stands
   * @param right the word it should be
   * @param meant who is meant
   */
  record Found(Mention mention, String right, Person meant) {
    /** The word as it stands. */
    String word() {
      return mention.line().at(mention.to() - 1).text();
    }

    /** Whether the right word can be put in its place as it stands. */
    boolean replaceable() {
      return !mention.line().lower(mention.to()).equals("'");
    }
  }

  PersonSlips(Story story) {
    this.story = story;
    for (Naming naming : story.namings()) {
      if (naming.size() > 1) {
        naming.words().forEach(word -> inNames.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  List<Found> all() {
    List<Found> found = new ArrayList<>();
    for (Person stranger : story.people()) {
      if (stranger.named()) {
        likeAnother(stranger, found);
      } else {
        titled(stranger, found);
      }
    }
    List<Naming> alone = new ArrayList<>(story.others());
    story.namings().stream()
        .filter(n -> n.kind() == Naming.Kind.PLACE && !isOfAPerson(n))
        .forEach(alone::add);
    for (Naming naming : alone) {
      if (naming.size() == 1) {
        alone(naming, alone, found);
      }
    }
    new GivenNameSlips(story).all(alone, inNames).forEach(found::add);
    new KinSlips(story).all().forEach(found::add);
    return found.stream().filter(f -> told.add(f.mention().span())).toList();
  }

  private boolean isOfAPerson(Naming naming) {
    return story
        .personAt(naming.line().block(), naming.line().at(naming.from()).start())
        .isPresent();
  }

  /** "Captain Rahmami", when Captain Rahmani was introduced. */
  private void titled(Person stranger, List<Found> found) {
    String written = stranger.name().last();
    List<Person> near =
        story.people().stream()
            .filter(p -> p.named() && isNear(p.name().last(), written))
            .filter(p -> !p.sex().contradicts(stranger.sex()))
            .toList();
    boolean lone = stranger.mentions().size() == 1;
    boolean speaks =
        lone
            && besideSpeech(stranger.mentions().get(0).line(), stranger.mentions().get(0).to() - 1);
    List<Person> like = near.isEmpty() && speaks ? like(written, true) : near;
    if (like.stream().map(p -> p.name().last()).distinct().count() != 1) {
      return;
    }
    Person meant = like.get(0);
    boolean other = meant.sex().contradicts(stranger.sex()) || !titlesFit(stranger, meant);
    boolean more = stranger.mentions().size() > meant.mentions().size();
    if (!other && more && isOnlyIntroduced(meant)) {
      found.add(new Found(meant.introduction(), written, meant));
    } else if (!other && !more) {
      stranger.mentions().forEach(m -> found.add(new Found(m, meant.name().last(), meant)));
    }
  }

  /** Whether nothing but the full name stands, once: what comes back again and again is right. */
  private static boolean isOnlyIntroduced(Person person) {
    return person.mentions().size() == 1;
  }

  /** Whether one is a slip from the other; a title shows that "Stokes" is no plural. */
  private static boolean isNear(String name, String written) {
    return Nearness.near(name, written)
        || Nearness.areForms(name, written) && Math.abs(name.length() - written.length()) < 3;
  }

  /** Whether the stranger's titles are courtesies, or the other has one of them. */
  private static boolean titlesFit(Person stranger, Person meant) {
    return stranger.descriptions().stream()
        .filter(d -> d.kind() == Description.Kind.TITLE)
        .allMatch(d -> isCourtesy(d) || meant.descriptions().stream().anyMatch(o -> share(d, o)));
  }

  private static boolean isCourtesy(Description title) {
    return title.to() - title.from() == 1
        && title.line().is(title.from(), Trait.HONORIFIC)
        && !title.line().is(title.from(), Trait.OFFICE);
  }

  private static boolean share(Description title, Description other) {
    String last = title.line().lower(title.to() - 1);
    for (int i = other.from(); i < other.to(); i++) {
      if (other.line().lower(i).equals(last)) {
        return true;
      }
    }
    return false;
  }

  /** "Norma Tidswell", when Norma Tideswell was introduced. */
  private void likeAnother(Person stranger, List<Found> found) {
    for (Person other : story.people()) {
      boolean same =
          other != stranger
              && other.named()
              && other.name().first().equalsIgnoreCase(stranger.name().first())
              && Nearness.near(other.name().last(), stranger.name().last())
              && !stranger.name().last().matches(other.name().last() + "n?a")
              && Twins.isLesser(stranger, other)
              && !Twins.akin(stranger, other);
      if (same) {
        stranger.mentions().stream()
            .filter(m -> m.text().endsWith(stranger.name().last()))
            .forEach(m -> found.add(new Found(m, other.name().last(), other)));
        return;
      }
    }
  }

  /** Those whose surname may have been meant; of a stranger who speaks, those it begins like. */
  private List<Person> like(String word, boolean speaks) {
    List<Person> near =
        story.people().stream()
            .filter(p -> p.named() && Nearness.near(p.name().last(), word))
            .toList();
    return near.isEmpty() && speaks
        ? story.people().stream()
            .filter(p -> p.named() && Nearness.alike(p.name().last(), word))
            .toList()
        : near;
  }

  /** A surname by itself. */
  private void alone(Naming naming, List<Naming> alone, List<Found> found) {
    String word = naming.line().at(naming.from()).text();
    boolean speaks = besideSpeech(naming.line(), naming.from());
    List<Person> near = like(word, speaks);
    if (near.size() != 1) {
      return;
    }
    Person meant = near.get(0);
    long times =
        alone.stream().filter(n -> n.size() == 1 && n.text().equalsIgnoreCase(word)).count();
    boolean once = isOnlyIntroduced(meant);
    boolean lesser = !isKnown(naming) || !isKnown(meant.introduction());
    boolean given = naming.line().is(naming.from(), Trait.GIVEN_NAME);
    boolean more = once && times >= MOST && lesser && !given;
    boolean better = more || once && isKnown(naming) && !isKnown(meant.introduction());
    boolean often = times > Math.min(MOST, meant.mentions().size());
    if (often && !more || !mayBeSurname(naming, meant)) {
      return;
    }
    if (better) {
      found.add(new Found(meant.introduction(), word, meant));
      return;
    }
    Mention mention =
        new Mention(
            naming.line(),
            naming.from(),
            naming.to(),
            Mention.Manner.PART_OF_NAME,
            Mention.Grade.NAMED);
    found.add(new Found(mention, meant.name().last(), meant));
  }

  private static boolean isKnown(Naming naming) {
    return naming.line().entry(naming.to() - 1).filter(Lexeme::isName).isPresent();
  }

  private static boolean isKnown(Mention mention) {
    return mention.line().entry(mention.to() - 1).filter(Lexeme::isName).isPresent();
  }

  private boolean mayBeSurname(Naming naming, Person meant) {
    Line line = naming.line();
    int at = naming.from();
    String word = line.at(at).text();
    boolean something =
        inNames.contains(word.toLowerCase(Locale.ROOT))
            || line.is(at, Trait.DEMONYM)
            || line.is(at, Trait.WELL_KNOWN)
            || line.is(at, Trait.GIVEN_NAME) && !line.is(at, Trait.SURNAME) && !isAbove(line)
            || line.tag(at - 1) == Tag.DT
            || line.lower(at - 1).matches("in|at|from|near|into|across|outside|around")
            || word.indexOf('-') > 0;
    if (something) {
      return false;
    }
    boolean speaks = besideSpeech(line, at);
    boolean forms = Nearness.areForms(word, meant.name().last());
    boolean plural = forms && naming.genitive() && line.lower(naming.to()).equals("'");
    boolean known = meant.mentions().size() > 1;
    boolean one = line.tag(naming.to()) == Tag.VBZ || line.tag(naming.to()) == Tag.VBD;
    if (forms && !plural && !((speaks || one && known) && word.length() > 3)) {
      return false;
    }
    boolean word9 = line.entry(at).filter(e -> e.isWord() && e.frequency() >= COMMON).isPresent();
    boolean capital = line.opens(at) || line.titled();
    if (word9 && capital && !speaks) {
      return false;
    }
    boolean unknown = line.entry(at).filter(Lexeme::isName).isEmpty();
    boolean longer = meant.name().last().length() > LONG && meant.mentions().size() > MOST;
    return speaks
        || longer && !capital
        || actsOrOwns(naming)
        || unknown
        || isAbove(line)
        || besideAPerson(line, at)
        || isDescribed(line, at);
  }

  /** "the 22-year-old Rahmami", "Rahmami, who". */
  private static boolean isDescribed(Line line, int at) {
    boolean aged = line.lower(at - 1).endsWith("-year-old");
    boolean comma = line.lower(at + 1).equals(",");
    boolean aside = comma && line.lower(at + 2).equals("however") && line.lower(at + 3).equals(",");
    return aged || comma && line.lower(aside ? at + 4 : at + 2).equals("who");
  }

  private static boolean isAbove(Line line) {
    return line.block().role() == Role.HEADLINE
        || line.block().role() == Role.STANDFIRST
        || line.block().role() == Role.CAPTION
        || line.block().role() == Role.CREDIT;
  }

  static boolean besideSpeech(Line line, int at) {
    return line.is(at + 1, Trait.SPEAKS) && line.tag(at + 1).isVerb()
        || line.is(at - 1, Trait.SPEAKS) && line.tag(at - 1).isVerb();
  }

  /** Whether a verb or a genitive follows. */
  static boolean actsOrOwns(Naming naming) {
    Tag next = naming.line().tag(naming.to());
    return next == Tag.VBD || next == Tag.VBZ || next == Tag.MD || next == Tag.GENITIVE;
  }

  /** "Kerrin and Tidmann": whether "and" joins it to somebody. */
  private boolean besideAPerson(Line line, int at) {
    boolean before = line.lower(at - 1).equals("and") && at > 1 && isPerson(line, at - 2);
    boolean after = line.lower(at + 1).equals("and") && isPerson(line, at + 2);
    return before || after;
  }

  private boolean isPerson(Line line, int at) {
    return at < line.size() && story.personAt(line.block(), line.at(at).start()).isPresent();
  }
}
