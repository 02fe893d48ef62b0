package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Mention;
import org.copydesk.story.Mention.Manner;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Finds a full name in headline, standfirst or caption of which the body has no part. */
public final class NotInBody implements Rule {
  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CAPTION);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/not-in-body",
              Severity.WARNING,
              "A name in headline or caption that the body lacks",
              "The headline promises somebody the story never mentions: either the story lacks a"
                  + " paragraph or the headline has the wrong name.",
              Example.bad(
                  "Singer [[Ana Ruiz]] opens new bridge\n\n"
                      + "The new bridge was opened on Monday.\n\n"
                      + "The first cars crossed it at noon."),
              Example.good(
                  "Singer Ana Ruiz opens new bridge\n\n"
                      + "The new bridge was opened on Monday by Ruiz.\n\n"
                      + "The first cars crossed it at noon."),
              Example.good(
                  "April Newsletter\n\n"
                      + "The new bridge was opened on Monday by Ruiz.\n\n"
                      + "The first cars crossed it at noon."),
              Example.bad(
                  "[[April Jones]] opens new bridge\n\n"
                      + "The new bridge was opened on Monday.\n\n"
                      + "The first cars crossed it at noon."),
              Example.good(
                  "Bridge In New York Is Shut After Storm\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "The first cars crossed it at noon."))
          .needingStory()
          .reading(ABOVE);

  /** How many words make a body that may be held against its headline. */
  private static final int SHORTEST = 12;

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public NotInBody(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Set<String> body = new HashSet<>();
    for (Block block : article.blocks(BODY)) {
      article.words(block).forEach(word -> body.add(word.stem()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Person person : Story.of(article, lexicon).people()) {
      Mention first = person.mentions().get(0);
      boolean known =
          Stream.concat(person.name().given().stream(), Stream.of(person.name().last()))
              .anyMatch(name -> body.contains(Word.stemOf(name)));
      boolean issue = isOfAMonth(person.name());
      boolean full =
          first.manner() == Manner.FULL_NAME
              && first.line().is(first.from(), Trait.GIVEN_NAME)
              && ABOVE.contains(first.block().role())
              && !first.line().titled();
      if (full && !issue && !known && body.size() >= SHORTEST) {
        boolean headline = first.block().role() == Role.HEADLINE;
        Severity severity = headline ? Severity.WARNING : Severity.SUGGESTION;
        findings.add(
            new Finding(
                INFO.id(),
                severity,
                first.span(),
                "“"
                    + first.text()
                    + "” does not appear in the story itself; name or leave out in both."));
      }
    }
    return findings;
  }

  /** "April Newsletter", "June Update": a common word after a month is nobody's surname. */
  private boolean isOfAMonth(Name name) {
    return CalendarNames.MONTH_NUMBERS.containsKey(name.first().toLowerCase(Locale.ROOT))
        && lexicon.knows(name.last().toLowerCase(Locale.ROOT))
        && !lexicon.knowsName(name.last());
  }
}
