package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/** The figures of a story's paragraphs, asked whether they bear out those set above them. */
final class BodyFigures {
  /** How many paragraphs count as the top of the story. */
  private static final int LEAD = 6;

  /** Up to here numbers are too common to tell much. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  /** How near, in characters, a year must stand to date a figure. */
  private static final int YEAR_REACH = 60;

  /** How near, in characters, words must stand before and after a figure to set it apart. */
  private static final int BACK = 48;

  private static final int AHEAD = 32;

  /** Words that place a figure at another time, or with another event. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|since"
              + " (?:19|20)\\d\\d|separate(?:ly)?|years? ago|months?"
              + " ago|another|further|additional|previous year|the year before|so far this year|on"
              + " average|every year|each year|annually|a year|could have|would have|revised|had"
              + " been (?:killed|injured)|other)\\b");

  private static final Pattern LAST =
      Pattern.compile("(?i)\\blast (?:week|month|year|summer|winter|spring|autumn)\\b");

  private static final Pattern SPAN_OF =
      Pattern.compile("(?i)\\b(?:past|last|next|previous|first|final|coming) $");

  private static final Pattern IN_YEAR =
      Pattern.compile("(?i)(?<!\\bas |\\bthan )\\bin (?:19|20)\\d\\d\\b");
  private static final Pattern JAILED =
      Pattern.compile("(?i)\\b(?:jail\\w*|sentenc\\w+|prison|imprison\\w*|behind bars)\\b");
  private static final Pattern ALL_BUT = Pattern.compile("(?i)\\ball but|except|apart from\\b");
  private static final Pattern AND_ONE =
      Pattern.compile(
          "^[^.;]{0,60}? (?:and|plus|as well as|along with)"
              + " (?:a|an|one|his|her|their|the|another|its) ");
  private static final Set<String> PEOPLE = WordLists.of(BodyFigures.class, "people");

  private final Article article;
  private final List<Quantity> all = new ArrayList<>();
  private final List<Quantity> labels = new ArrayList<>();
  private final List<Block> lead = new ArrayList<>();

  private BodyFigures(Article article) {
    this.article = article;
  }

  static BodyFigures of(Article article) {
    BodyFigures body = new BodyFigures(article);
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM))) {
      if (body.lead.size() < LEAD && block.role() == Role.PARAGRAPH) {
        body.lead.add(block);
      }
      body.all.addAll(quantities.in(block));
      body.labels.addAll(quantities.labels(block));
    }
    return body;
  }

  boolean isEmpty() {
    return lead.isEmpty();
  }

  /** Every figure of the body. */
  List<Quantity> all() {
    return all;
  }

  /** Whether it stands in the story's first paragraph. */
  boolean isLead(Quantity figure) {
    return figure.block().equals(lead.get(0));
  }

  /** The figure of the body that speaks of the same and says otherwise than {@code said}. */
  Optional<Quantity> contradiction(Quantity said) {
    if (said.kind() == Kind.SCORE) {
      return otherScore(said);
    }
    if (!said.isSingle() || isEmpty()) {
      return Optional.empty();
    }
    if (said.kind() == Kind.AGE) {
      return new HeadlineAges(article, all, lead).contradiction(said);
    }
    if (said.kind() == Kind.ORDINAL || said.kind() == Kind.FRACTION || isBareOne(said)) {
      return Optional.empty();
    }
    Optional<Quantity> told = new LeadFigure(article, lead.get(0)).otherThan(said);
    if (told.isPresent() || all.stream().anyMatch(other -> bearsOut(said, other))) {
      return told;
    }
    Topic topic = Topic.of(article, said.block());
    boolean firm = said.block().role() == Role.HEADLINE || said.block().role() == Role.STANDFIRST;
    List<Quantity> rivals = new ArrayList<>();
    for (Quantity other : all) {
      if (lead.contains(other.block()) && isRival(said, other, topic, firm)) {
        rivals.add(other);
      }
    }
    List<Quantity> alike =
        rivals.isEmpty() || said.kind() != Kind.COUNT || said.fate().isPresent()
            ? List.of()
            : all.stream()
                .filter(q -> lead.contains(q.block()) && attributed(rivals.get(0), q))
                .toList();
    if (alike.stream().map(Quantity::low).distinct().count() > 2) {
      return alike.stream()
          .filter(q -> q.isSingle() && said.low().compareTo(SMALL) > 0)
          .filter(q -> FigureSlip.likely(q.low(), said.low()))
          .findFirst();
    }
    return rivals.isEmpty() || new HeadlineSums(all, lead).make(said) || range(said, rivals)
        ? Optional.empty()
        : Optional.of(rivals.get(0));
  }

