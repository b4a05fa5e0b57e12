#!/bin/sh
# Makes the template of Word files anew from template.fodt, which LibreOffice Writer opens and saves
# (Debian: libreoffice-writer-nogui, zip, unzip). The build needs neither this script nor LibreOffice.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../resources/org/cohesion/examples/policyreport/docx/template.docx
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=0 TZ=UTC

soffice -env:UserInstallation="file://$work/profile" --headless \
  --convert-to 'docx:MS Word 2007 XML' --outdir "$work" "$here/template.fodt" > /dev/null 2>&1
mkdir "$work/parts"
cd "$work/parts"
unzip -q ../template.docx
rm docProps/app.xml
cat > ../tidy.jsh << END
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.*;
var tidy = TransformerFactory.newInstance().newTransformer(new StreamSource(new File("$here/tidy.xsl")));
for (var part : Files.walk(Path.of("$work/parts")).filter(Files::isRegularFile).toList()) {
  var tidied = new ByteArrayOutputStream();
  tidy.transform(new StreamSource(part.toFile()), new StreamResult(tidied));
  Files.write(part, tidied.toByteArray());
}
/exit
END
jshell -s ../tidy.jsh
find . -exec touch -d 1980-01-01T00:00:00Z '{}' +
rm -f "$target"
zip -q -X -9 "$target" '[Content_Types].xml' _rels/.rels
find . -type f | LC_ALL=C sort | sed 's|^[.]/||' | grep -v -x -e '\[Content_Types\].xml' -e '_rels/.rels' \
  | zip -q -X -9 "$target" -@
