package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.names.NameForms.Form;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.check.spelling.StoryWords;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.WordLists;

/** Lists the names of a story that no table knows, once each, for a person to verify. */
public final class NamesToVerify {
  private static final Set<String> SPOKEN_OF = Set.of("names", "spelling");

  private static final Set<String> PARTICLES = WordLists.of(NamesToVerify.class, "particles");

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A list of what neither {@code lexicon} nor {@code house} knows. */
  public NamesToVerify(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  /**
   * The unknown names of {@code article}, in the order of first mention, without those that {@code
   * findings} of spelling or of names already speak of.
   */
  public List<NameToVerify> of(Article article, List<Finding> findings) {
    StoryWords words = StoryWords.of(article);
    Map<String, NameToVerify> listed = new LinkedHashMap<>();
    Map<String, String> owner = new LinkedHashMap<>();
    Set<Span> faulty = faulty(findings);
    for (Form form : NameForms.of(article).all()) {
      boolean found = form.places().stream().allMatch(place -> faulty.contains(place.span()));
      if (!found && isUnknown(words, form) && !owner.containsKey(form.text())) {
        List<StoryWord> whole = whole(words, fullest(words, form));
        whole.forEach(part -> owner.putIfAbsent(part.text(), form.text()));
        listed.put(form.text(), entry(whole, form.count()));
      }
    }
    return List.copyOf(listed.values());
  }

  private static Set<Span> faulty(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> SPOKEN_OF.contains(finding.rule().pack()))
        .map(Finding::span)
        .collect(Collectors.toSet());
  }

  private boolean isUnknown(StoryWords words, Form form) {
    String text = form.text();
    return form.namelike()
        && !lexicon.knows(text)
        && !lexicon.knowsName(text)
        && !house.accepts(text)
        && !isForm(text)
        && words.lower(text) == 0;
  }

  /** Whether it is the plural or the people of a known name. */
  private boolean isForm(String text) {
    return text.endsWith("s") && lexicon.knowsName(text.substring(0, text.length() - 1));
  }

  /** The mention that stands in the longest name, the first of those. */
  private StoryWord fullest(StoryWords words, Form form) {
    StoryWord best = form.first();
    int longest = 0;
    for (StoryWord place : form.places()) {
      int length = whole(words, place).size();
      if (length > longest && place.namelike()) {
        best = place;
        longest = length;
      }
    }
    return best;
  }

  /** The name that {@code word} is part of, particles included. */
  private List<StoryWord> whole(StoryWords words, StoryWord word) {
    List<StoryWord> name = new ArrayList<>(List.of(word));
    extend(words, word, -1, name);
    extend(words, word, 1, name);
    return name;
  }

  private void extend(StoryWords words, StoryWord from, int step, List<StoryWord> name) {
    StoryWord edge = from;
    while (name.size() < 6) {
      Optional<StoryWord> next = part(words, edge, step);
      Optional<StoryWord> beyond = next;
      while (beyond.filter(w -> !w.capitalised()).isPresent()) {
        beyond = part(words, beyond.get(), step);
      }
      if (beyond.isEmpty()) {
        return;
      }
      edge = next.get();
      name.add(step < 0 ? 0 : name.size(), edge);
    }
  }

  private Optional<StoryWord> part(StoryWords words, StoryWord edge, int step) {
    return words
        .neighbour(edge, step)
        .filter(other -> NameForms.adjoins(edge, other, step))
        .filter(
            other ->
                PARTICLES.contains(other.lower())
                    || other.capitalised()
                        && !NameForms.isTitle(other.lower())
                        && !other.titled()
                        && isOfName(other, step));
  }

  /** Whether a word before a name belongs to it, not to the place it is from. */
  private boolean isOfName(StoryWord word, int step) {
    boolean from =
        step < 0
            && !word.hyphenated()
            && lexicon
                .find(word.text())
                .filter(entry -> entry.is(Trait.DEMONYM) || entry.is(Trait.PLACE))
                .filter(entry -> !entry.is(Trait.GIVEN_NAME) && !entry.is(Trait.SURNAME))
                .isPresent();
    return !from && isOfName(word);
  }

  private boolean isOfName(StoryWord word) {
    return !word.opens() || !lexicon.knows(word.text());
  }

  private static NameToVerify entry(List<StoryWord> whole, int mentions) {
    StoryWord first = whole.get(0);
    StoryWord last = whole.get(whole.size() - 1);
    String name = first.block().plain().substring(first.word().start(), last.end());
    return new NameToVerify(name, first.block().span(first.word().start(), last.end()), mentions);
  }
}
