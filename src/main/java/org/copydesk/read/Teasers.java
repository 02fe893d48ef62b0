package org.copydesk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Text;

/**
 * Settles what the summaries of a story are. Systems make them from the story's own first words
 * where nobody wrote one, so one that only says again what the story says is not read twice.
 */
final class Teasers {
  /** A run of as many words in common is no chance. */
  private static final int RUN = 6;

  private static final Pattern CUT =
      Pattern.compile(
          "(?i)\\s*(?:\\[?(?:\\.{3,}|…)\\]?|(?:read|continue|find out|learn) (?:more|reading|the"
              + " full story)\\b.{0,60}|[»→]|\\s)+$");

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Teasers() {}

  /**
   * The pieces, with each summary and description that has words of its own. The first summary that
   * shares none with the story is the standfirst, where the story has no other; such a description
   * is a caption.
   *
   * @param descriptions those of pictures, among the pieces
   */
  static List<Piece> settled(List<Piece> pieces, Set<Text> descriptions) {
    if (pieces.stream().noneMatch(piece -> piece.is(Role.TEASER))) {
      return pieces;
    }
    StringBuilder story = new StringBuilder(" ");
    for (Piece piece : pieces) {
      if (!piece.is(Role.TEASER)) {
        story.append(words(piece.plain())).append(' ');
      }
    }
    Set<String> runs = runs(story.toString());
    boolean standfirst = pieces.stream().anyMatch(piece -> piece.is(Role.STANDFIRST));
    List<Piece> settled = new ArrayList<>();
    for (Piece piece : pieces) {
      String words = words(CUT.matcher(piece.plain()).replaceFirst(""));
      if (piece.is(Role.TEASER) && (words.isEmpty() || story.indexOf(" " + words + " ") >= 0)) {
        continue;
      }
      boolean own =
          piece.is(Role.TEASER) && runs(" " + words + " ").stream().noneMatch(runs::contains);
      boolean picture = descriptions.contains(piece.text());
      boolean first = own && !picture && !standfirst;
      standfirst |= first;
      Role role = first ? Role.STANDFIRST : own && picture ? Role.CAPTION : Role.TEASER;
      settled.add(piece.is(Role.TEASER) ? piece.as(role) : piece);
      if (piece.is(Role.TEASER)) {
        story.append(words).append(' ');
      }
    }
    return settled;
  }

  private static String words(String plain) {
    return GAP.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Every run of {@link #RUN} words. */
  private static Set<String> runs(String words) {
    String[] all = words.strip().split(" ");
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= all.length; i++) {
      runs.add(String.join(" ", List.of(all).subList(i, i + RUN)));
    }
    return runs;
  }
}
