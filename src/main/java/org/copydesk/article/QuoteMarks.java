package org.copydesk.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The double quotation marks of a block, paired. A straight mark opens or closes by what stands
 * around it, so that a mark that is missing is missed where it belongs and not at the end of the
 * block; marks of inches are none.
 */
final class QuoteMarks {
  /** What one mark can do. */
  private enum Kind {
    OPENS,
    CLOSES,
    EITHER
  }

  /** A mark of {@code length} characters at {@code at}. */
  private record Mark(int at, int length, char shape, Kind kind) {
    int end() {
      return at + length;
    }
  }

  /** A stretch between marks, both counted; without a closing mark {@code closed} is false. */
  record Pair(int start, int end, boolean closed) {}

  private static final String BEFORE_OPENING = "([{—–-/“‘'…‑=*_>";
  private static final String AFTER_CLOSING = ".,;:!?)]}—–-/”’'…‑*_<";

  /** Marks that a page shows by the code of their character, or in the wrong encoding. */
  private static final Pattern SHOWN =
      Pattern.compile("&(?:quot|[lr]dquo|#34|#822[01]);|â€œ|â€\u009d|â€(?=[\\s.,;:!?]|$)");

  private final String text;
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Pair> pairs = new ArrayList<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  /** The outermost stretches between double marks, in order. */
  static List<Pair> pairs(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    List<Mark> all = marks.marks();
    for (int i = 0; i < all.size(); i++) {
      marks.take(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null);
    }
    return marks.outermost();
  }

  private void take(Mark mark, Mark next) {
    boolean closesGerman = mark.shape() == '“' && !open.isEmpty() && open.peek().shape() == '„';
    boolean opens =
        mark.kind() == Kind.OPENS && !closesGerman || mark.kind() == Kind.EITHER && open.isEmpty();
    if (opens) {
      open.push(mark);
    } else if (!open.isEmpty() && !inches(mark, next)) {
      pairs.add(new Pair(open.pop().at(), mark.end(), true));
    }
  }

  /** Whether a mark after a figure is of inches: a better one closes the quotation right after. */
  private boolean inches(Mark mark, Mark next) {
    return afterDigit(mark) && next != null && next.kind() == Kind.CLOSES && !afterDigit(next);
  }

  private boolean afterDigit(Mark mark) {
    return mark.shape() == '"' && mark.at() > 0 && Character.isDigit(text.charAt(mark.at() - 1));
  }

  private List<Pair> outermost() {
    pairs.sort(Comparator.comparingInt(Pair::start));
    List<Pair> all = new ArrayList<>();
    for (Pair pair : pairs) {
      if (all.isEmpty() || pair.start() >= all.get(all.size() - 1).end()) {
        all.add(pair);
      }
    }
    open.forEach(mark -> all.add(new Pair(mark.at(), text.length(), false)));
    all.sort(Comparator.comparingInt(Pair::start));
    // A quotation that nothing closes runs to the next one, or to the end of the block.
    for (int i = 0; i + 1 < all.size(); i++) {
      if (!all.get(i).closed()) {
        all.set(i, new Pair(all.get(i).start(), all.get(i + 1).start(), false));
      }
    }
    return all;
  }

  private List<Mark> marks() {
    List<Mark> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '„', '«' -> all.add(new Mark(i, 1, c, turned(i) ? Kind.EITHER : Kind.OPENS));
        case '”', '»' -> all.add(new Mark(i, 1, c, Kind.CLOSES));
        case '"' -> {
          if (!measures(i)) {
            all.add(new Mark(i, 1, c, straight(i)));
          }
        }
        default -> {}
      }
    }
    if (text.indexOf('&') >= 0 || text.indexOf('â') >= 0) {
      Matcher shown = SHOWN.matcher(text);
      while (shown.find()) {
        all.removeIf(mark -> shown.start() <= mark.at() && mark.at() < shown.end());
        all.add(new Mark(shown.start(), shown.end() - shown.start(), '&', Kind.EITHER));
      }
      all.sort(Comparator.comparingInt(Mark::at));
    }
    return all;
  }

  /** Whether a mark is of seconds of an arc: 15"S. */
  private boolean measures(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether an opening mark stands where only a closing one can: “so“. */
  private boolean turned(int at) {
    return at > 0
        && !isBlank(text.charAt(at - 1))
        && BEFORE_OPENING.indexOf(text.charAt(at - 1)) < 0
        && (at + 1 == text.length()
            || isBlank(text.charAt(at + 1))
            || AFTER_CLOSING.indexOf(text.charAt(at + 1)) >= 0);
  }

  private Kind straight(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean blankBefore = isBlank(before);
    boolean blankAfter = isBlank(after);
    boolean opens = (blankBefore || BEFORE_OPENING.indexOf(before) >= 0) && !blankAfter;
    boolean closes = !blankBefore && (blankAfter || AFTER_CLOSING.indexOf(after) >= 0);
    if (opens == closes) {
      return Kind.EITHER;
    }
    return opens ? Kind.OPENS : Kind.CLOSES;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }
}
