package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;

/** Looks names of several words up in the sources of a story: "Fifth Street", "Highway 16". */
public final class PhraseLookup {
  /** How many telling words the two sentences must share where no source has the word at all. */
  private static final int SHARED = 3;

  /** The same where some source has the word, of another thing. */
  private static final int SHARED_KNOWN = 3;

  /** Words for places of which a story rarely has two: "tavern", "library". */
  private static final Set<String> VENUES = ListedWords.of("venue");

  /** Small words that a capital at the start of a sentence makes no part of a name. */
  private static final Set<String> OPENING = ListedWords.of("opening");

  private static final Pattern OWNER = Pattern.compile("\\p{L}+['’]s\\p{L}+['’]s");

  private static final Set<String> LEADS =
      Set.of("at", "in", "near", "on", "outside", "from", "to");

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  /**
   * A name of several words.
   *
   * @param words its words, folded
   * @param start the first plain character in its block
   * @param end the character after the last
   */
  public record Phrase(Sentence sentence, List<String> words, int start, int end) {
    /** Copies the list. */
    public Phrase {
      words = List.copyOf(words);
    }

    /** As written. */
    public String text() {
      return sentence.block().plain().substring(start, end);
    }
  }

  private record Place(SourceText text, Phrase phrase) {}

  /** The look-up in {@code sources}. */
  public static PhraseLookup in(SourcePack sources) {
    return sources.derived(PhraseLookup.class, "", PhraseLookup::new);
  }

