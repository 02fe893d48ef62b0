package org.copydesk.check.dates;

import java.util.Map;
import java.util.Set;
import org.copydesk.article.CalendarNames;

/** Words by which a sentence says that something happened. */
final class EventWords {
  static final Set<String> OCCURRENCES =
      Set.of(
          "election",
          "referendum",
          "ballot",
          "poll",
          "vote",
          "crash",
          "collision",
          "derailment",
          "fire",
          "blaze",
          "explosion",
          "blast",
          "bombing",
          "attack",
          "shooting",
          "earthquake",
          "quake",
          "flood",
          "storm",
          "hurricane",
          "trial",
          "summit",
          "ceremony",
          "marathon",
          "race",
          "match",
          "final",
          "wedding",
          "funeral",
          "accident",
          "disaster",
          "massacre",
          "coup",
          "riot",
          "strike",
          "robbery",
          "murder",
          "killing",
          "death",
          "raid",
          "battle",
          "launch",
          "merger",
          "verdict",
          "inquest",
          "outbreak",
          "eruption",
          "landslide",
          "tornado",
          "stabbing",
          "heist",
          "parade",
          "concert",
          "debate",
          "conference",
          "sinking",
          "opening",
          "inauguration",
          "assassination",
          "kidnapping",
          "signing",
          "stampede",
          "shipwreck");

  /** Verbs that only say that something happened; the noun says what. */
  static final Set<String> LIGHT =
      Set.of("hold", "take", "happen", "occur", "strike", "hit", "break", "stage", "kill", "injur");

  /** Verbs that need their noun to say what happened. */
  static final Set<String> PHASES =
      Set.of("begin", "start", "open", "end", "finish", "close", "launch", "commenc", "conclud");

  static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("held", "hold"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("won", "win"),
          Map.entry("winning", "win"),
          Map.entry("built", "build"),
          Map.entry("left", "leav"),
          Map.entry("met", "meet"),
          Map.entry("struck", "strike"),
          Map.entry("hit", "hit"),
          Map.entry("broke", "break"),
          Map.entry("became", "become"),
          Map.entry("bought", "buy"),
          Map.entry("sold", "sell"),
          Map.entry("fell", "fall"),
          Map.entry("came", "come"),
          Map.entry("ran", "run"),
          Map.entry("went", "go"),
          Map.entry("shot", "shoot"),
          Map.entry("died", "die"),
          Map.entry("born", "born"),
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("led", "lead"),
          Map.entry("made", "make"),
          Map.entry("lost", "lose"),
          Map.entry("beginning", "begin"),
          Map.entry("sinking", "sink"),
          Map.entry("becoming", "become"),
          Map.entry("caught", "catch"),
          Map.entry("sent", "send"),
          Map.entry("gave", "give"),
          Map.entry("saw", "see"),
          Map.entry("wrote", "write"),
          Map.entry("stood", "stand"),
          Map.entry("rose", "rise"),
          Map.entry("set", "set"),
          Map.entry("founded", "found"),
          Map.entry("established", "found"));

  static final Set<String> NO_VERBS =
      Set.of("united", "hundred", "indeed", "speed", "need", "alleged", "armed", "red", "used");

  static final Set<String> SMALL =
      CalendarNames.ALL
          .without("may")
          .and(
              "the", "his", "her", "its", "their", "they", "she", "since", "after", "before",
              "this", "that", "mrs", "but", "and", "when", "while", "for");

  /** Verbs of what may happen to one person more than once, each time to another end. */
  static final Set<String> REPEATED =
      Set.of(
          "elect", "appoint", "nam", "win", "join", "arrest", "charg", "visit", "releas", "publish",
          "play", "scor", "become", "meet", "promot", "jail", "fin", "suspend", "hir", "sign");

  private EventWords() {}
}
