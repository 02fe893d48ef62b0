package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds people who speak under a surname that the story never introduces, or introduces late. */
public final class SurnameOnly implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/surname-only",
              Severity.SUGGESTION,
              "A surname nobody was introduced with",
              "The reader meets a surname and searches the story above for who that is.",
              Example.bad(
                  "The bridge is shut\n\nThe bridge was shut on Monday for a month.\n\n“It is not safe,” [[Ruiz]] said. The work will go on."),
              Example.bad(
                  "The bridge is shut\n\nThe work will cost the town dear, [[Ruiz]] said on Monday.\n\nThe engineer, Ana Ruiz, found the cracks in May."),
              Example.good(
                  "The bridge is shut\n\nThe engineer, Ana Ruiz, found the cracks in May.\n\n“It is not safe,” Ruiz said. The work will go on."),
              Example.good(
                  "The bridge is shut\n\nThe bridge was shut on Monday for a month.\n\n“It is not safe,” President Ruiz said. The work will go on."),
              Example.good(
                  "The bridge is shut\n\nThe bridge was shut on Monday for a month.\n\n“It is not safe,” Reuters said. Police said that cars must turn."))
          .reading(BODY);

  private static final String SURNAME = "(\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]+)";
  private static final String VERB =
      "(?:said|told|added|insisted|explained|recalled|replied|joked)";
  private static final Pattern SPEAKS =
      Pattern.compile(
          "[”\"’'] "
              + SURNAME
              + " "
              + VERB
              + "\\b|, "
              + SURNAME
              + " "
              + VERB
              + "\\b(?! in a statement)");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:.*(?:ians|ers|ists|ors|ese|ans|ants|ees)|Reuters|Police|Officials|Bloomberg|Xinhua|Amnesty|Moscow|Beijing|London"
              + "|Washington|Brussels|Paris|Berlin|Tehran|Kyiv|Kiev|Seoul|Tokyo|Delhi|Ankara|He|She|They|It|We|You|Who"
              + "|Facebook|Twitter|Google|Apple|Microsoft|Amazon|Boeing|Airbus|Ford|Toyota|Tesla|Both|Nobody|Everyone"
              + "|Someone|Others|Some|Many|Most|Downing|Pentagon|Kremlin|Interpol|Unicef|Nato|Parliament|Congress)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    StringBuilder all = new StringBuilder();
    Map<String, Finding> findings = new LinkedHashMap<>();
    String whole = text(article);
    for (Block block : article.blocks(BODY)) {
      Matcher speaks = SPEAKS.matcher(block.plain());
      while (speaks.find()) {
        int group = speaks.group(1) != null ? 1 : 2;
        String surname = speaks.group(group);
        String above = all + block.plain().substring(0, speaks.start(group));
        if (!GROUP.matcher(surname).matches() && !introduced(above, surname)) {
          boolean later = introduced(whole, surname);
          String message =
              later
                  ? "“" + surname + "” speaks before the story gives the full name; give it here."
                  : "“"
                      + surname
                      + "” is not introduced anywhere; give the full name and who it is.";
          findings.putIfAbsent(
              surname, INFO.finding(block.span(speaks.start(group), speaks.end(group)), message));
        }
      }
      all.append(block.plain()).append('\n');
    }
    return new ArrayList<>(findings.values());
  }

  /** Whether any capitalised word stands right before the surname, or a title in small letters. */
  private static boolean introduced(String text, String surname) {
    return Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|\\b(?:al|bin|van|von|de|der|el|da|di|la|le))[ -]"
                + Pattern.quote(surname)
                + "\\b"
                + "|\\b"
                + Pattern.quote(surname)
                + " \\p{Lu}\\p{Ll}+")
        .matcher(text)
        .find();
  }

  private static String text(Article article) {
    StringBuilder all = new StringBuilder();
    article.blocks(Role.COPY).forEach(block -> all.append(block.plain()).append('\n'));
    return all.toString();
  }
}
