package org.copydesk.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Source;

/** The readers, by format. */
public final class Readers {
  private Readers() {}

  /** What the names of stories end with. */
  public static Set<String> endings() {
    return Set.of("txt");
  }

  /** Every format's name. */
  public static List<String> formats() {
    return List.of("text");
  }

  /** Reads a story, in {@code format} when it is given. */
  public static Article read(Source source, Optional<String> format) {
    return new PlainTextReader().read(source);
  }
}
