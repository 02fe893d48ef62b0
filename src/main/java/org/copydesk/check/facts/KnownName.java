package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Notable;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** The full name of a well-known person, misspelt. */
public final class KnownName implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/known-name",
          Severity.WARNING,
          "A well-known name misspelt",
          "A name spelt wrong tells readers that nobody looked.",
          bad(
              "They studied Mahatma [[Ghandi]] at school.",
              "They studied Mahatma Gandhi at school."),
          bad("[[Anthony]] Blinken flew home.", "Antony Blinken flew home."),
          bad(
              "The German chancellor, Angela [[Merkle]], won.",
              "The German chancellor, Angela Merkel, won."),
          bad(
              "The German chancellor, Angela [[Merkell]], won.",
              "The German chancellor, Angela Merkel, won."),
          bad("[[Hilary]] Clinton’s book is out.", "Hillary Clinton’s book is out."),
          good("Mahatma Gandhi, Antony Blinken and Angela Merkel. Hilary Mantel wrote novels."),
          good("Angela Merker, a baker, won. Tom Crews is a plumber."));

  private static final int LONGEST = 4;
  private static final int LONG_ENOUGH = 4;

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "chancellor",
          "minister",
          "secretary",
          "premier",
          "senator",
          "sir",
          "dame",
          "singer",
          "actor",
          "actress",
          "director",
          "author",
          "novelist",
          "general",
          "chief");

  private final Facts facts;

  /** The rule, by the people of {@code facts}. */
  public KnownName(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).capitalised() && !tokens.get(i).genitive()) {
          at(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> at(FactWords tokens, int from) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from + 1; to--) {
      if (!tokens.unbroken(from, to) || !tokens.get(to - 1).capitalised()) {
        continue;
      }
      String name = tokens.phrase(from, to);
      if (facts.people().called(name).isPresent()) {
        return Optional.empty();
      }
      Optional<Notable> person = facts.people().misspelt(name);
      if (person.isEmpty() && to == from + 2) {
        person = near(tokens, from, tokens.vocabulary());
      }
      if (person.isPresent() && !isHolder(name)) {
        return Optional.of(finding(tokens, from, to, person.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isHolder(String name) {
    return !facts.offices().termsOf(name).isEmpty();
  }

  /** One letter off in one of two names, in a story that says what the person is known for. */
  private Optional<Notable> near(FactWords tokens, int from, Vocabulary story) {
    String given = tokens.get(from).folded();
    String surname = tokens.get(from + 1).base();
    boolean titled = from > 0 && TITLES.contains(tokens.folded(from - 1));
    boolean after = !PlaceName.isCapitalised(tokens, from + 2) || tokens.get(from + 1).genitive();
    if (!after || PlaceName.isCapitalised(tokens, from - 1) && !titled) {
      return Optional.empty();
    }
    List<Notable> sameGiven = facts.people().withGivenName(given);
    List<Notable> sameSurname = facts.people().withSurname(surname);
    Optional<Notable> found =
        sameGiven.stream().filter(person -> near(word(person, 1), surname)).findFirst();
    if (found.isEmpty()) {
      found = sameSurname.stream().filter(person -> near(word(person, 0), given)).findFirst();
    }
    return found.filter(person -> story.hasOneOf(person.knownFor()));
  }

  private static String word(Notable person, int index) {
    return Names.fold(person.name()).split(" ")[index];
  }

  private static boolean near(String right, String written) {
    return right.length() >= LONG_ENOUGH
        && written.length() >= LONG_ENOUGH
        && Names.distance(right, written, 1) == 1
        && !right.equals(written + "s")
        && !written.equals(right + "s");
  }

  private static Finding finding(FactWords tokens, int from, int to, Notable person) {
    String[] right = person.name().split(" ");
    if (right.length != to - from) {
      return fixed(tokens, from, to, person, person.name());
    }
    int first = from;
    int last = to;
    while (first < last && same(tokens, first, right[first - from])) {
      first++;
    }
    while (last > first + 1 && same(tokens, last - 1, right[last - 1 - from])) {
      last--;
    }
    if (first == last) {
      return fixed(tokens, from, to, person, person.name());
    }
    String words = String.join(" ", List.of(right).subList(first - from, last - from));
    return fixed(tokens, first, last, person, words);
  }

  private static boolean same(FactWords tokens, int at, String word) {
    return tokens.get(at).base().equals(Names.fold(word));
  }

  private static Finding fixed(FactWords tokens, int from, int to, Notable person, String words) {
    Finding finding =
        INFO.finding(tokens.span(from, to), "The name is spelt “%s”.".formatted(person.name()))
            .citing(person.citation().named());
    boolean verbatim =
        tokens.block().text().verbatim(tokens.get(from).start(), tokens.get(to - 1).baseEnd());
    return verbatim ? finding.withFix(Fix.write(tokens.span(from, to), words)) : finding;
  }
}
