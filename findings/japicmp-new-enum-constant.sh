#!/usr/bin/env bash
# japicmp and a constant that is added to an enumeration
#
# Guess:   a comparison of APIs that tells binary and source incompatible changes apart reports a constant that is added to an enumeration: programs that
#          are compiled switch over all constants, and a switch expression without default is right only as long as there are no more.
# Seen:    japicmp 0.27.0 calls the change compatible, both ways, and with --error-on-binary-incompatibility and --error-on-source-incompatibility ends with
#          status 0. A program that was compiled before, with a switch expression over all constants and no default, throws where the new constant reaches
#          it: IncompatibleClassChangeError if it was compiled for Java 17, MatchException if for 21 or later. Compiled again it is an error. One with default lives.
#          Of a constant that is taken away it says !, and the status is 1.
# Instead: say where users read it that enumerations grow and a switch needs a default branch, and run a program that was compiled with the release before.
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
  <artifactId>japicmp-new-enum-constant</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.siom79.japicmp</groupId>
      <artifactId>japicmp</artifactId>
      <version>0.27.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

# Makes a library with these constants.
library() {
  mkdir -p "$1/source" "$1/classes"
  echo "package library; public enum Term { $2 }" > "$1/source/Term.java"
  javac --release 17 -d "$1/classes" "$1/source/Term.java"
  jar --create --file "$1.jar" -C "$1/classes" .
}
library old "AUTUMN, SPRING, SUMMER"
library more "AUTUMN, SPRING, SUMMER, WINTER"
library fewer "AUTUMN, SPRING"

cat > Program.java <<'JAVA'
import library.Term;

public class Program {
  public static void main(String[] args) {
    for (Term term : Term.values()) {
      String withDefault =
          switch (term) {
            case AUTUMN, SPRING, SUMMER -> "known";
            default -> "new";
          };
      String without;
      try {
        without =
            switch (term) {
              case AUTUMN, SPRING, SUMMER -> "known";
            };
      } catch (Throwable e) {
        without = e.getClass().getSimpleName();
      }
      System.out.println(term + " " + withDefault + " " + without);
    }
  }
}
JAVA
javac --release 17 -cp old.jar -d program Program.java

compare() {
  java -cp "$(cat classpath)" japicmp.JApiCmp --old old.jar --new "$1.jar" --only-modified \
    --error-on-binary-incompatibility --error-on-source-incompatibility > "$1.report" 2> "$1.errors" && echo passed || echo refused
}

{
  echo "more $(compare more)"
  echo "fewer $(compare fewer)"
  java -cp program:more.jar Program
  javac --release 17 -cp more.jar -d again Program.java 2> again.errors && echo "compiles again" || echo "does not compile again"
} > seen

cat > expected <<'SEEN'
more passed
fewer refused
AUTUMN known known
SPRING known known
SUMMER known known
WINTER new IncompatibleClassChangeError
does not compile again
SEEN
diff expected seen > difference || changed "$(cat difference)"
echo "holds: japicmp passes a new constant of an enumeration that breaks a compiled switch without default"
