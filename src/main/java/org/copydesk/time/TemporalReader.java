package org.copydesk.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;

/** Reads a block into its temporal expressions, from left to right, the longest first. */
final class TemporalReader {
  private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/\\d{2,4}\\b");

  private static final String MONTH = CalendarNames.MONTHS.pattern();
  private static final Pattern DAY_MONTH = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? " + MONTH);
  private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " \\d{1,2}\\b");

  private final Article article;
  private final LocalDate published;
  private final Optional<Boolean> dayFirst;

  TemporalReader(Article article) {
    this.article = article;
    this.published = article.metadata().published().filter(TemporalReader::sane).orElse(null);
    this.dayFirst = dayFirst(article);
  }

  /** Dates far outside history would only overflow arithmetic. */
  private static boolean sane(LocalDate day) {
    return day.getYear() > 1500 && day.getYear() < 2300;
  }

  /**
   * Whether figures give the day first: by the story's variety, or by a date that leaves no doubt.
   */
  private static Optional<Boolean> dayFirst(Article article) {
    Optional<String> language = article.metadata().language();
    if (language.isPresent() && !language.get().equals("en")) {
      return Optional.of(!language.get().startsWith("en-US"));
    }
    if (article.source().text().indexOf('/') < 0) {
      return Optional.empty();
    }
    Matcher date = SLASHED.matcher(article.source().text());
    while (date.find()) {
      int a = Integer.parseInt(date.group(1));
      int b = Integer.parseInt(date.group(2));
      if (a > 12 != b > 12) {
        return Optional.of(a > 12);
      }
    }
    return ordered(article.source().text());
  }

  /** Whether dates in words leave no doubt how the story orders them. */
  private static Optional<Boolean> ordered(String text) {
    boolean dayFirst = DAY_MONTH.matcher(text).find();
    boolean monthFirst = MONTH_DAY.matcher(text).find();
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst);
  }

  List<TemporalExpression> read(Block block, DateTokens tokens) {
    Tenses tenses = new Tenses(tokens, article.sentences(block));
    Frame frame = new Frame(tokens, tenses, published, null, null, dayFirst);
    List<TemporalExpression> found = new ArrayList<>();
    int i = 0;
    int floor = 0;
    while (i < tokens.size()) {
      Draft draft = draft(frame, i);
      if (draft == null) {
        i++;
        continue;
      }
      Draft whole = Hedges.extend(tokens, draft, floor);
      if (whole.first() < floor) {
        whole = whole.from(i);
      }
      found.add(expression(block, frame, whole));
      frame = frame.after(whole);
      floor = whole.next();
      i = Math.max(i + 1, whole.next());
    }
    return found;
  }

  private static Draft draft(Frame frame, int i) {
    if (!Openings.opens(frame.tokens().at(i))) {
      return null;
    }
    Draft best = DateGrammars.read(frame, i);
    best = DateGrammars.longer(best, ClockGrammar.read(frame, i));
    best = DateGrammars.longer(best, DurationGrammar.read(frame, i));
    best = DateGrammars.longer(best, SetGrammar.read(frame, i));
    return DateGrammars.longer(best, AnniversaryGrammar.read(frame, i));
  }

  private TemporalExpression expression(Block block, Frame frame, Draft draft) {
    DateTokens t = frame.tokens();
    int start = t.at(draft.first()).start();
    int end = t.at(draft.next() - 1).end();
    Tense tense = frame.tense(draft.first());
    Bound bound = bound(t, draft.first());
    return new TemporalExpression(
        block,
        start,
        end,
        draft.type(),
        draft.value(),
        Optional.ofNullable(draft.mod()),
        draft.unit(),
        Optional.ofNullable(draft.days()),
        Optional.ofNullable(draft.amount()),
        draft.anchor(),
        bound,
        modality(block, t, draft.first(), start, end, tense),
        tense,
        Optional.ofNullable(draft.written()));
  }

  private static Bound bound(DateTokens t, int first) {
    return switch (t.lower(first - 1)) {
      case "since" -> Bound.SINCE;
      case "until", "till" -> Bound.UNTIL;
      case "before" -> Bound.BEFORE;
      case "after" -> Bound.AFTER;
      case "from" -> Bound.FROM;
      case "to", "through" -> Bound.TO;
      case "between" -> Bound.BETWEEN;
      case "by" -> Bound.BY;
      default -> Bound.EXACT;
    };
  }

  private Modality modality(Block block, DateTokens t, int first, int start, int end, Tense tense) {
    if (article.quoted(block, start, end)) {
      return Modality.QUOTED;
    }
    if (block.role() == Role.HEADLINE || block.role() == Role.DATELINE) {
      return Modality.HEADER;
    }
    for (int i = first - 1; i >= Math.max(0, first - 12); i--) {
      switch (t.lower(i)) {
        case ".", ";", "!" -> {
          return tense == Tense.FUTURE ? Modality.PLANNED : Modality.ASSERTED;
        }
        case "if", "would", "could", "might", "whether", "unless" -> {
          return Modality.HYPOTHETICAL;
        }
        case "not", "never", "'t" -> {
          return i >= first - 3 ? Modality.NEGATED : Modality.ASSERTED;
        }
        default -> {}
      }
    }
    return tense == Tense.FUTURE ? Modality.PLANNED : Modality.ASSERTED;
  }
}
