package org.copydesk.check.punctuation;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Marks of speech in the wrong places: before, after and within what somebody is made to say. */
public final class Speech implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "punctuation/speech",
              Severity.WARNING,
              "Speech with its marks in the wrong places",
              "The marks tell the reader who is speaking; one out of place and a word is put into"
                  + " the wrong mouth.",
              bad(
                  "“The roof has gone[[”]] he said. “It is a ruin[[.”]] the owner added.",
                  "“The roof has gone,” he said. “It is a ruin,” the owner added."),
              bad(
                  "‘They left at noon[[’]] a neighbour said.",
                  "‘They left at noon,’ a neighbour said."),
              bad("“It was a long night[[”]] said Ms Lee.", "“It was a long night,” said Ms Lee."),
              bad("“It was a long night[[.”]] Ms Lee said.", "“It was a long night,” Ms Lee said."),
              bad(
                  "“We shall see[[,” He]] said. “It is late[[,” The]] clerk added.",
                  "“We shall see,” he said. “It is late,” the clerk added."),
              bad("The owner said[[. ]]“Nobody was here.”", "The owner said, “Nobody was here.”"),
              bad(
                  "Ms Lee told reporters[[ “]]The road will stay shut.”",
                  "Ms Lee told reporters, “The road will stay shut.”"),
              bad("“It is late,[[“]] he said.", "“It is late,” he said."),
              bad(
                  "“It is late[[,”,]] he said. “Go home[[!,”]] she shouted.",
                  "“It is late,” he said. “Go home!” she shouted."),
              bad(
                  "“It is late,” he said[[ “]]and we are tired.”",
                  "“It is late,” he said, “and we are tired.”"),
              bad("“It is,” he said[[. “]]and so are we.”", "“It is,” he said, “and so are we.”"),
              bad("“Who knows the way[[,”]] she asked.", "“Who knows the way?” she asked."),
              bad(
                  "“It is late[[,” One]] resident said. A spokeswoman told the court[[ “]]The road"
                      + " will stay shut.”",
                  "“It is late,” one resident said. A spokeswoman told the court, “The road will"
                      + " stay shut.”"),
              bad("He said: “It is late[[.”.]] They left.", "He said: “It is late.” They left."),
              bad("She waited. “Nothing[[”]] she said.", "She waited. “Nothing,” she said."),
              good("“Titanic” he said was a film. “Nothing”, he said."),
              good("\"I saw the cows,\" Ms. Rutt said. \"Bill wanted to sell them.\""),
              good("In “War and Peace” he said little. The “freeze” she said was wrong."),
              good("“It is late.” She said no more. “Is it?” he asked. She said: “No, it is not.”"),
              good("She sang “Let It Be” and said “no”. He wrote “The Sea”. So he said. “Nobody”?"),
              good("“The road is shut”, police said."),
              good("Ann said “Yes”. It opens at “5 p.m.”. The players’ union said so."),
              good("“It is late.” The owner told the court so. “It was late,” he told it."),
              good(
                  "\"Every shop has a clerk who knows how \"ou like it. I have met most of them.\""),
              good("The man whom they call “Big Jim” told the court so."))
          .reading(Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE));

  private static final int FEWEST_WORDS = 3;

  /** How many words the speaker before a quotation may have for a comma to be sure. */
  private static final int BRIEF = 3;

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:Who|What|Why|How|When|Where|Is|Are|Do|Does|Did|Will|Can|Could|Would|Should|Have|Has)"
              + " [^?!.]+,$");

  /** Marks that are wrong whatever the words: turned round, or doubled. */
  private static final List<Slip> SLIPS =
      List.of(
          new Slip("(?<=[\\p{L}\\p{N}][.,!?])“(?= \\p{L}|$)", "”"),
          new Slip("(?<=^|[\\s(])”(?=\\p{L})", "“"),
          new Slip("(?<=\\p{L}),([”\"’]),", ",$1"),
          new Slip("(?<=\\p{Ll}{3})\\.([”\"])\\.(?!\\.)", ".$1"),
          new Slip("([?!]),([”\"])(?= )", "$1$2"),
          new Slip("([?!])([”\"]),(?= )", "$1$2"));

  private record Slip(Pattern pattern, String use) {
    Slip(String pattern, String use) {
      this(Pattern.compile(pattern), use);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<Quotation> said = article.quotations(block);
      if (said.isEmpty() && block.plain().chars().noneMatch(c -> "“”\"".indexOf(c) >= 0)) {
        continue;
      }
      List<Finding> here = new ArrayList<>();
      slips(block, here);
      List<Token> tokens = article.tokens(block);
      for (int i = 0; i < said.size(); i++) {
        Quotation quotation = said.get(i);
        if (quotation.closed()) {
          after(tokens, quotation).ifPresent(here::add);
          before(tokens, quotation).ifPresent(here::add);
        }
      }
      here.sort(Comparator.comparing(Finding::span));
      for (Finding finding : here) {
        int last = findings.size() - 1;
        if (last < 0 || !findings.get(last).span().overlaps(finding.span())) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private static void slips(Block block, List<Finding> findings) {
    for (Slip slip : SLIPS) {
      Matcher m = slip.pattern.matcher(block.plain());
      while (m.find()) {
        String use = slip.use;
        for (int i = 1; i <= m.groupCount(); i++) {
          use = use.replace("$" + i, m.group(i));
        }
        findings.add(finding(block, m.start(), m.end(), use));
      }
    }
  }

  /** What stands wrong between a quotation and the words after it that say who speaks. */
  private static Optional<Finding> after(List<Token> tokens, Quotation said) {
    Block block = said.block();
    String text = block.plain();
    int next = first(tokens, said.end());
    boolean joined = next < tokens.size() && tokens.get(next).start() == said.end() + 1;
    String inside = said.inside().strip();
    Optional<Attribution> told =
        joined && !inside.isEmpty() ? Attribution.at(tokens, next) : Optional.empty();
    boolean brief = told.filter(a -> a.isBare(tokens) && a.verb() > next).isPresent();
    if (told.isEmpty() || !isSpeech(said, brief ? 1 : FEWEST_WORDS)) {
      return Optional.empty();
    }
    int close = said.end() - 1;
    String mark = text.substring(close, close + 1);
    Token who = tokens.get(next);
    return switch (inside.charAt(inside.length() - 1)) {
      case '.' -> {
        boolean name = who.tag().isName() && told.get().isBare(tokens);
        boolean goesOn = !who.capitalised() || name;
        yield goesOn && inside.matches("(?s).*\\p{L}{3}\\.")
            ? Optional.of(finding(block, close - 1, close + 1, "," + mark))
            : Optional.empty();
      }
      case ',', '?', '!' -> {
        if (inside.endsWith(",") && isQuestion(tokens, told.get(), inside)) {
          yield Optional.of(finding(block, close - 1, close + 1, "?" + mark));
        }
        boolean sure = inside.endsWith(",") || told.get().isBare(tokens);
        boolean capital = who.capitalised() && isSmallWord(who);
        yield capital && sure
            ? Optional.of(
                finding(
                    block,
                    close - 1,
                    who.end(),
                    text.substring(close - 1, who.start()) + who.lower()))
            : Optional.empty();
      }
      default -> {
        char last = inside.charAt(inside.length() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == '%';
        yield open ? Optional.of(finding(block, close, close + 1, "," + mark)) : Optional.empty();
      }
    };
  }

  private static boolean isQuestion(List<Token> tokens, Attribution told, String inside) {
    String lemma = tokens.get(told.verb()).lemma();
    return lemma.equals("ask") && ASKS.matcher(inside).matches();
  }

  /** "He", "The", "One": words that have a capital only where a sentence begins. */
  private static boolean isSmallWord(Token who) {
    boolean small =
        who.tag() == Tag.PRP
            || who.tag() == Tag.DT
            || who.tag() == Tag.PRP_POSSESSIVE
            || who.tag() == Tag.CD;
    return small && !who.text().equals("I");
  }

  /** Whether so many words in marks are what somebody says: they open a sentence. */
  static boolean isSpeech(Quotation said, int words) {
    String before = said.block().plain().substring(0, said.start()).stripTrailing();
    boolean opens = before.isEmpty() || ".!?:”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    String inside = said.inside().strip();
    return opens
        && !inside.isEmpty()
        && Character.isUpperCase(inside.charAt(0))
        && inside.split("\\s+").length >= words;
  }

  /** What stands wrong between the words that say who speaks and the quotation after them. */
  private static Optional<Finding> before(List<Token> tokens, Quotation said) {
    Block block = said.block();
    int last = first(tokens, said.start()) - 1;
    boolean joined = last > 0 && tokens.get(last).end() + 1 == said.start();
    if (!joined || said.inside().isBlank()) {
      return Optional.empty();
    }
    boolean stop = tokens.get(last).lower().equals(".");
    int end = stop ? last : last + 1;
    int start = end - 1;
    while (start > 0 && !tokens.get(start - 1).isMark()) {
      start--;
    }
    boolean quoted = start > 0 && "\"”’".contains(tokens.get(start - 1).lower());
    int mark = quoted ? tokens.get(start - 1).start() : 0;
    boolean ended = mark > 0 && block.plain().charAt(mark - 1) == '.';
    boolean fresh = start == 0 || tokens.get(start - 1).tag() == Tag.STOP || ended;
    boolean resumes = quoted && !ended;
    Optional<Attribution> told = Attribution.at(tokens, start).filter(a -> a.to() == end);
    boolean named = told.filter(a -> a.verb() > a.from()).isPresent();
    if (told.isEmpty() || !named && !resumes) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(said.inside().charAt(0));
    char opens = block.plain().charAt(said.start());
    // Before a small letter a full stop belongs to its word as after a shortening: "said. “and".
    boolean kept = told.get().verb() == last && tokens.get(last).lower().endsWith(".");
    int from = tokens.get(last).end() - (kept ? 1 : 0);
    if (stop) {
      return fresh && isWhole(said)
          ? Optional.of(finding(block, from - 1, said.start(), ", "))
          : Optional.empty();
    }
    if (resumes) {
      String use = capital ? ". " : ", ";
      return !capital || isWhole(said)
          ? Optional.of(finding(block, from, said.start() + 1, use + opens))
          : Optional.empty();
    }
    boolean brief = told.get().verb() - told.get().from() <= BRIEF;
    return fresh && brief && !told.get().qualified() && isWhole(said)
        ? Optional.of(finding(block, from, said.start() + 1, ", " + opens))
        : Optional.empty();
  }

  private static boolean isWhole(Quotation said) {
    String inside = said.inside().strip();
    return Character.isUpperCase(inside.charAt(0))
        && ".!?,".indexOf(inside.charAt(inside.length() - 1)) >= 0
        && inside.split("\\s+").length >= FEWEST_WORDS;
  }

  private static int first(List<Token> tokens, int at) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < at) {
      i++;
    }
    return i;
  }

  private static Finding finding(Block block, int from, int to, String use) {
    String message =
        "Speech is marked “%s” here, not “%s”."
            .formatted(use.strip(), block.plain().substring(from, to).strip());
    Finding finding = INFO.finding(block.span(from, to), message);
    return block.text().verbatim(from, to)
        ? finding.withFix(Fix.write(block.span(from, to), use))
        : finding;
  }
}
