#!/usr/bin/env bash
# H2 and commits of a process that is killed
#
# Guess:   a transaction that was committed is there after the process is killed: its file was at least handed to the system, as with every database.
# Seen:    H2 2.4.240 hands commits over half a second later, unless told otherwise: what was committed just before the process is killed is lost, without a word.
# Instead: WRITE_DELAY=0 in the URL, where somebody is told that something is stored.
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
  <artifactId>h2-commit-not-written</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.h2database</groupId>
      <artifactId>h2</artifactId>
      <version>2.4.240</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Commit.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

public class Commit {
  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + args[1]);
        Statement statement = connection.createStatement()) {
      switch (args[0]) {
        case "make" -> statement.execute("create table kept (n integer)");
        case "write" -> {
          connection.setAutoCommit(false);
          statement.execute("insert into kept values (1)");
          connection.commit();
          // As if by SIGKILL: nothing of the process runs any more.
          Runtime.getRuntime().halt(0);
        }
        default -> {
          ResultSet rows = statement.executeQuery("select count(*) from kept");
          rows.next();
          System.out.println(args[2] + ": " + rows.getInt(1) + " of 1");
        }
      }
    }
  }
}
JAVA
cat > expected <<'OUT'
default: 0 of 1
WRITE_DELAY=0: 1 of 1
OUT
javac Commit.java
run() {
  java -cp "$(cat classpath):." Commit "$@"
}
for delay in "" ";WRITE_DELAY=0"; do
  file="$work/data${#delay}"
  run make "$file$delay"
  run write "$file$delay"
  run count "$file$delay" "${delay:+${delay#;}}" | sed 's/^:/default:/'
done > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: H2 loses what was committed just before its process is killed"
