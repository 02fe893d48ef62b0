package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * A noun that lost its end in editing, so that a verb stands where a noun must: "the Depart of the
 * Institute", "the govern said"; or a name of office that is no word any more: "Prime Minist".
 */
final class CutWord extends DeskRule {
  private static final Set<String> DETERMINERS =
      words("the a an its their his our my your another every 's ’s");
  private static final Set<String> VERBS_AFTER =
      words(
          """
          is was has will would had said says of may might can could should must did does also told
          announced and , .
          """);

  /** Verbs that are hardly ever the noun the dictionary also gives them. */
  private static final Set<String> ALMOST_VERBS =
      words("manage elect consult remove respond transform collect treat confer");

  /** A verb does not follow these, which rarely end a clause. */
  private static final Set<String> PREPOSITIONS =
      words("of despite without during after before until following via upon under against");

  /** What follows a noun and not a verb in its base form, or ends the phrase. */
  private static final Set<String> AFTER_NOUN =
      words(
          """
          of by with after in at on from via before during and . , ; : ” " – — to is was has will
          had would released issued said
          """);

  /** Adjectives that are also the people they describe: "the poor depend on the state". */
  private static final Set<String> PEOPLE =
      words(
          """
          poor rich young old elderly injured wounded dead homeless unemployed faithful blind deaf
          disabled sick wealthy many few others most several such all both some more less innocent
          living powerful weak strong guilty brave mighty privileged oppressed vulnerable
          """);

  /** Where a base form follows its subject: "let the young perform", "did no other agree". */
  private static final Set<String> HELPING =
      words(
          """
          let make makes made help helps helped see sees saw watch have had do does did don't
          doesn't didn't will would can could shall should may might must insist insisted demand
          demanded ask asked recommend recommended
          """);

  /** Words after which "'s" is "is", "has" or "us". */
  private static final Set<String> CONTRACTED =
      words("let he she it that there here who what where when how this everybody everyone");

  /** Nouns that stand before "conference" and "department". */
  private static final Set<String> BEFORE_CUT =
      words("news press video peace health fire emergency police justice state labor labour");

  private static final Set<String> BEFORE_ELECT =
      words(
          """
          general presidential parliamentary local federal regional primary national snap recent
          upcoming mayoral council legislative municipal midterm by-
          """);

  /** Endings that make a noun of a verb, the commonest first. */
  private static final List<String> ENDINGS =
      List.of("ence", "ance", "ment", "ion", "ation", "ition", "ing", "er", "or", "al");

  /** Words that stand capitalised in names and offices; what is left of them is no name. */
  private static final List<String> OFFICES =
      List.of(
          """
          Academy Administration Administrator Agency Airport Ambassador Archbishop Assembly
          Association Attorney Authority Battalion Brigade Broadcasting Cathedral Centre Chairman
          Chairwoman Chancellor Chamber Championship Commander Commission Commissioner Committee
          Commonwealth Communications Community Company Conference Confederation Congress
          Congressman Conservative Constitution Convention Corporation Council Councillor
          Democratic Democrats Department Deputy Development Director District Economic Education
          Embassy Emergency Enforcement Environment Executive Federation Federal Festival Financial
          Foreign Foundation General Government Governor Headquarters Hospital Immigration
          Independence Industry Information Institute Institution Insurance Intelligence
          International Investigation Investment Journalist Judiciary Kingdom Laboratory Lieutenant
          Management Marketing Medical Memorial Metropolitan Military Minister Ministry Municipal
          Museum National Nations Northern Olympic Olympics Opposition Organisation Organization
          Parliament Parliamentary Partnership Pentagon Police President Presidential Professor
          Prosecutor Province Regional Representative Representatives Republic Republican
          Republicans Research Revolutionary Scientific Secretary Security Senator Sergeant
          Services Socialist Society Southern Spokesman Spokeswoman Stadium Station Statistics
          Superintendent Technology Television Transport Transportation Treasury Tribunal
          University Wednesday Thursday Saturday September October November December February
          January America American Americans Australia Australian Britain British Canada Canadian
          European England France French German Germany Israel Israeli Russian Scotland United
          Washington
          """
              .strip()
              .split("\\s+"));

  /** How many of the endings make the noun that says what a verb does or leads to. */
  private static final int ABSTRACT = 6;

