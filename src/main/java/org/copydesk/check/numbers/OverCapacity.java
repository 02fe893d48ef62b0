package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds more people in a place than it holds. */
public final class OverCapacity implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/over-capacity",
          Severity.WARNING,
          "More people than the place holds",
          "The crowd and the seats stand side by side, and the crowd does not fit in.",
          Example.bad("A crowd of [[5,200]] packed the 4,800-seat theatre on Monday."),
          Example.bad("Some [[900]] fans filled the hall, which holds 750."),
          Example.bad("The 60-seat ferry carried [[85]] passengers across."),
          Example.good("A crowd of 4,600 packed the 4,800-seat theatre on Monday."),
          Example.good("Some 700 fans filled the hall, which holds 750."),
          Example.good("A crowd of 5,200 stood outside the 4,800-seat theatre."),
          Example.good("A 60-seat ferry cannot carry 85 passengers, so two were hired."),
          Example.good("Two crowds of 5,200 filled the 4,800-seat theatre twice, in overflow."),
          Example.good("Over 3 nights 9,000 people filled the 4,800-seat theatre."));

  private static final Pattern FILLS =
      Pattern.compile(
          "(?i)\\b(?:fill|pack|cramm|squeez|sold out|sell out|attend|watch|carried|inside)\\w*");
  private static final Pattern SEATS =
      Pattern.compile("^[- ](?:seat(?:er|s)?|capacity|berth|passenger)\\b");
  private static final Pattern HOLDS =
      Pattern.compile("(?i)\\b(?:holds|seats|can hold|capacity (?:of|is)|licensed for) $");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "(?i)\\b(?:cannot|can't|could not|outside|overflow|overcrowd\\w*|illegally|despite|though"
              + "|over \\d|nights|days|shows|matches|standing|twice|season)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine whole : FigureLine.in(article, INFO.roles(), 2)) {
      String text = whole.sentence().plain();
      FigureLine line = whole.only(q -> q.kind() == Kind.COUNT && q.isSingle());
      if (whole.size() == 2
          && line.size() == 2
          && FILLS.matcher(text).find()
          && !EXCUSED.matcher(text).find()) {
        for (int i = 0; i < 2; i++) {
          Quantity people = line.at(1 - i);
          Quantity seats = line.at(i);
          boolean holds =
              SEATS.matcher(line.after(i)).find() || HOLDS.matcher(line.before(i)).find();
          if (holds && people.low().compareTo(seats.low()) > 0 && isCrowd(line, 1 - i)) {
            findings.add(finding(people, seats));
          }
        }
      }
    }
    return findings;
  }

  private static boolean isCrowd(FigureLine line, int i) {
    boolean crowd =
        line.before(i).matches("(?is).*\\b(?:crowd|audience|attendance|house) of (?:\\p{L}+ )?$");
    return crowd
        || line.after(i)
            .matches(
                "(?s)^ (?:people|fans|spectators|passengers|supporters|guests|worshippers)\\b.*");
  }

  private static Finding finding(Quantity people, Quantity seats) {
    return INFO.finding(
            people.span(),
            "“%s” is more than the “%s” it holds; check both figures."
                .formatted(people.words(), seats.words()))
        .withRelated(seats.span(), "what the place holds");
  }
}
