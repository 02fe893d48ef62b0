package org.copydesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;

/** The quotations of a story, each with its speaker. */
final class Quotes {
  private static final String VERBS =
      "(?:said|says|told|added|tweeted|wrote|warned|announced|stated|explained|asked|replied"
          + "|argued|insisted|noted|declared|recalled|continued|claimed|according to|urged|voiced"
          + "|posted|called|described|spoke|admitted|concluded|testified|commented|remarked)";

  private static final String NAME =
      "((?:[\\p{Lu}][\\p{L}'’.-]+(?:\\s+(?:de|von|van|al|bin|der|of)\\b)?\\s+){0,5}[\\p{Lu}][\\p{L}'’-]+"
          + "|\\b[Hh]e|\\b[Ss]he|\\b[Tt]hey|\\b(?:the|a|an)\\s+(?:[\\p{Ll}-]+\\s+){0,2}[\\p{Ll}]+)";

  private static final Pattern NAME_VERB =
      Pattern.compile(
          NAME + "(?:\\s+(?:also|later|then|has|have|had|spokes\\p{L}+))?\\s+" + VERBS + "\\b");

  private static final Pattern VERB_NAME = Pattern.compile("\\b" + VERBS + "\\s+" + NAME);

  private final Article article;

  Quotes(Article article) {
    this.article = article;
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    String before = "";
    for (Block block : article.blocks(Role.COPY)) {
      for (Quotation quotation : article.quotations(block)) {
        Optional<String> speaker = speaker(quotation);
        boolean runsOn = speaker.isEmpty() && quotation.start() == 0 && !before.isEmpty();
        String who = speaker.orElse(runsOn ? before : "");
        items.add(
            Item.toVerify(
                ItemKind.QUOTATION,
                quotation.span(),
                ShortSentence.of(quotation.inside()),
                who.isEmpty() ? "no speaker given" : "said by " + who));
        before = who;
      }
      if (article.quotations(block).isEmpty()) {
        before = "";
      }
    }
    return items;
  }

  private Optional<String> speaker(Quotation quotation) {
    Block block = quotation.block();
    int from = quotation.start();
    int to = quotation.end();
    for (Sentence sentence : article.sentences(block)) {
      if (sentence.start() < quotation.end() && quotation.start() < sentence.end()) {
        from = Math.min(from, sentence.start());
        to = Math.max(to, sentence.end());
      }
    }
    String after = block.plain().substring(quotation.end(), to);
    String before = block.plain().substring(from, quotation.start());
    return first(NAME_VERB, after)
        .or(() -> first(VERB_NAME, after))
        .or(() -> last(NAME_VERB, before))
        .or(() -> first(VERB_NAME, before));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static Optional<String> last(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    Optional<String> last = Optional.empty();
    while (found.find()) {
      last = Optional.of(found.group(1));
    }
    return last;
  }
}
