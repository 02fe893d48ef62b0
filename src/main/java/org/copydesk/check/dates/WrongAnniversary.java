package org.copydesk.check.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Happening;
import org.copydesk.story.Happenings;
import org.copydesk.time.DateTokens;
import org.copydesk.time.Granularity;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;

/** An anniversary that no year near the story gives. */
public final class WrongAnniversary implements Rule {
  /** How many tokens after "anniversary" the date of the event may stand. */
  private static final int REACH = 16;

  /** How many words after "of" may name what has the anniversary. */
  private static final int OF = 6;

  private static final int BESIDE = 8;

  private static final Pattern NAMED =
      Pattern.compile("(?i)^(?:the )?(?:[a-z]*cente(?:nary|nnial)|[a-z]+ (?:jubilee|wedding))$");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/anniversary",
          Severity.WARNING,
          "An anniversary that does not add up",
          "Somebody will do the sum on the day itself.",
          AnniversaryExamples.all());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<Sentence> sentences = article.sentences(block);
      for (int i = 0; i < sentences.size(); i++) {
        List<Sentence> near =
            sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
        for (TemporalExpression e : timeline.in(sentences.get(i))) {
          if (e.type() == Type.ANNIVERSARY && e.modality() != Modality.QUOTED) {
            check(article, timeline, e, sentences.get(i), near).ifPresent(findings::add);
          }
        }
      }
    }
    for (FoundingAge.Wrong wrong : FoundingAge.wrong(article)) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(wrong.claim()))) {
        String message =
            "%d + %d = %d, which the story is not of: put the count or the year right."
                .formatted(wrong.begun(), wrong.years(), wrong.begun() + wrong.years());
        findings.add(
            INFO.finding(wrong.claim(), message).withRelated(wrong.origin(), "the year here"));
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Article article,
      Timeline timeline,
      TemporalExpression anniversary,
      Sentence here,
      List<Sentence> near) {
    List<TemporalExpression> told = events(timeline, anniversary, timeline.in(here));
    List<TemporalExpression> events =
        told.isEmpty() ? origins(article, timeline, anniversary, near) : told;
    if (events.isEmpty()) {
      return Optional.empty();
    }
    int count = (int) anniversary.amount().orElseThrow().count();
    TreeSet<Integer> years = new TreeSet<>();
    Optional<LocalDate> published = article.metadata().published();
    StoryDay.of(article)
        .map(day -> day.days().from().getYear())
        .ifPresent(year -> years.addAll(List.of(year - 1, year, year + 1)));
    List<TemporalExpression> dated =
        near.stream()
            .flatMap(sentence -> timeline.in(sentence).stream())
            .filter(TemporalExpression::dated)
            .toList();
    List<TemporalExpression> kept = dated.stream().filter(e -> !events.contains(e)).toList();
    kept.forEach(e -> years.add(e.written().orElseThrow().year()));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    dated.forEach(e -> years.add(e.written().orElseThrow().year()));
    if (years.stream().anyMatch(year -> years.contains(year + count))) {
      return Optional.empty();
    }
    Optional<TemporalExpression> keeping =
        kept.stream().filter(e -> e.start() > events.get(0).start()).findFirst();
    return Optional.of(finding(anniversary, events.get(0), keeping, count, published));
  }

  /** The dates in what follows "anniversary of". */
  private static List<TemporalExpression> events(
      Timeline timeline, TemporalExpression anniversary, List<TemporalExpression> here) {
    DateTokens t = timeline.tokens(anniversary.block());
    int of = t.from(anniversary.end());
    of += t.is(of, "year") || t.is(of, "celebrations") ? 1 : 0;
    if (!t.is(of, "of")) {
      return List.of();
    }
    int from = of;
    return here.stream()
        .filter(e -> e.dated() && e.unit().compareTo(Granularity.YEAR) <= 0)
        .filter(e -> e.start() > anniversary.end() && t.from(e.start()) - from <= REACH)
        .filter(e -> !parted(t, from, t.from(e.start())))
        .toList();
  }

  /**
   * When what has the anniversary began, told beside it: "its 40th anniversary" has the story's
   * subject, "the centenary of the strike" the strike.
   */
  private static List<TemporalExpression> origins(
      Article article, Timeline timeline, TemporalExpression anniversary, List<Sentence> near) {
    DateTokens t = timeline.tokens(anniversary.block());
    int from = t.from(anniversary.start());
    int next = t.from(anniversary.end());
    String before = t.lower(from - 1);
    boolean own = t.is(from - 1, "s") || OWNERS.contains(before);
    boolean of = t.is(next, "of");
    return Happenings.of(article).all().stream()
        .filter(h -> near.contains(h.sentence()) && h.date().dated() && !h.apart())
        .filter(h -> !h.is("keeps") && h.parties().things().stream().noneMatch(OWN::contains))
        .filter(
            h ->
                of
                    ? isOf(t, next, h) || isOfIts(t, next, h)
                    : own && (h.is("origin") || h.is("starts")))
        .map(Happening::date)
        .toList();
  }

  /** "The branch closed in 1965, and the 60th anniversary of its last train": of its end. */
  private static boolean isOfIts(DateTokens t, int of, Happening h) {
    String word = t.is(of + 1, "its") ? t.lower(of + 2) : "";
    boolean end = word.matches("last|final|closure|closing|end|demise");
    boolean start = word.matches("first|opening|start|launch|founding|foundation|building");
    boolean ends = h.is("stops") || h.is("end");
    return ends ? end : start && (h.is("origin") || h.is("starts"));
  }

  private static final Set<String> OWN =
      Set.of("anniversary", "centenary", "bicentenary", "jubilee", "birthday");

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "a");

  /** Whether a happening, or what takes part, is named after "of" at {@code of}. */
  private static boolean isOf(DateTokens t, int of, Happening h) {
    for (int i = of + 1; i < of + OF && i < t.size(); i++) {
      String word = t.lower(i);
      boolean named =
          h.word().equals(word)
              || h.parties().things().contains(word)
              || h.parties().names().contains(word);
      if (named) {
        return true;
      }
    }
    return false;
  }

  /** Whether another clause, not one about the event, stands before the date. */
  private static boolean parted(DateTokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean relative = t.is(i + 1, "which") || t.is(i + 1, "who") || t.is(i + 1, "in");
      if (t.is(i, ";") || t.is(i, ":") || t.is(i, ",") && !relative) {
        return true;
      }
      boolean main =
          switch (t.lower(i)) {
            case "will", "but", "and", "is", "are", "this", "falls", "fall", "fell" -> true;
            default -> false;
          };
      if (main) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      TemporalExpression anniversary,
      TemporalExpression event,
      Optional<TemporalExpression> keeping,
      int count,
      Optional<LocalDate> published) {
    int year = event.written().orElseThrow().year();
    String now = published.map(day -> "; the story is of " + day.getYear()).orElse("");
    String message =
        "%d + %d = %d%s: put the count or the year right."
            .formatted(year, count, year + count, now);
    // A word such as "centenary" is not mistyped; the figure of a year is.
    if (NAMED.matcher(anniversary.text()).find()) {
      return INFO.finding(keeping.orElse(event).span(), message)
          .withRelated(anniversary.span(), "the anniversary");
    }
    int end = keeping.filter(e -> isBeside(anniversary, e)).orElse(anniversary).end();
    Span span = anniversary.block().span(anniversary.start(), end);
    return INFO.finding(span, message).withRelated(event.span(), "the event");
  }

  /** "Its 150th anniversary, in 1998": no telling which figure of the two is wrong. */
  private static boolean isBeside(TemporalExpression anniversary, TemporalExpression year) {
    int gap = year.start() - anniversary.end();
    return year.block().equals(anniversary.block()) && gap > 0 && gap < BESIDE;
  }
}
