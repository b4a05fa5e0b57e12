package org.cohesion.examples.policycheck.completion;

import java.util.List;
import java.util.stream.Collectors;

/** A script for zsh, which shows what each word means as well. */
public final class ZshScript {

  private static final String BEGINNING =
      """
      #compdef policy-check
      # Completes what is typed behind policy-check, in zsh. To use it, once compinit has run:
      #
      #   eval "$(policy-check completion zsh)"
      #
      # or put it into a folder of fpath, as a file called _policy-check.

      _policy-check() {
        local curcontext="$curcontext" state line
        typeset -A opt_args
        local -a commands
      """;

  private static final String END =
      """
            esac
            ;;
        esac
      }

      if [ "${funcstack[1]-}" = _policy-check ]; then
        _policy-check "$@"
      else
        compdef _policy-check policy-check
      fi
      """;

  private ZshScript() {}

  /**
   * Writes the script.
   *
   * @param program what can be typed before a command
   * @param commands the commands
   */
  public static String of(TypedCommand program, List<TypedCommand> commands) {
    StringBuilder script = new StringBuilder(BEGINNING).append("  commands=(\n");
    for (TypedCommand command : commands) {
      String meaning = command.name() + ":" + command.description();
      script.append("    ").append(quoted(meaning)).append('\n');
    }
    script.append("  )\n  _arguments -C").append(arguments(program, "    "));
    script.append(" \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n");
    script.append("  case $state in\n    command) _describe command commands ;;\n");
    script.append("    argument)\n      case $words[1] in\n");
    for (TypedCommand command : commands) {
      script
          .append("        ")
          .append(command.name())
          .append(")\n          _arguments")
          .append(arguments(command, "            "));
      command
          .argument()
          .ifPresent(value -> script.append(" \\\n            ").append(quoted("*" + of(value))));
      script.append("\n          ;;\n");
    }
    return script.append(END).toString();
  }

  private static String arguments(TypedCommand command, String indent) {
    return command.options().stream()
        .flatMap(option -> option.names().stream().map(name -> of(name, option)))
        .map(argument -> " \\\n" + indent + quoted(argument))
        .collect(Collectors.joining());
  }

  /** One option, which excludes itself unless it can be given several times. */
  private static String of(String name, TypedOption option) {
    return (option.isRepeated() ? "*" : "(" + String.join(" ", option.names()) + ")")
        + name
        + (option.value().isPresent() && name.startsWith("--") ? "=" : "")
        + "["
        + escaped(option.description())
        + "]"
        + option.value().map(ZshScript::of).orElse("");
  }

  private static String of(TypedValue value) {
    String offered =
        value.isFile()
            ? "_files"
            : value.words().isEmpty() ? " " : "(" + String.join(" ", value.words()) + ")";
    return ":" + escaped(value.label()) + ":" + offered;
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
