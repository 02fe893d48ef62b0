package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.RuleMatch;

/**
 * A subject and the verb right after it that do not agree in number: a pronoun, or a plural noun
 * that begins its clause. Collective nouns may take either; wishes and conditions have "were".
 */
final class Agreement extends DeskRule {
  private static final Map<String, String> SINGULAR =
      Map.of(
          "are", "is", "were", "was", "have", "has", "aren't", "isn't", "weren't", "wasn't",
          "haven't", "hasn't", "don't", "doesn't");
  private static final Map<String, String> PLURAL =
      Map.of(
          "is", "are", "was", "were", "has", "have", "isn't", "aren't", "wasn't", "weren't",
          "hasn't", "haven't", "doesn't", "don't");

  private static final Set<String> ADVERBS =
      words(
          """
          also now still often never always already only soon since later then just once largely
          currently previously recently reportedly allegedly usually generally mostly really both
          all not
          """);
  private static final Set<String> JOINS = words("and or nor & plus but with than");
  private static final Set<String> CLAUSE_STARTS =
      CalendarNames.WEEKDAYS.and(
          words(
              """
              that because while although though whereas after before when where why how since until
              unless but and said says say saying added adds adding as if whether which who , ; : —
              – - “ " ‘ ' ( so yet week month year night morning evening afternoon today yesterday
              tomorrow here
              """));
  private static final Set<String> SUPPOSE =
      words(
          """
          if though unless whether wish wishes wished wishing lest suppose supposing imagine rather
          until than would were
          """);
  private static final Set<String> DEMAND =
      words(
          """
          demand demands demanded demanding insist insists insisted insisting recommend recommends
          recommended recommending recommendation suggest suggests suggested suggesting propose
          proposes proposed proposing request requests requested requesting ask asks asked asking
          require requires required requiring requirement urge urges urged urging order orders
          ordered important essential vital necessary imperative prefer preferred advise advised
          """);
  private static final Set<String> INVERTING =
      words(
          """
          do does did will would can could should may might must shall 'll 'd let lets let's letting
          make makes made making help helps helped see sees saw watch watched have has had having
          neither nor don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot n't not
          """);

  /** Plural in form, singular in use, or a name for a sum, a stretch of time or of road. */
  private static final Set<String> NOT_PLURAL =
      words(
          """
          news politics economics physics mathematics athletics gymnastics ethics statistics species
          series means crossroads headquarters works barracks measles mumps diabetes rabies darts
          billiards cards dominoes logistics dynamics electronics genetics linguistics mechanics
          robotics aerobics acoustics analytics gallows shambles whereabouts summons overseas
          years year months weeks days hours minutes seconds decades centuries miles kilometres
          kilometers metres meters feet inches yards kilograms kilos tonnes tons pounds dollars euros
          cents pence percent points degrees litres liters gallons acres hectares millions billions
          thousands hundreds dozens times grounds odds sports arms communications operations sales
          games reds data media bacteria criteria phenomena agenda police staff crew cattle fish sheep
          deer aircraft dice cod salmon trout offspring headroom lots plenty half rest majority
          minority lens yes chaos gas its was has does
          """);

  Agreement() {
    super("SUBJECT_VERB", "Subject and verb that do not agree", "AGREEMENT");
    examples(
        List.of(
            "For this reason <marker>he were</marker> not granted bail.",
            "<marker>It have</marker> since seen a resurgence.",
            "Instead, <marker>they is</marker> called nationals.",
            "Last week at least 76 <marker>people was</marker> killed.",
            "Two French police <marker>officers was</marker> found guilty on Thursday.",
            "It has palm forests and <marker>it were</marker> home to many birds.",
            "At least seven <marker>people was</marker> killed.",
            "Orleans and Jefferson Parish <marker>officials has</marker> said they are calm."),
        List.of(
            "If she were in charge, things would be different.",
            "The team are confident, and the police are here. Two weeks is a long time.",
            "The number of people is falling. She was, as it were, the last of them.",
            "At the controls was a boy. Over the hills was a road.",
            "He insisted that she have a lawyer.",
            "Did it have to be so? The killing of civilians was condemned.",
            "Managing vineyards is hard work. The United States is a member of the group."));
  }

