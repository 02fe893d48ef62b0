package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Reads plain text, whose parts are inferred from how lines stand and what they say. */
public final class PlainTextReader implements Reader {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s{0,20}copydesk:.{0,2000}?-->", Pattern.DOTALL);

  private static final Pattern BULLET = Pattern.compile("(?:[-*•◦▪●‣·][ \\t]+|[•◦▪●‣])(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|[a-z])[.)][ \\t]+(?=\\S)");

  private static final Pattern RULE = Pattern.compile("[-*_=~+\\s]{3,}|\\*|#");

  @Override
  public Article read(Source source) {
    FrontMatter front = FrontMatter.of(source);
    Filing filing = new Filing(source);
    filing.front(front);
    List<Span> comments = comments(source, front.end());
    for (Span span : comments) {
      String inside = span.of(source.text());
      filing.comment(new Comment(span, inside.substring(4, inside.length() - 3).strip()));
    }
    List<WrittenLine> lines = WrittenLine.of(source, front.end(), comments);
    Wrapping wrapping = Wrapping.of(lines);
    int i = 0;
    while (i < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && joins(wrapping, lines, next)) {
        next++;
      }
      piece(source, lines, i, next, filing);
      i = next;
    }
    return filing.article();
  }

  private static List<Span> comments(Source source, int from) {
    List<Span> spans = new ArrayList<>();
    Matcher comment = COMMENT.matcher(source.text()).region(from, source.text().length());
    while (comment.find()) {
      spans.add(new Span(comment.start(), comment.end()));
    }
    return spans;
  }

  /** Whether line {@code i} goes on with the paragraph of the line before. */
  private static boolean joins(Wrapping wrapping, List<WrittenLine> lines, int i) {
    WrittenLine line = lines.get(i);
    WrittenLine before = lines.get(i - 1);
    return line.close()
        && !stands(line.plain())
        && !Cues.isFurniture(before.plain())
        && !Cues.isLink(before.plain())
        && wrapping.joins(before, line);
  }

  /** Whether a line begins something of its own, however long the line above it is. */
  private static boolean stands(String line) {
    return BULLET.matcher(line).lookingAt()
        || NUMBER.matcher(line).lookingAt()
        || line.startsWith(">")
        || RULE.matcher(line).matches()
        || Cues.isFurniture(line)
        || Cues.isLink(line)
        || Cues.isCredit(line);
  }

  private static void piece(
      Source source, List<WrittenLine> lines, int from, int to, Filing filing) {
    WrittenLine first = lines.get(from);
    String words = first.plain();
    if (RULE.matcher(words).matches()) {
      return;
    }
    Optional<Role> role = Optional.empty();
    Matcher bullet = BULLET.matcher(words);
    Matcher number = NUMBER.matcher(words);
    int skip = 0;
    if (bullet.lookingAt()) {
      role = Optional.of(Role.LIST_ITEM);
      skip = bullet.end();
    } else if (number.lookingAt() && numbered(lines, from, to)) {
      role = Optional.of(Role.LIST_ITEM);
      skip = number.end();
    } else if (words.startsWith(">")) {
      role = Optional.of(Role.QUOTE);
      skip = 1;
    }
    Galley galley = new Galley(source, Text.whole(source), Galley.White.PLAIN);
    for (int i = from; i < to; i++) {
      if (i > from) {
        galley.space(lines.get(i - 1).end(), lines.get(i).start());
      }
      lines.get(i).set(galley, i == from ? skip : 0);
    }
    filing.add(new Piece(galley.build(), role, first.close()));
  }

  private static boolean numbered(List<WrittenLine> lines, int from, int to) {
    boolean before = from > 0 && NUMBER.matcher(lines.get(from - 1).plain()).lookingAt();
    boolean after = to < lines.size() && NUMBER.matcher(lines.get(to).plain()).lookingAt();
    return before || after;
  }
}
