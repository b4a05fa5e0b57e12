#!/usr/bin/env bash
# picocli and the JVM's archive of classes
#
# Guess:   an archive made at exit (JDK 17, -XX:ArchiveClassesAtExit) holds the classes that the run has loaded from the jar.
# Seen:    of picocli 4.7.7, whose classes are compiled for Java 5 (version 49), it holds none: all 165 that a small command needs are read from the jar again
#          in the next run, and nothing says so unless -Xlog:cds is set. The program's own class is archived.
# Instead: measure what comes "source: jar" with -Xlog:class+load before promising a start from an archive; a library that has to be in it needs
#          classes of version 50 or later.
#
# Needs JDK 17 to 24, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
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
  <artifactId>archive-without-old-classes</artifactId>
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
picocli="$(cat classpath)"

cat > Small.java <<'JAVA'
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "small")
public class Small implements Runnable {
  @Option(names = "--count")
  int count;

  @Override
  public void run() {
    System.out.println("count " + count);
  }

  public static void main(String[] args) {
    new CommandLine(new Small()).execute(args);
  }
}
JAVA
javac -proc:none -cp "$picocli" Small.java
jar cf small.jar Small.class

java -XX:ArchiveClassesAtExit=small.jsa -Xlog:disable -cp "small.jar:$picocli" Small --count 3 > made
grep -q '^count 3$' made || changed "the command does not run while its archive is made"
java -XX:SharedArchiveFile=small.jsa -Xlog:class+load:file=loaded.txt -cp "small.jar:$picocli" Small --count 3 > used
grep -q '^count 3$' used || changed "the command does not run from its archive"

archived="$(grep -E ' picocli\.' loaded.txt | grep -c 'shared objects file' || true)"
again="$(grep -E ' picocli\.' loaded.txt | grep -c "picocli-4.7.7.jar" || true)"
own="$(grep -E ' Small source' loaded.txt | grep -c 'shared objects file' || true)"
echo "of picocli, $archived classes come from the archive and $again from its jar; the class of the program: $own from the archive"
[ "$own" -eq 1 ] || changed "not even the program's own class is in the archive"
version="$(javap -v -cp "$picocli" picocli.CommandLine | sed -n 's/.*major version: //p')"
[ "$version" -eq 49 ] || changed "picocli's classes are of version $version"
[ "$archived" -eq 0 ] && [ "$again" -gt 100 ] || changed "picocli is in the archive"
echo "holds: no class of picocli 4.7.7 is in the archive, and $again are read from its jar"
