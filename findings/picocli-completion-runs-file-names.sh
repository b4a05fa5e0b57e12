#!/usr/bin/env bash
# picocli's completion scripts and the names of files
#
# Guess:   the script for bash that picocli.AutoComplete makes offers the files of a folder as they are called, whatever letters that are,
#          and offers the options of the command that was typed first.
# Seen:    with picocli 4.7.7, where a command takes files, pressing the tabulator key behind it runs the commands in the names of the files
#          that lie there: the script puts the answer of 'compgen -f' into 'compgen -W', which expands $(…) and `…` in its list of words.
#          And the command it completes is the last one of the program's whose name stands anywhere in the line, as a file or a value too.
# Instead: leave files to the shell: 'complete -o default', and a function that offers nothing where a file is wanted. This project's
#          scripts hold words of their own only, and look at the first word for the command.
#
# Needs JDK 17, bash 4, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>picocli-completion-runs-file-names</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>info.picocli</groupId>
      <artifactId>picocli</artifactId>
      <version>4.7.7</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > App.java <<'JAVA'
import java.io.File;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "app", subcommands = {App.Check.class, App.New.class})
public class App {
  @Command(name = "check")
  static class Check {
    @Parameters(arity = "1..*")
    File[] files;

    @Option(names = "--output")
    File output;
  }

  @Command(name = "new")
  static class New {
    @Option(names = "--school")
    String school;
  }

  public static void main(String[] args) {
    System.out.print(AutoComplete.bash("app", new CommandLine(new App())));
  }
}
JAVA
java -cp "$(cat classpath)" App.java > completion.bash

mkdir folder
touch 'folder/$(touch it-ran).json' 'folder/a.json'
cat > press <<'BASH'
. ../completion.bash
COMP_WORDS=(app check ""); COMP_CWORD=2; COMP_LINE="app check "
_complete_app
echo "files: $(printf '<%s>\n' "${COMPREPLY[@]}" | LC_ALL=C sort | tr -d '\n')"
COMP_WORDS=(app check new --); COMP_CWORD=3; COMP_LINE="app check new --"; COMPREPLY=()
_complete_app
echo "check new: ${COMPREPLY[*]}"
BASH
cat > expected <<'OUT'
files: <.json><a.json>
check new: --school
$(touch it-ran).json
a.json
it-ran
OUT
(cd folder && bash ../press 2> /dev/null && LC_ALL=C ls) > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: the name of a file is run as a command when the files beside it are completed"
