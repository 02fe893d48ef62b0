package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/** "fell from sixth to fourth in the table": the first place is the highest. */
final class RankChange {
  private static final Pattern FROM = Pattern.compile("^ (?:up |down )?from $");
  private static final Pattern TO = Pattern.compile("^(?: place)? to $");
  private static final Pattern TABLE =
      Pattern.compile(
          "^(?: place)?,? (?:in|on|of) (?:the |its |their )?(?:\\p{L}+ )?(?:"
              + String.join("|", WordLists.of(RankChange.class, "standings"))
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private RankChange() {}

  /** Every wrong one in {@code lines}, sentences of two figures or more. */
  static List<Finding> wrong(Article article, List<FigureLine> lines) {
    List<Finding> wrong = new ArrayList<>();
    for (FigureLine line : lines) {
      for (int i = 0; i + 1 < line.size(); i++) {
        Quantity from = line.at(i);
        Quantity to = line.at(i + 1);
        boolean ranks =
            from.kind() == Kind.ORDINAL
                && to.kind() == Kind.ORDINAL
                && line.joined(i, TO)
                && TABLE.matcher(line.after(i + 1)).find();
        if (ranks) {
          verb(article, line.sentence(), from).stream()
              .filter(verb -> Change.sign(verb) == to.low().compareTo(from.low()))
              .map(verb -> finding(line.sentence(), verb, from, to))
              .forEach(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** The verb that stands right before "from". */
  private static List<Token> verb(Article article, Sentence sentence, Quantity from) {
    String plain = sentence.block().plain();
    return article.tokens(sentence).stream()
        .filter(token -> token.end() <= from.start())
        .filter(token -> FROM.matcher(plain.substring(token.end(), from.start())).matches())
        .filter(token -> Change.sign(token) != 0)
        .toList();
  }

  private static Finding finding(Sentence sentence, Token verb, Quantity from, Quantity to) {
    return WrongDirection.INFO
        .finding(
            sentence.block().span(verb.start(), verb.end()),
            "“%s” does not fit: “%s” is %s than “%s”; change the verb or the places."
                .formatted(
                    verb.text(),
                    to.words(),
                    to.low().compareTo(from.low()) < 0 ? "higher" : "lower",
                    from.words()))
        .withRelated(from.span(), "from here");
  }
}
