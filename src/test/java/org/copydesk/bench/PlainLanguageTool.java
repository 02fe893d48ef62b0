package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/** LanguageTool as it comes, for comparison: British English and its default rules. */
final class PlainLanguageTool {
  private PlainLanguageTool() {}

  /** Checks the story, or every story of the folder, {@code args[1]} on {@code args[0]} threads. */
  public static void main(String[] args) throws Exception {
    List<Path> stories = stories(Path.of(args[1]));
    Language english = Languages.getLanguageForShortCode("en-GB");
    ThreadLocal<JLanguageTool> tool = ThreadLocal.withInitial(() -> new JLanguageTool(english));
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[0]));
    try {
      List<Future<Integer>> matches = new ArrayList<>();
      for (Path story : stories) {
        matches.add(threads.submit(() -> tool.get().check(Files.readString(story)).size()));
      }
      int all = 0;
      for (Future<Integer> found : matches) {
        all += found.get();
      }
      System.out.println(all + " matches");
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Path> stories(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
