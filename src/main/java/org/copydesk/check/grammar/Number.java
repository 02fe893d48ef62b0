package org.copydesk.check.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.article.CalendarNames;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;
import org.copydesk.word.WordLists;

/** The number of a subject, and that which a verb has. */
enum Number {
  ONE,
  MANY,
  /** Not told by the form, or free: "the team", "you", "ran". */
  EITHER;

  private static final Map<String, String> SINGULAR =
      Map.of("are", "is", "were", "was", "have", "has", "do", "does");

  private static final Map<String, String> PLURAL =
      SINGULAR.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  /** A word of one capital at most: not "APIs", "on-site", a symbol. */
  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}?[\\p{Ll}’']+");

  private static final Pattern ABSTRACT =
      Pattern.compile("\\p{Lu}[\\p{Ll}-]{3,}(?:ion|ment|ness|ity|ance|ence|ship|ism|ery)");

  private static final Set<String> SINGLES =
      Set.of("he", "she", "it", "this", "each", "neither", "either", "another");

  private static final Set<String> SEVERAL =
      Set.of("they", "we", "i", "you", "these", "those", "both");

  /** "Pāteke", "kererū": Māori nouns have one form for one and for many. */
  private static final Pattern MACRON = Pattern.compile("[āēīōū]");

  /** Nouns that are one or many in one form: "data", "kiwi", "iwi". */
  private static final Set<String> UNCHANGED = WordLists.of(Number.class, "one-or-many");

  /** Words that make the noun after them plural, whatever its form. */
  private static final Set<String> MANY_OF =
      Set.of("both", "few", "many", "most", "other", "several", "such", "these", "those", "all");

  /** Whether it is a form of "be", "have" or "do", which is hardly ever another word. */
  static boolean isKnown(Token verb) {
    return SINGULAR.containsKey(verb.lower()) || PLURAL.containsKey(verb.lower());
  }

  /** In which number a verb is, when its form tells. */
  static Number ofVerb(Token verb) {
    if (PLURAL.containsKey(verb.lower())) {
      return ONE;
    }
    if (SINGULAR.containsKey(verb.lower())) {
      return MANY;
    }
    if (verb.tag() == Tag.VBD && verb.lower().endsWith("s")) {
      return ONE;
    }
    if (Character.isDigit(verb.lower().charAt(0))) {
      return EITHER;
    }
    if (verb.lower().matches("need|dare") || Verb.of(verb.lower()).past().equals(verb.lower())) {
      return EITHER;
    }
    boolean clitic = verb.lower().indexOf('\'') >= 0;
    boolean be = verb.lemma().equals("be") || verb.lower().length() < 3;
    return switch (verb.tag()) {
      case VBZ -> clitic || be || !verb.lower().endsWith("s") ? EITHER : ONE;
      case VBP, VB -> clitic || be ? EITHER : MANY;
      default -> EITHER;
    };
  }

  /** The verb in the number {@code this}; empty when it has it already or knows none. */
  Optional<String> of(Token verb) {
    if (this == EITHER || ofVerb(verb) == this) {
      return Optional.empty();
    }
    String known = (this == ONE ? SINGULAR : PLURAL).get(verb.lower());
    if (known != null) {
      return Optional.of(known);
    }
    if (this == ONE) {
      return Optional.of(Verb.of(verb.lemma()).third());
    }
    boolean unread = verb.lemma().equals(verb.lower());
    return Optional.of(unread ? verb.lower().replaceAll("s$", "") : verb.lemma())
        .filter(right -> !right.equals(verb.lower()));
  }

  /** Whether a subject may have this word as its head. */
  static boolean isHead(Token token) {
    return token.tag().isNoun()
        || token.tag() == Tag.PRP
        || SINGLES.contains(token.lower())
        || SEVERAL.contains(token.lower())
        || token.lower().equals("one");
  }

  /** The number that a single word has, whatever stands with it. */
  static Number ofWord(Token word) {
    String lower = word.lower();
    if (SINGLES.contains(lower) || lower.matches("(?:some|any|every|no)(?:one|body|thing)|one")) {
      return ONE;
    }
    if (SEVERAL.contains(lower)) {
      return MANY;
    }
    if (lower.matches("ours|yours|theirs|others|per|percent|cent|\\p{L}+est")) {
      return EITHER;
    }
    if (lower.equals("people")) {
      return MANY;
    }
    if (word.tag() == Tag.NNP && isAbstract(word)) {
      return ONE;
    }
    if (!PLAIN.matcher(word.text()).matches()
        || UNCHANGED.contains(lower)
        || MACRON.matcher(lower).find()) {
      return EITHER;
    }
    if (lower.matches(".*[^siu]s") && word.tag() == Tag.NN || lower.endsWith("ics")) {
      return EITHER;
    }
    return switch (word.tag()) {
      case NN -> word.is(Trait.COLLECTIVE) ? EITHER : ONE;
      case NNS -> lower.equals(word.lemma()) || word.is(Trait.VERB_ALONE) ? EITHER : MANY;
      case NNP -> isPerson(word) || isPlace(word) ? ONE : EITHER;
      case NNPS -> word.is(Trait.DEMONYM) ? MANY : EITHER;
      default -> EITHER;
    };
  }

  /** The same of the word at {@code at}, of a name with the title before it: "Senator Krol". */
  static Number ofWordAt(List<Token> tokens, int at) {
    Number number = ofWord(tokens.get(at));
    boolean titled =
        number == EITHER
            && at > 0
            && tokens.get(at).tag() == Tag.NNP
            && PLAIN.matcher(tokens.get(at).text()).matches()
            && isTitle(tokens.get(at - 1))
            && !tokens.get(at).is(Trait.COLLECTIVE)
            && !tokens.get(at).is(Trait.BODY_NOUN)
            && !tokens.get(at).is(Trait.PLACE);
    boolean single =
        number == EITHER
            && tokens.get(at).tag() == Tag.NNP
            && tokens.get(SubjectWalk.start(tokens, at)).lower().matches("an?");
    return titled || single ? ONE : number;
  }

  private static boolean isTitle(Token word) {
    boolean title =
        Stream.of(Trait.HONORIFIC, Trait.RANK, Trait.OFFICE, Trait.ROLE).anyMatch(word::is);
    return title && word.capitalised();
  }

  /** Whether it is a place, and no team is called so but in sport: "Angola". */
  static boolean isPlace(Token word) {
    return word.tag() == Tag.NNP && word.is(Trait.PLACE) && !word.lower().endsWith("s");
  }

  /** Whether it is no name, only the first word of its sentence: "Independence". */
  static boolean isAbstract(Token word) {
    return ABSTRACT.matcher(word.text()).matches()
        && !word.is(Trait.COLLECTIVE)
        && !word.is(Trait.BODY_NOUN)
        && !word.is(Trait.PLACE);
  }

  private static boolean isPerson(Token word) {
    return (word.is(Trait.GIVEN_NAME) || word.is(Trait.SURNAME))
        && !word.is(Trait.COLLECTIVE)
        && !word.is(Trait.PLACE)
        && !word.lower().endsWith("s")
        && !CalendarNames.DAYS_OF_WEEK.containsKey(word.lower());
  }

  /**
   * The number of the subject with the head {@code head}, with all that belongs to it.
   *
   * @param named whether what is said of it is a noun: then a sum may be one thing
   */
  static Number ofPhrase(Tree tree, int head, boolean named) {
    NounPhrase phrase = new NounPhrase(tree, head);
    if (phrase.joined().size() > 1) {
      return ofJoined(tree, phrase, named);
    }
    OptionalInt whole = Partitive.whole(tree, head);
    if (whole.isPresent()) {
      return Partitive.ofPhrase(tree, head, whole.getAsInt());
    }
    Token noun = tree.token(head);
    String determiner = phrase.determiner().orElse("");
    if (noun.tag() == Tag.NN && isOfOne(determiner)) {
      return ONE;
    }
    if (noun.lower().equals("number")) {
      return determiner.equals("the") ? ONE : EITHER;
    }
    boolean amount =
        noun.is(Trait.COLLECTIVE)
            && !noun.lower().equals("people")
            && (named || phrase.numeral().isPresent());
    if (noun.tag() == Tag.NNS && amount) {
      return EITHER;
    }
    if (noun.tag() == Tag.NNP && determiner.equals("the")) {
      return EITHER;
    }
    boolean bare =
        determiner.isEmpty()
            && noun.tag() == Tag.NN
            && noun.is(Trait.COUNTED_VERB)
            && tree.children(head, Relation.AMOD).isEmpty();
    return bare || noun.tag() == Tag.NN && isManifold(tree, head)
        ? EITHER
        : ofWordAt(tree.tokens(), head);
  }

  /** Whether the noun after {@code determiner} is one: "neither party". */
  static boolean isOfOne(String determiner) {
    return determiner.matches("each|every|neither|either|another");
  }

  /** "Both staff", "three aircraft", "the worst hit", "local and national government". */
  private static boolean isManifold(Tree tree, int noun) {
    boolean many =
        tree.children(noun, Relation.NUMMOD).stream()
                .anyMatch(at -> !tree.token(at).lower().matches("one|1"))
            || tree.children(noun, Relation.DET, Relation.AMOD, Relation.DET_PREDET).stream()
                .map(at -> tree.token(at).lower())
                .anyMatch(MANY_OF::contains);
    boolean people =
        Verb.of(tree.token(noun).lower()).irregular()
            && tree.children(noun, Relation.AMOD).stream()
                .anyMatch(at -> tree.token(at).tag() == Tag.JJS);
    boolean joined =
        tree.children(noun, Relation.AMOD, Relation.COMPOUND).stream()
            .anyMatch(at -> !tree.children(at, Relation.CONJ).isEmpty());
    boolean one =
        tree.children(noun, Relation.DET).stream()
            .anyMatch(at -> tree.token(at).lower().matches("an?|this|that"));
    return many || people || joined && !one;
  }

  /** Two people, or several things: many; a pair of nouns may be one dish. */
  private static Number ofJoined(Tree tree, NounPhrase phrase, boolean named) {
    if (named || !phrase.conjunction().orElse("").equals("and")) {
      return EITHER;
    }
    boolean each =
        Stream.of("each", "every", "no").anyMatch(phrase.determiner().orElse("")::equals);
    boolean people =
        phrase.joined().stream()
                .map(tree::token)
                .allMatch(word -> word.tag() == Tag.PRP || word.tag() == Tag.NNP)
            && phrase.joined().stream()
                .map(tree::token)
                .anyMatch(word -> word.tag() == Tag.PRP || word.is(Trait.GIVEN_NAME));
    int first = phrase.joined().stream().mapToInt(at -> at).min().orElse(0);
    int last = phrase.joined().stream().mapToInt(at -> at).max().orElse(0);
    boolean plain = IntStream.range(first, last).noneMatch(at -> tree.token(at).tag() == Tag.IN);
    boolean several =
        plain && phrase.joined().stream().anyMatch(at -> tree.token(at).tag().isPlural());
    boolean apart =
        phrase.joined().stream()
            .allMatch(at -> new NounPhrase(tree, at).determiner().orElse("").matches("an?|the"));
    return !each && (people || several || apart) ? MANY : EITHER;
  }
}
