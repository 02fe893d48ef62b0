package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Mention.Manner;
import org.copydesk.story.Naming;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Finds people who speak under a surname that the story never introduces, or introduces late. */
public final class SurnameOnly implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/surname-only",
              Severity.SUGGESTION,
              "A surname nobody was introduced with",
              "The reader meets a surname and searches the story above for who that is.",
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday for a month.\n\n"
                      + "“It is not safe,” [[Ruiz]] said. The work will go on."),
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The work will cost the town dear, [[Orme]] said on Monday.\n\n"
                      + "The engineer, Ana Orme, found the cracks in May."),
              Example.bad("Fares rose by a tenth in May. Few noticed, according to [[Ruiz]]."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The engineer, Ana Ruiz, found the cracks in May.\n\n"
                      + "“It is not safe,” Ruiz said. The work will go on."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday for a month.\n\n"
                      + "“It is not safe,” President Ruiz said. The work will go on."),
              Example.good(
                  "Mill to close\n\n"
                      + "Orme Textiles is to close. Orme said that it had lost money.\n\n"
                      + "It was founded by Ana Orme in 1931."),
              Example.good(
                  "Engineer Ana Orme shuts bridge\n\n"
                      + "Orme said that it was not safe.\n\n"
                      + "Ana Orme found the cracks in May."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday for a month.\n\n"
                      + "“It is not safe,” Reuters said. Police said that cars must turn."))
          .needingStory()
          .reading(BODY);

  /** Up to what fame a bare surname is nobody's in particular. */
  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public SurnameOnly(Lexicon lexicon) {
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
      late(person)
          .filter(mention -> !isOfAFirm(story, mention))
          .ifPresent(mention -> findings.add(late(person, mention)));
    }
    Set<String> told = new HashSet<>();
    new PersonSlips(story).all().forEach(slip -> told.add(slip.word()));
    for (Naming naming : story.others()) {
      if (isStranger(naming) && told.add(naming.text())) {
        String message =
            "“" + naming.text() + "” is not introduced anywhere; give the full name and who it is.";
        findings.add(INFO.finding(naming.span(), message));
      }
    }
    return findings;
  }

  /** Whether a firm of that name stands in the story: "Farrow" of "Farrow Foods" may be it. */
  private static boolean isOfAFirm(Story story, Mention mention) {
    String word = mention.line().at(mention.from()).text();
    return story.namings().stream()
        .filter(n -> n.size() > 1 && n.kind() != Naming.Kind.PERSON)
        .anyMatch(n -> n.words().contains(word));
  }

  /** The surname alone where the body first speaks of somebody whose full name comes later. */
  private static Optional<Mention> late(Person person) {
    boolean above =
        person.mentions().stream()
            .anyMatch(m -> Story.above(m.block()) && m.manner() == Manner.FULL_NAME);
    Mention first =
        person.mentions().stream().filter(m -> !Story.above(m.block())).findFirst().orElse(null);
    boolean late =
        person.named()
            && !above
            && first != null
            && BODY.contains(first.block().role())
            && first.manner() == Manner.PART_OF_NAME
            && first.text().equalsIgnoreCase(person.name().last())
            && person.introduction() != first
            && (speaks(first.line(), first.from(), first.to())
                || first.line().tag(first.to()).isFinite());
    return late ? Optional.of(first) : Optional.empty();
  }

  private static Finding late(Person person, Mention mention) {
    String message =
        "“"
            + mention.text()
            + "” comes before the story gives the full name, “"
            + person.name().full()
            + "”; give it here.";
    return INFO.finding(mention.span(), message)
        .withRelated(person.introduction().span(), "the full name");
  }

  /** Whether a name of one word speaks that is nobody's, and of no place, body or people. */
  private static boolean isStranger(Naming naming) {
    Line line = naming.line();
    int at = naming.from();
    if (naming.size() > 1 || !BODY.contains(line.block().role())) {
      return false;
    }
    String text = line.at(at).text();
    boolean something =
        line.is(at, Trait.DEMONYM)
            || line.is(at, Trait.WELL_KNOWN)
            || line.is(at, Trait.BODY_NOUN)
            || line.is(at, Trait.ROLE)
            || line.is(at, Trait.PLACE) && !line.is(at, Trait.SURNAME)
            || line.entry(at).filter(Lexeme::isWord).isPresent() && line.opens(at)
            || line.tag(at - 1).isNoun()
            || line.lower(at - 1).equals("the")
            || !text.matches("\\p{Lu}['’]?\\p{Ll}[\\p{L}'’-]+")
            || line.at(at).tag().isPlural();
    return !something && line.is(at, Trait.SURNAME) && speaks(line, at, naming.to());
  }

  private static boolean speaks(Line line, int from, int to) {
    boolean according =
        line.lower(from - 1).equals("to") && line.lower(from - 2).equals("according");
    return according
        || line.is(to, Trait.SPEAKS) && line.tag(to).isVerb()
        || line.is(from - 1, Trait.SPEAKS) && line.tag(from - 1).isVerb();
  }
}