  /** The one score that the body gives, when it is another. */
  private Optional<Quantity> otherScore(Quantity said) {
    List<Quantity> scores = all.stream().filter(q -> q.kind() == Kind.SCORE).toList();
    if (scores.isEmpty() || !lead.contains(scores.get(0).block())) {
      return Optional.empty();
    }
    Quantity first = scores.get(0);
    boolean agrees =
        first.sameValue(said)
            || first.low().compareTo(said.high()) == 0 && first.high().compareTo(said.low()) == 0;
    Topic topic = Topic.of(article, said.block());
    boolean near = topic.shared(Topic.of(article, Topic.sentence(article, first))) > 0;
    boolean alone = scores.stream().allMatch(score -> score.sameValue(first));
    return agrees || !near || !alone || isElsewhere(first) ? Optional.empty() : Optional.of(first);
  }

  /** The same name with another number, when the body never has the number of {@code label}. */
  Optional<Quantity> otherLabel(Quantity label) {
    String last = lastWord(label.counts());
    if (label.counts().isEmpty() || last.length() < 4) {
      return Optional.empty();
    }
    boolean borneOut =
        labels.stream().anyMatch(other -> other.sameValue(label))
            || all.stream().anyMatch(other -> other.sameValue(label));
    if (borneOut) {
      return Optional.empty();
    }
    return labels.stream()
        .filter(other -> lead.contains(other.block()))
        .filter(
            other ->
                other.counts().endsWith(label.counts()) || label.counts().endsWith(other.counts()))
        .filter(other -> lastWord(other.counts()).equals(last))
        .findFirst();
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean isBareOne(Quantity said) {
    return said.kind() == Kind.COUNT
        && said.low().compareTo(BigDecimal.ONE) == 0
        && said.fate().isEmpty();
  }

  /** Whether {@code other} can be what {@code said} goes back to. */
  private boolean bearsOut(Quantity said, Quantity other) {
    boolean counts =
        other.kind() == Kind.COUNT || other.kind() == Kind.ORDINAL || other.kind() == Kind.SCORE;
    if (said.kind() == Kind.COUNT ? !counts : !said.sameUnit(other)) {
      return false;
    }
    boolean stated =
        said.low().compareTo(other.low()) == 0 || said.low().compareTo(other.high()) == 0;
    boolean within = other.isSingle() ? agrees(said, other) : other.allows(said.low());
    if (!stated && !within) {
      return false;
    }
    boolean small = said.low().compareTo(SMALL) <= 0;
    boolean lenient = said.kind() != Kind.COUNT || stated && !small;
    return lenient || other.counts().isEmpty() || sameThing(said, other) || said.counts().isEmpty();
  }

  static boolean agrees(Quantity said, Quantity other) {
    boolean floors = said.hedge().isFloor() && other.hedge().isFloor();
    if (said.hedge() != Hedge.NONE && !floors) {
      return said.hedge().allows(said.low(), other.low()) && isNear(said.low(), other.low(), 0.25);
    }
    return said.low().compareTo(BigDecimal.valueOf(100)) >= 0 && isRounded(said.low(), other.low())
        || said.kind() != Kind.COUNT && isRounded(said.low(), other.low());
  }

  private static boolean isNear(BigDecimal said, BigDecimal exact, double part) {
    return Math.abs(said.subtract(exact).doubleValue()) <= part * Math.abs(exact.doubleValue());
  }

  /** Whether {@code said} is {@code exact} with fewer figures. */
  private static boolean isRounded(BigDecimal said, BigDecimal exact) {
    int figures = said.stripTrailingZeros().precision();
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)) {
      if (exact.round(new MathContext(figures, mode)).compareTo(said) == 0
          && isNear(said, exact, 0.1)) {
        return true;
      }
    }
    return false;
  }

  static boolean sameThing(Quantity said, Quantity other) {
    if (said.fate().isPresent() && other.fate().isPresent()) {
      return said.fate().equals(other.fate());
    }
    if (said.fate().isPresent() && PEOPLE.contains(said.counts())) {
      return PEOPLE.contains(other.counts());
    }
    return phrase(said).contains(other.counts()) || phrase(other).contains(said.counts());
  }

  /** The words from the number to the noun it counts, in the singular at the end. */
  private static Set<String> phrase(Quantity quantity) {
    String text = quantity.block().plain().substring(quantity.end(), quantity.nounEnd());
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[\\s-]+")));
    words.add(quantity.counts());
    words.remove("");
    return words;
  }

  /** Whether words around {@code figure} place it at another time or with another event. */
  private boolean isElsewhere(Quantity figure) {
    String before = figure.block().plain().substring(0, figure.start());
    if (figure.kind() == Kind.DURATION && SPAN_OF.matcher(before).find()) {
      return true;
    }
    Sentence sentence = Topic.sentence(article, figure);
    String text = sentence.plain();
    int from = figure.start() - sentence.start();
    int to = figure.end() - sentence.start();
    return ELSEWHERE.matcher(near(text, from - BACK, to + AHEAD)).find()
        || ALL_BUT.matcher(text).find()
        || !isNews(figure, sentence) && LAST.matcher(near(text, from - BACK, to + AHEAD)).find()
        || IN_YEAR.matcher(near(text, from - YEAR_REACH, to + YEAR_REACH)).find();
  }

  /** Whether it is the one figure of its kind in the sentence that opens the story. */
  private boolean isNews(Quantity figure, Sentence sentence) {
    long alike =
        all.stream()
            .filter(q -> q.block().equals(sentence.block()) && sentence.holds(q.start()))
            .filter(q -> q.sameUnit(figure) && q.counts().equals(figure.counts()))
            .count();
    return alike == 1 && sentence.start() == 0 && sentence.block().equals(lead.get(0));
  }

  private static String near(String text, int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to));
  }

  private boolean isRival(Quantity said, Quantity other, Topic topic, boolean firm) {
    if (!other.isSingle() || other.kind() != said.kind() || !other.unit().equals(said.unit())) {
      return false;
    }
    if (isBareOne(other)
        || BesideFigure.isPart(other) != BesideFigure.isPart(said)
        || isElsewhere(other)
        || other.kind() == Kind.DURATION && !BesideFigure.isOneLength(said, other)) {
      return false;
    }
    Sentence sentence = Topic.sentence(article, other);
    boolean sentenced =
        JAILED.matcher(said.block().plain()).find() && JAILED.matcher(sentence.plain()).find();
    int shared = topic.shared(Topic.of(article, sentence)) + (sentenced ? 1 : 0);
    if (said.kind() == Kind.COUNT && said.fate().isPresent()) {
      boolean people = PEOPLE.contains(other.counts()) || other.counts().equals(said.counts());
      if (said.fate().equals(other.fate())) {
        return people && !andOne(said, other) && (firm || shared > 1);
      }
      if (other.fate().isPresent() || PEOPLE.contains(said.counts())) {
        return false;
      }
    }
    int needed = said.kind() == Kind.COUNT ? 1 : 2;
    if (said.kind() == Kind.COUNT || attributed(said, other)) {
      boolean same =
          !said.counts().isEmpty() && !other.counts().isEmpty() && sameThing(said, other);
      int noun = same ? 1 : 0;
      return same
          && shared - noun >= (firm ? 1 : needed + 1)
          && !andOne(said, other)
          && !definite(other);
    }
    return shared >= (firm ? needed : 3) && standsOut(said, other, topic, shared);
  }

  private static boolean attributed(Quantity said, Quantity other) {
    return !said.counts().isEmpty() && said.counts().equals(other.counts());
  }

  /** "the two officers" may be two of many. */
  private static boolean definite(Quantity other) {
    String before = other.block().plain().substring(0, other.start()).toLowerCase(Locale.ROOT);
    return before.matches("(?s).*\\b(?:the|those|these) $");
  }

  private boolean andOne(Quantity said, Quantity other) {
    if (said.low().subtract(other.low()).compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    String after = other.block().plain().substring(other.end());
    return AND_ONE.matcher(after).find();
  }

  /** Whether no other figure in this unit at the top of the story comes near to the subject. */
  private boolean standsOut(Quantity said, Quantity other, Topic topic, int shared) {
    for (Quantity third : all) {
      boolean near = lead.contains(third.block()) && third.sameUnit(said);
      if (near && !third.sameValue(other)) {
        int own = topic.shared(Topic.of(article, Topic.sentence(article, third)));
        if (shared < 4 || own * 2 > shared) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the body itself has reports on either side of {@code said}. */
  private static boolean range(Quantity said, List<Quantity> rivals) {
    boolean below = rivals.stream().anyMatch(q -> q.low().compareTo(said.low()) < 0);
    boolean above = rivals.stream().anyMatch(q -> q.low().compareTo(said.low()) > 0);
    return below && above;
  }
}
