#!/usr/bin/env bash
# PDFBox and the fonts of the machine
#
# Guess:   taking the words out of a PDF reads that PDF and nothing else, and writes nothing.
# Seen:    where a PDF names a font that it does not bring along, PDFBox 3.0.8 looks through all fonts of the machine for a stand-in, although nothing will be
#          painted: for seconds where there are many. It writes what it found to .pdfbox.cache, in the home folder of the user.
# Instead: set a FontMapper of one's own that answers with the font in PDFBox's own jar (FontMappers.set), as NoFonts in policy-import does for its threads.
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
  <artifactId>pdf-fonts-of-machine</artifactId>
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

cat > Fonts.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.File;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

public class Fonts {
  public static void main(String[] args) throws Exception {
    for (String name : new String[] {"Helvetica", "Quill"}) {
      try (PDDocument document = new PDDocument()) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.FONT, fonts);
        PDPage page = new PDPage();
        document.addPage(page);
        page.setResources(new PDResources(names));
        page.setContents(new PDStream(document, new ByteArrayInputStream("BT /F 12 Tf 72 700 Td (Words) Tj ET".getBytes())));
        String text = new PDFTextStripper().getText(document).trim();
        System.out.println(text + " in " + name + ", file written: " + new File(args[0], ".pdfbox.cache").exists());
      }
    }
  }
}
JAVA
cat > expected <<'OUT'
Words in Helvetica, file written: true
Words in Quill, file written: true
OUT
mkdir home
java -Dpdfbox.fontcache="$work/home" -cp "$(cat classpath)" Fonts.java "$work/home" > seen 2> said
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: PDFBox looks through the fonts of the machine to take out words, and writes a file"