  private PhraseLookup(SourcePack sources) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        String last = "";
        for (Word word : text.article().words(passage.block())) {
          String form = Units.folded(word.text());
          words.add(form);
          if (word.capitalised() || Character.isDigit(form.charAt(0))) {
            pairs.add(last + " " + form);
          }
          last = form;
        }
        for (Sentence sentence : text.article().sentences(passage.block())) {
          of(text.article(), sentence).forEach(phrase -> add(new Place(text, phrase)));
        }
      }
    }
  }

  private void add(Place place) {
    List<String> all = place.phrase().words();
    places.computeIfAbsent(all.get(0) + " …", key -> new ArrayList<>()).add(place);
    places.computeIfAbsent("… " + all.get(all.size() - 1), key -> new ArrayList<>()).add(place);
  }

  /** Whether a word, folded, is one for a house people come to, of which a story rarely has two. */
  public static boolean isVenue(String word) {
    return VENUES.contains(word);
  }

  /** Whether some source has these words, folded, in this order. */
  boolean has(List<String> name) {
    for (int i = 1; i < name.size(); i++) {
      if (!pairs.contains(name.get(i - 1) + " " + name.get(i))) {
        return false;
      }
    }
    return name.size() > 1 || words.containsAll(name);
  }

  /** Whether some source has this word, folded. */
  public boolean has(String word) {
    return words.contains(Units.folded(word));
  }

  /** The runs of capitalised words of a sentence, a number behind one too, of two words or more. */
  public static List<Phrase> of(Article article, Sentence sentence) {
    List<Phrase> all = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    String plain = sentence.block().plain();
    for (Word word : article.words(sentence)) {
      boolean joined =
          !run.isEmpty()
              && plain.substring(run.get(run.size() - 1).end(), word.start()).equals(" ");
      boolean part = word.capitalised() || joined && word.text().matches("\\d{1,4}");
      if (!part || !joined) {
        close(sentence, run, all);
      }
      boolean leads = run.isEmpty() && OPENING.contains(Units.folded(word.text()));
      if (part && !leads) {
        run.add(word);
      }
    }
    close(sentence, run, all);
    return all;
  }

  private static void close(Sentence sentence, List<Word> run, List<Phrase> all) {
    if (run.size() > 1) {
      List<String> words = run.stream().map(word -> Units.folded(word.text())).toList();
      all.add(new Phrase(sentence, words, run.get(0).start(), run.get(run.size() - 1).end()));
    }
    run.clear();
  }

  /**
   * The name of a sentence that speaks of the same thing and differs by one word, when no source
   * has the story's; empty where the story has that name too.
   *
   * @param general whether a word says what a place is: "lake", "road"; where sources have one such
   *     place alone, it is that
   */
  public Optional<Evidence> otherwise(Article story, Phrase phrase, Predicate<String> general) {
    List<String> name = phrase.words();
    boolean date =
        name.stream().anyMatch(CalendarNames.MONTH_NUMBERS::containsKey)
            || name.get(name.size() - 1).matches("(?:1[5-9]|20)\\d\\d");
    if (has(name) || date) {
      return Optional.empty();
    }
    Context said = Context.of(story, phrase.sentence(), phrase.start(), phrase.end());
    List<Place> like = new ArrayList<>();
    like.addAll(places.getOrDefault("… " + name.get(name.size() - 1), List.of()));
    like.addAll(places.getOrDefault(name.get(0) + " …", List.of()));
    for (Place place : like) {
      Phrase other = place.phrase();
      int at = WordsAlike.difference(name, other.words());
      if (at >= 0
          && !isOwner(phrase, other, at)
          && !WordsAlike.isShort(name.get(at), other.words().get(at))
          && !other.text().equals(phrase.text())
          && !isWritten(story, other)
          && (isSameThing(said, phrase, place, at, general)
              || isOnly(phrase, place, at, general)
                  && (isNear(said, place, phrase, at) || isLedAlike(phrase, other, at))
              || isOnlyLike(story, phrase, at) && isWritingSlip(phrase, other, at, general)
              || isSecondSlip(phrase, other, at))) {
        return Optional.of(
            place.text().evidence(other.sentence().block(), other.start(), other.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether names begin with whose a place is: "the Company's Stannard", where Brannigan is it. */
  private static boolean isOwner(Phrase phrase, Phrase other, int at) {
    return at == 0 && OWNER.matcher(phrase.words().get(0) + other.words().get(0)).matches();
  }

  /** Whether one word leads to both, and no source has the word in which they differ. */
  private boolean isLedAlike(Phrase phrase, Phrase other, int at) {
    return !words.contains(phrase.words().get(at)) && lead(phrase).equals(lead(other));
  }

  /** The word that leads to a name, before an article. */
  private static String lead(Phrase phrase) {
    String before = phrase.sentence().block().plain().substring(0, phrase.start());
    String bare = before.replace(':', ' ').replaceFirst("(?i)\\bthe $", "");
    return Atom.lead(bare, bare.length());
  }

  /** Whether sources have just one name that differs in one word, and that is not in the story. */
  private boolean isOnlyLike(Article story, Phrase phrase, int at) {
    List<String> name = phrase.words();
    String key = at == 0 ? "… " + name.get(name.size() - 1) : name.get(0) + " …";
    return places.getOrDefault(key, List.of()).stream()
            .map(Place::phrase)
            .filter(
                other ->
                    WordsAlike.difference(name, other.words()) == at && !isWritten(story, other))
            .map(Phrase::words)
            .distinct()
            .count()
        == 1;
  }

  /**
   * Whether two names have two words in common, or are alike in all but what they say a place is:
   * "Mill Pond Park", "Station Road", "Cape Sorrow".
   */
  private boolean isWritingSlip(Phrase phrase, Phrase other, int at, Predicate<String> general) {
    List<String> name = phrase.words();
    String word = name.get(at);
    String there = other.words().get(at);
    boolean sort = at > 0 && general.test(word) && general.test(there);
    boolean place = general.test(name.get(at == 0 ? name.size() - 1 : 0));
    boolean alike =
        (place || at == 0 && LEADS.contains(lead(phrase))) && WordsAlike.isAlike(word, there);
    boolean known = words.contains(word);
    return !known && (name.size() > 2 && isPlace(phrase, general) || sort || alike);
  }

  /**
   * Whether names of two words begin with one that the sources have for nothing else, and end with
   * two that are nearly one, of which the sources have one: "Saint Tarn", "Umzi Civils".
   */
  private boolean isSecondSlip(Phrase phrase, Phrase other, int at) {
    String word = phrase.words().get(at);
    String there = other.words().get(at);
    boolean slip = WordsAlike.isSlip(word, there) && !words.contains(word);
    return at == 1
        && phrase.words().size() == 2
        && word.length() > WordsAlike.ALIKE + 1
        && (slip
            ? seconds(phrase.words().get(0), second -> WordsAlike.isSlip(word, second)) == 1
            : WordsAlike.isAlike(word, there) && seconds(phrase.words().get(0), s -> true) == 1);
  }

  /** How many names begin with a word in the sources, of which the second is like that. */
  private long seconds(String first, Predicate<String> like) {
    return places.getOrDefault(first + " …", List.of()).stream()
        .map(p -> p.phrase().words().get(1))
        .filter(like)
        .distinct()
        .count();
  }

  /** Whether two sentences share words; one is enough where few places are of that sort. */
  private static boolean isNear(Context said, Place place, Phrase phrase, int at) {
    Phrase other = place.phrase();
    Article article = place.text().article();
    long shared = said.shared(Context.of(article, other.sentence(), other.start(), other.end()));
    return shared > 1 || shared == 1 && at == 0 && VENUES.contains(phrase.words().get(1));
  }

  /** Whether two names have a general word alone in common, of which the sources have one place. */
  private boolean isOnly(Phrase phrase, Place place, int at, Predicate<String> general) {
    List<String> name = phrase.words();
    if (name.size() != 2 || !general.test(name.get(1 - at))) {
      return false;
    }
    String key = at == 1 ? name.get(0) + " …" : "… " + name.get(1);
    return places.get(key).stream().map(p -> p.phrase().words()).distinct().count() == 1;
  }

  /** Whether a name has a word for what a place is, or stands where one does. */
  private static boolean isPlace(Phrase phrase, Predicate<String> general) {
    String lead = Atom.lead(phrase.sentence().block().plain(), phrase.start());
    return LEADS.contains(lead) || phrase.words().stream().anyMatch(general);
  }

  private boolean isSameThing(
      Context said, Phrase phrase, Place place, int at, Predicate<String> general) {
    Phrase other = place.phrase();
    String word = phrase.words().get(at);
    Context here = Context.of(place.text().article(), other.sentence(), other.start(), other.end());
    if (words.contains(word)) {
      return said.shared(here) >= SHARED_KNOWN;
    }
    if (WordsAlike.isSlip(word, other.words().get(at))) {
      return word.length() > WordsAlike.ALIKE + 1 || said.shared(here) > 0;
    }
    if (phrase.words().size() > 2 && isPlace(phrase, general)) {
      return said.shared(here) > 0;
    }
    return said.shared(here) >= (WordsAlike.isAlike(word, other.words().get(at)) ? 1 : SHARED);
  }

  private static boolean isWritten(Article story, Phrase other) {
    return story.blocks().stream().anyMatch(block -> WordsAlike.has(block.plain(), other.text()));
  }
}
