package org.copydesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.archive.Cluster;
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
