package org.copydesk.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.yaml.YamlException;
import org.copydesk.yaml.YamlNode;

/** Writes a word that is to be accepted into a settings file, leaving all else as it stands. */
public final class AcceptedWords {
  private static final String KEY = "accept";

  private AcceptedWords() {}

  /** The settings file of {@code folder}: where its accepted words stand. */
  public static Path file(Path folder) {
    return folder.resolve(SettingsFile.NAME);
  }

  /**
   * {@code text}, a settings file, with {@code word} among its accepted words.
   *
   * @param file the file's name, for messages
   * @param reason why it is right; kept where the words have reasons
   * @throws YamlException when the file has a mistake, or its words stand in a form that cannot be
   *     added to
   */
  public static String with(Path file, String text, String word, String reason) {
    if (accepts(file, text, word)) {
      return text;
    }
    String entry = quoted(word);
    String pair = entry + ": " + quoted(reason);
    Optional<YamlNode> known =
        YamlNode.read(file.toString(), text).map(YamlNode::entries).map(keys -> keys.get(KEY));
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (known.isEmpty()) {
      String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      return checked(file, text + gap + KEY + ":\n  " + pair + "\n", word);
    }
    YamlNode words = known.get();
    int at = words.line() - 1;
    String line = lines.get(at);
    if (words.isEmpty()) {
      lines.add(at + 1, "  " + pair);
    } else if (!line.strip().startsWith(KEY)) {
      String indent = line.substring(0, line.length() - line.stripLeading().length());
      lines.add(at, indent + (words.isMapping() ? pair : "- " + entry));
    } else {
      lines.set(at, inline(words, line, words.isMapping() ? pair : entry));
    }
    return checked(file, String.join("\n", lines), word);
  }

  /** A line with its words on it: “accept: [a, b]”, “accept: {a: why}” or “accept: a”. */
  private static String inline(YamlNode words, String line, String entry) {
    int from = line.indexOf(':') + 1;
    if (!words.isMapping() && !words.isList()) {
      return line.substring(0, from) + " [" + entry + ", " + quoted(words.text()) + "]";
    }
    int bracket = line.indexOf(words.isMapping() ? '{' : '[', from) + 1;
    boolean none = words.isMapping() ? words.entries().isEmpty() : words.items().isEmpty();
    return line.substring(0, bracket) + entry + (none ? "" : ", ") + line.substring(bracket);
  }

  private static String checked(Path file, String text, String word) {
    if (!accepts(file, text, word)) {
      throw new YamlException(
          file.toString(), 1, "the word could not be added; write “" + word + "” under accept:");
    }
    return text;
  }

  private static boolean accepts(Path file, String text, String word) {
    Map<String, String> words = SettingsFile.parse(file, text).layer().accepted();
    return words.containsKey(word);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
