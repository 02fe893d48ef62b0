package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Span;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Seat;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A member of the US Congress with another state's name or another party. */
public final class Lawmaker implements Rule {
  private static final String DAY = "---\npublished: 2025-09-10\n---\nVote\n\n";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "facts/lawmaker",
              Severity.WARNING,
              "A member of Congress with the wrong state or party",
              "Voters look for their own members; a wrong state or letter sends them elsewhere.",
              bad(DAY + "Sen. Susan Collins, R-[[Vermont]], will vote no."),
              bad(DAY + "Sen. Susan Collins ([[D]]-Maine) will vote no."),
              bad(DAY + "Senator Patty Murray of [[Oregon]] asked Congress for the papers."),
              bad(DAY + "U.S. Sen. Mike Lee of [[Idaho]] asked for the papers."),
              bad(DAY + "[[Republican]] Sen. Patty Murray of Washington asked for the papers."),
              bad(DAY + "[[Rep]]. Adam Schiff, D-Calif., asked for the papers."),
              bad(DAY + "Sen. Patty Murray — an [[Oregon]] Democrat — asked Congress for it."),
              bad(DAY + "Patty Murray, the senior senator from [[Oregon]], asked Congress for it."),
              bad(DAY + "[[Oregon]] Sen. Patty Murray asked Congress for the papers."),
              bad(
                  DAY
                      + "In Congress, Sens. Ron Wyden, D-Ore., and Patty Murray, D-[[Ore.]], spoke."),
              good(
                  DAY
                      + "Washington Sen. Patty Murray spoke in Congress. Patty Murray, the senior"
                      + " senator from Washington, spoke. Susan Collins, R-Ohio, sells cars."),
              good(
                  DAY
                      + "Sen. Susan Collins, R-Maine, and Sen. Bernie Sanders (I-Vt.) will vote no."
                      + " Democratic Sen. Patty Murray of Washington asked for the papers."),
              good(
                  DAY
                      + "State Sen. Mike Lee of Idaho, Sen. Ron Johnson, D-Houston, and former Sen."
                      + " Mike Rogers of Michigan met. State Rep. Adam Smith, R-Texas, did too."),
              good(DAY.replace("2025-09-10", "1985-09-10") + "Sen. Mike Lee, D-Ohio, spoke."),
              good(
                  DAY
                      + "Rep. Adam Smith, R-Kansas City, and Sen. Mike Lee of Idaho Falls voted no in"
                      + " the Texas Senate. Rep. Mike Johnson, D-Ohio, did too."),
              good(DAY + "Rep. Mike Johnson of Ohio opened the fair in Dayton."),
              good(DAY + "In 2003, Rep. Mike Rogers, R-Mich., asked Congress for the papers."))
          .outsideQuotes();

  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|Van|van|der)){1,3})";
  private static final String PARTY =
      "(?:(?<party>Republican|Democratic|Democrat|Independent|independent) )?";
  private static final String TITLE =
      "(?<title>Sen(?:ator)?|Rep(?:resentative)?|Congress(?:man|woman))\\b\\.? ";
  private static final String ASIDE = "(?:, | ?[(\\[]| [–—-] |—)";
  private static final String NO_LETTER = "(?<letter>(?!))?";
  private static final String STATE = "(?<state>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)";

  private static final Pattern LETTER =
      Pattern.compile("\\b" + PARTY + TITLE + NAME + ASIDE + "(?<letter>[DRI])[-–]" + STATE);
  private static final Pattern OF =
      Pattern.compile("\\b" + PARTY + TITLE + NAME + " of " + STATE + NO_LETTER);
  private static final Pattern BEFORE =
      Pattern.compile("\\b" + STATE + " " + PARTY + TITLE + NAME + NO_LETTER);
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<=, and |, |; |; and )"
              + NAME
              + ASIDE
              + "(?<letter>[DRI])[-–]"
              + STATE
              + "(?<party>(?!))?(?<title>(?!))?");
  private static final Pattern APPOSED =
      Pattern.compile(
          "\\b"
              + TITLE
              + NAME
              + ASIDE
              + "an? "
              + STATE
              + " (?<party>Republican|Democrat|[Ii]ndependent)\\b"
              + NO_LETTER);
  private static final Pattern FROM =
      Pattern.compile(
          "\\b"
              + NAME
              + ASIDE
              + "(?:the|an?) (?:\\p{Ll}+ ){0,2}"
              + PARTY
              + "(?<title>senator|congress(?:man|woman)|representative) (?:from|of|for) "
              + STATE
              + NO_LETTER);
  private static final Pattern SENIOR = Pattern.compile("\\b(?:senior|junior) senator\\b");
  private static final List<Pattern> SAID = List.of(LETTER, OF, BEFORE, LISTED, APPOSED, FROM);
  private static final java.util.Set<String> DAYS_AND_MONTHS = CalendarNames.ALL.and();

  private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20)\\d\\d\\b");
  private static final Pattern NATIONAL = Pattern.compile("(?i)\\bU\\.?S\\.? $|Congress");
  private static final Pattern OTHER = Pattern.compile("(?i)\\b(state|former|late|then|ex)[ -]*$");

  /** A member may be called so for some days after a term has ended, and before the next. */
  private static final int DAYS = 20;

  private final Facts facts;

  /** The rule, by the members of {@code facts}. */
  public Lawmaker(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    List<Finding> findings = new ArrayList<>();
    if (published.isPresent()) {
      for (Block block : article.blocks(INFO.roles())) {
        for (Pattern pattern : SAID) {
          Matcher said = pattern.matcher(block.plain());
          while (said.find()) {
            check(article, block, said, published.get()).ifPresent(findings::add);
          }
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private Optional<Finding> check(Article article, Block block, Matcher said, LocalDate day) {
    Optional<String> state = state(said);
    List<Seat> seats =
        terms(said.group("name")).stream()
            .filter(seat -> seat.mayTouch(day.minusDays(DAYS), day.plusDays(DAYS)))
            .toList();
    boolean other = OTHER.matcher(block.plain().substring(0, said.start())).find();
    boolean one = seats.stream().map(Seat::member).distinct().count() == 1;
    if (state.isEmpty() || other || !one) {
      return Optional.empty();
    }
    Optional<Boolean> senate =
        Optional.ofNullable(said.group("title"))
            .map(title -> title.startsWith("Sen") || title.startsWith("sen"));
    List<Seat> here =
        seats.stream()
            .filter(seat -> senate.map(own -> own == seat.inSenate()).orElse(true))
            .toList();
    boolean home = seats.stream().anyMatch(seat -> seat.state().equals(state.get()));
    if (here.isEmpty()) {
      return home ? finding(block, said, "title", seats.get(0), day) : Optional.empty();
    }
    if (here.stream().noneMatch(seat -> seat.state().equals(state.get()))) {
      return isMeant(article, block, said, here, day)
          ? finding(block, said, "state", here.get(0), day)
          : Optional.empty();
    }
    for (String group : groups(said)) {
      String letter = said.group(group).substring(0, 1);
      if (!isOf(letter, here)) {
        return finding(block, said, group, here.get(0), day);
      }
    }
    return Optional.empty();
  }

  /** The terms of the member called so, or so without a first word that opens the sentence. */
  private List<Seat> terms(String name) {
    List<Seat> terms = facts.congress().termsOf(name);
    int space = name.indexOf(' ');
    return terms.isEmpty() && name.indexOf(' ', space + 1) > 0
        ? facts.congress().termsOf(name.substring(space + 1))
        : terms;
  }

  /**
   * Whether somebody of another state is the member and no namesake: the party agrees or, where
   * none is named, the story speaks of the nation's Congress; and of no other year.
   */
  private static boolean isMeant(
      Article article, Block block, Matcher said, List<Seat> here, LocalDate day) {
    if (YEAR.matcher(block.plain()).results().anyMatch(year -> !isOf(year.group(), day))) {
      return false;
    }
    List<String> groups = groups(said);
    boolean national =
        NATIONAL.matcher(block.plain().substring(0, said.start())).find()
            || Vocabulary.of(article).hasOneOf(List.of("Congress", "US Senate", "US House"));
    boolean titled = said.group("title") != null;
    if (said.pattern() == FROM && SENIOR.matcher(said.group()).find()) {
      return true;
    }
    return groups.isEmpty() || !titled
        ? national || titled && said.group("title").startsWith("Congress")
        : groups.stream().allMatch(group -> isOf(said.group(group).substring(0, 1), here));
  }

  private static boolean isOf(String year, LocalDate day) {
    return Integer.parseInt(year) == day.getYear();
  }

  private static boolean isOf(String letter, List<Seat> seats) {
    return seats.stream().flatMap(seat -> seat.parties().stream()).anyMatch(is(letter));
  }

  private static java.util.function.Predicate<String> is(String letter) {
    return party -> party.substring(0, 1).equalsIgnoreCase(letter);
  }

  /** The groups of the pattern that tell a party and matched. */
  private static List<String> groups(Matcher said) {
    List<String> groups = new ArrayList<>();
    if (said.group("party") != null) {
      groups.add("party");
    }
    if (said.group("letter") != null) {
      groups.add("letter");
    }
    return groups;
  }

  /** The state named, of two words, or of one before a day: no town, as in "of Idaho Falls". */
  private Optional<String> state(Matcher said) {
    String written = said.group("state");
    int space = written.indexOf(' ');
    boolean day = DAYS_AND_MONTHS.contains(Names.fold(written.substring(space + 1)));
    String name = space > 0 && day ? written.substring(0, space) : written;
    return facts.congress().state(name);
  }

  private static Optional<Finding> finding(
      Block block, Matcher said, String group, Seat seat, LocalDate day) {
    String house = seat.inSenate() ? "the Senate" : "the House";
    String parties =
        seat.parties().stream()
            .map(
                party ->
                    party.equals("Democrat")
                        ? "a Democrat"
                        : party.equals("Republican") ? "a Republican" : "an independent")
            .collect(Collectors.joining(", then "));
    String message =
        "%s sits in %s for %s, as %s.".formatted(seat.member(), house, seat.state(), parties);
    Span span = block.span(said.start(group), said.end(group));
    Finding finding = INFO.finding(span, message).citing(seat.citation().named());
    boolean open = seat.end().isEmpty() && day.isAfter(seat.citation().asOf());
    boolean moves = group.equals("title") || group.equals("letter") || group.equals("party");
    return Optional.of(open && moves ? Outdated.on(seat.citation(), finding) : finding);
  }
}
