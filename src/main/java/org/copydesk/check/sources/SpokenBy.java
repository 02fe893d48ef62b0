package org.copydesk.check.sources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Tells who speaks in a source: its labels say so, its sender, or the words round a quotation. */
final class SpokenBy {
  private static final int SHORTEST = 4;

  /** How a speaker is called whom a source does not name. */
  static final String NOBODY = "Somebody Unnamed";

  /** Who stands behind a dash after a quotation: "— Man, 41, of Leith". */
  private static final Pattern SIGNED =
      Pattern.compile(
          " ?[—–] ?(?<who>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})(?=[,.;(]|$)");

  private final SourcePack sources;
  private final Lexicon lexicon;

  SpokenBy(SourcePack sources, Lexicon lexicon) {
    this.sources = sources;
    this.lexicon = lexicon;
  }

  /**
   * Who speaks at {@code place}, where that can be told.
   *
   * @param label who its source says is speaking
   * @param asked who spoke as the story has it; where the words round the place name that person,
   *     nobody else is told
   */
  Optional<String> by(Evidence place, Optional<String> label, Name asked) {
    for (SourceText text : sources.texts()) {
      boolean told = text.kind() == SourceText.Kind.PROSE || text.kind() == SourceText.Kind.SPEECH;
      if (told && text.name().equals(place.file())) {
        for (Block block : text.article().blocks(place.span())) {
          Optional<Quotation> quoted =
              text.article().quotations(block).stream()
                  .filter(quotation -> quotation.span().overlaps(place.span()))
                  .findFirst();
          boolean labelled = text.kind() == SourceText.Kind.SPEECH && label.isPresent();
          if (quoted.isPresent()) {
            // Words that a speaker quotes, or that a note puts behind a question, may be anyone's.
            return labelled ? Optional.empty() : quoted(text.article(), block, quoted.get(), asked);
          }
        }
      }
    }
    return label;
  }

  /** Whether somebody of that surname speaks in a source that has labels, or is named in one. */
  boolean knows(String surname) {
    String folded = Name.fold(surname);
    return sources.texts().stream()
            .flatMap(text -> labels(text).stream())
            .anyMatch(label -> List.of(Name.fold(label).split("[ ,()]+")).contains(folded))
        || sources.texts().stream()
            .flatMap(text -> Story.of(text.article(), lexicon).people().stream())
            .anyMatch(person -> Name.fold(person.name().last()).equals(folded));
  }

  /** Whom a source labels as speakers. */
  static Set<String> labels(SourceText text) {
    return text.passages().stream()
        .flatMap(passage -> passage.speaker().stream())
        .collect(Collectors.toSet());
  }

  private Optional<String> quoted(Article article, Block block, Quotation quotation, Name asked) {
    String plain = block.plain();
    Matcher signed = SIGNED.matcher(plain).region(quotation.end(), plain.length());
    if (signed.lookingAt()) {
      String who = signed.group("who");
      boolean own = who.contains(asked.last());
      return own ? Optional.empty() : Optional.of(who.indexOf(' ') > 0 ? who : NOBODY);
    }
    Optional<String> led =
        new LedTo(article, Story.of(article, lexicon)).by(quotation).map(p -> p.name().full());
    if (led.isPresent()) {
      return led;
    }
    Optional<String> told =
        Attributed.in(article, lexicon, SHORTEST).stream()
            .filter(said -> said.quotation().equals(quotation))
            .filter(said -> said.named() || !block.plain().contains(asked.last()))
            .map(said -> said.speaker().person().name().full())
            .findFirst();
    if (told.isPresent()) {
      return isSaidOf(article, block, quotation, asked) ? Optional.empty() : told;
    }
    List<Block> blocks = article.blocks();
    boolean named =
        block.plain().contains(asked.last())
            || block.index() > 0 && blocks.get(block.index() - 1).plain().contains(asked.last());
    return named && block.plain().contains(asked.last())
        ? Optional.empty()
        : around(article, Story.of(article, lexicon), block, quotation, named);
  }

  /** Whether the sentence that leads to a quotation, or follows it, names the person. */
  private static boolean isSaidOf(Article article, Block block, Quotation quotation, Name asked) {
    String plain = block.plain();
    int from = 0;
    int to = plain.length();
    for (Quotation other : article.quotations(block)) {
      from = other.end() <= quotation.start() ? Math.max(from, other.end()) : from;
      to = other.start() >= quotation.end() ? Math.min(to, other.start()) : to;
    }
    String around = plain.substring(from, quotation.start()) + plain.substring(quotation.end(), to);
    return around.contains(asked.last());
  }

  /** Whom the block has speak in its own words; nobody of name where only "one told" does. */
  private static Optional<String> around(
      Article article, Story story, Block block, Quotation quotation, boolean above) {
    Optional<Line> found =
        story.lines().stream().filter(l -> l.block().index() == block.index()).findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Line line = found.get();
    List<Quotation> quoted = article.quotations(block);
    boolean speaks = false;
    for (int i = 1; i < line.size() && line.at(i).start() < quotation.start(); i++) {
      if (line.is(i, Trait.SPEAKS) && line.tag(i).isVerb()) {
        boolean known =
            line.at(i - 1).capitalised()
                && line.entry(i - 1).filter(e -> e.isName() && !e.isWord()).isPresent();
        if (line.namelike(i - 1) || known) {
          return Optional.of(line.text(i - 1, i));
        }
        boolean pronoun =
            line.tag(i - 1) == org.copydesk.word.Tag.PRP && !line.lower(i - 1).equals("one");
        speaks = !pronoun && line.sentenceStart(i) <= i - 1 && !above;
      }
    }
    Optional<String> person =
        story.people().stream()
            .filter(p -> p.mentions().stream().anyMatch(m -> m.line() == line && !isIn(quoted, m)))
            .map(Person::name)
            .map(Name::full)
            .findFirst();
    return person.isPresent() ? person : speaks ? Optional.of(NOBODY) : Optional.empty();
  }

  private static boolean isIn(List<Quotation> quoted, Mention mention) {
    return quoted.stream().anyMatch(q -> q.start() < mention.start() && mention.end() < q.end());
  }
}
