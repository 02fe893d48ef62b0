package org.copydesk.read;

import java.util.Optional;
import org.copydesk.article.Role;
import org.jsoup.nodes.Element;

/** What a page shows of its elements, besides what their names say. */
interface Sight {
  /** A piece of markup with no page around it. */
  Sight ALL =
      new Sight() {
        @Override
        public Optional<String> left(Element element) {
          return Optional.empty();
        }

        @Override
        public Optional<Role> role(Element element) {
          return Optional.empty();
        }
      };

  /** Why an element is not read; empty for one that is. */
  Optional<String> left(Element element);

  /** What an element is on the page; empty where its name and class are to say. */
  Optional<Role> role(Element element);
}
