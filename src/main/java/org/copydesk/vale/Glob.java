package org.copydesk.vale;

import java.util.regex.Pattern;

/** A pattern of paths as {@code .vale.ini} has it: {@code *} goes over folders too. */
final class Glob {
  private final Pattern pattern;
  private final boolean not;

  private Glob(Pattern pattern, boolean not) {
    this.pattern = pattern;
    this.not = not;
  }

  /** Reads {@code glob}; {@code !} before it turns it round. */
  static Glob of(String glob) {
    boolean not = glob.startsWith("!");
    String text = not ? glob.substring(1) : glob;
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = c == '[' ? text.indexOf(']', i + 1) : -1;
      if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else if (c == '{') {
        regex.append("(?:");
        braces++;
      } else if (c == '}' && braces > 0) {
        regex.append(')');
        braces--;
      } else if (c == ',' && braces > 0) {
        regex.append('|');
      } else if (close > 0) {
        String inside = text.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(inside.replaceFirst("^!", "^")).append(']');
        i = close;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    regex.append(")".repeat(braces));
    return new Glob(Pattern.compile(regex.toString(), Pattern.DOTALL), not);
  }

  /** Whether the path, with forward slashes, is meant; a glob without one means the name too. */
  boolean matches(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return not != (pattern.matcher(path).matches() || pattern.matcher(name).matches());
  }
}
