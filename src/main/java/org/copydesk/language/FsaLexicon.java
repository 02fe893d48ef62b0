package org.copydesk.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import morfologik.fsa.FSA;
import org.copydesk.facts.Once;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;

/** The lexicon as a finite-state automaton, made by {@link LexiconBuilder} at build time. */
public final class FsaLexicon implements Lexicon {
  private static final String RESOURCE = "/lexicon/english.fsa";
  private static final int LONGEST = 200;

  private static final int MOST_NEIGHBOURS = 5000;

  /** The same odd word is asked about by several rules and in many stories. */
  private final Map<String, List<Lexeme>> neighbours = new ConcurrentHashMap<>();

  /** After so many wide searches laying the lexicon out costs less than the next ones would. */
  private static final int WORTH_LAYING_OUT = 40;

  private final AtomicInteger searches = new AtomicInteger();
  private volatile Lattice lattice;

  private final FSA fsa;

  FsaLexicon(FSA fsa) {
    this.fsa = fsa;
  }

  /** Read when first asked for; all ask the same one. */
  private static final Supplier<FsaLexicon> ENGLISH = new Once<>(FsaLexicon::read);

  /**
   * The lexicon that ships with Copydesk.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static FsaLexicon english() {
    return ENGLISH.get();
  }

  private static FsaLexicon read() {
    try (InputStream in = FsaLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("missing from the build: " + RESOURCE);
      }
      return new FsaLexicon(FSA.read(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Lexeme> find(String word) {
    String form = Letters.folded(word);
    if (!Letters.storable(form)) {
      return Optional.empty();
    }
    int node = fsa.getRootNode();
    for (int i = 0; i < form.length(); i++) {
      int arc = fsa.getArc(node, (byte) form.charAt(i));
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return Optional.empty();
      }
      node = fsa.getEndNode(arc);
    }
    return entry(form, node);
  }

  @Override
  public List<Lexeme> near(String word, int slips) {
    String form = Letters.folded(word);
    if (!Letters.storable(form) || form.length() > Neighbourhood.LONGEST) {
      return List.of();
    }
    String asked = slips + form;
    List<Lexeme> known = neighbours.get(asked);
    if (known != null) {
      return known;
    }
    List<Lexeme> found = slips > 1 ? far(form, slips) : new ArrayList<>();
    if (slips < 2) {
      new Neighbourhood(fsa, form, slips)
          .visit((letters, node) -> entry(letters, node).ifPresent(found::add));
    }
    if (neighbours.size() >= MOST_NEIGHBOURS) {
      neighbours.clear();
    }
    found.removeIf(near -> !near.isWord() && !near.isName());
    neighbours.put(asked, List.copyOf(found));
    return List.copyOf(found);
  }

  /** The entries within several slips; laid out in memory first where many are asked for. */
  private List<Lexeme> far(String form, int slips) {
    List<Lexeme> found = new ArrayList<>();
    Lattice laid = lattice;
    if (laid == null && searches.incrementAndGet() < WORTH_LAYING_OUT) {
      new Neighbourhood(fsa, form, slips)
          .visit((letters, node) -> entry(letters, node).ifPresent(found::add));
      return found;
    }
    if (laid == null) {
      laid = new Lattice(fsa);
      lattice = laid;
    }
    Lattice lattice = laid;
    new Neighbourhood(lattice, form, slips)
        .visit((letters, state) -> entry(letters, lattice.packed(state)).ifPresent(found::add));
    return found;
  }

  @Override
  public List<Lexeme> beginning(String start, int more) {
    String form = Letters.folded(start);
    int node = fsa.getRootNode();
    for (int i = 0; i < form.length(); i++) {
      int arc = fsa.getArc(node, (byte) form.charAt(i));
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return List.of();
      }
      node = fsa.getEndNode(arc);
    }
    List<Lexeme> found = new ArrayList<>();
    complete(new StringBuilder(form), node, more, found);
    return List.copyOf(found);
  }

  private void complete(StringBuilder letters, int node, int more, List<Lexeme> found) {
    for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
      byte label = fsa.getArcLabel(arc);
      if (label == LexiconFormat.BAR) {
        entry(letters.toString(), node)
            .filter(entry -> entry.isWord() || entry.isName())
            .ifPresent(found::add);
      } else if (more > 0 && label >= 'a' && label <= 'z' && !fsa.isArcTerminal(arc)) {
        letters.append((char) label);
        complete(letters, fsa.getEndNode(arc), more - 1, found);
        letters.setLength(letters.length() - 1);
      }
    }
  }

  /** The entry whose letters end at {@code node}. */
  private Optional<Lexeme> entry(String form, int node) {
    int arc = fsa.getArc(node, LexiconFormat.BAR);
    if (arc == 0 || fsa.isArcTerminal(arc)) {
      return Optional.empty();
    }
    byte[] rest = new byte[LONGEST];
    int length = 0;
    while (!fsa.isArcTerminal(arc)) {
      arc = fsa.getFirstArc(fsa.getEndNode(arc));
      rest[length++] = fsa.getArcLabel(arc);
    }
    return Optional.of(LexiconFormat.lexeme(form, rest, length));
  }
}
