package org.copydesk.check.courts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.check.courts.LegalStanding.Accusation;
import org.copydesk.check.courts.LegalStanding.Told;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** A verdict that the rest of the story knows nothing of, or has yet to come. */
public final class UnreportedVerdict implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "courts/unreported-verdict",
              Severity.SUGGESTION,
              "Convicted here, only charged in the story",
              "A headline that finds somebody guilty before the jury does is contempt and libel at"
                  + " once.",
              bad(
                  "Baker [[guilty of]] theft\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft on Friday. He is to appear"
                      + " before magistrates in June."),
              bad(
                  "Baker [[jailed over]] stolen loaves\n\n"
                      + "Tom Lund, 34, was accused of theft on Friday. If convicted he faces two"
                      + " years in prison."),
              bad(
                  "Tom Lund was [[convicted of]] fraud. He was a baker for years. Lund, who denies"
                      + " fraud, will stand trial in June."),
              bad(
                  "Theft: [[guilty verdict]] for baker\n\n"
                      + "Tom Lund, 34, denied stealing loaves when he appeared in court on Friday."),
              bad(
                  "[[Jury convicts]] baker\n\n"
                      + "Tom Lund, 34, will be tried in June on a charge of theft."),
              bad(
                  "Tom Lund, 34, is charged with theft. [[His conviction]] on Friday came fast. The"
                      + " trial of Mr Lund, who denies theft, will begin in June."),
              bad(
                  "Tom Lund was [[convicted of]] arson on Friday. Lund, 34, who says he slept, will"
                      + " go on trial in the spring."),
              good(
                  "Tom Lund, 34, is charged with theft. His conviction in 2010 was for fraud. The"
                      + " trial of Mr Lund, who denies theft, will begin in June."),
              good(
                  "Lawyer: guilty verdict for baker\n\n"
                      + "Tom Lund, 34, denied stealing loaves when he appeared in court on Friday."),
              good(
                  "Baker guilty of theft\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft in May. A jury convicted him"
                      + " on Friday."),
              good(
                  "Baker not guilty of theft\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft in May. It was all a"
                      + " mistake."),
              good(
                  "Is this baker guilty of theft?\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft in May."),
              good(
                  "Baker could be jailed for theft\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft in May."),
              good(
                  "Baker jailed over loaves, charged over cakes\n\n"
                      + "Tom Lund, 34, a baker, was charged with theft in May."),
              good(
                  "Tom Lund was convicted of fraud in 2010. He was a baker for years. Lund, who"
                      + " denies fraud, will stand trial in June."),
              good(
                  "Tom Lund was convicted of fraud. He won an appeal. Lund, who denies fraud, will"
                      + " stand trial in June."),
              good(
                  "Tom Lund was convicted of fraud. Lund, who denies theft, will stand trial on"
                      + " that charge in June."))
          .outsideQuotes()
          .needingStory();

  private static final Pattern HEDGED =
      Pattern.compile(
          "[?‘’“”'\"]|\\b(?:not|never|if|charged|denies|accused|wrongly|falsely|could|may|will)\\b");

  private final Lexicon lexicon;

  /** A rule that tells people by {@code lexicon}. */
  public UnreportedVerdict(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    LegalStanding standing = LegalStanding.of(article, lexicon);
    List<Finding> findings = new ArrayList<>();
    if (standing.accusations().isEmpty()) {
      return findings;
    }
    if (standing.isOpen()) {
      for (Told told : standing.told()) {
        if (told.above()) {
          headline(told, standing.accusations().get(0)).ifPresent(findings::add);
        }
      }
    }
    standing.accusations().stream()
        .flatMap(one -> one.who().stream())
        .distinct()
        .flatMap(who -> tooSoon(standing, who).stream())
        .forEach(findings::add);
    return findings;
  }

  private static Optional<Finding> headline(Told told, Accusation accusation) {
    Matcher verdict = CourtWords.CONVICTS.matcher(told.lower());
    int colon = told.lower().indexOf(':');
    boolean says = colon >= 0 && CourtWords.offences(told.lower().substring(0, colon)).isEmpty();
    boolean hedged =
        says
            || HEDGED.matcher(told.lower()).find()
            || CourtWords.AGAIN.matcher(told.lower()).find()
            || !told.settles();
    if (hedged || !verdict.find()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            told,
            verdict,
            "“%s” gives a verdict, and the story has no more than an accusation; make them agree.",
            accusation));
  }

  /** Convicted in one sentence, and to be tried for the same thing in another. */
  private static Optional<Finding> tooSoon(LegalStanding standing, Person who) {
    boolean open =
        standing.told().stream().noneMatch(one -> CourtWords.AGAIN.matcher(one.lower()).find());
    List<Told> verdicts =
        standing.told().stream()
            .filter(one -> one.settles() && standing.tellsOf(one, who))
            .filter(one -> CourtWords.CONVICTS.matcher(one.lower()).find())
            .toList();
    Optional<Told> ahead =
        standing.told().stream()
            .filter(one -> !one.settles() && standing.tellsOf(one, who))
            .filter(one -> CourtWords.AHEAD.matcher(one.lower()).find())
            .findFirst();
    if (!open || verdicts.size() != 1 || ahead.isEmpty()) {
      return Optional.empty();
    }
    Told one = verdicts.get(0);
    List<Pattern> charged = CourtWords.offences(ahead.get().lower());
    List<Pattern> told = CourtWords.offences(one.lower());
    boolean same = charged.isEmpty() || told.isEmpty() || told.stream().anyMatch(charged::contains);
    Matcher verdict = CourtWords.CONVICTS.matcher(one.lower());
    boolean found = verdict.find();
    return same && found && !HEDGED.matcher(one.lower()).find()
        ? Optional.of(
            finding(
                one,
                verdict,
                "“%s” gives a verdict, and elsewhere the trial is still to come; make them agree.",
                new Accusation(Optional.of(who), ahead.get())))
        : Optional.empty();
  }

  private static Finding finding(
      Told told, Matcher verdict, String message, Accusation accusation) {
    int from = told.at(verdict.start());
    int to = told.at(verdict.end());
    String words = told.line().block().plain().substring(from, to);
    return INFO.finding(told.line().block().span(from, to), message.formatted(words))
        .withRelated(accusation.told().sentence().span(), "what is told of the case");
  }
}
