package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.check.names.NamesToVerify;
import org.copydesk.check.spelling.VarietyOfEnglish;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.DeskProofreader;
import org.copydesk.desk.Proofreader;
import org.copydesk.desk.ResultCache;
import org.copydesk.desk.SpareThreads;
import org.copydesk.desk.Staff;
import org.copydesk.desk.StorySources;
import org.copydesk.desk.Suppressions;
import org.copydesk.facts.FactStore;
import org.copydesk.facts.Facts;
import org.copydesk.finding.Page;
import org.copydesk.language.Analyst;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.LanguageToolChecker;
import org.copydesk.language.Levels;
import org.copydesk.language.PennTagger;
import org.copydesk.memory.Memory;
import org.copydesk.pack.PackException;
import org.copydesk.pack.Packs;
import org.copydesk.read.ExampleReader;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Trial;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.settings.ValeSource;
import org.copydesk.sheet.FactSheet;
import org.copydesk.sources.SourcePack;
import org.copydesk.vale.StylePackages;
import org.copydesk.word.Lexicon;

/** Where everything is wired: which checkers work on a story under given settings. */
final class Newsroom {
  private static final StyleShelf STYLES = new StyleShelf();

  private Newsroom() {}

  /** A desk that hires its staff as each story's settings say. */
  static Desk desk() {
    return desk(Optional.empty(), SpareThreads.NONE);
  }

  /**
   * The same, which does not check again what it finds in {@code cache}, and where {@code aside}
   * works on a story beside the thread that asks.
   */
  static Desk desk(Optional<ResultCache> cache, SpareThreads aside) {
    return desk(cache, aside, SourcePack.NONE);
  }

  /** The same, which holds every story against {@code sources}. */
  static Desk desk(Optional<ResultCache> cache, SpareThreads aside, SourcePack sources) {
    return new Desk(settings -> staff(settings, aside, sources), cache, aside);
  }

  /** Reads what stands open in editors, with the settings of {@code tree} as they stand now. */
  static Proofreader proofreader(SettingsTree tree) {
    return proofreader(desk(), () -> tree, StorySources.LOCAL);
  }

  /** The same, by {@code desk}, with settings that are asked for each time. */
  static Proofreader proofreader(Desk desk, Supplier<SettingsTree> tree, StorySources sources) {
    Gate gate = new Gate(Optional.empty(), Optional.empty(), Trust.inTheWorkTree(true));
    return new DeskProofreader(
        desk,
        tree,
        Newsroom::rules,
        (story, settings, page) ->
            gate.through(
                new Filing(story.toString(), Optional.of(story), Optional.empty()), settings, page),
        sources);
  }

  /** Who works on a story under {@code settings}. */
  private static Staff staff(Settings settings, SpareThreads aside, SourcePack sources) {
    VarietyOfEnglish variety = new VarietyOfEnglish(Words.ENGLISH, settings.house());
    return new Staff(
            filed -> {
              Article article = filed.taggedBy(PennTagger.english());
              return variety
                  .of(article)
                  .map(tag -> article.withMetadata(article.metadata().withLanguage(tag)))
                  .orElse(article);
            },
            checkers(settings, aside, sources),
            new NamesToVerify(Words.ENGLISH, settings.house())::of)
        .missing(sources::unread);
  }

  /** The English that a story is written in, when it can be told. */
  static Optional<String> variety(Article story) {
    return new VarietyOfEnglish(Words.ENGLISH, Settings.BUILT_IN.house()).of(tagged(story));
  }

  /** The words and names that are known. */
  static Lexicon lexicon() {
    return Words.ENGLISH;
  }

  /** The story with its words tagged when they are asked for. */
  static Article tagged(Article story) {
    return story.taggedBy(PennTagger.english());
  }

  /** The fact sheet of a story that was checked under {@code settings}. */
  static FactSheet sheet(Page page, Settings settings) {
    return FactSheet.of(page.article(), page.findings(), knowledge(settings, SourcePack.NONE));
  }

  /** Every rule there is under {@code settings}, the desk's own too. */
  static RuleBook rules(Settings settings) {
    return new RuleBook(() -> everyone(settings));
  }

  /** Every rule there is for {@code stories}, those of each one's own folders of rules too. */
  static RuleBook rules(SettingsTree tree, List<Filing> stories) {
    return new RuleBook(
        () -> {
          List<Path> folders =
              stories.stream()
                  .flatMap(story -> tree.settings(story.place()).rules().stream())
                  .distinct()
                  .toList();
          Layer all = Layer.silent("every story").withRules(folders);
          return everyone(Settings.BUILT_IN.under(all));
        });
  }

