package org.copydesk.desk;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.OwnErrors;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.read.Tongue;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFaultException;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;

/**
 * Runs every wanted rule over a story, stamps the levels, and lets suppressed findings stand. Safe
 * for several threads.
 */
public final class Desk {
  private final Function<Settings, Staff> hire;
  private final Optional<ResultCache> cache;
  private final SpareThreads aside;
  private final Map<Settings, Integer> running = new ConcurrentHashMap<>();
  private final Map<Settings, Staff> staff = new ConcurrentHashMap<>();

  /** A desk whose staff under given settings is what {@code hire} says; each is hired once. */
  public Desk(Function<Settings, Staff> hire) {
    this(hire, Optional.empty());
  }

  /** The same, which does not check again what it finds in {@code cache}. */
  public Desk(Function<Settings, Staff> hire, Optional<ResultCache> cache) {
    this(hire, cache, SpareThreads.NONE);
  }

  /** The same, where {@code aside} works on a story beside the thread that asks. */
  public Desk(Function<Settings, Staff> hire, Optional<ResultCache> cache, SpareThreads aside) {
    this.hire = hire;
    this.cache = cache;
    this.aside = aside;
  }

  /**
   * Checks a story under {@code settings}.
   *
   * @throws OutOfMemoryError when the story needs more memory than there is; what was held for it
   *     is free again, and the desk goes on
   */
  public Verdict check(Article filed, Settings settings) {
    // Files that a story is held against are read each time, and what was found in others is not
    // it.
    Optional<ResultCache> cache =
        filed.metadata().sources().isAsked() ? Optional.empty() : this.cache;
    Optional<Page> kept = cache.flatMap(pages -> pages.find(filed, settings));
    if (kept.isPresent()) {
      return new Verdict(kept, List.of());
    }
    Verdict verdict = check(filed, settings, Errand.WHOLE);
    if (cache.isPresent() && verdict.problems().isEmpty()) {
      verdict.page().ifPresent(page -> cache.get().keep(filed, settings, page));
    }
    return verdict;
  }

  /**
   * Checks a story, or a piece of one, as {@code errand} says; no cache is asked.
   *
   * @throws OutOfMemoryError as {@link #check(Article, Settings)}
   */
  public Verdict check(Article filed, Settings settings, Errand errand) {
    List<Problem> problems = new ArrayList<>();
    Verdict verdict = aside.reading(() -> read(filed, settings, errand));
    if (!errand.over().getAsBoolean()) {
      return verdict;
    }
    problems.addAll(verdict.problems());
    problems.add(Problem.of(filed.source().name(), "not all of it was checked: time ran out"));
    return new Verdict(verdict.page(), problems);
  }

  /** How many rules run under {@code settings}. */
  public int running(Settings settings) {
    return running.computeIfAbsent(
        settings, held -> staff(held).checkers().stream().mapToInt(Checker::running).sum());
  }

  private Verdict read(Article filed, Settings settings, Errand errand) {
    Staff staff = staff(settings);
    List<Problem> problems = new ArrayList<>();
    Article article =
        guarded("preparing", filed, problems, filed, () -> staff.prepare().apply(filed));
    guarded(
            "reading sources",
            article,
            problems,
            List.<String>of(),
            () -> staff.unread().apply(article))
        .forEach(told -> problems.add(new Problem(Optional.empty(), Optional.empty(), told)));
    List<Finding> findings = new ArrayList<>();
    List<Checker> checkers =
        Tongue.foreign(article).isEmpty()
            ? staff.checkers()
            : staff.checkers().stream().filter(Desk::readsAnyTongue).toList();
    List<Checker> sent = checkers.stream().filter(errand::sends).toList();
    for (Heard heard : heard(sent, article, errand)) {
      problems.addAll(heard.problems);
      for (Finding finding : heard.findings) {
        if (!finding.rule().isVale() && article.opaque(finding.span())) {
          continue;
        }
        findings.add(finding.withSeverity(settings.stamp(finding.rule(), finding.severity())));
      }
    }
    List<Finding> heard = Suppressions.of(article).apply(findings, settings, staff.own());
    String text = article.source().text();
    List<Finding> standing =
        Copies.saidOnce(article, Echoes.saidOnce(OnePlace.surest(heard, text), text));
    List<NameToVerify> verify =
        guarded(
            "listing names",
            article,
            problems,
            List.of(),
            () -> staff.verify().apply(article, findings));
    return new Verdict(Optional.of(new Page(article, standing, verify)), problems);
  }

