package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.facts.Confusable;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A name taken for another that looks or sounds like it. */
public final class ConfusedName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/confusable",
          Severity.WARNING,
          "A name taken for another",
          "The reader is told of the wrong place, or of one that does not exist.",
          bad(
              "The factory in Watford, [[Herefordshire]], is closed.",
              "The factory in Watford, Hertfordshire, is closed."),
          bad(
              "Doctors at [[John Hopkins University]] agree.",
              "Doctors at Johns Hopkins University agree."),
          bad(
              "The [[Smithsonian Institute]] lent the picture.",
              "The Smithsonian Institution lent the picture."),
          bad("He drove a [[Rolls Royce]].", "He drove a Rolls-Royce."),
          good("The factory in Watford, Hertfordshire, and the farm in Hereford, Herefordshire."),
          good("John Hopkins, a plumber, agreed. Doctors at Johns Hopkins University did not."),
          good("He moved from Watford to Herefordshire."),
          bad("A mill near Graz, [[Australia]] has shut.", "A mill near Graz, Austria has shut."),
          bad(
              "On a visit to Graz, [[Australia]], she fell ill.",
              "On a visit to Graz, Austria, she fell ill."),
          good("After three days of rain in Graz, Australia went home. They drew."),
          good("When they met in Graz, Australia, Canada and Peru could not agree."),
          good(
              "At the fair in Graz, Australia's stand was the largest. Last week in Graz,"
                  + " Australia won."),
          good(
              "The judges spoke in Graz, Australia having withdrawn. Snow fell in Graz,"
                  + " Australia captain Lee Hart said."),
          good("Guinea, Guinea-Bissau and Equatorial Guinea met in Malabo."));

  private final Facts facts;

  /** The rule, by the confusables of {@code facts}. */
  public ConfusedName(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      int i = 0;
      while (i < tokens.size()) {
        i = at(tokens, i, findings);
      }
    }
    return findings;
  }

  private int at(FactWords tokens, int at, List<Finding> findings) {
    String first = Names.withoutGenitive(tokens.folded(at));
    for (Confusable confusable : facts.confusables().called(first)) {
      int end = tokens.end(at, Names.fold(confusable.written()));
      if (end > 0 && written(tokens, at, end, confusable) && shown(tokens, at, end, confusable)) {
        findings.add(finding(tokens, at, end, confusable));
        return end;
      }
    }
    return at + 1;
  }

  /** Letter for letter but for the case: a hyphen makes another word here, an accent may too. */
  private static boolean written(FactWords tokens, int from, int to, Confusable confusable) {
    boolean capital = Character.isUpperCase(confusable.written().charAt(0));
    String words = tokens.written(from, to).replace('’', '\'');
    return words.equalsIgnoreCase(confusable.written())
        && (!capital || tokens.get(from).capitalised());
  }

  private static boolean shown(FactWords tokens, int from, int to, Confusable confusable) {
    if (confusable.beside().isEmpty()) {
      return true;
    }
    return confusable.beside().stream()
        .map(Names::fold)
        .anyMatch(beside -> before(tokens, from, to, beside) || after(tokens, to, beside));
  }

  /** "Watford, Herefordshire" and "Watford in Herefordshire". */
  private static boolean before(FactWords tokens, int at, int end, String beside) {
    boolean in = tokens.folded(at - 1).equals("in") || tokens.folded(at - 1).equals("of");
    int to = in ? at - 1 : at;
    boolean comma = to > 0 && tokens.after(to - 1).strip().equals(",");
    boolean joined = to > 0 && (in ? tokens.after(to - 1).isBlank() : comma);
    int words = beside.split(" ").length;
    boolean named = joined && tokens.end(to - words, beside) == to;
    return named && (in || Apposed.isPlace(tokens, to - words, end));
  }

  /** "Herefordshire's Watford", "the Herefordshire town of Watford". */
  private static boolean after(FactWords tokens, int to, String beside) {
    if (!tokens.after(to - 1).isBlank()) {
      return false; // "Guinea-Bissau" is one name
    }
    boolean town =
        tokens.at(to, "town of") || tokens.at(to, "city of") || tokens.at(to, "village of");
    return tokens.at(to, beside) || town && tokens.at(to + 2, beside);
  }

  private static Finding finding(FactWords tokens, int from, int to, Confusable confusable) {
    String message = "Write “%s”: %s.".formatted(confusable.write(), confusable.note());
    Finding finding =
        INFO.finding(tokens.span(from, to), message).citing(confusable.citation().named());
    boolean verbatim =
        tokens.block().text().verbatim(tokens.get(from).start(), tokens.get(to - 1).baseEnd());
    return verbatim
        ? finding.withFix(Fix.write(tokens.span(from, to), confusable.write()))
        : finding;
  }
}
