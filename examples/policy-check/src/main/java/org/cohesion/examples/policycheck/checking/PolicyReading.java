package org.cohesion.examples.policycheck.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.NewlineDelimited;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Policy;

/**
 * Reads the policies of files for a command that shows them. Of what is no policy it is said that
 * it is left out; the rest is read all the same.
 */
public final class PolicyReading {

  private final PolicyReader reader;
  private final Shell shell;
  private final Complaints complaints;
  private final BiConsumer<String, Policy> found;
  private final Progress progress;

  /**
   * @param files how many files there are
   * @param complaints is told of what cannot be read and of what is no policy
   * @param found takes the policies, each with what to call its place
   */
  public PolicyReading(
      PolicyReader reader,
      Shell shell,
      Complaints complaints,
      BiConsumer<String, Policy> found,
      int files) {
    this.reader = reader;
    this.shell = shell;
    this.complaints = complaints;
    this.found = found;
    this.progress = new Progress(shell.terminal().screen(), files, "read");
  }

  /** Reads files, one after the other. */
  public void read(List<InputFile> files) {
    for (InputFile file : files) {
      try {
        read(file);
      } catch (IOException | RuntimeException e) {
        progress.erase();
        complaints.add(Unreadable.of(file.name(), e));
      }
      progress.addFile();
    }
    progress.erase();
  }

  private void read(InputFile file) throws IOException {
    if (file.path() == null) {
      read(file, shell.in());
    } else {
      try (InputStream stream = Files.newInputStream(file.path())) {
        read(file, stream);
      }
    }
  }

  private void read(InputFile file, InputStream stream) throws IOException {
    byte[] beginning = InputFile.content(stream);
    if (file.hasLines() || NewlineDelimited.beginsIn(beginning)) {
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), stream);
      try (Stream<Decoded> lines = reader.lines(whole)) {
        int[] number = {0};
        lines.forEach(line -> take(file.name() + ", policy " + ++number[0], line));
      }
    } else {
      take(file.name(), reader.decode(beginning));
    }
  }

  private void take(String name, Decoded decoded) {
    if (decoded.getPolicy().isEmpty()) {
      progress.erase();
      complaints.accept(
          name + " is left out, since it is no policy; 'policy-check check' shows what is wrong");
      return;
    }
    if (!decoded.isComplete()) {
      progress.erase();
      shell.complain(name + " is of a newer version of the format; what is new in it is left out");
    }
    found.accept(name, decoded.getPolicy().get());
  }
}
