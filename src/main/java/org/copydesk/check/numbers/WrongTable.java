package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.PageTable;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Adds the columns of a table up, and holds each row to what all the others do. */
public final class WrongTable implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/wrong-table",
              Severity.WARNING,
              "A table that its own figures contradict",
              "Readers add up a column that has a total and check a change against its two figures;"
                  + " one wrong cell and the whole table is doubted.",
              Example.bad(
                  "Roof paid for\n\n| Source | Sum |\n|---|---|\n| Grant | £1.7m |\n| Raffle |"
                      + " £0.4m |\n| Loan | £0.5m |\n| Total | [[£2.4m]] |\n"),
              Example.bad(
                  "Otters win\n\n| | P | W | D | L | Pts |\n|---|---|---|---|---|---|\n| Otters |"
                      + " 9 | 6 | 2 | 1 | 20 |\n| Herons | 9 | 5 | 2 | 2 | 17 |\n| Voles | 9 | 4 |"
                      + " 2 | 3 | [[15]] |\n"),
              Example.bad(
                  "Otters win\n\n| | P | W | D | L |\n|---|---|---|---|---|\n| Otters | 9 | 6 | 2"
                      + " | 1 |\n| Herons | [[9]] | 5 | 2 | 3 |\n| Voles | 9 | 4 | 2 | 3 |\n"),
              Example.bad(
                  "Mill sells more\n\n| Flour | 2025 | 2024 | Change |\n|---|---|---|---|\n| Rye |"
                      + " 220 | 200 | 10.0% |\n| Oat | 123 | 120 | [[5.2%]] |\n| Spelt | 112 | 100"
                      + " | 12.0% |\n"),
              Example.bad(
                  "Medals\n\n| Club | Gold | Silver | Total |\n|---|---|---|---|\n| Hexley | 4 | 3"
                      + " | 7 |\n| Marl | 5 | 2 | [[8]] |\n| Stoke | 1 | 1 | 2 |\n"),
              Example.bad(
                  "Greens win\n\n| Party | Votes | Share |\n|---|---|---|\n| Green | 40,000 | 50%"
                      + " |\n| Blue | 29,900 | [[35%]] |\n| Rural | 12,000 | 15% |\n"),
              Example.good(
                  "Greens win\n\n| Party | Votes | Share |\n|---|---|---|\n| Green | 40,000 | 50%"
                      + " |\n| Blue | 28,000 | 35% |\n| Rural | 12,000 | 15% |\n"),
              Example.bad(
                  "Greens win\n\nThe Greens won [[14]] of 25 seats.\n\n| Party | Seats |\n|---|---|"
                      + "\n| Greens | 12 |\n| Blues | 9 |\n| Reds | 4 |\n"),
              Example.bad(
                  "Greens win\n\nThe Greens hold [[14]] seats.\n\n| Party | Seats |\n|---|---|"
                      + "\n| Greens | 12 |\n| Blues | 9 |\n| Reds | 4 |\n"),
              Example.good(
                  "Greens win\n\nThe Greens won 12 of 25 seats. In 2020 the Greens won 14 seats."
                      + "\n\n| Party | Seats |\n|---|---|\n| Greens | 12 |\n| Blues | 9 |\n| Reds"
                      + " | 4 |\n"),
              Example.good(
                  "Roof paid for\n\n| Source | Sum |\n|---|---|\n| Grant | £1.7m |\n| Raffle |"
                      + " £0.4m |\n| Loan | £0.4m |\n| Total | £2.4m |\n"),
              Example.good(
                  "Roof paid for\n\n| Source | Sum |\n|---|---|\n| Grant | £1.7m |\n| Raffle |"
                      + " £0.4m |\n| Total | £9.4m |\n"),
              Example.good(
                  "Otters win\n\n| | P | W | D | L | Pts |\n|---|---|---|---|---|---|\n| Otters |"
                      + " 9 | 6 | 2 | 1 | 20 |\n| Herons | 9 | 5 | 2 | 2 | 15 |\n| Voles | 9 | 4 |"
                      + " 2 | 3 | 12 |\n"),
              Example.good(
                  "Mill sells more\n\n| Flour | 2025 | 2024 | Change |\n|---|---|---|---|\n| Rye |"
                      + " 220 | 200 | 10.0% |\n| Oat | 123 | 120 | 2.5% |\n| Spelt | 112 | 100"
                      + " | 12.0% |\n"),
              Example.good(
                  "Homes cost more\n\n| Type | 2024 | 2025 | Change |\n|---|---|---|---|\n| Hut |"
                      + " 400 | 408 | +2.0% |\n| Flat | 160 | 157 | -1.9% |\n| House | 200 | 208"
                      + " | +4.0% |\n"),
              Example.good(
                  "Medals\n\n| Club | Gold | Silver | Total |\n|---|---|---|---|\n| Hexley | 4 | 3"
                      + " | 8 |\n| Marl | 5 | 2 | 8 |\n| Stoke | 1 | 1 | 2 |\n"),
              Example.good(
                  "Mean rain\n\n| Town | Days |\n|---|---|\n| Hexley | 41 |\n| of which dry | 3"
                      + " |\n| Marl | 52 |\n| Total | 93 |\n"))
          .needingStory();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (PageTable table : article.tables()) {
      new TableGrid(table.rows()).check(findings);
      findings.addAll(new TableInStory(article, table).wrong());
    }
    return findings;
  }
}
