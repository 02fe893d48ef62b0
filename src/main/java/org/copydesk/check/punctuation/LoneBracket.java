package org.copydesk.check.punctuation;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A bracket without its partner, unless the partner stands in a later paragraph. */
public final class LoneBracket implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "punctuation/lone-bracket",
              Severity.WARNING,
              "A bracket without its partner",
              "The reader waits for the aside to end, or wonders where it began.",
              bad("He said [[(]](that it was late and left."),
              bad("The mayor [[(]]who was late opened the bridge."),
              bad("The mayor, who was late[[)]] opened the bridge."),
              bad("He said “[h]e was late” twice [[]]]."),
              good("The mayor (who was late [by an hour]) opened the bridge."),
              good("a) the bridge; b) the road. 1) First, 2) second."),
              good("She wrote :) and ;-) and left. :( he wrote."),
              good(
                  "The soup (page 8) was cold; the last report (May 8) was not. 8) was his smile."),
              good("(The bridge was late.\n\nIt was dear.)"),
              good("“[H]e was late,” she said (again)."))
          .reading(Role.COPY);

  private static final Pattern SMILEY = Pattern.compile("[:;=8xX]['’-]?[()\\[\\]]|[()][;:]");

  /** "a)", "12)", "iv)": a bracket that counts and needs no partner. */
  private static final Pattern COUNTER =
      Pattern.compile("(?:^|[\\s;,.(“\"])(?:[\\p{L}]|\\d{1,3}|[ivxIVX]{1,5})$");

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private record Bracket(Block block, int at) {
    char shape() {
      return block.plain().charAt(at);
    }

    boolean opens() {
      return OPENING.indexOf(shape()) >= 0;
    }

    /** Whether it is the second of two alike that stand together: "((". */
    boolean follows(Bracket other) {
      return block.equals(other.block) && at == other.at + 1 && shape() == other.shape();
    }

    boolean closedBy(Bracket other) {
      return OPENING.indexOf(shape()) == CLOSING.indexOf(other.shape());
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Bracket> lone = new ArrayList<>();
    for (Block block : article.blocks()) {
      lone.addAll(lone(block));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lone.size(); i++) {
      boolean meets =
          i + 1 < lone.size() && lone.get(i).opens() && lone.get(i).closedBy(lone.get(i + 1));
      if (meets) {
        i++;
      } else if (!(i > 0 && lone.get(i).follows(lone.get(i - 1)))
          && INFO.roles().contains(lone.get(i).block().role())) {
        findings.add(finding(lone.get(i)));
      }
    }
    return findings;
  }

  private static List<Bracket> lone(Block block) {
    String plain = block.plain();
    Deque<Bracket> open = new ArrayDeque<>();
    List<Bracket> lone = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
        continue;
      }
      Bracket bracket = new Bracket(block, i);
      boolean page = i > 0 && Character.isDigit(plain.charAt(i - 1));
      boolean closes = page && !open.isEmpty() && open.peek().closedBy(bracket);
      if (!closes && smiley(plain, i)) {
        continue;
      }
      if (bracket.opens()) {
        open.push(bracket);
      } else if (!open.isEmpty() && open.peek().closedBy(bracket)) {
        open.pop();
      } else if (!open.isEmpty() || !counts(plain, i)) {
        lone.add(bracket);
      }
    }
    lone.addAll(open);
    lone.sort(java.util.Comparator.comparingInt(Bracket::at));
    return lone;
  }

  private static boolean smiley(String plain, int at) {
    java.util.regex.Matcher face = SMILEY.matcher(plain);
    face.region(Math.max(0, at - 2), Math.min(plain.length(), at + 2));
    while (face.find()) {
      boolean apart = face.start() == 0 || Character.isWhitespace(plain.charAt(face.start() - 1));
      if (apart && face.start() <= at && at < face.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(String plain, int at) {
    return COUNTER.matcher(plain.substring(Math.max(0, at - 6), at)).find()
        || at <= 5 && plain.substring(0, at).matches("\\w{1,5}");
  }

  private static Finding finding(Bracket bracket) {
    return INFO.finding(
        bracket.block().span(bracket.at(), bracket.at() + 1),
        bracket.opens()
            ? "This bracket is never closed; close it where the aside ends."
            : "This bracket was never opened; open it where the aside begins, or delete it.");
  }
}
