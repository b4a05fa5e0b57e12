<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes out of the parts of a Word file what LibreOffice adds to it, and adds what it leaves out. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:ct="http://schemas.openxmlformats.org/package/2006/content-types"
    xmlns:rel="http://schemas.openxmlformats.org/package/2006/relationships">

  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>

  <!-- Which paragraphs have when they name no style. -->
  <xsl:template match="w:style[@w:styleId='Normal']">
    <xsl:copy>
      <xsl:attribute name="w:default">1</xsl:attribute>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>
  <!-- As Word spells them. -->
  <xsl:template match="w:style/w:name/@w:val[starts-with(., 'Heading ') or . = 'Footer']">
    <xsl:attribute name="w:val"><xsl:value-of select="translate(., 'HF', 'hf')"/></xsl:attribute>
  </xsl:template>
  <!-- Styles of its own that nothing is based on. -->
  <xsl:template match="w:style[@w:styleId='TextBody' or @w:styleId='List' or @w:styleId='Index'
      or @w:styleId='Caption' or @w:styleId='HeaderandFooter' or @w:styleId='TableContents']"/>
  <!-- The language is that of the document. -->
  <xsl:template match="w:style//w:lang | w:lang/@w:eastAsia | w:lang/@w:bidi"/>
  <!-- Headings have the numbers that a school gives them, and are no list. -->
  <xsl:template match="w:style[starts-with(@w:styleId, 'Heading')]/w:pPr/w:numPr | w:abstractNum[w:lvl/w:pStyle]"/>
  <xsl:template match="w:num[w:abstractNumId/@w:val = ../w:abstractNum[w:lvl/w:pStyle]/@w:abstractNumId]"/>
  <xsl:template match="w:style[@w:styleId='ListBullet2']/w:pPr/w:numPr/w:ilvl/@w:val">
    <xsl:attribute name="w:val">1</xsl:attribute>
  </xsl:template>
  <!-- The styles say it already. -->
  <xsl:template match="w:p/w:pPr/*[not(self::w:pStyle or self::w:numPr)] | w:r/w:rPr[not(*)]"/>
  <xsl:template match="w:autoHyphenation/@w:val">
    <xsl:attribute name="w:val">false</xsl:attribute>
  </xsl:template>
  <!-- Which program made the template says nothing about a policy. -->
  <xsl:template match="rel:Relationship[@Target='docProps/app.xml'] | ct:Override[@PartName='/docProps/app.xml']"/>
  <!-- There are no pictures, and relationships have their default. -->
  <xsl:template match="ct:Override[contains(@PartName, '.rels')] | ct:Default[starts-with(@ContentType, 'image/')]"/>
</xsl:stylesheet>