  /** Whether what a checker looks for is wrong in every language, or is of the house's choosing. */
  private static boolean readsAnyTongue(Checker checker) {
    return checker instanceof Rule rule
        && rule.info().id().pack().matches("placeholders|duplicates|vale");
  }

  private Staff staff(Settings settings) {
    Staff known = staff.get(settings);
    if (known == null) {
      synchronized (staff) {
        known = staff.get(settings);
        if (known == null) {
          known = wanted(hire.apply(settings), settings);
          staff.put(settings, known);
        }
      }
    }
    return known;
  }

  private static Staff wanted(Staff all, Settings settings) {
    List<Checker> checkers =
        all.checkers().stream()
            .filter(checker -> !(checker instanceof Rule rule) || settings.runs(rule.info()))
            .map(checker -> checker.only(settings))
            .toList();
    return new Staff(all.prepare(), checkers, all.verify(), all.own(), all.unread());
  }

  /** What a checker found, and what went wrong with it. */
  private record Heard(List<Finding> findings, List<Problem> problems) {}

  /** What each checker says; those of many rules work aside while this thread asks the others. */
  private List<Heard> heard(List<Checker> checkers, Article article, Errand errand) {
    Map<Checker, CompletableFuture<Heard>> others = new IdentityHashMap<>();
    for (Checker checker : checkers) {
      if (!(checker instanceof Rule)) {
        others.put(
            checker, CompletableFuture.supplyAsync(() -> heard(checker, article, errand), aside));
      }
    }
    List<Heard> heard = new ArrayList<>();
    try {
      for (Checker checker : checkers) {
        if (!(checker instanceof Rule rule)) {
          heard.add(others.get(checker).join());
        } else if (!errand.over().getAsBoolean()) {
          heard.add(heard(rule, article));
        }
      }
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    } finally {
      // Whoever hears that memory ran out may try again: nobody is to hold any of it still.
      others.values().forEach(other -> other.handle((said, failed) -> said).join());
    }
    return heard;
  }

  private static Heard heard(Checker checker, Article article, Errand errand) {
    List<Problem> problems = new ArrayList<>();
    String who = checker.getClass().getSimpleName();
    return new Heard(
        guarded(who, article, problems, List.of(), () -> checker.check(article, errand.over())),
        problems);
  }

  private static Heard heard(Rule rule, Article article) {
    List<Problem> problems = new ArrayList<>();
    RuleInfo info = rule.info();
    List<Finding> findings =
        guarded(
            info.id().toString(),
            article,
            problems,
            List.of(),
            () ->
                rule.check(article).stream()
                    .filter(finding -> speaks(info, article, finding.span()))
                    .toList());
    return new Heard(findings, problems);
  }

  /** What {@code work} gives; when it throws, {@code otherwise}, and a problem that says so. */
  private static <T> T guarded(
      String who, Article article, List<Problem> problems, T otherwise, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuleFaultException e) {
      problems.add(
          new Problem(
              Optional.of(article.source().name()),
              Optional.of(RuleId.parse(who)),
              e.getMessage()));
      return otherwise;
    } catch (RuntimeException | StackOverflowError e) {
      if (e.getCause() instanceof OutOfMemoryError shortage) {
        throw shortage;
      }
      String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      String message =
          who + " failed on this story and was left out (" + e + where + "); please report it";
      Optional<RuleId> rule = who.contains("/") ? Optional.of(RuleId.parse(who)) : Optional.empty();
      problems.add(new Problem(Optional.of(article.source().name()), rule, message));
      return otherwise;
    }
  }

  private static boolean speaks(RuleInfo info, Article article, Span span) {
    List<Block> touched =
        article.blocks(span).stream().filter(block -> block.span().overlaps(span)).toList();
    if (touched.stream().anyMatch(block -> !info.roles().contains(block.role()))
        || OwnErrors.hold(article, span)) {
      return false;
    }
    return info.quotes()
        || touched.stream()
            .noneMatch(
                block -> article.quotations(block).stream().anyMatch(q -> q.span().contains(span)));
  }
}
