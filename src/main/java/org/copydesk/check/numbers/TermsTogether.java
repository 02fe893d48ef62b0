package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** "jailed for a total of 13 years. Pike got eight years and his brother five": terms summed. */
final class TermsTogether {
  /** How many sentences after the total its parts may stand. */
  private static final int REACH = 4;

  private static final int MOST = 6;

  private static final Pattern TOTAL = Pattern.compile("\\b(?:a total of|a combined|together) $");
  private static final Pattern AFTER =
      Pattern.compile("^ (?:between them|in all|in total|altogether)\\b");
  private static final Pattern COURT =
      Pattern.compile("(?i)\\b(?:jailed|sentenced|imprisoned|prison|jail|behind bars)\\b");
  private static final Pattern BARE = Pattern.compile("\\b(?:to|for|got|received|given) $");

  private TermsTogether() {}

  /** Every total of terms that those told after it do not make. */
  static List<Breakdown> wrong(Article article) {
    StoryFigures story = StoryFigures.body(article);
    List<Breakdown> wrong = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      FigureLine line = story.lines().get(i);
      for (int k = 0; k < line.size(); k++) {
        Quantity total = line.at(k);
        boolean told =
            total.kind() == Kind.DURATION
                && total.isSingle()
                && COURT.matcher(line.sentence().plain()).find()
                && (TOTAL.matcher(line.before(k)).find() || AFTER.matcher(line.after(k)).find());
        if (told) {
          of(total, terms(story, i, total)).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static List<Quantity> terms(StoryFigures story, int index, Quantity total) {
    List<Quantity> terms = new ArrayList<>();
    int last = Math.min(story.lines().size() - 1, index + REACH);
    for (int i = index + 1; i <= last; i++) {
      FigureLine line = story.lines().get(i);
      boolean court = COURT.matcher(line.sentence().plain()).find();
      for (int k = 0; court && k < line.size(); k++) {
        Quantity q = line.at(k);
        Matcher bare = BARE.matcher(line.before(k));
        boolean term = q.kind() == Kind.DURATION && q.unit().equals(total.unit());
        boolean more = q.kind() == Kind.COUNT && q.counts().isEmpty() && bare.find();
        if (q.isSingle() && (term && bare.reset().find() || more && !terms.isEmpty())) {
          terms.add(q);
        }
      }
    }
    return terms;
  }

  private static Optional<Breakdown> of(Quantity total, List<Quantity> terms) {
    boolean few = terms.size() > 1 && terms.size() <= MOST;
    boolean firm = Partition.firm(total) && terms.stream().allMatch(Partition::firm);
    return few && firm && !Remainder.makes(terms, 0, total.low(), 1e-9, false)
        ? Optional.of(new Breakdown(total, terms)).filter(Breakdown::isTotalSlip)
        : Optional.empty();
  }
}
