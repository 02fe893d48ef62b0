package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;

/** Lines that point elsewhere, and addresses in the copy. */
final class Links {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?)]|[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\w");

  private final Article article;

  Links(Article article) {
    this.article = article;
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role() == Role.LINK) {
        items.add(
            Item.toVerify(
                ItemKind.LINK,
                block.span(),
                ShortSentence.of(block.plain()),
                "a line that points elsewhere"));
      } else if (block.role() != Role.FURNITURE) {
        Matcher address = ADDRESS.matcher(block.plain());
        while (address.find()) {
          items.add(
              Item.toVerify(
                  ItemKind.LINK,
                  block.span(address.start(), address.end()),
                  address.group(),
                  "an address"));
        }
      }
    }
    return items;
  }
}
