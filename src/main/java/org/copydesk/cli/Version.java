package org.copydesk.cli;

import picocli.CommandLine;

/** The tool's version, from the manifest of its jar. */
final class Version implements CommandLine.IVersionProvider {
  /** The version number; "development" outside a jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"copydesk " + number()};
  }
}
