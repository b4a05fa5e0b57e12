#!/usr/bin/env bash
# jsoup and pages that are too deep
#
# Guess:   a page with elements deeper than Parser.setMaxDepth allows is refused, or what is too deep is reported.
# Seen:    jsoup 1.22.2 says nothing: from the limit on it puts elements beside each other that the page has inside each other. All are there, in another tree; the errors
#          that it tracks when asked to tell of end tags only. What is inside what, such as an entry in a list, is no longer what a browser shows.
# Instead: let it go a little deeper than one's own limit, and refuse a page where the walk over the tree meets that.
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
  <artifactId>jsoup-depth</artifactId>
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

cat > Depth.java <<'JAVA'
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

public class Depth {
  public static void main(String[] args) {
    String page = "<div>".repeat(40) + "deep" + "</div>".repeat(40);
    for (int most : new int[] {100, 20}) {
      Document document = Parser.htmlParser().setMaxDepth(most).parseInput(page, "");
      int depth = 0;
      for (Element at = document.getElementsContainingOwnText("deep").first(); at != null; at = at.parent()) {
        depth++;
      }
      System.out.println("limit " + most + ": " + document.select("div").size() + " elements, the word in " + (depth > 40 ? "all" : "some") + " of them");
    }
  }
}
JAVA
cat > expected <<'OUT'
limit 100: 40 elements, the word in all of them
limit 20: 40 elements, the word in some of them
OUT
java -cp "$(cat classpath)" Depth.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: jsoup flattens what is too deep, without a word"
