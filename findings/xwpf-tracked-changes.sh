#!/usr/bin/env bash
# Apache POI's XWPF and tracked changes
#
# Guess:   the text that XWPF returns is that of the document with its tracked changes accepted, or else as it was before them.
# Seen:    neither: XWPFWordExtractor of POI 5.5.1 returns deleted text beside what replaces it, so that "every three years" and "every year" become one sentence
#          that says both; moved text comes twice, from where it was and from where it is, in XWPFParagraph.getText() too. Nothing is said.
# Instead: tell text by the element that it stands in: leave out what is in w:del and w:moveFrom, take what is in w:ins and w:moveTo.
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
  <artifactId>xwpf-tracked-changes</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.poi</groupId>
      <artifactId>poi-ooxml</artifactId>
      <version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Words.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

public class Words {
  static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  static final String NAMES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'>";

  static String relations(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations + "</Relationships>";
  }

  static String relation(String type, String target) {
    return "<Relationship Id='" + type + "' Type='" + OFFICE + type + "' Target='" + target + "'/>";
  }

  static String type(String part, String type) {
    return "<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE + type + "+xml'/>";
  }

  static byte[] docx(String body) throws Exception {
    String[][] parts = {
      {
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + type("document", "document.main") + "</Types>"
      },
      {"_rels/.rels", relations(relation("officeDocument", "word/document.xml"))},
      {"word/document.xml", "<w:document" + NAMES + "<w:body>" + body + "</w:body></w:document>"},
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String[] part : parts) {
        zip.putNextEntry(new ZipEntry(part[0]));
        zip.write(part[1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static void print(String body) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(body)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      System.out.println("extractor [" + extractor.getText().strip().replace("\n", "|") + "]");
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        System.out.println("paragraph [" + paragraph.getText().strip().replace("\n", "|") + "]");
      }
    }
  }

  public static void main(String[] args) throws Exception {
    print(
        "<w:p>" + r("Reviewed every ") + "<w:del w:id='1' w:author='x'><w:r><w:delText xml:space='preserve'>three years</w:delText></w:r></w:del>"
            + "<w:ins w:id='2' w:author='x'>" + r("year") + "</w:ins>" + r(".") + "</w:p>");
    print(
        "<w:p><w:moveFrom w:id='3' w:author='x'>" + r("We listen. ") + "</w:moveFrom>" + r("We care.") + "</w:p>"
            + "<w:p><w:moveTo w:id='4' w:author='x'>" + r("We listen.") + "</w:moveTo></w:p>");
  }
}
JAVA
cat > expected <<'OUT'
extractor [Reviewed every three yearsyear.]
paragraph [Reviewed every year.]
extractor [We listen. We care.|We listen.]
paragraph [We listen. We care.]
paragraph [We listen.]
OUT
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat classpath)" Words.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: XWPF returns text that is deleted, and text that was moved twice"
