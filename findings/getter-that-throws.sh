#!/usr/bin/env bash
# org.json and a getter that throws
#
# Guess:   new JSONObject(bean) calls the getters, so one that throws ends the writing with its exception, as with Jackson: whoever
#          has a value that must not be written this way can refuse.
# Seen:    org.json 20250517 passes over the getter in silence and writes the rest. If all that is left throws, the document is {}
#          and nothing says that anything is missing. Jackson 2.21.2, for comparison, ends with an exception that has the getter's sentence.
# Instead: a bean cannot refuse to be written by org.json. Hand it text that is JSON already: new JSONObject(text), here with what
#          PolicyJson.encode gives.
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
  <artifactId>getter-that-throws</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.json</groupId>
      <artifactId>json</artifactId>
      <version>20250517</version>
    </dependency>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>2.21.2</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Refusing.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import org.json.JSONObject;

public class Refusing {
  public static class School {
    public String getName() {
      return "Elm Road Primary";
    }

    public String getRegisterNumber() {
      throw new UnsupportedOperationException("write this in another way");
    }
  }

  public static void main(String[] args) {
    System.out.println("org.json: " + new JSONObject(new School()));
    try {
      System.out.println("Jackson: " + new ObjectMapper().writeValueAsString(new School()));
    } catch (Exception e) {
      System.out.println("Jackson: " + e.getMessage().contains("write this in another way"));
    }
  }
}
JAVA
cat > expected <<'OUT'
org.json: {"name":"Elm Road Primary"}
Jackson: true
OUT
java -cp "$(cat classpath)" Refusing.java > seen 2> said
diff expected seen || changed "see the lines above: < as described, > as seen now"
diff /dev/null said || changed "it says something now, see above"
echo "holds: org.json leaves out the member whose getter throws, and says nothing"
