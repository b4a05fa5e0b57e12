#!/usr/bin/env bash
# H2, and a row that is locked by somebody who then rolls back
#
# Guess:   a transaction that has only locked a row, by SELECT … FOR UPDATE, changes nothing when it rolls back: what others committed stays.
# Seen:    H2 2.4.240, among some tens of writers of one row: now and then the row goes back to an older state that was replaced and committed before, and
#          stays so, while other rows of the same commit are kept. 2.5.252 did so, too.
# Instead: commit where nothing but a lock was taken; and take the number of the next version from the table of versions, not from a row beside it.
#
# Several rounds of up to a minute, until it is seen. Needs JDK 17, Maven and the network; leaves nothing behind. Prints "holds:", or "changed:" with exit
# status 1.
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
  <artifactId>h2-lock-rolled-back</artifactId>
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

cat > Writers.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Writers {
  public static void main(String[] args) throws Exception {
    String url = "jdbc:h2:file:" + args[1] + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000";
    boolean rollsBack = args[0].equals("rollback");
    AtomicInteger stored = new AtomicInteger();
    AtomicInteger behind = new AtomicInteger();
    try (Connection first = DriverManager.getConnection(url);
        Statement statement = first.createStatement()) {
      statement.execute("create table school (urn varchar(6) primary key, version integer)");
      statement.execute("create table versions (urn varchar(6), version integer, primary key (urn, version))");
      statement.execute("insert into school values ('999417', 0)");
      ExecutorService writers = Executors.newFixedThreadPool(40);
      for (int writer = 0; writer < 40; writer++) {
        writers.submit(
            () -> {
              try (Connection connection = DriverManager.getConnection(url)) {
                connection.setAutoCommit(false);
                for (int i = 0; i < 400; i++) {
                  write(connection, rollsBack, stored, behind);
                }
              }
              return null;
            });
      }
      writers.shutdown();
      writers.awaitTermination(60, TimeUnit.SECONDS);
    }
    System.out.println(args[0] + ": " + stored + " stored, " + behind + " times a row behind its versions");
    System.exit(0);
  }

  /** One writer in ten has something to store; the others lock the row, look, and go. */
  private static void write(Connection connection, boolean rollsBack, AtomicInteger stored, AtomicInteger behind)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int next;
      try (ResultSet row = statement.executeQuery("select version from school where urn = '999417' for update")) {
        row.next();
        next = row.getInt(1) + 1;
      }
      if (ThreadLocalRandom.current().nextInt(10) > 0) {
        if (rollsBack) {
          connection.rollback();
        } else {
          connection.commit();
        }
        return;
      }
      statement.executeUpdate("insert into versions values ('999417', " + next + ")");
      statement.executeUpdate("update school set version = " + next + " where urn = '999417'");
      connection.commit();
      stored.incrementAndGet();
    } catch (SQLException e) {
      connection.rollback();
      if (e.getErrorCode() == 23505) {
        behind.incrementAndGet();
      }
    }
  }
}
JAVA
java -cp "$(cat classpath)" Writers.java commit "$work/commit" | tee out
grep -q ' 0 times' out || changed "a row is behind its versions where everybody commits"
for round in 1 2 3 4 5 6 7 8; do
  java -cp "$(cat classpath)" Writers.java rollback "$work/rollback-$round" | tee out
  if ! grep -q ' 0 times' out; then
    echo "holds: H2 goes back to what was replaced where others roll back"
    exit 0
  fi
done
changed "no row was behind its versions in eight rounds"
