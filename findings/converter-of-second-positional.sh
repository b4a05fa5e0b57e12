#!/usr/bin/env bash
# picocli and a converter that refuses the second value of a positional parameter
#
# Guess:   a converter that refuses a value says why, and the user reads that sentence, whichever of several values it was:
#          "Invalid value for positional parameter …: an empty path".
# Seen:    picocli 4.7.7, with @Parameters(arity = "1..*") List<…>: so it is for the first value. For the second and later ones the
#          parameter takes the refusal as the end of what is its own: the user reads "Unmatched argument at index 1", and
#          the converter's sentence is nowhere.
# Instead: take the values as text, and judge them in the command itself, where ParameterException can say what is wrong.
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
  <artifactId>converter-of-second-positional</artifactId>
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

cat > Paths.java <<'JAVA'
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "paths")
public class Paths {
  public static class NotEmpty implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      if (typed.isEmpty()) {
        throw new TypeConversionException("an empty path names no file");
      }
      return typed;
    }
  }

  @Parameters(arity = "1..*", paramLabel = "PATH", converter = NotEmpty.class)
  List<String> paths;

  public static void main(String[] args) {
    tell("", "b.json");
    tell("a.json", "");
  }

  private static void tell(String... typed) {
    try {
      new CommandLine(new Paths()).parseArgs(typed);
      System.out.println("taken");
    } catch (ParameterException e) {
      System.out.println(e.getMessage());
    }
  }
}
JAVA
java -cp "$(cat classpath)" Paths.java > seen
sed -n 1p seen | grep -q 'an empty path names no file' || changed "of the first value: $(sed -n 1p seen)"
sed -n 2p seen | grep -q '^Unmatched argument' || changed "of the second value: $(sed -n 2p seen)"
if sed -n 2p seen | grep -q 'an empty path'; then
  changed "the converter's sentence is there: $(sed -n 2p seen)"
fi
echo "holds: $(sed -n 2p seen)"
