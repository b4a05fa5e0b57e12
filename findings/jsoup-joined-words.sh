#!/usr/bin/env bash
# jsoup and words that stand in different boxes
#
# Guess:   Element.text() puts a space between what a browser shows in boxes of their own, so that no two words run together.
# Seen:    in jsoup 1.22.2 it does so for p, li, dd, td, br and the like, but the last word of a summary and of a legend runs into the first word behind:
#          "<summary>Aims</summary>We learn." gives "AimsWe learn." A search for either word then finds nothing.
# Instead: walk the nodes with a list of elements of one's own that begin and end a line, as the reader of web pages in policy-import does.
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
  <artifactId>jsoup-joined-words</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.jsoup</groupId>
      <artifactId>jsoup</artifactId>
      <version>1.22.2</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Joined.java <<'JAVA'
import org.jsoup.Jsoup;

public class Joined {
  public static void main(String[] args) {
    String[] pages = {
      "<ul><li>Aims</li><li>We learn.</li></ul>",
      "Aims<br>We learn.",
      "<details><summary>Aims</summary>We learn.</details>",
      "<fieldset><legend>Aims</legend>We learn.</fieldset>",
    };
    for (String page : pages) {
      System.out.println(Jsoup.parse(page).text());
    }
  }
}
JAVA
cat > expected <<'OUT'
Aims We learn.
Aims We learn.
AimsWe learn.
AimsWe learn.
OUT
java -cp "$(cat classpath)" Joined.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: jsoup runs the words of a summary and a legend into those behind"
