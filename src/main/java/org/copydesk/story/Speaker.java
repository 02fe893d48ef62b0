package org.copydesk.story;

import java.util.Optional;
import org.copydesk.article.Quotation;
import org.copydesk.article.Span;
import org.copydesk.word.Lexeme.Trait;

/**
 * Who is said to have spoken a quotation.
 *
 * @param person the person
 * @param line the block
 * @param from the index of the first token of the words that say so
 * @param to the index after the last
 */
public record Speaker(Person person, Line line, int from, int to) {
  /** How many tokens may stand between the speaker before a quotation and its mark. */
  private static final int NEAR = 5;

  /** What ends a sentence, or a quotation before another. */
  private static final String LEADS = ".!?”’\"'";

  /** The most tokens of what stands beside a name: "the captain, ", ", who led the trial,". */
  private static final int LONGEST = 14;

  /** The speaker named right after a quotation, or right before it. */
  public static Optional<Speaker> of(Story story, Quotation quotation) {
    if (!quotation.closed()) {
      return Optional.empty();
    }
    Optional<Line> line =
        story.lines().stream()
            .filter(l -> l.block().index() == quotation.block().index())
            .findFirst();
    return line.flatMap(
        l -> {
          Optional<Speaker> after =
              endsSentence(quotation)
                  ? Optional.empty()
                  : after(story, l, first(l, quotation.end()));
          return after.isPresent() ? after : before(story, l, first(l, quotation.start()));
        });
  }

  /**
   * Whether what follows speaks of something else: a full stop closes the words, or they are a
   * question that the words before lead to: "Asked “Is it safe?” Ana Ruiz said no."
   */
  public static boolean endsSentence(Quotation quotation) {
    String plain = quotation.block().plain();
    int last = quotation.end() - 2;
    if (last <= quotation.start()) {
      return false;
    }
    String before = plain.substring(0, quotation.start()).strip();
    boolean led = !before.isEmpty() && LEADS.indexOf(before.charAt(before.length() - 1)) < 0;
    return plain.charAt(last) == '.' || led && "?!".indexOf(plain.charAt(last)) >= 0;
  }

  /** The index of the first token at or after plain character {@code at}. */
  private static int first(Line line, int at) {
    int i = 0;
    while (i < line.size() && line.at(i).start() < at) {
      i++;
    }
    return i;
  }

  /** "… ,” said Ana Ruiz" or "… ,” Ruiz said". */
  private static Optional<Speaker> after(Story story, Line line, int at) {
    if (speaks(line, at)) {
      return find(story, line, at + 1, at + LONGEST, at, true);
    }
    return find(story, line, at, at + LONGEST, at, false);
  }

  private static boolean speaks(Line line, int i) {
    return line.is(i, Trait.SPEAKS) && line.tag(i).isVerb();
  }

  private static Optional<Speaker> find(
      Story story, Line line, int from, int to, int start, boolean told) {
    for (Person person : story.people()) {
      for (Mention mention : person.mentions()) {
        boolean here = mention.line() == line && mention.from() >= from && mention.from() < to;
        boolean joined = here && leads(line, from, mention.from());
        int verb = joined ? verbAfter(line, mention.to()) : -1;
        if (joined && (told || verb >= 0)) {
          int end = told ? mention.to() : verb + 1;
          return Optional.of(new Speaker(person, line, start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing, a title, or what somebody is and a comma lead to a name at {@code to}. */
  private static boolean leads(Line line, int from, int to) {
    boolean role = false;
    for (int i = from; i < to; i++) {
      boolean comma = role && i == to - 1 && line.lower(i).equals(",");
      if (!comma && (line.at(i).isMark() || line.tag(i).isFinite())) {
        return false;
      }
      role |= Description.isPost(line, i);
    }
    return true;
  }

  /**
   * The index of the verb of speech after a name that ends at {@code at}, or -1: "said", or "said"
   * after an apposition: "Ana Ruiz, the engineer, said".
   */
  public static int verbAfter(Line line, int at) {
    int i = at;
    if (line.lower(at).equals(",") && !speaks(line, at + 1)) {
      i = at + 1;
      while (i < line.size() && i < at + LONGEST && !line.lower(i).equals(",")) {
        i++;
      }
      i++;
      if (line.tag(at + 1).isName() && !speaks(line, i)) {
        return -1;
      }
    }
    i += line.lower(i).equals(",") ? 1 : 0;
    i += line.tag(i).isAdverb() ? 1 : 0;
    return speaks(line, i) ? i : -1;
  }

  /** "Ana Ruiz warned: “…": somebody and a verb of speech right before the quotation. */
  private static Optional<Speaker> before(Story story, Line line, int at) {
    int verb = at - 1;
    while (verb > 0 && at - verb < NEAR && !speaks(line, verb)) {
      verb--;
    }
    if (verb <= 0 || !speaks(line, verb) || line.lower(verb).equals("according")) {
      return Optional.empty();
    }
    int start = line.sentenceStart(verb);
    Speaker nearest = null;
    for (Person person : story.people()) {
      for (Mention mention : person.mentions()) {
        boolean here =
            mention.line() == line
                && mention.from() >= start
                && mention.to() <= verb
                && !line.lower(mention.from() - 1).equals("by");
        boolean had =
            here && mention.to() + 1 == verb && line.lower(mention.to()).matches("ha[ds]");
        boolean beside =
            here && (had || mention.to() == verb || line.lower(mention.to()).equals(","));
        if (beside && (nearest == null || mention.from() > nearest.from)) {
          nearest = new Speaker(person, line, mention.from(), verb + 1);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether both are one person. */
  public boolean isSame(Speaker other) {
    return person.equals(other.person);
  }

  /** How the person is called in a message. */
  public String name() {
    return person.name().full();
  }

  /** The words that say so, in the source. */
  public Span span() {
    return line.span(from, to);
  }
}
