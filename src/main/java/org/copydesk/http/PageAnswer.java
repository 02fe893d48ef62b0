package org.copydesk.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePages;

/** A rule's own page, for whoever follows the link beside a finding: “/rules/dates/tense”. */
final class PageAnswer {
  /** What its address begins with. */
  static final String PATH = "/rules/";

  private static final Pattern NAME = Pattern.compile("[\\w-]+(?:/[\\w.-]+)+");

  private PageAnswer() {}

  /** The page of the rule that a path names. */
  static Answer of(Newsdesk newsdesk, String path) {
    return find(newsdesk, path.substring(PATH.length()))
        .map(info -> page(info, newsdesk.settings().levelOf(info).label()))
        .orElseGet(() -> Answer.error(404, "there is no such rule"));
  }

  /** The rule of that name, if there is one. */
  static Optional<RuleInfo> find(Newsdesk newsdesk, String name) {
    return NAME.matcher(name).matches()
        ? newsdesk.rules().apply(newsdesk.settings()).find(RuleId.parse(name))
        : Optional.empty();
  }

  private static Answer page(RuleInfo rule, String level) {
    String html =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – Copydesk</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/desk/page.css">
        <link rel="stylesheet" href="/desk/desk.css">
        </head>
        <body class="web">
        <header class="desk"><div class="in"><h1>%1$s</h1><a href="/">To the desk</a></div></header>
        <main><p class="meta">%2$s · %3$s</p>
        %4$s</main>
        </body>
        </html>
        """
            .formatted(
                escape(rule.title()),
                escape(rule.id().toString()),
                escape(level),
                RulePages.of(rule).html(2));
    return new Answer(
        200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
