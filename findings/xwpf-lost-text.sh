#!/usr/bin/env bash
# Apache POI's XWPF and text inside other elements
#
# Guess:   XWPFWordExtractor and XWPFParagraph.getText() return each word that somebody sees who opens a .docx file.
# Seen:    POI 5.5.1 returns nothing of a text box as Word has written them since 2010, in mc:AlternateContent, neither of the choice nor of the fallback; and
#          nothing of the runs inside w:customXml, w:bdo and w:dir, which stand around words in documents made from forms or in two directions. Nothing is said.
# Instead: walk the XML and go into every element that is not known to hold no text; take the first alternative that has text, never two.
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
  <artifactId>xwpf-lost-text</artifactId>
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
    String box = "<v:shape><v:textbox><w:txbxContent><w:p>" + r("boxed") + "</w:p></w:txbxContent></v:textbox></v:shape>";
    print("<w:p><w:r><w:pict>" + box + "</w:pict></w:r>" + r("text") + "</w:p>");
    print(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='v'><w:pict>" + box + "</w:pict></mc:Choice>"
            + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("text") + "</w:p>");
    print("<w:p>" + r("We ") + "<w:customXml w:element='x'>" + r("respect") + "</w:customXml>" + r(" all") + "</w:p>");
    print("<w:p>" + r("We ") + "<w:bdo w:val='ltr'>" + r("respect") + "</w:bdo>" + r(" all") + "</w:p>");
    print("<w:p>" + r("We ") + "<w:dir w:val='ltr'>" + r("respect") + "</w:dir>" + r(" all") + "</w:p>");
  }
}
JAVA
cat > expected <<'OUT'
extractor [(|boxed|)text]
paragraph [(|boxed|)text]
extractor [text]
paragraph [text]
extractor [We  all]
paragraph [We  all]
extractor [We  all]
paragraph [We  all]
extractor [We  all]
paragraph [We  all]
OUT
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat classpath)" Words.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: XWPF loses text boxes in alternate content, and text inside custom XML and direction marks"
