package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Holds "for a fifth month" in the headline to "the fourth monthly rise in a row". */
public final class TwoStreaks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/two-streaks",
              Severity.WARNING,
              "One run counted twice, with two numbers",
              "How long a run has lasted is the news; when headline and story count it differently,"
                  + " one of them is wrong.",
              Example.bad(
                  "Rents up for third month\n\n"
                      + "Rents climbed 1 per cent in May, the [[fourth]] monthly rise in a row, the"
                      + " bank said."),
              Example.bad(
                  "Mill loses sixth straight game\n\n"
                      + "Mill lost at Tarn on Sunday, their [[seventh]] consecutive game without a"
                      + " win."),
              Example.bad(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 to win their first shield in [[26 years]]."),
              Example.good(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 to win their first shield in 16 years."),
              Example.good(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 in front of their first full house in 40 years."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Rents climbed 1 per cent in May, the third monthly rise in a row, the bank"
                      + " said."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Rents climbed for a fourth year in a row, the bank said."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Wages in the north rose for the fourth consecutive month."),
              Example.good("Rents up in third month\n\nRents climbed in the second week in a row."))
          .needingStory();

  private static final Pattern UNIT =
      Pattern.compile(
          "^ (?:(straight|consecutive|successive)"
              + " )?(month|week|year|quarter|day|season|game|match)(?:ly)?\\b(?: \\p{L}+){0,2}?( in"
              + " a row| running| in succession)?(?![\\p{L}])");
  private static final Pattern IN_A_ROW =
      Pattern.compile("^[^.,;]{0,40}?\\b(?:in a row|running|in succession)\\b");

  /** The unit of a streak that is how long something had not come. */
  private static final String WAIT = "years without";

  private static final Pattern DROUGHT =
      Pattern.compile(
          "^[ -](?:drought|wait|barren (?:run|spell)|absence|losing (?:run|streak))\\b");
  private static final Pattern FIRST_IN =
      Pattern.compile("(?i)\\bfirst\\b[^.;:]{0,40} (?:in|for) $|\\blast(?: \\p{L}+){1,3}, $");

  private static final Pattern FOR = Pattern.compile("(?i)\\bfor (?:an? |the )?$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A run: how many of what unit. */
  private record Streak(FigureLine line, Quantity number, String unit) {}

  @Override
  public List<Finding> check(Article article) {
    List<Streak> above = streaks(article, Set.of(Role.HEADLINE, Role.STANDFIRST));
    List<Finding> findings = new ArrayList<>();
    if (!above.isEmpty()) {
      for (Streak told : streaks(article, Set.of(Role.PARAGRAPH))) {
        above.stream()
            .filter(said -> said.unit().equals(told.unit()) && mayBeOne(said, told))
            .filter(said -> said.unit().equals(WAIT) || sameThing(article, said, told))
            .filter(said -> said.number().low().compareTo(told.number().low()) != 0)
            .findFirst()
            .ifPresent(said -> findings.add(finding(said, told)));
      }
    }
    return findings;
  }

  private static List<Streak> streaks(Article article, Set<Role> roles) {
    List<Streak> streaks = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, roles, 1)) {
      for (int i = 0; i < line.size(); i++) {
        streak(line, i).ifPresent(streaks::add);
      }
    }
    return streaks;
  }

  private static Optional<Streak> streak(FigureLine line, int i) {
    if (line.at(i).kind() == Kind.DURATION) {
      return wait(line, i);
    }
    Matcher unit = UNIT.matcher(line.after(i));
    if (line.at(i).kind() != Kind.ORDINAL || !unit.find()) {
      return Optional.empty();
    }
    boolean runs =
        unit.group(1) != null
            || IN_A_ROW.matcher(line.after(i)).find()
            || FOR.matcher(line.before(i)).find();
    return runs ? Optional.of(new Streak(line, line.at(i), unit.group(2))) : Optional.empty();
  }

  /** "a 19-year drought", "the first in 19 years": how long something had not come. */
  private static Optional<Streak> wait(FigureLine line, int i) {
    Quantity length = line.at(i);
    boolean plain =
        length.isSingle() && length.hedge() == Hedge.NONE && length.unit().equals("year");
    boolean told = DROUGHT.matcher(line.after(i)).find() || FIRST_IN.matcher(line.before(i)).find();
    return plain && told ? Optional.of(new Streak(line, length, WAIT)) : Optional.empty();
  }

  /** Whether one number may have been typed for the other; any may where a run is counted. */
  private static boolean mayBeOne(Streak said, Streak told) {
    return !said.unit().equals(WAIT) || FigureSlip.likely(said.number().low(), told.number().low());
  }

  private static boolean sameThing(Article article, Streak a, Streak b) {
    Topic said = Topic.of(article, a.line().sentence());
    return said.shared(Topic.of(article, b.line().sentence())) > 0;
  }

  private static Finding finding(Streak said, Streak told) {
    return INFO.finding(
            told.number().span(),
            "“%s” here, but “%s” above; make them agree."
                .formatted(told.number().words(), said.number().words()))
        .withRelated(said.number().span(), "the other count of the run");
  }
}
