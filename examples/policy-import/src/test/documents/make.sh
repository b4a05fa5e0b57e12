#!/bin/sh
# Makes the documents in this folder anew: each policy of the examples, and of ../policies, in three
# makes, converted by LibreOffice (Debian: libreoffice-writer-nogui, fonts-liberation, qpdf, zip). The
# build needs neither this script nor LibreOffice.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=0 TZ=UTC

cd "$root"
mvn -q test-compile dependency:build-classpath -pl examples/policy-import -am \
  -Dmdep.outputFile="$work/path" -Dmdep.includeScope=runtime
java -cp "examples/policy-import/target/classes:examples/policy-import/target/test-classes:$(cat "$work/path")" \
  org.cohesion.examples.policyimport.printed.WriteDocuments \
  "$work" examples/policies examples/policy-import/src/test/policies

# The longest policy in one make, and of the fresh ones in each format but .docx one: enough, and
# small.
cd "$work"
rm -f ./*/long.s[23].* ./md/[oh]*-*.s[13].md ./txt/[oh]*-*.s[13].txt
convert() { # FORMAT FILTER FILES...
  format=$1 filter=$2
  shift 2
  mkdir -p "$format"
  soffice -env:UserInstallation="file://$work/profile" --headless \
    --convert-to "$filter" --outdir "$format" "$@" > /dev/null 2>&1
}
ls fodt/* > all
grep -v -E '/(open|held)-.*[.]s[13][.]' all > most
grep -v -E '/(open|held)-.*[.]s[23][.]' all > styled
convert docx 'docx:MS Word 2007 XML' $(cat all)
convert pdf pdf:writer_pdf_Export $(cat most)
convert pdftag 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' \
  $(cat styled)
convert odt odt:writer8 $(cat most)
convert doc 'doc:MS Word 97' $(cat most)
convert html 'html:HTML (StarWriter)' $(cat most)

# Without pictures, and without the hour at which they were made.
rm -f html/*.gif html/*.png
for file in odt/*.odt; do zip -q -d "$file" 'Thumbnails/*' 'Configurations2/*'; done
for file in pdf/*.pdf pdftag/*.pdf; do
  LC_ALL=C sed -i -E 's|(/CreationDate.D:)[0-9]{14}|\120260901000000|' "$file"
done
for file in pdftag/*.pdf; do
  qpdf --object-streams=generate --recompress-flate --compression-level=9 --replace-input "$file"
done

# Documents named own-* have a layout of their own and stay.
for format in docx odt doc html pdf pdftag md txt; do
  for file in "$here/$format"/own-*; do
    if [ -e "$file" ]; then cp "$file" "$format"; fi
  done
  rm -rf "${here:?}/$format"
  cp -r "$format" "$here/$format"
done
