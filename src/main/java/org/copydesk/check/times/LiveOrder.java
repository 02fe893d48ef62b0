package org.copydesk.check.times;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** One entry of a live page whose time stands out of the order of all the others. */
public final class LiveOrder implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "times/live-order",
              Severity.WARNING,
              "A live entry out of its order",
              "Who comes in late reads a live page by its times; one that jumps hides what came"
                  + " first.",
              Example.bad(page("14:32", "14:10", "13:55", "[[15:20]]", "13:05")),
              Example.bad(page("9.05am", "9.40am", "10.15am", "[[9.50am]]", "11.30am", "12.10pm")),
              Example.bad(page("2pm", "1.40pm", "1.10pm", "[[11.55pm]]", "11.20am")),
              Example.bad(
                  page("00:20 GMT", "23:50 GMT", "23:10 GMT", "[[23:40 GMT]]", "22:00 GMT")),
              Example.bad(page("14:32", "14:10", "13:55", "13:05", "[[13:20]]")),
              Example.bad(
                  "Vote live\n\n"
                      + "14:00\n\n"
                      + "Doors open.\n\n"
                      + "14:45\n\n"
                      + "A queue forms.\n\n"
                      + "[[14:20]]\n\n"
                      + "The mayor votes.\n\n"
                      + "16:00\n\n"
                      + "The sun is out.\n\n"
                      + "17:15\n\n"
                      + "Rain."),
              Example.bad(page("09:05", "09:40", "10:15", "[[09:50]]", "11:30", "11:50")),
              Example.good(page("14:32", "14:10", "13:55", "13:20", "13:05")),
              Example.good(page("14:32", "14:10", "14:10", "13:20", "13:05")),
              Example.good(page("00:20", "23:50", "23:10", "22:40", "22:00")),
              Example.good(page("11.40am", "12.10pm", "12.55pm", "1.20pm", "2.05pm")),
              Example.good(page("14:32", "14:10", "15:20", "13:05")),
              Example.good(page("09:00", "14:32", "14:10", "13:55", "13:05")),
              Example.good(page("14:32", "14:10", "15:20", "13:55", "16:01", "13:05", "12:58")),
              Example.good(page("9:05", "9:40", "10:15", "9:50", "11:30", "12:10")),
              Example.good(page("19:00", "20:00", "21:30", "22:00", "19:30", "20:15", "21:00")),
              Example.good(
                  "On screen tonight\n\n19:00 News\n\n19:30 Cooks\n\n18:45 Weather\n\n20:15 The"
                      + " pond\n\n21:00 Sport"))
          .needingStory();

  /** Fewer entries have no order to stand out of. */
  private static final int FEWEST = 5;

  /** A programme has lines of three words, a live page paragraphs. */
  private static final int WORDS_A_STAMP = 8;

  private static final Set<Role> ENTRIES =
      Set.of(Role.CROSSHEAD, Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE);

  private static String page(String... times) {
    List<String> all = new ArrayList<>(List.of("Storm live"));
    Stream.of(times)
        .forEach(
            time -> {
              all.add(time);
              all.add(
                  "The wind has torn " + all.size() + " boats from the quay and nobody is hurt.");
            });
    return String.join("\n\n", all);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Block> entries = article.blocks(ENTRIES);
    List<LiveStamp> stamps = LiveStamp.in(entries);
    boolean alike =
        stamps.stream().map(LiveStamp::half).distinct().count() == 1
            && stamps.stream().anyMatch(LiveStamp::sure);
    if (stamps.size() < FEWEST || !alike || isProgramme(article, entries, stamps)) {
      return List.of();
    }
    OptionalInt back = odd(stamps, true);
    OptionalInt on = odd(stamps, false);
    if (back.isPresent() == on.isPresent()) {
      return List.of();
    }
    int odd = back.orElseGet(on::getAsInt);
    return List.of(finding(stamps, odd, back.isPresent()));
  }

  private static boolean isProgramme(Article article, List<Block> entries, List<LiveStamp> stamps) {
    int words = entries.stream().mapToInt(block -> article.words(block).size()).sum();
    long told =
        entries.stream().filter(b -> b.plain().strip().matches("(?s).*[.!?][”\"’]?")).count();
    return words < WORDS_A_STAMP * stamps.size() && told < stamps.size();
  }

  /** How many stamps follow the one before in the direction asked for. */
  private static int steps(List<LiveStamp> stamps, boolean back) {
    int steps = 0;
    for (int i = 1; i < stamps.size(); i++) {
      steps += isStep(stamps.get(i - 1), stamps.get(i), back) ? 1 : 0;
    }
    return steps;
  }

  private static boolean isStep(LiveStamp before, LiveStamp stamp, boolean back) {
    int after = stamp.after(before);
    return back ? after <= 0 : after >= 0;
  }

  /**
   * The one stamp without which all the others run one way. What stands at the top may be pinned
   * there; of two neighbours that changed places it is the second.
   */
  private static OptionalInt odd(List<LiveStamp> stamps, boolean back) {
    int last = stamps.size() - 1;
    if (steps(stamps, true) == last || steps(stamps, false) == last) {
      return OptionalInt.empty();
    }
    List<Integer> odd = new ArrayList<>();
    for (int i = 0; i < stamps.size(); i++) {
      List<LiveStamp> others = new ArrayList<>(stamps);
      others.remove(i);
      if (steps(others, back) == others.size() - 1) {
        odd.add(i);
      }
    }
    boolean told = !odd.isEmpty() && odd.get(0) > 0;
    return told ? OptionalInt.of(odd.get(odd.size() - 1)) : OptionalInt.empty();
  }

  private static Finding finding(List<LiveStamp> stamps, int at, boolean back) {
    LiveStamp stamp = stamps.get(at);
    LiveStamp before = stamps.get(at - 1);
    return INFO.finding(
            stamp.block().span(0, stamp.end()),
            "“%s” stands below “%s”, and all the other times run %s; put the time right or move the entry."
                .formatted(stamp.words(), before.words(), back ? "backwards" : "forwards"))
        .withRelated(before.block().span(0, before.end()), "the entry above");
  }
}
