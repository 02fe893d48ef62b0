package org.copydesk.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Variety;

/**
 * Makes the lexicon when the project is built, from LanguageTool's English dictionaries and the
 * lists under {@code src/main/lexicon}. A lexicon made from the same lists is left as it is.
 */
public final class LexiconBuilder {
  private static final String DICTIONARIES = "/org/languagetool/resource/en/";

  private final Path lists;
  private final LexiconEntries entries = new LexiconEntries();

  private LexiconBuilder(Path lists) {
    this.lists = lists;
  }

  /**
   * Builds the lexicon.
   *
   * @param args the folder of the lists, the file to write, and the file that remembers from what
   *     it was made
   * @throws IOException when a list cannot be read or the lexicon not written
   */
  public static void main(String[] args) throws IOException {
    LexiconBuilder builder = new LexiconBuilder(Path.of(args[0]));
    Path lexicon = Path.of(args[1]);
    Path madeFrom = Path.of(args[2]);
    String inputs = builder.fingerprint();
    boolean upToDate =
        Files.exists(lexicon)
            && Files.exists(madeFrom)
            && Files.readString(madeFrom).equals(inputs);
    if (upToDate) {
      return;
    }
    Files.createDirectories(lexicon.getParent());
    builder.read();
    try (OutputStream out = Files.newOutputStream(lexicon)) {
      builder.write(out);
    }
    Files.writeString(madeFrom, inputs);
  }

  /** What everything the lexicon is made from adds up to. */
  private String fingerprint() throws IOException {
    CRC32 sum = new CRC32();
    for (String list :
        List.of(
            "countries.tsv",
            "given-names.txt",
            "places.tsv",
            "surnames.txt",
            "varieties.tsv",
            "well-known.txt",
            "words.txt")) {
      sum.update(Files.readAllBytes(lists.resolve(list)));
    }
    for (Trait trait : Trait.values()) {
      Path list = list(trait);
      sum.update(Files.exists(list) ? Files.readAllBytes(list) : new byte[0]);
    }
    for (Class<?> type :
        List.of(
            LexiconBuilder.class, LexiconEntries.class, LexiconFormat.class, VarietyPairs.class)) {
      try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
        sum.update(in.readAllBytes());
      }
    }
    try (InputStream in = resource(DICTIONARIES + "hunspell/en_GB.dict")) {
      sum.update(in.readAllBytes());
    }
    return Long.toHexString(sum.getValue());
  }

  private void read() throws IOException {
    for (Variety variety : Variety.values()) {
      String separator = variety == Variety.GB ? "_" : "+";
      for (ByteBuffer bytes : automaton("hunspell/en_" + variety + ".dict")) {
        String line = string(bytes);
        int at = line.lastIndexOf(separator);
        entries.spelling(variety, line.substring(0, at), line.charAt(at + 1) - 'A');
      }
    }
    for (ByteBuffer bytes : automaton("english.dict")) {
      String[] cells = string(bytes).split("\\+");
      if (cells.length > 2) {
        entries.tagged(cells[0], cells[2]);
      }
    }
    entries.verbsAlone(Trait.VERB_ALONE);
    shipped(DICTIONARIES + "hunspell/spelling.txt").forEach(entries::extra);
    shipped(DICTIONARIES + "hunspell/ignore.txt").forEach(entries::nameOnly);
    shipped("/org/languagetool/resource/spelling_global.txt").forEach(entries::extra);
    shipped(DICTIONARIES + "multiwords.txt").forEach(entries::extra);
    shipped(DICTIONARIES + "specific_case.txt").forEach(entries::extra);
    shipped(DICTIONARIES + "hunspell/prohibit.txt").forEach(entries::prohibit);
    list("words.txt").forEach(entries::word);
    names();
    for (Trait trait : Trait.values()) {
      if (Files.exists(list(trait))) {
        lines(Files.readString(list(trait))).forEach(form -> entries.trait(trait, form));
      }
    }
    entries.pairs(list("varieties.tsv"));
  }

  private void names() throws IOException {
    int rank = 1;
    for (String name : list("surnames.txt")) {
      entries.surname(name, rank++);
    }
    list("given-names.txt").forEach(entries::givenName);
    for (String line : list("places.tsv")) {
      int tab = line.indexOf('\t');
      entries.place(line.substring(0, tab), line.charAt(tab + 1) - '0');
    }
    for (String line : list("countries.tsv")) {
      entries.country(line.split("\t"));
    }
    list("well-known.txt").forEach(entries::wellKnown);
  }

  private void write(OutputStream out) throws IOException {
    byte[][] sorted = entries.sorted();
    Arrays.sort(sorted, FSABuilder.LEXICAL_ORDERING);
    new CFSA2Serializer().serialize(FSABuilder.build(sorted), out);
  }

  private static FSA automaton(String name) throws IOException {
    try (InputStream in = resource(DICTIONARIES + name)) {
      return FSA.read(new BufferedInputStream(in));
    }
  }

  /** The list of the words that have {@code trait}, where there is one: "traits/body-noun.txt". */
  private Path list(Trait trait) {
    String name = trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return lists.resolve("traits").resolve(name + ".txt");
  }

  private List<String> list(String name) throws IOException {
    return lines(Files.readString(lists.resolve(name)));
  }

  private static List<String> shipped(String resource) throws IOException {
    try (InputStream in = resource(resource)) {
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = LexiconBuilder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }

  private static String string(ByteBuffer bytes) {
    return new String(bytes.array(), 0, bytes.remaining(), StandardCharsets.UTF_8);
  }
}
