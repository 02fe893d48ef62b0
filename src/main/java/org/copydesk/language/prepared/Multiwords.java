package org.copydesk.language.prepared;

import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Tags the phrases of a {@link PhraseBook} in a sentence as LanguageTool's multiword chunker does.
 * A phrase may be written with spaces, or over several tokens without any.
 */
final class Multiwords {
  /** The part of speech of phrases that are only to be spared by the speller. */
  private static final String UNTAGGED = "_NONE_";

  private static final int LONGEST = 20;
  private static final String WHO = "MULTIWORD_CHUNKER";

  private final PhraseBook book;

  Multiwords(PhraseBook book) {
    this.book = book;
  }

  /** Adds to {@code tokens}, in place, what the book says of their phrases. */
  void tag(AnalyzedTokenReadings[] tokens) {
    for (int i = 0; i < tokens.length; i++) {
      if (tokens[i].getToken().isEmpty()) {
        continue;
      }
      StringBuilder run = new StringBuilder(tokens[i].getToken());
      for (int k = i + 1; k < tokens.length && !tokens[k].isWhitespace(); k++) {
        run.append(tokens[k].getToken());
      }
      int longest = book.longest(run.toString());
      if (longest > 0) {
        tagSpaced(tokens, i, longest);
      }
      if (book.beginsClosed(run.charAt(0))) {
        tagClosed(tokens, i);
      }
    }
  }

  private void tagSpaced(AnalyzedTokenReadings[] tokens, int start, int longest) {
    StringBuilder phrase = new StringBuilder();
    int words = 0;
    for (int i = start; i < tokens.length && i - start < LONGEST; i++) {
      if (!tokens[i].isWhitespace()) {
        phrase.append(tokens[i].getToken());
        PhraseBook.Entry entry = book.spaced(phrase);
        if (entry != null) {
          tag(tokens, start, i, entry);
        }
        continue;
      }
      if (i > 1 && !tokens[i - 1].isWhitespace()) {
        phrase.append(' ');
        words++;
      }
      if (words == longest) {
        return;
      }
    }
  }

  private void tagClosed(AnalyzedTokenReadings[] tokens, int start) {
    StringBuilder phrase = new StringBuilder();
    for (int i = start;
        i < tokens.length && !tokens[i].isWhitespace() && i - start < LONGEST;
        i++) {
      phrase.append(tokens[i].getToken());
      PhraseBook.Entry entry = book.closed(phrase);
      if (entry != null) {
        tag(tokens, start, i, entry);
      }
    }
  }

  private static void tag(
      AnalyzedTokenReadings[] tokens, int first, int last, PhraseBook.Entry entry) {
    if (!entry.tag().equals(UNTAGGED)) {
      if (first == last) {
        add(tokens[first], entry.tag(), entry.lemma());
      } else {
        add(tokens[first], "<" + entry.tag() + ">", entry.lemma());
        add(tokens[last], "</" + entry.tag() + ">", entry.lemma());
      }
    }
    for (int i = first; i <= last; i++) {
      tokens[i].ignoreSpelling();
    }
  }

  private static void add(AnalyzedTokenReadings token, String tag, String lemma) {
    token.addReading(new AnalyzedToken(token.getToken(), tag, lemma), WHO);
  }

  /** Gives each word of a tagged phrase, in place, the phrase's part of speech and no other. */
  static void settle(AnalyzedTokenReadings[] tokens) {
    String tag = "";
    String lemma = "";
    for (int i = 0; i < tokens.length; i++) {
      AnalyzedTokenReadings token = tokens[i];
      if (token.isWhitespace()) {
        continue;
      }
      AnalyzedToken opening = tag.isEmpty() ? opening(tokens, i) : null;
      if (!tag.isEmpty()) {
        boolean last = token.hasPosTagAndLemma("</" + tag + ">", lemma);
        tokens[i] = only(token, new AnalyzedToken(token.getToken(), tag, lemma));
        tag = last ? "" : tag;
      } else if (opening != null) {
        String inside = opening.getPOSTag().substring(1, opening.getPOSTag().length() - 1);
        AnalyzedToken plain = new AnalyzedToken(opening.getToken(), inside, opening.getLemma());
        if (token.hasPosTagAndLemma("</" + inside + ">", opening.getLemma())) {
          token.removeReading(token.readingWithTagRegex("</" + inside + ">"), "HybridDisamb");
          token.removeReading(token.readingWithTagRegex("<" + inside + ">"), "HybridDisamb");
          token.addReading(plain, "HybridDisamb");
        } else {
          tokens[i] = only(token, plain);
          tag = inside;
          lemma = opening.getLemma();
        }
      }
    }
  }

  private static AnalyzedTokenReadings only(AnalyzedTokenReadings token, AnalyzedToken reading) {
    return new AnalyzedTokenReadings(token, List.of(reading), "HybridDisamb");
  }

  /** Of the phrases that begin at {@code start} the longest, the last named of equals; or null. */
  private static AnalyzedToken opening(AnalyzedTokenReadings[] tokens, int start) {
    AnalyzedToken longest = null;
    int length = 0;
    for (AnalyzedToken reading : tokens[start]) {
      String tag = reading.getPOSTag();
      if (tag == null || !tag.startsWith("<") || !tag.endsWith(">") || tag.startsWith("</")) {
        continue;
      }
      String closing = "</" + tag.substring(1);
      for (int i = 1; start + i < tokens.length; i++) {
        if (tokens[start + i].hasPosTagAndLemma(closing, reading.getLemma())) {
          if (i >= length) {
            length = i;
            longest = reading;
          }
          break;
        }
      }
    }
    return longest;
  }
}
