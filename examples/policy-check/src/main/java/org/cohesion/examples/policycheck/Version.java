package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class Version implements IVersionProvider {

  private final String program;

  /**
   * Tells the version of one of the programs that are built together.
   *
   * @param program what it is called
   */
  public Version(String program) {
    this.program = program;
  }

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(in, "build.properties"));
    }
    return new String[] {program + " " + build.getProperty("version")};
  }
}
