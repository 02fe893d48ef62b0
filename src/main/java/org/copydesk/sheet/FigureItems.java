package org.copydesk.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/** The figures of a story, each with what it counts. */
final class FigureItems {
  private final Article article;

  FigureItems(Article article) {
    this.article = article;
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Block block : article.blocks(Role.COPY)) {
      for (Quantity quantity : Quantities.of(article).in(block)) {
        if (quantity.kind() != org.copydesk.quantity.Kind.ORDINAL) {
          items.add(
              Item.toVerify(ItemKind.FIGURE, quantity.span(), quantity.words(), detail(quantity)));
        }
      }
    }
    return items;
  }

  private static String detail(Quantity quantity) {
    List<String> parts = new ArrayList<>();
    if (quantity.hedge() != Hedge.NONE) {
      parts.add(words(quantity.hedge()));
    }
    parts.add(value(quantity));
    if (!quantity.unit().isEmpty()) {
      parts.add(quantity.unit());
    }
    if (!quantity.counts().isEmpty()) {
      String noun =
          quantity.nounEnd() > quantity.end()
              ? quantity.block().plain().substring(quantity.end(), quantity.nounEnd()).strip()
              : quantity.counts();
      parts.add(noun.startsWith("of ") ? noun : "× " + noun);
    }
    quantity.fate().ifPresent(fate -> parts.add("(" + words(fate) + ")"));
    return String.join(" ", parts);
  }

  private static String value(Quantity quantity) {
    String low = figure(quantity.low());
    return quantity.isSingle() ? low : low + " to " + figure(quantity.high());
  }

  private static String figure(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0
        ? String.format(Locale.ENGLISH, "%,d", plain.toBigInteger())
        : plain.toPlainString();
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
