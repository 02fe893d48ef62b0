package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Looks for the words of a quoted headline, standfirst or crosshead in the story below. */
public final class UnsaidQuote implements Rule {
  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CROSSHEAD);
  private static final Set<Role> BELOW =
      Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM, Role.CAPTION);
  private static final double ENOUGH = 0.75;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/unsaid",
              Severity.WARNING,
              "A quoted headline or crosshead that nobody says",
              "Quotation marks promise that somebody in the story says this; when nobody does, the"
                  + " words are the desk's own, put into a mouth.",
              Example.bad(
                  "Talks end without a deal\n\n"
                      + "The talks ended late on Friday.\n\n"
                      + "[['A humiliating failure']]\n\n"
                      + "Both sides said that they would meet again."),
              Example.bad(
                  "Mayor warns of [[“total collapse”]] of bus service\n\n"
                      + "The mayor said that some routes would be cut in May.\n\n"
                      + "Two drivers have left."),
              Example.good(
                  "Why towns plant no trees\n\n"
                      + "Three excuses are heard in every council.\n\n"
                      + "“Leaves block the drains”\n\n"
                      + "They do in autumn, and sweepers are cheap.\n\n"
                      + "“Nobody will water them”\n\n"
                      + "Neighbours can take turns."),
              Example.good(
                  "Mayor warns of “total collapse” of bus service\n\n"
                      + "“What I fear is the total collapse of the service,” the mayor said.\n\n"
                      + "Two drivers have left."),
              Example.good(
                  "School 'failed its pupils', report says\n\n"
                      + "The report found that the school had failed many of its pupils.\n\n"
                      + "The head has resigned."),
              Example.good(
                  "Critics praise 'The Long Winter' at festival\n\n"
                      + "The film won two prizes in Venice.\n\n"
                      + "It opens in May."),
              Example.good(
                  "Minister in 'expenses' row\n\n"
                      + "The minister claimed for a garden fence.\n\n"
                      + "She has paid it back."),
              Example.good(
                  "Pilot: 'I saw … nothing at all'\n\n"
                      + "“I saw the lights and then nothing, nothing at all,” the pilot said.\n\n"
                      + "Nobody was hurt."))
          .needingStory()
          .reading(ABOVE);

  private static final Pattern WORK =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]*|\\d+|[Tt]he|[Oo]f|[Aa]nd|[Ii]n|[Aa]|[Tt]o|[Oo]n|[Ff]or)(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|\\d+|the|of|and|in|a|to|on|for))+[!?.]?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<String> said = null;
    boolean series = isSeries(article);
    for (Block block : article.blocks(ABOVE)) {
      if (series && block.role() == Role.CROSSHEAD) {
        continue;
      }
      for (Quotation quotation : article.quotations(block)) {
        if (!quotation.closed() || !isSpeech(article, quotation)) {
          continue;
        }
        said = said == null ? said(article) : said;
        Set<String> wanted =
            new LinkedHashSet<>(Spoken.telling(article, block, quotation.start(), quotation.end()));
        if (wanted.size() > 1 && !said.isEmpty() && Spoken.nearest(said, wanted) < ENOUGH) {
          findings.add(
              INFO.finding(
                  quotation.span(),
                  "Nobody in the story says “"
                      + quotation.inside().strip()
                      + "”; quote what was said, or take the quotation marks off."));
        }
      }
    }
    return findings;
  }

  /** Whether two crossheads or more are nothing but quotations: objections, myths, questions. */
  private static boolean isSeries(Article article) {
    return article.blocks(Set.of(Role.CROSSHEAD)).stream()
            .filter(block -> isAllQuoted(article, block))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isAllQuoted(Article article, Block block) {
    List<Quotation> quotations = article.quotations(block);
    int left = block.plain().strip().length() - 1;
    return quotations.size() == 1 && quotations.get(0).end() - quotations.get(0).start() >= left;
  }

  /** Not a word in scare quotes, nor the title of a work. */
  private static boolean isSpeech(Article article, Quotation quotation) {
    List<Word> words =
        article.words(quotation.block(), quotation.start(), quotation.end()).stream()
            .filter(word -> word.end() <= quotation.end())
            .toList();
    long capitals = words.stream().filter(word -> word.capitalised()).count();
    boolean title = WORK.matcher(quotation.inside().strip()).matches() && capitals > 1;
    return words.size() > 1 && !title;
  }

  private static List<String> said(Article article) {
    List<String> stems = new ArrayList<>();
    for (Block block : article.blocks(BELOW)) {
      stems.addAll(Spoken.stems(article, block, 0, block.plain().length()));
    }
    return stems;
  }
}
