package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Life;
import org.copydesk.story.Life.Kind;
import org.copydesk.story.Line;
import org.copydesk.story.Lives;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.WordLists;

/** A life told in years and ages that cannot all be true. */
public final class LifeDisagrees implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/life-disagrees",
              Severity.WARNING,
              "A life whose years cannot all be true",
              "The reader who counts finds somebody born twice, or at work after the funeral.",
              Example.bad(
                  "Cora Finch was born in Hull in 1931.\n\n"
                      + "Finch, born in [[1913]], taught the harp."),
              Example.bad("Cora Finch died in 1988. Her death in [[1998]] shut the school."),
              Example.bad("Cora Finch died in 1988. In [[1991]] she opened a school."),
              Example.bad("In [[1990]] he married Cora Finch, a harpist, who died in 1988."),
              Example.bad(
                  "A hall is named for the late Cora Finch.\n\n"
                      + "“I am glad,” [[Finch said]] on Friday."),
              Example.good(
                  "Cora Finch was born in Hull in 1931.\n\nFinch, born in 1931, taught the harp."),
              Example.good("Cora Finch died in 1988. In 1986 she opened a school."),
              Example.good("Cora Finch died in 1988. In 1991 she was honoured with a plaque."),
              Example.good(
                  "Her husband, Ole, died in 1988. In 1991 she married Per Dahl, a tailor."),
              Example.good("Cora Finch was born in 1931. Her son was born in 1955."),
              Example.good(
                  "A hall is named for the late Cora Finch.\n\n“I am glad,” Finch said in 1970."))
          .needingStory();

  /** Verbs of what is done for the dead, by lemma: their subject need not live. */
  private static final Set<String> LASTING = WordLists.of(LifeDisagrees.class, "lasting");

  private static final Set<String> THIS_WEEK = WordLists.of(LifeDisagrees.class, "this-week");

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public LifeDisagrees(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Life> lives = Lives.of(article, lexicon).all();
    for (int i = 0; i < lives.size(); i++) {
      for (int k = 0; k < lives.size(); k++) {
        if (i != k && lives.get(i).who().equals(lives.get(k).who())) {
          compare(lives.get(k), lives.get(i), k < i, findings);
        }
      }
    }
    for (Person person : Story.of(article, lexicon).people()) {
      speaks(person).ifPresent(findings::add);
    }
    return findings.stream()
        .filter(
            f -> article.blocks(f.span()).stream().anyMatch(b -> INFO.roles().contains(b.role())))
        .distinct()
        .toList();
  }

  private static void compare(Life first, Life life, boolean before, List<Finding> findings) {
    boolean twice =
        before
            && first.kind() == life.kind()
            && (life.kind() == Kind.BORN || life.kind() == Kind.DIED)
            && first.year() != life.year();
    if (twice) {
      String what = life.kind() == Kind.BORN ? "birth" : "death";
      findings.add(
          finding(
              life,
              first,
              "The "
                  + what
                  + " is in "
                  + life.year()
                  + " here and in "
                  + first.year()
                  + " before; give one year."));
    }
    boolean after =
        first.kind() == Kind.DIED
            && life.year() > first.year()
            && (life.kind() == Kind.MARRIED || life.kind() == Kind.DID)
            && !LASTING.contains(life.line().at(life.verb()).lemma())
            && !life.line().is(life.verb(), Trait.SPEAKS);
    boolean unborn =
        first.kind() == Kind.BORN
            && life.year() < first.year()
            && (life.kind() == Kind.MARRIED || life.kind() == Kind.DIED);
    if (after) {
      findings.add(
          finding(
              life,
              first,
              "This is told of "
                  + life.year()
                  + ", after the death in "
                  + first.year()
                  + "; put one of the years right."));
    } else if (unborn) {
      findings.add(
          finding(
              life,
              first,
              "This is told of "
                  + life.year()
                  + ", before the birth in "
                  + first.year()
                  + "; put one of the years right."));
    }
  }

  private static Finding finding(Life life, Life other, String message) {
    return INFO.finding(life.span(), message).withRelated(other.span(), "the other year");
  }

  /** Somebody called late who speaks this week. */
  private static Optional<Finding> speaks(Person person) {
    Optional<Mention> late = person.mentions().stream().filter(m -> lateAt(m) >= 0).findFirst();
    if (late.isEmpty()) {
      return Optional.empty();
    }
    for (Mention mention : person.mentions()) {
      Line line = mention.line();
      int verb = mention.to();
      boolean says = line.is(verb, Trait.SPEAKS) && line.tag(verb).isVerb();
      if (says && isThisWeek(line, verb)) {
        return Optional.of(
            INFO.finding(
                    line.span(mention.from(), verb + 1),
                    person.name().full() + " is called late elsewhere in the story; say who spoke.")
                .withRelated(late.get().span(), "late here"));
      }
    }
    return Optional.empty();
  }

  private static int lateAt(Mention mention) {
    Line line = mention.line();
    for (int i = mention.from() - 1; i >= 0 && mention.from() - i < 4; i--) {
      if (line.lower(i).equals("late")) {
        return line.lower(i - 1).equals("the") ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isThisWeek(Line line, int verb) {
    int end = line.sentenceEnd(verb);
    boolean week = false;
    for (int i = line.sentenceStart(verb); i < end; i++) {
      week |= THIS_WEEK.contains(line.lower(i));
      if (line.lower(i).matches("1[5-9]\\d\\d|20\\d\\d|ago|once|had")) {
        return false;
      }
    }
    return week;
  }
}
