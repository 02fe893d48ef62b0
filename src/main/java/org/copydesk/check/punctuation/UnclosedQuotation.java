package org.copydesk.check.punctuation;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/**
 * A quotation mark without its partner. A paragraph of a running quotation need not close when the
 * next one opens again.
 */
public final class UnclosedQuotation implements Rule {
  private static final Set<Role> ROLES =
      EnumSet.of(
          Role.HEADLINE,
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.LIST_ITEM,
          Role.CAPTION);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "punctuation/unclosed-quotation",
              Severity.WARNING,
              "A quotation mark without its partner",
              "The reader cannot tell whose words are whose.",
              bad(
                  "[[\"Nobody]] should have to wait that long, Robert Palmer added.",
                  "\"Nobody should have to wait that long,\" Robert Palmer added."),
              bad("He said [[\"it]] is late."),
              bad(
                  "It was told to prepare a [[“quasi]]-state of war. The report comes after “shots”"
                      + " were fired."),
              bad("“It is late,” he said. [[“We]] must go, he added. “Now.”"),
              bad("It is [[late.”]] He left."),
              bad(
                  "[[\"We]] will not give up, said Helen Morris.\n\n"
                      + "\"It is late,\" he said.\n\n"
                      + "\"So be it.\""),
              bad("He said: [[‘This]] is the end of the line for us all."),
              good(
                  "\"My father built this house,\" Julia Fisher said. \"My brothers and I helped"
                      + " him.\n\n\"We are not going to leave it now.\""),
              good(
                  "The rules on the wall\n\n"
                      + "The sign has three lines.\n\n"
                      + "- “No boots on the bench,\n"
                      + "- no dogs in the hall, and\n"
                      + "- no singing.”\n\n"
                      + "Nobody minds."),
              good(
                  "A card on the door\n\nIt read: “Gone to the sea for the day.\n\nBack when the"
                      + " tide is.”\n\nHe was not."),
              bad(
                  "A card on the door\n\nIt read: [[“Gone]] to the sea for the day.\n\nHe said “no”"
                      + " when asked."),
              good("He was 6'2\" tall, with a 27\" screen; the 12\" single came out in the '80s."),
              good("\"He stood 6'2\" tall,\" she said. \"No.\""),
              good("Rock 'n' roll: the players' union and the teachers' union met ’em at ’ome."),
              good("The word \"never\" had not been used; \"not yet\" was closer to the truth."),
              good("\"He told me 'no',\" she said, \"and 'never'.\""),
              good("“He said “no” to me,” she said."),
              good("She read ‘War and Peace’ and the ‘90s band’s ‘Best Of’."),
              good("A \"state of war\"; and [\"h\"]e left—\"now\"—for good."))
          .needingStory()
          .reading(ROLES);

  /** A quotation over paragraphs or list items that do not open again is no longer than this. */
  private static final int FURTHEST = 8;

  private static final String SAYS =
      "(?:said|says|added|adds|told|explained|insisted|warned|wrote|tweeted|recalled|continued"
          + "|argued|claimed|replied|asked|noted|admitted|stressed|concluded|announced|declared)";

  private static final String NAME =
      "(?:(?:the |a |an )?(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}|[Hh]e|[Ss]he|[Tt]hey)";

  /** Where the speech must end: "…, Robert Palmer added", "…, said the mayor". */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(",(?=\\s(?:" + NAME + "\\s?" + SAYS + "\\b|" + SAYS + "\\s" + NAME + "))");

  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:^|(?<=[:,] ))[‘'](?=\\p{Lu}[\\p{L}’']*,? [\\p{L}’',]+ [\\p{L}’',]+ \\p{L})");

  private static final Pattern CLIPPED =
      Pattern.compile("['‘](?:Tis|Twas|Til|Ndrangheta|Abd|Ali|Isa|Umar|Uthman|Amr|Ayn|Ain)\\b");

  private static final Pattern CURLY_CLOSE = Pattern.compile("\\S’(?![\\p{L}\\p{N}])");
  private static final Pattern STRAIGHT_CLOSE = Pattern.compile("\\S'(?![\\p{L}\\p{N}])");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> closing = new HashSet<>();
    boolean running = false;
    for (Block block : article.blocks()) {
      if (!ROLES.contains(block.role()) || block.plain().isEmpty()) {
        continue;
      }
      boolean ran = running;
      running = false;
      for (Quotation quotation : article.quotations(block)) {
        if (quotation.closed() || runsOn(quotation)) {
          continue;
        }
        Optional<Block> last = closedIn(article, quotation);
        if (last.isPresent()) {
          closing.add(last.get().index());
        } else {
          findings.add(unclosed(quotation));
          running = quotation.end() == block.plain().length();
        }
      }
      lone(article, block)
          .filter(at -> !ran && !closing.contains(block.index()))
          .ifPresent(at -> findings.add(unopened(article, block, at)));
      single(article, block).ifPresent(at -> findings.add(open(block, at, Optional.empty())));
    }
    return findings;
  }

  /** The block a little further down in which the quotation closes that its own leaves open. */
  private static Optional<Block> closedIn(Article article, Quotation quotation) {
    Block opened = quotation.block();
    if (quotation.end() < opened.plain().length() || attribution(quotation).isPresent()) {
      return Optional.empty();
    }
    int last = Math.min(article.blocks().size() - 1, opened.index() + FURTHEST);
    for (Block block : article.blocks().subList(opened.index() + 1, last + 1)) {
      boolean ends = block.role() == Role.CROSSHEAD || !ROLES.contains(block.role());
      List<Quotation> others = article.quotations(block);
      Optional<Integer> close = lone(article, block);
      if (close.isPresent()) {
        boolean first = others.isEmpty() || close.get() < others.get(0).start();
        return first && !ends ? Optional.of(block) : Optional.empty();
      }
      if (ends || !others.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the speech goes on in the next paragraph, which opens again. */
  private static boolean runsOn(Quotation quotation) {
    return quotation.continues() && attribution(quotation).isEmpty();
  }

  /** Where in the block the speech ends, when somebody is named as the speaker after it. */
  private static Optional<Integer> attribution(Quotation quotation) {
    Matcher said = ATTRIBUTION.matcher(quotation.block().plain());
    said.region(quotation.start() + 1, quotation.end());
    return said.find() ? Optional.of(said.end()) : Optional.empty();
  }

  private static Finding unclosed(Quotation quotation) {
    Block block = quotation.block();
    Optional<Integer> end =
        attribution(quotation)
            .or(() -> tail(quotation) ? Optional.of(quotation.end()) : Optional.empty());
    return open(block, quotation.start(), end);
  }

  /** Whether the quotation is the rest of the block and one sentence long. */
  private static boolean tail(Quotation quotation) {
    String inside = quotation.inside();
    return quotation.end() == quotation.block().plain().length()
        && !inside.isEmpty()
        && !inside.substring(0, inside.length() - 1).matches("(?s).*[.!?]\\s.*");
  }

  private static Finding open(Block block, int at, Optional<Integer> closing) {
    int end = at + 1;
    while (end < block.plain().length() && Character.isLetterOrDigit(block.plain().charAt(end))) {
      end++;
    }
    Finding finding =
        INFO.finding(
            block.span(at, end),
            "The quotation that opens here is never closed; put the closing mark where the speech"
                + " ends.");
    if (closing.isPresent()) {
      int last = Math.max(at + 1, closing.get());
      finding = finding.withRelated(block.span(last - 1, last), "the speech seems to end here");
    }
    Finding told = finding;
    return closing
        .filter(to -> block.text().verbatim(at, block.plain().length()))
        .map(to -> told.withFix(close(block, at, to)))
        .orElse(told);
  }

  private static Fix close(Block block, int at, int to) {
    char open = block.plain().charAt(at);
    String mark =
        switch (open) {
          case '“' -> "”";
          case '‘' -> "’";
          case '„' -> "“";
          case '«' -> "»";
          default -> String.valueOf(open);
        };
    Span place = block.span(to, to);
    return new Fix("Close the quotation", Safety.REVIEW, List.of(new Edit(place, mark)));
  }

  /** The first closing mark that no mark opens. */
  private static Optional<Integer> lone(Article article, Block block) {
    int from = 0;
    for (Quotation quotation : article.quotations(block)) {
      Optional<Integer> found = lone(block.plain(), from, quotation.start());
      if (found.isPresent()) {
        return found;
      }
      from = Math.max(from, quotation.end());
    }
    return lone(block.plain(), from, block.plain().length());
  }

  private static Optional<Integer> lone(String plain, int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      char c = plain.charAt(i);
      char before = plain.charAt(i - 1);
      if ((c == '”' || c == '"') && !Character.isWhitespace(before) && !Character.isDigit(before)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Finding unopened(Article article, Block block, int at) {
    int start = block.plain().substring(0, at).lastIndexOf(' ') + 1;
    Finding finding =
        INFO.finding(
            block.span(start, at + 1),
            "A quotation closes here that was never opened; put the opening mark where the speech"
                + " begins.");
    return article.sentences(block).stream()
        .filter(sentence -> sentence.holds(at) && sentence.start() < start)
        .findFirst()
        .map(Sentence::start)
        .map(from -> finding.withRelated(block.span(from, from + 1), "the sentence begins here"))
        .orElse(finding);
  }

  /** An opening single mark, where speech begins, that no single mark after it could close. */
  private static Optional<Integer> single(Article article, Block block) {
    String plain = block.plain();
    Matcher open = SINGLE.matcher(plain);
    if (!open.find()) {
      return Optional.empty();
    }
    int at = open.start();
    boolean within =
        article.quotations(block).stream().anyMatch(q -> q.start() <= at && at < q.end());
    if (within || CLIPPED.matcher(plain).region(at, plain.length()).lookingAt()) {
      return Optional.empty();
    }
    Pattern closing = plain.charAt(at) == '‘' ? CURLY_CLOSE : STRAIGHT_CLOSE;
    boolean closes = closing.matcher(plain).region(at + 1, plain.length()).find();
    return closes || runs(article, block) ? Optional.empty() : Optional.of(at);
  }

  private static boolean runs(Article article, Block block) {
    return block.index() + 1 < article.blocks().size()
        && article.blocks().get(block.index() + 1).plain().matches("(?s)[‘'\"“].*");
  }
}
