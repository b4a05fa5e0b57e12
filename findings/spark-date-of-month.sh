#!/usr/bin/env bash
# Spark and dates without a day
#
# Guess:   a column of dates refuses "2026-09" and "2026", or leaves them empty: neither says a day. In ANSI mode, which Spark 4 has by default, it fails.
# Seen:    Spark 4.2.0 makes 1 September and 1 January of them, in ANSI mode as well and when it reads JSON by a schema; nothing tells them from days that were given.
# Instead: keep partial dates as text, and compare years and months as such.
#
# Needs JDK 17, Maven and the network (200 MB); leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
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
  <artifactId>spark-date-of-month</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.spark</groupId>
      <artifactId>spark-sql_2.13</artifactId>
      <version>4.2.0</version>
      <exclusions>
        <exclusion>
          <groupId>org.rocksdb</groupId>
          <artifactId>rocksdbjni</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

printf '%s\n' '{"review":"2026-09-18"}' '{"review":"2026-09"}' '{"review":"2026"}' > reviews.json
cat > Reviews.java <<'JAVA'
import org.apache.spark.sql.SparkSession;

public class Reviews {
  public static void main(String[] args) throws Exception {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate()) {
      System.out.println("ansi: " + spark.conf().get("spark.sql.ansi.enabled"));
      System.out.println(
          "cast: " + spark.sql("select cast(cast('2026-09' as date) as string), cast(cast('2026' as date) as string)").first());
      StringBuilder read = new StringBuilder("read:");
      for (var row : spark.read().schema("review date").json("reviews.json").collectAsList()) {
        read.append(' ').append(row.get(0));
      }
      System.out.println(read);
    }
  }
}
JAVA
opens=()
for package in java.lang java.lang.invoke java.io java.net java.nio java.util java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
SPARK_LOCAL_IP=127.0.0.1 java "${opens[@]}" -cp "$(cat classpath)" Reviews.java > out 2> err || { tail -20 err; exit 2; }
cat out
grep -qx 'ansi: true' out || changed "ANSI mode is off by default"
grep -qx 'cast: \[2026-09-01,2026-01-01\]' out || changed "a cast does something else"
grep -qx 'read: 2026-09-18 2026-09-01 2026-01-01' out || changed "reading JSON does something else"
echo "holds: Spark invents the first day"
