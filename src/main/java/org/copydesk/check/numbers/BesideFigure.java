package org.copydesk.check.numbers;

import static org.copydesk.quantity.Unit.Dimension.TIME;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.word.WordLists;

/** What the words right beside a figure make of it: a part, a whole, another clause's. */
final class BesideFigure {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?: and|,(?: and)?) (?:an? half|[\\p{L}\\d-]+ (?:month|week|day|hour|minute|second)s?\\b)");

  /** Such a figure goes on with a length told before it: "2 hours, 18 minutes". */
  private static final Pattern GONE_ON =
      Pattern.compile("\\b(?:year|month|week|day|hour|minute)s?(?: and|,(?: and)?) $");

  private static final Pattern DISTANCE =
      Pattern.compile(",? (?:before|after|later|ago|earlier|previously|from|short of|to go)\\b");

  private static final Pattern AFTER = Pattern.compile("\\bafter (?:about |some |nearly )?$");

  private static final Pattern PART =
      Pattern.compile(" of (?:the|its|his|her|their|our|those|these|\\d)");

  private static final Pattern WHOLE =
      Pattern.compile("[\\p{L}\\d] of (?:the |its |his |her |their |our )?(?:\\S+['’]s )?$");

  /** Such a figure is a part of what is told before, and the whole of nothing. */
  static final Pattern OF_THEM = Pattern.compile(" of (?:them|these|those|whom|which)\\b");

  private static final Pattern CLAUSE =
      Pattern.compile("[,;] (?:but|while|whereas|although|though)\\b|[,;] \\p{L}+ said, but\\b");

  /** What leads to a change beside the one told, as its cause or in spite of it. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:in spite of|(?:thanks|owing|due) to|"
              + String.join("|", WordLists.of(BesideFigure.class, "beside-change"))
              + ")\\b[^.;:]*$");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          " (?:\\p{L}+ )?(?:"
              + String.join("|", WordLists.of(BesideFigure.class, "change"))
              + ") (?:in|of|for|among) (?!(?:the|a|one|two|three|last|just)\\b|\\d)");

  private static final Pattern OF_A_KIND = Pattern.compile(" of \\p{Ll}");

  private static final Pattern DIFFERENCE =
      Pattern.compile("(?: \\p{L}+)? (?:more|fewer|less) than (?:last|the|a|in)\\b");

  private static final Pattern SHARE =
      Pattern.compile(
          "\\b(?:paid|put in|gave|met|covered|took|got) (?:an? )?(?:half|third|quarter)\\b");

  private static final Pattern PART_OF =
      Pattern.compile(
          "(?: [\\p{L}-]+)?(?: out)? of (?:the |its |his |her |their |our |these |those )?");

  /** "68 million litres a day": the group may be a stretch of time. */
  static final String A_TIME = "^(?:(?: \\p{L}+)?| of \\p{L}+) (?:an?|per|each|every) (\\p{L}+)\\b";

  private static final Pattern RATE = Pattern.compile(A_TIME);

  private static final Pattern RANGE =
      Pattern.compile("\\b(?:from [\\w,.-]+ to|between [\\w,.-]+ and) [\\w,.-]+");

  /** "225 for seven": the runs and wickets of an innings. */
  private static final Pattern FOR = Pattern.compile("(?<![\\p{Sc}\\d,.])\\b\\d{1,3} for $");

  private static final Pattern OUT_OF = Pattern.compile("\\b\\p{L}{3,}s out of $");

  private static final Pattern MORE = Pattern.compile("(?: \\p{L}+)? more\\b(?! than)");

  private BesideFigure() {}

  /**
   * Whether a figure is none that {@code figure} is worked out from: an end of "a number from one
   * to nine" in a sum, the wickets of a score, the weeks of "10 weeks out of 52" in a difference.
   */
  static boolean isNoTerm(Quantity one, Quantity figure, ReckoningCue cue) {
    String before = one.block().plain().substring(0, one.start());
    boolean summed = cue == ReckoningCue.TOTAL || cue == ReckoningCue.ALL;
    boolean range =
        RANGE
            .matcher(one.block().plain())
            .results()
            .anyMatch(r -> r.start() < one.start() && one.start() < r.end());
    boolean wickets = FigureWording.isBare(one) && FOR.matcher(before).find();
    boolean share = cue.looksAhead() && FigureWording.isBare(one) && OUT_OF.matcher(before).find();
    return summed && range || wickets || share;
  }

  /** "Two more": beside others told of before. */
  static boolean isMore(Quantity figure) {
    return figure.kind() == Kind.COUNT
        && MORE.matcher(figure.block().plain().substring(figure.end())).lookingAt();
  }

  /** "Eased to 58 per cent from 61, despite an 11 per cent rise in wages": of something else. */
  static boolean isOfAnother(Quantity figure, int start, int end) {
    String text = figure.block().plain();
    boolean before = figure.end() <= start;
    String lead =
        before
            ? text.substring(Math.max(0, text.lastIndexOf(". ", figure.start())), figure.start())
            : text.substring(Math.min(end, figure.start()), figure.start());
    boolean apart = !before || text.substring(figure.end(), start).contains(", ");
    return apart
        && ANOTHER.matcher(lead).find()
        && OF_ANOTHER.matcher(text.substring(figure.end())).lookingAt();
  }

  /** "£60,900: 250 of haddock, 110 of whiting": so many things, and no sum of money. */
  static boolean isOfAKind(Quantity part) {
    return OF_A_KIND.matcher(part.block().plain().substring(part.end())).lookingAt();
  }

  /** "48 more than last week": how far from another, and no figure of its own. */
  static boolean isDifference(Quantity figure) {
    return DIFFERENCE.matcher(figure.block().plain().substring(figure.end())).lookingAt();
  }

  /** "Of the 164, 118 have places": the whole, told before its parts. */
  static boolean isOpened(Quantity whole) {
    return Partition.OF_THE.matcher(whole.block().plain().substring(0, whole.start())).find();
  }

  /** Whether {@code figure} is so much in every stretch of time. */
  static boolean isRate(Quantity figure) {
    Matcher rate = RATE.matcher(figure.block().plain().substring(figure.end()));
    return rate.find() && Unit.named(rate.group(1)).filter(u -> u.dimension() == TIME).isPresent();
  }

  /**
   * Whether two lengths may be one: neither goes on ("four years and six months") or is what goes
   * on, and both or none tell how far something is from another day ("eight days before").
   */
  static boolean isOneLength(Quantity said, Quantity other) {
    String ours = said.block().plain().substring(said.end());
    String theirs = other.block().plain().substring(other.end());
    return !GOES_ON.matcher(ours).lookingAt()
        && !GOES_ON.matcher(theirs).lookingAt()
        && isWhole(said)
        && isWhole(other)
        && isDistance(said, ours) == isDistance(other, theirs);
  }

  private static boolean isWhole(Quantity length) {
    return !GONE_ON.matcher(length.block().plain().substring(0, length.start())).find();
  }

  private static boolean isDistance(Quantity length, String onward) {
    return DISTANCE.matcher(onward).lookingAt()
        || AFTER.matcher(length.block().plain().substring(0, length.start())).find();
  }

  /** "340 of the town's 520 houses": whether it is the part or the whole of such a pair. */
  static boolean isPart(Quantity figure) {
    String plain = figure.block().plain();
    return PART.matcher(plain.substring(figure.end())).lookingAt()
        || WHOLE.matcher(plain.substring(0, figure.start())).find();
  }

  /** "Labour lost 10,281 votes, but she had 1,385 fewer than": another clause tells of it. */
  static boolean isOfClauseBefore(Quantity term, Quantity figure) {
    return term.block().equals(figure.block())
        && term.end() < figure.start()
        && CLAUSE.matcher(term.block().plain().substring(term.end(), figure.start())).find();
  }

  /** "The state paid half, and the town the other £12m": some of it is told as a share. */
  static boolean hasShare(Quantity figure) {
    String plain = figure.block().plain();
    return SHARE.matcher(plain).region(0, figure.start()).results().findAny().isPresent();
  }

  /** "28 of them": a part of what is told before. */
  static boolean isOfThem(Quantity figure) {
    return OF_THEM.matcher(figure.block().plain().substring(figure.end())).lookingAt();
  }

  /** "six of its 18 beds": one is a part of the other, and neither comes of it. */
  static boolean isPartOf(Quantity part, Quantity whole) {
    return part.end() <= whole.start()
        && PART_OF.matcher(part.block().plain().substring(part.end(), whole.start())).matches();
  }
}
