package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Body;
import org.copydesk.story.Mention;
import org.copydesk.story.Naming;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Letters that stand for a body and do not fit its name, or change within the story. */
public final class WrongLetters implements Rule {
  private static final int SHORTEST = 3;

  /** A name of three words or more with capital letters in brackets after it. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|and|for|the|on|in|to|&) )*){2,}\\p{Lu}[\\p{L}-]+)"
              + "(?:[’']s?)? \\((\\p{Lu}{3,6})\\)");

  private static final Set<String> WORLDWIDE =
      Set.of("International", "World", "Universal", "Union", "European");

  /** How well known letters must be to be a name of their own. */
  private static final int KNOWN = 3;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "names/wrong-letters",
          Severity.WARNING,
          "Letters that do not fit the name",
          "The reader who meets the letters again cannot tell what they stand for.",
          bad(
              "The Fenland Swan Watch Society ([[FWSS]]) counts birds.",
              "The Fenland Swan Watch Society (FSWS) counts birds."),
          bad(
              "The Severn Rowing Council (SRC) meets today. The [[SCR]] has six members.",
              "The Severn Rowing Council (SRC) meets today. The SRC has six members."),
          bad(
              "Each Quarterly Marsh Drainage Report ([[QDMR]]) lists the pumps.",
              "Each Quarterly Marsh Drainage Report (QMDR) lists the pumps."),
          good("The Popular Rowing Union (UPR), a French club, and the Fen Union Party (UFP) met."),
          bad(
              "She plays for her club in the Gaelic Athletic Association ([[GGA]]).",
              "She plays for her club in the Gaelic Athletic Association (GAA)."),
          bad(
              "The Food and Drink Federation ([[FFD]]) agreed.",
              "The Food and Drink Federation (FDF) agreed."),
          good("The Danish Football Union (DBU) met the Baltic Rowing Federation (BRF)."),
          good("The Fenland Swan Watch Society (FSWS) counts birds. The FSWS has a boat."),
          good("The Ministry of Justice (MoJ) and the Council of the Isles (COI) met."),
          good("The Society of Fen Skaters (SFS) met the CSF, a club."),
          good("The International Organization for Standardization (ISO) met."));

  private final Lexicon lexicon;

  /** A rule that knows the letters of {@code lexicon}. */
  public WrongLetters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (INFO.roles().contains(block.role())) {
        LETTERED.matcher(block.plain()).results().forEach(at -> misfit(block, at, findings));
      }
    }
    Story story = Story.of(article, lexicon);
    for (Body body : story.bodies()) {
      body.letters().ifPresent(letters -> changed(story, body, letters, findings));
    }
    return findings;
  }

  /** Letters beside the name they stand for, two of them the wrong way round. */
  private void misfit(Block block, MatchResult at, List<Finding> findings) {
    String written = at.group(2);
    List<String> names = tails(at.group(1));
    boolean fits =
        names.stream()
            .anyMatch(n -> List.of(initials(n, false), initials(n, true)).contains(written));
    Optional<String> meant = names.stream().filter(name -> mayBeMeant(name, written)).findFirst();
    if (fits || meant.isEmpty()) {
      return;
    }
    String name = meant.get();
    String right = initials(name, false);
    String message = "The letters of “" + name + "” are " + right + ", not " + written;
    findings.add(
        finding(block, at.start(2), at.end(2), right, message)
            .withRelated(block.span(at.end(1) - name.length(), at.end(1)), "the name"));
  }

  /**
   * Whether letters that hardly anybody knows may be a slip: in another order, or with one of them
   * wrong. What has a nation or the world in its name may have letters of another tongue.
   */
  private boolean mayBeMeant(String name, String written) {
    String right = initials(name, false);
    boolean foreign = Arrays.stream(name.split(" ")).anyMatch(this::isForeign);
    boolean one =
        right.length() == written.length()
            && right.charAt(0) == written.charAt(0)
            && IntStream.range(0, right.length())
                    .filter(i -> right.charAt(i) != written.charAt(i))
                    .count()
                == 1;
    return isUnknown(written) && !foreign && (isSwapped(written, right) || one);
  }

  private boolean isForeign(String word) {
    return WORLDWIDE.contains(word)
        || lexicon.find(word).filter(entry -> entry.is(Trait.DEMONYM)).isPresent();
  }

  /** Letters that the story uses later, two of them the wrong way round. */
  private static void changed(Story story, Body body, Mention letters, List<Finding> findings) {
    String written = letters.text();
    boolean fits =
        written.equalsIgnoreCase(initials(body.name(), false))
            || written.equalsIgnoreCase(initials(body.name(), true));
    for (Naming naming : story.others()) {
      boolean mixed =
          fits
              && naming.size() == 1
              && naming.text().length() >= SHORTEST
              && isSwapped(naming.text(), written)
              && story.bodies().stream().noneMatch(b -> hasLetters(b, naming.text()))
              && naming.line().lower(naming.to()).indexOf(',') < 0
              && story.others().stream().filter(o -> o.text().equals(naming.text())).count() == 1;
      if (mixed) {
        int start = naming.line().at(naming.from()).start();
        int end = naming.line().at(naming.to() - 1).end();
        String message = "“" + body.name() + "” is " + written + " above, not " + naming.text();
        findings.add(
            finding(naming.line().block(), start, end, written, message)
                .withRelated(letters.span(), "so above"));
      }
    }
  }

  private static boolean hasLetters(Body body, String letters) {
    return body.letters().filter(own -> own.text().equals(letters)).isPresent();
  }

  private static Finding finding(Block block, int start, int end, String right, String message) {
    Span span = block.span(start, end);
    Finding finding = INFO.finding(span, message + "; write “" + right + "”.");
    return block.text().verbatim(start, end) ? finding.withFix(Fix.write(span, right)) : finding;
  }

  private boolean isUnknown(String letters) {
    return lexicon.fame(letters) < KNOWN;
  }

  /**
   * Whether two neighbours, the first letter left out, have changed places. Letters in another
   * order than that are often another language's: FARC, RDC, UPR.
   */
  private static boolean isSwapped(String one, String other) {
    if (one.length() != other.length() || !one.equals(one.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return at > 0
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** The name from each of its words to its end, the whole first. */
  private static List<String> tails(String name) {
    return IntStream.range(0, name.length())
        .filter(at -> at == 0 || name.charAt(at - 1) == ' ')
        .mapToObj(name::substring)
        .toList();
  }

  /** The first letters of the words, those of small words too when {@code all}. */
  private static String initials(String name, boolean all) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      boolean large = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (large || all && !word.isEmpty() && Character.isLetter(word.charAt(0))) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return letters.toString();
  }
}
