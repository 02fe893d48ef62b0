package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Says where the work on a whole archive is done that this application leaves to Spark. */
@Command(
    name = "check",
    aliases = "stats",
    description = "Every rule over everything, and how each behaved: done by copydesk-archive.")
final class ArchiveElsewhereCommand implements Callable<Integer> {
  @Unmatched
  @SuppressWarnings("UnusedVariable") // what is asked is told where it is done, whatever it is
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() {
    throw new UsageException(
        "“archive check” and “archive stats” are done by Spark, which is not in this application:"
            + " “mvn package -Parchive” makes target/copydesk-archive/bin/copydesk-archive, which"
            + " has them");
  }
}
