package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A people called by a word that is not theirs. */
public final class WrongDemonym implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/demonym",
          Severity.WARNING,
          "A word that is not the name of this people",
          "People read their own name wrong, and the desk looks careless.",
          bad("Two [[Afghani]] refugees fled Kabul.", "Two Afghan refugees fled Kabul."),
          bad(
              "The [[Columbian]] government met in Bogotá.",
              "The Colombian government met in Bogotá."),
          bad("A [[Phillipino]] sailor was saved.", "A Philippine sailor was saved."),
          bad("[[Ghanian]] cocoa is dear.", "Ghanaian cocoa is dear."),
          good("The afghani fell against the dollar. Two Afghan refugees fled Kabul."),
          good("The British Columbian government met. The Colombian government met in Bogotá."),
          good("It cost 100 Afghani at the market in Kabul."));

  private static final Set<String> THEIRS =
      Set.of(
          "man",
          "woman",
          "people",
          "men",
          "women",
          "refugee",
          "refugees",
          "government",
          "president",
          "forces",
          "soldier",
          "soldiers",
          "citizen",
          "citizens",
          "army",
          "police",
          "national",
          "nationals",
          "officials",
          "official",
          "girl",
          "girls",
          "boy",
          "boys",
          "family",
          "families",
          "interpreter",
          "interpreters",
          "troops",
          "capital",
          "city",
          "sailor",
          "authorities",
          "player",
          "migrants",
          "migrant",
          "singer",
          "actor",
          "writer",
          "minister");

  private final Facts facts;

  /** The rule, by the countries of {@code facts}. */
  public WrongDemonym(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Vocabulary vocabulary = Vocabulary.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Country country : facts.places().countries()) {
      for (String wrong : country.misspeltDemonyms()) {
        if (vocabulary.hasOneOf(List.of(wrong, wrong + "s"))) {
          misspelt(article, country, wrong, findings);
        }
      }
      for (String wrong : country.wrongDemonyms()) {
        if (vocabulary.hasOneOf(List.of(wrong))) {
          find(article, country, wrong, vocabulary, findings);
        }
      }
    }
    return findings;
  }

  private static void misspelt(
      Article article, Country country, String wrong, List<Finding> findings) {
    String folded = Names.fold(wrong);
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).base();
        boolean stands = word.equals(folded) || word.equals(folded + "s");
        if (stands && tokens.get(i).capitalised()) {
          findings.add(finding(tokens, i, country, wrong));
        }
      }
    }
  }

  private static void find(
      Article article, Country country, String wrong, Vocabulary story, List<Finding> findings) {
    String folded = Names.fold(wrong);
    boolean sharesWord = folded.equals("columbian");
    if (sharesWord && !story.hasOneOf(country.names()) && !story.hasOneOf(country.capitals())) {
      return;
    }
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i++) {
        boolean stands =
            tokens.get(i).base().equals(folded)
                && tokens.get(i).capitalised()
                && THEIRS.contains(Names.withoutGenitive(tokens.folded(i + 1)))
                && !tokens.folded(i - 1).equals("british");
        if (stands) {
          findings.add(finding(tokens, i, country, wrong));
        }
      }
    }
  }

  private static Finding finding(FactWords tokens, int at, Country country, String wrong) {
    String right = country.demonyms().get(0);
    String message =
        "“%s” is not the word for %s; write “%s”.".formatted(wrong, country.name(), right);
    Finding finding =
        INFO.finding(tokens.span(at, at + 1), message).citing(country.citation().named());
    boolean verbatim = tokens.block().text().verbatim(tokens.get(at).start(), tokens.get(at).end());
    return verbatim ? finding.withFix(Fix.write(tokens.span(at, at + 1), right)) : finding;
  }
}
