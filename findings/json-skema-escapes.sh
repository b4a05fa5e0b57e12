#!/usr/bin/env bash
# json-sKema and \u escapes that end in zero
#
# Guess:   a validator reads "\u2000" as RFC 8259 has it: the character U+2000, whatever the digits are.
# Seen:    the parser of json-sKema 0.32.0 drops the zeros at the end: "\u2000" is U+0002, "\u00a0" is a line feed, "\u0430" is "C". It does so in
#          schemas and in documents, without a word. A class such as [^\u2000-\u200f] in a pattern then has nearly all letters in it, and the enum
#          value "\u0430" is another text than the same letter written as itself.
# Instead: in a schema, let no range begin with such an escape (here: \u1fff, which is no character, begins it), or write the character itself.
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
  <artifactId>json-skema-escapes</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.erosb</groupId>
      <artifactId>json-sKema</artifactId>
      <version>0.32.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Escapes.java <<'JAVA'
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.JsonString;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.Validator;

public class Escapes {
  static String read(String json) {
    return ((JsonString) new JsonParser(json).parse()).getValue();
  }

  static boolean isValid(String schema, String document) {
    Validator validator = Validator.forSchema(new SchemaLoader(new JsonParser(schema).parse()).load());
    return validator.validate(new JsonParser(document).parse()) == null;
  }

  public static void main(String[] args) {
    for (String escape : new String[] {"2000", "00a0", "0430", "200f"}) {
      System.out.printf("%s is U+%04X%n", escape, (int) read("\"\\u" + escape + "\"").charAt(0));
    }
    System.out.println("letters, range from 2000: " + isValid("{\"pattern\": \"[^\\u2000-\\u200f]\"}", "\"letters\""));
    System.out.println("letters, range from 1fff: " + isValid("{\"pattern\": \"[^\\u1fff-\\u200f]\"}", "\"letters\""));
  }
}
JAVA
cat > expected <<'OUT'
2000 is U+0002
00a0 is U+000A
0430 is U+0043
200f is U+200F
letters, range from 2000: false
letters, range from 1fff: true
OUT
java -cp "$(cat classpath)" Escapes.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: json-sKema drops the zeros at the end of an escape"
