package org.copydesk.vale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.yaml.YamlException;

/**
 * A {@code .vale.ini}: keys and values, in sections for the files that match a glob.
 *
 * @param file where it lies
 * @param entries in the order written
 */
record Ini(Path file, List<Entry> entries) {
  private static final Pattern SECTION = Pattern.compile("\\[(.+)\\]");
  private static final Pattern PAIR = Pattern.compile("([^=]+?)\\s*=\\s*(.*)");

  /**
   * A key with its value.
   *
   * @param section the glob above it, "" at the top of the file
   * @param line its line, from 1
   */
  record Entry(String section, String key, String value, int line) {
    /** The value's parts: commas part them, except within brackets. */
    List<String> values() {
      List<String> values = new ArrayList<>();
      int depth = 0;
      int start = 0;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c == '\\') {
          i++;
        } else if ("([".indexOf(c) >= 0) {
          depth++;
        } else if (")]".indexOf(c) >= 0) {
          depth--;
        } else if (c == ',' && depth <= 0) {
          values.add(bare(value.substring(start, i)));
          start = i + 1;
        }
      }
      values.add(bare(value.substring(start)));
      values.removeIf(String::isEmpty);
      return List.copyOf(values);
    }
  }

  /** Copies the list. */
  Ini {
    entries = List.copyOf(entries);
  }

  /** Reads the file; a mistake is named with its line. */
  static Ini read(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new YamlException(
          shown(file), 1, "cannot be read (" + e.getMessage() + "); name a .vale.ini that exists");
    }
  }

  static Ini parse(Path file, String text) {
    List<Entry> entries = new ArrayList<>();
    String section = "";
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      int number = i + 1;
      StringBuilder whole = new StringBuilder(lines[i].strip());
      while (whole.length() > 1
          && whole.charAt(whole.length() - 1) == '\\'
          && i + 1 < lines.length) {
        whole.setLength(whole.length() - 1);
        whole.append(lines[++i].strip());
      }
      String line = whole.toString();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
        continue;
      }
      Matcher head = SECTION.matcher(line);
      Matcher pair = PAIR.matcher(line);
      if (head.matches()) {
        section = head.group(1).strip();
      } else if (pair.matches()) {
        entries.add(new Entry(section, pair.group(1).strip(), bare(pair.group(2)), number));
      } else {
        throw new YamlException(
            shown(file), number, "neither a [section] nor “key = value”: “" + line + "”");
      }
    }
    return new Ini(file, entries);
  }

  /** A mistake at {@code entry}. */
  YamlException mistake(Entry entry, String message) {
    return new YamlException(shown(file), entry.line(), message);
  }

  private static String bare(String value) {
    String stripped = value.strip();
    boolean quoted =
        stripped.length() > 1
            && "'\"`".indexOf(stripped.charAt(0)) >= 0
            && stripped.charAt(0) == stripped.charAt(stripped.length() - 1);
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
