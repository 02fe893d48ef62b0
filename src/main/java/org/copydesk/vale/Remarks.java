package org.copydesk.vale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;

/** What notes in a story turn off and on: {@code <!-- vale Google.We = NO -->}. */
final class Remarks {
  private static final Pattern NOTE = Pattern.compile("\\s*vale\\s+(\\S.*?)\\s*", Pattern.DOTALL);

  /** Notes as HTML has them, and as pages of components do. */
  private static final Pattern COMMENT =
      Pattern.compile("<!--(.{0,400}?)-->|\\{/\\*(.{0,400}?)\\*/\\}", Pattern.DOTALL);

  private static final Pattern STYLES = Pattern.compile("styles?\\s*=\\s*(.+)");

  private static final Pattern RULE =
      Pattern.compile(
          "([\\w.-]+)(?:\\[(.+)\\])?\\s*=\\s*(YES|NO|on|off)", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");

  /** A switch: of everything, a style or a rule; for some words only when it names them. */
  private record Switch(int at, Optional<String> what, List<String> words, boolean on) {}

  private final List<Switch> switches = new ArrayList<>();

  /** The notes of {@code article}, and of its text between {@code delimiters}, two or none. */
  static Remarks of(Article article, List<String> delimiters) {
    Remarks remarks = new Remarks();
    Matcher comment = COMMENT.matcher(article.source().text());
    while (comment.find()) {
      int group = comment.group(1) != null ? 1 : 2;
      remarks.read(comment.end(), comment.group(group));
    }
    if (delimiters.size() == 2) {
      Matcher own =
          Pattern.compile(
                  Pattern.quote(delimiters.get(0))
                      + "(.{0,400}?)"
                      + Pattern.quote(delimiters.get(1)),
                  Pattern.DOTALL)
              .matcher(article.source().text());
      while (own.find()) {
        remarks.read(own.end(), own.group(1));
      }
    }
    remarks.switches.sort(Comparator.comparingInt(Switch::at));
    return remarks;
  }

  private void read(int at, String text) {
    Matcher note = NOTE.matcher(text);
    if (!note.matches()) {
      return;
    }
    String said = note.group(1);
    Matcher styles = STYLES.matcher(said);
    Matcher rule = RULE.matcher(said);
    if (said.equals("off") || said.equals("on")) {
      switches.add(new Switch(at, Optional.empty(), List.of(), said.equals("on")));
    } else if (styles.matches()) {
      switches.add(new Switch(at, Optional.of("*"), List.of(), false));
      for (String style : styles.group(1).split("\\s*,\\s*")) {
        switches.add(new Switch(at, Optional.of(style.strip()), List.of(), true));
      }
    } else if (rule.matches()) {
      List<String> words = new ArrayList<>();
      if (rule.group(2) != null) {
        WORDS.matcher(rule.group(2)).results().forEach(word -> words.add(word.group(1)));
      }
      boolean on = rule.group(3).equalsIgnoreCase("YES") || rule.group(3).equalsIgnoreCase("on");
      switches.add(new Switch(at, Optional.of(rule.group(1)), List.copyOf(words), on));
    }
  }

  /** Whether {@code rule} may speak of {@code words} at the source character {@code at}. */
  boolean hear(String rule, String words, int at) {
    boolean all = true;
    boolean named = true;
    for (Switch turn : switches) {
      if (turn.at > at) {
        break;
      }
      if (turn.what.isEmpty()) {
        all = turn.on;
      } else if (of(turn, rule) && (turn.words.isEmpty() || turn.words.contains(words))) {
        named = turn.on;
      }
    }
    return all && named;
  }

  private static boolean of(Switch turn, String rule) {
    String what = turn.what.orElseThrow();
    return what.equals("*") || rule.equals(what) || rule.startsWith(what + ".");
  }
}
