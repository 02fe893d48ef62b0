package org.copydesk.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * Reads interviews, hearings and debates as they are typed: "NAME: words", where a paragraph
 * without a name goes on with the one before, and initials stand for whom the head says.
 */
final class Transcript {
  /** How many times somebody must speak before a text is taken for a transcript. */
  private static final int TURNS = 3;

  /** How an entry of a note begins that is in the words of whoever keeps it: "10.30 MR BELL, …". */
  private static final Pattern ENTRY =
      Pattern.compile("\\s*\\[?(?:\\d{1,2}[.:]\\d{2}|\\d{4})(?: ?[ap]\\.?m\\.?)?]?\\s+\\p{Lu}");

  private Transcript() {}

  /** Whether a text is one: several turns, and labels that come again or begin most paragraphs. */
  static boolean is(String text) {
    Map<String, Integer> names = new HashMap<>();
    int turns = 0;
    int lines = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!text.substring(from, to).isBlank()) {
        lines++;
        Optional<SpeakerLabels.Label> label = SpeakerLabels.at(text, from, to);
        if (label.isPresent()) {
          turns++;
          names.merge(label.get().name(), 1, Integer::sum);
        }
      }
      from = to + 1;
    }
    boolean again = names.values().stream().anyMatch(count -> count > 1);
    return turns >= TURNS && (again || turns * 2 >= lines);
  }

  static SourceText read(Source source) {
    SourceText.Builder sources = new SourceText.Builder(source, SourceText.Kind.SPEECH);
    String text = source.text();
    SpeakerLegend legend = SpeakerLegend.of(text);
    Optional<String> speaker = Optional.empty();
    for (int line = 1; line <= source.lines(); line++) {
      int from = source.lineStart(line);
      int to = line < source.lines() ? source.lineStart(line + 1) : text.length();
      Optional<SpeakerLabels.Label> label = SpeakerLabels.at(text, from, to);
      if (label.isPresent()) {
        speaker = Optional.of(legend.name(label.get().name()));
        from = label.get().end();
      } else if (ENTRY.matcher(text).region(from, to).lookingAt()) {
        speaker = Optional.empty();
      }
      sources.passage(Text.verbatim(source, new Span(from, to)), speaker, List.of());
    }
    return sources.build();
  }
}
