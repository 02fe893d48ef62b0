package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Compares the titles that a story gives to one person. */
public final class TitleDisagrees implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "names/title-disagrees",
          Severity.WARNING,
          "One person with two titles",
          "A person who is secretary in one line and secretary of state in the next has one title"
              + " wrong, and titles are what people write in about.",
          Example.bad(
              "Talks go on\n\n[[US Secretary]] Antony Blinken urged both to talk on Monday, it was learnt.\n\nUS Secretary of State Antony Blinken spoke by telephone with both.",
              "Talks go on\n\nUS Secretary of State Antony Blinken urged both to talk on Monday, it was learnt.\n\nUS Secretary of State Antony Blinken spoke by telephone with both."),
          Example.bad(
              "Talks go on\n\nForeign Minister Ana Ruiz said that the talks would go on.\n\nThe letter was signed by [[Finance Minister]] Ana Ruiz on Monday."),
          Example.bad(
              "Talks go on\n\nVice President Tom Bell said that the talks would go on.\n\nThe letter was signed by [[President]] Tom Bell on Monday."),
          Example.good(
              "Talks go on\n\nUS Secretary of State Antony Blinken urged both to talk.\n\nSecretary of State Antony Blinken spoke by telephone with both."),
          Example.good(
              "Talks go on\n\nForeign Minister Ana Ruiz said that the talks would go on.\n\nMinister Ruiz signed the letter."),
          Example.good(
              "Talks go on\n\nPrime Minister Ana Ruiz said so.\n\nMinister Ana Ruiz signed the letter."),
          Example.good(
              "Talks go on\n\nThen-Finance Minister Ana Ruiz said so in May.\n\nForeign Minister Ana Ruiz signed the letter."),
          Example.good(
              "Talks go on\n\nFormer Vice President Tom Bell said so.\n\nPresident Tom Bell took office in May."),
          Example.good(
              "Talks go on\n\nForeign Minister Ana Ruiz met Defence Minister Tom Bell.\n\nPresident Mei Lin was there."));

  private static final String NAME =
      "(\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|al|bin|van|von|de|der|el|da))* \\p{Lu}[\\p{L}'’-]+)";
  private static final String DEPARTMENT =
      "(?:Foreign|Defence|Defense|Finance|Interior|Home|Health|Education|Justice|Trade|Energy|Transport"
          + "|Labour|Labor|Agriculture|Economy|Environment|Culture|Housing|Prime|Chief|First)";
  private static final Pattern TITLED =
      Pattern.compile(
          "((?:\\b(?:[Ff]ormer|[Tt]hen|[Ee]x|[Ff]uture|[Aa]cting|[Ii]ncoming|[Oo]utgoing|[Ll]ate|[Dd]esignate)[ -])?)"
              + "\\b((?:(?:US|U\\.S\\.|UK|British|French|German|Russian|Chinese|Indian|American) )?"
              + "((?:Vice[- ]|Deputy |Under[- ]?)?(?:President|"
              + DEPARTMENT
              + " (?:Minister|Secretary)|Secretary of (?:State|the \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+)|Secretary[- ]General"
              + "|Minister (?:of|for) \\p{Lu}\\p{L}+|Secretary|Minister))) "
              + NAME);

  private static final Pattern OFFICE = Pattern.compile("President|Minister|Secretary");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A title as written before a full name. */
  private record Titled(
      Block block, int start, int end, String words, String office, String name, boolean past) {}

  @Override
  public List<Finding> check(Article article) {
    List<Titled> all = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      if (!OFFICE.matcher(block.plain()).find()) {
        continue;
      }
      Matcher titled = TITLED.matcher(block.plain());
      while (titled.find()) {
        all.add(
            new Titled(
                block,
                titled.start(2),
                titled.end(2),
                titled.group(2),
                office(titled.group(3)),
                titled.group(4),
                !titled.group(1).isEmpty()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      disagreement(all, i).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> disagreement(List<Titled> all, int at) {
    Titled here = all.get(at);
    for (int i = 0; i < all.size(); i++) {
      Titled other = all.get(i);
      boolean samePerson =
          i != at
              && lastName(other.name()).equals(lastName(here.name()))
              && firstName(other.name()).equals(firstName(here.name()));
      if (!samePerson || here.past() || other.past() || here.office().equals(other.office())) {
        continue;
      }
      if (isCut(here.office(), other.office())) {
        return Optional.of(cut(here, other));
      }
      if (i < at && conflict(here.office(), other.office())) {
        return Optional.of(
            INFO.finding(
                    here.block().span(here.start(), here.end()),
                    "“"
                        + here.words()
                        + "” here, “"
                        + other.words()
                        + "” elsewhere, of "
                        + here.name()
                        + "; give the title held.")
                .withRelated(other.block().span(other.start(), other.end()), "the other title"));
      }
    }
    return Optional.empty();
  }

  private static Finding cut(Titled here, Titled other) {
    Finding finding =
        INFO.finding(
                here.block().span(here.start(), here.end()),
                "“"
                    + here.words()
                    + "” is not the whole title of "
                    + here.name()
                    + ", who is “"
                    + other.words()
                    + "” elsewhere; write it in full.")
            .withRelated(other.block().span(other.start(), other.end()), "in full here");
    String full =
        here.words().replaceAll("Secretary$", Matcher.quoteReplacement(fullOffice(other)));
    return here.block().text().verbatim(here.start(), here.end())
        ? finding.withFix(Fix.write(here.block().span(here.start(), here.end()), full))
        : finding;
  }

  /** The other's title without its country. */
  private static String fullOffice(Titled other) {
    return other
        .words()
        .replaceFirst(
            "^(?:US|U\\.S\\.|UK|British|French|German|Russian|Chinese|Indian|American) ", "");
  }

  private static String office(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace("defense", "defence")
        .replace("labor", "labour")
        .replaceFirst("^minister (?:of|for) (\\p{L}+)$", "$1 minister")
        .replaceFirst(
            "^secretary of (defence|education|energy|labour|agriculture|transport)$",
            "$1 secretary");
  }

  private static boolean isCut(String office, String other) {
    return office.equals("secretary") && other.startsWith("secretary of");
  }

  private static final Set<String> BOTH =
      Set.of("prime minister", "first minister", "chief minister");

  private static boolean conflict(String a, String b) {
    if (a.equals("secretary")
        || a.equals("minister")
        || b.equals("secretary")
        || b.equals("minister")) {
      return false;
    }
    boolean deputy = strip(a).equals(strip(b));
    boolean sameKind =
        lastName(a).equals(lastName(b)) || a.startsWith("secretary") && b.startsWith("secretary");
    boolean dual = BOTH.contains(a) || BOTH.contains(b);
    return deputy || sameKind && !dual;
  }

  private static String strip(String office) {
    return office.replaceFirst("^(?:vice|deputy|under) ?", "");
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String firstName(String name) {
    return name.substring(0, name.indexOf(' '));
  }
}
