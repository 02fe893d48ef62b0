package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Holds a person's age in the headline to the ages the body gives that person. */
final class HeadlineAges {
  private static final Pattern DIES =
      Pattern.compile("(?i)\\b(?:die[sd]?|dead|death|dying|passed away|killed|murdered)\\b");
  private static final Pattern WAS =
      Pattern.compile("(?i)\\b(?:he|she) (?:was|is|had been|turned|had turned) (?:just |only )?$");
  private static final Pattern NAMED_WAS =
      Pattern.compile("(?:,|\\p{Lu}[\\p{L}'’-]+) (?:was|is) (?:just |only )?$");
  private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), $");

  private static final Pattern FULL_NAME =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)");

  private final Article article;
  private final List<Quantity> all;
  private final List<Block> lead;

  HeadlineAges(Article article, List<Quantity> all, List<Block> lead) {
    this.article = article;
    this.all = all;
    this.lead = lead;
  }

  Optional<Quantity> contradiction(Quantity said) {
    boolean death = DIES.matcher(said.block().plain()).find();
    Topic topic = Topic.of(article, said.block());
    List<Quantity> rivals = new ArrayList<>();
    for (Quantity other : all) {
      if (other.kind() != Kind.AGE || !other.isSingle() || !other.unit().equals(said.unit())) {
        if (other.sameValue(said) && other.kind() == Kind.COUNT && other.counts().isEmpty()) {
          return Optional.empty();
        }
        continue;
      }
      if (other.sameValue(said)) {
        return Optional.empty();
      }
      if (lead.contains(other.block()) && isSamePerson(said, other, topic, death)) {
        rivals.add(other);
      }
    }
    boolean agreed = rivals.stream().allMatch(other -> other.sameValue(rivals.get(0)));
    return rivals.isEmpty() || !agreed ? Optional.empty() : Optional.of(rivals.get(0));
  }

  private boolean isSamePerson(Quantity said, Quantity other, Topic topic, boolean death) {
    Sentence sentence = Topic.sentence(article, other);
    String before = sentence.plain().substring(0, other.start() - sentence.start());
    if (death && topic.names().isEmpty()) {
      return isOfTheDead(sentence, other);
    }
    if (isOfAnother(sentence, topic)) {
      return false;
    }
    Topic own = Topic.of(article, sentence);
    boolean named =
        own.sharedNames(topic) > 0 || topic.names().stream().anyMatch(own.stems()::contains);
    Matcher name = NAME_BEFORE.matcher(before);
    if (name.find()) {
      return nameStems(topic, name.group(1)) && named;
    }
    if (!death) {
      return sameDescription(said, other);
    }
    boolean pronoun = WAS.matcher(before).find();
    if (pronoun) {
      return aboveIsNamed(sentence, topic);
    }
    boolean was = NAMED_WAS.matcher(before).find() && named;
    boolean dies =
        DIES.matcher(sentence.plain()).find() && (named || aboveIsNamed(sentence, topic));
    return was
        || dies && !before.matches("(?is).*\\bat the age of $")
        || dies && DIES.matcher(before).find();
  }

  /** Under a headline that names nobody: an age in the first paragraphs, of whoever died there. */
  private boolean isOfTheDead(Sentence sentence, Quantity other) {
    if (lead.indexOf(sentence.block()) > 1) {
      return false;
    }
    String block = sentence.block().plain();
    String before = block.substring(0, other.start());
    boolean was = WAS.matcher(before).find() && sentence.start() > 0;
    boolean aged = before.matches("(?s).*\\b(?:died|dead)\\b[^.]{0,40}$");
    return DIES.matcher(before).find() && (was || aged);
  }

  /** Whether the first full name of the sentence is not one of the headline's. */
  private static boolean isOfAnother(Sentence sentence, Topic topic) {
    Matcher name = FULL_NAME.matcher(sentence.plain());
    if (!name.find() || nameStems(topic, name.group(1)) || nameStems(topic, name.group(2))) {
      return false;
    }
    String before = sentence.plain().substring(0, name.start());
    return name.start() < 40
        && Arrays.stream(before.split("[^\\p{L}'’-]+"))
            .noneMatch(word -> !word.isEmpty() && nameStems(topic, word));
  }

  /** "85-year-old man" above, "84-year-old man" below. */
  private static boolean sameDescription(Quantity said, Quantity other) {
    String a = after(said);
    String b = after(other);
    return !a.isEmpty() && a.equals(b);
  }

  private static String after(Quantity age) {
    String[] words = age.block().plain().substring(age.end()).strip().split("[^\\p{L}-]+", 2);
    boolean attributive = age.words().endsWith("old") && age.words().indexOf('-') > 0;
    Set<String> people =
        Set.of("man", "woman", "boy", "girl", "driver", "suspect", "victim", "teenager");
    return attributive && words.length > 0 && people.contains(words[0]) ? words[0] : "";
  }

  private static boolean nameStems(Topic topic, String name) {
    return topic.stems().contains(Word.stemOf(name));
  }

  /** Whether the sentences of the same block up to this one speak of the person of the headline. */
  private boolean aboveIsNamed(Sentence sentence, Topic topic) {
    for (Sentence other : article.sentences(sentence.block())) {
      if (other.start() <= sentence.start()) {
        Topic own = Topic.of(article, other);
        if (topic.names().stream().anyMatch(own.stems()::contains)) {
          return true;
        }
      }
    }
    return false;
  }
}
