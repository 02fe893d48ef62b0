package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Description;
import org.copydesk.story.Person;
import org.copydesk.story.Sex;
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
              good("Harriet Lunt runs the forge. Ms Lunt has three apprentices."),
              good("Harriet Lunt runs the forge with her husband. Mr Lunt has three apprentices."),
              good(
                  "Harriet Lunt runs the forge. Gordon Lunt helps. Mr Lunt has three apprentices."),
              good("Asif Lunt runs the forge. Mr Lunt has three apprentices."))
          .needingStory();

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
      boolean family = person.mentions().stream().anyMatch(Twins::kin);
      if (!person.named() || !alone || family) {
        continue;
      }
      for (Description title : person.descriptions()) {
        if (isCourtesy(title) && person.sex().contradicts(sex(title))) {
          findings.add(finding(person, title));
        }
      }
    }
    return findings;
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
