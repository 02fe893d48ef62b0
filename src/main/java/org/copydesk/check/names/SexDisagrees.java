package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.BothSexes;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** A title of courtesy for the other sex than the given name tells. */
public final class SexDisagrees implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/sex-disagrees",
              Severity.WARNING,
              "A title that does not fit the given name",
              "The reader wonders whether a second person of that name has come in.",
              bad("Harriet Lunt runs the forge. [[Mr]] Lunt has three apprentices."),
              bad("Gordon Vine keeps bees. “They swarm in May,” [[Mrs]] Vine said."),
              bad(
                  "Harriet Lunt, who runs the forge, said the fire was out. “It was small,”"
                      + " [[he]] said."),
              bad(
                  "Mrs Vine’s sister, Harriet Lunt, said outside the hall that it was over."
                      + " “It was small,” [[he]] said."),
              bad("“It was small,” said Gordon Lunt. “And it is out,” [[she]] added."),
              bad(
                  "Harriet Lunt closed the forge when [[he]] moved to the coast. Ms Lunt kept the"
                      + " anvil."),
              bad(
                  "Gordon Vine came in with vinegar on [[her]] sleeve.\n\nIt was raining, and he"
                      + " was wet. Vine sat down, and he ate."),
              bad(
                  "Solvei Brandt, the losing captain, was glad. They had led for an hour.\n\nBrandt"
                      + " said she would sleep.\n\nBrandt pulled on her coat.\n\nAt the gate Brandt"
                      + " waved [[his]] cap."),
              good(
                  "Solvei Brandt, the losing captain, was glad. They had led for an hour.\n\nBrandt"
                      + " said she would sleep.\n\nAt the gate Brandt waved his cap."),
              bad("Gordon Vine was made warden on Monday. [[She]] will keep the bees."),
              bad("Gordon Vine rode home and sold [[her]] bees."),
              bad(
                  "It was sold to Gordon Vine, who had come by bus with a bag and a list of what"
                      + " [[she]] wanted."),
              bad("Kell, who drove a tram until his election, said [[she]] would rest."),
              bad("Kell said she would rest after [[his]] 12 years on the tram."),
              good("Kell, who drove a tram until her election, said she would rest."),
              good(
                  "Una Lunt lost. Kell, who drove a tram until his election, said she would rest."),
              good("Kell, who drove a tram until his election, said his wife said she would rest."),
              bad("The keeper, Gordon Vine, let the bees go from [[her]] sleeve."),
              bad("She kept the letters for the rest of [[his]] life."),
              bad("The old man played the flute for [[her]] own pleasure."),
              bad("He shook [[her]] head and left."),
              bad("A colleague described [[her]] as the quietest man in the house."),
              bad("They remember [[him]] as a kind woman."),
              good("They hailed her as a master of the form and him as a man of few words."),
              good("They dressed her as a man, and described her as a man’s woman."),
              good("She gave the boy a boat of his own. He shook her hand, and she told him so."),
              good("She married the doctor and spent the rest of his life by the sea."),
              bad(
                  "Harriet Lunt runs the forge and says it is the best she has had. “It burns,”"
                      + " [[he]] said."),
              bad(
                  "Harriet Lunt runs the forge, and she likes it.\n\n“It burns well,” [[he]] said."
                      + " “So it should.”"),
              good("Harriet Lunt met the vet, and she liked him.\n\n“It burns well,” he said."),
              bad(
                  "The keepers\n\nGordon Vine let the bees out. He was late, and Tom Lunt said he"
                      + " was too.\n\nVine lost a hive in May. It was [[her]] third."),
              good(
                  "The keepers\n\nGordon Vine let the bees out. He was late, and Tom Lunt said he"
                      + " was too.\n\nVine lost a hive in May. It was her third, the queen’s."),
              good(
                  "The keepers\n\nGordon Vine let the bees out. He was late, and Yuki Lunt said he"
                      + " was too.\n\nVine lost a hive in May. It was her third."),
              good(
                  "Gordon Vine won the seat. He spent years in the House, and Ann Lee worked for"
                      + " his office."),
              good("Ann Lee met Gordon Vine, who had come by bus with a list of what he wanted."),
              good(
                  "Gordon Vine told Ann Lee what she wanted. Vine, who saw Ann Lee, took her hat."),
              good("The bees went to Gordon Vine. She had kept them."),
              good(
                  "Harriet Lunt was attacked by a man. He fled on foot.\n\nMs Lunt has three"
                      + " apprentices."),
              good("Harriet Lunt had met a man. Ms Lunt still had his coat."),
              good("Harriet Lunt closed the forge when he moved to the coast."),
              good("Harriet Lunt fed the dog when he came in. Ms Lunt has three apprentices."),
              good("Harriet Lunt paid the smith when he came. Ms Lunt has three apprentices."),
              good(
                  "Tom Vine lit the fire.\n\nHarriet Lunt closed the forge when he left. Ms Lunt"
                      + " has three apprentices."),
              good("Harriet Lunt said: “I knew what he wanted.” Ms Lunt has three apprentices."),
              good("“It was small,” said Gordon Lunt. “And it is out,” he added."),
              good("Harriet Lunt said her brother had seen the fire. “It was small,” he said."),
              good("Harriet Lunt and Tom Vine said it was out. “It was small,” he said."),
              good("Yuki Lunt said it was out. “It was small,” she said."),
              good("Harriet Lunt runs the forge. Ms Lunt has three apprentices."),
              good("“Mr Lunt wept,” the diary says.\n\nHarriet Lunt, as the girl became, is 102."),
              good(
                  "Harriet Lunt shut it on Friday. She had it from her father in 1981.\n\n“Mr Lunt"
                      + " gave us toffee,” said a customer."),
              bad(
                  "Harriet Lunt shut it on Friday. She had it from a farmer in 1981.\n\n“[[Mr]] Lunt"
                      + " gives us toffee,” said a customer."),
              good("Anjali and Rohan Lunt were out. “I got a leaflet,” Ms Lunt said."),
              good("Pearl and Eric Lunt were out. “I got a leaflet,” Mrs Lunt said."),
              good(
                  "Eric Lunt runs the forge.\n\nHis wife, Pearl, was out. “I got a leaflet,” said Mrs"
                      + " Lunt."),
              good("Harriet Lunt runs the forge with her husband. Mr Lunt has three apprentices."),
              good(
                  "Harriet Lunt runs the forge. Gordon Lunt helps. Mr Lunt has three apprentices."),
              good(
                  "Eric Lunt ran the forge. At noon Mr Lunt sent his wife a picture of it.\n\nHe did"
                      + " not come home, and at six Mrs Lunt rang."),
              good("Yuki Lunt runs the forge. Mr Lunt has three apprentices."))
          .needingStory();

  private static final String ONLY = "the only one it can mean here";
  private static final String NOBODY = "nor anybody else in the story";

  private static final Set<Role> SPEECH = Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE);

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public SexDisagrees(Lexicon lexicon) {
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
      boolean alone =
          story.people().stream().filter(p -> p.name().has(person.name().last())).count() == 1;
      boolean family =
          person.mentions().stream().anyMatch(m -> Twins.kin(m) || Couples.isOfACouple(m));
      if (!person.named() || !alone || family) {
        continue;
      }
      for (Description title : person.descriptions()) {
        boolean other =
            person.sex().contradicts(sex(title))
                && !Couples.isKinBefore(title)
                && !Couples.isRecalled(article, story, person, title)
                && !Couples.isSpouse(person, title);
        if (isCourtesy(title) && other) {
          findings.add(finding(person, title));
        }
      }
    }
    for (Line line : story.lines()) {
      if (SPEECH.contains(line.block().role())) {
        pronoun(story, line).ifPresent(findings::add);
      }
    }
    PronounSlips slips = new PronounSlips(story);
    slips.all().forEach(m -> add(findings, finding(m.person(), m.line(), m.at(), ONLY)));
    for (PronounSlips.Misfit misfit : slips.lone()) {
      add(findings, finding(misfit.person(), misfit.line(), misfit.at(), NOBODY));
    }
    List<BothSexes.Pair> pairs = new BothSexes(story, slips.body).all();
    pairs.removeIf(p -> findings.stream().anyMatch(f -> f.span().overlaps(p.span(p.one()))));
    pairs.forEach(pair -> add(findings, finding(pair)));
    OwnPronoun.all(story).forEach(misfit -> add(findings, finding(misfit)));
    return findings;
  }

  private static void add(List<Finding> findings, Finding finding) {
    if (findings.stream().noneMatch(f -> f.span().overlaps(finding.span()))) {
      findings.add(finding);
    }
  }

  private static Finding finding(BothSexes.Pair pair) {
    return INFO.finding(pair.span(pair.other()), pair.told())
        .withRelated(pair.span(pair.one()), "the other pronoun");
  }

  private static Finding finding(OwnPronoun.Misfit misfit) {
    Line line = misfit.line();
    String message = "“%s” does not fit “%s”, of whom it is told; put one of them right.";
    return INFO.finding(
            line.span(misfit.at(), misfit.at() + 1),
            message.formatted(line.at(misfit.at()).text(), line.at(misfit.subject()).text()))
        .withRelated(line.span(misfit.subject(), misfit.subject() + 1), "whose clause it is");
  }

  /** "Ana Ruiz, the engineer, said … “It is safe,” he said": the paragraph's one speaker. */
  private static Optional<Finding> pronoun(Story story, Line line) {
    List<Person> here =
        story.people().stream()
            .filter(p -> p.mentions().stream().anyMatch(m -> m.line() == line))
            .toList();
    List<Person> speakers = here.stream().filter(p -> p.named() && speaks(p, line)).toList();
    if (speakers.size() != 1) {
      return Optional.empty();
    }
    Person speaker = speakers.get(0);
    int first =
        speaker.mentions().stream().filter(m -> m.line() == line).findFirst().orElseThrow().from();
    for (int i = first + 1; i < line.size(); i++) {
      Sex told =
          switch (line.lower(i)) {
            case "he" -> Sex.MALE;
            case "she" -> Sex.FEMALE;
            default -> Sex.UNTOLD;
          };
      if (PronounSlips.attributes(line, i)
          && speaker.sex().contradicts(told)
          && isNobodyElse(here, line, told)) {
        return Optional.of(finding(speaker, line, i, "who speaks here"));
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(Person person, Line line) {
    return person.mentions().stream()
        .filter(m -> m.line() == line)
        .anyMatch(m -> Speaker.verbAfter(line, m.to()) >= 0 || line.is(m.from() - 1, Trait.SPEAKS));
  }

  /** Whether no person or noun of the sex stands in the paragraph. */
  private static boolean isNobodyElse(List<Person> here, Line line, Sex sex) {
    boolean someone = here.stream().anyMatch(p -> p.sex() == sex || p.sex() == Sex.UNTOLD);
    for (int i = 0; i < line.size(); i++) {
      boolean nameToo = line.is(i, Trait.GIVEN_NAME) || line.is(i, Trait.SURNAME);
      boolean name = line.tag(i).isName() || nameToo && !line.is(i, Trait.KIN);
      someone |= line.tag(i).isNoun() && !name && Sex.of(line, i) == sex;
    }
    return !someone;
  }

  private static Finding finding(Person person, Line line, int at, String how) {
    return INFO.finding(
            line.span(at, at + 1),
            "“"
                + line.at(at).text()
                + "” does not fit “"
                + person.name().full()
                + "”, "
                + how
                + "; put the pronoun or the name right.")
        .withRelated(person.introduction().span(), "the full name here");
  }

  private static boolean isCourtesy(Description title) {
    return title.kind() == Description.Kind.TITLE
        && title.to() - title.from() == 1
        && title.line().is(title.from(), Trait.HONORIFIC);
  }

  private static Sex sex(Description title) {
    boolean male = title.line().is(title.from(), Trait.MALE);
    boolean female = title.line().is(title.from(), Trait.FEMALE);
    return male == female ? Sex.UNTOLD : male ? Sex.MALE : Sex.FEMALE;
  }

  private static Finding finding(Person person, Description title) {
    return INFO.finding(
            title.span(),
            "“"
                + title.text()
                + "” does not fit “"
                + person.name().full()
                + "”; put the title or the name right.")
        .withRelated(person.introduction().span(), "the full name here");
  }
}
