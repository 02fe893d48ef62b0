package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.check.names.NameForms.Form;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Mention;
import org.copydesk.story.Story;
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
                  "Two brothers were jailed. Tom Draycott got eight years and Boris [[Dracott]]"
                      + " five.",
                  "Two brothers were jailed. Tom Draycott got eight years and Boris Draycott"
                      + " five."),
              bad("Declan Furlong owns the pit. “We will be 50 in June,” Mr [[Furlow]] said."),
              bad("Owen Tasker closed the road. “It was in time,” [[Tucker]] said."),
              bad(
                  "Erik Hansen owns the ferry with Leila Dunne. It was sold by Dunne and [[Hanson]]"
                      + " in May.",
                  "Erik Hansen owns the ferry with Leila Dunne. It was sold by Dunne and Hansen in"
                      + " May."),
              bad(
                  "Erik Johnston owns the ferry. It was built for [[Johnson]]. Mr Johnston is 60. Mr"
                      + " Johnston is ill.",
                  "Erik Johnston owns the ferry. It was built for Johnston. Mr Johnston is 60. Mr"
                      + " Johnston is ill."),
              good("Erik Johnston owns the ferry. It was built for Johnson. Mr Johnston is 60."),
              good("Owen Parke owns the ferry. Park is free in May. Mr Parke is 60."),
              good("Owen Tasker closed the road. “It was in time,” said Ida Tucker."),
              good("Owen Tasker closed the road. “It was in time,” Turner said."),
              good("Two roofers were jailed. Tom Draycott got eight years and Boris Dracott five."),
              bad(
                  "Karin Lindqvist runs the mill. Lindqvist will stay, and Lindqvist will sell. All"
                      + " will report to [[Lindquist]].",
                  "Karin Lindqvist runs the mill. Lindqvist will stay, and Lindqvist will sell. All"
                      + " will report to Lindqvist."),
              bad(
                  "Priya [[Nayar]], 52, sells fruit. Priya Nair, whose father sold it too, was glad."
                      + " “I wept,” Nair said.",
                  "Priya Nair, 52, sells fruit. Priya Nair, whose father sold it too, was glad."
                      + " “I wept,” Nair said."),
              good("Hal Laden, son of Saul Laden, was hurt. “Hal Ladin fell. We mourn Hal Ladin.”"),
              good("Priya Nayar, 52, sat by Priya Nair, whose father sold fruit."),
              good("Sir Bernard Voss met Sir Bertram Hay. Sir Bertram said no."),
              good("Joanna Quill runs the ferry. Her daughter Joanne’s songs are liked."),
              good("Oona Hessle won. The Hessles cheered, and Councillor Ida Hessel wept."),
              good("Joan Maddock lost. The Maddocks’ lawyer wept."),
              good("Lou Denton fell at Benton, and people in Denten Road ran to help."),
              good("Anna Stewart and Jane Stuart will share the post. Stewart and Stuart agreed."),
              good("Mary Reed and John Reid run the shop together."),
              bad(
                  "Larkmoor will cut jobs. The unions told Larkmoor so. The founder of [[Larkmore]]"
                      + " has left.",
                  "Larkmoor will cut jobs. The unions told Larkmoor so. The founder of Larkmoor has"
                      + " left."),
              good("Larkmoor will cut jobs. The founder of Larkmore has left."),
              good(
                  "Larkmoor will cut jobs. The unions told Larkmoor so. The works at Larkmore Bridge"
                      + " will stay."),
              bad(
                  "Voters in Abbotsfield came late. The count in Abbotsfield was slow. Abbotsfield"
                      + " slept. “I knocked on every door in [[Abbotsford]],” he said.",
                  "Voters in Abbotsfield came late. The count in Abbotsfield was slow. Abbotsfield"
                      + " slept. “I knocked on every door in Abbotsfield,” he said."),
              good(
                  "Voters in Mansfield came late. The count in Mansfield was slow. Mansfield slept."
                      + " Trains from Mansford stood still, and so did Mansford."),
              good(
                  "Rust is a language. Rustc compiles Rust, and the Rustc club meets in May. Rust"
                      + " and Rustc are free."),
              bad("Gerard “Tiny” Comeau owns the boat. “I wept,” [[Comaeu]] said."),
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
    Set<Span> changed = NameChanged.spans(article, story);
    Set<Span> told =
        Stream.concat(findings.stream().map(Finding::span), changed.stream())
            .collect(Collectors.toSet());
    FormSlips slips = new FormSlips(lexicon, house);
    for (Form suspect : forms.all()) {
      if (slips.isSuspicious(suspect)) {
        slips.meant(suspect, forms).ifPresent(name -> report(suspect, name, told, findings));
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

  private static void report(Form suspect, Form name, Set<Span> told, List<Finding> findings) {
    for (StoryWord place : suspect.places()) {
      if (!INFO.roles().contains(place.block().role()) || told.contains(place.span())) {
        continue;
      }
      String often = name.count() == 1 ? "once" : name.count() + " times";
      String message =
          "“%s” is written “%s” %s in this story; make them one."
              .formatted(suspect.text(), name.text(), often);
      boolean accents = Variants.differInAccentsOnly(name.text(), suspect.text());
      Severity severity = accents ? Severity.SUGGESTION : INFO.severity();
      Finding finding =
          new Finding(INFO.id(), severity, place.span(), message)
              .withRelated(name.first().span(), "first written so here");
      findings.add(place.offer(finding, name.text()));
    }
  }
}
