package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * "Guilty on eight of nine counts" above, "guilty of five counts of fraud and two of theft" below;
 * and how many judged.
 */
final class VerdictCounts {
  private static final Pattern GUILTY =
      Pattern.compile("(?i)\\b(?:convict|guilt)\\p{L}*\\b[^.;]{0,60}$");
  private static final Pattern OF = Pattern.compile("^ (?:of|out of) (?:the |all )?$");
  private static final Pattern COUNTS = Pattern.compile("^(?: \\p{L}+)? (?:counts|charges)\\b");
  private static final Pattern FIRST =
      Pattern.compile("^ (?:counts|charges) of [^,.;:]{3,60} and $");
  private static final Pattern SECOND =
      Pattern.compile("^(?: counts?| charges?)? of [^,;:]{3,60}$");

  private static final Pattern JURY =
      Pattern.compile("(?i)\\b(?<!grand )(?:jury|panel|jurors),? (?:of|made up of|was|were) $");
  private static final Pattern JUDGED =
      Pattern.compile("(?i)\\b(?:deliberat|convict|acquit|verdict|guilty)\\p{L}*\\b");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private VerdictCounts() {}

  /** "The jury of seven women and six men convicted him": one or two more than sit. */
  static List<Finding> juries(Article article) {
    List<Finding> wrong = new ArrayList<>();
    for (FigureLine line : StoryFigures.body(article).lines()) {
      for (int i = 0; i + 1 < line.size(); i++) {
        boolean sexes =
            isCount(line.at(i))
                && isCount(line.at(i + 1))
                && (line.at(i).counts() + line.at(i + 1).counts()).matches("manwoman|womanman");
        boolean told =
            JURY.matcher(line.before(i)).find() && JUDGED.matcher(line.sentence().plain()).find();
        BigDecimal all = line.at(i).low().add(line.at(i + 1).low());
        int more = sexes && told ? all.subtract(TWELVE).intValue() : 0;
        if (more == 1 || more == 2) {
          Span span = line.sentence().block().span(line.at(i).start(), line.at(i + 1).end());
          String message = "%s jurors are more than sit; put one of the figures right.";
          wrong.add(Sum.INFO.finding(span, message.formatted(FigureWording.number(all))));
        }
      }
    }
    return wrong;
  }

  /** The counts of a verdict that its list does not make. */
  static Optional<Breakdown> wrong(Article article) {
    List<FigureLine> all = new ArrayList<>(StoryFigures.above(article).lines());
    all.addAll(StoryFigures.body(article).lines());
    List<Quantity> told = all.stream().flatMap(VerdictCounts::of).toList();
    if (told.isEmpty() || !told.stream().allMatch(told.get(0)::sameValue)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(
            line -> line.size() == 2 && line.figures().stream().allMatch(VerdictCounts::isCount))
        .filter(line -> GUILTY.matcher(line.before(0)).find())
        .filter(line -> line.joined(0, FIRST))
        .filter(line -> SECOND.matcher(line.after(1).replaceFirst("[.!?][\"”’]?$", "")).matches())
        .map(line -> new Breakdown(told.get(0), line.figures()))
        .filter(Breakdown::isSlip)
        .findFirst();
  }

  /** "guilty on eight of nine counts": the eight. */
  private static Stream<Quantity> of(FigureLine line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      boolean counts =
          isCount(line.at(i))
              && isCount(line.at(i + 1))
              && line.joined(i, OF)
              && COUNTS.matcher(line.after(i + 1)).find()
              && GUILTY.matcher(line.before(i)).find();
      if (counts) {
        return Stream.of(line.at(i));
      }
    }
    return Stream.empty();
  }

  private static boolean isCount(Quantity q) {
    return q.kind() == Kind.COUNT && q.isSingle() && Partition.firm(q);
  }
}
