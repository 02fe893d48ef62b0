package org.copydesk.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Where a working copy was cloned from.
 *
 * @param url an address that a build server can clone without a key of its own: "https://…"
 * @param commit the commit that is checked out, 40 hexadecimal digits
 */
public record Origin(String url, String commit) {
  /** Rejects a missing part. */
  public Origin {
    Objects.requireNonNull(url);
    Objects.requireNonNull(commit);
  }

  /**
   * The origin of the working copy that {@code folder} lies in; empty when it lies in none, or in
   * one that was cloned from a folder or a host that only its owner reaches.
   */
  public static Optional<Origin> of(Path folder) {
    try (Repository repository = Changes.open(folder)) {
      String written = repository.getConfig().getString("remote", "origin", "url");
      ObjectId head = repository.resolve("HEAD");
      return head == null
          ? Optional.empty()
          : Optional.ofNullable(written)
              .flatMap(Origin::reachable)
              .map(url -> new Origin(url, head.name()));
    } catch (IOException | GitException e) {
      return Optional.empty();
    }
  }

  /** An address as a machine without keys may use it: "git@host:desk/copydesk" by its web form. */
  private static Optional<String> reachable(String url) {
    String web =
        url.replaceFirst("^(?:ssh://)?git@([^:/]+)[:/]", "https://$1/")
            .replaceFirst("^(https?://)[^/@]+@", "$1");
    return Optional.of(web).filter(address -> address.matches("https?://[^\\s\"']+"));
  }
}
