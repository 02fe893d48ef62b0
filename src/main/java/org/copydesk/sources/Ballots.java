package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.NumberNames;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Votes as sources count them: "For: 13. Against: 1", "six ayes, three nays", "by 6 votes to 2",
 * the rows of yes and no; and what a story says of them.
 */
final class Ballots {
  private static final String YES = ListedWords.either("yes");
  private static final String NO = ListedWords.either("no");
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})*|\\p{L}+(?:-\\p{L}+)?";

  private static final List<Pattern> COUNTED =
      List.of(
          Pattern.compile(
              "(?i)\\b%s ?[:=–—-] ?(?<yes>%s)\\b[^\\n]{0,30}?\\b%s ?[:=–—-] ?(?<no>%s)\\b"
                  .formatted(YES, NUMBER, NO, NUMBER)),
          Pattern.compile(
              "(?i)\\b(?<yes>%s) (?:votes? |voted )?%s\\b[^\\n]{0,20}?\\b(?<no>%s) (?:votes? |voted )?%s\\b"
                  .formatted(NUMBER, YES, NUMBER, NO)),
          Pattern.compile("(?i)\\bby (?<yes>%s) votes? to (?<no>%s)\\b".formatted(NUMBER, NUMBER)));

  private static final Pattern VOTE =
      Pattern.compile("(?i)\\b(?:vote[sd]?|voting|ballot(?:ed|s)?)\\b");
  private static final Pattern FOR =
      Pattern.compile("(?i)\\b" + ListedWords.either("voted for") + "\\b");
  private static final Pattern AGAINST =
      Pattern.compile("(?i)\\b" + ListedWords.either("voted against") + "\\b");

  /** Words that stand wherever votes are counted. */
  private static final Pattern HINT = Pattern.compile("(?i)\\b(?:" + NO + "|votes? to)\\b");

  /** How far from these votes are counted. */
  private static final int FAR = 60;

  private static final Set<String> YES_ROWS = ListedWords.of("yes");
  private static final Set<String> NO_ROWS = ListedWords.of("no");

  /** Fewer votes than these are told one by one, and in no parts. */
  private static final int MANY = 10;

  /** How far in points a part told plainly may be from what it is. */
  private static final double NEAR = 4;

  /** How much must be said alike of the only vote for another to be told of it. */
  private static final double ALIKE = 0.8;

  private final SourcePack sources;
  private List<Ballot> all;

  Ballots(SourcePack sources) {
    this.sources = sources;
  }

  private record Ballot(SourceText text, Passage passage, int from, int to, double yes, double no) {
    boolean is(Quantity score) {
      double one = score.low().doubleValue();
      double two = score.high().doubleValue();
      return one == yes && two == no || one == no && two == yes;
    }

    boolean hasOne(Quantity score) {
      double one = score.low().doubleValue();
      double two = score.high().doubleValue();
      return one == yes || one == no || two == yes || two == no;
    }

    boolean same(Ballot other) {
      return yes == other.yes && no == other.no;
    }

    Evidence evidence() {
      return text.evidence(passage, from, to);
    }
  }

  /** Whether a sentence tells of a vote. */
  static boolean isVote(Said said) {
    return VOTE.matcher(said.sentence().plain()).find();
  }

  private synchronized List<Ballot> all() {
    if (all == null) {
      all = new ArrayList<>();
      for (SourceText text : sources.texts()) {
        if (text.kind() == SourceText.Kind.TABLE) {
          rows(text).ifPresent(all::add);
        } else {
          text.passages().forEach(passage -> read(text, passage));
        }
      }
    }
    return all;
  }

  private void read(SourceText text, Passage passage) {
    String plain = passage.block().plain();
    Matcher hint = HINT.matcher(plain);
    int from = 0;
    while (hint.find()) {
      // Only around such a word are votes told: not every word is asked whether it is a number.
      Matcher vote = null;
      for (Pattern pattern : COUNTED) {
        Matcher one =
            pattern
                .matcher(plain)
                .region(
                    Math.max(from, hint.start() - FAR), Math.min(plain.length(), hint.end() + FAR));
        vote = vote == null && one.useTransparentBounds(true).find() ? one : vote;
      }
      double yes = vote == null ? -1 : number(vote.group("yes"));
      double no = vote == null ? -1 : number(vote.group("no"));
      if (yes >= 0 && no >= 0) {
        all.add(new Ballot(text, passage, vote.start(), vote.end(), yes, no));
        from = vote.end();
      }
    }
  }

  private static double number(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace(",", "");
    return Character.isDigit(lower.charAt(0))
        ? Double.parseDouble(lower)
        : lower.matches("none|no|nil") ? 0 : NumberNames.cardinal(lower).orElse(-1);
  }

  /** The votes of a table that has a row of the ones and a row of the others. */
  private static Optional<Ballot> rows(SourceText table) {
    Place yes = null;
    Place no = null;
    for (Place row : RowSlips.rows(table)) {
      List<String> heads = Cells.heading(row.passage());
      boolean one = heads.size() == 1 && row.atoms().size() == 1;
      String head = one ? Units.folded(heads.get(0)) : "";
      yes = YES_ROWS.contains(head) ? row : yes;
      no = NO_ROWS.contains(head) ? row : no;
    }
    if (yes == null || no == null) {
      return Optional.empty();
    }
    Atom cell = yes.atoms().get(0);
    double votes = no.atoms().get(0).low();
    return Optional.of(
        new Ballot(table, yes.passage(), cell.start(), cell.end(), cell.low(), votes));
  }

  /** What the sources have of the votes that a sentence sets against each other. */
  Optional<FigureMatch> of(Said said, Quantity score) {
    if (!isVote(said) || all().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ballot> own = all().stream().filter(vote -> vote.is(score)).findFirst();
    if (own.isPresent()) {
      return own.map(vote -> new FigureMatch(true, vote.evidence().words(), vote.evidence()));
    }
    boolean told =
        said.atoms()
            .filter(atom -> atom.kind().filter(kind -> kind == Kind.SCORE).isPresent())
            .anyMatch(atom -> isOne(atom, score));
    return told ? Optional.empty() : meant(said, score).map(Ballots::otherwise);
  }

  private static boolean isOne(Atom atom, Quantity score) {
    return Atom.same(score.low(), atom.low()) && Atom.same(score.high(), atom.high())
        || Atom.same(score.low(), atom.high()) && Atom.same(score.high(), atom.low());
  }

  private static FigureMatch otherwise(Ballot vote) {
    return new FigureMatch(false, vote.evidence().words(), vote.evidence());
  }

  /** The only vote of the sources, where that is told of; else the one that is. */
  private Optional<Ballot> meant(Said said, Quantity score) {
    Ballot first = all().get(0);
    boolean only = all().stream().allMatch(first::same);
    for (Scored scored : said.found()) {
      for (Ballot vote : all()) {
        boolean here = vote.passage() == scored.place().passage();
        double least = only ? ALIKE : 2 * ALIKE;
        if (here && (scored.score() >= least || only && vote.hasOne(score))) {
          return Optional.of(vote);
        }
      }
    }
    return only && first.hasOne(score) ? Optional.of(first) : Optional.empty();
  }

  /** A part of those who voted that the only vote of the sources does not make. */
  Optional<FigureMatch> part(Said said, Quantity figure) {
    String plain = said.sentence().plain();
    boolean may = figure.kind() == Kind.PERCENT && figure.isSingle() && isVote(said);
    if (!may || all().isEmpty() || !all().stream().allMatch(all().get(0)::same)) {
      return Optional.empty();
    }
    Ballot vote = all().get(0);
    double votes = vote.yes() + vote.no();
    boolean backed = FOR.matcher(plain).find();
    boolean opposed = AGAINST.matcher(plain).find();
    boolean other =
        votes < MANY
            || !backed && !opposed
            || backed && isShare(figure, vote.yes() / votes)
            || opposed && isShare(figure, vote.no() / votes)
            || said.bears(figure);
    String why =
        "The source has %,.0f votes for and %,.0f against, which is not “%s”; work it out again."
            .formatted(vote.yes(), vote.no(), figure.words());
    Evidence there = vote.evidence();
    return other
        ? Optional.empty()
        : Optional.of(new FigureMatch(false, there.words(), there, why));
  }

  private static boolean isShare(Quantity figure, double part) {
    double value = part * 100;
    double apart = value - figure.low().doubleValue();
    boolean floor = figure.hedge().isFloor();
    boolean ceiling = figure.hedge().isCeiling() || figure.hedge() == Hedge.NEARLY;
    return Atom.rounds(figure, value)
        || Math.abs(apart) <= NEAR && !(floor && apart < 0) && !(ceiling && apart > 0);
  }
}
