package org.cohesion.examples.policycheck.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.NewlineDelimited;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.json.PolicyReader;

/** Checks a file that holds one policy, or one on each line. */
public final class FileChecker {

  /** Which files have one policy on each line. */
  public enum Lines {
    /** All. */
    ALWAYS,
    /** Those whose name or beginning says so. */
    RECOGNISED,
    /** None. */
    NEVER
  }

  private final PolicyReader reader;
  private final Checker checker;
  private final Lines lines;
  private final boolean keepsPolicies;
  private final InputStream standardInput;

  /**
   * @param reader reads policies, to the default limits
   * @param keepsPolicies whether policies are handed over as well as what was found in them
   */
  public FileChecker(
      PolicyReader reader,
      Checker checker,
      Lines lines,
      boolean keepsPolicies,
      InputStream standardInput) {
    this.reader = reader;
    this.checker = checker;
    this.lines = lines;
    this.keepsPolicies = keepsPolicies;
    this.standardInput = standardInput;
  }

  /**
   * Checks a file. However long it is, only as much of it is held as one document may have.
   *
   * @param found takes what was found, at least once
   * @throws IOException if the file cannot be read, or not to its end
   */
  public void check(InputFile file, Consumer<CheckedDocuments> found) throws IOException {
    if (file.path() == null) {
      check(file, standardInput, found);
    } else {
      try (InputStream stream = Files.newInputStream(file.path())) {
        check(file, stream, found);
      }
    }
  }

  private void check(InputFile file, InputStream stream, Consumer<CheckedDocuments> found)
      throws IOException {
    if (lines == Lines.ALWAYS || (lines == Lines.RECOGNISED && file.hasLines())) {
      checkLines(stream, found);
      return;
    }
    byte[] beginning = InputFile.content(stream);
    if (lines == Lines.RECOGNISED && NewlineDelimited.beginsIn(beginning)) {
      checkLines(new SequenceInputStream(new ByteArrayInputStream(beginning), stream), found);
    } else {
      found.accept(checker.check(reader.decode(beginning)).in(SourceText.of(beginning)));
    }
  }

  private void checkLines(InputStream stream, Consumer<CheckedDocuments> found) throws IOException {
    new LineChecker(reader, checker, keepsPolicies, Runtime.getRuntime().availableProcessors())
        .check(stream, found);
  }
}
