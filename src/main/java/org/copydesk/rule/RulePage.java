package org.copydesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Role;

/**
 * What is told of a rule to whoever asks for it, wherever it is shown: what it finds, why, how to
 * put it right, when to switch it off, what it reads, examples, and where it comes from.
 *
 * @param rule the rule
 * @param sections the page below its title, every one with something in it
 */
public record RulePage(RuleInfo rule, List<Section> sections) {
  /** What a line of a page is. */
  public enum Kind {
    /** Something to read. */
    TEXT,
    /** What the rule says of its first example. */
    TOLD,
    /** Something to write into a file, as it stands. */
    SETTING,
    /** Faulty copy, what is found in [[brackets]]. */
    BAD,
    /** The copy above, put right. */
    FIXED,
    /** Sound copy. */
    SOUND
  }

  /**
   * A line.
   *
   * @param kind what it is
   * @param words what it says
   */
  public record Line(Kind kind, String words) {}

  /**
   * Lines under a heading.
   *
   * @param heading the heading
   * @param lines at least one
   */
  public record Section(String heading, List<Line> lines) {
    /** Copies the lines. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the sections. */
  public RulePage {
    sections = List.copyOf(sections);
  }

  /** The page of {@code rule}, with what is noted of it beside the rule itself. */
  static RulePage of(RuleInfo rule, RuleNote note) {
    return new RulePage(
        rule,
        List.of(
            new Section("Why", List.of(text(rule.why()))),
            new Section("How to put it right", right(note)),
            new Section("When to switch it off", off(rule, note)),
            new Section("What it reads", List.of(text(reads(rule)))),
            new Section("Examples", examples(rule)),
            new Section("Source", source(note))));
  }

  private static List<Line> right(RuleNote note) {
    List<Line> lines = new ArrayList<>(List.of(text(note.right())));
    if (!note.told().isEmpty()) {
      lines.add(text("Of the first example below it says:"));
      lines.add(new Line(Kind.TOLD, note.told()));
    }
    return lines;
  }

  private static List<Line> off(RuleInfo rule, RuleNote note) {
    List<Line> lines = new ArrayList<>(List.of(text(note.off())));
    rule.choice()
        .ifPresent(
            choice ->
                lines.add(
                    text(
                        "It runs only where the house has chosen “%s: %s”."
                            .formatted(
                                choice.key(),
                                String.join(" or ", new TreeSet<>(choice.values()))))));
    lines.add(text("For good, or for some folders, in .copydesk.yml:"));
    lines.add(new Line(Kind.SETTING, "levels: {" + rule.id() + ": off}"));
    lines.add(text("For one place, with the reason, before its block:"));
    lines.add(new Line(Kind.SETTING, "<!-- copydesk: ok " + rule.id() + ", why it may stand -->"));
    return lines;
  }

  private static String reads(RuleInfo rule) {
    return "%s, %s; %s. It runs %s."
        .formatted(
            roles(rule.roles()),
            rule.quotes() ? "quotations too" : "but no quotations",
            rule.scope() == Scope.STORY ? "it needs the whole story" : "a passage is enough",
            rule.profile() == Profile.ON_REQUEST
                ? "where it is asked for"
                : "from the profile “" + rule.profile().label() + "” upward");
  }

  private static String roles(Set<Role> roles) {
    if (roles.equals(Role.ALL)) {
      return "Every block";
    }
    if (roles.equals(Role.COPY)) {
      return "All copy";
    }
    if (roles.equals(Role.PROSE)) {
      return "Prose";
    }
    List<String> names =
        roles.stream()
            .sorted()
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    return "Blocks of the kind " + String.join(", ", names);
  }

  private static List<Line> examples(RuleInfo rule) {
    List<Line> lines = new ArrayList<>();
    for (Example example : rule.examples()) {
      if (example instanceof Example.Bad bad) {
        lines.add(new Line(Kind.BAD, bad.copy()));
        bad.fixed().ifPresent(fixed -> lines.add(new Line(Kind.FIXED, fixed)));
      } else {
        lines.add(new Line(Kind.SOUND, example.copy()));
      }
    }
    return lines.isEmpty() ? List.of(text("None is given.")) : lines;
  }

  private static List<Line> source(RuleNote note) {
    List<Line> lines = new ArrayList<>(List.of(text(note.source())));
    lines.add(text("It is written in " + note.written()));
    if (!note.since().isEmpty()) {
      lines.add(text("Since version " + note.since() + "."));
    }
    return lines;
  }

  private static Line text(String words) {
    return new Line(Kind.TEXT, words);
  }

  /** The page in Markdown, its title a heading of the first level. */
  public String markdown() {
    StringBuilder out =
        new StringBuilder(
            "# %s\n\n`%s` · %s\n".formatted(rule.title(), rule.id(), rule.severity().label()));
    for (Section section : sections) {
      out.append("\n## ").append(section.heading()).append("\n\n");
      List<String> lines = section.lines().stream().map(RulePage::markdown).toList();
      out.append(String.join("\n\n", lines)).append('\n');
    }
    return out.toString();
  }

  private static String markdown(Line line) {
    String label =
        switch (line.kind()) {
          case BAD -> "Not:\n\n";
          case FIXED -> "But:\n\n";
          case SOUND -> "Sound:\n\n";
          default -> "";
        };
    return switch (line.kind()) {
      case TEXT -> line.words();
      case TOLD -> "> " + line.words();
      default -> label + "    " + line.words().strip().replace("\n", "\n    ");
    };
  }

  /** The page in a few lines of Markdown, for programs that show it beside each finding. */
  public String brief() {
    StringBuilder out = new StringBuilder("**%s.** %s\n\n".formatted(rule.title(), rule.why()));
    for (Section section : sections.subList(1, 3)) {
      out.append("**%s:** %s ".formatted(section.heading(), section.lines().get(0).words()));
    }
    return out + "`copydesk explain " + rule.id() + "` shows examples.";
  }

  /** The sections in HTML, their headings of {@code level}. */
  public String html(int level) {
    StringBuilder out = new StringBuilder();
    for (Section section : sections) {
      out.append("<h%1$d>%2$s</h%1$d>\n".formatted(level, section.heading()));
      section.lines().forEach(line -> out.append(html(line)));
    }
    return out.toString();
  }

  private static String html(Line line) {
    String words = escape(line.words());
    return switch (line.kind()) {
      case TEXT -> "<p>" + words + "</p>\n";
      case TOLD -> "<blockquote>" + words + "</blockquote>\n";
      case SETTING -> "<pre>" + words + "</pre>\n";
      case BAD -> "<p>Not: " + words.replace("[[", "<b>").replace("]]", "</b>") + "</p>\n";
      case FIXED -> "<p>But: " + words + "</p>\n";
      case SOUND -> "<p>Sound: " + words + "</p>\n";
    };
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
