package org.copydesk.check.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Span;
import org.copydesk.article.Word;
import org.copydesk.sources.Passage;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Description;
import org.copydesk.story.Name;
import org.copydesk.story.Person;

/** What of a source stands beside a name and belongs to it. */
final class AroundNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
  private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{2})\\.(?=\\s)|;|\\n");

  /** How many characters on either side of a name may speak of it. */
  private static final int FAR = 80;

  private AroundNames() {}

  /** What of a file the source is, with the label of who speaks first: a note is not its story. */
  static Span own(SourceText given) {
    String text = given.article().source().text();
    int from = text.length();
    int to = 0;
    for (Passage passage : given.passages()) {
      Span span = passage.block().span();
      int start = span.start();
      int label = passage.speaker().map(name -> text.lastIndexOf(name, start)).orElse(start);
      from = Math.min(from, label < 0 ? start : label);
      to = Math.max(to, span.end());
    }
    return new Span(Math.min(from, to), to);
  }

  /** What of a stretch belongs to what follows it. */
  static String tail(String before) {
    Matcher stop = STOP.matcher(before);
    int from = 0;
    while (stop.find()) {
      from = stop.end();
    }
    return before.substring(from);
  }

  /** What up to {@code to} belongs to what stands before {@code from}, a line under a name too. */
  static String head(String text, int from, int to) {
    Matcher stop = STOP.matcher(text).region(from, to).useTransparentBounds(true);
    while (stop.find()) {
      boolean under = text.substring(from, stop.start()).isBlank() && stop.group().contains("\n");
      if (!under) {
        return text.substring(from, stop.start());
      }
    }
    return text.substring(from, to);
  }

  /**
   * Whether a source says beside a full name nearly all that a story says its person is, in two
   * words or more.
   */
  static boolean isDescribed(SourcePack sources, String full, Person person) {
    Pattern name = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(full) + "(?!\\p{L})");
    for (Description description : person.descriptions()) {
      Set<String> told = words(description.text());
      for (SourceText given : told.size() < 2 ? List.<SourceText>of() : sources.texts()) {
        String text = given.article().source().text();
        Matcher at = name.matcher(text);
        while (at.find()) {
          Set<String> there =
              words(tail(text.substring(Math.max(0, at.start() - FAR), at.start())));
          there.addAll(words(head(text, at.end(), Math.min(text.length(), at.end() + FAR))));
          long same = told.stream().filter(there::contains).count();
          if (same >= 2 && same + 1 >= told.size()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Where the given names before a surname begin. */
  static int given(String text, Name name, int at) {
    int start = at;
    for (int i = name.given().size() - 1; i >= 0; i--) {
      String given = name.given().get(i) + " ";
      int from = start - given.length();
      if (from >= 0 && text.regionMatches(true, from, given, 0, given.length())) {
        start = from;
      }
    }
    return start;
  }

  /** Each two words that follow each other as one: "head teacher" is a headteacher. */
  static Set<String> joined(String text) {
    Set<String> words = new HashSet<>();
    String last = "";
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      String form = Name.fold(word.group());
      words.add(last + form);
      last = form;
    }
    return words;
  }

  /** Its words, folded, without those that tell nothing. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(Name.fold(word.group())));
    words.removeIf(word -> word.length() < 3 || word.equals("the") || word.equals("for"));
    return words;
  }

  /**
   * Whether the sources have a word beside the person's name, or, of an office of which there are
   * many fields, at all; of one that is hardly more than a post, in a sentence that has its noun.
   */
  static boolean isBorne(SourcePack sources, Person person, String word, Optional<String> head) {
    String surname = Name.fold(person.name().last());
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        String plain = passage.block().plain();
        List<Word> own = all(text, passage, form -> form.equals(surname));
        List<Word> borne =
            own.isEmpty() && head.isEmpty()
                ? List.of()
                : all(
                    text,
                    passage,
                    form -> form.equals(word) || HeldTitle.isOne(HeldTitle.same(form), word));
        if (!borne.isEmpty() && head.isPresent() && !HeldTitle.isLoose(head.get())) {
          return true;
        }
        List<Word> heads =
            borne.isEmpty() || head.isEmpty()
                ? List.of()
                : all(text, passage, form -> HeldTitle.same(form).equals(head.get()));
        for (Word other : borne) {
          if (own.stream().anyMatch(name -> isOneItem(plain, name, other))
              || heads.stream().anyMatch(noun -> isOneSentence(plain, noun, other))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The words of a passage whose form, without the ending of an owner, is asked for. */
  private static List<Word> all(SourceText text, Passage passage, Predicate<String> asked) {
    return text.article().words(passage.block()).stream()
        .filter(word -> asked.test(Name.fold(word.text()).replaceFirst("'s?$", "")))
        .toList();
  }

  private static boolean isOneSentence(String plain, Word one, Word two) {
    int from = Math.min(one.end(), two.end());
    String between = plain.substring(from, Math.max(from, Math.max(one.start(), two.start())));
    return !between.contains(". ") && isOneItem(plain, one, two);
  }

  /** Whether no mark parts two words as it parts the items of a list of people. */
  private static boolean isOneItem(String plain, Word one, Word two) {
    int from = Math.min(one.end(), two.end());
    return plain.substring(from, Math.max(from, Math.max(one.start(), two.start()))).indexOf(';')
        < 0;
  }
}
