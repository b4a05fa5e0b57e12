#!/usr/bin/env bash
# the JVM's archive of classes and the path of the jar
#
# Guess:   an archive made at exit (JDK 17, -XX:ArchiveClassesAtExit) serves the program's classes wherever its jar lies.
# Seen:    if the path of the jar has a space, the archive opens, its classes of the JDK are used, and those of the jar are read from the jar all the
#          same; -Xshare:on does not object. JDK 25 is not affected with its newer archive (-XX:AOTCacheOutput).
# Instead: in tests of an archive, look at "source:" in -Xlog:class+load, and keep the jar below a path without spaces.
#
# Needs JDK 17 to 24; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > Small.java <<'JAVA'
class Small {
  public static void main(String[] args) {}
}
JAVA
javac Small.java

# Prints where the class of a jar in folder $1 comes from in the second run.
source_in() {
  mkdir "$1"
  jar --create --file "$1/small.jar" --main-class Small Small.class
  java -Xlog:disable -XX:ArchiveClassesAtExit="$1/small.jsa" -jar "$work/$1/small.jar" > /dev/null 2>&1
  java -Xshare:on -XX:SharedArchiveFile="$1/small.jsa" -Xlog:class+load -jar "$work/$1/small.jar" | sed -n 's/.* Small source: //p'
}

plain="$(source_in plain)"
space="$(source_in 'a space')"
case "$plain / $space" in
  "shared objects file"*" / file:"*) echo "holds: $plain; below a path with a space: $space" ;;
  *)
    echo "changed: $plain; below a path with a space: $space"
    exit 1
    ;;
esac
