#!/usr/bin/env bash
# Apache POI's XWPF and the numbers of lists
#
# Guess:   the text of a numbered paragraph comes with its number, or XWPFParagraph says to which list it belongs, wherever that is written down.
# Seen:    POI 5.5.1 returns no numbers in the text; getNumID() and getNumLevelText() answer null where the list is that of the paragraph's style, as in every
#          document whose headings are numbered. "See section 3.1" then leads nowhere, and a numbered list looks like paragraphs.
# Instead: read the numbering part: the list of the paragraph, else of its style along the chain, then count level by level.
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
  <artifactId>xwpf-numbers-of-styles</artifactId>
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
            + type("document", "document.main") + type("styles", "styles") + type("numbering", "numbering") + "</Types>"
      },
      {"_rels/.rels", relations(relation("officeDocument", "word/document.xml"))},
      {"word/document.xml", "<w:document" + NAMES + "<w:body>" + body + "</w:body></w:document>"},
      {"word/_rels/document.xml.rels", relations(relation("styles", "styles.xml") + relation("numbering", "numbering.xml"))},
      {
        "word/styles.xml",
        "<w:styles" + NAMES + "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/>"
            + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>"
      },
      {
        "word/numbering.xml",
        "<w:numbering" + NAMES + "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
      },
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
        System.out.println("paragraph [" + paragraph.getText().strip().replace("\n", "|") + "] list " + paragraph.getNumID() + ", " + paragraph.getNumLevelText());
      }
    }
  }

  public static void main(String[] args) throws Exception {
    print(
        "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + r("Aims") + "</w:p>"
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" + r("Roles") + "</w:p>");
  }
}
JAVA
cat > expected <<'OUT'
extractor [Aims|Roles]
paragraph [Aims] list null, null
paragraph [Roles] list 1, %1.
OUT
java -Dlog4j2.StatusLogger.level=OFF -cp "$(cat classpath)" Words.java > seen
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: XWPF returns no numbers, and knows no list that a style gives"
