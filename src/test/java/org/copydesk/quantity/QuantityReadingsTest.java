package org.copydesk.quantity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Reading;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of number is read as, with all that is known of it. */
class QuantityReadingsTest {
  private static final String FILE = "quantity.txt";

  static List<Reading> readings() {
    return Reading.in(FILE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void reads(Reading reading) {
    reading.hold(QuantityReadingsTest::read);
  }

  @Test
  void isWrittenAnewWhenAskedFor() throws IOException {
    Reading.write(FILE, QuantityReadingsTest::read);
  }

  private static List<String> read(Reading reading) {
    Article article = RuleExamples.article(reading.copy());
    Block block = article.blocks().get(0);
    List<String> lines = new ArrayList<>();
    Quantities.of(article).in(block).forEach(q -> lines.add(told(q)));
    Quantities.of(article).labels(block).forEach(q -> lines.add(told(q)));
    return lines;
  }

  private static String told(Quantity q) {
    StringBuilder line = new StringBuilder(q.words()).append(": ").append(q.kind());
    line.append(' ').append(q.low().stripTrailingZeros().toPlainString());
    if (q.low().compareTo(q.high()) != 0) {
      line.append("–").append(q.high().stripTrailingZeros().toPlainString());
    }
    line.append(" ±").append(q.step().stripTrailingZeros().toPlainString());
    line.append(q.hedge() == Hedge.NONE ? "" : " " + q.hedge());
    line.append(q.unit().isEmpty() ? "" : " " + q.unit());
    line.append(q.counts().isEmpty() ? "" : " of " + q.counts());
    q.fate().ifPresent(fate -> line.append(' ').append(fate));
    if (q.nounEnd() > q.end()) {
      line.append(" “").append(q.block().plain(), q.start(), q.nounEnd()).append('”');
    }
    return line.toString();
  }
}
