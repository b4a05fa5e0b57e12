#!/usr/bin/env bash
# The default of a jte template's parameter, and the imports of that template
#
# Guess:   a template that imports Map may write "@param Map<String, String> notes = Map.of()": the default belongs to the template that declares it, imports included.
# Seen:    jte 3.2.5 compiles that template by itself, and pastes the text of the default into each template that calls it and leaves the parameter out. There the imports are those
#          of the caller: without one it does not compile, and the error names the caller, where no such word stands.
# Instead: write defaults with full names, "java.util.Map.of()", or none but literals.
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
  <artifactId>jte-default-without-imports</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>gg.jte</groupId>
      <artifactId>jte</artifactId>
      <version>3.2.5</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

mkdir templates
printf '%s\n' '@import java.util.Map' '@param Map<String, String> notes = Map.of()' '${notes.size()} notes' > templates/short.jte
printf '%s\n' '@import java.util.Map' '@param Map<String, String> notes = java.util.Map.of()' '${notes.size()} notes' > templates/full.jte
printf '%s\n' '@template.short()' > templates/callsShort.jte
printf '%s\n' '@template.full()' > templates/callsFull.jte
cat > Render.java <<'JAVA'
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;

public class Render {
  public static void main(String[] args) {
    for (String name : new String[] {"short", "callsShort", "callsFull"}) {
      TemplateEngine engine =
          TemplateEngine.create(
              new DirectoryCodeResolver(Path.of("templates")), Path.of("classes", name), ContentType.Plain);
      try {
        TemplateOutput out = new StringOutput();
        engine.render(name + ".jte", Map.of("notes", Map.of("a", "b")), out);
        System.out.println(name + ": " + out.toString().strip());
      } catch (TemplateException e) {
        boolean symbol = e.getMessage().contains("cannot find symbol") && e.getMessage().contains("Map");
        System.out.println(name + ": " + (symbol ? "cannot find the symbol Map" : e.getMessage()));
      }
    }
  }
}
JAVA
java -cp "$(cat classpath)" Render.java > out 2> err || { tail -20 err; exit 2; }
cat out
grep -qx 'short: 1 notes' out || changed "the template by itself does something else"
grep -qx 'callsShort: cannot find the symbol Map' out || changed "its caller does something else"
grep -qx 'callsFull: 0 notes' out || changed "a default with full names does something else"
echo "holds: a default loses the imports of its template"
