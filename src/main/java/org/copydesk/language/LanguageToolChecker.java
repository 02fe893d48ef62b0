package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.facts.Once;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.language.SentenceMemory.Sentence;
import org.copydesk.language.prepared.Label;
import org.copydesk.language.prepared.NoteBook;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.rule.Checker;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Selection;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;

/** LanguageTool's English rules, as loud as {@link Levels} says, and our own written in its XML. */
public final class LanguageToolChecker implements Checker {
  /** Fewer sentences are not worth a second thread. */
  private static final int WORTH_SHARING = 8;

  /** So many sentences are analysed before anybody asks whether time is over. */
  private static final int AT_ONCE = 256;

  private final Analyst analyst;
  private final Levels levels;
  private final Executor aside;
  private final Selection wanted;
  private final SentenceMemory memory = new SentenceMemory();
  private final Once<Patterns> patterns = new Once<>(() -> Patterns.of(this::runs));
  private final Queue<Loaded> idle = new ConcurrentLinkedQueue<>();

  /** A checker of the standard profile, reading with {@code analyst}. */
  public LanguageToolChecker(Analyst analyst, Levels levels) {
    this(analyst, levels, Runnable::run);
  }

  /** The same, sharing its work with {@code aside}. */
  public LanguageToolChecker(Analyst analyst, Levels levels, Executor aside) {
    this(analyst, levels, aside, Selection.STANDARD);
  }

  private LanguageToolChecker(Analyst analyst, Levels levels, Executor aside, Selection wanted) {
    this.analyst = Objects.requireNonNull(analyst);
    this.levels = Objects.requireNonNull(levels);
    this.aside = Objects.requireNonNull(aside);
    this.wanted = Objects.requireNonNull(wanted);
  }

  @Override
  public Checker only(Selection wanted) {
    return new LanguageToolChecker(analyst, levels, aside, wanted);
  }

  @Override
  public List<RuleInfo> rules() {
    Optional<NoteBook> notes = notes();
    if (notes.isEmpty()) {
      return Infos.of(
          Stream.concat(few(), EnglishRules.patterns().stream()).filter(Names::has).toList(),
          levels);
    }
    List<RuleInfo> infos = new ArrayList<>(Infos.of(few().toList(), levels));
    notes.get().all().forEach(text -> infos.add(InfoText.read(text)));
    return infos;
  }

  @Override
  public Optional<RuleInfo> find(RuleId id) {
    Optional<NoteBook> notes = notes();
    Optional<RuleInfo> noted = notes.flatMap(book -> book.find(id.toString())).map(InfoText::read);
    if (noted.isPresent() || notes.isEmpty()) {
      return noted.isPresent() ? noted : Checker.super.find(id);
    }
    List<Rule> rules = few().filter(rule -> Names.of(rule).equals(id)).toList();
    return Infos.of(rules, levels).stream().findFirst();
  }

  @Override
  public int running() {
    Loaded any = claimed();
    idle.add(any);
    Set<RuleId> names = any.written().stream().map(Names::of).collect(Collectors.toSet());
    Optional<NoteBook> notes = notes();
    if (notes.isEmpty()) {
      EnglishRules.patterns().stream()
          .filter(rule -> wanted.runs(Names.of(rule), levels.of(rule).profile()))
          .forEach(rule -> names.add(Names.of(rule)));
    } else {
      notes.get().all().stream()
          .map(InfoText::head)
          .filter(head -> wanted.runs(head.id(), head.profile()))
          .forEach(head -> names.add(head.id()));
    }
    return names.size();
  }

  /** What was prepared of the pattern rules, at the levels that are shipped. */
  private Optional<NoteBook> notes() {
    Optional<Preparations> prepared = Groundwork.preparations();
    if (prepared.isEmpty() || levels != Levels.standard()) {
      return Optional.empty();
    }
    try {
      return Optional.of(prepared.get().notes());
    } catch (IOException e) {
      throw new UncheckedIOException("the prepared files cannot be read", e);
    }
  }

  @Override
  public List<Finding> check(Article article) {
    return check(article, () -> false);
  }

