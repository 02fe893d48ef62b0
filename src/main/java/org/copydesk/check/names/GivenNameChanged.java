package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Nearness;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** One person with two given names. */
public final class GivenNameChanged implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/given-name-changed",
              Severity.WARNING,
              "One person with two given names",
              "The reader takes one person for two of a family.",
              bad(
                  "Katharine Birt opened the reading room in March.\n\n"
                      + "[[Catherine]] Birt has lent it her own books.",
                  "Katharine Birt opened the reading room in March.\n\n"
                      + "Katharine Birt has lent it her own books."),
              bad(
                  "The plan came from Councillor Iain Mott.\n\n"
                      + "Voters thanked Councillor [[Ian]] Mott on Sunday.",
                  "The plan came from Councillor Iain Mott.\n\n"
                      + "Voters thanked Councillor Iain Mott on Sunday."),
              bad(
                  "Transport Secretary Olive Dunn cut the ribbon.\n\nA crowd cheered Transport"
                      + " Secretary [[Ruth]] Dunn.",
                  "Transport Secretary Olive Dunn cut the ribbon.\n\nA crowd cheered Transport"
                      + " Secretary Olive Dunn."),
              good(
                  "Katharine Birt and Catherine Birt run the shop.\n\n"
                      + "Katharine Birt keeps the books."),
              good("Alan Mott sold the farm.\n\nHis brother Allan Mott bought the mill."),
              good(
                  "Thomas Birt spoke.\n\nTom Birt sang.\n\nJo Birt danced, and Joey Birt clapped."),
              bad(
                  "Gareth Mott, the treasurer, resigned on Monday.\n\n"
                      + "The books were found in a shed by [[Gavin]] Mott’s wife.",
                  "Gareth Mott, the treasurer, resigned on Monday.\n\n"
                      + "The books were found in a shed by Gareth Mott’s wife."),
              good(
                  "Gareth Mott, the treasurer, resigned on Monday.\n\n"
                      + "The books were found in a shed by his brother Gavin Mott."),
              bad(
                  "Judge Olive Dunn freed the man. He thanked Judge [[Opal]] Dunn.",
                  "Judge Olive Dunn freed the man. He thanked Judge Olive Dunn."),
              bad(
                  "Bridge falls\n\n[[Moira]] Birt on her porch. (File photo)\n\nNora Birt was on her"
                      + " porch when the bridge fell.\n\n“It was loud,” Ms Birt said."),
              good(
                  "Bridge falls\n\nMoira Birt on her porch. (File photo)\n\nNora Birt was on her"
                      + " porch when the bridge fell. Her mother was not.\n\n“It was loud,” Ms Birt"
                      + " said."),
              good(
                  "Bridge falls\n\nIvan Birt on his porch. (File photo)\n\nNora Birt was on her"
                      + " porch when the bridge fell.\n\n“It was loud,” Ms Birt said."),
              good("Judge Olive Dunn freed the man. He thanked Judge Ruth Dunn."),
              bad(
                  "Bridge falls\n\n[[Fiachra]] Birt on the bridge. (File photo)\n\nFintan Birt was"
                      + " there. “My mother fell,” Mr Birt said."),
              good(
                  "Bridge falls\n\nFiachra Birt, a cook, on the bridge. (File photo)\n\nFintan Birt"
                      + " was there. “My mother fell,” Mr Birt said."),
              good(
                  "Bridge falls\n\nMorna Birt on the bridge. (File photo)\n\nFintan Birt was"
                      + " there. “My mother fell,” Mr Birt said."),
              bad(
                  "Bell’s lawyer, Lucille Vann, spoke. “It was cold,” Vann said.\n\nOutside, Bell"
                      + " stood by her lawyer, [[Lucinda]] Vann.",
                  "Bell’s lawyer, Lucille Vann, spoke. “It was cold,” Vann said.\n\nOutside, Bell"
                      + " stood by her lawyer, Lucille Vann."),
              good(
                  "Bell’s lawyer, Lucille Vann, spoke. “It was cold,” Vann said.\n\nOutside, Bell"
                      + " stood by her nurse, Lucinda Vann."),
              bad(
                  "Gordon Mott, a clerk, has gone. Nobody at the mill has seen [[Graham]] Mott.",
                  "Gordon Mott, a clerk, has gone. Nobody at the mill has seen Gordon Mott."),
              good("Gordon Mott has gone. Ann Lee and Graham Mott came by bus."),
              good("Paul Birt swam.\n\nPaula Birt ran."),
              good("Olive Dunn cut the ribbon.\n\nRuth Dunn cheered."))
          .needingStory();

  private static final int OFTEN = 2;

  private final Lexicon lexicon;

  /** A rule that knows the words of {@code lexicon}. */
  public GivenNameChanged(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Story story = Story.of(article, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (Person person : story.people()) {
      story.people().stream()
          .filter(other -> isMeant(person, other, story))
          .findFirst()
          .ifPresent(other -> report(person, other, findings));
    }
    return findings;
  }

  private static boolean isMeant(Person person, Person other, Story story) {
    boolean only = story.people().size() == 2;
    boolean namesake =
        person != other
            && person.named()
            && other.named()
            && person.name().suffix().equals(other.name().suffix())
            && person.name().surname().equalsIgnoreCase(other.name().surname());
    boolean one =
        namesake
            && (isNear(person.name().first(), other.name().first())
                || sameOffice(person, other)
                || isMisremembered(person, other)
                || isPictured(person, other, story)
                || (only || inOneBlock(person, other)) && isMistaken(person, other));
    return one
        && !person.sex().contradicts(other.sex())
        && Twins.isLesser(person, other)
        && !Twins.together(person, other);
  }

  /** Whether one may have been written for the other; a pet name is nobody's slip. */
  private static boolean isNear(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    boolean pet = longer.matches("(?i)" + java.util.regex.Pattern.quote(shorter) + "(?:y|ie|ey)");
    boolean like = Nearness.near(one, other);
    return like && !pet;
  }

  /**
   * Whether a name that comes once, of whom nothing is said, has the initial and the sex of
   * somebody the story speaks of again and again: so memory slips, "Winston" for "Wilson".
   */
  private static boolean isMisremembered(Person person, Person other) {
    String given = person.name().first();
    return person.mentions().size() == 1
        && hasOnePost(person, other)
        && (other.mentions().size() >= OFTEN || beginAlike(given, other.name().first()))
        && given.length() > 2
        && other.name().first().length() > 2
        && given.charAt(0) == other.name().first().charAt(0)
        && (person.sex() == other.sex() && person.sex() != Sex.UNTOLD
            || beginAlike(given, other.name().first()))
        && other.mentions().stream().noneMatch(Twins::kin);
  }

  /** A caption's only name, of nobody else's kin, with the surname and sex of one in the story. */
  private static boolean isPictured(Person person, Person other, Story story) {
    Mention here = person.introduction();
    Line line = here.line();
    boolean shown =
        line.tag(here.to()).isFinite()
            || line.lower(here.to()).matches(",|in|at|on|with|after|outside|near");
    String surname = person.name().last();
    boolean sure =
        person.sex() == other.sex()
            && person.sex() != Sex.UNTOLD
            && story.lines().stream().noneMatch(GivenNameChanged::tellsOfKin);
    return here.block().role() == Role.CAPTION
        && person.mentions().size() == 1
        && here.from() == 0
        && (shown || line.lower(here.to()).endsWith("ing"))
        && other.introduction().block().role() != Role.CAPTION
        && story.people().stream().filter(p -> p.name().has(surname)).count() == 2
        && (sure || isUnexplained(person, other));
  }

  /**
   * Whether a caption names somebody without a word of who that is, as it may only name those of
   * whom the story tells, and one of them who comes again and again has the initial.
   */
  private static boolean isUnexplained(Person person, Person other) {
    Line line = person.introduction().line();
    return person.descriptions().isEmpty()
        && !tellsOfKin(line)
        && other.mentions().size() >= OFTEN
        && other.mentions().stream().noneMatch(m -> m.block().role() == Role.CAPTION)
        && person.name().first().length() > 2
        && other.name().first().length() > 2
        && initial(person) == initial(other);
  }

  private static char initial(Person person) {
    char first = Character.toLowerCase(person.name().first().charAt(0));
    return first == 'c' ? 'k' : first;
  }

  /** Whether both are described alike: "her lawyer, Lucinda", "the lawyer for her, Lucille". */
  private static boolean hasOnePost(Person person, Person other) {
    return person.descriptions().stream()
        .allMatch(d -> other.descriptions().stream().anyMatch(o -> postsOf(o).equals(postsOf(d))));
  }

  private static List<String> postsOf(Description d) {
    return IntStream.range(d.from(), d.to())
        .filter(i -> Description.isPost(d.line(), i) && !d.line().is(i, Trait.KIN))
        .mapToObj(i -> d.line().lower(i))
        .toList();
  }

  private static boolean tellsOfKin(Line line) {
    return IntStream.range(0, line.size())
        .anyMatch(i -> line.is(i, Trait.KIN) || line.lower(i).matches("famil(?:y|ies)"));
  }

  /** "Her order, signed “Miriam T. Oakes”": whether one stands alone between quotation marks. */
  private static boolean inOneBlock(Person person, Person other) {
    Mention here = person.introduction();
    Line line = here.line();
    boolean signed =
        line.lower(here.from() - 1).matches("[\"“‘]") && line.lower(here.to()).matches("[\"”’]");
    return signed && line == other.introduction().line();
  }

  /** Whether the story’s only two people have one surname, one initial and one sex, each once. */
  private static boolean isMistaken(Person person, Person other) {
    return person.sex() == other.sex()
        && person.sex() != Sex.UNTOLD
        && person.mentions().size() == 1
        && other.mentions().size() == 1
        && person.name().first().length() > 2
        && other.name().first().length() > 2
        && person.name().first().charAt(0) == other.name().first().charAt(0);
  }

  /** "Rhodri", "Rhydian": two letters at the start, or the first and the last two. */
  private static boolean beginAlike(String one, String other) {
    boolean ends =
        one.regionMatches(true, 0, other, 0, 1)
            && one.regionMatches(true, one.length() - 2, other, other.length() - 2, 2);
    return one.length() > 3
        && other.length() > 3
        && (one.regionMatches(true, 0, other, 0, 2) || ends);
  }

  /** Whether both have one title that few have at a time; of one word, with one initial too. */
  private static boolean sameOffice(Person person, Person other) {
    boolean initial = person.name().first().charAt(0) == other.name().first().charAt(0);
    return person.descriptions().stream()
        .filter(d -> d.kind() == Description.Kind.TITLE && (initial || d.to() - d.from() > 1))
        .filter(d -> d.line().is(d.to() - 1, Trait.OFFICE))
        .anyMatch(
            d -> other.descriptions().stream().anyMatch(o -> o.text().equalsIgnoreCase(d.text())));
  }

  private static void report(Person person, Person other, List<Finding> findings) {
    String right = other.name().first();
    for (Mention mention : person.mentions()) {
      if (mention.manner() == Mention.Manner.FULL_NAME
          && INFO.roles().contains(mention.block().role())) {
        int start = mention.start();
        int end = mention.line().at(mention.from()).end();
        Span span = mention.block().span(start, end);
        Finding finding =
            INFO.finding(
                    span,
                    "“"
                        + mention.text()
                        + "” is “"
                        + other.name().full()
                        + "” elsewhere; if they are one person, give one name.")
                .withRelated(other.introduction().span(), "the other name");
        boolean verbatim = mention.block().text().verbatim(start, end);
        findings.add(verbatim ? finding.withFix(Fix.write(span, right)) : finding);
      }
    }
  }
}
