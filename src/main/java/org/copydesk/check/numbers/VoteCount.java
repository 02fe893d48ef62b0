package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/**
 * The one vote of a story: its two sides held to all who were there, and to the margin told
 * elsewhere. A story of two votes or more is left alone.
 */
final class VoteCount {
  private static final Pattern VOTE = words("(?i)\\b(?:%s)\\p{L}*\\b", "vote");
  private static final Pattern ALL = Pattern.compile("(?:^|[ (])[Aa]ll (?:the |of the )?$");
  private static final Pattern ACCOUNTS = Pattern.compile("\\baccount\\p{L}* for all (?:the )?$");
  private static final Pattern PRESENT = words("^(?: [\\p{L}-]+){1,2} (?:%s)\\b", "present");
  private static final Pattern NEITHER =
      words("^ (?:of (?:them|these|those) |[\\p{L}-]+ )?(?:%s)\\b", "neither");
  private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those) ");
  private static final Pattern BY =
      words(
          "(?i)\\b(?:%s)\\b[^.;:]{0,40}?\\bby (?:only |just |a mere |a (?:margin|majority) of )?$",
          "decided");
  private static final Pattern OTHER =
      words("(?i)\\b(?:%s|amendment|in (?:\\p{L}+ )?(?:19|20)\\d\\d)\\b", "another-time");

  private VoteCount() {}

  private static Pattern words(String around, String list) {
    return Pattern.compile(around.formatted(String.join("|", WordLists.of(VoteCount.class, list))));
  }

  /** The sides of the one vote that a story gives. */
  private static Optional<Quantity> only(Article article) {
    List<Quantity> scores =
        Stream.concat(
                StoryFigures.above(article).lines().stream(),
                StoryFigures.body(article).lines().stream())
            .filter(line -> VOTE.matcher(line.sentence().plain()).find())
            .flatMap(line -> line.figures().stream())
            .filter(q -> q.kind() == Kind.SCORE)
            .toList();
    boolean one =
        scores.stream()
            .allMatch(
                q -> high(q).equals(high(scores.get(0))) && low(q).equals(low(scores.get(0))));
    return one ? scores.stream().findFirst() : Optional.empty();
  }

  private static BigDecimal high(Quantity score) {
    return score.low().max(score.high());
  }

  private static BigDecimal low(Quantity score) {
    return score.low().min(score.high());
  }

  /** Every count of all who were there that the sides, and those on neither, do not make. */
  static List<Breakdown> wholes(Article article) {
    List<Breakdown> wrong = new ArrayList<>();
    Optional<Quantity> score = only(article);
    if (score.isEmpty()) {
      return wrong;
    }
    for (FigureLine line : StoryFigures.body(article).lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (isAll(line, i)) {
          whole(score.get(), line, i).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static boolean isAll(FigureLine line, int i) {
    String before = line.before(i);
    boolean present = PRESENT.matcher(line.after(i)).find();
    return line.at(i).kind() == Kind.COUNT
        && line.at(i).isSingle()
        && Partition.firm(line.at(i))
        && (ALL.matcher(before).find() && present || ACCOUNTS.matcher(before).find());
  }

  private static Optional<Breakdown> whole(Quantity score, FigureLine line, int at) {
    Quantity whole = line.at(at);
    List<Quantity> sides = List.of(Counts.side(score, high(score)), Counts.side(score, low(score)));
    Breakdown voted = new Breakdown(whole, sides);
    if (voted.over() > 0) {
      return Optional.of(voted);
    }
    List<Quantity> parts = new ArrayList<>(sides);
    boolean ofThem = false;
    for (int i = at + 1; i < line.size(); i++) {
      if (NEITHER.matcher(line.after(i)).find()) {
        parts.add(line.at(i));
        ofThem |= OF_THEM.matcher(line.after(i)).find();
      }
    }
    boolean known = ofThem && parts.size() == 3;
    return Optional.of(new Breakdown(whole, parts)).filter(all -> known && all.isSlip());
  }

  /** "defeated by only three votes", where the sides are four apart. */
  static List<Finding> margins(Article article) {
    List<Finding> wrong = new ArrayList<>();
    Optional<Quantity> score = only(article);
    if (score.isEmpty()) {
      return wrong;
    }
    BigDecimal apart = high(score.get()).subtract(low(score.get()));
    for (FigureLine line : StoryFigures.body(article).lines()) {
      boolean sides = line.figures().stream().anyMatch(q -> q.kind() == Kind.SCORE);
      for (int i = 0; i < line.size() && !sides; i++) {
        Quantity margin = line.at(i);
        boolean told =
            margin.kind() == Kind.COUNT
                && margin.counts().equals("vote")
                && margin.isSingle()
                && Partition.firm(margin)
                && BY.matcher(line.before(i)).find()
                && !OTHER.matcher(line.sentence().plain()).find();
        if (told && FigureSlip.likely(apart, margin.low())) {
          String message =
              "“%s” does not fit “%s”, which are %s apart; put one of them right."
                  .formatted(margin.words(), score.get().words(), FigureWording.number(apart));
          wrong.add(
              WrongMargin.INFO
                  .finding(margin.span(), message)
                  .withRelated(score.get().span(), "the two sides"));
        }
      }
    }
    return wrong;
  }
}
