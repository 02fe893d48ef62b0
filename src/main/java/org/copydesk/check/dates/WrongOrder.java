package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;

/** A deed after a death, or before a birth. */
public final class WrongOrder implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/order",
              Severity.WARNING,
              "A life out of order",
              "Nobody does anything after dying or before being born.",
              Example.bad("He died in 1980 and won the prize in [[1985]]."),
              Example.bad("She was born in 1960, graduated in [[1958]] and moved to Ohio."),
              Example.good("He won the prize in 1975 and died in 1980."),
              Example.good("He died in 1980 and was awarded the prize posthumously in 1985."),
              Example.good("He died in 1980, and his widow sold the house in 1985."),
              Example.good("He died in 1980 and was honoured by the town in 1985."),
              Example.good("She was born in 1960 and graduated in 1982."))
          .outsideQuotes()
          .from(Profile.STRICT);

  private static final Set<String> DEEDS =
      Set.of(
          "won",
          "joined",
          "married",
          "graduated",
          "wrote",
          "moved",
          "became",
          "retired",
          "founded",
          "published",
          "ran",
          "played",
          "led",
          "resigned",
          "served",
          "met",
          "studied",
          "began",
          "opened",
          "bought",
          "fought",
          "emigrated",
          "enlisted",
          "painted",
          "directed",
          "starred",
          "sang",
          "returned",
          "left",
          "divorced",
          "enrolled",
          "started",
          "travelled",
          "traveled");

  private static final Set<String> OTHERS =
      Set.of(
          "his",
          "her",
          "their",
          "posthumously",
          "posthumous",
          "after",
          "widow",
          "which",
          "whose",
          "it",
          "they",
          "company",
          "family",
          "son",
          "daughter");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        check(timeline, sentence).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Timeline timeline, Sentence sentence) {
    Tokens t = timeline.tokens(sentence.block());
    List<TemporalExpression> dates =
        timeline.in(sentence).stream()
            .filter(e -> e.dated() && e.modality() != Modality.QUOTED)
            .toList();
    for (TemporalExpression bound : dates) {
      String verb = verb(t, bound, Set.of("died", "born"));
      if (verb.isEmpty()) {
        continue;
      }
      for (TemporalExpression deed : dates) {
        boolean later = deed.start() > bound.end();
        if (!later || foreign(t, bound, deed) || verb(t, deed, DEEDS).isEmpty()) {
          continue;
        }
        boolean died = verb.equals("died");
        boolean wrong =
            died
                ? bound.days().get().before(deed.days().get())
                : deed.days().get().before(bound.days().get());
        if (wrong) {
          return Optional.of(finding(bound, deed, died));
        }
      }
    }
    return Optional.empty();
  }

  private static String verb(Tokens t, TemporalExpression date, Set<String> verbs) {
    int at = t.from(date.start());
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (t.at(i).digits() || t.is(i, ";") || t.is(i, ".")) {
        return "";
      }
      if (verbs.contains(t.lower(i))) {
        return t.lower(i);
      }
    }
    return "";
  }

  /** Whether somebody else may be the subject between the two. */
  private static boolean foreign(Tokens t, TemporalExpression bound, TemporalExpression deed) {
    int to = t.from(deed.start());
    for (int i = t.from(bound.end()); i < to; i++) {
      String word = t.lower(i).toLowerCase(Locale.ROOT);
      boolean was = (word.equals("was") || word.equals("were")) && i < to;
      if (OTHERS.contains(word) || was) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(TemporalExpression bound, TemporalExpression deed, boolean died) {
    String message =
        died
            ? "“%s” comes after the death in “%s”: put one of the two right."
            : "“%s” comes before the birth in “%s”: put one of the two right.";
    return INFO.finding(deed.span(), message.formatted(deed.text(), bound.text()))
        .withRelated(bound.span(), died ? "the death" : "the birth");
  }
}
