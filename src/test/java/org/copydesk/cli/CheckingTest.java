package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Shift;
import org.copydesk.desk.SpareThreads;
import org.copydesk.desk.Staff;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class CheckingTest {
  /** Memory runs out for a huge story always, for one beside it once. */
  private static final class Hungry {
    private final ConcurrentMap<String, Integer> asked = new ConcurrentHashMap<>();

    List<Finding> read(Article article) {
      String name = article.source().name();
      int times = asked.merge(name, 1, Integer::sum);
      if (name.startsWith("huge") || name.startsWith("beside") && times == 1) {
        throw new OutOfMemoryError("Java heap space");
      }
      return List.of();
    }
  }

  private final Hungry hungry = new Hungry();

  /** One rule, asked on the thread that checks. */
  private final Rule rule =
      new Rule() {
        @Override
        public RuleInfo info() {
          return RuleInfo.of(
              "style/hungry",
              Severity.WARNING,
              "Hungry",
              "Why.",
              Example.bad("[[x]]"),
              Example.good("y"));
        }

        @Override
        public List<Finding> check(Article article) {
          return hungry.read(article);
        }
      };

  /** A checker of many rules, asked aside. */
  private final Checker aside =
      new Checker() {
        @Override
        public List<RuleInfo> rules() {
          return List.of();
        }

        @Override
        public int running() {
          return 1;
        }

        @Override
        public List<Finding> check(Article article) {
          return hungry.read(article);
        }
      };

  @Test
  void aStoryTooLargeForMemoryIsNamedAndTheOthersAreChecked() throws IOException {
    for (Checker checker : List.of(rule, aside)) {
      for (int threads : new int[] {1, 2}) {
        hungry.asked.clear();
        List<Checked> checked = new ArrayList<>();
        Checking checking = checking(checker, InputStream.nullInputStream());
        List<Filing> filings =
            Stream.of("sound.txt", "huge.txt", "beside.txt", "last.txt")
                .map(CheckingTest::staged)
                .toList();
        new Shift(threads)
            .<Checked>work(filings.stream().map(checking::task).iterator(), checked::add);

        assertThat(checked).extracting(one -> one.filing().name()).hasSize(4);
        assertThat(checked)
            .filteredOn(one -> one.verdict().page().isEmpty())
            .singleElement()
            .satisfies(
                one ->
                    assertThat(one.verdict().problems())
                        .extracting(Problem::told)
                        .singleElement()
                        .asString()
                        .startsWith("huge.txt: takes more memory")
                        .contains("COPYDESK_JAVA_OPTS=-Xmx2g"));
        assertThat(checked).filteredOn(one -> !one.verdict().problems().isEmpty()).hasSize(1);
      }
    }
  }

  @Test
  void aFileTooLargeToReadIsNamed() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Filing filing = new Filing("piped.txt", Optional.empty(), Optional.empty());
    Checked checked = checking(rule, endless).check(filing);
    assertThat(checked.verdict().problems())
        .extracting(Problem::told)
        .singleElement()
        .asString()
        .startsWith("piped.txt: takes more memory");
  }

  @Test
  void standardInputIsNotReadTwice() {
    InputStream input = new ByteArrayInputStream("Words\n\nThe plan passed.\n".getBytes(UTF_8));
    Filing filing = new Filing("beside.txt", Optional.empty(), Optional.empty());
    Checked checked = checking(rule, input).check(filing);
    assertThat(checked.verdict().page()).isEmpty();
    assertThat(checked.verdict().problems()).hasSize(1);
  }

  private static Filing staged(String name) {
    byte[] bytes = "Council votes\n\nThe plan passed on Monday night.\n".getBytes(UTF_8);
    return new Filing(name, Optional.empty(), Optional.of(bytes));
  }

  private static Checking checking(Checker checker, InputStream in) {
    Console console = Console.plain(in, new ByteArrayOutputStream(), new ByteArrayOutputStream());
    return new Checking(
        console,
        new StoryOptions(),
        new RuleOptions().settings(console),
        new Desk(settings -> Staff.of(List.of(checker)), Optional.empty(), new SpareThreads(2)),
        Gate.open());
  }
}
