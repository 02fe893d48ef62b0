package org.copydesk.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.copydesk.article.Word;

/**
 * The words of all sources, searched by their stems: overlapping windows of each passage are the
 * documents of a Lucene index in memory.
 */
final class Passages {
  /** How many words a window has, and after how many the next begins. */
  private static final int WIDTH = 80;

  private static final int STRIDE = 40;

  /** How many more windows are reckoned with, so that a word of a short source still tells. */
  private static final int SMOOTH = 8;

  private static final String STEMS = "stems";
  private static final String PLACE = "place";

  private final List<Window> windows = new ArrayList<>();
  private final IndexSearcher searcher;

  /**
   * A stretch of a passage.
   *
   * @param text its source
   * @param passage the passage
   * @param words all words of the passage
   * @param from the first word of the window
   * @param to the word after its last
   */
  record Window(SourceText text, Passage passage, List<Word> words, int from, int to) {}

  Passages(List<SourceText> texts) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (SourceText text : texts) {
          for (Passage passage : text.passages()) {
            add(writer, text, passage);
          }
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("memory could not be written to", e);
    }
  }

  private void add(IndexWriter writer, SourceText text, Passage passage) throws IOException {
    List<Word> words = text.article().words(passage.block());
    List<Word> heads =
        text.kind() == SourceText.Kind.TABLE && text.passages().get(0) != passage
            ? text.article().words(text.passages().get(0).block())
            : List.of();
    for (int from = 0; from < words.size(); from += STRIDE) {
      int to = Math.min(words.size(), from + WIDTH);
      Document document = new Document();
      StringBuilder stems = new StringBuilder();
      words.subList(from, to).forEach(word -> Units.of(word, s -> stem(stems, s)));
      heads.forEach(word -> stem(stems, word.text()));
      document.add(new TextField(STEMS, stems.toString(), Field.Store.NO));
      document.add(new StoredField(PLACE, windows.size()));
      windows.add(new Window(text, passage, words, from, to));
      writer.addDocument(document);
      if (to == words.size()) {
        return;
      }
    }
  }

  private static void stem(StringBuilder stems, String form) {
    stems.append(Word.stemOf(Units.folded(form))).append(' ');
  }

  /** How rare a stem is in the sources: 1 where they never have it, 0 where all of them do. */
  double rarity(String stem) {
    try {
      double all = Math.log(1.0 + SMOOTH + windows.size());
      return 1 - Math.log(1.0 + searcher.getIndexReader().docFreq(new Term(STEMS, stem))) / all;
    } catch (IOException e) {
      throw new UncheckedIOException("memory could not be read", e);
    }
  }

  /** The windows that hold most, and the rarest, of {@code forms}, best first. */
  List<Window> near(Collection<String> forms, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    new LinkedHashSet<>(forms)
        .stream()
            .map(Word::stemOf)
            .distinct()
            .limit(IndexSearcher.getMaxClauseCount() / 2)
            .forEach(stem -> query.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD));
    try {
      List<Window> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        found.add(windows.get(document.getField(PLACE).numericValue().intValue()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("memory could not be read", e);
    }
  }
}
