package org.copydesk.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * Tells minutes that do not lie between the two times of day of which a source tells: "17 minutes
 * after the 1:26 a.m. call", where the log has 1:26 and 1:33.
 */
final class ClockGaps {
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.:,£$€])(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d)(?![\\d%])(?! ?per)");

  /** A line of a log, which begins with a time and may write them without a mark. */
  private static final Pattern LINE =
      Pattern.compile("^(?<h>[01]\\d|2[0-3])[:.]?(?<m>[0-5]\\d)\\b");

  private static final Pattern BARE =
      Pattern.compile("(?<![\\d.:,£$€])(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)\\b(?![.,]?\\d)");

  private static final Pattern SET = Pattern.compile("(?i) (?:after|before|later|earlier)\\b");

  private static final int HALF_DAY = 720;
  private static final int HOUR = 60;

  /** Times further apart are told in hours. */
  private static final int LONG = 180;

  /** How much must be said alike of the two times, and where the minutes are no slip for theirs. */
  private static final double ALIKE = 1;

  private static final double MUCH = 3;

  private ClockGaps() {}

  /** A time of day, in minutes of twelve hours, and where it stands. */
  private record Clock(int minute, int start, int end) {}

  static Optional<FigureMatch> of(Said said, Quantity figure) {
    if (!isMinutes(figure) || said.bears(figure)) {
      return Optional.empty();
    }
    Optional<FigureMatch> made = made(said, figure);
    if (made.isPresent()) {
      return made;
    }
    String plain = figure.block().plain();
    boolean set = SET.matcher(plain).region(figure.end(), plain.length()).lookingAt();
    List<Clock> here = clocks(CLOCK, plain, said.sentence().start(), said.sentence().end());
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Clock[] pair : pairs(scored, here)) {
        int apart = apart(pair[0], pair[1]);
        boolean slip = DigitSlips.isOne(figure, apart) || isTeen(figure, apart);
        boolean much = scored.score() >= MUCH && isLine(scored);
        boolean like = here.isEmpty() ? slip || much : slip && set;
        if (other == null
            && scored.score() >= ALIKE
            && like
            && apart > 0
            && apart < LONG
            && !isTold(said, apart)) {
          other = told(scored, pair, apart, figure);
        }
      }
    }
    return Optional.ofNullable(other);
  }

  private static boolean isMinutes(Quantity figure) {
    return figure.kind() == Kind.DURATION
        && figure.unit().equals("minute")
        && figure.hedge() == Hedge.NONE
        && figure.low().doubleValue() < LONG;
  }

  private static boolean isLine(Scored scored) {
    return LINE.matcher(scored.place().passage().block().plain()).lookingAt();
  }

  /** The two times of a passage, or of it and the next, that are as far apart as a figure. */
  private static Optional<FigureMatch> made(Said said, Quantity figure) {
    return said.found().stream().flatMap(scored -> made(scored, figure).stream()).findFirst();
  }

  private static Optional<FigureMatch> made(Scored scored, Quantity figure) {
    SourceText text = scored.place().text();
    if (text.kind() == SourceText.Kind.TABLE) {
      return Optional.empty();
    }
    Block block = scored.place().passage().block();
    List<Clock> all = read(block.plain());
    List<Clock> next = new ArrayList<>(all);
    if (!all.isEmpty() && block.index() + 1 < text.article().blocks().size()) {
      next.addAll(read(text.article().blocks().get(block.index() + 1).plain()));
    }
    return all.stream()
        .filter(one -> next.stream().anyMatch(two -> apart(one, two) == figure.low().intValue()))
        .map(one -> text.evidence(scored.place().passage(), one.start(), one.end()))
        .map(there -> new FigureMatch(true, there.words(), there))
        .findFirst();
  }

  private static List<Clock> read(String plain) {
    List<Clock> all = clocks(CLOCK, plain, 0, plain.length());
    if (LINE.matcher(plain).lookingAt()) {
      all.addAll(clocks(BARE, plain, 0, plain.length()));
    }
    return all;
  }

  private static boolean isTeen(Quantity figure, int apart) {
    return figure.low().intValue() == apart + 10 || figure.low().intValue() == apart * 10;
  }

  /** Whether the story tells as many minutes somewhere else. */
  private static boolean isTold(Said said, int minutes) {
    return StoryFigure.of(said.story()).stream()
        .map(StoryFigure::figure)
        .anyMatch(other -> other.kind() == Kind.DURATION && other.low().intValue() == minutes);
  }

  /** The times of a statement, or of its line, between which minutes lie. */
  private static List<Clock[]> pairs(Scored scored, List<Clock> here) {
    SourceStatement there = scored.place().statement();
    String plain = there.block().plain();
    boolean line = LINE.matcher(plain).lookingAt();
    if (scored.place().text().kind() == SourceText.Kind.TABLE) {
      return List.of();
    }
    List<Clock> all = read(plain);
    List<Clock[]> pairs = new ArrayList<>();
    if (here.isEmpty()) {
      List<Clock> near =
          all.size() == 2 || line
              ? all
              : all.stream().filter(c -> isNear(plain, there, c)).toList();
      if (near.size() == 2) {
        pairs.add(new Clock[] {near.get(0), near.get(1)});
      }
      return pairs;
    }
    for (Clock told : here) {
      for (Clock from : all) {
        if (from.minute() == told.minute()) {
          all.stream().filter(c -> c != from).forEach(c -> pairs.add(new Clock[] {from, c}));
        }
      }
    }
    return pairs;
  }

  /** Whether a time stands in a statement or in the next one. */
  private static boolean isNear(String plain, SourceStatement there, Clock clock) {
    int next = plain.indexOf(". ", Math.min(plain.length(), there.end() + 1));
    return clock.start() >= there.start() && clock.end() <= (next < 0 ? plain.length() : next);
  }

  private static List<Clock> clocks(Pattern pattern, String plain, int from, int to) {
    List<Clock> all = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    Matcher clock = pattern.matcher(plain).region(from, to).useTransparentBounds(true);
    while (clock.find()) {
      if (seen.add(minute(clock))) {
        all.add(new Clock(minute(clock), clock.start(), clock.end()));
      }
    }
    return all;
  }

  /** The minute of twelve hours that the groups "h" and "m" tell. */
  static int minute(Matcher clock) {
    return (Integer.parseInt(clock.group("h")) * HOUR + Integer.parseInt(clock.group("m")))
        % HALF_DAY;
  }

  private static int apart(Clock one, Clock two) {
    int apart = Math.abs(one.minute() - two.minute());
    return Math.min(apart, HALF_DAY - apart);
  }

  private static FigureMatch told(Scored scored, Clock[] pair, int apart, Quantity figure) {
    int from = Math.min(pair[0].start(), pair[1].start());
    int to = Math.max(pair[0].end(), pair[1].end());
    Evidence there = scored.place().text().evidence(scored.place().passage(), from, to);
    return new FigureMatch(
        false,
        there.words(),
        there,
        "These two times in the source are %d minutes apart, not “%s”; work it out again."
            .formatted(apart, figure.words()));
  }
}