  @Override
  public List<Finding> check(Article article, BooleanSupplier over) {
    List<Block> blocks = article.blocks(Role.COPY);
    List<List<Stretch>> sentences =
        blocks.stream().map(block -> analyst.sentences(block.plain())).toList();
    Map<Sentence, List<Match>> found = found(blocks, sentences, over);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Match> matches = new ArrayList<>();
      for (Stretch sentence : sentences.get(i)) {
        for (Match match : found.getOrDefault(sentence(block, sentence), List.of())) {
          if (sentence.tells(match.from())) {
            matches.add(match.from(sentence.start()));
          }
        }
      }
      matches.removeIf(match -> silent(article, block, match));
      Match.withoutOverlaps(matches).forEach(match -> findings.add(match.finding(block)));
    }
    return findings;
  }

  /** What is found in each sentence; those not seen before are analysed together. */
  private Map<Sentence, List<Match>> found(
      List<Block> blocks, List<List<Stretch>> sentences, BooleanSupplier over) {
    Map<Sentence, List<Match>> found = new HashMap<>();
    Map<Sentence, Stretch> unseen = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (Stretch stretch : sentences.get(i)) {
        Sentence sentence = sentence(blocks.get(i), stretch);
        memory
            .find(sentence)
            .ifPresentOrElse(
                known -> found.put(sentence, known), () -> unseen.put(sentence, stretch));
      }
    }
    List<Sentence> all = List.copyOf(unseen.keySet());
    for (int from = 0; from < all.size() && !over.getAsBoolean(); from += AT_ONCE) {
      List<Sentence> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Iterator<Parsed> next = shared(some.stream().map(unseen::get).toList()).iterator();
      Loaded running = claimed();
      judge(some, next, running, found, over);
      idle.add(running);
    }
    return found;
  }

  private void judge(
      List<Sentence> unseen,
      Iterator<Parsed> read,
      Loaded running,
      Map<Sentence, List<Match>> found,
      BooleanSupplier over) {
    for (Sentence sentence : unseen) {
      if (over.getAsBoolean()) {
        return;
      }
      List<Match> matches = matches(running.in(sentence), read.next());
      memory.keep(sentence, matches);
      found.put(sentence, matches);
    }
  }

  /** The tokens of {@code sentences}, read in two halves, of which another thread may take one. */
  private List<Parsed> shared(List<Stretch> sentences) {
    if (sentences.size() < WORTH_SHARING) {
      return read(sentences);
    }
    if (idle.isEmpty()) {
      aside.execute(() -> idle.add(Loaded.of(written())));
    }
    int half = sentences.size() / 2;
    CompletableFuture<List<Parsed>> other =
        CompletableFuture.supplyAsync(() -> read(sentences.subList(half, sentences.size())), aside);
    List<Parsed> read = new ArrayList<>(read(sentences.subList(0, half)));
    read.addAll(other.join());
    return read;
  }

  /** The tokens of {@code sentences}; the pattern rules they need are there afterwards. */
  private List<Parsed> read(List<Stretch> sentences) {
    List<Parsed> read = analyst.read(sentences);
    patterns.get().in(read.stream().map(Parsed::sentence).toList());
    return read;
  }

  private static Sentence sentence(Block block, Stretch stretch) {
    return new Sentence(stretch.text(), stretch.last(), block.role().isProse());
  }

  /** What {@code rules} say of a sentence, with offsets in it. */
  private List<Match> matches(RuleSet rules, Parsed parsed) {
    List<Match> matches = new ArrayList<>();
    Predicate<Rule> possible = patterns.get().possible(parsed.sentence());
    for (Rule rule : rules.rulesForSentence(parsed.sentence())) {
      if (possible.test(rule)) {
        for (RuleMatch match : match(rule, parsed)) {
          matches.add(Match.of(rule, match, parsed.sentence(), levels.of(rule)));
        }
      }
    }
    return matches;
  }

  private static RuleMatch[] match(Rule rule, Parsed sentence) {
    try {
      return rule.match(sentence.sentence());
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(Names.of(rule) + " failed: " + e, e);
    }
  }

  private boolean silent(Article article, Block block, Match match) {
    return Spared.is(article, block, match)
        || !levels.quotes(match.rule()) && article.quoted(block, match.from(), match.to());
  }

  /** The rules written in Java. */
  private static Stream<Rule> few() {
    return Stream.concat(EnglishRules.ours().stream(), EnglishRules.written().stream())
        .filter(Names::has);
  }

  private Loaded claimed() {
    Loaded spare = idle.poll();
    Loaded running = spare == null ? Loaded.of(written()) : spare;
    List<? extends Rule> latest = patterns.get().in(List.of());
    return running.has(latest) ? running : load(running.written(), latest);
  }

  private Loaded load(List<Rule> written, List<? extends Rule> patterns) {
    // In what order they are asked is no matter: what they say is put into an order of its own.
    List<Rule> running = Stream.concat(written.stream(), patterns.stream()).toList();
    Predicate<Rule> headline = rule -> levels.roles(rule).contains(Role.HEADLINE);
    return new Loaded(
        written,
        patterns,
        RuleSet.textLemmaHinted(running),
        RuleSet.textLemmaHinted(running.stream().filter(headline).toList()));
  }

  private List<Rule> written() {
    return few().filter(rule -> wanted.runs(Names.of(rule), levels.of(rule).profile())).toList();
  }

  private boolean runs(Label rule) {
    return wanted.runs(Names.of(rule), levels.of(rule).profile());
  }
}
