package org.copydesk.check.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;

/**
 * What the story itself shows to be a term, although no dictionary lists it: a word in code style,
 * set off by italics or quotation marks, a link's whole text, what is said to be called so, and
 * what stands beside a version or a file. By repetition a word is a term from the third time on.
 */
final class StoryTerms {
  /** A word that stands so often is meant as it is written. */
  private static final int OFTEN = 3;

  /** A longer link is a passage of the story. */
  private static final String FEW_WORDS =
      "([^\\]\\[\\n\\s]{1,60}(?:\\s[^\\]\\[\\n\\s]{1,60}){0,2})";

  private static final Pattern CODE =
      Pattern.compile("`([^`\\n]{1,400})`|<(?:code|kbd|samp|tt)\\b[^>]*>([^<]{1,400})<");
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!!)\\[" + FEW_WORDS + "\\](?=[(\\[])|<a\\b[^>]*>\\s*([^<\\s]{1,60})\\s*</a>");
  private static final Pattern SET_OFF =
      Pattern.compile(
          "(?<![\\w*_])(?:\\*{1,3}|_{1,3})([\\p{L}'’-]{2,40})(?:\\*{1,3}|_{1,3})(?![\\w*_])"
              + "|<(?:em|i|b|strong|dfn|var|cite)\\b[^>]*>([\\p{L}'’-]{2,40})<");
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:called|named|known as|dubbed|so-called|termed|nicknamed|referred to as|the"
              + " word|the term)\\s+(?:an?\\s+|the\\s+)?[\"“‘']?([\\p{L}'’-]{2,40})");
  private static final Pattern MARKED = Pattern.compile("[\"“‘]([\\p{L}'’-]{2,40})[,.]?[\"”’]");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,40}");
  private static final Pattern VERSION =
      Pattern.compile("\\s*[\\s(,]v?\\d+(?:\\.(?:\\d+|x))+|\\s+v\\d|\\s*[/=]\\S|\\s*\\(\\)");
  private static final Pattern FILE_BEFORE =
      Pattern.compile("[/=.]$|\\b(?:file|command|flag)\\s+$");

  private final StoryWords words;
  private final Set<String> shown = new HashSet<>();

  StoryTerms(Article article, StoryWords words) {
    this.words = words;
    String source = article.source().text();
    read(CODE, source);
    read(LINK, source);
    read(SET_OFF, source);
    for (Block block : article.blocks()) {
      read(CALLED, block.plain());
      read(MARKED, block.plain());
    }
  }

  /** Whether {@code word} stands so often that it is meant. */
  boolean isRepeated(StoryWord word) {
    return words.count(word.text()) >= OFTEN;
  }

  /** Whether something other than repetition shows that {@code word} is meant as it is written. */
  boolean isShown(StoryWord word) {
    String plain = word.block().plain();
    Matcher version = VERSION.matcher(plain).region(word.end(), plain.length());
    int start = word.word().start();
    return shown.contains(word.lower())
        || version.lookingAt()
        || FILE_BEFORE.matcher(plain.substring(Math.max(0, start - 12), start)).find();
  }

  private void read(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          Matcher letters = LETTERS.matcher(matcher.group(group));
          while (letters.find()) {
            shown.add(letters.group().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
  }
}
