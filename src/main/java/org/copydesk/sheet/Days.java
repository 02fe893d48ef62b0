package org.copydesk.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.facts.BorneOut;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** The dates and lengths of time of a story, each with what it resolves to. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  private final Article article;
  private final List<BorneOut> agreements;

  Days(Article article, List<BorneOut> agreements) {
    this.article = article;
    this.agreements = agreements;
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    Timeline.of(article)
        .expressions()
        .filter(expression -> expression.block().role().isCopy())
        .forEach(expression -> items.add(item(expression)));
    return items;
  }

  private Item item(TemporalExpression expression) {
    Item item =
        Item.toVerify(ItemKind.DATE, expression.span(), expression.text(), detail(expression));
    return agreement(expression.span())
        .map(agreement -> item.agreed(agreement.what() + " (" + agreement.citation() + ")"))
        .orElse(item);
  }

  private Optional<BorneOut> agreement(Span span) {
    return agreements.stream()
        .filter(one -> one.span().start() < span.end() && span.start() < one.span().end())
        .findFirst();
  }

  private static String detail(TemporalExpression expression) {
    return expression.days().map(Days::words).orElseGet(() -> other(expression));
  }

  private static String other(TemporalExpression expression) {
    return switch (expression.type()) {
      case DURATION ->
          expression.value().contains("X")
              ? "a length of time, how long is not said"
              : "a length of time, " + expression.value();
      case SET -> "again and again, " + expression.value();
      case TIME -> "a time of day, " + expression.value();
      case AGE -> "an age, " + expression.value();
      case ANNIVERSARY -> "an anniversary, " + expression.value();
      case DATE -> expression.value().contains("REF") ? "no day given" : expression.value();
    };
  }

  private static String words(Interval days) {
    LocalDate first = days.from();
    LocalDate last = days.last();
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    if (year) {
      return "the year " + first.getYear();
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }
}
