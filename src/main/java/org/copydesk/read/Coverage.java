package org.copydesk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * What was read of a file against the running text that the file holds, found without the reader
 * that read it: a reader cannot know what it overlooks.
 *
 * @param read the words of running text that were read
 * @param left the stretches of running text that were not
 */
public record Coverage(int read, List<Part> left) {
  /** Fewer words are no sentence. */
  private static final int SENTENCE = 8;

  /** Fewer words left out are not worth a notice. */
  private static final int NOTICE = 50;

  private static final Pattern NO_TEXT =
      Pattern.compile(
          "<(script|style|template|noscript)\\b.*?</\\1\\s*>|<!--.*?-->|<\\?.*?\\?>"
              + "|</?(?:a|b|i|em|strong|span|u|sup|sub|code|time|font|mark|q|cite|abbr|small)\\b[^<>]*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /**
   * Where a stretch of text ends: at a tag, a quotation mark of JSON, an empty line, a field of
   * front matter.
   */
  private static final Pattern JOINT =
      Pattern.compile(
          "<[^<>]*>|\"\\s*[,:\\]}]+\\s*[\\[{\"]*|\\\\n"
              + "|\\R\\s*\\R|\\R(?=---|[\\w.-]+\\s*[:=]\\s)|\u0000+");

  /**
   * A stretch of running text.
   *
   * @param span where it stands
   * @param words how many words it has
   */
  public record Part(Span span, int words) {}

  /** Copies the list. */
  public Coverage {
    left = List.copyOf(left);
  }

  /** What was read of the file of {@code article}, which may be its stories together. */
  public static Coverage of(Article article) {
    StringBuilder text = new StringBuilder(article.source().text());
    int read = 0;
    for (Block block : article.blocks()) {
      read += Cues.words(block.plain()) >= SENTENCE ? Cues.words(block.plain()) : 0;
      blank(text, block.span().start(), block.span().end());
    }
    Matcher none = NO_TEXT.matcher(text.toString());
    while (none.find()) {
      boolean inline = none.group(1) == null && none.group().charAt(1) != '!';
      for (int i = none.start(); i < none.end(); i++) {
        text.setCharAt(i, inline ? ' ' : '\u0000');
      }
    }
    List<Part> left = new ArrayList<>();
    Matcher joint = JOINT.matcher(text);
    int from = 0;
    while (joint.find()) {
      part(text, from, joint.start()).ifPresent(left::add);
      from = joint.end();
    }
    part(text, from, text.length()).ifPresent(left::add);
    return new Coverage(read, left);
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, '\u0000');
    }
  }

  private static Optional<Part> part(CharSequence text, int from, int to) {
    String words = text.subSequence(from, to).toString();
    int count = Cues.words(words);
    String end = words.strip();
    boolean sentence = count >= SENTENCE && Cues.endsSentence(end);
    long letters = end.codePoints().filter(c -> Character.isLetter(c) || c == ' ').count();
    int start = from + words.indexOf(end.isEmpty() ? words : end);
    return sentence && letters * 10 >= end.length() * 8L
        ? Optional.of(new Part(new Span(start, start + end.length()), count))
        : Optional.empty();
  }

  /** The words of running text that were not read. */
  public int unread() {
    return left.stream().mapToInt(Part::words).sum();
  }

  /** The longest part left out, where more was left out than read. */
  public Optional<Part> missed() {
    return unread() >= NOTICE && unread() > read
        ? left.stream().max(Comparator.comparingInt(Part::words))
        : Optional.empty();
  }
}
