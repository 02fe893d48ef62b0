package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/**
 * Hours counted in a crosshead or in the next sentence that two clock times do not leave: "Nine
 * hours under the stairs" over "from nine on Thursday night … until four the next morning".
 *
 * @param length the hours told
 * @param times the times
 * @param right how many hours lie between
 */
record HoursUntil(Quantity length, Span times, double right) {
  private static final int HALF_DAY = 12;

  private static final String CLOCK =
      "(\\d{1,2}|%1$s)(?:[.:](\\d\\d))? ?(?:o['’]clock )?([ap]\\.?m\\.?"
          + "|(?:%2$s) (?:morning|afternoon|evening|night))";

  private static final String HOURS =
      NumberNames.CARDINALS.entrySet().stream()
          .filter(number -> number.getValue() > 0 && number.getValue() <= HALF_DAY)
          .map(Map.Entry::getKey)
          .collect(Collectors.joining("|"));

  private static final Pattern UNTIL =
      Pattern.compile(
          ("\\b(?:at|from|since) " + CLOCK + "[^.;:]{0,60}?\\b(?:until|till|to) " + CLOCK)
              .formatted(HOURS, String.join("|", WordLists.of(HoursUntil.class, "of-day"))));

  private static final Pattern TOLD =
      Pattern.compile("(?i)\\b(?:lasted|took|(?:those|these) )(?: |$)");
  private static final int DAY = 24;
  private static final int SLIP = 2;

  /** Every such count of a story. */
  static List<HoursUntil> wrong(Article article) {
    List<HoursUntil> wrong = new ArrayList<>();
    Block above = null;
    for (Block block : article.blocks()) {
      if (block.role() == Role.PARAGRAPH) {
        List<Sentence> sentences = article.sentences(block);
        for (int i = 0; i < sentences.size(); i++) {
          Matcher until = UNTIL.matcher(sentences.get(i).plain());
          if (until.find()) {
            List<Quantity> told = new ArrayList<>();
            if (i + 1 < sentences.size()) {
              told.addAll(lengths(article, sentences.get(i + 1).block(), sentences.get(i + 1)));
            }
            if (above != null && above.role() == Role.CROSSHEAD) {
              told.addAll(lengths(article, above, null));
            }
            int start = sentences.get(i).start();
            Span times = block.span(start + until.start(), start + until.end());
            between(until).flatMap(hours -> slip(told, hours, times)).ifPresent(wrong::add);
          }
        }
      }
      above = block;
    }
    return wrong;
  }

  private static List<Quantity> lengths(Article article, Block block, Sentence sentence) {
    Quantities quantities = Quantities.of(article);
    return (sentence == null ? quantities.in(block) : quantities.in(sentence))
        .stream()
            .filter(q -> q.kind() == Kind.DURATION && q.unit().equals("hour") && q.isSingle())
            .filter(q -> q.hedge() == Hedge.NONE)
            .filter(
                q -> sentence == null || TOLD.matcher(block.plain().substring(0, q.start())).find())
            .toList();
  }

  private static Optional<HoursUntil> slip(List<Quantity> told, double hours, Span times) {
    return told.size() != 1
        ? Optional.empty()
        : told.stream()
            .filter(q -> Math.abs(q.low().doubleValue() - hours) >= 1)
            .filter(q -> Math.abs(q.low().doubleValue() - hours) <= SLIP)
            .findFirst()
            .map(q -> new HoursUntil(q, times, hours));
  }

  private static Optional<Double> between(Matcher until) {
    double from = hour(until, 1);
    double to = hour(until, 4);
    double hours = (to - from + DAY) % DAY;
    return hours > 0 ? Optional.of(hours) : Optional.empty();
  }

  private static double hour(Matcher clock, int group) {
    String told = clock.group(group);
    int hour = NumberNames.cardinal(told).orElseGet(() -> Integer.parseInt(told));
    String minutes = clock.group(group + 1);
    String part = clock.group(group + 2);
    boolean late = part.startsWith("p") || part.endsWith("noon") || part.endsWith("evening");
    boolean night = part.endsWith("night") && hour > 4 && hour < HALF_DAY;
    return hour % HALF_DAY
        + (late || night ? HALF_DAY : 0)
        + (minutes == null ? 0 : Integer.parseInt(minutes) / 60.0);
  }

  /** What rule {@code info} says of it. */
  Finding finding(RuleInfo info) {
    String message =
        "“%s” does not fit the times, which are %s hours apart; put one of them right.";
    String hours = Double.toString(right).replaceFirst("\\.0$", "");
    return info.finding(length.span(), message.formatted(length.words(), hours))
        .withRelated(times, "the times here");
  }
}
