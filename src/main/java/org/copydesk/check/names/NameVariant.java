package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.check.names.NameForms.Form;
import org.copydesk.check.spelling.Slip;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Mention;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** One name written in two ways. */
public final class NameVariant implements Rule {
  private static final Set<Role> READ =
      EnumSet.of(
          Role.HEADLINE,
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.QUOTE,
          Role.LIST_ITEM,
          Role.CAPTION,
          Role.CREDIT);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/variant",
              Severity.WARNING,
              "A name written two ways",
              "A reader cannot know which is right, or takes one person for two.",
              bad(
                  "Nikol Pashinyan spoke. Later Pashinyan left, and [[Pashiniyan]] said no more.",
                  "Nikol Pashinyan spoke. Later Pashinyan left, and Pashinyan said no more."),
              bad(
                  "New Orleans was hit; in New Orleans, and all over [[Orlleans]], water rose.",
                  "New Orleans was hit; in New Orleans, and all over Orleans, water rose."),
              bad(
                  "Boris Johnson won. Mr [[Johnnson]] spoke.",
                  "Boris Johnson won. Mr Johnson spoke."),
              bad(
                  "The Samoan team won. Fans of the [[Samaon]] side sang with a Samoan choir.",
                  "The Samoan team won. Fans of the Samoan side sang with a Samoan choir."),
              bad(
                  "The prize went to Oona Hessle. On Friday [[Hesslle]] flew home.",
                  "The prize went to Oona Hessle. On Friday Hessle flew home."),
              bad(
                  "Lieutenant Ravi Dhillon thanked the crew. “They swam,” Lieutenant [[Dillon]]"
                      + " said.",
                  "Lieutenant Ravi Dhillon thanked the crew. “They swam,” Lieutenant Dhillon"
                      + " said."),
              bad(
                  "[[Brayden]] quits club\n\n"
                      + "The club’s coach, Piotr Braydon, has resigned. He left at noon.",
                  "Braydon quits club\n\nThe club’s coach, Piotr Braydon, has resigned. He left at"
                      + " noon."),
              bad("Joan Maddock lost. [[Maddocks]]’ lawyer wept."),
              bad(
                  "The inquiry’s chairman, Sir Bernard Voss, opened it. “We shall listen,” Sir"
                      + " [[Bertram]] said.",
                  "The inquiry’s chairman, Sir Bernard Voss, opened it. “We shall listen,” Sir"
                      + " Bernard said."),
              bad("Joanna Quill runs the ferry. Passengers like [[Joanne]]’s songs."),
              bad(
                  "Ms. Ada Larch saw the fire. Ms. [[Larches]] dog barked.",
                  "Ms. Ada Larch saw the fire. Ms. Larch dog barked."),
              bad(
                  "Ray Hobbs and Joan Hobbs own the mill. Mr. [[Hobb]] was away.",
                  "Ray Hobbs and Joan Hobbs own the mill. Mr. Hobbs was away."),
              bad(
                  "His tenant, Glenys [[Rooke]], saw the fire. “I ran,” Ms Rourke said. He gave Ms"
                      + " Rourke a coat.",
                  "His tenant, Glenys Rourke, saw the fire. “I ran,” Ms Rourke said. He gave Ms"
                      + " Rourke a coat."),
              bad(
                  "Lucius Merriweather has died. His daughter, Odessa [[Meriwether]] Cole, sang."
                      + " Merriweather was 87.",
                  "Lucius Merriweather has died. His daughter, Odessa Merriweather Cole, sang."
                      + " Merriweather was 87."),
              bad(
                  "Two brothers were jailed. Callum Draycott got eight years and Nathan [[Dracott]]"
                      + " five.",
                  "Two brothers were jailed. Callum Draycott got eight years and Nathan Draycott"
                      + " five."),
              good(
                  "Two roofers were jailed. Callum Draycott got eight years and Nathan Dracott five."),
              bad(
                  "Karin Lindqvist runs the mill. Lindqvist will stay, and Lindqvist will sell. All"
                      + " will report to [[Lindquist]].",
                  "Karin Lindqvist runs the mill. Lindqvist will stay, and Lindqvist will sell. All"
                      + " will report to Lindqvist."),
              good("Sir Bernard Voss met Sir Bertram Hay. Sir Bertram said no."),
              good("Joanna Quill runs the ferry. Her daughter Joanne’s songs are liked."),
              good("Oona Hessle won. The Hessles cheered, and Councillor Ida Hessel wept."),
              good("Joan Maddock lost. The Maddocks’ lawyer wept."),
              good("Lou Denton fell at Benton, and people in Denten Road ran to help."),
              good("Anna Stewart and Jane Stuart will share the post. Stewart and Stuart agreed."),
              good("Mary Reed and John Reid run the shop together."),
              good("The Harrises live next door to Tom Harris, and Harris's dog barks."),
              good("Korea and the Korean team; Iraq and the Iraqis; Samoa's Samoans."),
              good(
                  "Maria met Marie, and Mario met Maria. Ivanov married Ivanova; the Ivanovs"
                      + " left."),
              good("Oksana Zhukova and Pavel Zhukov met Ivan Zhuko in Kyiv."),
              good("Lars Hansen, a Dane, met Erik Hanssen of Oslo. Hansen smiled at Hanssen."),
              good("Houthi fighters and the Houthis; a Kurd among Kurds; Nazi and Nazis."))
          .needingStory()
          .reading(READ);

  private static final int OBSCURE = 4;
  private static final int COMMON_NAME = 6;
  private static final int EVERYDAY = 9;
  private static final double LIKELY = 3.7;
  private static final double NEAR = 2.7;

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the names of {@code lexicon} and those {@code house} accepts. */
  public NameVariant(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    NameForms forms = NameForms.of(article);
    Story story = Story.of(article, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (PersonSlips.Found slip : new PersonSlips(story).all()) {
      if (INFO.roles().contains(slip.mention().block().role()) && !house.accepts(slip.word())) {
        findings.add(finding(slip));
      }
    }
    Set<Span> changed = NameChanged.spans(story);
    Set<Span> told =
        Stream.concat(findings.stream().map(Finding::span), changed.stream())
            .collect(Collectors.toSet());
    for (Form suspect : forms.all()) {
      if (isSuspicious(suspect)) {
        meant(suspect, forms).ifPresent(name -> report(suspect, name, told, findings));
      }
    }
    return findings;
  }

  private static Finding finding(PersonSlips.Found slip) {
    Mention mention = slip.mention();
    int last = mention.to() - 1;
    int start = mention.line().at(last).start();
    int end = mention.line().at(last).end();
    boolean accents = Variants.differInAccentsOnly(slip.word(), slip.right());
    Severity severity = accents ? Severity.SUGGESTION : INFO.severity();
    String message =
        "“"
            + slip.word()
            + "” here, “"
            + slip.right()
            + "” elsewhere ("
            + slip.meant().name().full()
            + "): nobody else of that name is introduced; make them one.";
    Finding finding =
        new Finding(INFO.id(), severity, mention.block().span(start, end), message)
            .withRelated(slip.meant().introduction().span(), "introduced so here");
    return slip.replaceable() && mention.block().text().verbatim(start, end)
        ? finding.withFix(Fix.write(mention.block().span(start, end), slip.right()))
        : finding;
  }

  /** Whether it may be a slip: not a word set large at the start, nor what the house accepts. */
  private boolean isSuspicious(Form form) {
    return (form.text().length() > 4 || !isKnown(form))
        && !house.accepts(form.text())
        && (form.namelike() || !lexicon.knows(form.text()));
  }

  private Optional<Form> meant(Form suspect, NameForms forms) {
    return forms.near(suspect).stream()
        .filter(name -> name.text().length() > 3)
        .filter(name -> !Variants.areForms(name.text(), suspect.text()))
        .filter(name -> isMeant(name, suspect))
        .max((a, b) -> Integer.compare(a.count(), b.count()));
  }

  private boolean isMeant(Form name, Form suspect) {
    boolean known = isKnown(suspect);
    if (!name.namelike() && lexicon.knows(name.text())) {
      boolean everyday = lexicon.frequency(name.text()) >= EVERYDAY; // "Then" is nobody's name
      if (known || everyday || !suspect.namelike()) {
        return false;
      }
    }
    boolean shared =
        !Collections.disjoint(name.before(), suspect.before())
            || !Collections.disjoint(name.after(), suspect.after());
    boolean slip =
        !known
            && lexicon.fame(name.text()) >= COMMON_NAME
            && isLikelySlip(name, suspect)
            && !isNamesake(name, suspect);
    if (!shared && !slip && isSomebodyElse(name, suspect)) {
      return false;
    }
    boolean once = name.count() == 1 && suspect.count() == 1;
    if (once && !shared && Variants.differInOneLetter(name.text(), suspect.text())) {
      int length = suspect.text().length();
      boolean near = length > 5 && Slip.cost(name.text(), suspect.text()) < NEAR || length > 8;
      if (!near) {
        return false;
      }
    }
    if (known) {
      return shared ? isLesser(suspect, name) : isNeverIntroduced(suspect, name);
    }
    if (isKnown(name)) {
      return name.count() >= suspect.count() || suspect.count() == 1;
    }
    boolean pair = once && suspect.text().length() > 5;
    return name.count() > suspect.count() || (pair || shared) && isFirst(name, suspect);
  }

  /** Whether a known name beside the same other name is written once, and not the better known. */
  private boolean isLesser(Form suspect, Form name) {
    return suspect.count() == 1
        && name.count() > 1
        && lexicon.fame(suspect.text()) <= lexicon.fame(name.text()) + 3;
  }

  /**
   * Whether a little-known name comes once, bare, in a story about somebody of nearly that name.
   */
  private boolean isNeverIntroduced(Form suspect, Form name) {
    return suspect.count() == 1
        && name.count() > 2
        && suspect.before().isEmpty()
        && suspect.after().isEmpty()
        && !lexicon.knows(suspect.text())
        && lexicon.find(suspect.text()).filter(this::isObscurePerson).isPresent();
  }

  private boolean isObscurePerson(Lexeme entry) {
    return entry.fame() < OBSCURE && !entry.is(Trait.PLACE);
  }

  private boolean isKnown(Form form) {
    return lexicon.knowsName(form.text())
        || lexicon.knows(form.text())
        || form.text().endsWith("s")
            && lexicon.knowsName(form.text().substring(0, form.text().length() - 1));
  }

  /** Whether each follows another given name: "Lars Hansen" and "Erik Hanssen". */
  private boolean isNamesake(Form name, Form suspect) {
    return !name.before().isEmpty() && suspect.before().stream().anyMatch(lexicon::isGivenName);
  }

  /** Whether a hand easily turns one into the other. */
  private static boolean isLikelySlip(Form name, Form suspect) {
    String meant = name.text();
    String written = suspect.text();
    return meant.charAt(meant.length() - 1) == written.charAt(written.length() - 1)
        && Slip.cost(meant, written) < LIKELY;
  }

  /** Whether the company each keeps shows two people or places. */
  private static boolean isSomebodyElse(Form name, Form suspect) {
    boolean otherBefore = !suspect.before().isEmpty() && !name.before().isEmpty();
    boolean otherAfter = !suspect.after().isEmpty() && !name.after().isEmpty();
    return otherBefore || otherAfter;
  }

  private static boolean isFirst(Form name, Form suspect) {
    return name.first().span().compareTo(suspect.first().span()) < 0;
  }

  private static void report(Form suspect, Form name, Set<Span> told, List<Finding> findings) {
    for (StoryWord place : suspect.places()) {
      if (!INFO.roles().contains(place.block().role()) || told.contains(place.span())) {
        continue;
      }
      String often = name.count() == 1 ? "once" : name.count() + " times";
      String message =
          "“"
              + suspect.text()
              + "” is written “"
              + name.text()
              + "” "
              + often
              + " in this story; make them one.";
      boolean accents = Variants.differInAccentsOnly(name.text(), suspect.text());
      Severity severity = accents ? Severity.SUGGESTION : INFO.severity();
      Finding finding =
          new Finding(INFO.id(), severity, place.span(), message)
              .withRelated(name.first().span(), "first written so here");
      findings.add(place.offer(finding, name.text()));
    }
  }
}
