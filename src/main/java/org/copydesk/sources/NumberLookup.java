package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;

/**
 * Looks figures up by their digits: two that changed places are a slip of the pen, whatever the
 * sentence around them.
 */
public final class NumberLookup {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\d])");

  /** From how many digits on a number is told by them alone; a shorter one needs a word too. */
  private static final int TELLING = 4;

  private static final int FEWEST = 2;

  private final Map<String, List<Place>> places = new HashMap<>();

  private record Place(SourceText text, Sentence sentence, int from, int to) {
    /** The stems of its sentence and of what stands right before that. */
    Set<String> around() {
      Article article = text.article();
      Set<String> around = new HashSet<>(SourceStatement.of(article, sentence).stems());
      List<Block> blocks = article.blocks();
      int index = sentence.block().index();
      Block before = sentence.start() > 0 || index == 0 ? sentence.block() : blocks.get(index - 1);
      around.addAll(SourceStatement.stems(article.words(before)));
      return around;
    }

    /** The stems of its block, which goes on to say of what it is. */
    Set<String> block() {
      return SourceStatement.stems(text.article().words(sentence.block()));
    }

    String words() {
      return sentence.block().plain().substring(from, to);
    }
  }

  /** The look-up in {@code sources}. */
  public static NumberLookup in(SourcePack sources) {
    return sources.derived(NumberLookup.class, "", NumberLookup::new);
  }

  private NumberLookup(SourcePack sources) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Sentence sentence : text.article().sentences(passage.block())) {
          Matcher number = NUMBER.matcher(sentence.plain());
          while (number.find()) {
            int from = sentence.start() + number.start();
            places
                .computeIfAbsent(digits(number.group()), digits -> new ArrayList<>())
                .add(new Place(text, sentence, from, from + number.group().length()));
          }
        }
      }
    }
  }

  private static String digits(String number) {
    return number.replace(",", "").replaceFirst("\\.$", "");
  }

  /**
   * The only number of the sources that is {@code figure} with two digits changed round, where no
   * source has the figure itself and a sentence with telling words of its own speaks of it.
   */
  public Optional<Evidence> swapped(Article story, Sentence sentence, Quantity figure) {
    Matcher written = NUMBER.matcher(figure.words());
    if (!figure.isSingle() || !written.find()) {
      return Optional.empty();
    }
    String digits = digits(written.group());
    if (digits.length() < FEWEST || digits.matches("\\d0+") || places.containsKey(digits)) {
      return Optional.empty();
    }
    SourceStatement said = SourceStatement.of(story, sentence);
    Set<String> next = new HashSet<>(said.stems());
    story.sentences(sentence.block()).stream()
        .filter(other -> other.start() >= sentence.end())
        .findFirst()
        .ifPresent(other -> next.addAll(SourceStatement.of(story, other).stems()));
    List<Place> meant = new ArrayList<>();
    for (String other : Set.copyOf(turned(digits))) {
      for (Place place : places.getOrDefault(other, List.of())) {
        SourceStatement there = SourceStatement.of(place.text().article(), place.sentence());
        boolean same =
            said.canBeOf(there)
                || SourceStatement.meet(said.names(), there.names())
                    && isSlip(said.years(), there.years())
                    && shared(said.stems(), there.stems()) > 1;
        boolean telling =
            same
                && (digits.length() >= TELLING
                    || place.around().stream().anyMatch(said.stems()::contains)
                    || digits.length() > FEWEST && shared(next, place.block()) > FEWEST);
        boolean counted = digits.length() > FEWEST || isOf(figure, place);
        if (counted && telling) {
          meant.add(place);
        }
      }
    }
    boolean told = meant.isEmpty() || isWritten(story, meant.get(0));
    boolean one = !told && meant.stream().map(Place::words).distinct().count() == 1;
    return one
        ? Optional.of(
            meant
                .get(0)
                .text()
                .evidence(meant.get(0).sentence().block(), meant.get(0).from(), meant.get(0).to()))
        : Optional.empty();
  }

  /** Whether each year of the one is a slip of the pen for one of the other. */
  private static boolean isSlip(Set<String> years, Set<String> others) {
    return years.stream()
        .allMatch(year -> others.stream().anyMatch(other -> DigitSlips.isSlip(year, other)));
  }

  private static long shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  /** Whether the source's sentence has the noun that {@code figure} counts. */
  private static boolean isOf(Quantity figure, Place place) {
    String noun = Word.stemOf(figure.counts());
    return !noun.isEmpty()
        && place.text().article().words(place.sentence()).stream()
            .anyMatch(word -> word.stem().equals(noun));
  }

  /** Whether the story writes the source's number somewhere else. */
  private static boolean isWritten(Article story, Place place) {
    return story.blocks(Role.COPY).stream()
        .flatMap(block -> NUMBER.matcher(block.plain()).results())
        .anyMatch(number -> digits(number.group()).equals(digits(place.words())));
  }

  /** {@code digits} with each two neighbours in turn changed round. */
  static List<String> turned(String digits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      char one = digits.charAt(i);
      char two = digits.charAt(i + 1);
      if (one != two && one != '.' && two != '.' && (i > 0 || two != '0')) {
        all.add(digits.substring(0, i) + two + one + digits.substring(i + 2));
      }
    }
    return all;
  }
}
