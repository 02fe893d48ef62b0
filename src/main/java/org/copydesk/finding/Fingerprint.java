package org.copydesk.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
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
        finding.rule().former().orElse(finding.rule())
            + "\u0000"
            + fold(before)
            + "\u0000"
            + fold(span.of(text))
            + "\u0000"
            + fold(after);
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
