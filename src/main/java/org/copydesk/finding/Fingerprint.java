package org.copydesk.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;

/**
 * What makes a finding the same finding after the story was edited elsewhere: its rule, its words
 * and their neighbours inside the block. Lines and offsets play no part. A rule of LanguageTool
 * goes by its former name, so that what was known before it had its prefix is known still.
 */
public final class Fingerprint {
  private static final int NEIGHBOURS = 24;

  private Fingerprint() {}

  /** 16 hexadecimal digits; two findings of one rule on the same words share them. */
  public static String of(Article article, Finding finding) {
    Span span = finding.span();
    String text = article.source().text();
    Span block = article.blocks(span).stream().map(Block::span).reduce(Span::cover).orElse(span);
    String before =
        text.substring(
            Math.max(block.start(), span.start() - NEIGHBOURS),
            Math.max(block.start(), span.start()));
    String after =
        text.substring(
            Math.min(block.end(), span.end()), Math.min(block.end(), span.end() + NEIGHBOURS));
    String key =
        named(finding)
            + "\u0000"
            + fold(before)
            + "\u0000"
            + fold(span.of(text))
            + "\u0000"
            + fold(after);
    return digits(key);
  }

  /**
   * 16 hexadecimal digits that outlive an edit of any other sentence: the rule, the words, the
   * sentence they stand in.
   *
   * @param nth which of those with the same three it is, from 0, in page order
   */
  public static String inSentence(Article article, Finding finding, int nth) {
    Span span = finding.span();
    String sentences =
        article.blocks(span).stream()
            .flatMap(block -> article.sentences(block).stream())
            .filter(
                sentence ->
                    sentence.span().start() <= span.end() && span.start() <= sentence.span().end())
            .map(Sentence::plain)
            .collect(Collectors.joining(" "));
    String words = fold(span.of(article.source().text()));
    return digits(named(finding) + "\u0000" + words + "\u0000" + fold(sentences) + "\u0000" + nth);
  }

  private static RuleId named(Finding finding) {
    return finding.rule().former().orElse(finding.rule());
  }

  private static String digits(String key) {
    return HexFormat.of().formatHex(sha256(key), 0, 8);
  }

  private static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
