package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.copydesk.article.Article;
import org.copydesk.article.LeftOut;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/**
 * Reads a story that was sent by mail: the subject is its headline, and what was quoted, signed or
 * attached is no part of it. Its source is the text as sent, decoded, under the subject.
 */
final class MailReader implements PackageReader {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:From"
              + " |(?:Received|Return-Path|From|To|Date|Subject|Message-ID|MIME-Version|Delivered-To"
              + "|X-[\\w-]+|Content-Type):\\s)");

  private static final Pattern SIGNATURE = Pattern.compile("(?ms)^-- ?$.*");

  private static final Pattern QUOTED =
      Pattern.compile("(?m)^(?:On .{5,200} wrote:\\R)?(?:>.*(?:\\R|$))+");

  /** What stands before a subject that was answered or passed on. */
  private static final Pattern AGAIN = Pattern.compile("(?i)^(?:(?:re|fwd?|fw)\\s*:\\s*)+");

  /** Whether the file is a mail: its lines begin as a mail's header does, with who sent it. */
  static boolean isMail(String name, byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean begins = HEADER.matcher(head).lookingAt();
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".eml")
        || begins && head.contains("\nMIME-Version:") && head.contains("From:");
  }

  @Override
  public Article read(String name, byte[] bytes) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
      return article(name, mail);
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableStoryException told) {
        throw told;
      }
      throw new UnreadableStoryException(
          name + " is a broken mail: " + e.getMessage() + "; save the story in it as a file", e);
    }
  }

  private static Article article(String name, Message mail) throws IOException {
    List<Entity> parts = new ArrayList<>();
    List<String> attached = new ArrayList<>();
    collect(mail, parts, attached);
    Optional<Entity> plain =
        parts.stream().filter(p -> p.getMimeType().equals("text/plain")).findFirst();
    Optional<Entity> chosen =
        plain.or(() -> parts.stream().filter(p -> p.getMimeType().equals("text/html")).findFirst());
    if (chosen.isEmpty()) {
      throw new UnreadableStoryException(
          name
              + " is a mail with no text in it"
              + (attached.isEmpty() ? "" : ", only " + String.join(", ", attached))
              + "; save what is attached, and check that");
    }
    String subject =
        AGAIN.matcher(mail.getSubject() == null ? "" : mail.getSubject().strip()).replaceFirst("");
    String body = text(chosen.get());
    Article story =
        chosen.get().getMimeType().equals("text/html")
            ? html(name, subject, body)
            : plain(name, subject, body);
    if (mail.getDate() != null && story.metadata().published().isEmpty()) {
      PublicationDate sent =
          new PublicationDate(
              mail.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
              Origin.FORMAT,
              Optional.empty());
      story = story.withMetadata(story.metadata().withDate(sent));
    }
    return story.withLeftOut(
        attached.stream()
            .map(file -> new LeftOut(new Span(0, 0), file + ", attached; check it by itself", true))
            .toList());
  }

  private static Article html(String name, String subject, String body) {
    String head = subject.isEmpty() ? "" : "<h1>" + escaped(subject) + "</h1>\n";
    return new HtmlReader().read(new Source(name, head + body));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static Article plain(String name, String subject, String body) {
    String unsigned = SIGNATURE.matcher(body.replace("\r\n", "\n")).replaceFirst("");
    String own = QUOTED.matcher(unsigned).replaceAll("").strip();
    return new PlainTextReader()
        .read(new Source(name, (subject.isEmpty() ? "" : subject + "\n\n") + own + "\n"));
  }

  private static void collect(Entity entity, List<Entity> parts, List<String> attached) {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      multipart.getBodyParts().forEach(part -> collect(part, parts, attached));
    } else if (entity.getFilename() != null || "attachment".equals(entity.getDispositionType())) {
      if (entity.getFilename() != null && !entity.getMimeType().startsWith("image/")) {
        attached.add(entity.getFilename());
      }
    } else if (body instanceof TextBody) {
      parts.add(entity);
    }
  }

  private static String text(Entity entity) throws IOException {
    StringBuilder text = new StringBuilder();
    try (java.io.Reader reader = ((TextBody) entity.getBody()).getReader()) {
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
    }
    boolean flowed = "flowed".equals(parameter(entity, "format"));
    return flowed ? text.toString().replaceAll("(?m)(?<!^--) \\r?\\n(?!>)", " ") : text.toString();
  }

  private static String parameter(Entity entity, String name) {
    return entity.getHeader().getField("Content-Type")
            instanceof org.apache.james.mime4j.dom.field.ContentTypeField type
        ? type.getParameter(name)
        : null;
  }
}
