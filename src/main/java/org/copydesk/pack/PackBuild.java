package org.copydesk.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: reads the built-in rule files, checks them, and writes their prepared form. */
public final class PackBuild {
  private PackBuild() {}

  /**
   * Prepares the rules of a folder.
   *
   * @param args the folder of rules, which also receives the prepared file
   * @throws IOException when the file cannot be written
   * @throws PackException when a rule file has a mistake
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Packs packs = Packs.in(folder);
    write(packs.part(false), folder.resolve(Packs.PREPARED));
    write(packs.part(true), folder.resolve(Packs.PREPARED_HOUSE));
  }

  private static void write(Packs packs, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Prepared.write(packs.data(), out);
    }
  }
}
