package org.copydesk.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a made archive as files. */
public final class MadeArchiveFiles {
  private static final int PEOPLE = 25;

  /** Every third story has one of these slips, which need no memory to be found. */
  private static final List<String> SLIPS =
      List.of(
          "The hall was was full by then.",
          "They recieved no answer in writing.",
          "The fund grew by 50 per cent, from £200,000 to £250,000.",
          "The vote had been put off since Monday, 3 March 2020.",
          "One of the lamps were still dark.",
          "Three people spoke: a baker and a nurse.",
          "“Nothing was said, the clerk added.");

  private MadeArchiveFiles() {}

  /** Writes {@code args[1]} stories, 1,000 if not said, into the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 1_000);
  }

  /** Writes {@code count} stories, always the same, into a folder a year below {@code folder}. */
  public static void write(Path folder, int count) throws IOException {
    int number = 0;
    for (MadeArchive.Story story : new MadeArchive(7, count / PEOPLE, count).stories()) {
      Path file = folder.resolve(story.name().substring("archive/".length()));
      Files.createDirectories(file.getParent());
      String slip = number % 3 == 0 ? SLIPS.get(number / 3 % SLIPS.size()) + "\n" : "";
      Files.writeString(file, story.copy() + slip);
      number++;
    }
  }
}
