package org.copydesk.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** What AsciiDoc marks within a line and in a table, as {@link MarkedLines} sets it. */
final class AsciiDocMarks {
  static final Pattern MARKS =
      Pattern.compile(
          "\\\\([*_`#^~{<\\[])"
              + "|(?:pass|stem|latexmath|asciimath|kbd|btn):[a-z,]{0,20}\\[([^\\]\\n]{1,300})\\]"
              + "|(menu:[^\\[\\]\\n]{1,60}\\[[^\\]\\n]{0,100}\\])"
              + "|(?:icon|image|footnoteref|indexterm2?):[^\\[\\]\\n]{0,200}\\[[^\\]]{0,300}\\]"
              + "|footnote:[\\w-]{0,40}\\[([^\\]]{0,1000})\\]"
              + "|(?:link:|xref:|mailto:)[^\\[\\]\\s]{1,400}\\[([^\\],\\^]{1,300})[^\\]]{0,200}\\]"
              + "|https?://[^\\[\\]\\s]{1,400}\\[([^\\],\\^]{1,300})[^\\]]{0,200}\\]"
              + "|<<[^<>,]{1,200},\\s*([^<>]{1,300})>>"
              + "|(xref:[^\\[\\]\\s]{1,200}\\[\\]|<<[^<>,\\n]{1,200}>>)"
              + "|\\[\\[[^\\[\\]\\n]{1,100}\\]\\]|\\(\\(\\([^()]{1,200}\\)\\)\\)"
              + "|\\(\\(([^()]{1,200})\\)\\)"
              + "|(\\{(?!sp\\}|empty\\})[\\w][\\w:-]{0,60}\\})|\\{(?:sp|empty)\\}"
              + "|(?<=[\"'])`([^`]{1,600}?)`(?=[\"'])"
              + "|``([^`]{1,300})``|(?<![\\w`])`\\+?(?=\\S)([^`]{1,300}?)(?<=\\S)\\+?`(?![\\w`])"
              + "|(?:\\[[.#\\w-]{1,60}\\])?(?:\\*\\*(?=\\S)([^*]{1,600}?)(?<=\\S)\\*\\*"
              + "|__(?=\\S)([^_]{1,600}?)(?<=\\S)__|##(?=\\S)([^#]{1,600}?)(?<=\\S)##"
              + "|(?<![\\w*])\\*(?=[^\\s*])([^*]{1,600}?)(?<=\\S)\\*(?![\\w*])"
              + "|(?<![\\w_])_(?=[^\\s_])([^_]{1,600}?)(?<=\\S)_(?![\\w_])"
              + "|(?<![\\w#&])#(?=[^\\s#])([^#\\n]{1,300}?)(?<=\\S)#(?![\\w#]))"
              + "|\\^([^\\s^]{1,40})\\^|(?<!\\w)~([^\\s~]{1,40})~"
              + "|[ \\t]\\+(?=\\r?\\n)|[ \\t]<(?:\\d{1,3}|\\.)>(?=\\s|$)",
          Pattern.MULTILINE);

  /** For each group of {@link #MARKS}, whether it is words, code or a note. */
  static final String KINDS = "woonwwwowowoowwwwwwww";

  private AsciiDocMarks() {}

  /** Files each cell of a table. */
  static void cells(Source source, MarkedLines lines, int from, int to) {
    if (from >= to) {
      return;
    }
    int start = lines.get(from).start();
    int end = lines.get(to - 1).end();
    Matcher bar =
        Pattern.compile(
                "(?:(?<![\\w\\\\])(?:\\d{1,3}(?:\\.\\d{1,3})?[+*])?[<^>.]{0,3}[adehlmsv]?)?(?<!\\\\)\\|")
            .matcher(source.text())
            .region(start, end);
    int cell = -1;
    while (bar.find()) {
      cell(lines, cell, bar.start());
      cell = bar.end();
    }
    cell(lines, cell, end);
  }

  private static void cell(MarkedLines lines, int from, int to) {
    if (from >= 0 && to > from) {
      lines.file(Optional.of(Role.LIST_ITEM), List.of(new Span(from, to)));
    }
  }
}
