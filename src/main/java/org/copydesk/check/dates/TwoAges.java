package org.copydesk.check.dates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Mention.Grade;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.WordLists;

/** One person given two ages. */
public final class TwoAges implements Rule {
  /** Smaller figures after a name are as often scores and places. */
  private static final int YOUNGEST = 5;

  /** Nouns that point back at whoever was hurt or held, whatever they were called before. */
  private static final Set<String> POINTING =
      Set.of("victim", "man", "woman", "boy", "girl", "teenager", "patient", "pensioner");

  /** What befalls a victim, by lemma. */
  private static final Set<String> BEFALLS = WordLists.of(TwoAges.class, "befalls");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/two-ages",
              Severity.WARNING,
              "One person given two ages",
              "The reader takes them for two people, or one age for a slip.",
              bad("John Smith, 45, was charged on Friday. Smith, [[54]], denies the charge."),
              bad("Police held Mary Jones (31). The charge against Mary Jones, [[13]], was read."),
              bad("A court jailed 62-year-old Ann Lee. Lee, [[26]], wept."),
              bad("Ida Moss, 40, fell.\n\nHelp came soon, said Moss, [[41]], from her bed."),
              bad("Rosa Quill, 29, rowed home in May.\n\nThe [[92-year-old]] had lost her oars."),
              bad(
                  "A 61-year-old plumber was stabbed in Brook Lane.\n\n"
                      + "The victim, aged [[16]], is in hospital."),
              bad(
                  "Woman, [[72]], rescued from roof\n\n"
                      + "A 27-year-old woman was rescued from a roof in Bath."),
              bad(
                  "Actor Barbara Lee dies at [[94]]\n\nBarbara Lee, who made forty films, has"
                      + " died.\n\nShe died at the age of 84 at home."),
              good(
                  "Actor Barbara Lee dies at 94\n\n"
                      + "Barbara Lee has died. The director John Roe died aged 83 last year."),
              good("John Smith, 45, was charged on Friday. Smith, 45, denies the charge."),
              good(
                  "John Smith, 45, and his son Paul Smith, 21, were charged. Smith, 21, denies"
                      + " it."),
              good("John Smith, 45, was charged. In 1998 Smith, 20, had been fined."),
              good("John Smith, 45, met Mary Smith, 54. Smith, 54, runs the shop."),
              good("John Smith, 45, spoke. Smith, then 22, had been a clerk."),
              good(
                  "Gareth Pelham, 47, was fined. A court heard that Pelham, a father of four, had"
                      + " dumped it."),
              bad(
                  "Gareth Pelham, 47, was fined. A court heard that Pelham, a man of [[48]], had"
                      + " dumped it."),
              good(
                  "John Smith, 45, spoke on 14 May 2012.\n\nSmith, who was 25 at the time and at"
                      + " work, told of that day."),
              good(
                  "Rosa Quill, 29, rowed home in May with a student.\n\n"
                      + "The 19-year-old had lost the oars."),
              good(
                  "Sergeant Rosa Quill, 29, held a man in May.\n\n"
                      + "The 34-year-old had lost the keys."),
              bad("Sam Oyelaran, 41, has nursed for 19 years, since he was [[32]]."),
              good("Sam Oyelaran, 41, has nursed for 19 years, since he was 21."),
              good("Sam Oyelaran, 41, has nursed for some 19 years, since he was 25."),
              bad(
                  "Naomi Feld, 46, has kept bees for 20 years. She began as a [[36-year-old]]"
                      + " student."),
              good(
                  "Naomi Feld, 46, has kept bees for 20 years. She began as a 26-year-old student."),
              bad(
                  "“I was [[21]] when I came, 30 years ago,” said Rosa Quill.\n\nQuill, 61, runs the"
                      + " shop."),
              good(
                  "“I was 31 when I came, 30 years ago,” said Rosa Quill.\n\nQuill, 61, runs the"
                      + " shop."),
              bad("Rosa Quill, 61, runs the shop.\n\n“I’m [[71]], and I can wait,” Quill said."),
              good("Rosa Quill, 61, runs the shop.\n\n“My dog is 11, and can wait,” Quill said."),
              bad(
                  "One of them, Rory Gill, is an 81-year-old welder.\n\n![Rory Gill, [[71]], bows at"
                      + " the theatre.](a.jpg)"),
              good(
                  "The club is run by Rory Gill, who was a 31-year-old prop in the last side to win"
                      + " the cup.\n\n“We sang,” said Gill, 58."),
              good(
                  "Rory Gill was a catcher in 2009. He is 51 now, and his knees, he likes to say,"
                      + " are 70."),
              good(
                  "A 61-year-old plumber was held over a fire.\n\nThe victim, aged 16, is in"
                      + " hospital."),
              good(
                  "John Smith, 45, was charged on Friday. Smith’s son, also John Smith, 19, was not."),
              good(
                  "A 61-year-old plumber was stabbed.\n\nA second victim, aged 16, was freed.\n\n"
                      + "The 16-year-old wept."),
              good(
                  "John Smith, 34, of Mill Road, was held. John Smith, 51, of Fir Lane, was freed."),
              bad(
                  "John Smith, 34, of Mill Road, was held. John Smith, [[43]], of Mill Road, was"
                      + " freed."),
              good("Chelsea beat Smith Rovers, 3, and Rovers, 12, went home on Friday, 14 May."))
          .needingStory();

  /** Years that an age counted from a length may be out. */
  private static final int LOOSE = 1;

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public TwoAges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Age> ages =
        Ages.of(article, lexicon).all().stream()
            .filter(age -> INFO.roles().contains(age.line().block().role()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < ages.size(); i++) {
      Age here = ages.get(i);
      for (int k = 0; k < i; k++) {
        Age other = ages.get(k);
        if (contradicts(other, here)
            && isOnlyOne(ages, other, here)
            && !isAnother(ages.subList(k + 1, i), here)) {
          boolean above = Story.above(other.line().block());
          findings.add(above ? finding(here, other) : finding(other, here));
          break;
        }
      }
    }
    return findings;
  }

  private static boolean contradicts(Age a, Age b) {
    if (a.today().isEmpty() || b.today().isEmpty()) {
      return false;
    }
    if (a.ago().isPresent() || b.ago().isPresent()) {
      boolean one = a.person().isPresent() && a.person().equals(b.person());
      boolean sure = a.grade() != Grade.GUESSED && b.grade() != Grade.GUESSED;
      return one && sure && Math.abs(a.today().getAsInt() - b.today().getAsInt()) > LOOSE;
    }
    int apart = Math.abs(a.years() - b.years());
    boolean young = Math.min(a.years(), b.years()) < YOUNGEST && !isOfOne(a, b);
    boolean told = apart > 0 && !young;
    boolean past = a.time() == Age.Time.PAST || b.time() == Age.Time.PAST;
    boolean guessed = a.grade() == Grade.GUESSED || b.grade() == Grade.GUESSED;
    if (!told || guessed || past && !mayBeASlip(a, b)) {
      return false;
    }
    if (a.person().isPresent() && b.person().isPresent()) {
      boolean named = a.grade() == Grade.NAMED && b.grade() == Grade.NAMED;
      boolean sure = named || past || apart > 1;
      return a.person().get().equals(b.person().get()) && sure;
    }
    boolean none = a.person().isEmpty() && b.person().isEmpty();
    boolean above = Story.above(a.line().block()) != Story.above(b.line().block());
    boolean headline = none && above && a.noun().equals(b.noun()) && !a.noun().isEmpty();
    boolean pointed = none && b.definite() && !a.definite() && fits(a, b);
    return headline || pointed || above && mayBeASlip(a, b) || none && isOfOne(a, b);
  }

  /** Whether both are of one who is called by one noun, with "the" the second time. */
  private static boolean isOfOne(Age a, Age b) {
    String key = a.who().key();
    return !key.isEmpty() && b.definite() && key.equals(b.who().key());
  }

  /** Whether figures changed places, or one of two is right: no two people are so often so old. */
  private static boolean mayBeASlip(Age a, Age b) {
    int x = a.years();
    int y = b.years();
    boolean swapped = x % 10 == y / 10 && y % 10 == x / 10;
    return swapped || x > 9 && y > 9 && (x % 10 == y % 10 || x / 10 == y / 10);
  }

  /** Whether the later words may point back at whom the earlier ones brought in. */
  private static boolean fits(Age first, Age later) {
    boolean same = first.noun().equals(later.noun()) && !first.noun().isEmpty();
    boolean pointing = POINTING.contains(later.noun()) || later.noun().isEmpty();
    return same || pointing && (!later.noun().equals("victim") || isHurt(first));
  }

  private static boolean isHurt(Age age) {
    int end = age.line().sentenceEnd(age.at());
    for (int i = age.at(); i < end; i++) {
      if (BEFALLS.contains(age.line().at(i).lemma()) && age.line().tag(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Among people without names: whether no third age, and no family, makes them two. */
  private static boolean isOnlyOne(List<Age> ages, Age one, Age other) {
    if (one.person().isPresent() && other.person().isPresent()) {
      int start = other.line().sentenceStart(other.at());
      boolean named = start < other.at() && other.line().text(start, other.at()).contains("also ");
      boolean namesake = named && kin(other);
      boolean apart = one.home().isPresent() && other.home().isPresent();
      namesake |= apart && !one.home().equals(other.home());
      return !namesake && (other.grade() == Grade.NAMED || !kin(other));
    }
    long others =
        ages.stream().filter(a -> a.years() != one.years() && a.years() != other.years()).count();
    return others == 0 && !kin(other) && !kin(one);
  }

  /** Whether somebody else without a name, of just that age, was spoken of since. */
  private static boolean isAnother(List<Age> between, Age here) {
    return here.person().isEmpty() && between.stream().anyMatch(a -> a.years() == here.years());
  }

  private static boolean kin(Age age) {
    int end = age.line().sentenceEnd(age.at());
    for (int i = age.line().sentenceStart(age.at()); i < end; i++) {
      if (age.line().is(i, Trait.KIN)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Age first, Age second) {
    String who =
        second
            .person()
            .map(p -> p.name().full())
            .orElse(second.noun().isEmpty() ? "The person" : "The " + second.noun());
    if (first.ago().isPresent() || second.ago().isPresent()) {
      Age then = second.ago().isPresent() ? second : first;
      Age now = then == second ? first : second;
      return INFO.finding(
              then.span(),
              "%s was %d then, %d years before, and is %d now; that makes %d: put one of them right."
                  .formatted(
                      who,
                      then.years(),
                      then.ago().orElseThrow(),
                      now.today().getAsInt(),
                      then.today().getAsInt()))
          .withRelated(now.span(), "the other age");
    }
    int apart = Math.abs(first.years() - second.years());
    String years = apart == 1 ? "a year" : apart + " years";
    return INFO.finding(
            second.span(),
            "%s is %d here and %d elsewhere, %s apart: make the ages agree."
                .formatted(who, second.years(), first.years(), years))
        .withRelated(first.span(), "the other age");
  }
}
