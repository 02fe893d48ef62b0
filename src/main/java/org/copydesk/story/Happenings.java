package org.copydesk.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.story.Happening.Party;
import org.copydesk.syntax.Trees;
import org.copydesk.time.Bound;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.TemporalRange;
import org.copydesk.time.Tense;
import org.copydesk.time.Timeline;
import org.copydesk.time.Type;
import org.copydesk.word.Cut;

/**
 * What a story says has happened, with dates, in page order.
 *
 * @param all every dated happening
 * @param planned those that are yet to come
 */
public record Happenings(List<Happening> all, List<Happening> planned) {
  private static final Set<Role> READ =
      Set.of(
          Role.HEADLINE,
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.LIST_ITEM,
          Role.CAPTION);

  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** Where a story tells of a thing’s own year, what "it" stands for is worth a look back. */
  private static final Pattern YEARLY = Pattern.compile("\\d{4}, the year (?:that |in which )?it ");

  /** Copies its parts. */
  public Happenings {
    all = List.copyOf(all);
    planned = List.copyOf(planned);
  }

  /** What {@code article} dates, read once and kept with it. */
  public static Happenings of(Article article) {
    return article.derived(Happenings.class, Happenings::read);
  }

  private static Happenings read(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Happening> all = new ArrayList<>();
    List<Happening> planned = new ArrayList<>();
    if (timeline.expressions().noneMatch(Happenings::usable)) {
      return new Happenings(List.of(), List.of());
    }
    Set<String> names = names(article);
    Trees trees = Trees.of(article);
    int place = 0;
    Optional<Sentence> last = Optional.empty();
    boolean yearly = article.blocks(READ).stream().anyMatch(b -> YEARLY.matcher(b.plain()).find());
    for (Block block : article.blocks(READ)) {
      for (Sentence sentence : article.sentences(block)) {
        List<TemporalExpression> dates = timeline.in(sentence);
        if (dates.stream().anyMatch(Happenings::usable)) {
          HappeningReader reader =
              new HappeningReader(sentence, place, trees.of(sentence), dates, names);
          List<TemporalRange> ranges = timeline.ranges(sentence);
          for (TemporalExpression date : dates) {
            boolean ranged = ranges.stream().anyMatch(r -> r.first() == date || r.second() == date);
            Optional<Happening> found =
                usable(date) && !ranged ? reader.of(date) : Optional.empty();
            Optional<Party> meant =
                last.filter(before -> yearly && before.block() == block)
                    .map(before -> new ClauseWords(trees.of(before).tokens(), List.of(), names))
                    .map(ClauseWords::onlyNamed);
            found
                .map(happening -> meant.map(happening::of).orElse(happening))
                .ifPresent((date.tense() == Tense.FUTURE ? planned : all)::add);
          }
        }
        last = Optional.of(sentence);
        place++;
      }
      place += 1;
    }
    return new Happenings(all, planned);
  }

  /** The words with a capital that open no sentence, folded. */
  private static Set<String> names(Article article) {
    Set<String> names = new HashSet<>();
    for (Block block : article.blocks(BODY)) {
      for (Sentence sentence : article.sentences(block)) {
        // Not the article's tokens: of most sentences nobody else wants the tags.
        String plain = sentence.plain();
        Cut.of(plain).stream()
            .skip(1)
            .map(cut -> plain.substring(cut.start(), cut.end()))
            .filter(text -> Character.isUpperCase(text.codePointAt(0)))
            .forEach(text -> names.add(Name.fold(text)));
      }
    }
    return Set.copyOf(names);
  }

  /** Whether it says by itself on which day, in which month or year something has happened. */
  private static boolean usable(TemporalExpression date) {
    return (date.type() == Type.DATE || date.type() == Type.TIME)
        && date.written().isPresent()
        && date.days().isPresent()
        && date.bound() == Bound.EXACT
        && date.modality() != Modality.QUOTED
        && date.modality() != Modality.HYPOTHETICAL
        && date.modality() != Modality.NEGATED
        && date.written().map(CalendarDate::month).orElse(0) <= 12;
  }
}
