package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** Finds a part larger than its whole: "seven of the five", "130 per cent of voters". */
public final class ShareOverWhole implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/share-over-whole",
              Severity.WARNING,
              "A part larger than its whole",
              "More than all of something cannot be: the reader sees at once that a figure is"
                  + " wrong.",
              Example.bad("[[Seven]] of the five defendants were cleared."),
              Example.bad("[[Twelve]] out of ten patients got better."),
              Example.bad("Some [[130 per cent]] of voters said no."),
              Example.bad("Rovers lost [[five]] of their last four matches."),
              Example.bad("Of those who replied, [[104%]] had never been abroad."),
              Example.bad("In the poll [[120 per cent]] said the road was unsafe."),
              Example.bad("[[Six]] in five motorists drive to work alone."),
              Example.bad("Of the 40 lambs born in May, [[44]] survived the snow."),
              Example.bad("Solar panels now cover [[130 per cent]] of the roof."),
              Example.bad("Vale end the season with [[19]] wins from 18 matches."),
              Example.good("Vale end the season with 18 wins from 19 matches."),
              Example.good("Vale end the season with 19 goals from 18 matches."),
              Example.good("Four in five motorists drive to work alone."),
              Example.good("She has won six in five weeks."),
              Example.good("Of the 40 lambs born in May, 34 survived the snow."),
              Example.good("Of the 40 farms in the valley, 44 goats came from one."),
              Example.good("Rents cover 130 per cent of the costs."),
              Example.good("Rovers lost four of their last five matches."),
              Example.good("Of those who replied, 84% had never been abroad."),
              Example.good("Five of the seven defendants were cleared."),
              Example.good("Some 30 per cent of voters said no."),
              Example.good(
                  "Sales were 130 per cent of last year's, and debt is 110 per cent of output."),
              Example.good("The first two of the one-act plays were funny."),
              Example.good("He won 12 of the 2019 season's races and 20 of 30 games."))
          .from(Profile.STRICT);

  private static final Pattern OF =
      Pattern.compile(
          "^ (?:of (?:the|its|his|her|their|our|all) (?:last |past |first |opening |previous"
              + " |recent )?|out of (?:the |every |their |its )?(?:last |first )?)$");
  private static final Pattern OF_THE =
      Pattern.compile("(?:^|[.!?] )Of (?:the|its|their|his|her|those|these) $");
  private static final Pattern CLAUSE = Pattern.compile("[^.;:,()]{0,60}, (?:only |just |some )?");
  private static final Pattern COVERS =
      Pattern.compile(
          "(?i)\\b(?:covers?|covered|covering|occup(?:y|ies|ied)|fills?|filled|owns?|owned|holds?|held"
              + "|controls?|controlled)(?: now)? (?:about |some |nearly |more than |almost )?$");
  private static final Pattern RESULTS =
      Pattern.compile(
          "^ (?:[\\p{L}-]+ )?(?:wins|defeats|losses|draws) (?:from|in|out of) (?:\\p{L}+ ){0,2}$");
  private static final Pattern PLACE =
      Pattern.compile(
          "^ of (?:the|its|their|his|her) (?!cost|costs|price|rent|bill|spending|loss|losses|fee|debt"
              + "|demand|need|needs|interest|expenses)");
  private static final Pattern POLLED =
      Pattern.compile("(?i)\\b[oO]f (?:those|all|the) [^.;:]{3,60}, (?:some |about |nearly )?$");
  private static final Pattern SAID =
      Pattern.compile(
          "^(?: of them)? (?:say|said|think|thought|agreed?|voted|believed?|want(?:ed)?)\\b");
  private static final Set<String> GAMES =
      Set.of("match", "game", "race", "fight", "bout", "test", "outing", "start", "contest");
  private static final Set<String> WHOLES = WordLists.of(ShareOverWhole.class, "wholes");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      List<Quantity> all = quantities.in(block);
      for (int i = 0; i < all.size(); i++) {
        Quantity part = all.get(i);
        if (isShareOfPeople(part) || isCover(part)) {
          findings.add(
              INFO.finding(
                  part.span(),
                  "“" + part.words() + "” of a whole is more than all of it; check the figure."));
        } else if (i + 1 < all.size() && isMoreThan(article, part, all.get(i + 1))) {
          findings.add(finding(part, all.get(i + 1)));
        } else if (i + 1 < all.size() && isOver(part, all.get(i + 1))) {
          findings.add(finding(all.get(i + 1), part));
        }
      }
    }
    return findings;
  }

  private static boolean isShareOfPeople(Quantity part) {
    boolean over = part.low().compareTo(BigDecimal.valueOf(100)) > 0;
    String after = part.block().plain().substring(part.end());
    String before = part.block().plain().substring(0, part.start());
    boolean polled = POLLED.matcher(before).find() || SAID.matcher(after).find();
    return part.kind() == Kind.PERCENT && over && polled
        || part.kind() == Kind.PERCENT
            && over
            && WHOLES.contains(part.counts())
            && after.matches("(?s) of (?:the |all |its |their )?\\p{L}+(?: \\p{L}+)?\\b.*")
            && part.nounEnd() - part.end() < 30;
  }

  private static boolean isMoreThan(Article article, Quantity part, Quantity whole) {
    String text = part.block().plain();
    String between = text.substring(part.end(), whole.start());
    boolean inSoMany = between.equals(" in ") && Humans.are(article, whole);
    return areCounts(part, whole)
        && !whole.counts().isEmpty()
        && whole.low().compareTo(BigDecimal.ONE) > 0
        && (inSoMany || OF.matcher(between).matches() || isOfGames(between, whole))
        && !text.startsWith("-", whole.end());
  }

  /** "19 wins from 18 matches". */
  private static boolean isOfGames(String between, Quantity whole) {
    return GAMES.contains(whole.counts()) && RESULTS.matcher(between).find();
  }

  /** "Of the 40 lambs born in May, 44 survived". */
  private static boolean isOver(Quantity whole, Quantity part) {
    String text = part.block().plain();
    String between = text.substring(whole.nounEnd(), Math.max(whole.nounEnd(), part.start()));
    return areCounts(part, whole)
        && part.counts().isEmpty()
        && OF_THE.matcher(text.substring(0, whole.start())).find()
        && CLAUSE.matcher(between).matches();
  }

  private static boolean areCounts(Quantity part, Quantity whole) {
    return part.kind() == Kind.COUNT
        && whole.kind() == Kind.COUNT
        && part.isSingle()
        && whole.isSingle()
        && part.low().compareTo(whole.low()) > 0;
  }

  /** "cover 130 per cent of the roof". */
  private static boolean isCover(Quantity part) {
    String text = part.block().plain();
    return part.kind() == Kind.PERCENT
        && part.low().compareTo(BigDecimal.valueOf(100)) > 0
        && COVERS.matcher(text.substring(0, part.start())).find()
        && PLACE.matcher(text.substring(part.end())).find();
  }

  private static Finding finding(Quantity part, Quantity whole) {
    return INFO.finding(
            part.span(),
            "“%s” cannot be part of “%s”: %s is more than %s."
                .formatted(
                    part.words(),
                    whole.words(),
                    FigureWording.number(part.low()),
                    FigureWording.number(whole.low())))
        .withRelated(whole.span(), "the whole");
  }
}
