package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.MarkupPassage;
import org.copydesk.word.Tagger;
import org.copydesk.word.Token;

/** Words in a row by their spelling and parts of speech. */
record Sequence(List<Step> steps, Expressions.Any needed, Tagger tagger) implements Point {
  /** A word: how it is spelt, what it is, and how many may stand before it. */
  private record Step(Optional<Pattern> spelling, Optional<Pattern> tag, int skip, boolean not) {
    boolean is(Token token) {
      boolean fits =
          spelling.map(it -> it.matcher(token.text().replace('’', '\'')).matches()).orElse(true)
              && tag.map(it -> it.matcher(token.tag().penn()).matches()).orElse(true);
      return fits != not;
    }
  }

  static Sequence of(RuleFile rule, Expressions words, Tagger tagger) {
    boolean anyCase = rule.flag("ignorecase", false);
    List<Step> steps = new ArrayList<>();
    Optional<String> needed = Optional.empty();
    for (RuleFile token : rule.parts("tokens")) {
      Optional<String> spelling = token.text("pattern").filter(it -> !it.isEmpty());
      boolean not = token.flag("negate", false);
      steps.add(
          new Step(
              spelling.map(it -> RegexDialect.compile(RegexDialect.java(it), anyCase)),
              token.text("tag").filter(it -> !it.isEmpty()).map(Sequence::tags),
              (int) token.number("skip", 0),
              not));
      needed = needed.or(() -> spelling.filter(it -> !not));
    }
    return new Sequence(
        List.copyOf(steps),
        words.add(List.of(needed.map(it -> "(?:" + it + ")").orElse("\\S")), anyCase),
        tagger);
  }

  private static Pattern tags(String tags) {
    return Pattern.compile(tags.replace("$", "\\$"));
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      if (needed.in(passage.plain(), page.chances(passage)).isEmpty()) {
        continue;
      }
      CutStory.Prose read = page.prose(passage);
      hits(passage, read.story().taggedBy(tagger).tokens(read.block()), hits);
    }
    return hits;
  }

  private void hits(MarkupPassage passage, List<Token> tokens, List<Hit> hits) {
    for (int i = 0; i < tokens.size(); i++) {
      List<Token> found = new ArrayList<>();
      int end = match(tokens, i, found);
      if (end > 0) {
        hits.add(
            new Hit(
                passage,
                found.get(0).start(),
                found.get(found.size() - 1).end(),
                found.stream().map(Token::text).toList(),
                List.of()));
        i = end - 1;
      }
    }
  }

  /** The number of the token after the row that begins at {@code from}, or 0. */
  private int match(List<Token> tokens, int from, List<Token> found) {
    int at = from;
    for (Step step : steps) {
      int most = found.isEmpty() ? 0 : step.skip();
      int skipped = 0;
      while (at < tokens.size() && !step.is(tokens.get(at)) && skipped < most) {
        at++;
        skipped++;
      }
      if (at >= tokens.size() || !step.is(tokens.get(at))) {
        return 0;
      }
      found.add(tokens.get(at));
      at++;
    }
    return found.isEmpty() ? 0 : at;
  }
}
