package org.copydesk.language.prepared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.loomchild.segment.TextIterator;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxParser;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Cuts copy into sentences by the English part of LanguageTool's SRX rules: saves parsing and
 * validating those of thirty other languages.
 */
public final class SentenceSplitter implements SentenceTokenizer {
  /** English, whose paragraphs end with an empty line. */
  private static final String CODE = "en_two";

  private static final String FIELD = "\u0000";
  private static final String LINE = "\u0001";

  private final SrxDocument document;

  /**
   * For copy without an at sign. The rules that ask whether one follows look for it to the end of
   * the word at each full stop: in a word of nothing but initials, as long as a paragraph may be,
   * that takes seconds.
   */
  private final SrxDocument withoutAt;

  SentenceSplitter(Sections sections, int number) {
    String text = StandardCharsets.UTF_8.decode(sections.bytes(number)).toString();
    List<Rule> rules = new ArrayList<>();
    for (String line : text.split(LINE)) {
      String[] fields = line.split(FIELD, -1);
      rules.add(new Rule(fields[0].equals("break"), fields[1], fields[2]));
    }
    document = document(rules);
    withoutAt =
        document(rules.stream().filter(rule -> !rule.getAfterPattern().endsWith("@")).toList());
  }

  private static SrxDocument document(List<Rule> rules) {
    LanguageRule english = new LanguageRule(CODE);
    rules.forEach(english::addRule);
    SrxDocument document = new SrxDocument(true);
    document.addLanguageMap(".*", english);
    return document;
  }

  @Override
  public List<String> tokenize(String text) {
    List<String> sentences = new ArrayList<>();
    SrxDocument fitting = text.indexOf('@') < 0 ? withoutAt : document;
    TextIterator iterator = new SrxTextIterator(fitting, CODE, text);
    while (iterator.hasNext()) {
      sentences.add(iterator.next());
    }
    return sentences;
  }

  @Override
  public void setSingleLineBreaksMarksParagraph(boolean lineBreakParagraphs) {
    if (lineBreakParagraphs) {
      throw new UnsupportedOperationException("prepared for empty lines between paragraphs only");
    }
  }

  @Override
  public boolean singleLineBreaksMarksPara() {
    return false;
  }

  /** Adds the section of the English rules in {@code source}, an SRX file. */
  static void write(Sections.Writer out, String source) throws IOException {
    try (InputStream in = Resources.open(source)) {
      SrxParser parser = new Srx2SaxParser(Map.of(Srx2SaxParser.VALIDATE_PARAMETER, true));
      SrxDocument all =
          parser.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      if (!all.getCascade()) {
        throw new IOException(source + " no longer lays its rules one over the other");
      }
      List<String> lines = new ArrayList<>();
      for (LanguageRule part : all.getLanguageRuleList(CODE)) {
        for (Rule rule : part.getRuleList()) {
          lines.add(
              String.join(
                  FIELD,
                  rule.isBreak() ? "break" : "no",
                  rule.getBeforePattern(),
                  rule.getAfterPattern()));
        }
      }
      out.bytes(String.join(LINE, lines).getBytes(StandardCharsets.UTF_8));
    }
  }
}
