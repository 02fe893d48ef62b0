package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds scores and votes that contradict who won. */
public final class Score implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/score",
          Severity.WARNING,
          "A score or vote that contradicts the winner",
          "The words say one side won and the numbers say the other did.",
          Example.bad("Rovers beat Albion [[1-3]] at home on Saturday."),
          Example.bad("The plan was approved by [[23 votes to 31]] after a long debate."),
          Example.bad("Rovers drew [[2-1]] with Albion."),
          Example.bad("Hexley won [[0-2]] at home to Grimsby."),
          Example.bad("The Senate passed the bill [[47-52]] on Thursday."),
          Example.bad("The vote was tied, at [[seven votes to six]]."),
          Example.bad("Hexley beat Grimsby by [[two goals to three]]."),
          Example.bad("Lund won the match against Ely by [[five points to six]]."),
          Example.good("Kilcorran went in ahead by 1-10 to 0-10."),
          Example.good("Hexley was beaten by two goals to three."),
          Example.good("Hexley won 2-0 at home to Grimsby."),
          Example.good("The Senate passed the bill after it lost 47-52 in May."),
          Example.good("The vote was tied, at six votes to six."),
          Example.bad("She held on to her post, winning the vote by [[19 to 26]]."),
          Example.bad("Mr Lund won the seat with [[4,310 votes to 5,120]] for his rival."),
          Example.good("She held on to her post, winning the vote by 26 to 19."),
          Example.bad("The board voted [[3-6]] to sell the mill."),
          Example.good("The board voted 6-3 to sell the mill."),
          Example.good("The board voted 3-6 against a plan to sell the mill."),
          Example.bad("It was a deserved [[1-3]] win, the coach said."),
          Example.bad("A late try put Hexley ahead for the first time, [[15-20]]."),
          Example.good("A late try put Hexley ahead for the first time, 20-15."),
          Example.bad("A dull [[2-1]] draw pleased nobody."),
          Example.good("It was a deserved 3-1 win, the coach said."),
          Example.good("It was a deserved 1-3 away win, the coach said."),
          Example.good("A dull 2-2 draw pleased nobody."),
          Example.good("Mr Lund won the seat with 5,120 votes to 4,310 for his rival."),
          Example.bad("The Magpies won 12.8 [[(78)]] to 10.9 (69) at the Oval."),
          Example.good("The Magpies won 12.8 (80) to 10.9 (69) at the Oval."),
          Example.good("The index rose 12.8 (78) points, and 10.9 in June."),
          Example.good("Rovers beat Albion 3-1 at home on Saturday."),
          Example.good("The plan was approved by 31 votes to 23."),
          Example.good("The plan was rejected by 31 votes to 23."),
          Example.good("Rovers drew 1-1 with Albion."),
          Example.good("Rovers were beaten 1-3 by Albion."),
          Example.good("She beat Lin 6-4, 3-6, 7-5."),
          Example.good("Rovers beat Albion 3-4 on penalties after a late goal."),
          Example.good("The beat officers worked 9-5 and beat the crowds."));

  private static final Pattern BEAT =
      Pattern.compile(
          "(?<!\\bwas )(?<!\\bwere )(?<!\\bbeen"
              + " )\\b(?:[Bb]eat|[Bb]eats|[Dd]efeated|[Dd]efeats|[Tt]hrashed|[Tt]hrash|[Ee]dged|[Oo]vercame)"
              + " (?:the"
              + " )?(?:(?:\\p{Lu}[\\p{L}'’.-]*|AC|FC|of|the|[a-z]+-placed|champions|rivals|visitors|hosts)"
              + " ){1,4}$");
  private static final Pattern DRAW =
      Pattern.compile(
          "\\b(?:drew|drawn|draw|tied|level|deadlocked)(?:,? at)? (?:the game |the match )?$");
  private static final Pattern VOTED = Pattern.compile("\\b[Vv]ot(?:ed|es?|ing)(?: by)? $");
  private static final Pattern TO_DO = Pattern.compile("^(?: votes)? to \\p{Ll}");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:ahead|into the lead|[Ll]ed|leads|leading)"
              + "(?:,? (?:for|at|by)(?: [\\p{L}-]+){0,3})?(?: \\p{Lu}\\p{L}+)?,? $");
  private static final Pattern SIDES =
      Pattern.compile(" (?:goals|points|games|sets|frames|legs|tries|rounds|wickets)? ?to ");
  private static final Pattern WON_BY =
      Pattern.compile(
          "(?i)(?<!\\b(?:was|were|been) )\\b(?:won|win|beat|defeat)\\p{L}*\\b[^.;]{0,60} by $");
  private static final Pattern WIN =
      Pattern.compile("^ (?:[\\p{Ll}-]+ )?(?:win|victory|triumph|success)\\b");
  private static final Pattern DRAWN = Pattern.compile("^ (?:[\\p{Ll}-]+ )?(?:draw|stalemate)\\b");
  private static final Pattern CARRIED =
      Pattern.compile(
          "\\b(?:approved|passed|carried|backed|adopted|accepted|won|win|winning|endorsed)"
              + " (?:[\\p{L}’'-]+ ){0,5}?(?:by|with) $"
              + "|(?<!\\b(?:was|were|been|not|be) )\\b(?:passed|approved|adopted|ratified|won)"
              + " (?:(?!after|having|when|but|which|who|that|on|lost|by|with)[\\p{L}’'-]+ ){0,4}$");

  /** "1-10 to 0-10": a goal and ten points against ten points. */
  private static final Pattern GOALS_AND_POINTS =
      Pattern.compile("\\b\\d{1,2}-\\d{1,2} (?:to|against) \\d{1,2}-\\d{1,2}\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      findings.addAll(GoalsAndBehinds.wrong(block));
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> scores =
            quantities.in(sentence).stream()
                .filter(q -> q.kind() == Kind.SCORE || isLead(sentence, q))
                .toList();
        sides(sentence, quantities.in(sentence)).ifPresent(findings::add);
        if (scores.size() == 1) {
          fault(sentence, scores.get(0))
              .ifPresent(why -> findings.add(INFO.finding(scores.get(0).span(), why)));
        }
      }
    }
    return findings;
  }

  /** "won by two goals to three". */
  private static Optional<Finding> sides(Sentence sentence, List<Quantity> all) {
    String text = sentence.block().plain();
    for (int i = 0; i + 1 < all.size(); i++) {
      Quantity ours = all.get(i);
      Quantity theirs = all.get(i + 1);
      String before = text.substring(sentence.start(), ours.start());
      boolean to = SIDES.matcher(text.substring(ours.end(), theirs.start())).matches();
      boolean less = ours.isSingle() && ours.low().compareTo(theirs.low()) < 0;
      if (to && less && theirs.isSingle() && WON_BY.matcher(before).find()) {
        String words = text.substring(ours.start(), theirs.end());
        return Optional.of(
            INFO.finding(
                sentence.block().span(ours.start(), theirs.end()),
                "“" + words + "” has the winner with fewer."));
      }
    }
    return Optional.empty();
  }

  /** "ahead for the first time, 15-20": a lead, though it is written as a range may be. */
  private static boolean isLead(Sentence sentence, Quantity range) {
    boolean bare = range.words().matches("\\d{1,3}[-–]\\d{1,3}");
    int at = range.start() - sentence.start();
    return bare && AHEAD.matcher(sentence.plain().substring(0, at)).find();
  }

  private static Optional<String> fault(Sentence sentence, Quantity score) {
    String before = sentence.plain().substring(0, score.start() - sentence.start());
    boolean shootOut =
        sentence.plain().matches("(?is).*\\b(?:penalt|shoot|aggregate|away|handicap).*");
    boolean goals = GOALS_AND_POINTS.matcher(sentence.plain()).find();
    int order = goals ? 0 : score.low().compareTo(score.high());
    String numbers =
        FigureWording.number(score.low())
            + (order < 0 ? " is less than " : " is more than ")
            + FigureWording.number(score.high());
    if (order < 0 && !shootOut && BEAT.matcher(before).find()) {
      return Optional.of("“" + score.words() + "” has the winner with fewer: " + numbers + ".");
    }
    if (order < 0 && !shootOut && CARRIED.matcher(before).find()) {
      return Optional.of("“" + score.words() + "” has the winner with fewer: " + numbers + ".");
    }
    String after = sentence.plain().substring(score.end() - sentence.start());
    boolean voted = VOTED.matcher(before).find() && TO_DO.matcher(after).find();
    boolean led = AHEAD.matcher(before).find();
    if (order < 0 && !shootOut && (voted || led || WIN.matcher(after).find())) {
      return Optional.of("“" + score.words() + "” has the winner with fewer: " + numbers + ".");
    }
    boolean plain = score.words().length() < 6 || score.words().contains(" votes to ");
    boolean drawn = DRAW.matcher(before).find() || DRAWN.matcher(after).find();
    if (order != 0 && drawn && plain) {
      return Optional.of("“" + score.words() + "” is no draw: " + numbers + ".");
    }
    return Optional.empty();
  }
}
