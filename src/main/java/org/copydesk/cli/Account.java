package org.copydesk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.LeftOut;
import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.read.Coverage;
import org.copydesk.read.Tongue;

/** Tells whoever filed a story how it was read: what was taken for what, and what was left out. */
final class Account {
  /** The most characters of a part that are shown. */
  private static final int SHOWN = 60;

  private Account() {}

  /** What is told unasked: what may surprise, at most a line each. */
  static List<String> notices(Article page) {
    List<String> notices = new ArrayList<>();
    Source source = page.source();
    Tongue.foreign(page)
        .ifPresent(
            tag ->
                notices.add(
                    source.name()
                        + ": this is not English ("
                        + tag
                        + "); it was read for placeholders and repeats alone"));
    for (LeftOut part : page.leftOut()) {
      if (part.told()) {
        notices.add(at(source, part.span()) + " left out: " + part.why());
      }
    }
    Coverage coverage = Coverage.of(page);
    Optional<Coverage.Part> missed = coverage.missed();
    missed.ifPresent(
        part ->
            notices.add(
                at(source, part.span())
                    + " %d of %d words of running text were read; the most of the rest begins here: %s"
                        .formatted(
                            coverage.read(),
                            coverage.read() + coverage.unread(),
                            shown(source, part.span()))));
    return notices;
  }

  /** Block by block what was taken for what, and what was left out. */
  static List<String> full(Article page) {
    record Line(int at, String told) {}

    Source source = page.source();
    List<Line> lines = new ArrayList<>();
    for (Block block : page.blocks()) {
      String role = block.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add(
          new Line(
              block.span().start(),
              at(source, block.span()) + " " + role + ": " + shown(block.plain())));
    }
    for (LeftOut part : page.leftOut()) {
      lines.add(
          new Line(
              part.span().start(),
              at(source, part.span())
                  + " left out, "
                  + part.why()
                  + (part.span().length() == 0 ? "" : ": " + shown(source, part.span()))));
    }
    for (Coverage.Part part : Coverage.of(page).left()) {
      if (page.leftOut().stream().noneMatch(known -> known.span().overlaps(part.span()))) {
        lines.add(
            new Line(
                part.span().start(),
                at(source, part.span()) + " not read: " + shown(source, part.span())));
      }
    }
    return lines.stream().sorted(Comparator.comparingInt(Line::at)).map(Line::told).toList();
  }

  private static String at(Source source, Span span) {
    Position at = source.position(span.start());
    return source.name() + ":" + at.line() + ":" + at.column() + ":";
  }

  private static String shown(Source source, Span span) {
    return shown(span.of(source.text()).replaceAll("<[^<>]*>", " "));
  }

  private static String shown(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
