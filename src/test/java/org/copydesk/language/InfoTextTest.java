package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.languagetool.rules.Rule;

class InfoTextTest {
  @Test
  void everyRuleComesBackAsItWasWritten() {
    List<RuleInfo> infos = Infos.of(EnglishRules.patterns(), Levels.standard());

    assertThat(infos).hasSizeGreaterThan(1_000);
    assertThat(infos)
        .allSatisfy(info -> assertThat(InfoText.read(InfoText.write(info))).isEqualTo(info));
  }

  @Test
  void keepsWhatAnExampleWasPutRightTo() {
    RuleInfo info =
        RuleInfo.of(
                "grammar/lede",
                Severity.ERROR,
                "A lede",
                "Readers “leave”.",
                Example.bad("The [[lead]] was long.", "The lede was long."),
                Example.bad("A [[lead]]"),
                Example.good("The lede."))
            .outsideQuotes();

    assertThat(InfoText.read(InfoText.write(info))).isEqualTo(info);
  }

  @Test
  void noRuleWrittenInJavaIsNamedLikeOneInXml() {
    Set<RuleId> xml = new HashSet<>();
    EnglishRules.patterns().forEach(rule -> xml.add(Names.of(rule)));
    Stream<Rule> java =
        Stream.concat(EnglishRules.ours().stream(), EnglishRules.written().stream());

    assertThat(java.filter(Names::has).map(Names::of)).doesNotContainAnyElementsOf(xml);
  }
}
