package org.copydesk.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Related;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;

/**
 * A page without its story: what must be kept of a check so that the story need not be checked
 * again.
 *
 * @param language the variety of English that was settled on
 * @param findings what the rules said
 * @param verify the names that no table knows
 */
record PageRecord(Optional<String> language, List<Finding> findings, List<NameToVerify> verify) {
  PageRecord {
    findings = List.copyOf(findings);
    verify = List.copyOf(verify);
  }

  static PageRecord of(Page page) {
    return new PageRecord(page.article().metadata().language(), page.findings(), page.verify());
  }

  /** The page of {@code article}, which must be the story that was checked. */
  Page page(Article article) {
    Article told =
        language
            .map(tag -> article.withMetadata(article.metadata().withLanguage(tag)))
            .orElse(article);
    return new Page(told, findings, verify);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, language.orElse(""));
      out.writeInt(findings.size());
      for (Finding finding : findings) {
        write(out, finding);
      }
      out.writeInt(verify.size());
      for (NameToVerify name : verify) {
        text(out, name.name());
        span(out, name.first());
        out.writeInt(name.mentions());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #bytes} wrote; fails with an exception of any kind on anything else. */
  static PageRecord read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Optional<String> language = said(in);
      List<Finding> findings = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        findings.add(finding(in));
      }
      List<NameToVerify> verify = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        verify.add(new NameToVerify(text(in), span(in), in.readInt()));
      }
      return new PageRecord(language, findings, verify);
    }
  }

  private static void write(DataOutputStream out, Finding finding) throws IOException {
    text(out, finding.rule().toString());
    text(out, finding.severity().name());
    span(out, finding.span());
    text(out, finding.message());
    out.writeInt(finding.fixes().size());
    for (Fix fix : finding.fixes()) {
      text(out, fix.label());
      text(out, fix.safety().name());
      out.writeInt(fix.edits().size());
      for (Edit edit : fix.edits()) {
        span(out, edit.span());
        text(out, edit.text());
      }
    }
    out.writeInt(finding.related().size());
    for (Related related : finding.related()) {
      span(out, related.span());
      text(out, related.message());
    }
    text(out, finding.citation().orElse(""));
    out.writeInt(finding.evidence().size());
    for (Evidence place : finding.evidence()) {
      text(out, place.file());
      span(out, place.span());
      out.writeInt(place.line());
      out.writeInt(place.column());
      text(out, place.words());
      text(out, place.before());
      text(out, place.after());
      text(out, place.speaker().orElse(""));
      text(out, place.when().orElse(""));
    }
  }

  private static Finding finding(DataInputStream in) throws IOException {
    RuleId rule = RuleId.parse(text(in));
    Severity severity = Severity.valueOf(text(in));
    Span span = span(in);
    String message = text(in);
    List<Fix> fixes = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String label = text(in);
      Safety safety = Safety.valueOf(text(in));
      List<Edit> edits = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        edits.add(new Edit(span(in), text(in)));
      }
      fixes.add(new Fix(label, safety, edits));
    }
    List<Related> related = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      related.add(new Related(span(in), text(in)));
    }
    Optional<String> citation = said(in);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      evidence.add(
          new Evidence(
              text(in),
              span(in),
              in.readInt(),
              in.readInt(),
              text(in),
              text(in),
              text(in),
              said(in),
              said(in)));
    }
    return new Finding(rule, severity, span, message, fixes, related, citation, evidence);
  }

  /** A text, empty where nothing was written. */
  private static Optional<String> said(DataInputStream in) throws IOException {
    return Optional.of(text(in)).filter(words -> !words.isEmpty());
  }

  private static void span(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
