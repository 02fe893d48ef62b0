package org.copydesk.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PageTable;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFaultException;
import org.copydesk.rule.RuleInfo;

/** A rule that was written as data, in a YAML file. */
public final class PackRule implements Rule {
  /** Longer stretches of copy are cut in messages. */
  private static final int SHOWN = 60;

  /** Of matches that overlap the first counts, of those the longest, of those one with a fix. */
  private static final Comparator<Matcher.Match> LONGEST_FIRST =
      Comparator.comparingInt(Matcher.Match::start)
          .thenComparing(Comparator.comparingInt(Matcher.Match::end).reversed())
          .thenComparing(match -> match.use().isEmpty());

  private final RuleData data;
  private final List<Matcher> matchers;
  private final List<Expression> unless;
  private final Prefilter prefilter;
  private final int first;
  private final Optional<String> file;

  /**
   * A rule.
   *
   * @param data the rule file
   * @param matchers what it looks for
   * @param prefilter knows which matchers have a chance in a story
   * @param first the number of the first of {@code matchers} in {@code prefilter}
   */
  PackRule(RuleData data, List<Matcher> matchers, Prefilter prefilter, int first) {
    this(data, matchers, prefilter, first, Optional.empty());
  }

  private PackRule(
      RuleData data,
      List<Matcher> matchers,
      Prefilter prefilter,
      int first,
      Optional<String> file) {
    this.data = data;
    this.matchers = List.copyOf(matchers);
    this.unless = data.unless().stream().map(e -> new Expression(e, data.exact())).toList();
    this.prefilter = prefilter;
    this.first = first;
    this.file = file;
  }

  @Override
  public RuleInfo info() {
    return data.info();
  }

  /** This rule, of a newsroom's own {@code file}: its faults are told as the file's. */
  PackRule in(String file) {
    return new PackRule(data, matchers, prefilter, first, Optional.of(file));
  }

  @Override
  public List<Finding> check(Article article) {
    try {
      return found(article);
    } catch (CountedText.RunawayException e) {
      throw file.<RuntimeException>map(
              name ->
                  new RuleFaultException(
                      name
                          + ": "
                          + e.getMessage()
                          + ", so the rule was left out on this story; write the pattern without"
                          + " repeats inside repeats"))
          .orElse(e);
    }
  }

  private List<Finding> found(Article article) {
    List<Finding> findings = new ArrayList<>();
    if (!data.circumstance().holds(article)) {
      return findings;
    }
    Prefilter.Chances chances = prefilter.chances(article);
    for (int block : chances.blocks(first, matchers.size())) {
      check(article.blocks().get(block), chances, article, findings);
    }
    return findings;
  }

  private void check(
      Block block, Prefilter.Chances chances, Article article, List<Finding> findings) {
    if (!data.info().roles().contains(block.role())) {
      return;
    }
    List<Matcher.Match> found = new ArrayList<>();
    for (int i = 0; i < matchers.size(); i++) {
      if (chances.has(first + i, block.index())) {
        found.addAll(matchers.get(i).in(block.plain()));
      }
    }
    if (found.isEmpty()) {
      return;
    }
    found.sort(LONGEST_FIRST);
    BitSet silent = silent(block.plain());
    int last = 0;
    for (Matcher.Match match : found) {
      if (match.start() >= last) {
        last = match.end();
        if (!silent(silent, match) && stands(match, block, article)) {
          findings.add(finding(match, block, article));
        }
      }
    }
  }

  private boolean stands(Matcher.Match match, Block block, Article article) {
    String plain = block.plain();
    if (match.use().isPresent()
        && match.use().get().equals(plain.substring(match.start(), match.end()))) {
      return false;
    }
    if (!data.info().quotes() && article.quoted(block, match.start(), match.end())) {
      return false;
    }
    boolean whole = match.start() == 0 && match.end() == plain.length();
    if (whole && PageTable.isCell(article, block)) {
      return false;
    }
    return data.mentions() || !SpokenAbout.is(plain, match.start(), match.end());
  }

  /** The characters on which the rule is silent, read once a block. */
  private BitSet silent(String plain) {
    BitSet silent = new BitSet();
    for (Expression expression : unless) {
      expression.in(plain).forEach(good -> silent.set(good.start(), good.end()));
    }
    return silent;
  }

  private static boolean silent(BitSet silent, Matcher.Match match) {
    int next = silent.nextSetBit(match.start());
    return next >= 0 && next < match.end();
  }

  private Finding finding(Matcher.Match match, Block block, Article article) {
    Span span = block.span(match.start(), match.end());
    String words = block.plain().substring(match.start(), match.end());
    Finding finding = data.info().finding(span, message(words, match.use()));
    if (!block.text().verbatim(match.start(), match.end())) {
      return finding;
    }
    return fix(match, block, article, words).map(finding::withFix).orElse(finding);
  }

  private String message(String words, Optional<String> use) {
    String shown =
        words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1).stripTrailing() + "…";
    return data.message()
        .replace("{use}", use.orElse("").strip())
        .replace("{found}", shown.strip());
  }

  private Optional<Fix> fix(Matcher.Match match, Block block, Article article, String words) {
    Span span = block.span(match.start(), match.end());
    return switch (data.fix()) {
      case NONE -> Optional.empty();
      case DELETE -> {
        boolean line = match.start() == 0 && match.end() == block.plain().length();
        yield Optional.of(
            line
                ? Fix.delete("Delete the line", block.withBreak(article.source()))
                : Fix.delete("Delete “" + words + "”", withSpace(span, article.source().text())));
      }
      case SAFE -> match.use().map(use -> write(span, use).safe());
      case REVIEW -> match.use().map(use -> write(span, use));
    };
  }

  private static Fix write(Span span, String use) {
    return use.isEmpty()
        ? new Fix("Delete it", Safety.REVIEW, List.of(new org.copydesk.finding.Edit(span, "")))
        : Fix.write(span, use);
  }

  /** The span with the space that would stand doubled, or before a full stop, without the words. */
  private static Span withSpace(Span span, String text) {
    boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
    boolean loose =
        span.end() == text.length() || " .,;:!?)\r\n".indexOf(text.charAt(span.end())) >= 0;
    return before && loose ? new Span(span.start() - 1, span.end()) : span;
  }
}