  @Override
  public RuleMatch[] match(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    List<RuleMatch> matches = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.length; i++) {
      int verb = i + 1;
      if (verb + 1 < tokens.length && ADVERBS.contains(lower(tokens, verb))) {
        verb++;
      }
      Optional<String> right = agreeing(tokens, i, verb);
      if (right.isPresent()) {
        String subject =
            sentence.getText().substring(tokens[i].getStartPos(), tokens[verb].getStartPos());
        matches.add(
            match(
                sentence,
                tokens[i],
                tokens[verb],
                "Subject and verb disagree; write “" + subject + right.get() + "”.",
                List.of(subject + right.get())));
      }
    }
    return matches.toArray(RuleMatch[]::new);
  }

  /** The verb that agrees with the subject at {@code i}, when the one at {@code verb} does not. */
  private static Optional<String> agreeing(AnalyzedTokenReadings[] tokens, int i, int verb) {
    String written = verb(tokens, verb);
    return switch (lower(tokens, i)) {
      case "he", "she", "it" -> singular(tokens, i, written);
      case "they", "we" -> Optional.ofNullable(PLURAL.get(written));
      default ->
          written.equals("doesn't") || written.equals("don't") || !pluralSubject(tokens, i)
              ? Optional.empty()
              : Optional.ofNullable(PLURAL.get(written));
    };
  }

  /** The verb at {@code i} with its "n't", which LanguageTool takes for a word of its own. */
  private static String verb(AnalyzedTokenReadings[] tokens, int i) {
    String next = lower(tokens, i + 1);
    return next.equals("n't") ? lower(tokens, i) + next : lower(tokens, i);
  }

  private static Optional<String> singular(AnalyzedTokenReadings[] tokens, int i, String written) {
    if (!SINGULAR.containsKey(written) || joined(tokens, i)) {
      return Optional.empty();
    }
    boolean object = lower(tokens, i).equals("it") && mayBeObject(tokens, i);
    boolean wish =
        written.startsWith("were") && (near(tokens, i, SUPPOSE, 9) || asItWere(tokens, i));
    boolean demanded = written.equals("have") && near(tokens, i, DEMAND, 8);
    boolean inverted = !written.startsWith("were") && near(tokens, i, INVERTING, 3);
    return object || wish || demanded || inverted
        ? Optional.empty()
        : Optional.of(SINGULAR.get(written));
  }

  /** "She was, as it were, the chair"; but "as it were not a race" is a slip. */
  private static boolean asItWere(AnalyzedTokenReadings[] tokens, int i) {
    return lower(tokens, i - 1).equals("as") && !lower(tokens, i + 2).matches("\\p{L}+");
  }

  private static boolean joined(AnalyzedTokenReadings[] tokens, int i) {
    boolean newClause =
        lower(tokens, i).equals("it") && lower(tokens, i - 1).equals("and")
            || startsClause(tokens, i - 1);
    return JOINS.contains(lower(tokens, i - 1)) && !newClause;
  }

  /** Whether what stands before a conjunction ends a clause: ", and it …". */
  private static boolean startsClause(AnalyzedTokenReadings[] tokens, int i) {
    return i <= 1 || lower(tokens, i - 1).matches("[,;:.—–-]");
  }

  /** Whether "it" belongs to the word before: "all who use it are …". */
  private static boolean mayBeObject(AnalyzedTokenReadings[] tokens, int i) {
    AnalyzedTokenReadings before = tokens[i - 1];
    if (i == 1 || CLAUSE_STARTS.contains(lower(before))) {
      return false;
    }
    return tagged(before, "IN")
        || tagged(before, "V")
        || tagged(before, "TO")
        || tagged(before, "RP");
  }

  private static boolean near(
      AnalyzedTokenReadings[] tokens, int i, Set<String> words, int distance) {
    for (int k = i - 1; k >= Math.max(1, i - distance); k--) {
      if (words.contains(lower(tokens[k]))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token at {@code i} is a plural noun whose phrase begins a clause. */
  private static boolean pluralSubject(AnalyzedTokenReadings[] tokens, int i) {
    AnalyzedTokenReadings noun = tokens[i];
    boolean people = lower(noun).equals("people");
    boolean plural =
        tagged(noun, "NNS") && !tagged(noun, "NN:") && lower(noun).matches("\\p{L}+[^us'i]s");
    if (!people && (!plural || NOT_PLURAL.contains(lower(noun)) || capitalised(noun))) {
      return false;
    }
    if (!people && CutWord.tags(lower(noun)).contains("VBZ") && !described(tokens, i)) {
      return false;
    }
    int start = namesStart(tokens, phraseStart(tokens, i));
    boolean place = lower(tokens, start).matches("at|over|around|about|up|to");
    if (place && !tagged(tokens[start + 1], "CD") && !tagged(tokens[start + 1], "JJS")) {
      return false;
    }
    return beginsClause(tokens, start) && !sum(tokens, phraseStart(tokens, i), i);
  }

  /** Whether the words before the token at {@code i} make it a noun: "two police officers". */
  private static boolean described(AnalyzedTokenReadings[] tokens, int i) {
    boolean counted = tagged(tokens[phraseStart(tokens, i)], "CD") && phraseStart(tokens, i) < i;
    return counted || described(tokens[i - 1]);
  }

  /** Whether the token stands before a noun: "the needs", "three claims". */
  private static boolean described(AnalyzedTokenReadings before) {
    boolean noun = CutWord.tags(lower(before)).stream().anyMatch(tag -> tag.startsWith("NN"));
    return tagged(before, "DT")
        || !noun && tagged(before, "JJ")
        || tagged(before, "CD")
        || tagged(before, "PRP$");
  }

  /** The first token of the noun phrase that ends at {@code i}. */
  private static int phraseStart(AnalyzedTokenReadings[] tokens, int i) {
    int start = i;
    while (start > 1 && !begins(tokens[start]) && inPhrase(tokens[start - 1])) {
      start--;
    }
    while (start > 1
        && words("least most more than about nearly almost around some over the at up to")
            .contains(lower(tokens, start - 1))) {
      start--;
    }
    return start;
  }

  /** "Orleans and Jefferson Parish officials": names joined before the noun belong to it. */
  private static int namesStart(AnalyzedTokenReadings[] tokens, int start) {
    boolean joined = start > 2 && lower(tokens, start - 1).equals("and");
    if (!joined || !capitalised(tokens[start]) || !capitalised(tokens[start - 2])) {
      return start;
    }
    int from = start - 2;
    while (from > 1 && capitalised(tokens[from - 1])) {
      from--;
    }
    return from;
  }

  private static boolean begins(AnalyzedTokenReadings token) {
    return token.getChunkTags().stream()
        .map(ChunkTag::getChunkTag)
        .anyMatch(t -> t.startsWith("B-NP"));
  }

  private static boolean inPhrase(AnalyzedTokenReadings token) {
    return token.getChunkTags().stream()
        .map(ChunkTag::getChunkTag)
        .anyMatch(t -> t.contains("-NP"));
  }

  private static boolean beginsClause(AnalyzedTokenReadings[] tokens, int start) {
    if (start == 1) {
      return true;
    }
    String before = lower(tokens, start - 1);
    boolean list = before.equals("and") || before.equals("or") || before.equals("as");
    return CLAUSE_STARTS.contains(before) && !list && !tokens[start].getToken().isEmpty();
  }

  /** "Ten pounds", "25 degrees": one sum, not many things; "managing farms" is one, too. */
  private static boolean sum(AnalyzedTokenReadings[] tokens, int start, int end) {
    if (start < end && tagged(tokens[start], "VBG")) {
      return true;
    }
    for (int k = start; k < end; k++) {
      if (words("$ £ € per cent percent each every one of and or &").contains(lower(tokens[k]))
          && !capitalised(tokens[k + 1])) {
        return true;
      }
    }
    return false;
  }
}
