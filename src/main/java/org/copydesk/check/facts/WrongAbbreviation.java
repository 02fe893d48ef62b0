package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
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
          bad("Ask the FAA, the [[Federal Avionics Administration]]. It is free."),
          bad("The [[Organisation for Economic Community and Development]] (OECD) met."),
          good("Ask the FAA, the Federal Aviation Administration, or the FBI, the Paris Bureau."),
          bad("The [[International Atomic Energy Association]] (IAEA) sent inspectors."),
          bad("Ask the FAA (or the [[Federal Avionics Administration]]). It is free."),
          bad("The World Health Organization, or [[WTO]], met in Geneva."),
          bad("The World Health Organization’s ([[WTO]]’s) doctors met."),
          bad("FAA, he said, stands for the [[Federal Avionics Administration]]."),
          good(
              "The World Health Organization, or WHO, met, or WTO did. WHO stands for the World"
                  + " Health Organization."),
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

  /** What stands before a body's whole name; any other word makes it another country's. */
  private static final Set<String> LEAD = Set.of("the", "us", "uk", "federal");

  private static final Set<String> STANDS = Set.of("stand", "stands", "stood", "short");

  private final Facts facts;
  private final AtomicReference<List<BodyName>> bodies = new AtomicReference<>();

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
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 1; i < tokens.size(); i++) {
        boolean bracketed =
            tokens.after(i - 1).strip().equals("(")
                && tokens.after(i).startsWith(")")
                && isCapitals(tokens.written(i, i + 1));
        boolean or =
            i > 1
                && tokens.folded(i - 1).equals("or")
                && tokens.opensAside(i - 2)
                && isLetters(tokens, i);
        if (bracketed) {
          check(tokens, i, i).ifPresent(findings::add);
        } else if (or) {
          check(tokens, i, i - 1).ifPresent(findings::add);
        } else if (endsName(tokens, i)) {
          named(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && Character.isLetter(text.charAt(0));
  }

  /** Holds the letters at one index against the name that ends before another. */
  private Optional<Finding> check(FactWords tokens, int at, int letters) {
    List<BodyName> all = called();
    String written = tokens.get(at).base();
    List<BodyName> meant = all.stream().filter(org -> org.letters().equals(written)).toList();
    int start = nameStart(tokens, letters);
    if (meant.isEmpty() || start == letters || known(tokens, start, letters, meant)) {
      return Optional.empty();
    }
    for (int from = start; from < letters - 1; from++) {
      if (BodyName.SMALL.contains(tokens.folded(from))) {
        continue;
      }
      String name = BodyName.normal(tokens.phrase(from, letters));
      Optional<BodyName> other = all.stream().filter(org -> org.is(name)).findFirst();
      if (other.isPresent() && !BodyName.initials(name).equals(written)) {
        return Optional.of(letters(tokens, at, other.get().body(), meant.get(0).body()));
      }
      boolean whole = from == start || LEAD.contains(tokens.folded(from - 1));
      Optional<BodyName> slip = meant.stream().filter(org -> org.isNearly(name, whole)).findFirst();
      if (slip.isPresent()) {
        return Optional.of(name(tokens, from, letters, slip.get().body()));
      }
    }
    return Optional.empty();
  }

  /** Whether a run of capitalised words ends here, without letters in brackets after it. */
  private static boolean endsName(FactWords tokens, int at) {
    boolean goesOn =
        at + 1 < tokens.size() && tokens.get(at + 1).capitalised() && tokens.unbroken(at, at + 2);
    boolean of =
        at + 1 < tokens.size()
            && BodyName.SMALL.contains(tokens.folded(at + 1))
            && tokens.unbroken(at, at + 2)
            && at + 2 < tokens.size()
            && tokens.get(at + 2).capitalised();
    return tokens.get(at).capitalised()
        && !goesOn
        && !of
        && !tokens.after(at).strip().startsWith("(");
  }

  private Optional<Finding> named(FactWords tokens, int last) {
    Optional<Finding> apposed = apposed(tokens, last);
    return apposed.isPresent() ? apposed : slip(tokens, last);
  }

  /** "The FAA, the Federal Avionics Administration". */
  private Optional<Finding> apposed(FactWords tokens, int last) {
    int start = nameStart(tokens, last + 1);
    while (start <= last && BodyName.SMALL.contains(tokens.folded(start))) {
      start++;
    }
    int before = tokens.folded(start - 1).equals("the") ? start - 2 : start - 1;
    int letters = lettersOf(tokens, before);
    if (letters < 0 || last - start < 1) {
      return Optional.empty();
    }
    String name = BodyName.normal(tokens.phrase(start, last + 1));
    List<BodyName> meant =
        called().stream().filter(org -> org.letters().equals(tokens.folded(letters))).toList();
    int from = start;
    return meant.stream().anyMatch(org -> org.is(name))
        ? Optional.empty()
        : meant.stream()
            .filter(org -> org.isNearly(name, true))
            .findFirst()
            .map(org -> name(tokens, from, last + 1, org.body()));
  }

  /** The letters before a name: "the FAA, or the", "FAA stands for the"; -1 for none. */
  private int lettersOf(FactWords tokens, int before) {
    boolean stands =
        tokens.folded(before).equals("for") && STANDS.contains(tokens.folded(before - 1));
    if (stands) {
      int at = before - 2;
      while (at >= 0 && !isLetters(tokens, at)) {
        at--;
      }
      return at;
    }
    int at = tokens.folded(before).equals("or") ? before - 1 : before;
    boolean aside = at >= 0 && tokens.opensAside(at) && isLetters(tokens, at);
    return aside ? at : -1;
  }

  /** "FAA", or "Opec" and "Unesco", which are said as words. */
  private boolean isLetters(FactWords tokens, int at) {
    String text = tokens.written(at, at + 1);
    String folded = tokens.get(at).base();
    boolean word =
        text.length() > 3
            && Character.isUpperCase(text.charAt(0))
            && called().stream().anyMatch(org -> org.letters().equals(folded));
    return word || text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
  }

  /** A long name with one word another that begins like the right one. */
  private Optional<Finding> slip(FactWords tokens, int last) {
    int start = nameStart(tokens, last + 1);
    while (start <= last && BodyName.SMALL.contains(tokens.folded(start))) {
      start++;
    }
    if (last - start < CERTAIN - 1) {
      return Optional.empty();
    }
    String name = BodyName.normal(tokens.phrase(start, last + 1));
    List<BodyName> all = called();
    if (name.split(" ").length < CERTAIN || all.stream().anyMatch(org -> org.is(name))) {
      return Optional.empty();
    }
    int from = start;
    return all.stream()
        .filter(org -> org.isSlip(name))
        .findFirst()
        .map(BodyName::body)
        .map(
            org ->
                INFO.finding(
                        tokens.span(from, last + 1),
                        "The %s is called so; look up “%s”."
                            .formatted(org.name(), tokens.written(from, last + 1)))
                    .citing(org.citation().named()));
  }

  private static Finding letters(
      FactWords tokens, int at, Organisation named, Organisation lettered) {
    return INFO.finding(
            tokens.span(at, at + 1),
            "%s is %s for short; %s is the %s."
                .formatted(named.name(), named.letters(), lettered.letters(), lettered.name()))
        .citing(named.citation().named());
  }

  private static Finding name(FactWords tokens, int from, int to, Organisation right) {
    return INFO.finding(
            tokens.span(from, to), "%s stands for %s.".formatted(right.letters(), right.name()))
        .citing(right.citation().named());
  }

  private static int nameStart(FactWords tokens, int letters) {
    int from = letters;
    while (from > 0 && letters - from < LONGEST) {
      FactWord token = tokens.get(from - 1);
      boolean hyphened =
          from > 1 && tokens.after(from - 2).equals("-") && tokens.get(from - 2).capitalised();
      boolean belongs = token.capitalised() || hyphened || BodyName.SMALL.contains(token.folded());
      boolean joined = from == letters || tokens.unbroken(from - 1, from + 1);
      if (!belongs || !joined) {
        break;
      }
      from--;
    }
    return from;
  }

  private static boolean known(FactWords tokens, int start, int to, List<BodyName> meant) {
    for (int from = start; from < to; from++) {
      String name = BodyName.normal(tokens.phrase(from, to));
      if (meant.stream().anyMatch(org -> org.is(name))) {
        return true;
      }
    }
    return false;
  }

  /** The bodies of the tables, made ready when the first long name is met. */
  private List<BodyName> called() {
    List<BodyName> known = bodies.get();
    if (known == null) {
      known = facts.organisations().stream().map(BodyName::of).toList();
      bodies.set(known);
    }
    return known;
  }
}
