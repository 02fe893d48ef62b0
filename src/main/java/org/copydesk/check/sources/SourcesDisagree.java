package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.Disputes;
import org.copydesk.sources.FigureLookup;
import org.copydesk.sources.SourcePack;

/** Finds figures of which two sources have two. */
public final class SourcesDisagree extends SourcedRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/sources-disagree",
          Severity.SUGGESTION,
          "A figure on which the sources disagree",
          "A figure that one side gives and another disputes is that side's figure.",
          Example.bad(
              "The ferry will stop.\n\nOf the 212 on the first shift, [[188]] stayed away.\n\n"
                  + "<!-- copydesk: source Of 212 on the first shift, 188 stayed away. -->\n\n"
                  + "<!-- copydesk: source Of 212 on the first shift, 131 stayed away. -->"),
          Example.good(
              "The ferry will stop.\n\nOf the 212 on the first shift, 188 stayed away.\n\n"
                  + "<!-- copydesk: source Of 212 on the first shift, 188 stayed away. -->\n\n"
                  + "<!-- copydesk: source Of 212 on the first shift, 188 were out. -->"),
          Example.good(
              "The ferry will stop.\n\nOf the 212 on the first shift, 188 stayed away.\n\n"
                  + "<!-- copydesk: source Of 212 on the first shift, 188 stayed away. -->\n\n"
                  + "<!-- copydesk: source Of 190 on the late shift, 131 stayed away. -->"));

  /** A rule that looks figures up in {@code given}, and in a story's own notes. */
  public SourcesDisagree(SourcePack given) {
    super(given);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Finding> findings = new ArrayList<>();
    Disputes disputes = new Disputes(sources);
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(Role.COPY)) {
      for (Sentence sentence : article.sentences(block)) {
        for (Quantity figure : quantities.in(sentence)) {
          if (FigureLookup.asked(figure)) {
            List<Evidence> both = disputes.of(article, sentence, figure);
            if (!both.isEmpty()) {
              findings.add(finding(figure, both.get(0), both.get(1)));
            }
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(Quantity figure, Evidence one, Evidence other) {
    return INFO.finding(
            figure.block().span(figure.start(), Math.max(figure.end(), figure.nounEnd())),
            "One source has “%s” here and another “%s”; say whose figure this is."
                .formatted(one.words(), other.words()))
        .withEvidence(one)
        .withEvidence(other);
  }
}
