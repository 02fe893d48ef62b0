package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.UnreadableStoryException;

/**
 * Reads subtitles: WebVTT (<a href="https://www.w3.org/TR/webvtt1/">W3C</a>) and SubRip. What one
 * person says in a row is one passage, whose words keep the time of their cue.
 */
final class TimedText {
  private static final Pattern TIMES =
      Pattern.compile("((?:\\d{1,3}:)?\\d{1,2}:\\d{2})[.,]\\d{1,3}\\s*-->.*");

  /** A voice tag, another tag, a time within a cue, or an entity. */
  private static final Pattern MARK =
      Pattern.compile(
          "<v(?:\\.[^\\s>]*)?\\s+([^>]+)>|</?[a-z][^>]*>|<[\\d:.]+>|&(?:amp|lt|gt|nbsp|lrm|rlm);");

  /** A pause after which the same person's words are another passage, in words. */
  private static final int LONGEST = 1_500;

  private final SourceText.Builder sources;
  private final Source source;
  private Optional<String> speaker = Optional.empty();
  private Text.Builder text;
  private List<Passage.Stamp> stamps = new ArrayList<>();

  private TimedText(Source source) {
    this.source = source;
    this.sources = new SourceText.Builder(source, SourceText.Kind.SPEECH);
    this.text = new Text.Builder(source);
  }

  /** Whether {@code text} is one of the two. */
  static boolean is(String name, String text) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return text.replace("\uFEFF", "").startsWith("WEBVTT")
        || lower.endsWith(".vtt")
        || lower.endsWith(".srt");
  }

  /**
   * Reads subtitles.
   *
   * @throws UnreadableStoryException when there is no cue in them
   */
  static SourceText read(Source source) {
    TimedText reader = new TimedText(source);
    reader.cues();
    reader.end();
    SourceText read = reader.sources.build();
    if (read.passages().isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + " has no words under a time (“00:00:01.000 --> 00:00:04.000”)");
    }
    return read;
  }

  private void cues() {
    String time = null;
    for (int line = 1; line <= source.lines(); line++) {
      int from = source.lineStart(line);
      int to = line < source.lines() ? source.lineStart(line + 1) : source.text().length();
      String words = source.text().substring(from, to).strip();
      Matcher times = TIMES.matcher(words);
      if (times.matches()) {
        time = times.group(1);
      } else if (words.isEmpty()) {
        time = null;
      } else if (time != null) {
        payload(from, to, time);
      }
    }
  }

  /** One line of a cue's words. */
  private void payload(int from, int to, String time) {
    int at = from;
    Optional<SpeakerLabels.Label> label = SpeakerLabels.at(source.text(), from, to);
    if (label.isPresent()) {
      speaks(Optional.of(label.get().name()));
      at = label.get().end();
    }
    Matcher mark = MARK.matcher(source.text()).region(at, to);
    while (mark.find()) {
      words(at, mark.start(), time);
      at = mark.end();
      if (mark.group(1) != null) {
        speaks(Optional.of(mark.group(1).strip()));
      } else if (mark.group().startsWith("&")) {
        entity(mark, time);
      }
    }
    words(at, to, time);
    gap(to);
  }

  private void entity(Matcher mark, String time) {
    String meant =
        switch (mark.group()) {
          case "&amp;" -> "&";
          case "&lt;" -> "<";
          case "&gt;" -> ">";
          case "&nbsp;" -> " ";
          default -> "";
        };
    if (!meant.isEmpty()) {
      stamp(time);
      text.written(meant, mark.start(), mark.end());
    }
  }

  private void words(int from, int to, String time) {
    int start = from;
    int end = to;
    while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    if (text.endsBlank()) {
      while (start < end && Character.isWhitespace(source.text().charAt(start))) {
        start++;
      }
    }
    if (start < end) {
      stamp(time);
      text.verbatim(start, end);
      if (end < to && source.text().charAt(end) == ' ') {
        gap(end);
      }
    }
  }

  private void gap(int at) {
    if (!text.endsBlank() && at < source.text().length()) {
      text.written(" ", at, Math.min(at + 1, source.text().length()));
    }
  }

  private void stamp(String time) {
    if (stamps.isEmpty() || !stamps.get(stamps.size() - 1).name().equals(time)) {
      stamps.add(new Passage.Stamp(text.length(), time));
    }
  }

  private void speaks(Optional<String> next) {
    if (!next.equals(speaker) || text.length() > LONGEST * 6) {
      end();
    }
    speaker = next;
  }

  private void end() {
    sources.passage(text.build(), speaker, stamps);
    text = new Text.Builder(source);
    stamps = new ArrayList<>();
  }
}
