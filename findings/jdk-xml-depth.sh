#!/usr/bin/env bash
# Java and elements inside each other
#
# Guess:   the XML parser of the JDK reads any well-formed document unless somebody limits it, on every version of Java alike.
# Seen:    from JDK 24 on it stops, by itself, at 100 elements inside each other (jdk.xml.maxElementDepth; JDK 17 has no such limit). A document that was read before, such as
#          a Word file with tables in tables or boxes in boxes, is an error after an update of Java.
# Instead: set the limit to what one means, at each factory: setProperty("jdk.xml.maxElementDepth", "0") takes it off for a depth that one counts oneself.
#
# Needs JDK 24 or later; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

release() {
  "$1" -version 2>&1 | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p'
}
newer=
# That of JAVA_HOME, the one on the path, or one that is installed beside it.
on_path="$(readlink -f "$(command -v java)")"
for java in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$on_path" "${on_path%/*/bin/java}"/*/bin/java; do
  if [ -x "$java" ] && [ "$(release "$java")" -ge 24 ]; then
    newer=$java
    break
  fi
done
[ -n "$newer" ] || { echo "no JDK 24 or later found"; exit 2; }

cat > Deep.java <<'JAVA'
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

public class Deep {
  public static void main(String[] args) {
    for (int depth : new int[] {100, 101}) {
      for (boolean off : new boolean[] {false, true}) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        if (off) {
          factory.setProperty("jdk.xml.maxElementDepth", "0");
        }
        System.out.println(depth + (off ? " without the limit: " : ": ") + read(factory, "<a>".repeat(depth) + "</a>".repeat(depth)));
      }
    }
  }

  static String read(XMLInputFactory factory, String xml) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        reader.next();
      }
      return "read";
    } catch (XMLStreamException e) {
      return "refused";
    }
  }
}
JAVA
cat > expected <<'OUT'
100: read
100 without the limit: read
101: refused
101 without the limit: read
OUT
"$newer" Deep.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: the XML parser of newer Javas stops at 100 elements inside each other"
