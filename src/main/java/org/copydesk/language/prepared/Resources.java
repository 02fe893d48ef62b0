package org.copydesk.language.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.languagetool.JLanguageTool;

/** The files of the class path from which the prepared ones are made. */
final class Resources {
  /** LanguageTool's English rules and ours. */
  static final List<String> RULES =
      List.of(
          "/org/languagetool/rules/en/grammar.xml",
          "/org/languagetool/rules/en/style.xml",
          "/rules/grammar/en.xml");

  static final String DISAMBIGUATION = "/org/languagetool/resource/en/disambiguation.xml";
  static final String GLOBAL = "/org/languagetool/resource/disambiguation-global.xml";
  static final String SENTENCES = "/org/languagetool/resource/segment.srx";
  static final String TOKEN_MODEL = "/en-token.bin";
  static final String SPEECH_MODEL = "/en-pos-maxent.bin";
  static final String PHRASE_MODEL = "/en-chunker.bin";
  static final String MULTIWORDS = "/org/languagetool/resource/en/multiwords.txt";
  static final String GLOBAL_WORDS = "/org/languagetool/resource/spelling_global.txt";

  private static final int FORMAT = 1;
  private static final List<String> OTHERS =
      List.of(
          DISAMBIGUATION,
          GLOBAL,
          TOKEN_MODEL,
          SPEECH_MODEL,
          PHRASE_MODEL,
          MULTIWORDS,
          GLOBAL_WORDS,
          SENTENCES,
          "/org/languagetool/rules/patterns/AbstractTokenBasedRule.class",
          "/org/languagetool/tagging/disambiguation/MultiWordChunker.class",
          "/org/languagetool/chunking/EnglishChunker.class",
          "/rules/grammar/levels.yml",
          "/org/copydesk/language/InfoText.class",
          "/org/copydesk/language/Infos.class",
          "/org/copydesk/language/Level.class",
          "/org/copydesk/language/Levels.class",
          "/org/copydesk/language/Names.class",
          "/org/copydesk/language/pairs.bin",
          "/org/copydesk/language/runs.bin",
          "/org/copydesk/language/slots.bin",
          "/org/copydesk/language/prepared/EntropyModel.class",
          "/org/copydesk/language/prepared/HashTable.class",
          "/org/copydesk/language/prepared/Label.class",
          "/org/copydesk/language/prepared/Models.class",
          "/org/copydesk/language/prepared/NoteBook.class",
          "/org/copydesk/language/prepared/PhraseBook.class",
          "/org/copydesk/language/prepared/RuleScript.class",
          "/org/copydesk/language/prepared/RuleShelf.class",
          "/org/copydesk/language/prepared/RuleShelfWriter.class",
          "/org/copydesk/language/prepared/Sections.class",
          "/org/copydesk/language/prepared/SentenceSplitter.class",
          "/org/copydesk/language/prepared/Values.class",
          "/org/copydesk/language/prepared/Weights.class",
          "/org/copydesk/language/prepared/WordHash.class");

  private Resources() {}

  /** A file of LanguageTool's resource folder. */
  static InputStream language(String name) {
    return JLanguageTool.getDataBroker().getFromResourceDirAsStream(name);
  }

  /** A file of the class path. */
  static InputStream open(String name) throws IOException {
    return url(name).openStream();
  }

  /**
   * What tells these files from all others. A jar already knows the checksum of each of its files,
   * so this costs a look at its table of contents.
   */
  static long signature() {
    long signature = FORMAT;
    for (List<String> names : List.of(RULES, OTHERS)) {
      for (String name : names) {
        signature = signature * 1_000_003 + checksum(name);
      }
    }
    return signature;
  }

  private static long checksum(String name) {
    try {
      URLConnection connection = url(name).openConnection();
      if (connection instanceof JarURLConnection jar) {
        JarEntry entry = jar.getJarEntry();
        return entry.getCrc() * 31 + entry.getSize();
      }
      try (InputStream in = connection.getInputStream()) {
        CRC32 crc = new CRC32();
        byte[] bytes = in.readAllBytes();
        crc.update(bytes);
        return crc.getValue() * 31 + bytes.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static URL url(String name) throws IOException {
    URL url = Resources.class.getResource(name);
    if (url == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return url;
  }
}
