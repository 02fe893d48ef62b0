package org.copydesk.read;

import java.util.List;
import java.util.Locale;
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

/** Reads reStructuredText, as docutils and Sphinx write it. */
final class RestReader implements Reader {
  private static final Pattern MARKS =
      Pattern.compile(
          "``([^`\\n]+(?:\\n[^`\\n]+)?)``"
              + "|:[\\w:+.-]{1,40}:`([^`<]{1,300}?)\\s*<[^`>]{1,300}>`"
              + "|:(?:emphasis|strong|sub|sup|subscript|superscript|title|title-reference|t|abbr"
              + "|term|dfn):`([^`]{1,300})`"
              + "|:[\\w:+.-]{1,40}:`([^`]{1,300})`"
              + "|`([^`<]{1,300}?)\\s*<[^`>]{1,600}>`_{0,2}"
              + "|_?`([^`]{1,300})`_{0,2}(?!\\w)"
              + "|\\*\\*(?=\\S)((?:(?!\\*\\*|\\n\\s*\\n).){1,1000}?)(?<=\\S)\\*\\*"
              + "|(?<![\\w*])\\*(?=[^\\s*])([^*]{1,1000}?)(?<=\\S)\\*(?![\\w*])"
              + "|\\|(?=\\S)([^|\\n]{1,60}?)(?<=\\S)\\|_{0,2}"
              + "|[ \\t]?\\[(?:\\d{1,4}|#[\\w.-]{0,40}|\\*|[A-Za-z][\\w.-]{0,40})\\]_(?!\\w)"
              + "|(?<![\\w_`])([A-Za-z][\\w.-]{0,60}?)_{1,2}(?![\\w_])"
              + "|\\\\(?:\\s|(\\S))",
          Pattern.DOTALL);

  private static final String KINDS = "owwowwwwoww";

  private static final Pattern ADORNMENT = Pattern.compile("([!-/:-@\\[-`{-~])\\1{2,}");

  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\.[ \\t]+(?:\\|[^|]{1,60}\\|[ \\t]+)?([\\w:+.-]{1,40})::(?:[ \\t]+|$)");

  private static final Pattern NOTE =
      Pattern.compile("\\.\\.[ \\t]+\\[[^\\]\\s]{1,60}\\](?:[ \\t]+|$)");

  private static final Pattern TARGET = Pattern.compile("(?:\\.\\.[ \\t]+_[^\\n]*:|__[ \\t]).*");

