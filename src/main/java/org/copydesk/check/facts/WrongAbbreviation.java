package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Organisation;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** An organisation's name beside letters that stand for another name. */
public final class WrongAbbreviation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/abbreviation",
          Severity.WARNING,
          "Letters that stand for something else",
          "The reader who looks the organisation up finds another.",
          bad("The World Health Organization ([[WTO]]) met in Geneva."),
          bad("The [[International Monetary Foundation]] (IMF) lent the money."),
          bad("The [[International Atomic Energy Association]] (IAEA) sent inspectors."),
          good(
              "The World Health Organisation (WHO) and the International Monetary Fund (IMF) met."),
          good(
              "The Writers' Theatre of Oxford (WTO) met. The Institute of Mask Fitters (IMF) did."),
          bad("The [[Federal Communication Commission]] (FCC) fined the station."),
          bad("The [[Securities and Exchanges Commission]] (SEC) fined the firm."),
          good("The National Security Archive (NSA) has the letters. So has the GSA."),
          good("The Chinese National Parks Service (NPS) closed the trail."),
          good("It was the National Park Service's (NPS) trail, and the General Services Union's."),
          bad("He rang the [[Royal Society for the Preventing of Cruelty to Animals]]."),
          good("The World Trade Organization (WTO) ruled. The Royal Air Force (RAF) flew."));

  private static final int LONGEST = 10;

  /** How many words besides the small ones a name needs so that no other can be meant. */
  private static final int CERTAIN = 4;

  /** How many letters the wrong word shares with the right one from its first. */
  private static final int ALIKE = 3;

  /** The same where letters beside the name say which body is meant: "Parks" for "Park". */
  private static final int STEM = 4;

  /** How many words a name needs at least. */
  private static final int LONG = 3;

  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "on", "to", "in");

  /** What stands before a body's whole name; any other word makes it another country's. */
  private static final Set<String> LEAD = Set.of("the", "us", "uk", "federal");

  private final Facts facts;
  private final AtomicReference<List<Called>> bodies = new AtomicReference<>();

  /** The rule, by the organisations of {@code facts}. */
  public WrongAbbreviation(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      for (int i = 1; i < tokens.size(); i++) {
        boolean bracketed =
            tokens.after(i - 1).strip().equals("(")
                && tokens.after(i).startsWith(")")
                && tokens
                    .get(i)
                    .text()
                    .equals(tokens.get(i).text().toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(tokens.get(i).text().charAt(0));
        if (bracketed) {
          check(tokens, i).ifPresent(findings::add);
        } else if (endsName(tokens, i)) {
          slip(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> check(Tokens tokens, int letters) {
    List<Called> all = called();
    String written = tokens.folded(letters);
    List<Called> meant = all.stream().filter(org -> org.letters().equals(written)).toList();
    int start = nameStart(tokens, letters);
    if (meant.isEmpty() || start == letters || known(tokens, start, letters, meant)) {
      return Optional.empty();
    }
    for (int from = start; from < letters - 1; from++) {
      if (SMALL.contains(tokens.folded(from))) {
        continue;
      }
      String name = normal(tokens.phrase(from, letters));
      Optional<Called> other = all.stream().filter(org -> org.is(name)).findFirst();
      if (other.isPresent() && !initials(name).equals(written)) {
        return Optional.of(letters(tokens, letters, other.get().body(), meant.get(0).body()));
      }
      boolean whole = from == start || LEAD.contains(tokens.folded(from - 1));
      Optional<Called> slip =
          meant.stream()
              .filter(org -> oneWordOff(org.name(), name) || whole && akin(org.name(), name, STEM))
              .findFirst();
      if (slip.isPresent()) {
        return Optional.of(name(tokens, from, letters, slip.get().body()));
      }
    }
    return Optional.empty();
  }

  /** Whether a run of capitalised words ends here, without letters in brackets after it. */
  private static boolean endsName(Tokens tokens, int at) {
    boolean goesOn =
        at + 1 < tokens.size() && tokens.get(at + 1).capitalised() && tokens.unbroken(at, at + 2);
    boolean of =
        at + 1 < tokens.size()
            && SMALL.contains(tokens.folded(at + 1))
            && tokens.unbroken(at, at + 2)
            && at + 2 < tokens.size()
            && tokens.get(at + 2).capitalised();
    return tokens.get(at).capitalised()
        && !goesOn
        && !of
        && !tokens.after(at).strip().startsWith("(");
  }

  /** A long name with one word another that begins like the right one. */
  private Optional<Finding> slip(Tokens tokens, int last) {
    int start = nameStart(tokens, last + 1);
    while (start <= last && SMALL.contains(tokens.folded(start))) {
      start++;
    }
    if (last - start < CERTAIN - 1) {
      return Optional.empty();
    }
    String name = normal(tokens.phrase(start, last + 1));
    List<Called> all = called();
    if (name.split(" ").length < CERTAIN || all.stream().anyMatch(org -> org.is(name))) {
      return Optional.empty();
    }
    int from = start;
    return all.stream()
        .filter(org -> oneWordOff(org.name(), name) && akin(org.name(), name, ALIKE))
        .findFirst()
        .map(Called::body)
        .map(
            org ->
                INFO.finding(
                        tokens.span(from, last + 1),
                        "The %s is called so; look up “%s”."
                            .formatted(org.name(), tokens.written(from, last + 1)))
                    .citing(org.citation().named()));
  }

  private static Finding letters(Tokens tokens, int at, Organisation named, Organisation lettered) {
    return INFO.finding(
            tokens.span(at, at + 1),
            "%s is %s for short; %s is the %s."
                .formatted(named.name(), named.letters(), lettered.letters(), lettered.name()))
        .citing(named.citation().named());
  }

  private static Finding name(Tokens tokens, int from, int to, Organisation right) {
    return INFO.finding(
            tokens.span(from, to), "%s stands for %s.".formatted(right.letters(), right.name()))
        .citing(right.citation().named());
  }

  private static int nameStart(Tokens tokens, int letters) {
    int from = letters;
    while (from > 0 && letters - from < LONGEST) {
      Token token = tokens.get(from - 1);
      boolean belongs = token.capitalised() || SMALL.contains(token.folded());
      boolean joined = from == letters || tokens.unbroken(from - 1, from + 1);
      if (!belongs || !joined) {
        break;
      }
      from--;
    }
    return from;
  }

  private static boolean known(Tokens tokens, int start, int to, List<Called> meant) {
    for (int from = start; from < to; from++) {
      String name = normal(tokens.phrase(from, to));
      if (meant.stream().anyMatch(org -> org.is(name))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A body with its names as they are compared.
   *
   * @param letters its letters, folded
   * @param name its name, {@linkplain #normal normal}
   * @param names all it is called, normal
   */
  private record Called(Organisation body, String letters, String name, Set<String> names) {
    static Called of(Organisation body) {
      return new Called(
          body,
          Names.fold(body.letters()),
          normal(body.name()),
          Stream.concat(Stream.of(body.name()), body.aliases().stream())
              .map(WrongAbbreviation::normal)
              .collect(Collectors.toUnmodifiableSet()));
    }

    boolean is(String name) {
      return names.contains(name);
    }
  }

  /** The bodies of the tables, made ready when the first long name is met. */
  private List<Called> called() {
    List<Called> known = bodies.get();
    if (known == null) {
      known = facts.organisations().stream().map(Called::of).toList();
      bodies.set(known);
    }
    return known;
  }

  /** A name with one spelling for "organisation" and "centre", without small words and genitive. */
  private static String normal(String name) {
    String[] words = Names.withoutGenitive(Names.fold(name)).split(" ");
    StringBuilder normal = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        String one = word.replace("isation", "ization").replace("centre", "center");
        one = one.replace("defence", "defense").replace("labour", "labor");
        normal.append(normal.length() == 0 ? "" : " ").append(one.replace("'", ""));
      }
    }
    return normal.toString();
  }

  private static String initials(String normal) {
    StringBuilder initials = new StringBuilder();
    for (String word : normal.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.charAt(0));
    }
    return initials.toString();
  }

  /** Whether all words but one are the same, in names so long that no other can be meant. */
  private static boolean oneWordOff(String right, String written) {
    boolean plural = Names.distance(right, written, 1) <= 1;
    return !right.startsWith("national ") && differing(right, written).isPresent() && !plural;
  }

  /** Whether the one word that differs begins with so many letters of the right one. */
  private static boolean akin(String right, String written, int letters) {
    return differing(right, written)
        .filter(pair -> pair.right().regionMatches(0, pair.written(), 0, letters))
        .isPresent();
  }

  /** The one word of a long name that is another; empty when more are, or none. */
  private static Optional<Pair> differing(String right, String written) {
    String[] one = right.split(" ");
    String[] other = written.split(" ");
    if (one.length != other.length || one.length < LONG) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      if (!one[i].equals(other[i])) {
        pairs.add(new Pair(one[i], other[i]));
      }
    }
    return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
  }

  /** A word of a body's name and what was written for it. */
  private record Pair(String right, String written) {}
}
