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
    int above = 0;
    Map<String, Finding> findings = new LinkedHashMap<>();
    Introductions body = new Introductions(text(article, BODY));
    Introductions copy = new Introductions(text(article, Role.COPY));
    for (Block block : article.blocks(BODY)) {
      Matcher speaks = SPEAKS.matcher(block.plain());
      while (speaks.find()) {
        int group = speaks.group(1) != null ? 1 : 2;
        int at = speaks.start(group);
        String surname = speaks.group(group);
        boolean heard = findings.containsKey(surname) || body.hasWithin(above + at, surname);
        if (!heard && !GROUP.matcher(surname).matches()) {
          String message =
              copy.has(surname)
                  ? "“" + surname + "” speaks before the story gives the full name; give it here."
                  : "“"
                      + surname
                      + "” is not introduced anywhere; give the full name and who it is.";
          findings.put(surname, INFO.finding(block.span(at, speaks.end(group)), message));
        }
      }
      above += block.plain().length() + 1;
    }
    return new ArrayList<>(findings.values());
  }

  private static String text(Article article, Set<Role> roles) {
    StringBuilder all = new StringBuilder();
    article.blocks(roles).forEach(block -> all.append(block.plain()).append('\n'));
    return all.toString();
  }
}
