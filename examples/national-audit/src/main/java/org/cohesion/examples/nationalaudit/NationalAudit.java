package org.cohesion.examples.nationalaudit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Audits the policies of all schools of a country from the command line. */
@Command(
    name = NationalAudit.NAME,
    description = "Checks the community cohesion policies of very many schools.",
    footer = {
      "",
      "To begin with:",
      "  national-audit generate --documents 24000 --as-of 2026-11-29 england.ndjson",
      "  national-audit audit --as-of 2026-11-29 --out results england.ndjson",
      "",
      "Exit status:",
      "  0  done, whatever was found",
      "  2  wrong usage, or something that cannot be read or written"
    })
public final class NationalAudit implements Runnable {

  static final String NAME = "national-audit";

  /** What is to be typed, where picocli would say the name of a class. */
  private static final Map<String, String> KINDS =
      Map.of(
          "NUMBER", "a whole number, such as 24000",
          "NAME=SHARE", "a name and a share from 0 to 1, such as law.repealed=0.4",
          "KEY=VALUE", "a setting of Spark, such as spark.executor.memory=2g");

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli reads the annotation
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  private boolean help;

  private NationalAudit() {}

  /**
   * Runs the command and ends the Java machine with its exit status.
   *
   * @param args what was typed after the command's name
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Quiet.begin();
    int status = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @param args what would be typed after the command's name
   * @param out standard output, in UTF-8
   * @param err standard error, in UTF-8
   * @return the exit status
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return new CommandLine(new NationalAudit())
        .addSubcommand(new AuditCommand(out))
        .addSubcommand(new GenerateCommand(out))
        .setUsageHelpWidth(80)
        .setExpandAtFiles(false)
        .setOut(writer(out))
        .setErr(writer(err))
        .setParameterExceptionHandler((e, typed) -> wrongUsage(err, e, List.of(typed)))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(err, e))
        .execute(args);
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command is named: audit or generate");
    }
  }

  private static int wrongUsage(PrintStream err, ParameterException e, List<String> typed) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return complain(err, problem(e, typed) + "; see '" + command + " --help'");
  }

  private static String problem(ParameterException e, List<String> typed) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return "there is no " + unmatched.getUnmatched().get(0);
    }
    if (e instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      String name = name(first);
      return typed.contains(name)
          ? name + " needs a value: " + first.paramLabel()
          : name + " is missing";
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && KINDS.containsKey(argument.paramLabel())) {
      return name(argument) + " must be " + KINDS.get(argument.paramLabel());
    }
    if (e.getCause() instanceof TypeConversionException wrong && argument != null) {
      return name(argument) + " " + wrong.getMessage();
    }
    return String.valueOf(e.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static int failed(PrintStream err, Exception e) {
    return complain(err, e instanceof Problem ? e.getMessage() : "internal error: " + e);
  }

  private static int complain(PrintStream err, @Nullable String problem) {
    err.print(NAME + ": " + PrintableText.of(String.valueOf(problem)) + "\n");
    err.flush();
    return ExitStatus.FAILED;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