  private static final Pattern FIELD = Pattern.compile(":([\\w .-]{1,40}):(?:[ \\t]+|$)");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*+•‣⁃]|\\(?(?:\\d{1,4}|#|[a-zA-Z]|[ivxlc]{1,6})[.)])(?:[ \\t]+(?=\\S)|$)");

  /** Directives whose body is copy; what stands beside their name opens it. */
  private static final Pattern BODY =
      Pattern.compile(
          "note|warning|tip|hint|important|caution|attention|danger|error|seealso|container|compound"
              + "|epigraph|highlights|pull-quote|rst-class|class|only|centered|deprecated"
              + "|version(?:added|changed|removed)|list-table|table|glossary");

  /** Directives that are boxes with a title. */
  private static final Pattern BOX = Pattern.compile("admonition|topic|sidebar|rubric|details");

  private static final Pattern GRID = Pattern.compile("\\+(?:[-=]+\\+)+");

  private static final Pattern SIMPLE = Pattern.compile("={2,}(?:[ \\t]+={2,})+");

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
    private boolean headed;

    Page(Source source, Filing filing, int from) {
      this.source = source;
      this.filing = filing;
      this.lines = new MarkedLines(source, from, filing, MARKS, KINDS);
      this.headed = filing.headline().isPresent();
    }

    void read() {
      blocks(0, lines.size(), Optional.empty());
    }

    private void blocks(int from, int to, Optional<Role> role) {
      int i = lines.skipBlank(from);
      int indent = i < to ? lines.get(i).indent() : 0;
      while (i < to) {
        i = Math.min(to, lines.skipBlank(block(i, to, indent, role)));
      }
    }

    /** Reads the block at line {@code i}, and gives the line after it. */
    private int block(int i, int to, int indent, Optional<Role> role) {
      MarkedLines.Raw line = lines.get(i);
      String words = line.words();
      if (line.indent() > indent) {
        int end = Math.min(to, lines.indented(i, indent + 1));
        blocks(i, end, role.isPresent() ? role : Optional.of(Role.QUOTE));
        return end;
      }
      if (isTitle(i)) {
        return title(i, i + 1);
      }
      if (ADORNMENT.matcher(words).matches() && isTitle(i + 1)) {
        return title(i + 1, i + 2);
      }
      if (GRID.matcher(words).matches() || SIMPLE.matcher(words).matches()) {
        return RestTable.read(lines, i, to);
      }
      if (ADORNMENT.matcher(words).matches()) {
        return i + 1;
      }
      if (words.equals("..") || words.startsWith(".. ") || words.startsWith("__ ")) {
        return explicit(i, to, role);
      }
      if (words.startsWith(">>> ")) {
        return leave(i, paragraph(i, to, indent), "a listing");
      }
      Matcher field = FIELD.matcher(words);
      if (field.lookingAt()) {
        return field(i, to, field);
      }
      Matcher item = ITEM.matcher(words);
      if (item.lookingAt() && (!words.matches("[A-Za-z]\\. .*") || isItem(i, item))) {
        return item(i, to, item.end(), role);
      }
      if (words.startsWith("| ") || words.equals("|")) {
        lines.file(role, i, i + 1, Math.min(2, words.length()));
        return i + 1;
      }
      int end = paragraph(i, to, indent);
      boolean term = end == i + 1 && end < to && lines.get(end).indent() > indent;
      paragraph(i, end, term ? Optional.of(Role.LIST_ITEM) : role, words);
      boolean literal = lines.get(end - 1).text().endsWith("::");
      int next = lines.skipBlank(end);
      if (literal && next < to && lines.get(next).indent() > indent) {
        return leave(next, Math.min(to, lines.indented(next, indent + 1)), "a listing");
      }
      if (term) {
        int body = Math.min(to, lines.indented(end, indent + 1));
        blocks(end, body, role);
        return body;
      }
      return end;
    }

    private void paragraph(int from, int to, Optional<Role> role, String words) {
      MarkedLines.Raw last = lines.get(to - 1);
      int cut = last.text().endsWith(" ::") ? 3 : last.text().endsWith("::") ? 1 : 0;
      boolean mark = words.equals("::");
      if (!mark) {
        int start = lines.get(from).from();
        lines.file(role, List.of(new Span(start, Math.max(start, last.end() - cut))));
      }
    }

    /** The line after the paragraph that begins at {@code i}. */
    private int paragraph(int i, int to, int indent) {
      int end = i + 1;
      while (end < to && !lines.get(end).blank() && lines.get(end).indent() == indent) {
        end++;
      }
      return end;
    }

    private int leave(int from, int to, String why) {
      lines.leave(from, to, why);
      return to;
    }

    private boolean isTitle(int i) {
      MarkedLines.Raw line = lines.get(i);
      MarkedLines.Raw under = lines.get(i + 1);
      return !line.blank()
          && under.indent() == 0
          && ADORNMENT.matcher(under.text()).matches()
          && !ADORNMENT.matcher(line.words()).matches()
          && under.text().length() + 2 >= line.words().length();
    }

    private int title(int i, int next) {
      lines.file(Optional.of(headed ? Role.CROSSHEAD : Role.HEADLINE), i, i + 1, 0);
      headed = true;
      return next + 1;
    }

    /** Whether what looks like an initial is one of several items. */
    private boolean isItem(int i, Matcher item) {
      int next = lines.skipBlank(lines.indented(i + 1, lines.get(i).indent() + item.end()));
      return ITEM.matcher(lines.get(next).words()).lookingAt();
    }

    private int item(int i, int to, int width, Optional<Role> role) {
      int indent = lines.get(i).indent();
      int end = Math.min(to, lines.indented(i + 1, indent + 1));
      int first = i + 1;
      while (first < end
          && !lines.get(first).blank()
          && !ITEM.matcher(lines.get(first).words()).lookingAt()) {
        first++;
      }
      Optional<Role> as = Optional.of(role.orElse(Role.LIST_ITEM));
      Matcher inner = ITEM.matcher(lines.get(i).words().substring(width));
      lines.file(as, i, first, width + (inner.lookingAt() ? inner.end() : 0));
      blocks(first, end, as);
      return end;
    }

    private int field(int i, int to, Matcher field) {
      int end = Math.min(to, lines.indented(i + 1, lines.get(i).indent() + 1));
      String name = field.group(1).toLowerCase(Locale.ROOT);
      int from = lines.get(i).from() + field.end();
      Text value = lines.set(List.of(new Span(from, Math.max(from, lines.get(end - 1).end()))));
      if (name.matches("date|published")) {
        filing.published(value, Origin.FRONT_MATTER);
      } else if (name.matches("authors?") && !value.plain().isBlank()) {
        filing.add(Role.BYLINE, value);
      } else if (name.matches("abstract|summary|description") && !value.plain().isBlank()) {
        filing.add(Role.STANDFIRST, value);
      }
      return end;
    }

    /** What begins with two stops: a directive, a note, a target or a comment. */
    private int explicit(int i, int to, Optional<Role> role) {
      String words = lines.get(i).words();
      int end = Math.min(to, lines.indented(i + 1, lines.get(i).indent() + 1));
      Matcher note = NOTE.matcher(words);
      if (note.lookingAt()) {
        return body(i, end, note.end(), Optional.empty());
      }
      if (TARGET.matcher(words).matches()) {
        return i + 1;
      }
      Matcher directive = DIRECTIVE.matcher(words);
      if (directive.lookingAt()) {
        return directive(i, end, directive, role);
      }
      Span span = lines.span(i, end);
      String inside = span.of(source.text()).substring(2).strip();
      filing.comment(new Comment(span, inside));
      return end;
    }

    private int body(int i, int end, int skip, Optional<Role> role) {
      int first = i + 1;
      while (first < end && !lines.get(first).blank()) {
        first++;
      }
      lines.file(role, i, first, skip);
      blocks(first, end, role);
      return end;
    }

    private int directive(int i, int end, Matcher directive, Optional<Role> role) {
      String name = directive.group(1);
      int body = i + 1;
      while (body < end && FIELD.matcher(lines.get(body).words()).lookingAt()) {
        option(body);
        body++;
      }
      if (name.matches("image|figure")) {
        blocks(body, end, Optional.of(Role.CAPTION));
      } else if (BOX.matcher(name).matches()) {
        lines.file(Optional.of(Role.CROSSHEAD), i, i + 1, directive.end());
        blocks(body, end, role);
      } else if (BODY.matcher(name).matches()) {
        boolean version = name.startsWith("version") || name.equals("deprecated");
        if (!version && !name.matches("class|rst-class|container|only")) {
          lines.file(role, i, i + 1, directive.end());
        }
        blocks(body, end, name.equals("pull-quote") ? Optional.of(Role.QUOTE) : role);
      } else {
        lines.leave(i, end, "the directive " + name);
      }
      return end;
    }

    private void option(int i) {
      Matcher alt = Pattern.compile(":alt:[ \\t]+").matcher(lines.get(i).words());
      if (alt.lookingAt()) {
        lines.picture(new Span(lines.get(i).from() + alt.end(), lines.get(i).end()));
      }
    }
  }
}
