package org.copydesk.read;

import java.util.Optional;
import org.copydesk.article.Role;

/** What the paragraph styles of word processors are on the page. */
final class WordStyles {
  private WordStyles() {}

  /** The role of a style by its name in lower case, with or without spaces; empty for body text. */
  static Optional<Role> role(String style) {
    String name = style.replace(" ", "").replace("-", "");
    if (name.equals("title") || name.equals("headline") || name.equals("heading1")) {
      return Optional.of(Role.HEADLINE);
    }
    if (name.equals("subtitle") || name.equals("standfirst") || name.equals("dek")) {
      return Optional.of(Role.STANDFIRST);
    }
    if (name.matches("heading[2-9]|crosshead|subhead(?:ing)?")) {
      return Optional.of(Role.CROSSHEAD);
    }
    if (name.matches("caption|figure|illustration|drawing|photocaption")) {
      return Optional.of(Role.CAPTION);
    }
    if (name.matches("quote|intensequote|quotations|blocktext|blockquote")) {
      return Optional.of(Role.QUOTE);
    }
    if (name.matches("listparagraph|list(?:bullet|number)?\\d?")) {
      return Optional.of(Role.LIST_ITEM);
    }
    return name.equals("byline") ? Optional.of(Role.BYLINE) : Optional.empty();
  }
}
