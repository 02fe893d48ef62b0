package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private static final int FAR = 80;

  /** More words are no title. */
  private static final int MOST = 6;

  private final SourcePack sources;
  private final Lexicon lexicon;

  /** What the words of the sources say that somebody is, as far as that is nobody's by a list. */
  private final Set<String> known;

  TitlesBeside(SourcePack sources, Lexicon lexicon) {
    this.sources = sources;
    this.lexicon = lexicon;
    this.known = sources.derived(Known.class, "", Known::of).words();
  }

  /** The words of the sources, each in the spelling in which titles are compared. */
  private record Known(Set<String> words) {
    static Known of(SourcePack sources) {
      Set<String> words = new HashSet<>();
      for (SourceText text : sources.texts()) {
        for (Passage passage : text.passages()) {
          text.article()
              .words(passage.block())
              .forEach(word -> words.add(HeldTitle.same(Name.fold(word.text()))));
        }
      }
      return new Known(words);
    }
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
      Matcher said = TitleForms.OWN.matcher(own ? passage.block().plain() : "");
      while (said.find()) {
        around.addAll(AroundNames.words(said.group(1)));
        Span span = passage.block().span(said.start(1), said.end(1));
        add(text.article().source(), span.start(), span.end(), true, all);
      }
    }
  }

  private static boolean has(Set<String> words, String word) {
    return words.stream().anyMatch(w -> HeldTitle.isOne(HeldTitle.same(w), word));
  }

  private boolean isMeant(Beside beside, HeldTitle title, boolean head, boolean field) {
    boolean told = !title.isLoose() || !title.chief().isEmpty();
    return head ? !field && isOfOther(beside, title) : told && isOther(beside, title);
  }

  /** Whether it is the same office of another rank: deputy and chief, executive and operating. */
  private static boolean isOfRank(Beside beside, HeldTitle title, Set<String> around) {
    boolean head = has(beside.words(), title.head());
    if (!title.chief().isEmpty() && head && has(beside.words(), title.chief())) {
      // "The principal planning officer" is no chief planning officer.
      return HeldTitle.hasLevel(beside.words()) && !around.contains("chief");
    }
    boolean field =
        title.fields().isEmpty()
            || !hasField(beside, title)
            || title.fields().stream().anyMatch(f -> has(beside.words(), f));
    boolean level = HeldTitle.hasLevel(beside.words()) || title.isLowered();
    boolean other =
        !title.chief().isEmpty()
            ? beside.words().contains("chief")
                && (beside.words().contains("officer") || beside.words().contains("executive"))
            : field && level && head;
    return other
        && !title.ranks().isEmpty()
        && title.ranks().stream().noneMatch(word -> has(around, word) || around.contains(word));
  }

  /** Whether it is the same office, of something else. */
  private boolean isOfOther(Beside beside, HeldTitle title) {
    boolean field = beside.words().stream().anyMatch(w -> HeldTitle.isField(w, title.head()));
    return has(beside.words(), title.head())
        && title.fields().stream().anyMatch(f -> isWord(f) && (field || isUnheard(f, beside)));
  }

  /** Whether no source has a word, where the office stands there with a deputy's instead. */
  private boolean isUnheard(String field, Beside beside) {
    return HeldTitle.isLowered(beside.words()) && !known.contains(field);
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
    String words = title.block().plain().substring(title.start(), title.end());
    boolean listed =
        beside.label()
            && !words.matches("(?i)an? .*")
            && (!known.contains(title.head()) || isListed(title.head()));
    return (title.office() || listed)
        && beside.words().stream()
            .map(HeldTitle::same)
            .filter(word -> !same || !HeldTitle.isLoose(word))
            .flatMap(word -> lexicon.find(word).stream())
            .anyMatch(e -> isOffice(beside, e));
  }

  /** Whether a word is put before names: "Dr", "the Hon.". */
  private boolean isStyle(String word) {
    return word.endsWith(".")
        || lexicon.find(word).filter(entry -> entry.is(Trait.HONORIFIC)).isPresent();
  }

  /** Whether a list gives somebody an office by a word: "Mechanic: Tom Bell". */
  private boolean isListed(String head) {
    Pattern list =
        Pattern.compile(
            "(?i:(?:^|[.;\\n*])[ *]*(?:\\p{L}+ )?" + Pattern.quote(head) + "):[* ]*\\p{Lu}");
    return sources.texts().stream()
        .anyMatch(text -> list.matcher(text.article().source().text()).find());
  }

  private static boolean isOffice(Beside beside, Lexeme entry) {
    return entry.is(Trait.OFFICE) || entry.is(Trait.RANK) || beside.label() && entry.is(Trait.ROLE);
  }

  private boolean isOffice(Beside beside) {
    String written = beside.place().words();
    boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
    return beside.words().stream()
        .map(HeldTitle::same)
        .flatMap(word -> lexicon.find(word).stream())
        .anyMatch(e -> isOffice(beside, e) || isRole(e, lower));
  }

  /** Whether a word says what somebody is; a surname may, where nothing is capitalised. */
  private static boolean isRole(Lexeme entry, boolean lower) {
    return entry.is(Trait.ROLE)
        && !entry.is(Trait.KIN)
        && !entry.is(Trait.HONORIFIC)
        && (lower || !entry.isName());
  }

  private void read(SourceText given, Name name, List<Beside> all, Set<String> around) {
    Source source = given.article().source();
    String text = source.text();
    Span own = AroundNames.own(given);
    Matcher at =
        Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(name.last()) + "(?!\\p{L})")
            .matcher(text)
            .region(own.start(), own.end());
    while (at.find()) {
      int from = Math.max(own.start(), at.start() - FAR);
      int to = Math.min(own.end(), at.end() + FAR);
      String after = text.substring(at.end(), to);
      String beside =
          AroundNames.tail(text.substring(from, at.start()))
              + " "
              + AroundNames.head(text, at.end(), to);
      around.addAll(AroundNames.words(beside));
      around.addAll(AroundNames.joined(beside));
      for (Pattern pattern : List.of(TitleForms.LABEL, TitleForms.AFTER)) {
        Matcher title = pattern.matcher(after);
        if (title.find()) {
          int start = at.end() + title.start(1);
          String words = title.group(1).strip();
          boolean label = pattern == TitleForms.LABEL || TitleForms.POST.matcher(words).matches();
          add(source, start, start + words.length(), label, all);
        }
      }
      String before =
          text.substring(from, Math.max(from, AroundNames.given(text, name, at.start())));
      Matcher list = TitleForms.BEFORE.matcher(before);
      if (list.find() && !list.group(1).equals(list.group(1).toUpperCase(Locale.ROOT))) {
        add(source, from + list.start(1), from + list.end(1), true, all);
      }
      for (Pattern pattern : List.of(TitleForms.STYLED, TitleForms.RANKED, TitleForms.ROLE)) {
        Matcher title = pattern.matcher(before);
        boolean closed = TitleForms.CLOSED.matcher(after).find();
        if (title.find()
            && (pattern != TitleForms.STYLED || isStyle(title.group("style")))
            && (closed || pattern != TitleForms.ROLE || title.group("comma") == null)) {
          around.addAll(AroundNames.words(title.group(1)));
          add(source, from + title.start(1), from + title.end(1), false, all);
        }
      }
    }
  }

  private void add(Source source, int start, int end, boolean label, List<Beside> all) {
    String words = source.text().substring(start, end);
    int from = start + words.length() - words.stripLeading().length();
    int comma = words.indexOf(", ");
    // "the captain, was asked", "captain, Leith": what stands before the comma, if that is all.
    Set<String> first = comma > 0 ? AroundNames.words(words.substring(0, comma)) : Set.of();
    if (comma > 0 && add(source, from, start + comma, first, label, all)) {
      return;
    }
    add(source, from, end, AroundNames.words(words), label, all);
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
}
