package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.story.Happening;
import org.copydesk.word.Token;

/**
 * A figure that a story takes as known, "the $15m that she made from the sale", and that it gave
 * otherwise before: "sold her firm for $12m".
 *
 * <p>That both are one must be likely: the story gives the unit no third figure that comes near,
 * one slip of the hand lies between the two, and their sentences speak of the same thing.
 *
 * @param first what was told
 * @param again what is told of the same
 */
record ToldAgain(Quantity first, Quantity again) {
  /** How many words, beside what is counted, two sentences about one thing share. */
  private static final int SHARED = 2;

  /** From how many digits on two figures that differ by one are hardly so by chance. */
  private static final int LONG = 3;

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?:^|[^\\p{L}])(?:the|that|this|those|these|his|her|its|their|all|all of the) $");

  /** "The fine of": what a figure is told of. */
  private static final Pattern THE_OF =
      Pattern.compile(
          "(?i)\\b(?:the|that|this|his|her|its|their)" + " (?<head>\\p{Ll}{3,})" + " of $");

  /** What is told again of "it", up to the figure. */
  private static final Pattern IT =
      Pattern.compile(
          "(?i)\\b(?:it|she|he) ((?:[\\p{Ll}]+ ){0,2}[\\p{Ll}]+s (?:[\\p{Ll}]+ ){0,3})$");

  private static final Pattern LESS = Pattern.compile("\\b(?:only|just|now|still|also) ");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:the (?:first|last|next|other|remaining)|more than|another|further|extra|up to"
              + "|of|than|from|to|and|or|by|per|each|every) (?:the )?$");
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b(?:previous\\w*|earlier|last (?:year|month|week|season|time)|a year"
              + " (?:ago|before)|used"
              + " to|originally|rose|risen|fell|fallen|grew|grown|down|up|now|since|raised|cut|increas\\w*|compared|instead|rather|revised|in"
              + " (?:19|20)\\d\\d|new|old|former)\\b");
  private static final Pattern PART =
      Pattern.compile(
          "^ (?:each|apiece|more|less|fewer|others?|of (?:them|those|these)|an?|per)\\b");

  /** Every figure of {@code article} that was told otherwise before. */
  static List<ToldAgain> wrong(Article article) {
    List<FigureLine> lines =
        Stream.concat(
                StoryFigures.above(article).lines().stream(),
                StoryFigures.body(article).lines().stream())
            .toList();
    List<ToldAgain> wrong = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      FigureLine line = lines.get(i);
      for (int k = 0; k < line.size(); k++) {
        if (isKnown(line, k) && isNew(lines, line.at(k))) {
          before(article, lines.subList(0, i), line, line.at(k)).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static boolean isKnown(FigureLine line, int k) {
    String before = line.before(k);
    boolean known = KNOWN.matcher(before).find() && !OTHER.matcher(before).find();
    return isFigure(line.at(k))
        && (known || THE_OF.matcher(before).find() || !lead(line, line.at(k)).isEmpty())
        && !PART.matcher(line.after(k)).find()
        && !THEN.matcher(line.sentence().plain()).find();
  }

  /**
   * "comes back every" of "it comes back only every 76 years": said again of what is pointed to.
   */
  private static String lead(FigureLine line, Quantity figure) {
    Matcher lead = IT.matcher(line.upTo(figure));
    return lead.find() ? LESS.matcher(lead.group(1)).replaceAll("") : "";
  }

  private static boolean isFigure(Quantity q) {
    boolean kind =
        switch (q.kind()) {
          case MONEY, MEASURE, DURATION, PERCENT, AGE -> true;
          case COUNT -> !q.counts().isEmpty();
          default -> false;
        };
    return kind && q.isSingle() && q.hedge() == Hedge.NONE && q.low().signum() > 0;
  }

  /** Whether the story gives it nowhere else. */
  private static boolean isNew(List<FigureLine> lines, Quantity figure) {
    return lines.stream()
            .flatMap(line -> line.figures().stream())
            .filter(q -> q.kind() == figure.kind())
            .filter(q -> q.low().compareTo(figure.low()) == 0)
            .count()
        == 1;
  }

  private static Optional<ToldAgain> before(
      Article article, List<FigureLine> earlier, FigureLine line, Quantity again) {
    List<FigureLine> same =
        earlier.stream().filter(l -> l.figures().stream().anyMatch(q -> isLike(q, again))).toList();
    List<Quantity> all =
        same.stream().flatMap(l -> l.figures().stream()).filter(q -> isLike(q, again)).toList();
    boolean others =
        line.figures().stream().anyMatch(q -> q != again && q.sameUnit(again))
            || all.stream().anyMatch(q -> !isFigure(q) || !q.sameValue(all.get(0)));
    if (all.isEmpty() || others) {
      return Optional.empty();
    }
    Quantity first = all.get(0);
    Sentence told = same.get(0).sentence();
    boolean slip = FigureSlip.likely(first.low(), again.low()) && !isListed(same.get(0), first);
    boolean rare = digits(first) >= LONG && digits(again) >= LONG;
    int shared = shared(article, told, line.sentence(), again);
    boolean then = THEN.matcher(told.plain()).find();
    Matcher of = THE_OF.matcher(line.before(line.figures().indexOf(again)));
    boolean named = of.find();
    String head = named ? of.group("head") : head(article, line.sentence(), again);
    boolean done =
        article.tokens(told).stream()
            .filter(t -> t.tag().isVerb())
            .anyMatch(t -> t.lemma().equals(head) || Happening.areKin(head, t.lemma()));
    boolean own = done || Topic.of(article, told).stems().contains(Word.stemOf(head));
    boolean owned = done || isOwned(article, same.get(0), first, line, again);
    String lead = lead(line, again);
    String before = same.get(0).upTo(first);
    boolean alike = !lead.isEmpty() && LESS.matcher(before).replaceAll("").endsWith(" " + lead);
    int least = owned ? 0 : own || alike || rare && !named ? 1 : SHARED;
    boolean taken = alike || KNOWN.matcher(line.upTo(again)).find();
    return slip && !then && shared >= least && (own || !named) && (taken || named)
        ? Optional.of(new ToldAgain(first, again))
        : Optional.empty();
  }

  /**
   * The noun that a figure is set before: "strike" in "the ten-day strike", "fine" in "the £9
   * fine".
   */
  private static String head(Article article, Sentence sentence, Quantity again) {
    String head = "";
    if (again.words().indexOf('-') >= 0 || again.kind() == Kind.MONEY) {
      for (Token token : article.tokens(sentence)) {
        boolean inside = token.start() >= again.end();
        if (inside && !token.tag().isNoun() && !token.tag().isAdjective()) {
          break;
        }
        head = inside ? token.lemma() : head;
      }
    }
    return head;
  }

  /**
   * "The school has 400 pupils. Parents of its 450 pupils": what the one before is said to have.
   */
  private static boolean isOwned(
      Article article, FigureLine told, Quantity first, FigureLine line, Quantity again) {
    boolean its =
        article.tokens(line.sentence()).stream()
                .noneMatch(t -> t.end() < again.start() && t.tag().isVerb())
            && line.upTo(again).matches("(?is).*\\b(?:its|his|her|their) (?:[\\p{Ll}]+ )?$");
    return its
        && told.upTo(first).matches("(?is).*\\b(?:has|have|employs?|holds?|runs?|owns?) $")
        && line.sentence().start() - told.sentence().end() <= 1
        && line.sentence().block().equals(told.sentence().block());
  }

  /** Whether it is one of several alike in its sentence. */
  private static boolean isListed(FigureLine line, Quantity first) {
    return line.figures().stream().filter(q -> q.sameUnit(first)).count() > 1;
  }

  private static boolean isLike(Quantity q, Quantity again) {
    boolean noun = again.kind() != Kind.COUNT || q.counts().equals(again.counts());
    return q.sameUnit(again) && noun;
  }

  private static int digits(Quantity q) {
    return FigureSlip.digits(q.low()).length();
  }

  private static int shared(Article article, Sentence one, Sentence two, Quantity again) {
    Set<String> shared = new HashSet<>(Topic.of(article, one).stems());
    shared.retainAll(Topic.of(article, two).stems());
    boolean named = again.words().indexOf('-') >= 0;
    String noun = named || again.counts().isEmpty() ? again.unit() : again.counts();
    shared.removeIf(stem -> noun.startsWith(stem) || stem.equals(noun));
    boolean kin =
        article.tokens(two).stream()
            .filter(t -> t.tag().isNoun() && !shared.contains(Word.stemOf(t.text())))
            .anyMatch(
                t ->
                    article.tokens(one).stream()
                        .anyMatch(v -> v.tag().isVerb() && Happening.areKin(t.lemma(), v.lemma())));
    return shared.size() + (kin ? 1 : 0);
  }
}
