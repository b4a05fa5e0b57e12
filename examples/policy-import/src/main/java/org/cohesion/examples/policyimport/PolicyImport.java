package org.cohesion.examples.policyimport;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policycheck.Version;
import org.cohesion.examples.policycheck.command.ExitStatus;
import org.cohesion.examples.policycheck.command.UsageProblem;
import org.cohesion.examples.policycheck.output.BrokenOutput;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.StrictStream;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policyimport.command.ImportCommand;
import org.cohesion.examples.policyimport.command.Voice;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Makes drafts of policies from documents on the command line. */
public final class PolicyImport {

  private PolicyImport() {}

  /**
   * Runs the command and ends the Java machine with its exit status.
   *
   * @param args what was typed after the command's name
   */
  public static void main(String[] args) {
    PrintStream out = new StrictStream(new FileOutputStream(FileDescriptor.out)).printer();
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
            false,
            StandardCharsets.UTF_8);
    int status = run(args, new Shell(System.in, out, err, Terminal.ofThisProcess()));
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command as if nobody were watching: no colour, no progress.
   *
   * @param args what would be typed after the command's name
   * @param in standard input
   * @param out standard output, in UTF-8; nothing more is done once it has failed
   * @param err standard error, in UTF-8
   * @return the exit status
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Shell(in, StrictStream.over(out).printer(), err, Terminal.NONE));
  }

  /**
   * Runs the command.
   *
   * @param args what would be typed after the command's name
   * @param shell where it reads and writes
   * @return the exit status
   */
  public static int run(String[] args, Shell shell) {
    Voice voice = new Voice(shell);
    try {
      int status = commandLine(shell, voice).execute(args);
      shell.out().flush();
      return status;
    } catch (BrokenOutput e) {
      if (e.isClosedPipe()) {
        return ExitStatus.CLOSED_PIPE;
      }
      voice.complain("cannot write to standard output");
      return ExitStatus.FAILED;
    } finally {
      shell.err().flush();
    }
  }

  private static CommandLine commandLine(Shell shell, Voice voice) {
    return new CommandLine(new ImportCommand(shell, voice).spec(new Version(ImportCommand.PROGRAM)))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(80)
        .setOut(shell.outWriter())
        .setErr(shell.errWriter())
        .setColorScheme(Help.defaultColorScheme(shell.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, typed) -> wrongUsage(voice, e, List.of(typed)))
        .setExecutionExceptionHandler((e, command, parsed) -> internalError(voice, e));
  }

  private static int wrongUsage(Voice voice, ParameterException e, List<String> typed) {
    String problem = UsageProblem.of(e, typed);
    String see = problem.endsWith("?") ? " See '" : "; see '";
    voice.complain(problem + see + ImportCommand.PROGRAM + " --help'");
    return ExitStatus.FAILED;
  }

  /** Its message may have words of a policy in it. */
  private static int internalError(Voice voice, Throwable e) {
    voice.complain("internal error: " + e.getClass().getName());
    return ExitStatus.FAILED;
  }
}
