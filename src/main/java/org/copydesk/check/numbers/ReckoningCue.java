package org.copydesk.check.numbers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;

/** The words that say a figure is worked out from others near it, and how. */
enum ReckoningCue {
  /** What is left of a whole: "the other 38", "leaving £400". */
  REST(
      "\\b(?:the (?:other|remaining|rest,|balance of)|(?<=and |, )the last|leaving(?:"
          + " (?:only|just|them|it|him|her|us|a balance of|a total of))?|that leaves(?:"
          + " (?:only|just))?) $",
      "(?: [\\p{L}-]+)? (?:(?:are|is|were|was) (?:still )?left\\b|left over\\b|(?:are |is )?still"
          + " to (?:come|go|play)\\b|remain(?:s|ed|ing)?\\b(?!"
          + " (?:in|at|on|the|a|open|closed)\\b)|to go\\b|unaccounted)"),
  /** What several come to: "28 in all", "bringing the bill to £7m". */
  TOTAL(
      "(?:\\b(?:a|the|in|whose|for an?) (?:combined |overall |grand |final )?(?:total|sum)(?:"
          + " (?:of|to|is|was|comes to|came to|stands at|reached|raised was))?"
          + " |\\b(?:combined|merged|enlarged) (?:company|group|business|firm|bank|chain|council|fleet|force)"
          + "(?: will| would)?(?: then)? (?:ha(?:ve|s)|employs?|owns?|runs?|operates?) "
          + "|\\b(?:bringing|taking|lifting|pushing) [^,;:.]{2,50} to (?:a total of"
          + " )?|\\b(?:comes?|came|adds? up|added up|amounts?|amounted) to |\\btotall?(?:ing|ed|s)"
          + " |\\b(?:altogether|together|in all|all told),? (?:\\p{L}+ ){0,5}|, making (?:it |a"
          + " total of |an overall )?|\\ba combined |, an? (?:extra"
          + " |added |total |combined |joint )(?:bill|cost|sum|outlay|payout|gift|saving|loss) of )$",
      "(?: [\\p{L}-]+)?,? (?:after the (?:acquisition|merger|deal|takeover|purchase)\\b|in all\\b|in total\\b(?! per\\b)|altogether|between (?:them|the"
          + " (?:two|three))\\b|combined\\b|all told|overall\\b|all in\\b|was raised (?:in"
          + " all|altogether)\\b)"),
  /** What may be the sum of all told before, or something else: "all 39 members". */
  ALL("\\b(?:all|all the) $", "(?: [\\p{L}-]+)? for the year\\b"),
  /** So much for every one: "£300 each", "an average of 12". */
  EACH(
      "\\b(?:(?:an|the|on) average(?: \\p{L}+){0,2}|averag(?:ing|es|ed)|a mean of"
          + "|each(?: of (?:them|whom|which))?(?: (?!of |for |with )[\\p{L}-]+){0,3}) $",
      "(?: (?!was |is |are |were |as |at |in |on |for |to |with |from |of |and |like |ha[ds]"
          + " |have )[\\p{L}-]+)? (?:to each of\\b|each\\b|apiece|a head\\b|per head\\b|(?:per|an?)"
          + " (?<period>\\p{L}+)(?=[,.;:)–—]|$|"
          + " (?:or|and|for|in|on|from|over|last|this|which|making|bringing|at)\\b))"),
  /** So much in every stretch of time: "four a week". */
  RATE("(?!)$", "(?!)"),
  /** What comes of so many times so much: "nine floors with six flats on each, 54 in all". */
  PRODUCT(
      "\\b(?:rais(?:ing|ed)|earn(?:ing|ed)|netting|cost(?:ing)?|brought"
          + " in|worth|mak(?:ing|es)|made)(?: (?:him|her|them|it|us|a total of))? $"
          + "|, (?:so(?: that)? (?:(?:they|it|all|together) )?|(?:which means|meaning) (?:that )?)$",
      "(?!)"),
  /** By how much one side is ahead: "won by 340", "a majority of 1,204", "a profit of £55". */
  MARGIN(
      "\\b(?:(?:margin|majority|lead|deficit|profit|loss|victory|win) of"
          + "|(?:won|wins?|winning|victory|lost|leads?|led|ahead|beat(?:ing|en)?"
          + "|(?:beat|defeat)(?:ing|ed|s)?(?: [\\p{L}-]+){1,3}) by) $",
      "[- ](?:[\\p{L}-]+ )?(?:victory|win|defeat|loss|margin|majority|lead|deficit|advantage)\\b"),
  /** How far two are apart: "six short", "a rise of £4", "two feet below the record". */
  GAP(
      "\\b(?:(?:difference|gap|shortfall|surplus|swing|rise|increase|cut|fall|drop|gain|reduction"
          + "|jump|hike|saving|climb) of"
          + "|(?:lower|higher|up|down|missed(?: [\\p{L}-]+){1,3}) by"
          + "|sav(?:ing|ed)(?: (?:him|her|them|it|us))?) $",
      "(?: [\\p{L}-]+)? (?:behind\\b|adrift\\b|ahead of\\b|clear of\\b|short(?: of)?\\b|shy of\\b"
          + "|in front\\b|off the (?:lead|pace|record)\\b|(?:more|fewer|less|higher|lower|longer"
          + "|shorter|cheaper|dearer|heavier|lighter|taller|older|younger|faster|slower) than\\b"
          + "|(?:below|above|up on|down on)\\b)");

