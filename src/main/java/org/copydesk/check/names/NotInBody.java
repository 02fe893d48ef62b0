package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds a full name in headline, standfirst or caption of which the body has no part. */
public final class NotInBody implements Rule {
  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CAPTION);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/not-in-body",
              Severity.SUGGESTION,
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
                  "Bridge In New York Is Shut After Storm\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "The first cars crossed it at noon."))
          .needingStory()
          .reading(ABOVE);

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?<=[\\p{Ll},:] )(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)(?=["
              + " ,.:;]|$)");

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
    if (body.size() < 12) {
      return findings;
    }
    for (Block block : article.blocks(ABOVE)) {
      if (isTitleCase(article, block)) {
        continue;
      }
      Matcher name = FULL_NAME.matcher(block.plain());
      while (name.find()) {
        boolean known = isIn(body, name.group(1)) || isIn(body, name.group(2));
        if (!known) {
          findings.add(
              INFO.finding(
                  block.span(name.start(), name.end()),
                  "“"
                      + name.group()
                      + "” does not appear in the story itself; name or leave out in both."));
        }
      }
    }
    return findings;
  }

  private static boolean isIn(Set<String> body, String name) {
    return body.contains(Word.stemOf(name));
  }

  /** A headline that capitalises all its words says nothing about which are names. */
  private static boolean isTitleCase(Article article, Block block) {
    List<Word> words =
        article.words(block).stream().filter(word -> word.text().length() > 3).toList();
    long capitals = words.stream().filter(Word::capitalised).count();
    return capitals * 10 > words.size() * 7L;
  }
}
