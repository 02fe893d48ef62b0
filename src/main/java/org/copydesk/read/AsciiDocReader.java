package org.copydesk.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Reads AsciiDoc, as Asciidoctor and Antora do. */
final class AsciiDocReader implements Reader {
  private static final Pattern FOOTNOTE =
      Pattern.compile("footnote:[\\w-]{0,40}\\[([^\\]]{1,1000})\\]");

  private static final Pattern HEADING = Pattern.compile("(={1,6}|#{1,6})[ \\t]+(?=\\S)");

  private static final Pattern ATTRIBUTE = Pattern.compile(":!?([\\w-]{1,60})!?:(?:[ \\t]+|$)");

  private static final Pattern STYLE = Pattern.compile("\\[(?!\\[)([^\\]]{0,400})\\]");

  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[^\\]]{1,200}\\]\\]");

  private static final Pattern FENCE =
      Pattern.compile(
          "-{4,}|\\.{4,}|\\+{4,}|/{4,}|={4,}|\\*{4,}|_{4,}|--|`{3,}[\\w-]{0,30}|[|,:!]={3,}");

  private static final Pattern MACRO =
      Pattern.compile(
          "(image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::([^\\[\\]]*)\\[(.*)\\]");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\*{1,6}|-|\\.{1,6}|\\d{1,4}\\.|[a-zA-Z]\\.|<(?:\\d{1,3}|\\.)>)[ \\t]+(?:\\[["
              + " xX*]\\][ \\t]+)?(?=\\S)");

  private static final Pattern TERM = Pattern.compile("(\\S.{0,200}?):{2,4}(?:[ \\t]+(?=\\S)|$)");

  private static final Pattern LABEL =
      Pattern.compile("(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \\t]+");

  private static final Pattern SKIPPED =
      Pattern.compile(
          "(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|mermaid)\\b.*");

  private static final Pattern ALT = Pattern.compile("^(?:alt=)?\"?([^\",=]{3,300})\"?");

  private static final Pattern TITLE = Pattern.compile("\\btitle=\"([^\"]{3,300})\"");

  @Override
  public Article read(Source source) {
    FrontMatter front = FrontMatter.of(source);
    Filing filing = new Filing(source);
    filing.front(front);
    new Page(source, filing, front.end()).read();
    return filing.article();
  }

  /** One page, read from its first line to its last. */
  private static final class Page {
    private final Source source;
    private final Filing filing;
    private final MarkedLines lines;
    private String style = "";
    private boolean headed;

    Page(Source source, Filing filing, int from) {
      this.source = source;
      this.filing = filing;
      this.lines = new MarkedLines(source, from, filing, AsciiDocMarks.MARKS, AsciiDocMarks.KINDS);
      this.headed = filing.headline().isPresent();
    }

    void read() {
      blocks(0, lines.size(), Optional.empty());
    }

    private void blocks(int from, int to, Optional<Role> role) {
      int i = Math.min(to, lines.skipBlank(from));
      while (i < to) {
        i = Math.min(to, lines.skipBlank(block(i, to, role)));
      }
    }

    private int block(int i, int to, Optional<Role> role) {
      String words = lines.get(i).words();
      if (FENCE.matcher(words).matches()) {
        return fenced(i, to, role);
      }
      if (words.startsWith("//")) {
        filing.comment(new Comment(lines.span(i, i + 1), words.substring(2).strip()));
        return i + 1;
      }
      Matcher attribute = ATTRIBUTE.matcher(words);
      if (attribute.lookingAt()) {
        attribute(i, attribute);
        return i + 1;
      }
      if (ANCHOR.matcher(words).matches() || words.matches("\\+|'{3,}|<{3,}|-{3}|\\*{3}")) {
        return i + 1;
      }
      Matcher styled = STYLE.matcher(words);
      if (styled.matches()) {
        style = styled.group(1);
        return i + 1;
      }
      Matcher heading = HEADING.matcher(words);
      if (heading.lookingAt()) {
        return heading(i, heading);
      }
      Matcher macro = MACRO.matcher(words);
      if (macro.matches()) {
        return macro(i, macro);
      }
      String as = taken();
      int end = paragraph(i, to);
      if (SKIPPED.matcher(as).matches() || lines.get(i).indent() > 0 && !isItem(words)) {
        lines.leave(i, end, "a listing");
        return end;
      }
      if (words.matches("\\.[^\\s.].*")) {
        boolean picture = lines.get(i + 1).words().startsWith("image::");
        lines.file(Optional.of(picture ? Role.CAPTION : Role.CROSSHEAD), i, i + 1, 1);
        style = as;
        return i + 1;
      }
      Optional<Role> within = as.matches("(?:quote|verse)\\b.*") ? Optional.of(Role.QUOTE) : role;
      copy(i, end, within);
      return end;
    }

    private static boolean isItem(String words) {
      return ITEM.matcher(words).lookingAt() || TERM.matcher(words).lookingAt();
    }

    private String taken() {
      String as = style;
      style = "";
      return as;
    }

    /** A paragraph, an item or a term, and the footnotes in it. */
    private void copy(int i, int end, Optional<Role> role) {
      String words = lines.get(i).words();
      Matcher item = ITEM.matcher(words);
      Matcher term = TERM.matcher(words);
      Matcher label = LABEL.matcher(words);
      if (item.lookingAt()) {
        lines.file(Optional.of(Role.LIST_ITEM), i, end, item.end());
      } else if (term.lookingAt() && !words.contains("://")) {
        int from = lines.get(i).from();
        Optional<Role> as = Optional.of(Role.LIST_ITEM);
        lines.file(as, List.of(new Span(from, from + term.end(1))));
        lines.file(as, List.of(new Span(from + term.end(), lines.get(end - 1).end())));
      } else {
        lines.file(role, i, end, label.lookingAt() ? label.end() : 0);
      }
      Matcher note =
          FOOTNOTE.matcher(source.text()).region(lines.get(i).start(), lines.get(end - 1).end());
      while (note.find()) {
        if (note.end() < lines.get(end - 1).end()) {
          continue;
        }
        lines.file(Optional.empty(), List.of(new Span(note.start(1), note.end(1))));
      }
    }

    /** The line after the paragraph, or item, that begins at {@code i}. */
    private int paragraph(int i, int to) {
      int end = i + 1;
      while (end < to && !lines.get(end).blank() && !begins(lines.get(end).words())) {
        end++;
      }
      return end;
    }

    private static boolean begins(String words) {
      return isItem(words)
          || words.equals("+")
          || words.startsWith("//")
          || FENCE.matcher(words).matches()
          || STYLE.matcher(words).matches()
          || MACRO.matcher(words).matches();
    }

    private int heading(int i, Matcher heading) {
      boolean first = !headed && heading.group(1).length() == 1;
      Optional<Role> role = Optional.of(headed ? Role.CROSSHEAD : Role.HEADLINE);
      lines.file(role, i, i + 1, heading.end());
      headed = true;
      style = "";
      return first ? head(i + 1) : i + 1;
    }

    /** The lines below the title: who wrote it, and when. */
    private int head(int from) {
      int i = from;
      while (i < lines.size() && !lines.get(i).blank() && i < from + 2) {
        String words = lines.get(i).words();
        if (words.startsWith(":") || words.startsWith("//")) {
          break;
        }
        Text value = lines.set(List.of(new Span(lines.get(i).from(), lines.get(i).end())));
        boolean revision = words.matches("v?\\d.*|.*\\d{4}-\\d{2}-\\d{2}.*");
        Matcher author = Pattern.compile("[^<>:]{2,80}").matcher(words);
        if (revision) {
          Matcher day = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(words);
          if (day.find()) {
            filing.published(
                value.part(
                    value.plain().indexOf(day.group()), value.plain().indexOf(day.group()) + 10),
                Origin.FORMAT);
          }
        } else if (author.lookingAt()) {
          int start = lines.get(i).from();
          lines.file(
              Optional.of(Role.BYLINE),
              List.of(new Span(start, start + author.group().stripTrailing().length())));
        }
        i++;
      }
      return i;
    }

    private void attribute(int i, Matcher attribute) {
      int from = lines.get(i).from() + attribute.end();
      if (from >= lines.get(i).end()) {
        return;
      }
      Text value = lines.set(List.of(new Span(from, lines.get(i).end())));
      switch (attribute.group(1)) {
        case "revdate", "date", "page-date", "docdate" -> filing.published(value, Origin.FORMAT);
        case "author" -> filing.add(Role.BYLINE, value);
        case "description", "summary", "page-description" -> filing.add(Role.TEASER, value);
        case "lang" -> filing.language(value);
        default -> {}
      }
    }

    private int macro(int i, Matcher macro) {
      taken();
      if (macro.group(1).equals("image")) {
        int from = lines.get(i).from() + macro.start(3);
        Matcher alt = ALT.matcher(macro.group(3));
        if (alt.find()) {
          lines.picture(new Span(from + alt.start(1), from + alt.end(1)));
        }
        Matcher title = TITLE.matcher(macro.group(3));
        if (title.find()) {
          lines.file(
              Optional.of(Role.CAPTION),
              List.of(new Span(from + title.start(1), from + title.end(1))));
        }
      } else if (macro.group(1).equals("include")) {
        lines.leave(i, i + 1, "a part of another file");
      }
      return i + 1;
    }

    private int fenced(int i, int to, Optional<Role> role) {
      String fence = lines.get(i).words();
      String as = taken();
      char mark = fence.charAt(0);
      String closes = mark == '`' ? "```" : fence;
      int end = i + 1;
      while (end < to && !lines.get(end).words().equals(closes)) {
        end++;
      }
      if (mark == '/') {
        Span span = lines.span(i, Math.min(to, end + 1));
        filing.comment(
            new Comment(span, lines.span(i + 1, Math.max(i + 2, end)).of(source.text())));
      } else if ("|!".indexOf(mark) >= 0 && !as.contains("format=")) {
        AsciiDocMarks.cells(source, lines, i + 1, end);
      } else if ("=*_".indexOf(mark) >= 0 || fence.equals("--") && !SKIPPED.matcher(as).matches()) {
        boolean quote = mark == '_' || as.startsWith("quote");
        blocks(i + 1, end, quote ? Optional.of(Role.QUOTE) : role);
      } else {
        lines.leave(i, Math.min(to, end + 1), "a listing");
      }
      return Math.min(to, end + 1);
    }
  }
}