  /** The rules that are not LanguageTool's: quickly read. */
  static RuleBook ownRules(Settings settings) {
    return new RuleBook(() -> ownAndTheDesks(settings));
  }

  private static List<Checker> everyone(Settings settings) {
    List<Checker> all = new ArrayList<>(ownAndTheDesks(settings));
    all.add(languageTool(SpareThreads.NONE));
    return all;
  }

  private static List<Checker> ownAndTheDesks(Settings settings) {
    List<Checker> all = new ArrayList<>(own(settings));
    all.add(new Listed(Suppressions.RULES));
    return all;
  }

  private static List<Checker> checkers(Settings settings, SpareThreads aside, SourcePack sources) {
    List<Checker> all = new ArrayList<>(written(knowledge(settings, sources)));
    all.addAll(asData(settings, hasStyle(settings)));
    all.add(languageTool(aside));
    return all;
  }

  private static Checker languageTool(SpareThreads aside) {
    return new LanguageToolChecker(new Analyst(), Levels.standard(), aside);
  }

  /** Our own checkers under {@code settings}: all but LanguageTool. */
  static List<Checker> own(Settings settings) {
    List<Checker> all = new ArrayList<>();
    all.addAll(Checks.all(knowledge(settings, SourcePack.NONE, Memory.NONE)));
    all.addAll(asData(settings, true));
    return all;
  }

  /** The rules in Java that can speak where that much is known: of what was printed, if any was. */
  static List<Rule> written(Knowledge known) {
    return Checks.all(known).stream()
        .filter(rule -> !known.memory().isEmpty() || !rule.info().id().pack().equals("memory"))
        .toList();
  }

  /** What is known of a story that {@code sources} stand behind, under {@code settings}. */
  static Knowledge knowledge(Settings settings, SourcePack sources) {
    Memory memory = settings.memory().map(held -> Memory.open(held.value())).orElse(Memory.NONE);
    return knowledge(settings, sources, memory);
  }

  private static Knowledge knowledge(Settings settings, SourcePack sources, Memory memory) {
    return new Knowledge(Words.ENGLISH, settings.house(), facts(settings), sources, memory);
  }

  private static List<Checker> asData(Settings settings, boolean everything) {
    List<Checker> all = new ArrayList<>(packs(settings, everything).rules());
    settings.vale().ifPresent(held -> all.addAll(stylePackages(held.value()).rules()));
    return all;
  }

  /**
   * The tables shipped, those of the newsroom's own folders laid over them, and its store where
   * they know nothing.
   */
  static Facts facts(Settings settings) {
    Facts tables = tables(settings);
    return settings.facts().map(held -> tables.with(FactStore.open(held.value()))).orElse(tables);
  }

  /** The tables of facts under {@code settings}, without a store. */
  static Facts tables(Settings settings) {
    return Facts.over(settings.rules().stream().map(folder -> folder.resolve("facts")).toList());
  }

  /** The rules in Vale's format that {@code source} asks for. */
  static StylePackages stylePackages(ValeSource source) {
    return STYLES.packages(source);
  }

  /** Whether a rule of one house's style can be on: only then are they read. */
  private static boolean hasStyle(Settings settings) {
    return !settings.choices().isEmpty()
        || settings.levels().keySet().stream().anyMatch(name -> name.startsWith("house/"));
  }

  private static Packs packs(Settings settings, boolean everything) {
    Packs packs = everything ? Packs.builtIn() : Packs.forEveryHouse();
    for (Path folder : settings.rules()) {
      hold(folder);
      packs = packs.with(folder);
    }
    return packs;
  }

  /** Refuses rules of the newsroom's own that do other than their examples say. */
  private static void hold(Path folder) {
    Trial trial = new Trial(copy -> new ExampleReader().read(copy).taggedBy(PennTagger.english()));
    List<String> faults =
        Packs.in(folder).rules().stream()
            .flatMap(rule -> trial.faults(rule).stream())
            .map(fault -> folder + ": " + fault)
            .toList();
    if (!faults.isEmpty()) {
      throw new PackException(faults);
    }
  }

  /** The lexicon, read when a desk is first staffed. */
  private static final class Words {
    private static final Lexicon ENGLISH = FsaLexicon.english();
  }

  /** Rules that the desk itself applies, for the rule book. */
  private record Listed(List<RuleInfo> rules) implements Checker {
    @Override
    public List<org.copydesk.finding.Finding> check(org.copydesk.article.Article article) {
      return List.of();
    }
  }
}
