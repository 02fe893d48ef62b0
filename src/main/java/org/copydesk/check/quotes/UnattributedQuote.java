package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
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
    Block before = null;
    for (Block block : article.blocks()) {
      if (block.role() == Role.PARAGRAPH) {
        for (Quotation quotation : article.quotations(block)) {
          boolean alone = isWholeParagraph(article, quotation) || opens(article, quotation);
          if (alone && !isIntroduced(article, before)) {
            findings.add(
                INFO.finding(quotation.span(), "Nobody is said to have spoken this; say who did."));
          }
        }
      }
      before = block;
    }
    return findings;
  }

  private static boolean isWholeParagraph(Article article, Quotation quotation) {
    Block block = quotation.block();
    boolean whole = quotation.start() == 0 && block.plain().length() - quotation.end() <= 1;
    return whole
        && quotation.closed()
        && Spoken.stems(article, block, quotation.start(), quotation.end()).size() >= SHORTEST;
  }

  /** “It fell on us.” Trains run again on Monday: a whole sentence, and then the story goes on. */
  private static boolean opens(Article article, Quotation quotation) {
    Block block = quotation.block();
    String rest = block.plain().substring(Math.min(quotation.end(), block.plain().length()));
    boolean ends = quotation.inside().strip().matches("(?s)\\p{Lu}.*[.!?]");
    return quotation.start() == 0
        && ends
        && quotation.closed()
        && article.quotations(block).size() == 1
        && rest.matches("(?s)\\s+\\p{Lu}.*[.!?]\\s*")
        && Spoken.stems(article, block, quotation.start(), quotation.end()).size() >= SHORTEST
        && article.sentences(block).stream()
            .filter(sentence -> sentence.end() > quotation.end())
            .noneMatch(sentence -> speaks(article, sentence, quotation.end()));
  }

  /** Whether somebody is said to speak, or spoken of at all, after plain character {@code from}. */
  private static boolean speaks(Article article, Sentence sentence, int from) {
    return article.tokens(sentence).stream()
        .filter(token -> token.start() >= from)
        .anyMatch(token -> token.is(Trait.SPEAKS) || isSomebody(token));
  }

  private static boolean isSomebody(Token token) {
    boolean post =
        token.is(Trait.ROLE)
            || token.is(Trait.OFFICE)
            || token.is(Trait.RANK)
            || token.is(Trait.KIN)
            || token.is(Trait.HONORIFIC);
    boolean name = token.capitalised() && token.is(Trait.GIVEN_NAME);
    boolean pronoun = token.lower().matches("s?he|they|i|we|his|her|their|who");
    return pronoun || name || post && token.tag().isNoun();
  }

  /** Whether the block before ends in a colon, quotes too, or speaks of someone speaking. */
  private static boolean isIntroduced(Article article, Block before) {
    return before == null
        || !article.quotations(before).isEmpty()
        || before.plain().strip().endsWith(":")
        || article.sentences(before).stream().anyMatch(s -> isToldOf(article, s));
  }

  /** Whether a sentence has a verb of speech, or another of its sort and somebody it may be of. */
  private static boolean isToldOf(Article article, Sentence sentence) {
    return article.tokens(sentence).stream().anyMatch(t -> t.is(Trait.SPEAKS) && t.tag().isVerb())
        || SAYS.matcher(sentence.plain()).find()
            && article.tokens(sentence).stream().anyMatch(UnattributedQuote::isSomebody);
  }
}
