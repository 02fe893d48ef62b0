package org.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.sources.SourcePack;
import picocli.CommandLine.Option;

/** What stories were written from. */
final class SourceOptions {
  @Option(
      names = "--sources",
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Hold stories against what they were written from: files or folders",
        "of transcripts (VTT, SRT, “NAME: words”), releases, reports, mail,",
        "tables (CSV, XLSX) and PDFs. Nothing is fetched or sent anywhere."
      })
  private List<Path> paths = new ArrayList<>();

  /** The sources, read; those that cannot be are its problems. */
  SourcePack read() {
    return paths.isEmpty() ? SourcePack.NONE : SourcePack.read(paths, Newsroom::tagged);
  }
}
