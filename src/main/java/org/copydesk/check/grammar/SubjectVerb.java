package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * A verb in another number than its subject, whatever stands between. The subject is a plain noun,
 * and the parse must see the same one as the words do; groups and amounts may have either number.
 */
public final class SubjectVerb implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "grammar/verb-number",
              Severity.WARNING,
              "A verb that does not agree with its subject",
              "A plural verb after a singular subject, or the other way round, stops the reader,"
                  + " who looks for another subject.",
              Example.bad(
                  "The sound of the drums [[were]] heard across the valley.",
                  "The sound of the drums was heard across the valley."),
              Example.bad(
                  "She said the colour of the doors [[have]] been changed.",
                  "She said the colour of the doors has been changed."),
              Example.bad(
                  "One of the swimmers [[were]] pulled out.",
                  "One of the swimmers was pulled out."),
              Example.bad(
                  "The letters sent in March [[was]] lost.",
                  "The letters sent in March were lost."),
              Example.bad(
                  "The nurses who [[was]] on duty slept.", "The nurses who were on duty slept."),
              Example.good(
                  "He wrote: fraud and greed rule; the laws of the land are broken daily."),
              Example.good("Good schools mean more readers, which makes more readers still."),
              Example.good(
                  "The ban on old cars in the town and the plans to plant more trees have helped."),
              Example.good("There are a wealth of books on bees."),
              Example.good("The Maya were one people that had ties to the city."),
              Example.good(
                  "The presence of ships in the bay with guns, cash and drugs makes it a risk."),
              Example.good("She wants to take over the shop and do more."),
              Example.good("The survey data is free, and the APIs for maps serve two towns."),
              Example.good("Software that joins on-premises and cloud is hard to write."),
              Example.good("Pages on sites that use maps to power their search show two towns."),
              Example.good("Falls was the word that he had circled."),
              Example.good(
                  "Adding hops makes beer bitter, and the numerous men who keep bees are few."),
              Example.good("The towns near the lake that were cut off have no boats."),
              Example.bad(
                  "A river that floods its banks [[have]] no boats.",
                  "A river that floods its banks has no boats."),
              Example.bad("Farms in the hills [[needs]] rain.", "Farms in the hills need rain."),
              Example.bad(
                  "The captain, along with two sailors, [[were]] saved.",
                  "The captain, along with two sailors, was saved."),
              Example.bad(
                  "Neither of the clubs [[want]] a fight.", "Neither of the clubs wants a fight."),
              Example.bad("It [[rain]] there in May.", "It rains there in May."),
              Example.bad("They [[faces]] a long wait.", "They face a long wait."),
              Example.bad("The doubts we have [[is]] old.", "The doubts we have are old."),
              Example.bad(
                  "The number of swimmers [[have]] fallen.", "The number of swimmers has fallen."),
              Example.bad(
                  "Two-thirds of the island [[have]] no water.",
                  "Two-thirds of the island has no water."),
              Example.bad(
                  "Half of the houses in the bay [[was]] lost.",
                  "Half of the houses in the bay were lost."),
              Example.bad(
                  "He has two boats, both of which [[is]] sold.",
                  "He has two boats, both of which are sold."),
              Example.bad(
                  "The boats broke in the storm and [[was]] sold.",
                  "The boats broke in the storm and were sold."),
              Example.bad(
                  "The shops to close [[is]] in the north.",
                  "The shops to close are in the north."),
              Example.bad(
                  "When farmers [[complains]] about rain, we listen.",
                  "When farmers complain about rain, we listen."),
              Example.bad(
                  "The easiest way to save water [[are]] to mend taps.",
                  "The easiest way to save water is to mend taps."),
              Example.bad(
                  "A nurse who stole cash from a clinic that she ran for years [[were]] jailed.",
                  "A nurse who stole cash from a clinic that she ran for years was jailed."),
              Example.bad(
                  "The head of the choir (aged 28) [[live]] on the hill.",
                  "The head of the choir (aged 28) lives on the hill."),
              Example.bad("Independence [[were]] won in 1956.", "Independence was won in 1956."),
              Example.good("None of them are here, and half of the crew were ill."),
              Example.good("Most of the time they are out, and all of a sudden were gone."),
              Example.good("He spoke of boats, one of which is his, and of clubs, which are many."),
              Example.bad("Neither boat [[have]] a sail.", "Neither boat has a sail."),
              Example.bad("There [[is]] three swans here.", "There are three swans here."),
              Example.bad("Marta and Owen [[was]] pulled out.", "Marta and Owen were pulled out."),
              Example.bad(
                  "The mill was sold and [[are]] still empty.",
                  "The mill was sold and is still empty."),
              Example.bad("Portugal [[have]] signed a treaty.", "Portugal has signed a treaty."),
              Example.good("Portugal have scored the first goal of the match."),
              Example.good("Angola, who won the toss, were all out by tea."),
              Example.good("Three years is a long wait, and salt and pepper is a must."),
              Example.good("Good soil, fair laws, and much investment have made it rich."),
              Example.good("The pits dug beside the crater that are dry may be filled."),
              Example.good(
                  "Raising hens is hard, and we saw the loss and the grief that have come."),
              Example.good("I see the man who made mistakes but now is free."),
              Example.good(
                  "Kendal Police have asked for help. One percent of the sheep were sold, and the"
                      + " boats all leave at noon."),
              Example.good("There is bread and two swans here. Here comes the rain."),
              Example.good("He asked that she stay, and so do the rest of us."),
              Example.good("It hoped to have boats by noon, and let it rain. God bless it."),
              Example.good("Cummings, who taught here, was 68. The Philippines is a state."),
              Example.good("They asked that the club pay, and let the club keep the cup."),
              Example.good("Bread and butter is cheap, and the long and the short are told."),
              Example.good("A number of swimmers were pulled out."),
              Example.good(
                  "The team of divers are on their way. If the sound were louder, I'd go."),
              Example.good("The weeks in hospital was a long time for him."),
              Example.good("One of the swimmers who were pulled out has died."),
              Example.good("The worst hit were the farms. What the bolts need is oil."),
              Example.good("The chart below shows that farms in the hills are few."),
              Example.good("The politics of the islands is dull; local and national news are on."))
          .reading(Role.PROSE)
          .outsideQuotes();

  private static final Pattern SPORT =
      Pattern.compile(
          "\\b(?:match|game|team|cup|league|season|wicket|goal|innings|toss|club|player)(?:e?s)?\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        List<Token> tokens = article.tokens(sentence);
        int first = block.role() == Role.CAPTION && Subjects.isLabel(tokens) ? tokens.size() : 1;
        for (int verb = first; verb < tokens.size(); verb++) {
          right(article, sentence, verb)
              .map(wrong -> finding(block, wrong))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A verb, its subject, and what the verb should be. */
  private record Wrong(Token verb, Token subject, String right) {}

  private static Optional<Wrong> right(Article article, Sentence sentence, int verb) {
    List<Token> tokens = article.tokens(sentence);
    int subject = Subjects.against(tokens, verb);
    if (subject == Subjects.NONE) {
      return PronounVerb.right(tokens, verb)
          .map(right -> new Wrong(tokens.get(verb), tokens.get(verb - 1), right));
    }
    boolean name = isName(tokens.get(subject), subject) || isTeam(article, tokens, subject, verb);
    if (name || !stands(tokens, verb)) {
      return Optional.empty();
    }
    return VerbSubject.of(Trees.of(article).of(sentence), verb)
        .filter(found -> found.isBorneOut(subject))
        .flatMap(
            found ->
                found
                    .right()
                    .map(right -> new Wrong(tokens.get(verb), tokens.get(found.told()), right)));
  }

  /** Whether a noun in the plural is the name of one: "Cummings", "the Philippines". */
  private static boolean isName(Token noun, int place) {
    return noun.tag().isPlural()
        && noun.capitalised()
        && (place > 0 || noun.is(Trait.SURNAME) && !noun.lower().equals("people"))
        && (noun.is(Trait.PLACE) || !noun.is(Trait.DEMONYM));
  }

  /** Whether a name may be a team's, or no name: "Staff were told", "God bless them". */
  private static boolean isTeam(Article article, List<Token> tokens, int subject, int verb) {
    Token noun = tokens.get(subject);
    boolean longer =
        subject > 0
            && tokens.get(subject - 1).tag() == Tag.NNP
            && !tokens.get(subject - 1).is(Trait.GIVEN_NAME);
    boolean opens = subject == 0 && !noun.is(Trait.GIVEN_NAME) && !Number.isAbstract(noun);
    if (noun.lower().equals("god")) {
      return true;
    }
    return noun.tag() == Tag.NNP
        && Number.ofVerb(tokens.get(verb)) == Number.MANY
        && (Number.isPlace(noun)
            ? longer
                || article.blocks().stream()
                    .anyMatch(block -> SPORT.matcher(block.text().plain()).find())
            : opens || tokens.get(verb).tag() == Tag.VB);
  }

  /** Whether it is no noun and no part of a title, as far as its neighbours tell. */
  private static boolean stands(List<Token> tokens, int verb) {
    Token written = tokens.get(verb);
    boolean noun = tokens.get(verb - 1).tag().isNoun();
    boolean cited =
        noun
            && verb == 1
            && verb + 1 < tokens.size()
            && tokens.get(verb + 1).tag() == Tag.DT
            && !Number.isPlace(tokens.get(0));
    boolean known = Number.isKnown(written);
    if (known || verb + 1 == tokens.size()) {
      return known && !cited;
    }
    Tag next = tokens.get(verb + 1).tag();
    boolean compound = next == Tag.NN && tokens.get(verb - 1).tag() == Tag.NN;
    return !cited && !compound && next != Tag.MD && next != Tag.WP_POSSESSIVE && !next.isMark();
  }

  private static Finding finding(Block block, Wrong wrong) {
    Token token = wrong.verb;
    Token noun = wrong.subject;
    String right = wrong.right;
    Span span = block.span(token.start(), token.end());
    Finding finding = INFO.finding(span, message(token, noun, right));
    return block.text().verbatim(token.start(), token.end())
        ? finding.withFix(new Fix("“" + right + "”", Safety.REVIEW, List.of(new Edit(span, right))))
        : finding;
  }

  private static String message(Token verb, Token noun, String right) {
    if (noun.tag() == Tag.PRP || noun.lower().matches("which|whom")) {
      return "“%s” does not go with “%s”; write “%s”.".formatted(verb.text(), noun.text(), right);
    }
    boolean singular = Number.ofVerb(verb) == Number.MANY;
    if (!singular && Number.ofWord(noun) == Number.ONE) {
      return "The subject here is “%s” and somebody or something else; write “%s”."
          .formatted(noun.text(), right);
    }
    return "The subject here is “%s”, which is %s; write “%s”."
        .formatted(noun.text(), singular ? "singular" : "plural", right);
  }
}
