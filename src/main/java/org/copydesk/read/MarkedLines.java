package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * The lines of a story in a markup whose blocks are told by how lines begin, and the setting of
 * their words.
 */
final class MarkedLines {
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\r|\\n|\\z)");

  /** A mark within another deeper than this is a mark no more. */
  private static final int DEEPEST = 8;

  /**
   * One line, blank or not, without the white space at its end.
   *
   * @param start the source offset of its first character
   * @param text its characters
   * @param indent how many of them are white space before the first that is not
   */
  record Raw(int start, String text, int indent) {
    boolean blank() {
      return text.isEmpty();
    }

    /** Its characters without the white space before them. */
    String words() {
      return text.substring(indent);
    }

    /** The source offset of its first character that is not white space. */
    int from() {
      return start + indent;
    }

    int end() {
      return start + text.length();
    }
  }

  private final Source source;
  private final Filing filing;
  private final Pattern marks;
  private final String kinds;
  private final List<Raw> lines = new ArrayList<>();

  /**
   * The lines of {@code source} from {@code from} on.
   *
   * @param marks what is marked within a line: of its groups, one is set at most
   * @param kinds for each group of {@code marks}, {@code w} where its words are copy, {@code o}
   *     where it is code, {@code n} where it is a note; what matches without a group is no copy
   */
  MarkedLines(Source source, int from, Filing filing, Pattern marks, String kinds) {
    this.source = source;
    this.filing = filing;
    this.marks = marks;
    this.kinds = kinds;
    Matcher line = LINE.matcher(source.text()).region(from, source.text().length());
    while (line.find() && (line.end() > line.start() || lines.isEmpty())) {
      String text = line.group(1).stripTrailing();
      lines.add(new Raw(line.start(), text, text.length() - text.stripLeading().length()));
    }
  }

  int size() {
    return lines.size();
  }

  /** The line, or a blank one past the last. */
  Raw get(int i) {
    return i >= 0 && i < lines.size() ? lines.get(i) : new Raw(source.text().length(), "", 0);
  }

  /** The first line from {@code i} on that is not blank. */
  int skipBlank(int i) {
    int at = i;
    while (at < size() && get(at).blank()) {
      at++;
    }
    return at;
  }

  /**
   * The line after the last of {@code i} on that is blank or indented by {@code indent} or more.
   */
  int indented(int i, int indent) {
    int at = i;
    while (at < size() && (get(at).blank() || get(at).indent() >= indent)) {
      at++;
    }
    return at;
  }

  /** Where lines {@code from} to {@code to} stand. */
  Span span(int from, int to) {
    return new Span(get(from).from(), Math.max(get(from).from(), get(to - 1).end()));
  }

  /** Notes that lines are not read. */
  void leave(int from, int to, String why) {
    if (to > from && span(from, to).length() > 0) {
      filing.leave(span(from, to), why);
    }
  }

  /** Files the words of lines {@code from} to {@code to}, {@code skip} of the first left out. */
  void file(Optional<Role> role, int from, int to, int skip) {
    if (from < to) {
      file(role, List.of(new Span(get(from).from() + skip, get(to - 1).end())));
    }
  }

  /** Files words that stand in several places, with a space between. */
  void file(Optional<Role> role, List<Span> places) {
    Text text = set(places);
    if (!text.plain().isBlank()) {
      filing.add(new Piece(text, role, false));
    }
  }

  /** Files the description of a picture. */
  void picture(Span place) {
    filing.picture(set(List.of(place)));
  }

  /** The words that stand in {@code places}. */
  Text set(List<Span> places) {
    Galley galley = new Galley(source, Text.whole(source), Galley.White.COLLAPSED);
    for (int i = 0; i < places.size(); i++) {
      if (i > 0 && galley.length() > 0) {
        galley.space(places.get(i - 1).end(), places.get(i).start());
      }
      set(galley, places.get(i).start(), Math.max(places.get(i).start(), places.get(i).end()), 0);
    }
    return galley.build();
  }

  /** A note within a paragraph stands in brackets there; one at its end is a piece of its own. */
  private void note(Galley galley, Matcher mark, int group, int to) {
    if (mark.end() == to) {
      return;
    }
    boolean sentence = Cues.endsSentence(source.text().substring(0, mark.start()));
    galley.written(sentence ? " " : " (", mark.start(), mark.start(group));
    set(galley, mark.start(group), mark.end(group), DEEPEST);
    galley.written(sentence ? "" : ")", mark.end(group), mark.end());
  }

  private void set(Galley galley, int from, int to, int deep) {
    Matcher mark =
        marks
            .matcher(source.text())
            .region(from, to)
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    int at = from;
    while (deep < DEEPEST && mark.find()) {
      galley.copy(at, mark.start());
      for (int group = 1; group <= mark.groupCount(); group++) {
        if (mark.start(group) < 0) {
          continue;
        }
        if (kinds.charAt(group - 1) == 'w') {
          set(galley, mark.start(group), mark.end(group), deep + 1);
        } else if (kinds.charAt(group - 1) == 'n') {
          note(galley, mark, group, to);
        } else if (!mark.group(group).isBlank()) {
          galley.opaque(mark.group(group), mark.start(), mark.end());
        }
        break;
      }
      at = mark.end();
    }
    galley.copy(at, to);
  }
}
