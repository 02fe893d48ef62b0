package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.archive.Cluster;
import org.copydesk.archive.Containers;
import org.copydesk.archive.StoryFields;
import org.copydesk.read.Readers;
import picocli.CommandLine.Option;

/** Where the work is done. */
final class SparkOptions {
  @Option(
      names = "--master",
      paramLabel = "MASTER",
      defaultValue = "local[*]",
      description = {
        "local[N], or the address of a cluster whose machines all see the",
        "stories at the same paths (default: ${DEFAULT-VALUE}; under",
        "spark-submit, its own)."
      })
  private String master;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark. May be given several times.")
  private Map<String, String> conf = new LinkedHashMap<>();

  @Option(
      names = "--block",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many files are done, and kept, together (default: ${DEFAULT-VALUE}).")
  private int block;

  @Option(
      names = "--fields",
      paramLabel = "WHAT=FIELD",
      split = ",",
      description = {
        "Where records (JSON Lines, Parquet) hold a story, such as",
        "text=content,headline=head,published=day,id=number (default: text or",
        "body, headline or title, published or date, id or slug)."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  /** Opens the containers among {@code stories} into folders below {@code into}. */
  void open(StoryOptions stories, Cluster cluster, Path into) throws IOException {
    StoryFields where;
    try {
      where = StoryFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    Containers containers = new Containers(cluster, into, where, Readers::isStory);
    try {
      stories.open(
          name -> {
            try {
              return containers.open(name);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  Cluster begin() {
    if (block < 1) {
      throw new UsageException("--block is at least 1");
    }
    return new Cluster(master, conf);
  }

  int block() {
    return block;
  }
}
