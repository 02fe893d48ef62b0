package org.copydesk.check.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;

/** Everything in a story that stood in it before, in page order; found once for all the rules. */
final class Repeats {
  static final Set<Role> ROLES =
      EnumSet.of(
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.QUOTE,
          Role.LIST_ITEM,
          Role.CAPTION);

  /** Blocks with fewer words are labels, scores, refrains. */
  private static final int FEWEST_IN_BLOCK = 6;

  private static final int FEWEST_IN_SENTENCE = 8;
  private static final int FEWEST_AFTER_PRONOUN = 9;

  /** A quotation on a line of its own that is no longer than this may be a chant or a verse. */
  private static final int LONGEST_REFRAIN = 14;

  private static final Pattern PRONOUN = Pattern.compile("he|she|it|they|this|that|there|we|i|you");

  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:what|how|why|who|when|where|here|is|are|can|will|do|does)\\b|[?:]$",
          Pattern.CASE_INSENSITIVE);

  /** What the law or the desk has printed again and again. */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "presumed innocent|(?:anyone|anybody) with (?:any )?(?:information|knowledge|footage)"
              + "|contributed to this (?:report|story|article)|to this report|call crimestoppers"
              + "|all rights reserved|for (?:help|confidential support)|call (?:the )?samaritans"
              + "|replied did not respond|declined to comment|sign up");

  private final List<Repeat> found = new ArrayList<>();
  private final Map<String, SentenceRun> blocks = new HashMap<>();
  private final Map<String, SentenceRun> sentences = new HashMap<>();
  private final Shingles nearBlocks = new Shingles();
  private final Shingles nearSentences = new Shingles();
  private final Map<String, Integer> times = new HashMap<>();
  private final Article article;
  private final Belonging belonging;

  private Repeats(Article article) {
    this.article = article;
    this.belonging = new Belonging(article);
    List<Block> blocks = article.blocks().stream().filter(b -> ROLES.contains(b.role())).toList();
    blocks.forEach(b -> times.merge(SentenceRun.of(article, b).key(), 1, Integer::sum));
    blocks.forEach(this::read);
  }

  /** The repeats of {@code article}. */
  static List<Repeat> of(Article article) {
    return article.derivedFromBlocks(Repeats.class, Repeats::new).found;
  }

  private void read(Block block) {
    SentenceRun whole = SentenceRun.of(article, block);
    if (whole.tokens().size() < FEWEST_IN_BLOCK || heading(block)) {
      return;
    }
    SentenceRun first = blocks.putIfAbsent(whole.key(), whole);
    if (first != null) {
      if (!refrain(whole) && !BOILERPLATE.matcher(whole.key()).find() && !belongs(whole, first)) {
        boolean caption = caption(block) || caption(first.block());
        Repeat.Kind kind = caption ? Repeat.Kind.CAPTION : Repeat.Kind.PARAGRAPH;
        found.add(new Repeat(whole, first, kind));
      }
      return;
    }
    Optional<SentenceRun> like = nearBlocks.like(whole);
    if (like.isPresent()) {
      if (!belongs(whole, like.get())) {
        found.add(new Repeat(whole, like.get(), Repeat.Kind.NEAR));
      }
      return;
    }
    nearBlocks.add(whole);
    readSentences(block);
  }

  private void readSentences(Block block) {
    List<Repeat> here = new ArrayList<>();
    List<SentenceRun> fresh = new ArrayList<>();
    for (Sentence sentence : article.sentences(block)) {
      SentenceRun passage = SentenceRun.of(article, sentence);
      if (!telling(passage)) {
        continue;
      }
      SentenceRun first = sentences.get(passage.key());
      if (first == null) {
        first = nearSentences.like(passage).orElse(null);
        if (first == null) {
          fresh.add(passage);
        } else if (comparable(passage, first)) {
          join(here, new Repeat(passage, first, Repeat.Kind.NEAR));
        }
      } else if (comparable(passage, first)) {
        join(here, new Repeat(passage, first, Repeat.Kind.SENTENCE));
      }
    }
    for (SentenceRun passage : fresh) {
      SentenceRun first = sentences.putIfAbsent(passage.key(), passage);
      if (first == null) {
        nearSentences.add(passage);
      } else {
        join(here, new Repeat(passage, first, Repeat.Kind.SENTENCE));
      }
    }
    found.addAll(here);
  }

  /** Whether a repeat of it would be no accident of the language. */
  private static boolean telling(SentenceRun passage) {
    int size = passage.tokens().size();
    if (size < FEWEST_IN_SENTENCE || BOILERPLATE.matcher(passage.key()).find()) {
      return false;
    }
    boolean pronoun = PRONOUN.matcher(passage.tokens().get(0)).matches();
    return size >= FEWEST_AFTER_PRONOUN || !pronoun;
  }

  /** A pull quote repeats what somebody says in the story: that is what it is for. */
  private boolean comparable(SentenceRun later, SentenceRun first) {
    return (later.block().role() == Role.QUOTE) == (first.block().role() == Role.QUOTE)
        && !belongs(later, first);
  }

  /** Whether it repeats on purpose; of captions none does. */
  private boolean belongs(SentenceRun later, SentenceRun first) {
    return later.block().role() != Role.CAPTION
        && belonging.holds(later, first, times.getOrDefault(later.key(), 1));
  }

  /** Adds a repeat, as one with the repeat right before it when both stood together before too. */
  private static void join(List<Repeat> all, Repeat next) {
    Repeat last = all.isEmpty() ? null : all.get(all.size() - 1);
    boolean together =
        last != null
            && last.kind() == next.kind()
            && last.first().block().equals(next.first().block())
            && next.first().start() - last.first().end() <= 2
            && next.first().start() >= last.first().end()
            && next.later().start() - last.later().end() <= 2;
    if (together) {
      all.set(
          all.size() - 1,
          new Repeat(last.later().to(next.later()), last.first().to(next.first()), last.kind()));
    } else {
      all.add(next);
    }
  }

  /** A crosshead that may come round again, such as “What you need to know about the vote”. */
  private static boolean heading(Block block) {
    return block.role() == Role.CROSSHEAD && HEADING.matcher(block.plain()).find();
  }

  private boolean refrain(SentenceRun whole) {
    if (whole.tokens().size() > LONGEST_REFRAIN) {
      return false;
    }
    List<Quotation> quotations = article.quotations(whole.block());
    return !quotations.isEmpty() && quotations.get(0).start() == 0;
  }

  /** Whether a block is a caption, or reads like one that its page has lost. */
  private boolean caption(Block block) {
    if (block.role() == Role.CAPTION) {
      return true;
    }
    boolean credited =
        block.index() + 1 < article.blocks().size()
            && article.blocks().get(block.index() + 1).role() == Role.CREDIT;
    return credited || !block.plain().matches("(?s).*[.!?…:][\"'”’]*");
  }
}
