package org.cohesion.examples.nationalaudit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cohesion.examples.nationalaudit.generation.PolicyGenerator;
import org.cohesion.examples.nationalaudit.generation.Shares;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes up policies to try the audit with. */
@Command(
    name = "generate",
    description = "Makes up policies of schools that do not exist, one on each line.",
    footer = {
      "",
      "The same seed, day and shares give the same bytes. Slips are named after the",
      "rules that notice them.",
      "",
      "Example:",
      "  national-audit generate --documents 24000 --as-of 2026-11-29 \\",
      "    --slip law.repealed=0.4 england.ndjson"
    })
final class GenerateCommand implements Callable<Integer> {

  private static final int BUFFER = 1 << 20;

  private final PrintStream standardOutput;

  @Parameters(paramLabel = "FILE", description = "The file to write; '-' is standard output.")
  private @Nullable Path file;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "NUMBER",
      description = "How many; there are about 24,000 schools in England.")
  private long documents;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      converter = Day.class,
      description = "The day as of which policies without a slip are sound.")
  private @Nullable LocalDate day;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "What chance begins with; 1 by default.")
  private long seed;

  @Option(
      names = "--slip",
      paramLabel = "NAME=SHARE",
      description = "In how many of the policies a slip is, from 0 to 1; 'all' is every slip.")
  private Map<String, Double> slips = new LinkedHashMap<>();

  GenerateCommand(PrintStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws Problem {
    if (file == null || day == null) {
      throw new IllegalStateException("options are missing");
    }
    if (documents < 1) {
      throw new Problem("--documents must be 1 or more, but is " + documents);
    }
    if (Files.isDirectory(file)) {
      throw new Problem("'" + file + "' is a folder; name a file to write");
    }
    PolicyGenerator generator = new PolicyGenerator(seed, day, Shares.of(slips));
    try {
      write(generator, file);
    } catch (IOException e) {
      throw new Problem("cannot write to " + file + "; is its folder there, and room on the disk?");
    }
    return ExitStatus.DONE;
  }

  /** A file has its new content whole, or stays as it was. */
  private void write(PolicyGenerator generator, Path target) throws IOException {
    if (target.toString().equals("-")) {
      generator.write(documents, new Printed(standardOutput));
      return;
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
        generator.write(documents, out);
      }
      return;
    }
    Path absolute = target.toAbsolutePath();
    Path beginning = absolute.resolveSibling("." + target.getFileName() + ".new");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beginning), BUFFER)) {
        generator.write(documents, out);
      }
      move(beginning, target);
    } finally {
      Files.deleteIfExists(beginning);
    }
  }

  /** Fails when nobody reads any more, as a print stream does not. */
  private static final class Printed extends OutputStream {

    private final PrintStream out;

    Printed(PrintStream out) {
      this.out = out;
    }

    @Override
    public void write(int next) throws IOException {
      write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      if (out.checkError()) {
        throw new IOException("nobody reads it");
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
