#!/usr/bin/env bash
# LibreOffice Writer and the styles of a Word file
#
# Guess:   a text that Writer saves as .docx has its styles as they were: headings that are no list, one style that paragraphs have when they name none, hyphenation as it was
#          set, and nothing in a paragraph that its style says; and a .docx that it opens and saves again has what it had.
# Seen:    Writer 7.4.7.2 puts each heading style into a list whose numbers are empty, so that programs take headings for entries of a list; marks no style as the
#          default; switches hyphenation on for the document though no style has it; and repeats the spacing of the style in the paragraph itself, so that it stays when
#          somebody changes the style. Saving a .docx again it drops w:tblCaption and w:noProof, and keeps customXml; saving it as .odt it drops customXml too.
# Instead: take these things out of a template once, and put in what is missing, before it is used; write captions and data anew on every run; for .odt rely on the words.
#
# Needs LibreOffice Writer (soffice), zip and unzip; leaves nothing behind. Prints "holds:", or "changed:" with exit status 1.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

changed() {
  echo "changed: $1"
  exit 1
}

save_as() { # FORMAT FILE FOLDER
  soffice -env:UserInstallation="file://$work/settings" --headless --convert-to "$1" --outdir "$3" "$2" > said 2>&1 || { cat said; exit 2; }
}

cat > text.fodt <<'TEXT'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
  <office:styles>
    <style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB" fo:hyphenate="false"/></style:default-style>
    <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.25cm" fo:line-height="120%"/></style:style>
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/>
  </office:styles>
  <office:body><office:text><text:h text:style-name="Heading_20_1" text:outline-level="1">Aims</text:h><text:p text:style-name="Standard">Text.</text:p></office:text></office:body>
</office:document>
TEXT
save_as 'docx:MS Word 2007 XML' text.fodt saved
unzip -q saved/text.docx -d parts
{
  echo "heading styles in a list: $(grep -o '<w:style [^>]*w:styleId="Heading1".*' parts/word/styles.xml | sed 's|</w:style>.*||' | grep -c '<w:numPr>')"
  echo "numbers of that list: $(grep -o '<w:numFmt [^>]*>' parts/word/numbering.xml | sort -u)"
  echo "default styles: $(grep -c 'w:default="1"' parts/word/styles.xml || true)"
  echo "hyphenation: $(grep -o '<w:autoHyphenation [^>]*>' parts/word/settings.xml)"
  echo "spacing in paragraphs: $(grep -o '<w:pStyle w:val="Normal"/>.*' parts/word/document.xml | grep -o '<w:spacing [^>]*>' | head -1)"
} > seen

# The same file with a table caption, a word that is not to be checked, and data of another program.
sed -i 's|<w:sectPr>|<w:tbl><w:tblPr><w:tblW w:w="2000" w:type="dxa"/><w:tblCaption w:val="Facts"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:noProof/></w:rPr><w:t>Gorau</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>&|' parts/word/document.xml
mkdir -p parts/customXml/_rels
echo '<data xmlns="urn:example:data">kept</data>' > parts/customXml/item1.xml
echo '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6F0C1B0E-5D6B-4E0B-9C52-3A1C7E0D9B41}"/>' > parts/customXml/itemProps1.xml
rels=http://schemas.openxmlformats.org/officeDocument/2006/relationships
echo "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"$rels/customXmlProps\" Target=\"itemProps1.xml\"/></Relationships>" > parts/customXml/_rels/item1.xml.rels
sed -i "s|</Relationships>|<Relationship Id=\"rIdData\" Type=\"$rels/customXml\" Target=\"../customXml/item1.xml\"/>&|" parts/word/_rels/document.xml.rels
sed -i 's|</Types>|<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>&|' 'parts/[Content_Types].xml'
(cd parts && zip -q -r ../rich.docx .)
save_as 'docx:MS Word 2007 XML' rich.docx again
save_as odt rich.docx again
for part in word/document.xml customXml/item1.xml; do unzip -p again/rich.docx "$part"; done > rich.xml
unzip -p again/rich.odt > rich-odt.xml 2> /dev/null
{
  echo "saved again: $(grep -c 'tblCaption' rich.xml || true) captions, $(grep -c 'noProof' rich.xml || true) words not checked, $(grep -c '>kept<' rich.xml || true) data"
  echo "saved as .odt: $(grep -a -c '>kept<' rich-odt.xml || true) data"
} >> seen

cat > expected <<'OUT'
heading styles in a list: 1
numbers of that list: <w:numFmt w:val="none"/>
default styles: 0
hyphenation: <w:autoHyphenation w:val="true"/>
spacing in paragraphs: <w:spacing w:lineRule="auto" w:line="288" w:before="0" w:after="142"/>
saved again: 0 captions, 0 words not checked, 1 data
saved as .odt: 0 data
OUT
diff expected seen || changed "see the lines above: < as described, > as seen now"
echo "holds: Writer adds lists and hyphenation to Word files, marks no default style, and drops captions of tables"
