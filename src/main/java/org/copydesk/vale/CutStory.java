package org.copydesk.vale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.MarkupPassage;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Text;
import org.copydesk.read.MarkupPassages;

/** A story cut as Vale's rules read it, shared by all of them. Used by one thread. */
final class CutStory {
  private final Article article;
  private final Expressions words;
  private final Map<List<String>, List<MarkupPassage>> byScope = new LinkedHashMap<>();
  private final Map<Scopes, List<MarkupPassage>> taken = new IdentityHashMap<>();
  private final Map<String, BitSet> chances = new HashMap<>();
  private final Map<String, Prose> prose = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<MarkupPassage> paragraphs = new ArrayList<>();
  private final Remarks remarks;
  private final String path;
  private final List<String> sentence;
  private boolean cut;
  private TextCounts measures;

  /** A passage as a paragraph: a block of {@code story}, which may be the one it was taken from. */
  record Prose(Article story, Block block) {}

  /** Cuts {@code article}, the file at {@code path} below the settings, as {@code wanted} says. */
  CutStory(
      Article article,
      String path,
      MarkupPassages.Wanted wanted,
      Expressions words,
      Remarks remarks) {
    this.article = article;
    this.path = path;
    this.words = words;
    this.remarks = remarks;
    String format = wanted.format();
    this.sentence = List.of("sentence", format);
    for (Block block : article.blocks()) {
      prose.putIfAbsent(block.plain(), new Prose(article, block));
    }
    for (MarkupPassage passage : MarkupPassages.of(article, wanted)) {
      count(passage.scope());
      if (passage.plain().isBlank()) {
        continue;
      }
      file(passage);
      if (passage.scope().equals(List.of("text", format))) {
        paragraphs.add(passage);
        file(new MarkupPassage(List.of("paragraph", format), passage.text()));
      }
    }
    if (!article.source().text().isEmpty()) {
      Text whole =
          new Text.Builder(article.source()).verbatim(0, article.source().text().length()).build();
      file(new MarkupPassage(List.of("raw", format), whole));
    }
  }

  private void file(MarkupPassage passage) {
    byScope.computeIfAbsent(passage.scope(), scope -> new ArrayList<>()).add(passage);
  }

  private void count(List<String> scope) {
    String name =
        scope.contains("heading") ? "heading_" + scope.get(2) : scope.get(scope.size() - 2);
    counts.merge(name, 1, Integer::sum);
  }

  /** Cuts running text into sentences, when a rule first asks for them. */
  private void cut() {
    cut = true;
    for (MarkupPassage passage : paragraphs) {
      Prose read = prose(passage);
      for (Sentence each : read.story().sentences(read.block())) {
        file(new MarkupPassage(sentence, passage.text().part(each.start(), each.end())));
      }
    }
  }

  /** The passage as a paragraph, of this story where it has one with just these words. */
  Prose prose(MarkupPassage passage) {
    return prose.computeIfAbsent(passage.plain(), plain -> alone(passage));
  }

  private Prose alone(MarkupPassage passage) {
    Article alone =
        new Article.Builder(article.source()).block(Role.PARAGRAPH, passage.text()).build();
    return new Prose(alone, alone.blocks().get(0));
  }

  /** Where the story lies below its settings, with forward slashes. */
  String path() {
    return path;
  }

  /** What notes in the story say of rules. */
  Remarks remarks() {
    return remarks;
  }

  /** The passages that {@code scope} takes, in the order of the file. */
  List<MarkupPassage> passages(Scopes scope) {
    return taken.computeIfAbsent(scope, this::take);
  }

  private List<MarkupPassage> take(Scopes scope) {
    if (!cut && scope.takes(sentence)) {
      cut();
    }
    List<MarkupPassage> all = new ArrayList<>();
    byScope.forEach(
        (sections, passages) -> {
          if (scope.takes(sections)) {
            all.addAll(passages);
          }
        });
    return List.copyOf(all);
  }

  /** Those of all expressions that may match in {@code passage}. */
  BitSet chances(MarkupPassage passage) {
    return chances.computeIfAbsent(passage.plain(), words::chances);
  }

  /** The figures of the running text. */
  TextCounts measures() {
    if (measures == null) {
      measures = TextCounts.of(paragraphs, this, counts);
    }
    return measures;
  }
}
