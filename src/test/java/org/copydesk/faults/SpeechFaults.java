package org.copydesk.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of speech out of their places, in sentences of sound copy that somebody is made to say. */
final class SpeechFaults {
  private static final List<String> SPEAKERS =
      List.of(
          "he",
          "she",
          "the minister",
          "a spokeswoman",
          "the head of the union",
          "Ms Adeyemi",
          "Tom Fielding",
          "his lawyer",
          "police",
          "they",
          "the chief executive",
          "one resident");
  private static final List<String> VERBS =
      List.of("said", "added", "told reporters", "warned", "explained", "told the court", "says");

  /** What goes wrong, in a story with one of the marks in braces. */
  private record Slip(String name, String sound, String wrong) {}

  /** S is the sentence without its stop, T the next, W who says it, V the verb. */
  private static final List<Slip> SLIPS =
      List.of(
          new Slip("no comma", "“S{,”} W V.", "”"),
          new Slip("stop for comma", "“S{,”} W V.", ".”"),
          new Slip("comma doubled", "“S{,”} W V.", ",”,"),
          new Slip("capital after", "“S,” {w} V.", "^"),
          new Slip("no closing mark", "“S,{”} W V. T.", ""),
          new Slip("opening for closing", "“S,{”} W V.", "“"),
          new Slip("no comma after tag", "^W V{, “}S.”", " “"),
          new Slip("stop after tag", "^W V{, “}S.”", ". “"),
          new Slip("no closing mark at end", "^W V, “S.{”} T.", ""),
          new Slip("closing for opening", "^W V, {“}S.”", "”"),
          new Slip("stop twice", "^W V, “S{.”}", ".”."),
          new Slip("comma after question", "“Is it true that s{?”} W V.", "?,”"));

  private SpeechFaults() {}

  /** One fault of each kind for {@code sound}, with speakers and verbs drawn by {@code random}. */
  static List<Fault> in(String sound, Random random) {
    Matcher sentence =
        Pattern.compile("\\p{Lu}[^.!?“”\"‘;:]{30,140}(?=[.] (\\p{Lu}[^.!?“”\"‘;:]{30,140})\\.)")
            .matcher(sound);
    List<Fault> faults = new ArrayList<>();
    if (!sentence.find()) {
      return faults;
    }
    for (Slip slip : SLIPS) {
      String who = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      String filled = fill(slip.sound, sentence, who, VERBS.get(random.nextInt(VERBS.size())));
      int from = filled.indexOf('{');
      int to = filled.indexOf('}') - 1;
      String story = filled.replaceAll("[{}]", "");
      String written = slip.wrong;
      if (written.equals("^")) {
        if (Character.isUpperCase(who.charAt(0)) || who.equals("police")) {
          continue;
        }
        written = capital(story.substring(from, to));
      }
      Fault fault = Fault.in("speech", slip.name, story, from, to, written);
      boolean gone = written.isEmpty();
      faults.add(gone ? around(fault) : fault);
    }
    return faults;
  }

  /** A mark that is missing may be told of anywhere in what is said. */
  private static Fault around(Fault fault) {
    return new Fault(fault.kind(), fault.variant(), fault.copy(), 0, fault.copy().length());
  }

  private static String fill(String frame, Matcher said, String who, String verb) {
    StringBuilder story = new StringBuilder();
    boolean capital = false;
    for (char c : frame.toCharArray()) {
      String part =
          switch (c) {
            case 'S' -> said.group();
            case 's' -> Character.toLowerCase(said.group().charAt(0)) + said.group().substring(1);
            case 'T' -> said.group(1);
            case 'W', 'w' -> who;
            case 'V' -> verb;
            case '^' -> "";
            default -> String.valueOf(c);
          };
      story.append(capital ? capital(part) : part);
      capital = c == '^';
    }
    return story.toString();
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
