package org.copydesk.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.rule.RuleExamples;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/** Verbs in the number, or in a form, that another word of their clause does not let them have. */
final class VerbFaults {
  private static final Map<String, String> NUMBER =
      Map.of("is", "are", "are", "is", "was", "were", "were", "was", "has", "have", "have", "has");

  private final String sound;
  private final Article article;
  private final List<Fault> faults = new ArrayList<>();

  private VerbFaults(String sound) {
    this.sound = sound;
    this.article = RuleExamples.article(sound);
  }

  /**
   * Every fault of these kinds that can be made in {@code sound}, each a story of its own. What
   * somebody said stays as it was said, and a verb that may be in either number keeps its own.
   */
  static List<Fault> in(String sound) {
    VerbFaults made = new VerbFaults(sound);
    Article article = made.article;
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        Tree tree = Trees.of(article).of(sentence);
        Clause.of(tree).forEach(clause -> made.in(block, tree, clause));
      }
    }
    return made.faults;
  }

  private void in(Block block, Tree tree, Clause clause) {
    clause.finite().ifPresent(at -> number(block, tree, clause, at));
    Token verb = tree.token(clause.predicate());
    if (!verb.tag().isVerb() || verb.lemma().equals("be")) {
      return;
    }
    Verb forms = Verb.of(verb.lemma());
    Optional<Integer> helper =
        clause.auxiliaries().stream().filter(at -> at < clause.predicate()).reduce((a, b) -> b);
    if (clause.predicate() > 0 && tree.token(clause.predicate() - 1).tag() == Tag.TO) {
      put("verb form", "to + past", block, verb, forms.past());
    }
    if (helper.isEmpty()) {
      return;
    }
    Token before = tree.token(helper.get());
    switch (before.lemma()) {
      case "be" -> {
        if (verb.tag() == Tag.VBN) {
          put("verb form", "be + past", block, verb, forms.past());
          put("verb form", "be + base", block, verb, forms.base());
        } else if (verb.tag() == Tag.VBG) {
          put("verb form", "be + base", block, verb, forms.base());
        }
      }
      case "have" -> {
        put("verb form", "have + past", block, verb, forms.past());
        put("verb form", "have + base", block, verb, forms.base());
      }
      case "do" -> put("verb form", "do + past", block, verb, forms.past());
      default -> {
        if (before.tag() == Tag.MD) {
          put("verb form", "modal + past", block, verb, forms.past());
          put("verb form", "modal + -s", block, verb, forms.third());
          put("verb form", "modal + -ing", block, verb, forms.gerund());
        }
      }
    }
  }

  private void number(Block block, Tree tree, Clause clause, int at) {
    Token verb = tree.token(at);
    boolean you =
        clause.subject().isPresent()
            && tree.token(clause.subject().getAsInt()).lower().equals("you");
    if (clause.subject().isEmpty() || you || clause.subject().getAsInt() > at) {
      return;
    }
    if (isFree(tree.token(clause.subject().getAsInt()))) {
      return;
    }
    String other = NUMBER.get(verb.lower());
    if (other != null) {
      put("agreement", other + " for " + verb.lower(), block, verb, other);
    } else if (verb.tag() == Tag.VBZ && !verb.lower().startsWith("'")) {
      put("agreement", "plural verb", block, verb, verb.lemma());
    } else if (verb.tag() == Tag.VBP && !verb.lower().matches("'.*|am")) {
      put("agreement", "singular verb", block, verb, Verb.of(verb.lemma()).third());
    }
  }

  /** Whether the verb may be in either number: "the team", "the Virgin Islands". */
  private static boolean isFree(Token subject) {
    boolean group = !subject.tag().isPlural() && subject.is(Trait.COLLECTIVE);
    boolean name = subject.tag().isName() && subject.lower().endsWith("s");
    return group || name;
  }

  private void put(String kind, String variant, Block block, Token verb, String written) {
    if (verb.lower().equals(written) || verb.capitalised()) {
      return;
    }
    int from = block.span(verb.start(), verb.end()).start();
    boolean quoted =
        article.quotations(block).stream()
            .anyMatch(said -> said.start() <= verb.start() && verb.end() <= said.end());
    if (quoted) {
      return;
    }
    faults.add(Fault.in(kind, variant, sound, from, from + verb.text().length(), written));
  }
}
