package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/** Finds a paragraph that is a quotation and says nowhere whose. */
public final class UnattributedQuote implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);
  private static final int SHORTEST = 7;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/unattributed",
              Severity.WARNING,
              "A quotation that nobody is said to have spoken",
              "The reader hears a voice and is not told whose it is.",
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "[[“It will take us at least a month to find all the cracks.”]]\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks,” the engineer"
                      + " said.\n\n"
                      + "Buses go round by the mill."),
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "[[“It will take us at least a month to find all the cracks.”]] Buses go"
                      + " round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks.” So says the"
                      + " engineer."),
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday after cracks were found. [[“It will take us"
                      + " at least a month to find all the rest.”]] Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The engineer shook his head on Monday. “It will take us at least a month"
                      + " to find all the cracks.” Buses go round by the mill."),
              Example.bad(
                  "[[“It will take us at least a month to find all the cracks.”]] The bridge was"
                      + " shut on Monday, and buses go round by the mill."),
              Example.good(
                  "“It will take us at least a month to find all the cracks.” The engineer has been"
                      + " up since dawn, and buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "A notice hangs on the bridge. “It will take us at least a month to find"
                      + " all the cracks.” Buses go round by the mill."),
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The boat race was called off on Monday.\n\n"
                      + "[[“It will take us at least a month to find all the cracks.”]]\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The engineer was clear:\n\n"
                      + "“It will take us at least a month to find all the cracks.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "She lays down her hammer and shakes her head.\n\n"
                      + "“It will take us at least a month to find all the cracks.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The elder of them was here in May. The younger is new to bridges.\n\n"
                      + "“It will take us at least a month to find all the cracks.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "How long will it take?\n\n"
                      + "“It will take us at least a month to find all the cracks.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "“We found the cracks in May,” the engineer said.\n\n"
                      + "“It will take us at least a month to find all the rest of them.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks.” Maria has"
                      + " driven on it.\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks.” The mayor has"
                      + " driven on it.\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks.” Then she"
                      + " left.\n\n"
                      + "Buses go round by the mill."))
          .needingStory()
          .reading(BODY);

  /** What a face or a hand does before somebody speaks, and what one is who speaks up. */
  private static final Set<String> MOVED = WordLists.of(UnattributedQuote.class, "moved");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(?:statement|letter|notice|note|sign|report|message|poster|text|post|plaque|email)\\b");

  /** One of several people, told apart: "The older is getting used to it". */
  private static final Pattern ONE_OF =
      Pattern.compile(
          "The (?:"
              + String.join("|", WordLists.of(UnattributedQuote.class, "apart"))
              + ")(?: one| of the two)? (?:is|was|has|had|\\p{L}+ed)\\b");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|add(?:ed|s)|wr(?:ote|ites?)|warn(?:ed|s)|according|"
              + "insist(?:ed|s)|explain(?:ed|s)|ask(?:ed|s)|repl(?:ied|ies)|stat(?:ed|es|ement|ing)|comment\\w*|"
              + "tweet\\w*|post(?:ed|s)|read(?:s|ing)?|call(?:ed|s|ing)|argu\\w+|claim\\w*|not(?:ed|es)|quot\\w+|"
              + "announc\\w+|declar\\w+|testif\\w+|recall\\w*|continu\\w+|conclud\\w+|describ\\w+|express\\w*|"
              + "believ\\w+|think|thought|respond\\w*|remark\\w*|promis\\w+|urg\\w+|pledg\\w+|vow\\w*|joked)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean told = i > 0 ? isIntroduced(article, blocks.get(i - 1)) : opensOn(article, blocks);
      if (blocks.get(i).role() == Role.PARAGRAPH && !told) {
        for (Quotation quotation : article.quotations(blocks.get(i))) {
          if (isAlone(article, quotation)) {
            findings.add(
                INFO.finding(quotation.span(), "Nobody is said to have spoken this; say who did."));
          }
        }
      }
    }
    return findings;
  }

  /** Whether a story that opens with a quotation goes on about somebody, who may have spoken. */
  private static boolean opensOn(Article article, List<Block> blocks) {
    List<Quotation> first = article.quotations(blocks.get(0));
    boolean goesOn = !first.isEmpty() && first.get(0).end() + 1 < blocks.get(0).plain().length();
    return !goesOn && blocks.size() < 2
        || !goesOn
            && article.sentences(blocks.get(1)).stream()
                .anyMatch(sentence -> speaks(article, sentence, 0, Integer.MAX_VALUE));
  }

  /** A paragraph, or whole sentences of one that else speaks of nobody and of nothing written. */
  private static boolean isAlone(Article article, Quotation quotation) {
    Block block = quotation.block();
    int to = Math.min(quotation.end(), block.plain().length());
    String before = block.plain().substring(0, quotation.start()).strip();
    String rest = block.plain().substring(to).strip();
    boolean whole = before.isEmpty() && rest.length() <= 1;
    boolean sentences =
        quotation.inside().strip().matches("(?s)\\p{Lu}.*[.!?]")
            && before.matches("(?s)|.*\\p{Ll}\\.")
            && rest.matches("(?s)|\\p{Lu}.*[.!?]")
            && article.quotations(block).size() == 1;
    return quotation.closed()
        && (whole || sentences && !WRITTEN.matcher(before).find())
        && Spoken.stems(article, block, quotation.start(), quotation.end()).size() >= SHORTEST
        && article.sentences(block).stream()
            .noneMatch(
                sentence ->
                    speaks(article, sentence, 0, quotation.start())
                        || speaks(article, sentence, quotation.end(), Integer.MAX_VALUE));
  }

  /** Whether somebody is said to speak, or spoken of at all, between two plain characters. */
  private static boolean speaks(Article article, Sentence sentence, int from, int to) {
    return article.tokens(sentence).stream()
        .filter(token -> token.start() >= from && token.end() <= to)
        .anyMatch(token -> token.is(Trait.SPEAKS) || isSomebody(token));
  }

  private static boolean isSomebody(Token token) {
    boolean post =
        token.is(Trait.ROLE)
            || token.is(Trait.OFFICE)
            || token.is(Trait.RANK)
            || token.is(Trait.KIN)
            || token.is(Trait.HONORIFIC);
    boolean name =
        token.capitalised()
            && token.is(Trait.GIVEN_NAME)
            && !CalendarNames.MONTH_NUMBERS.containsKey(token.lower());
    boolean pronoun = token.lower().matches("s?he|they|i|we|his|her|their|who");
    return pronoun || name || post && token.tag().isNoun();
  }

  /** Whether the block before asks, ends in a colon, quotes too, or speaks of someone speaking. */
  private static boolean isIntroduced(Article article, Block before) {
    return !article.quotations(before).isEmpty()
        || before.plain().strip().matches("(?s).*[:?]")
        || isMoved(article, before)
        || isOfSomebody(article, before)
        || article.sentences(before).stream().anyMatch(s -> isToldOf(article, s));
  }

  /** Whether the block ends on somebody's face or hands: "She shakes her head", "was furious". */
  private static boolean isMoved(Article article, Block before) {
    List<Sentence> sentences = article.sentences(before);
    List<Token> last =
        sentences.isEmpty() ? List.of() : article.tokens(sentences.get(sentences.size() - 1));
    return last.stream().anyMatch(UnattributedQuote::isSomebody)
        && last.stream().anyMatch(token -> MOVED.contains(token.lower()));
  }

  /** Whether the block ends on one of several, told apart: "The older is getting used to it." */
  private static boolean isOfSomebody(Article article, Block before) {
    List<Sentence> sentences = article.sentences(before);
    return !sentences.isEmpty()
        && ONE_OF.matcher(sentences.get(sentences.size() - 1).plain()).lookingAt();
  }

  /** Whether a sentence has a verb of speech, or another of its sort and somebody it may be of. */
  private static boolean isToldOf(Article article, Sentence sentence) {
    return article.tokens(sentence).stream().anyMatch(t -> t.is(Trait.SPEAKS) && t.tag().isVerb())
        || SAYS.matcher(sentence.plain()).find()
            && article.tokens(sentence).stream().anyMatch(UnattributedQuote::isSomebody);
  }
}
