#!/usr/bin/env bash
# A file with a colon in its name, and Hadoop's local file system
#
# Guess:   a file that is listed can be opened: "minutes 10:30.ndjson" is an ordinary name on Linux, and Hadoop, which reads the local files of Spark, is given the path that it listed itself.
# Seen:    Hadoop 3.5.0 lists the file, and its default local file system cannot open it: for the checksum beside it, it makes a path of ".minutes 10:30.ndjson.crc" alone, which it takes
#          for an address with a scheme (URISyntaxException in an IllegalArgumentException). RawLocalFileSystem, which has no checksums, opens it.
# Instead: set fs.file.impl to org.apache.hadoop.fs.RawLocalFileSystem where people name the files.
#
# Needs JDK 17, Maven and the network (80 MB); leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
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
  <artifactId>hadoop-colon-in-name</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.hadoop</groupId>
      <artifactId>hadoop-client-api</artifactId>
      <version>3.5.0</version>
    </dependency>
    <dependency>
      <groupId>org.apache.hadoop</groupId>
      <artifactId>hadoop-client-runtime</artifactId>
      <version>3.5.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

mkdir inputs
echo '{}' > 'inputs/minutes 10:30.ndjson'
cat > Open.java <<'JAVA'
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

public class Open {
  public static void main(String[] args) throws Exception {
    Configuration raw = new Configuration();
    raw.set("fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    System.out.println("default: " + opened(new Configuration()));
    System.out.println("raw: " + opened(raw));
  }

  private static String opened(Configuration configuration) throws Exception {
    FileSystem files = FileSystem.newInstance(java.net.URI.create("file:///"), configuration);
    FileStatus[] listed = files.listStatus(new Path(System.getProperty("user.dir"), "inputs"));
    String found = listed.length + " listed, ";
    try (InputStream in = files.open(listed[0].getPath())) {
      return found + in.readAllBytes().length + " bytes";
    } catch (IllegalArgumentException e) {
      return found + e.getCause().getClass().getSimpleName();
    }
  }
}
JAVA
java -cp "$(cat classpath)" Open.java > out 2> err || { tail -20 err; exit 2; }
cat out
grep -qx 'default: 1 listed, URISyntaxException' out || changed "the default file system does something else"
grep -qx 'raw: 1 listed, 3 bytes' out || changed "the raw file system does something else"
echo "holds: what is listed cannot be opened"