  private static final String HEDGES =
      "(?:about |around |nearly |almost |just |over |more than |some |only |roughly |under |exactly"
          + " |an? |the )*";

  private static final Pattern OFTEN =
      Pattern.compile("^(?: [\\p{L}-]+)? (dai|week|month|year)ly(?=[,.;]|$)");

  private static final Pattern MORE =
      Pattern.compile("^ (?:more|fewer|less|higher|lower)(?=[.,;)]|$)");

  /** "870 fewer names on the list than": what is compared may be anything. */
  private static final Pattern THAN =
      Pattern.compile("^ (?:more|fewer|less) (?:[\\p{L}-]+ ){1,6}?than\\b");

  /** "At 225 for seven": the total of such a sentence is an innings. */
  private static final Pattern INNINGS =
      Pattern.compile("\\b\\d+ for (?:[a-z]+|\\d)\\b(?! \\p{L}+s\\b)");

  /** What would be otherwise without something: another figure is the one it is counted from. */
  private static final Pattern WOULD = Pattern.compile("\\b(?:would|might|could) have\\b");

  private static final Pattern OR = Pattern.compile("\\bor " + HEDGES + "$");
  private static final Pattern BY = Pattern.compile("\\bby " + HEDGES + "$");

  /** Said of a gap that only figures farther off can show to be wrong. */
  static final String FAR = "far";

  private final Pattern before;
  private final Pattern after;

  ReckoningCue(String before, String after) {
    String hedged = before.substring(0, before.length() - 1) + HEDGES + "$";
    this.before = Pattern.compile("(?i)" + hedged);
    this.after = Pattern.compile("^" + after);
  }

  /** Whether what it is worked out from may stand after it too. */
  boolean looksAhead() {
    return this == GAP || this == MARGIN;
  }

  /** Whether the words after {@code figure} say so of it. */
  boolean isSaidAfter(Quantity figure) {
    return after.matcher(figure.block().plain().substring(figure.end())).find();
  }

  /** Says by what words figure {@code i} of {@code line} is worked out, and of how long a time. */
  record Said(ReckoningCue cue, String period) {}

  /** How figure {@code i} of {@code line} is said to be worked out, where the words tell. */
  static Optional<Said> of(Article article, FigureLine line, int i) {
    Quantity figure = line.at(i);
    boolean amount =
        FigureWording.isAmount(figure) || figure.isSingle() && figure.kind() == Kind.DURATION;
    if (!amount || figure.low().signum() <= 0) {
      return Optional.empty();
    }
    String before = line.upTo(figure);
    String after = line.onward(i);
    Matcher often = OFTEN.matcher(after);
    if (often.find()) {
      return Optional.of(new Said(RATE, often.group(1).replace("dai", "day")));
    }
    for (ReckoningCue cue : values()) {
      var match = cue.after.matcher(after);
      if (match.find()) {
        return Optional.of(cue == EACH ? each(match.group("period")) : new Said(cue, ""));
      }
    }
    boolean share = i > 0 && FigureLine.isShare(line.at(i - 1)) && before.startsWith(" of ");
    for (ReckoningCue cue : values()) {
      boolean other =
          cue == TOTAL ? INNINGS.matcher(line.before(i)).find() : cue.looksAhead() && share;
      if (!other && cue.before.matcher(before).find()) {
        boolean would = cue == GAP && WOULD.matcher(before).find();
        return Optional.of(new Said(cue, would ? FAR : ""));
      }
    }
    boolean aside = OR.matcher(before).find() || before.endsWith(", ");
    boolean or = MORE.matcher(after).find() && aside;
    if (THAN.matcher(line.after(i)).find()) {
      return Optional.of(new Said(GAP, FAR));
    }
    boolean by = or || BY.matcher(before).find() && Change.signBefore(article, figure) != 0;
    return by ? Optional.of(new Said(GAP, "")) : Optional.empty();
  }

  private static Said each(String word) {
    String period = word == null ? "" : word.equals("innings") ? "inning" : word;
    boolean time =
        Unit.named(period).filter(unit -> unit.dimension() == Unit.Dimension.TIME).isPresent();
    return new Said(time ? RATE : EACH, period);
  }
}
