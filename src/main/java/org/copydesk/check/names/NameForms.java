package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.CalendarNames;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.check.spelling.StoryWords;
import org.copydesk.word.WordLists;

/** The capitalised words of a story, each with the places where it stands and its company. */
final class NameForms {
  private static final Pattern NAME =
      Pattern.compile("(?!\\p{Lu}{2,}s?$)\\p{Lu}[\\p{L}\\p{M}']{3,}");

  /** Words before a name that say nothing about whose it is. */
  private static final Set<String> TITLES =
      CalendarNames.ALL
          .without("april", "may", "june", "august")
          .and(WordLists.of(NameForms.class, "title"));

  /** One form and where it stands. */
  static final class Form {
    private final String text;
    private final int order;
    private final List<StoryWord> places = new ArrayList<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private boolean namelike;

    private Form(String text, int order) {
      this.text = text;
      this.order = order;
    }

    String text() {
      return text;
    }

    List<StoryWord> places() {
      return List.copyOf(places);
    }

    int count() {
      return places.size();
    }

    StoryWord first() {
      return places.get(0);
    }

    /** Names directly before it, titles left out. */
    Set<String> before() {
      return Set.copyOf(before);
    }

    /** Names directly after it. */
    Set<String> after() {
      return Set.copyOf(after);
    }

    /** Whether it stands capitalised at least once where only a name is. */
    boolean namelike() {
      return namelike;
    }
  }

  private final Map<String, Form> forms = new LinkedHashMap<>();

  /** The forms by what is left of them when at most one letter but the first is left out. */
  private final Map<String, List<Form>> slips = new HashMap<>();

  private NameForms(Article article) {
    StoryWords words = StoryWords.of(article);
    for (StoryWord word : words.all()) {
      if (NAME.matcher(word.text()).matches() && !word.raw() && !word.word().allCapitals()) {
        add(words, word);
      }
    }
    for (Form form : forms.values()) {
      slips(form).forEach(left -> slips.computeIfAbsent(left, l -> new ArrayList<>()).add(form));
    }
  }

  private static Set<String> slips(Form form) {
    String lower = form.text.toLowerCase(Locale.ROOT);
    Set<String> left = new HashSet<>(Set.of(lower));
    for (int i = 1; i < lower.length(); i++) {
      left.add(lower.substring(0, i) + lower.substring(i + 1));
    }
    Variants.stem(lower).ifPresent(stem -> left.add(stem + '-'));
    return left;
  }

  static NameForms of(Article article) {
    return article.derivedFromBlocks(NameForms.class, NameForms::new);
  }

  /** Every form, in the order of first mention. */
  List<Form> all() {
    return List.copyOf(forms.values());
  }

  /**
   * The other forms that are {@linkplain Variants#areOneSlipApart one slip} away, or {@linkplain
   * Variants#differInEnding one ending}, in order.
   */
  List<Form> near(Form form) {
    return slips(form).stream()
        .flatMap(left -> slips.getOrDefault(left, List.of()).stream())
        .distinct()
        .filter(other -> other != form && areNear(other.text, form.text))
        .sorted(Comparator.comparingInt(other -> other.order))
        .toList();
  }

  private static boolean areNear(String one, String other) {
    return Variants.areOneSlipApart(one, other) || Variants.differInEnding(one, other);
  }

  private void add(StoryWords words, StoryWord word) {
    Form form = forms.computeIfAbsent(word.text(), text -> new Form(text, forms.size()));
    form.places.add(word);
    form.namelike |= word.namelike();
    company(words, word, -1).ifPresent(form.before::add);
    company(words, word, 1).ifPresent(form.after::add);
  }

  /** The name that stands directly beside {@code word}, in lower case. */
  static Optional<String> company(StoryWords words, StoryWord word, int step) {
    return words
        .neighbour(word, step)
        .filter(other -> other.capitalised() && adjoins(word, other, step))
        .filter(other -> other.namelike() || step < 0 && words.lower(other.text()) == 0)
        .map(StoryWord::lower)
        .filter(other -> !TITLES.contains(other));
  }

  /** Whether a word in lower case says what somebody is, not who. */
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  /** Whether only a space or a hyphen stands between two neighbouring words. */
  static boolean adjoins(StoryWord word, StoryWord other, int step) {
    StoryWord left = step < 0 ? other : word;
    StoryWord right = step < 0 ? word : other;
    String between = word.block().plain().substring(left.word().end(), right.word().start());
    boolean initial = left.text().length() < 3 && between.equals(". ");
    return (between.isBlank() || between.equals("-") || initial) && left.end() == left.word().end();
  }
}
