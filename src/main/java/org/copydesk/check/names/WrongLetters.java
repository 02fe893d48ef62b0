package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
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
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;

/** Letters that stand for a body and do not fit its name, or change within the story. */
public final class WrongLetters implements Rule {
  private static final int SHORTEST = 3;

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
    Story story = Story.of(article, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (Body body : story.bodies()) {
      body.letters().ifPresent(letters -> check(story, body, letters, findings));
    }
    return findings;
  }

  private void check(Story story, Body body, Mention letters, List<Finding> findings) {
    String written = letters.text();
    String capitals = initials(body.name(), false);
    boolean fits =
        written.equalsIgnoreCase(capitals) || written.equalsIgnoreCase(initials(body.name(), true));
    if (!fits && written.length() >= SHORTEST && isMixed(written, capitals) && isUnknown(written)) {
      findings.add(
          finding(
                  letters,
                  capitals,
                  "The letters of “" + body.name() + "” are " + capitals + ", not " + written)
              .withRelated(body.introduction().span(), "the name"));
    }
    for (Naming naming : story.others()) {
      boolean mixed =
          fits
              && naming.size() == 1
              && naming.text().length() >= SHORTEST
              && isMixed(naming.text(), written)
              && story.bodies().stream().noneMatch(b -> hasLetters(b, naming.text()))
              && naming.line().lower(naming.to()).indexOf(',') < 0
              && story.others().stream().filter(o -> o.text().equals(naming.text())).count() == 1;
      if (mixed) {
        Mention mention =
            new Mention(
                naming.line(),
                naming.from(),
                naming.to(),
                Mention.Manner.LETTERS,
                Mention.Grade.NAMED);
        findings.add(
            finding(
                    mention,
                    written,
                    "“" + body.name() + "” is " + written + " above, not " + naming.text())
                .withRelated(letters.span(), "so above"));
      }
    }
  }

  private static boolean hasLetters(Body body, String letters) {
    return body.letters().filter(own -> own.text().equals(letters)).isPresent();
  }

  private static Finding finding(Mention at, String right, String message) {
    Span span = at.span();
    Finding finding = INFO.finding(span, message + "; write “" + right + "”.");
    return at.block().text().verbatim(at.start(), at.end())
        ? finding.withFix(Fix.write(span, right))
        : finding;
  }

  private boolean isUnknown(String letters) {
    return lexicon.find(letters).filter(Lexeme::isName).isEmpty();
  }

  /** Whether both have the same letters in another order. */
  private static boolean isMixed(String one, String other) {
    return one.length() == other.length()
        && !one.equals(other)
        && one.equals(one.toUpperCase(Locale.ROOT))
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
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
