#!/usr/bin/env bash
# picocli and words with a full stop inside, at the end of a line of help
#
# Guess:   the text of an option's help is broken between words, where there is a space.
# Seen:    picocli 4.7.7 breaks it behind a full stop inside a word too: "*.json" becomes "*." and "json" on the next line, and
#          a rule such as "review.missing" is torn in two. Who copies it from the help copies half of it.
# Instead: put such words where no line ends (test it at the width of the help), or name them at the beginning of a line of their own.
#
# Needs JDK 17, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
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
  <artifactId>help-broken-at-full-stop</artifactId>
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

cat > Help.java <<'JAVA'
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "help")
public class Help {
  @Option(
      names = "--rule",
      description = "The rule to leave out of this run of the program: review.missing, say.")
  String rule;

  public static void main(String[] args) {
    new CommandLine(new Help()).setUsageHelpWidth(80).usage(System.out);
  }
}
JAVA
java -cp "$(cat classpath)" Help.java > seen
cat seen
if grep -q 'review\.missing' seen; then
  changed "the word is whole"
fi
grep -q 'review\.$' seen || changed "the line does not end with the full stop"
echo "holds: $(grep 'review\.$' seen | sed 's/^ *//') / $(grep -A1 'review\.$' seen | tail -n 1 | sed 's/^ *//')"
