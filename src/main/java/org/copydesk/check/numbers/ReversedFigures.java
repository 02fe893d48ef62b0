package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** A range of figures that begins with the greater: "aged from 82 to 4", "25 to 15 minutes". */
public final class ReversedFigures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/reversed-figures",
          Severity.WARNING,
          "A range of figures turned round",
          "A range begins with the lesser figure; the reader takes this one for a fall.",
          bad("Riders aged from [[74 to 9]] took part."),
          bad("The detour adds [[40 to 25 minutes]] to the trip."),
          bad("The pool is kept between [[31C and 27C]] all year."),
          bad("Gusts of [[80mph to 65mph]] were felt on the pier."),
          bad("Tickets cost [[£30 to £12]] at the door."),
          bad(
              "The pool is [[31C to 27C]], warm enough for the old men who come to lie down and"
                  + " float."),
          bad("Between [[20 and 12]] boats come each summer."),
          good("Between 12 and 20 boats come each summer."),
          bad("Tickets will cost from [[£38 to £12]], with seats held back."),
          good("Tickets will cost from £12 to £38, with seats held back."),
          bad("The cost of a typical repair runs from [[$1.2 million to $400,000]]."),
          good("The cost was cut from £38 to £12, and the shares sold from £40 to £30."),
          good("Riders aged from 9 to 74 took part."),
          good("The road was 40 to 25 feet wide, a drop of 15 feet."),
          good("The detour adds 25 to 40 minutes to the trip."),
          good("Gusts of 65mph to 80mph were felt on the pier."),
          good("The toll fell from £30 to £12, and the trip from 40 to 25 minutes."),
          good("It was cut by 40 to 25 boats. The vote was 40 to 25."),
          good("He won by 6 to 4, and the odds were 9 to 2."),
          good("A drop of 40 minutes to 25 minutes is planned."));

  /** How many characters after a figure may hold the word that says it fell. */
  private static final int NEAR = 25;

  private static final Pattern TO = Pattern.compile("^ to $");
  private static final Pattern RANGES =
      Pattern.compile(
          "(?i)\\b(?:"
              + String.join("|", WordLists.of(ReversedFigures.class, "ranging"))
              + "|(?:cost|price|bill|rent)s?(?: [^.;:,]{1,40})? runs?) from $");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween $|^Between $");
  private static final Pattern CONTEST =
      Pattern.compile("(?i)\\b(?:odds|vot\\w+|won|beat|lost|scor\\w+|ratio|chang\\w+)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 1)) {
      boolean contest = CONTEST.matcher(line.sentence().plain()).find();
      for (int i = 0; i < line.size() && !contest; i++) {
        Quantity figure = line.at(i);
        if (falls(article, line, figure)) {
          continue;
        }
        boolean counted = !figure.counts().isEmpty() && BETWEEN.matcher(line.before(i)).find();
        boolean measured = isMeasured(figure) || counted;
        boolean turned = figure.low().compareTo(figure.high()) > 0 && measured;
        if (turned && !line.before(i).endsWith("from ")) {
          findings.add(finding(figure, figure));
        } else if (isAged(line, i)) {
          findings.add(finding(figure, line.at(i + 1)));
        }
      }
    }
    return findings;
  }

  /** Whether something goes down before the figure, or right after it. */
  private static boolean falls(Article article, FigureLine line, Quantity figure) {
    return article.tokens(line.sentence()).stream()
        .filter(token -> token.start() <= figure.end() + NEAR)
        .anyMatch(token -> Change.sign(token) < 0);
  }

  private static boolean isMeasured(Quantity figure) {
    return switch (figure.kind()) {
      case MEASURE, DURATION, MONEY, PERCENT -> true;
      default -> false;
    };
  }

  /** "aged from 82 to 4", "ranging from £30 to £12". */
  private static boolean isAged(FigureLine line, int i) {
    return line.joined(i, TO)
        && RANGES.matcher(line.before(i)).find()
        && line.at(i).isSingle()
        && line.at(i + 1).isSingle()
        && line.at(i).low().compareTo(line.at(i + 1).low()) > 0;
  }

  private static Finding finding(Quantity first, Quantity last) {
    return INFO.finding(
        first.block().span(first.start(), last.end()),
        "The range begins with the greater figure: turn it round, or put one end right.");
  }
}
