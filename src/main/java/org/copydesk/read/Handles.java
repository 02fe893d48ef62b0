package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * Finds what is written in running copy and is no English: {@code @handle}, {@code @user@host}, a
 * citation's key ({@code [@smith2020, p. 3]}) and the name of an emoji ({@code :tada:}).
 */
final class Handles {
  private static final Pattern HANDLE =
      Pattern.compile(
          "\\[(?:[^\\[\\]@]{0,80} )?-?@[\\w][^\\[\\]]{0,200}\\]"
              + "|(?<![\\p{L}\\p{N}._%+@/=-])@\\w(?:[\\w.-]{0,60}\\w)?(?:@[\\w-]{1,60}(?:"
              + "\\.[\\w-]{1,60}){1,4})?"
              + "|(?<![\\p{L}\\p{N}_:/]):[a-z][a-z0-9_+-]{1,40}:(?![\\p{L}\\p{N}_:/])");

  private Handles() {}

  /** {@code text} with each of them as an opaque word. */
  static Text opaque(Source source, Text text) {
    if (text.plain().indexOf('@') < 0 && text.plain().indexOf(':') < 0) {
      return text;
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher handle = HANDLE.matcher(text.plain());
    while (handle.find()) {
      found.add(handle.toMatchResult());
    }
    Text read = text;
    for (int i = found.size() - 1; i >= 0; i--) {
      read = read.withOpaque(source, found.get(i).start(), found.get(i).end());
    }
    return read;
  }
}
