package org.copydesk.check.courts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Span;
import org.copydesk.check.courts.LegalStanding.Accusation;
import org.copydesk.check.courts.LegalStanding.Told;
import org.copydesk.story.Line;

/**
 * Somebody charged, spoken of by the deed and not by a name.
 *
 * @param charge what is told of the case
 * @param span the word that tells the deed as done
 */
record CalledByDeed(Accusation charge, Span span) {
  /** Every place of the story. */
  static List<CalledByDeed> in(LegalStanding standing) {
    List<CalledByDeed> all = new ArrayList<>();
    pointed(standing, all);
    standing.accusations().forEach(one -> relative(one).ifPresent(all::add));
    return all;
  }

  /** "A man who stabbed a nurse has been charged with murder": the charge and the deed as one. */
  private static Optional<CalledByDeed> relative(Accusation one) {
    Told told = one.told();
    for (Pattern offence : CourtWords.offences(told.lower())) {
      Matcher who =
          Pattern.compile("\\bwho (" + CourtWords.DEEDS.get(offence) + ")\\b")
              .matcher(told.lower());
      String bare = CourtWords.ACCUSED.matcher(told.lower()).replaceAll(" ");
      boolean sourced = CourtWords.SOURCE.matcher(bare).find();
      if (who.find() && !sourced && CourtWords.ACCUSED.matcher(told.lower()).find(who.end())) {
        return Optional.of(
            new CalledByDeed(
                one, told.line().block().span(told.at(who.start(1)), told.at(who.end(1)))));
      }
    }
    return Optional.empty();
  }

  /** "The thief, 34, was bailed": the noun of the deed charged, of somebody whom a court knows. */
  private static void pointed(LegalStanding standing, List<CalledByDeed> all) {
    List<Told> sentences = standing.told();
    for (Accusation one : standing.accusations()) {
      for (Told told : sentences.subList(sentences.indexOf(one.told()) + 1, sentences.size())) {
        if (!told.above() && !LegalStanding.isTale(told.line())) {
          doer(told, one.told().lower())
              .map(at -> new CalledByDeed(one, told.line().span(at, at + 1)))
              .filter(called -> all.stream().noneMatch(c -> c.span().equals(called.span())))
              .ifPresent(all::add);
        }
      }
    }
  }

  /** The token that calls somebody the one who did what {@code charge} speaks of. */
  private static Optional<Integer> doer(Told told, String charge) {
    Line line = told.line();
    for (int i = 0; i < line.size(); i++) {
      int start = line.at(i).start() - told.sentence().start();
      String word = line.lower(i);
      if (start < 0 || start > told.lower().length() || !line.tag(i).isNoun()) {
        continue;
      }
      boolean the = line.lower(i - 1).equals("the");
      String doing = line.lower(i - 1) + " " + word.replaceFirst("ers?$", "ing");
      boolean way = line.lower(i - 2).equals("the") && !the && word.matches(".{4,}ers?");
      boolean called = the && CourtWords.isDoer(word, charge) || way && charge.contains(doing);
      String rest = told.lower().substring(start + word.length());
      boolean asked = told.lower().substring(0, start).matches(".*\\b(?:question|bail)\\w+ the ");
      if (called
          && ChargeToldAsFact.isSure(line, i)
          && (asked || CourtWords.PROCESS.matcher(rest).find())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
