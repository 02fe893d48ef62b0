package org.copydesk.vale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Text;
import org.copydesk.read.Passages;

/** A story cut as Vale's rules read it, shared by all of them. Used by one thread. */
final class Page {
  private final Article article;
  private final Words words;
  private final Map<List<String>, List<Passage>> byScope = new LinkedHashMap<>();
  private final Map<Passage, BitSet> chances = new IdentityHashMap<>();
  private final Map<Passage, Article> prose = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<Passage> paragraphs = new ArrayList<>();
  private final Remarks remarks;
  private final String path;
  private Measures measures;

  /** Cuts {@code article}, the file at {@code path} below the settings, as {@code wanted} says. */
  Page(Article article, String path, Passages.Wanted wanted, Words words, Remarks remarks) {
    this.article = article;
    this.path = path;
    this.words = words;
    this.remarks = remarks;
    String format = wanted.format();
    for (Passage passage : Passages.of(article, wanted)) {
      file(passage);
      count(passage.scope());
      if (passage.scope().equals(List.of("text", format))) {
        paragraphs.add(passage);
        file(new Passage(List.of("paragraph", format), passage.text()));
        sentences(passage, format);
      }
    }
    if (!article.source().text().isEmpty()) {
      Text whole =
          new Text.Builder(article.source()).verbatim(0, article.source().text().length()).build();
      file(new Passage(List.of("raw", format), whole));
    }
  }

  private void file(Passage passage) {
    byScope.computeIfAbsent(passage.scope(), scope -> new ArrayList<>()).add(passage);
  }

  private void count(List<String> scope) {
    String name =
        scope.contains("heading") ? "heading_" + scope.get(2) : scope.get(scope.size() - 2);
    counts.merge(name, 1, Integer::sum);
  }

  private void sentences(Passage passage, String format) {
    Article alone = alone(passage);
    for (Block block : alone.blocks()) {
      for (Sentence sentence : alone.sentences(block)) {
        file(
            new Passage(
                List.of("sentence", format),
                passage.text().part(sentence.start(), sentence.end())));
      }
    }
  }

  /** The passage as a story of one paragraph. */
  Article alone(Passage passage) {
    return prose.computeIfAbsent(
        passage,
        it -> new Article.Builder(article.source()).block(Role.PARAGRAPH, passage.text()).build());
  }

  /** The story. */
  Article article() {
    return article;
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
  List<Passage> passages(Scopes scope) {
    List<Passage> taken = new ArrayList<>();
    byScope.forEach(
        (sections, passages) -> {
          if (scope.takes(sections)) {
            taken.addAll(passages);
          }
        });
    return taken;
  }

  /** Those of all expressions that may match in {@code passage}. */
  BitSet chances(Passage passage) {
    return chances.computeIfAbsent(passage, it -> words.chances(passage.plain()));
  }

  /** The figures of the running text. */
  Measures measures() {
    if (measures == null) {
      measures = Measures.of(paragraphs, this, counts);
    }
    return measures;
  }
}
