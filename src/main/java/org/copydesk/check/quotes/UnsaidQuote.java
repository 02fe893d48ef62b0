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
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

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
              Example.bad(
                  "Mayor condemns [['wicked']] owner of bus\n\n"
                      + "The mayor said that the man who owns the bus had been careless.\n\n"
                      + "Two drivers have left."),
              Example.bad(
                  "Drivers [['furious']] over route\n\n"
                      + "Two drivers said that the route was a puzzle. Both have left."),
              Example.good(
                  "Drivers 'angry' over route\n\n"
                      + "Two drivers spoke of their anger at the route. “I am angry,” one said."),
              Example.bad(
                  "Bus route kept\n\n"
                      + "The mayor will keep the bus to the mill.\n\n"
                      + "[[“It is a miracle”]]\n\n"
                      + "Drivers said that they had asked for it in May."),
              Example.good(
                  "“My sofa sags like a hammock”\n\nThe seat sank within a month, writes a"
                      + " reader. The shop would not mend it."),
              Example.good(
                  "Clerk jailed\n\nA judge told Ann Lee she had stolen “from the dying and the"
                      + " grieving” for years\n\n"
                      + "Ann Lee was jailed on Monday for taking a hospice's money."),
              Example.good(
                  "Baths kept\n\nCouncillors keep the baths but warn swimmers: “use it or lose it” in"
                      + " May\n\nThe baths will stay open until May.\n\nThey are 90 years old."),
              Example.good(
                  "Pilot: 'I saw … nothing at all'\n\n"
                      + "“I saw the lights and then nothing, nothing at all,” the pilot said.\n\n"
                      + "Nobody was hurt."))
          .needingStory()
          .reading(ABOVE);

  /** Verbs by which headlines give somebody's word for another. */
  private static final Set<String> CALLS =
      Set.of("brands", "calls", "condemns", "slams", "hails", "labels", "dubs", "accuses");

  /** The same in the plural, as "Councillors warn" has it. */
  private static final Set<String> SAY = WordLists.of(UnsaidQuote.class, "say");

  /** A headline all in quotation marks puts somebody's trouble in a few words of their own. */
  private static final Pattern OWN = Pattern.compile("(?:My|Our|I|We)\\b");

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
        boolean whole = isAllQuoted(article, block) && OWN.matcher(quotation.inside()).lookingAt();
        boolean told = whole || block.role() == Role.STANDFIRST && isAttributed(article, quotation);
        if (!quotation.closed() || told || !isSpeech(article, quotation)) {
          continue;
        }
        said = said == null ? said(article) : said;
        Set<String> wanted =
            new LinkedHashSet<>(Spoken.telling(article, block, quotation.start(), quotation.end()));
        boolean unsaid =
            wanted.size() == 1
                ? !Spoken.hasAkin(said, wanted.iterator().next())
                : wanted.size() > 1 && Spoken.nearest(said, wanted) < ENOUGH;
        if (unsaid && !said.isEmpty()) {
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

  /** "A judge told her she had stolen “from the dying”": who said it stands beside it. */
  private static boolean isAttributed(Article article, Quotation quotation) {
    return article.sentences(quotation.block()).stream()
        .filter(sentence -> sentence.holds(quotation.start()))
        .flatMap(sentence -> article.tokens(sentence).stream())
        .anyMatch(
            token ->
                (token.is(Trait.SPEAKS) || SAY.contains(token.lower()))
                    && token.tag().isVerb()
                    && (token.end() <= quotation.start() || token.start() >= quotation.end()));
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
    boolean said = words.size() > 2 && capitals < 2 || isTold(article, quotation);
    int telling =
        Spoken.telling(article, quotation.block(), quotation.start(), quotation.end()).size();
    return !title && (telling > 1 ? words.size() > 1 : said);
  }

  /** "Judge condemns “evil” clerk", "Locals 'furious' at plan": words told of somebody. */
  private static boolean isTold(Article article, Quotation quotation) {
    boolean told = false;
    boolean predicate = false;
    for (Sentence sentence : article.sentences(quotation.block())) {
      List<Token> tokens = article.tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean before = token.end() <= quotation.start();
        boolean speaks = token.is(Trait.SPEAKS) && !token.tag().isNoun();
        told |= before && i > 0 && (speaks || CALLS.contains(token.lower()));
        boolean last = token.end() <= quotation.end() && token.start() > quotation.start();
        boolean quality = token.tag().isAdjective() || token.tag().isVerb();
        predicate = last && !token.isMark() ? quality : predicate;
        boolean after = token.start() >= quotation.end() && !token.isMark();
        if (after) {
          boolean of = token.tag() == Tag.IN || token.tag() == Tag.TO || token.tag() == Tag.RP;
          return told || predicate && of;
        }
      }
    }
    return told;
  }

  private static List<String> said(Article article) {
    List<String> stems = new ArrayList<>();
    for (Block block : article.blocks(BELOW)) {
      stems.addAll(Spoken.stems(article, block, 0, block.plain().length()));
    }
    return stems;
  }
}
