package org.copydesk.check.facts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.facts.Work;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Reads whether a sentence says that somebody made a work, and by which art. */
final class Credit {
  private static final Set<String> RELATIVE = Set.of("that", "which");
  private static final Set<String> MAKERS_OWN = Set.of("by", "of");

  /** How many words may stand between an owner and a title: "Brontë's great novel Villette". */
  private static final int REACH = 3;

  private final FactWords tokens;
  private final KnownRun<Work> title;
  private final PersonName maker;

  private Credit(FactWords tokens, KnownRun<Work> title, PersonName maker) {
    this.tokens = tokens;
    this.title = title;
    this.maker = maker;
  }

  /** The art by which {@code maker} is said to have made what has {@code title}. */
  static Optional<Art> said(FactWords tokens, KnownRun<Work> title, PersonName maker) {
    return new Credit(tokens, title, maker).said();
  }

  private Optional<Art> said() {
    if (isMadeBy() || isMadeAside()) {
      return Optional.of(Art.ofWord(making()));
    }
    boolean owner = tokens.get(maker.to() - 1).genitive();
    if (owner || isBy()) {
      return !owner || owns() ? Optional.of(Art.ANY) : Optional.empty();
    }
    return Tie.between(
            tokens,
            new Tie.Phrase(title.from(), title.to()),
            new Tie.Phrase(maker.from(), maker.to()))
        .flatMap(tie -> tied(tie).or(() -> apposed(tie)));
  }

  /** "Written by Jane Austen, Emma". */
  private boolean isMadeBy() {
    int by = maker.from() - 1;
    return by > 0
        && tokens.folded(by).equals("by")
        && tokens.sentenceStart(by) == by - 1
        && Art.makes(lemma(by - 1))
        && tokens.after(maker.to() - 1).strip().matches(",[“‘\"']?")
        && (title.from() == maker.to()
            || title.from() == maker.to() + 1 && tokens.tag(maker.to()) == Tag.DT);
  }

  /** "Emma, the novel that Jane Austen wrote", "Emma – Jane Austen wrote it –". */
  private boolean isMadeAside() {
    int that = maker.from() - 1;
    boolean relative = RELATIVE.contains(tokens.folded(that));
    int noun = relative ? that - 1 : that;
    boolean kind = noun > title.to() && Art.ofKind(tokens.folded(noun)) != Art.ANY;
    int start = tokens.tag(noun - 1) == Tag.DT ? noun - 1 : noun;
    return kind
        && start == title.to()
        && tokens.opensAside(start - 1)
        && tokens.unbroken(start, maker.to() + 1)
        && Art.makes(lemma(maker.to()))
        && tokens.tag(maker.to()).isFinite();
  }

  /** The word that says how it was made, in either of those. */
  private String making() {
    return title.from() > maker.from() ? lemma(maker.from() - 2) : lemma(maker.to());
  }

  private String lemma(int at) {
    int start = tokens.get(at).start();
    return tokens.sentence(at).stream()
        .flatMap(sentence -> tokens.words(sentence).stream())
        .filter(word -> word.start() == start)
        .findFirst()
        .map(Token::lemma)
        .orElse("");
  }

  /** "Emma” by Jane Austen", "Emma, by the novelist Jane Austen". */
  private boolean isBy() {
    int by = maker.from() - 1;
    while (by > title.to() && tokens.tag(by).isNoun() || tokens.tag(by) == Tag.DT) {
      by--;
    }
    return by == title.to()
        && tokens.folded(by).equals("by")
        && tokens.after(by - 1).strip().matches("[”’\"')]*,?[”’\"']*")
        && tokens.unbroken(by, maker.from() + 1);
  }

  /** "Jane Austen's Emma", "Jane Austen's novel “Emma”". */
  private boolean owns() {
    int gap = title.from() - maker.to();
    if (gap < 0 || gap > REACH) {
      return false;
    }
    for (int i = maker.to(); i < title.from(); i++) {
      boolean fits = tokens.tag(i).isAdjective() || Art.ofKind(tokens.folded(i)) != Art.ANY;
      if (!fits) {
        return false;
      }
    }
    return tokens.after(title.from() - 1).strip().matches(",?[“‘\"']?");
  }

  /** "Austen wrote Emma", "Emma, which was written by Austen", "Austen, the author of Emma". */
  private Optional<Art> tied(Tie tie) {
    if (tie.isDenied() || !MAKERS_OWN.containsAll(tie.prepositions())) {
      return Optional.empty();
    }
    if (tie.isDirect()) {
      boolean of = tie.tree().head(tie.other()) == tie.one() && tie.prepositions().contains("of");
      boolean heard = title.found().stream().allMatch(w -> Art.ofKind(w.kind()) != Art.LETTERS);
      return of && heard ? Optional.of(Art.ANY) : Optional.empty();
    }
    Predicate<Token> making = word -> Art.makes(word.lemma());
    Predicate<Token> light =
        word -> Art.ofKind(word.lower()) != Art.ANY || word.lemma().equals("be");
    return tie.only(making, light)
        .filter(word -> tie.place(making).filter(at -> fits(tie, at)).isPresent())
        .map(word -> Art.ofWord(word.lemma()));
  }

  /** Whether the one is who makes, and the other what is made. */
  private static boolean fits(Tie tie, int making) {
    Tree tree = tie.tree();
    if (!tree.token(making).tag().isVerb()) {
      return true;
    }
    boolean stranded = making + 2 < tree.size() && tree.token(making + 2).lower().equals("by");
    boolean makes =
        tree.head(tie.other()) != making
            || tree.is(tie.other(), Relation.NSUBJ, Relation.OBL_AGENT, Relation.OBL);
    boolean made =
        tree.head(tie.one()) != making
            || tree.is(tie.one(), Relation.OBJ, Relation.NSUBJ_PASS, Relation.NSUBJ);
    return makes && made && !(stranded && tree.token(making + 1).tag() == Tag.IN);
  }

  /** "… Emma …: its author, Jane Austen, …". */
  private Optional<Art> apposed(Tie tie) {
    Tree tree = tie.tree();
    int first = tie.other();
    while (first > 0 && tree.token(first).tag().isName()) {
      first--;
    }
    int noun = tree.token(first).isMark() ? first - 1 : first;
    if (noun < 1 || !Art.makes(tree.token(noun).lemma())) {
      return Optional.empty();
    }
    boolean its =
        tree.children(noun, Relation.NMOD_POSS).stream()
            .anyMatch(at -> tree.token(at).lower().equals("its"));
    return its && title.to() <= maker.from()
        ? Optional.of(Art.ofWord(tree.token(noun).lemma()))
        : Optional.empty();
  }
}
