package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.Passage;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Name;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/**
 * What lists, labels and signatures say that somebody is, in no sentence: "Coxswain: Ana Ruiz",
 * "ANA RUIZ (captain, Leith)", a name with a line under it.
 */
final class TitlesBeside {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
  private static final Pattern LABEL = Pattern.compile("^[\\s*]*\\(([^)\\n]{3,60})\\)");
  private static final Pattern AFTER =
      Pattern.compile(
          "^[*_]*(?:,? (?:\\p{Lu}\\p{Ll}?\\.?){2,4}(?=,))?(?:, |\\s*\\n[*_ ]*)([^.:;\\n(]{3,60})(?=[.;\\n]|$)");
  private static final Pattern BEFORE =
      Pattern.compile("([^.;:,\\n*]{3,40}):[*_ ]*(?:(?:Mrs?|Ms|Miss|Dr)\\.? )?$");
  private static final Pattern OWN =
      Pattern.compile("\\bI(?:['’]m| am) (?:only |just )?(?:the|an?) ([^.:;,\\n(!?]{3,60})");
  private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{2})\\.(?=\\s)|;|\\n");
  private static final int FAR = 80;

  /** More words are no title. */
  private static final int MOST = 6;

  private final SourcePack sources;
  private final Lexicon lexicon;

  TitlesBeside(SourcePack sources, Lexicon lexicon) {
    this.sources = sources;
    this.lexicon = lexicon;
  }

  /** A title beside a name, and what stands around that name at large. */
  private record Beside(Evidence place, Set<String> words, boolean label) {}

  /** Where a source has somebody as something that a story's title is not, and never as that. */
  Optional<Evidence> otherwise(Titles.Held held) {
    Name name = held.person().name();
    HeldTitle title = held.title();
    if (title.isLoose() && title.fields().isEmpty()) {
      return Optional.empty();
    }
    List<Beside> all = new ArrayList<>();
    Set<String> around = new HashSet<>();
    for (SourceText text : sources.texts()) {
      if (text.kind() != SourceText.Kind.TABLE) {
        read(text, name, all, around);
        said(text, name, all, around);
      }
    }
    boolean head = has(around, title.head());
    boolean field =
        title.fields().isEmpty() || title.fields().stream().anyMatch(f -> has(around, f));
    return all.stream()
        .filter(b -> isOfRank(b, title, around) || isMeant(b, title, head, field))
        .map(Beside::place)
        .findFirst();
  }

  /** What somebody says of himself: "I'm the director of operations". */
  private void said(SourceText text, Name name, List<Beside> all, Set<String> around) {
    for (Passage passage : text.passages()) {
      boolean own =
          passage
              .speaker()
              .filter(s -> List.of(Name.fold(s).split("[ ,()]+")).contains(Name.fold(name.last())))
              .isPresent();
      Matcher said = OWN.matcher(own ? passage.block().plain() : "");
      while (said.find()) {
        around.addAll(words(said.group(1)));
        Span span = passage.block().span(said.start(1), said.end(1));
        add(text.article().source(), span.start(), span.end(), false, all);
      }
    }
  }

  private static boolean has(Set<String> words, String word) {
    return words.stream().anyMatch(w -> HeldTitle.isOne(HeldTitle.same(w), word));
  }

  private boolean isMeant(Beside beside, HeldTitle title, boolean head, boolean field) {
    return head ? !field && isOfOther(beside, title) : !title.isLoose() && isOther(beside, title);
  }

  /** Whether it is the same office of another rank: deputy and chief, executive and operating. */
  private static boolean isOfRank(Beside beside, HeldTitle title, Set<String> around) {
    boolean field =
        title.fields().isEmpty()
            || !hasField(beside, title)
            || title.fields().stream().anyMatch(f -> has(beside.words(), f));
    boolean other =
        !title.chief().isEmpty()
            ? beside.words().contains("chief")
                && (beside.words().contains("officer") || beside.words().contains("executive"))
            : field && HeldTitle.hasLevel(beside.words()) && has(beside.words(), title.head());
    return other
        && !title.ranks().isEmpty()
        && title.ranks().stream().noneMatch(word -> has(around, word) || around.contains(word));
  }

  /** Whether it is the same office, of something else. */
  private boolean isOfOther(Beside beside, HeldTitle title) {
    return has(beside.words(), title.head())
        && beside.words().size() > 1
        && title.fields().stream().anyMatch(this::isWord);
  }

  /** Whether it says of what somebody is the head. */
  private static boolean hasField(Beside beside, HeldTitle title) {
    return beside.words().stream()
        .anyMatch(word -> !HeldTitle.isGrade(word) && !HeldTitle.same(word).equals(title.head()));
  }

  /** Whether a field of a title is said by a word, and is not the name of a place or a body. */
  private boolean isWord(String field) {
    Set<Trait> places = Set.of(Trait.PLACE, Trait.PLACE_NOUN, Trait.BODY_NOUN);
    return lexicon
        .find(field)
        .filter(e -> e.isWord() && places.stream().noneMatch(e::is))
        .isPresent();
  }

  /**
   * Whether it is another office, where the title is one, too; "officer" and "chief" of the same
   * field are none.
   */
  private boolean isOther(Beside beside, HeldTitle title) {
    boolean same = title.fields().stream().anyMatch(field -> has(beside.words(), field));
    return title.office()
        && beside.words().stream()
            .map(HeldTitle::same)
            .filter(word -> !same || !HeldTitle.isLoose(word))
            .flatMap(word -> lexicon.find(word).stream())
            .anyMatch(e -> isOffice(beside, e));
  }

  private static boolean isOffice(Beside beside, Lexeme entry) {
    return entry.is(Trait.OFFICE) || entry.is(Trait.RANK) || beside.label() && entry.is(Trait.ROLE);
  }

  private boolean isOffice(Beside beside) {
    return beside.words().stream()
        .map(HeldTitle::same)
        .flatMap(word -> lexicon.find(word).stream())
        .anyMatch(e -> isOffice(beside, e) || isRole(e));
  }

  private static boolean isRole(Lexeme entry) {
    return entry.is(Trait.ROLE)
        && !entry.is(Trait.KIN)
        && !entry.is(Trait.HONORIFIC)
        && !entry.isName();
  }

  private void read(SourceText given, Name name, List<Beside> all, Set<String> around) {
    Source source = given.article().source();
    String text = source.text();
    Span own = own(given);
    Matcher at =
        Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(name.last()) + "(?!\\p{L})")
            .matcher(text)
            .region(own.start(), own.end());
    while (at.find()) {
      int from = Math.max(own.start(), at.start() - FAR);
      int to = Math.min(own.end(), at.end() + FAR);
      String after = text.substring(at.end(), to);
      String beside = tail(text.substring(from, at.start())) + " " + head(after);
      around.addAll(words(beside));
      around.addAll(joined(beside));
      for (Pattern pattern : List.of(LABEL, AFTER)) {
        Matcher title = pattern.matcher(after);
        if (title.find()) {
          int start = at.end() + title.start(1);
          boolean label = pattern == LABEL;
          add(source, start, start + title.group(1).strip().length(), label, all);
        }
      }
      Matcher list =
          BEFORE.matcher(text.substring(from, Math.max(from, given(text, name, at.start()))));
      if (list.find() && !list.group(1).equals(list.group(1).toUpperCase(Locale.ROOT))) {
        add(source, from + list.start(1), from + list.end(1), false, all);
      }
    }
  }

  /** What of a file the source is, with the label of who speaks first: a note is not its story. */
  private static Span own(SourceText given) {
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
  private static String tail(String before) {
    Matcher stop = STOP.matcher(before);
    int from = 0;
    while (stop.find()) {
      from = stop.end();
    }
    return before.substring(from);
  }

  /** What of a stretch belongs to what stands before it, a line under a name too. */
  private static String head(String after) {
    Matcher stop = STOP.matcher(after);
    int at = 0;
    while (stop.find()) {
      boolean under = after.substring(0, stop.start()).isBlank() && stop.group().contains("\n");
      if (!under) {
        at = stop.start();
        break;
      }
    }
    return at == 0 ? after : after.substring(0, at);
  }

  /** Where the given names before a surname begin. */
  private static int given(String text, Name name, int at) {
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

  private void add(Source source, int start, int end, boolean label, List<Beside> all) {
    String words = source.text().substring(start, end);
    int from = start + words.length() - words.stripLeading().length();
    int comma = words.indexOf(", ");
    // "the captain, was asked", "captain, Leith": what stands before the comma, if that is all.
    Set<String> first = comma > 0 ? words(words.substring(0, comma)) : Set.of();
    if (comma > 0 && add(source, from, start + comma, first, label, all)) {
      return;
    }
    add(source, from, end, words(words), label, all);
  }

  private boolean add(
      Source source, int start, int end, Set<String> words, boolean label, List<Beside> all) {
    Evidence place =
        new Evidence(
            source.name(),
            new Span(start, end),
            source.position(start).line(),
            source.text().substring(start, end),
            Optional.empty(),
            Optional.empty());
    Beside beside = new Beside(place, words, label);
    return words.size() <= MOST && isOffice(beside) && all.add(beside);
  }

  /** Each two words that follow each other as one: "head teacher" is a headteacher. */
  private static Set<String> joined(String text) {
    Set<String> words = new HashSet<>();
    String last = "";
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      String form = Name.fold(word.group());
      words.add(last + form);
      last = form;
    }
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(Name.fold(word.group())));
    words.removeIf(word -> word.length() < 3 || word.equals("the") || word.equals("for"));
    return words;
  }
}
