package org.copydesk.check.grammar;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/** A noun in the singular after a number of two or more: "31 ram", "five year". */
public final class NumberNoun implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "grammar/number-noun",
              Severity.WARNING,
              "One, where the number says several",
              "A letter has been lost, or the number is wrong; the reader stumbles.",
              bad(
                  "The farm sold 31 [[ram]] at the spring fair.",
                  "The farm sold 31 rams at the spring fair."),
              bad(
                  "Some twenty-two [[family]] were led from their homes.",
                  "Some twenty-two families were led from their homes."),
              bad(
                  "The jury was out for six [[hour]] on Friday.",
                  "The jury was out for six hours on Friday."),
              bad(
                  "They found three [[set]] of keys in the tin.",
                  "They found three sets of keys in the tin."),
              bad(
                  "Two of the [[passenger]] who were hurt went home.",
                  "Two of the passengers who were hurt went home."),
              bad("It runs two old [[plant]] in Wales.", "It runs two old plants in Wales."),
              good("It is filtered at the layer 3 level, and he stood a one in 200 chance."),
              good("She sent the other two home. A box of six cost €9, or €1.50 each."),
              bad("They built two [[home]] for it.", "They built two homes for it."),
              good("The 28 tram climbs the hill, and a 73 bus goes to the 300 block of Elm Road."),
              bad("We saw 28 [[tram]] and 300 [[block]].", "We saw 28 trams and 300 blocks."),
              good("His 999 call was logged. A 911 call came from the 0800 line."),
              bad("They took 99 [[call]] on Friday.", "They took 99 calls on Friday."),
              good("Most of the 2,914 crowd were on the pitch, and the 350 audience stood."),
              bad("It took 20 [[crowd]] to fill.", "It took 20 crowds to fill."),
              good("There were 23 blank or write-in ballots and 38 plum and ginger sponge cakes."),
              bad("It has 31 [[ram]] and ewes.", "It has 31 rams and ewes."),
              good("90 min: It ends 2-1. Bake it for 40 min. Of the staff, 920 work in the shops."),
              good("The farm has 31 head of cattle and 40 sheep, 31 trout and two craft."),
              good("It is a six hour drive, and a five year old can make it in a 40 mile race."),
              good("The farm sold 31 rams. Six of the crew and two of the jury were ill."),
              good("He lives at 31 and works in Studio 40 by day. The farm sold 31 last month."),
              good("A 5.0 magnitude shock was felt, and a 6.1 earthquake followed."),
              good("He was six foot two and weighed 14 stone in May. The six man the pumps."),
              good("It has 62 inns, 41 of them let and 21 run by its managers."),
              good("Those over 65 fall more. The 314 present were cold, and he hit a .341 clip."),
              good("In 2020 flu came. At 7 work began. Children of 12 swim free."))
          .outsideQuotes()
          .reading(
              Set.of(
                  Role.HEADLINE,
                  Role.STANDFIRST,
                  Role.PARAGRAPH,
                  Role.LIST_ITEM,
                  Role.QUOTE,
                  Role.CAPTION));

  /** Nouns that stay as they are after a number. */
  private static final Set<String> UNCHANGED = WordLists.of(NumberNoun.class, "unchanged");

  /** What stands before an age: "people over 65 fall". */
  private static final Pattern AGED = Pattern.compile("(?:over|under|above|below|aged|past)");

  /** What runs under a number: "the 28 tram". */
  private static final Set<String> LINES = WordLists.of(NumberNoun.class, "line");

  /** What is made or answered under a number that is dialled: "his 999 call". */
  private static final Set<String> DIALLED = WordLists.of(NumberNoun.class, "dialled");

  private static final Pattern EMERGENCY = Pattern.compile("999|911|988|11[0-9]|10[0158]|000|995");

  /** Whole of which a number before them tells how many they are: "the 2,914 crowd". */
  private static final Set<String> WHOLES = WordLists.of(NumberNoun.class, "whole");

  private static final Set<Tag> LEADS = Set.of(Tag.NN, Tag.JJ, Tag.RB, Tag.VBN);

  /** How common a plural must be for its noun to be one that is counted. */
  private static final int COUNTED = 5;

  /** How much rarer the plural may be than the noun: "trouts" is hardly ever written. */
  private static final int RARER = 3;

  private final Lexicon lexicon;

  /** A rule that knows the nouns of {@code lexicon}. */
  public NumberNoun(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        List<Token> tokens = article.tokens(sentence);
        for (Quantity number : quantities.in(sentence)) {
          singular(tokens, number)
              .map(noun -> finding(block, number, noun))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The noun in the singular that {@code number} counts. */
  private Optional<Token> singular(List<Token> tokens, Quantity number) {
    if (isLine(tokens, number)) {
      return Optional.empty();
    }
    boolean several = number.isSingle() && number.low().compareTo(BigDecimal.ONE) > 0;
    if (!several || number.words().matches(".*(?:\\d[-‑]|\\.).*")) {
      return Optional.empty();
    }
    int i = 0;
    while (i < tokens.size() && tokens.get(i).start() < number.end()) {
      i++;
    }
    if (number.kind() == Kind.DURATION) {
      Token unit = tokens.get(i - 1);
      boolean one = unit.tag() == Tag.NN && unit.lower().equals(number.unit());
      return one && !goesOn(tokens, i) ? Optional.of(unit) : Optional.empty();
    }
    boolean clock =
        tokens.get(Math.max(0, i - 2)).tag() == Tag.IN
            && number.low().compareTo(BigDecimal.valueOf(24)) <= 0
            && Character.isDigit(number.words().charAt(0));
    boolean bare = number.kind() == Kind.COUNT && number.counts().isEmpty() && !clock;
    boolean joined = i < tokens.size() && tokens.get(i).start() == number.end() + 1;
    boolean aged = i > 1 && AGED.matcher(tokens.get(i - 2).lower()).matches();
    return bare && joined && !aged && !isLabel(tokens, i - 1) && !isRate(tokens, number)
        ? noun(tokens, i)
        : Optional.empty();
  }

  /** "At the layer 3 level": the number tells which layer it is. */
  private static boolean isLabel(List<Token> tokens, int number) {
    return number > 1
        && Character.isDigit(tokens.get(number).text().charAt(0))
        && tokens.get(number - 1).tag() == Tag.NN
        && tokens.get(number - 2).tag() == Tag.DT;
  }

  /** "A one in a thousand chance". */
  private static boolean isRate(List<Token> tokens, Quantity number) {
    return IntStream.range(2, tokens.size())
        .filter(i -> tokens.get(i).start() == number.start())
        .anyMatch(i -> tokens.get(i - 1).lower().equals("in") && tokens.get(i - 2).tag() == Tag.CD);
  }

  /** "the 28 tram", "his 999 call", "the 2,914 crowd", "the 300 block of Elm Street". */
  private static boolean isLine(List<Token> tokens, Quantity number) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).start() == number.start()) {
        Token before = tokens.get(Math.max(0, i - 1));
        String noun = tokens.get(i + 1).lower();
        boolean the = before.tag() == Tag.DT;
        boolean named = the || before.tag() == Tag.PRP_POSSESSIVE;
        boolean one = before.lower().matches("an?|another|each|every");
        boolean houses = noun.equals("block") && number.words().endsWith("00");
        return one
            || houses && (the || tokens.get(Math.min(i + 3, tokens.size() - 1)).capitalised())
            || the && LINES.contains(noun)
            || named && (WHOLES.contains(noun) || DIALLED.contains(noun))
            || DIALLED.contains(noun) && EMERGENCY.matcher(number.words()).matches();
      }
    }
    return false;
  }

  private Optional<Token> noun(List<Token> tokens, int first) {
    int i = first;
    boolean ofThe =
        i + 2 < tokens.size()
            && tokens.get(i).lower().equals("of")
            && tokens.get(i + 1).tag() == Tag.DT;
    i += ofThe ? 2 : 0;
    while (i < tokens.size() && tokens.get(i).tag() == Tag.JJ && !isWhen(tokens.get(i))) {
      i++;
    }
    boolean by = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("by");
    if (i >= tokens.size() || by || goesOn(tokens, i + 1) || isJoined(tokens, i + 1)) {
      return Optional.empty();
    }
    Token noun = tokens.get(i);
    boolean opens = tokens.get(0).lower().equals("of") && tokens.get(first - 2).tag() == Tag.COMMA;
    boolean common = noun.tag() == Tag.NN && !noun.capitalised() && noun.text().indexOf('-') < 0;
    boolean home =
        noun.lower().equals("home")
            && first > 1
            && tokens.get(first - 2).lower().matches("other|the");
    boolean who = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("who");
    boolean person = (who || noun.is(Trait.ROLE)) && !noun.is(Trait.COLLECTIVE);
    return common && !opens && !home && (!ofThe || person) && isCounted(noun)
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** "sold 31 last month". */
  private static boolean isWhen(Token token) {
    return switch (token.lower()) {
      case "last", "next", "same", "previous", "following", "early", "late", "mid" -> true;
      default -> false;
    };
  }

  /** Whether the noun only leads to another: "a six hour drive", "31 ram lambs". */
  private static boolean goesOn(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    Tag tag = token.tag();
    return tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.CD
        || tag == Tag.CURRENCY
        || tag == Tag.GENITIVE
        || tag == Tag.VBG
        || tag == Tag.DT
        || token.text().startsWith("-")
        || "/&°".contains(token.text());
  }

  /**
   * Whether another word that leads to the noun is joined to it: "23 blank or write-in ballots".
   */
  private static boolean isJoined(List<Token> tokens, int and) {
    int last = and + 1;
    while (last + 1 < tokens.size() && LEADS.contains(tokens.get(last).tag())) {
      last++;
    }
    return last > and + 1 && tokens.get(and).tag() == Tag.CC && tokens.get(last).tag().isPlural();
  }

  /** Whether the lexicon has the noun's plural, and has it often enough. */
  private boolean isCounted(Token noun) {
    String word = noun.lower();
    return word.length() > 2
        && !UNCHANGED.contains(word)
        && !word.matches("min|sec|hr")
        && lexicon.knows(plural(word))
        && lexicon.frequency(plural(word)) >= COUNTED
        && lexicon.frequency(word) - lexicon.frequency(plural(word)) <= RARER;
  }

  private static String plural(String word) {
    int last = word.length() - 1;
    boolean y = word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
    boolean hisses = word.matches(".*(?:s|x|z|ch|sh)");
    return y ? word.substring(0, last) + "ies" : hisses ? word + "es" : word + "s";
  }

  private static Finding finding(Block block, Quantity number, Token noun) {
    String right = plural(noun.lower());
    Finding finding =
        INFO.finding(
                block.span(noun.start(), noun.end()),
                "“%s” is several; write “%s”, or put the number right."
                    .formatted(number.words(), right))
            .withRelated(number.span(), "the number");
    return block.text().verbatim(noun.start(), noun.end())
        ? finding.withFix(Fix.write(block.span(noun.start(), noun.end()), right))
        : finding;
  }
}
