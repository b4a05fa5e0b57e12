#!/usr/bin/env bash
# PDFBox and text sorted by position
#
# Guess:   PDFTextStripper.setSortByPosition(true) gives the text in the order in which people read it, so it is the safer setting.
# Seen:    in PDFBox 3.0.8 it reads straight across the page: of two columns it gives the first line of both, then the second line of
#          both. Left off, which is the default, it gives the lines as they are painted, which programs that write text do in reading order.
# Instead: policy-import takes letters in the order in which they are painted, and finds columns by where the lines stand.
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
  <artifactId>pdf-sorted-by-position</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.pdfbox</groupId>
      <artifactId>pdfbox</artifactId>
      <version>3.0.8</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -Dmaven.repo.local="$work/repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath > installed 2>&1 \
  || { cat installed; exit 2; }

cat > Columns.java <<'JAVA'
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

public class Columns {
  public static void main(String[] args) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
        String[][] columns = {{"We welcome", "every family."}, {"We review", "this policy."}};
        for (int column = 0; column < 2; column++) {
          for (int line = 0; line < 2; line++) {
            stream.beginText();
            stream.newLineAtOffset(60 + 250 * column, 700 - 13 * line);
            stream.showText(columns[column][line]);
            stream.endText();
          }
        }
      }
      for (boolean sorted : new boolean[] {false, true}) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        System.out.println(sorted + ": " + stripper.getText(document).trim().replaceAll("\\s+", " "));
      }
    }
  }
}
JAVA
cat > expected <<'OUT'
false: We welcome every family. We review this policy.
true: We welcome We review every family. this policy.
OUT
java -cp "$(cat classpath)" Columns.java > seen 2> said
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: sorted by position, two columns come mixed line by line"