  CutWord() {
    super("CUT_WORD", "A word that lost its end", "CUT_WORDS");
    examples(
        List.of(
            "He is head of the <marker>Depart</marker> of the Institute.",
            "They asked the <marker>govern</marker> to respect the sentence.",
            "The <marker>exist</marker> of fresh water is doubted.",
            "The US State <marker>Depart</marker> described him in March.",
            "She spoke to the Prime <marker>Minist</marker> on Monday.",
            "He studied at the <marker>Univers</marker> of Miami.",
            "Her lack of <marker>improve</marker> was plain.",
            "He spoke of the federal <marker>govern</marker> in May.",
            "They shunned medical <marker>treat</marker>.",
            "She spoke at a news <marker>confer</marker> after the vote."),
        List.of(
            "He is head of the Department of the Institute.",
            "Members will elect a new chair.",
            "The trains depart at noon.",
            "Doctors will treat the injured on site.",
            "The poor depend on the state, and there the two compete with it.",
            "The students who are successful emerge with a degree.",
            "Those they work with agree on the plan, and few others remain.",
            "The court did not let the young perform in public.",
            "Let's ensure that it ends, and let's begin. She's said that he's found it.",
            "It was a treat, a social construct and a treat for all.",
            "The CONSULT Act is law, and the Protect the Coast Act is not.",
            "The town wrote down a spend of $40, and the spend is small.",
            "An await in the code and the configure step took time; an assert in it failed.",
            "He will perform in front of the royal family.",
            "It is the strain that matches the one found in patients."));
  }

  @Override
  public RuleMatch[] match(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    List<RuleMatch> matches = new ArrayList<>();
    for (int i = 1; i < tokens.length; i++) {
      String word = tokens[i].getToken();
      if (word.length() < 5 || !word.chars().allMatch(Character::isLetter)) {
        continue;
      }
      Optional<String> whole = lower(tokens, i + 1).equals(".") ? Optional.empty() : office(word);
      if (whole.isEmpty() && verbForNoun(tokens, i)) {
        whole = Optional.of(noun(word, ENDINGS.size()).orElse(""));
      }
      if (whole.isPresent()) {
        matches.add(found(sentence, tokens[i], whole.get()));
      }
    }
    return matches.toArray(RuleMatch[]::new);
  }

  private RuleMatch found(AnalyzedSentence sentence, AnalyzedTokenReadings token, String whole) {
    String message =
        "“"
            + token.getToken()
            + "” looks cut off"
            + (whole.isEmpty() ? "; a noun should stand here." : "; write “" + whole + "”.");
    return match(sentence, token, token, message, whole.isEmpty() ? List.of() : List.of(whole));
  }

