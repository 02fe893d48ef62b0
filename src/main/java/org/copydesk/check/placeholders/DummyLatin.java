package org.copydesk.check.placeholders;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/**
 * Sentences of the Latin that fills layouts: “Lorem ipsum dolor sit amet”, and any other sentence
 * made of the words that generators of dummy text draw from.
 */
public final class DummyLatin implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "placeholders/dummy-latin",
              Severity.ERROR,
              "Dummy Latin",
              "Latin that fills a layout tells the reader that nobody wrote the story.",
              bad("[[Lorem ipsum dolor sit amet, consectetur adipiscing elit.]]"),
              bad("[[Duis aute irure dolor in reprehenderit in voluptate velit esse.]]"),
              bad("The council met. [[Vestibulum ante ipsum primis in faucibus orci luctus.]]"),
              bad("The [[lorem ipsum]] festival opened on Monday in the town square."),
              bad(
                  "[[Nemo enim ipsam voluptatem quia voluptas sit aspernatur aut odit aut fugit.]]"),
              bad("[[Vestibulum ante ipsum primis.]]"),
              bad("[[Vestibulum ante ipsum primis in faucibus orci was here again.]]"),
              bad("[[Lorem ipsum]] is what the page said on Monday, and nobody saw it."),
              bad("The new page of the town says no more than “[[lorem ipsum]]"),
              good("Vestibulum ante ipsum in this hall was sung again by all of us."),
              good("The Latin text known as lorem ipsum is widely used by designers."),
              good("“Lorem ipsum” is the name of the exhibition."),
              good("The motto is Dolor hic tibi proderit olim."),
              good("The court ruled ex parte, and the status quo ante holds in vitro."),
              good("A curriculum vitae, an alma mater and a magna cum laude degree."))
          .reading(Role.ALL);

  private static final Set<String> LATIN = WordLists.of(DummyLatin.class, "latin");

  /** Words of the list that English uses too: alone they prove nothing. */
  private static final Set<String> ENGLISH =
      words(
          "do in at ad ex id per class nostra minus integer alias error animi nobis tempo libero"
              + " provident quasi ante est et sed non sit cum ut ac magna vitae te dis mus rem nam"
              + " quid pro similique hic optio nunc leo sem diam porta ornare massa");

  private static final int FEWEST = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (words(block, article).noneMatch(word -> sure(word.text()))) {
        continue;
      }
      Sentence whole = new Sentence(block, 0, block.plain().length());
      if (isLatin(article, whole, 9)) {
        findings.add(finding(block, 0, block.plain().length(), article));
        continue;
      }
      for (Sentence sentence : article.sentences(block)) {
        check(article, sentence, findings);
      }
    }
    return findings;
  }

  private void check(Article article, Sentence sentence, List<Finding> findings) {
    List<Word> words = article.words(sentence).stream().filter(Word::alphabetic).toList();
    if (isLatin(article, sentence, 7)) {
      findings.add(finding(sentence.block(), sentence.start(), sentence.end(), article));
      return;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean lorem = fold(words.get(i)).equals("lorem") && fold(words.get(i + 1)).equals("ipsum");
      if (lorem && !spokenAbout(sentence.block().plain(), words.get(i), words.get(i + 1))) {
        findings.add(
            finding(sentence.block(), words.get(i).start(), words.get(i + 1).end(), article));
      }
    }
  }

  /** Whether at least so many words in ten are of the Latin. */
  private static boolean isLatin(Article article, Sentence sentence, long tenths) {
    List<Word> words = article.words(sentence).stream().filter(Word::alphabetic).toList();
    long latin = words.stream().filter(word -> LATIN.contains(fold(word))).count();
    long sure = words.stream().filter(word -> sure(word.text())).count();
    return sure >= 3 && latin >= FEWEST && latin * 10 >= words.size() * tenths;
  }

  private static Finding finding(Block block, int from, int to, Article article) {
    Finding finding =
        INFO.finding(
            block.span(from, to),
            "This is Latin that fills a layout; write the copy it stands for.");
    boolean whole = from == 0 && to == block.plain().length();
    return whole
        ? finding.withFix(Fix.delete("Delete the line", block.withBreak(article.source())))
        : finding;
  }

  private static boolean spokenAbout(String plain, Word first, Word last) {
    boolean marked =
        first.start() > 0
            && "\"“'‘".indexOf(plain.charAt(first.start() - 1)) >= 0
            && last.end() < plain.length()
            && "\"”'’,.".indexOf(plain.charAt(last.end())) >= 0;
    String before =
        plain.substring(Math.max(0, first.start() - 30), first.start()).toLowerCase(Locale.ROOT);
    return marked
        || before.matches(
            "(?s).*\\b(?:known as|called|named|words?|phrase|text|like|standard|dummy|of|term) $");
  }

  private static java.util.stream.Stream<Word> words(Block block, Article article) {
    return article.words(block).stream().filter(Word::alphabetic);
  }

  private static boolean sure(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return LATIN.contains(folded) && !ENGLISH.contains(folded);
  }

  private static String fold(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String all) {
    return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
