package org.copydesk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Text;

/**
 * Settles what each piece of a story is on the page: what the format says holds, and for the rest
 * the words and their place decide. All formats go through here, so that one story has the same
 * parts however it was filed.
 */
final class Layout {
  /** A caption in brackets: what stands behind the label is copy, not somebody's name. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?i:photo|picture|image|video|graphic)s?: (?=(?:[^\\]]*"
              + " \\p{Ll}{4,}\\b){3})[^\\]]+\\]");

  /** The most words of a line that can be a crosshead, a headline, a caption under a picture. */
  private static final int CROSSHEAD = 10;

  private static final int HEADLINE = 30;
  private static final int CAPTION = 90;

  private final List<Piece> pieces;

  private Layout(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /** Adds {@code pieces} to {@code article}, each as what it is. */
  static void lay(List<Piece> pieces, Article.Builder article) {
    Layout layout = new Layout(pieces.stream().filter(p -> !p.plain().isBlank()).toList());
    layout.headline();
    layout.lines();
    layout.captions();
    layout.dateline();
    layout.standfirst();
    layout.crossheads();
    layout.pieces.forEach(p -> article.block(p.role().orElse(Role.PARAGRAPH), p.text()));
  }

  /** The first line, unless it is a sentence or a line of another kind. */
  private void headline() {
    if (pieces.stream().anyMatch(p -> p.is(Role.HEADLINE)) || pieces.size() < 2) {
      return;
    }
    Piece first = pieces.get(0);
    String line = first.plain();
    boolean other = Cues.isByline(line) || Cues.isFurniture(line) || WrittenDay.isHeader(line);
    boolean sentence = line.endsWith(".") && !line.endsWith("...") || line.endsWith(":");
    if (first.open() && !other && !sentence && Cues.words(line) <= HEADLINE) {
      pieces.set(0, first.as(Role.HEADLINE));
    }
  }

  private void lines() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String line = piece.plain();
      if (piece.is(Role.CAPTION) && Cues.isCredit(line)) {
        pieces.set(i, piece.as(Role.CREDIT));
      }
      if (!piece.open() && !piece.is(Role.LIST_ITEM) && !piece.is(Role.CROSSHEAD)) {
        continue;
      }
      if (Cues.isFurniture(line) && !heads(i)) {
        pieces.set(i, piece.as(Role.FURNITURE));
      } else if (Cues.isLink(line)) {
        pieces.set(i, piece.as(Role.LINK));
      } else if (piece.open() && Cues.isByline(line) && (i < 5 || i > pieces.size() - 5)) {
        pieces.set(i, piece.as(Role.BYLINE));
      } else if (piece.open() && Cues.isCredit(line)) {
        pieces.set(i, piece.as(BRACKETED.matcher(line).matches() ? Role.CAPTION : Role.CREDIT));
      } else if (piece.open() && i < 5 && WrittenDay.isHeader(line)) {
        pieces.set(i, piece.as(Role.DATELINE));
      }
    }
  }

  /** Whether it is a heading with copy or links below: then it is the writer's own. */
  private boolean heads(int i) {
    return pieces.get(i).is(Role.CROSSHEAD)
        && i + 1 < pieces.size()
        && !Cues.isFurniture(pieces.get(i + 1).plain());
  }

  /** What a credit signs is a caption, and so is the same line wherever it stands again. */
  private void captions() {
    splitCredits();
    Set<String> captions = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).open() && signed(i)) {
        pieces.set(i, pieces.get(i).as(Role.CAPTION));
      }
      if (pieces.get(i).is(Role.CAPTION)) {
        captions.add(pieces.get(i).plain());
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).open() && captions.contains(pieces.get(i).plain())) {
        pieces.set(i, pieces.get(i).as(Role.CAPTION));
      }
    }
  }

  /** A credit in brackets at a caption's end becomes a piece of its own. */
  private void splitCredits() {
    List<Piece> split = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean may = piece.open() || piece.is(Role.CAPTION);
      OptionalInt credit = may ? Cues.trailingCredit(piece.plain()) : OptionalInt.empty();
      if (credit.isPresent() && Cues.words(piece.plain()) <= CAPTION) {
        Text text = piece.text();
        split.add(
            new Piece(text.part(0, credit.getAsInt()), piece.role(), piece.close())
                .as(Role.CAPTION));
        split.add(Piece.of(Role.CREDIT, text.part(credit.getAsInt(), text.length())));
      } else {
        split.add(piece);
      }
    }
    pieces.clear();
    pieces.addAll(split);
  }

  private boolean signed(int i) {
    if (i + 1 >= pieces.size() || !pieces.get(i + 1).is(Role.CREDIT)) {
      return false;
    }
    // The agency's name below the last paragraph signs the story, not a picture.
    boolean last = i + 2 == pieces.size() && !pieces.get(i + 1).close();
    return !last && Cues.words(pieces.get(i).plain()) <= CAPTION;
  }

  /** The place and day that open the first paragraph, as a block of their own. */
  private void dateline() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.open()) {
        continue;
      }
      OptionalInt end = Cues.dateline(piece.plain());
      if (end.isPresent()) {
        Text text = piece.text();
        pieces.set(i, Piece.of(Role.DATELINE, text.part(0, end.getAsInt())));
        pieces.add(i + 1, Piece.of(text.part(end.getAsInt(), text.length())));
        return;
      }
      if (Cues.endsSentence(piece.plain()) && i > 2) {
        return;
      }
    }
  }

  /** The paragraph below the headline where something still stands between it and the story. */
  private void standfirst() {
    if (pieces.stream().anyMatch(p -> p.is(Role.STANDFIRST))) {
      return;
    }
    int i = 0;
    while (i < pieces.size() && !pieces.get(i).is(Role.HEADLINE)) {
      i++;
    }
    while (i < pieces.size() && pieces.get(i).is(Role.HEADLINE)) {
      i++;
    }
    if (i >= pieces.size() - 1 || !pieces.get(i).open()) {
      return;
    }
    Piece next = pieces.get(i + 1);
    boolean between =
        next.is(Role.BYLINE)
            || next.is(Role.DATELINE)
            || next.is(Role.CAPTION)
            || next.is(Role.CREDIT);
    String line = pieces.get(i).plain();
    boolean line2 = !Cues.endsSentence(line) && !line.endsWith(":") && Cues.words(line) > 5;
    if (Cues.words(line) <= 60 && (between || line2)) {
      pieces.set(i, pieces.get(i).as(Role.STANDFIRST));
    }
  }

  /** A short line without a full stop, between paragraphs. */
  private void crossheads() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.open() && isShort(piece.plain()) && bodyBefore(i) && bodyAfter(i)) {
        pieces.set(i, piece.as(Role.CROSSHEAD));
      }
    }
  }

  private static boolean isShort(String line) {
    if (Cues.words(line) > CROSSHEAD || line.length() > 80) {
      return false;
    }
    int first = line.codePointAt("\"'“‘".indexOf(line.charAt(0)) >= 0 && line.length() > 1 ? 1 : 0);
    boolean begins = Character.isUpperCase(first) || Character.isDigit(first);
    boolean stops = Cues.endsSentence(line) && !line.endsWith("?");
    return begins && !stops && ",;:-–—".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private boolean bodyBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      Piece piece = pieces.get(j);
      if (piece.is(Role.QUOTE) || piece.is(Role.LIST_ITEM) || piece.is(Role.CAPTION)) {
        return true;
      }
      if (piece.open()) {
        return Cues.endsSentence(piece.plain()) || !isShort(piece.plain());
      }
    }
    return false;
  }

  private boolean bodyAfter(int i) {
    for (int j = i + 1; j < pieces.size(); j++) {
      Piece piece = pieces.get(j);
      if (piece.is(Role.QUOTE) || piece.is(Role.LIST_ITEM)) {
        return true;
      }
      if (piece.open()) {
        return Cues.endsSentence(piece.plain()) || Cues.words(piece.plain()) > CROSSHEAD;
      }
    }
    return false;
  }
}
