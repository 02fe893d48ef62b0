package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
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
          Example.bad("Some [[1,350]] mourners filled the abbey, which seats 1,200."),
          Example.bad("The jail has 480 cells. All [[640]] inmates sleep one to a cell."),
          Example.bad(
              "The quay has berths for 90 boats. On Friday [[112]] were tied up in its berths."),
          Example.bad("The car park has 240 spaces, and [[275]] of them were taken by noon."),
          Example.good("The car park has 240 spaces, and 235 of them were taken by noon."),
          Example.good("The jail has 480 cells. Some 640 guards work there by turns."),
          Example.good("The hall seats 900. Some 1,050 people applied for a place."),
          Example.good("The hall seats 900. Next door, 1,050 people sat through a film."),
          Example.good("The hall seats 900 and the barn holds 400. Some 1,050 people sat there."),
          Example.good("About 70 people squeezed into a gallery built for 60."),
          Example.bad("The noise came from a crowd of [[2,862]] in a ground that holds 2,400."),
          Example.good("A crowd of 4,600 packed the 4,800-seat theatre on Monday."),
          Example.good("Some 700 fans filled the hall, which holds 750."),
          Example.good("A crowd of 5,200 stood outside the 4,800-seat theatre."),
          Example.good("A 60-seat ferry cannot carry 85 passengers, so two were hired."),
          Example.good("Two crowds of 5,200 filled the 4,800-seat theatre twice, in overflow."),
          Example.good("Over 3 nights 9,000 people filled the 4,800-seat theatre."));

  private static final Pattern FILLS =
      Pattern.compile(
          "(?i)\\b(?:fill|pack|sold out|sell out|attend|watch|carri|inside|sat\\b|seated"
              + "|aboard|on board|had a seat|tied up in|taken|sleep|crowded|(?:was|were|are) in (?:its"
              + "|the)\\b|crowd of)\\w*");
  private static final Pattern SEATS =
      Pattern.compile("^(?:[- ](?:seat(?:er|s)?|capacity|berths?|passenger|spaces|cells|beds)\\b)");
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?i)\\b(?:holds|seats|sleeps|(?:can|could) (?:hold|seat|carry|take|accommodate)"
              + "|capacity (?:of|is)|licensed for|(?:room|space|spaces|berths|beds|seats|places) for"
              + "|(?:built|designed) (?:for|to hold)) (?:only |just |about |up to )?$");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "(?i)\\b(?:can\\S{0,2}t|not|outside|overflow\\w*|overcrowd\\w*|illegally|despite"
              + "|though|over \\d|nights|days|shows|matches|st(?:ood|anding)|twice|season|applied"
              + "|television|online|next door|nearby|year|month|week|more than it|too many|double"
              + "|turned away|squeez\\w*|cramm\\w*|queue\\w*|capacity crowd)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<FigureLine> lines = StoryFigures.body(article).lines();
    for (int i = 0; i < lines.size(); i++) {
      judge(lines.get(i), lines.get(i)).ifPresent(findings::add);
      if (i + 1 < lines.size() && counts(lines.get(i)).size() == 1) {
        judge(lines.get(i), lines.get(i + 1)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static FigureLine counts(FigureLine line) {
    return line.only(q -> q.kind() == Kind.COUNT && q.isSingle());
  }

  /** The place's figure in one sentence, the crowd's in the same or in the next. */
  private static Optional<Finding> judge(FigureLine told, FigureLine full) {
    FigureLine place = counts(told);
    FigureLine crowd = counts(full);
    boolean one = told == full ? place.size() == 2 : place.size() == 1 && crowd.size() == 1;
    String text = full.sentence().plain();
    boolean excused =
        EXCUSED.matcher(text).find() || EXCUSED.matcher(told.sentence().plain()).find();
    if (!one || excused || !FILLS.matcher(text).find()) {
      return Optional.empty();
    }
    for (int i = 0; i < place.size(); i++) {
      Quantity seats = place.at(i);
      Quantity people = told == full ? place.at(1 - i) : crowd.at(0);
      boolean holds = SEATS.matcher(place.after(i)).find() || HOLDS.matcher(place.before(i)).find();
      boolean firm = people.hedge() != Hedge.UP_TO && people.hedge() != Hedge.LESS_THAN;
      if (holds && firm && people.low().compareTo(seats.low()) > 0) {
        return Optional.of(finding(people, seats));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Quantity people, Quantity seats) {
    return INFO.finding(
            people.span(),
            "“%s” is more than the “%s” it holds; check both figures."
                .formatted(people.words(), seats.words()))
        .withRelated(seats.span(), "what the place holds");
  }
}