  /** The word of office that {@code word} is the beginning of, when it is no word itself. */
  private static Optional<String> office(String word) {
    if (!Character.isUpperCase(word.charAt(0)) || word.equals(word.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return OFFICES.stream()
        .filter(whole -> whole.startsWith(word) && whole.length() > word.length())
        .filter(whole -> word.length() * 5 >= whole.length() * 3)
        .findFirst()
        .filter(whole -> tags(word).isEmpty() && tags(word.toLowerCase(Locale.ENGLISH)).isEmpty());
  }

  private static boolean verbForNoun(AnalyzedTokenReadings[] tokens, int i) {
    String word = lower(tokens[i]);
    String before = lower(tokens, i - 1);
    String after = lower(tokens, i + 1);
    // What stands beside it is looked at first: the dictionary is asked of few words then.
    boolean place =
        AFTER_NOUN.contains(after)
            || after.equals("to") && DETERMINERS.contains(before)
            || capitalised(tokens[i]) && tagged(tokens, i + 1, "VBD")
            || word.equals("elect");
    List<String> tags = place ? tags(word) : List.of();
    boolean verb = tags.contains("VB") && tags.stream().allMatch(tag -> tag.startsWith("VB"));
    if (!place || tags.contains("VBN") || !verb && !ALMOST_VERBS.contains(word)) {
      return false;
    }
    if (word.equals("elect")) {
      return BEFORE_ELECT.contains(before);
    }
    // A trade makes nouns of its verbs, "a spend", "an await"; of these a longer noun is usual.
    boolean abbreviation = tokens[i].getToken().chars().filter(Character::isUpperCase).count() > 1;
    if (abbreviation || word.matches("assert|commit|embed") || noun(word, ABSTRACT).isEmpty()) {
      return false;
    }
    if (determined(tokens, i, before)) {
      boolean noun = word.equals("treat") && before.startsWith("a"); // "a treat" is one
      return AFTER_NOUN.contains(after) && (verb || VERBS_AFTER.contains(after) && !noun)
          || verb && after.equals("to") && !capitalised(tokens[i]);
    }
    if (capitalised(tokens[i]) && i > 1) {
      boolean named = capitalised(tokens[i - 1]) && !titleCase(tokens);
      boolean ends = AFTER_NOUN.contains(after) || tagged(tokens, i + 1, "VBD");
      return verb && named && ends && (i > 2 || word.equals("govern") || word.equals("depart"));
    }
    return AFTER_NOUN.contains(after) && inNounsPlace(tokens, i, after);
  }

  private static boolean tagged(AnalyzedTokenReadings[] tokens, int i, String tag) {
    return i < tokens.length && tagged(tokens[i], tag);
  }

  /** Whether a determiner stands before it, or a genitive: not "let's ensure", "he's found". */
  private static boolean determined(AnalyzedTokenReadings[] tokens, int i, String before) {
    boolean contracted = before.equals("'s") || before.equals("’s");
    return DETERMINERS.contains(before)
        && !(contracted && CONTRACTED.contains(lower(tokens, i - 2)));
  }

  /** Whether what stands before makes it a noun: "lack of improve", "the federal govern". */
  private static boolean inNounsPlace(AnalyzedTokenReadings[] tokens, int i, String after) {
    String before = lower(tokens, i - 1);
    if (PREPOSITIONS.contains(before) || before.equals("no")) {
      return true;
    }
    boolean cut = lower(tokens[i]).equals("confer") || lower(tokens[i]).equals("depart");
    if (cut && BEFORE_CUT.contains(before)) {
      return true;
    }
    boolean joins = after.equals("and") || after.equals(",") || after.equals("to");
    List<String> tags = tags(before);
    boolean described =
        tags.contains("JJ") && tags.stream().noneMatch(tag -> tag.matches("RB|VB.*|NNS|CC"));
    boolean ends = after.equals(".") || after.equals("of") || !tags.contains("NN");
    boolean people =
        PEOPLE.contains(before) || before.matches("or|.*(?:ese|ish|ch|est|er|two|three)");
    String start = lower(tokens, i - 2);
    boolean opened = DETERMINERS.contains(start) || PREPOSITIONS.contains(start);
    boolean said = i > 2 && tokens[i - 2].hasLemma("be"); // "those who are successful emerge"
    return described && !people && !said && !helped(tokens, i) && (opened || !joins && ends);
  }

  private static boolean helped(AnalyzedTokenReadings[] tokens, int i) {
    for (int k = Math.max(1, i - 5); k < i; k++) {
      if (HELPING.contains(lower(tokens[k]))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all long words of the sentence are capitalised, as in a title. */
  private static boolean titleCase(AnalyzedTokenReadings[] tokens) {
    int small = 0;
    for (AnalyzedTokenReadings token : tokens) {
      small += token.getToken().length() > 3 && !capitalised(token) ? 1 : 0;
    }
    return small == 0;
  }

  /** The noun that {@code verb} is the beginning of, by the first {@code endings}. */
  private static Optional<String> noun(String verb, int endings) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    for (String ending : ENDINGS.subList(0, endings)) {
      for (String start : List.of(verb, stem)) {
        if (tags((start + ending).toLowerCase(Locale.ENGLISH)).stream()
            .anyMatch(t -> t.startsWith("NN"))) {
          return Optional.of(start + ending);
        }
      }
    }
    return Optional.empty();
  }

  /** The parts of speech that the dictionary gives {@code word}. */
  static List<String> tags(String word) {
    List<String> tags = new ArrayList<>();
    for (AnalyzedTokenReadings readings : EnglishTagger.INSTANCE.tag(List.of(word))) {
      for (AnalyzedToken reading : readings) {
        if (reading.getPOSTag() != null) {
          tags.add(reading.getPOSTag());
        }
      }
    }
    return tags;
  }
}
