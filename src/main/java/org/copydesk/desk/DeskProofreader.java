package org.copydesk.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.read.Readers;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;

/**
 * A proofreader of this process: the same desk, settings and baselines as the command line's. Safe
 * for several threads.
 *
 * @param desk who checks
 * @param settings what holds for each place, asked for before each reading
 * @param rules the rules there are under given settings
 * @param accepted what baselines let stand
 * @param sources finds what stories were written from
 */
public record DeskProofreader(
    Desk desk,
    Supplier<SettingsTree> settings,
    Function<Settings, RuleBook> rules,
    Accepted accepted,
    StorySources sources)
    implements Proofreader {
  /** What a newsroom has accepted once and for all. */
  @FunctionalInterface
  public interface Accepted {
    /** The page of {@code story} without what its baseline accepts. */
    Page fresh(Path story, Settings settings, Page page);
  }

  @Override
  public Proof read(Copy copy) {
    try {
      SettingsTree tree = settings.get();
      if (tree.ignores(copy.place())) {
        return new Proof(List.of(), List.of());
      }
      return read(copy, tree.settings(copy.place()));
    } catch (OutOfMemoryError e) {
      return failed(copy.name() + " takes more memory to check than there is; write it in parts");
    } catch (RuntimeException e) {
      return failed(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  private Proof read(Copy copy, Settings held) {
    List<Article> stories = Readers.readAll(new Source(copy.name(), copy.text()), copy.format());
    Verdict verdict =
        Verdict.together(
            stories.stream()
                .map(story -> sources.placed(story, copy.place(), held))
                .map(story -> desk.check(story, held))
                .toList());
    Optional<Page> page = verdict.page().map(read -> accepted.fresh(copy.place(), held, read));
    return new Proof(
        page.map(Page::findings).orElse(List.of()).stream().sorted(Finding.PAGE_ORDER).toList(),
        verdict.problems().stream().map(Problem::told).toList());
  }

  private static Proof failed(String why) {
    return new Proof(List.of(), List.of(why));
  }

  @Override
  public Optional<RuleInfo> rule(Path place, RuleId id) {
    return rules.apply(settings.get().settings(place)).find(id);
  }

  @Override
  public Holding holding(Path place) {
    Settings held = settings.get().settings(place);
    return new Holding(
        held.layers().stream().map(layer -> layer.origin()).toList(),
        held.profile().label(),
        desk.running(held));
  }
}
