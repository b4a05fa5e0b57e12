#!/usr/bin/env bash
# fastjson2 and a document that is to become an interface
#
# Guess:   an interface without a known implementation cannot be read, so parseObject(text, SomeInterface.class) throws, as Jackson does.
# Seen:    fastjson2 2.0.64 returns a proxy of the interface with the parsed members behind its getters. What the type's own factory
#          or builder would have refused is accepted: a getter that promises a list or an Optional gives null when the member is not there, so the
#          mistake comes to light far from where the document was read. Jackson 2.21.2 throws: no such type can be made.
# Instead: never name an interface to parseObject; decode with what knows the type (here: PolicyJson), or parse into a class.
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
  <artifactId>interface-from-json</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.alibaba.fastjson2</groupId>
      <artifactId>fastjson2</artifactId>
      <version>2.0.64</version>
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

cat > Absent.java <<'JAVA'
import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

public class Absent {
  public interface Section {
    Optional<String> getHeading();

    List<String> getParagraphs();
  }

  public static void main(String[] args) {
    Section section = JSON.parseObject("{}", Section.class);
    System.out.println("fastjson2: proxy " + Proxy.isProxyClass(section.getClass()));
    System.out.println("fastjson2: heading " + section.getHeading());
    System.out.println("fastjson2: paragraphs " + section.getParagraphs());
    try {
      System.out.println("Jackson: " + new ObjectMapper().readValue("{}", Section.class));
    } catch (Exception e) {
      System.out.println("Jackson: " + e.getClass().getSimpleName());
    }
  }
}
JAVA
cat > expected <<'OUT'
fastjson2: proxy true
fastjson2: heading null
fastjson2: paragraphs null
Jackson: InvalidDefinitionException
OUT
java -cp "$(cat classpath)" Absent.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: fastjson2 makes a proxy whose Optional and list are null"
