<?xml version="1.0" encoding="UTF-8"?>
<!-- A drawing (SVG) as shapes of a word processor: rectangles, outlines and texts where they stand, in one group. 12 700 units are a
     point. Nothing is rasterised, so the same drawing has the same bytes on every machine, and its words stay words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    exclude-result-prefixes="svg">

  <!-- At the size it has; with a width in points smaller or larger. -->
  <xsl:template name="drawing">
    <xsl:param name="alternative"/>
    <xsl:param name="width" select="substring-before(svg:svg/@width, 'pt')"/>
    <xsl:variable name="picture" select="svg:svg"/>
    <xsl:variable name="unit" select="12700 * $width div substring-before($picture/@width, 'pt')"/>
    <xsl:variable name="cx" select="round($width * 12700)"/>
    <xsl:variable name="cy" select="round(substring-before($picture/@height, 'pt') * $unit)"/>
    <w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
      <wp:extent cx="{$cx}" cy="{$cy}"/><wp:docPr id="{1000 + count(preceding::svg:svg)}" name="drawing-{count(preceding::svg:svg)}" descr="{$alternative}"/><wp:cNvGraphicFramePr/>
      <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp>
        <wpg:cNvGrpSpPr/>
        <wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{$cx}" cy="{$cy}"/><a:chOff x="0" y="0"/><a:chExt cx="{$cx}" cy="{$cy}"/></a:xfrm></wpg:grpSpPr>
        <xsl:apply-templates select="$picture/*" mode="shape"><xsl:with-param name="unit" select="$unit"/><xsl:with-param name="cx" select="$cx"/><xsl:with-param name="cy" select="$cy"/></xsl:apply-templates>
      </wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>
  </xsl:template>

  <xsl:template match="svg:defs" mode="shape"/>

  <xsl:template match="svg:g" mode="shape">
    <xsl:param name="unit"/><xsl:param name="cx"/><xsl:param name="cy"/>
    <xsl:apply-templates mode="shape"><xsl:with-param name="unit" select="$unit * substring-before(substring-after(@transform, 'scale('), ')')"/><xsl:with-param name="cx" select="$cx"/><xsl:with-param name="cy" select="$cy"/></xsl:apply-templates>
  </xsl:template>

  <!-- What has no extent is not drawn: no bar for nothing. -->
  <xsl:template match="svg:rect[@width = 0 or @height = 0]" mode="shape" priority="1"/>

  <xsl:template match="svg:rect" mode="shape">
    <xsl:param name="unit"/>
    <wps:wsp><wps:cNvSpPr/><wps:spPr>
      <xsl:call-template name="at"><xsl:with-param name="x" select="@x * $unit"/><xsl:with-param name="y" select="@y * $unit"/><xsl:with-param name="cx" select="@width * $unit"/><xsl:with-param name="cy" select="@height * $unit"/></xsl:call-template>
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
      <xsl:call-template name="look"><xsl:with-param name="unit" select="$unit"/></xsl:call-template>
    </wps:spPr><wps:bodyPr/></wps:wsp>
  </xsl:template>

  <!-- An outline is drawn on the whole ground. -->
  <xsl:template match="svg:path" mode="shape">
    <xsl:param name="unit"/><xsl:param name="cx"/><xsl:param name="cy"/>
    <wps:wsp><wps:cNvSpPr/><wps:spPr>
      <xsl:call-template name="at"><xsl:with-param name="x" select="0"/><xsl:with-param name="y" select="0"/><xsl:with-param name="cx" select="$cx"/><xsl:with-param name="cy" select="$cy"/></xsl:call-template>
      <a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{$cx}" h="{$cy}">
        <xsl:call-template name="outline"><xsl:with-param name="d" select="@d"/><xsl:with-param name="unit" select="$unit"/></xsl:call-template>
      </a:path></a:pathLst></a:custGeom>
      <xsl:call-template name="look"><xsl:with-param name="unit" select="$unit"/></xsl:call-template>
    </wps:spPr><wps:bodyPr/></wps:wsp>
  </xsl:template>

  <!-- The box of a text reaches to the edge and not over it, which would shrink the group; its base line stands where the drawing says. -->
  <xsl:template match="svg:text" mode="shape">
    <xsl:param name="unit"/><xsl:param name="cx"/>
    <xsl:variable name="size" select="@font-size"/>
    <xsl:variable name="x" select="@x * $unit"/>
    <xsl:variable name="wide"><xsl:choose><xsl:when test="@text-anchor = 'end'"><xsl:value-of select="$x"/></xsl:when><xsl:when test="@text-anchor = 'middle'"><xsl:value-of select="60 * $unit"/></xsl:when><xsl:otherwise><xsl:value-of select="$cx - $x"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="left"><xsl:choose><xsl:when test="@text-anchor = 'end'">0</xsl:when><xsl:when test="@text-anchor = 'middle'"><xsl:value-of select="$x - $wide div 2"/></xsl:when><xsl:otherwise><xsl:value-of select="$x"/></xsl:otherwise></xsl:choose></xsl:variable>
    <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>
      <xsl:call-template name="at"><xsl:with-param name="x" select="$left"/><xsl:with-param name="y" select="(@y - 1.05 * $size) * $unit"/><xsl:with-param name="cx" select="$wide"/><xsl:with-param name="cy" select="1.4 * $size * $unit"/></xsl:call-template>
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>
    </wps:spPr><wps:txbx><w:txbxContent><w:p>
      <w:pPr><w:spacing w:before="0" w:after="0" w:line="{round($size * 26 * $unit div 12700)}" w:lineRule="exact"/><w:jc><xsl:attribute name="w:val"><xsl:choose><xsl:when test="@text-anchor = 'end'">right</xsl:when><xsl:when test="@text-anchor = 'middle'">center</xsl:when><xsl:otherwise>left</xsl:otherwise></xsl:choose></xsl:attribute></w:jc></w:pPr>
      <w:r><w:rPr><w:rFonts w:ascii="{@font-family}" w:hAnsi="{@font-family}" w:cs="{@font-family}"/><xsl:if test="@font-weight = 'bold' or starts-with(@font-family, 'Barlow')"><w:b/></xsl:if><w:color w:val="{substring-after(@fill, '#')}"/><w:sz w:val="{round($size * 2 * $unit div 12700)}"/><w:szCs w:val="{round($size * 2 * $unit div 12700)}"/></w:rPr><w:t xml:space="preserve"><xsl:value-of select="."/></w:t></w:r>
    </w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>
  </xsl:template>

  <xsl:template name="at">
    <xsl:param name="x"/><xsl:param name="y"/><xsl:param name="cx"/><xsl:param name="cy"/>
    <a:xfrm><a:off x="{round($x)}" y="{round($y)}"/><a:ext cx="{round($cx)}" cy="{round($cy)}"/></a:xfrm>
  </xsl:template>

  <!-- Fill and line, its own or those of its group; a hatch takes its colours from the pattern. -->
  <xsl:template name="look">
    <xsl:param name="unit"/>
    <xsl:variable name="pattern" select="ancestor::svg:svg//svg:pattern[concat('url(#', @id, ')') = current()/@fill]"/>
    <xsl:choose>
      <xsl:when test="$pattern"><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="{substring-after($pattern/svg:path/@stroke, '#')}"/></a:fgClr><a:bgClr><a:srgbClr val="{substring-after($pattern/svg:rect/@fill, '#')}"/></a:bgClr></a:pattFill></xsl:when>
      <xsl:when test="starts-with(@fill, '#')"><a:solidFill><a:srgbClr val="{substring-after(@fill, '#')}"/></a:solidFill></xsl:when>
      <xsl:otherwise><a:noFill/></xsl:otherwise>
    </xsl:choose>
    <xsl:variable name="stroked" select="ancestor-or-self::*[@stroke][1]"/>
    <xsl:choose>
      <xsl:when test="$stroked"><a:ln w="{round($stroked/@stroke-width * $unit)}"><a:solidFill><a:srgbClr val="{substring-after($stroked/@stroke, '#')}"/></a:solidFill><a:round/></a:ln></xsl:when>
      <xsl:otherwise><a:ln><a:noFill/></a:ln></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Path data as our drawings have them: «Mx yL…Z» any number of times, «Mx yVy». -->
  <xsl:template name="outline">
    <xsl:param name="d"/><xsl:param name="unit"/>
    <xsl:if test="starts-with($d, 'M')">
      <xsl:variable name="one" select="substring-before(concat($d, 'Z'), 'Z')"/>
      <xsl:variable name="from" select="substring-before(translate(substring-after($one, 'M'), 'V', 'L'), 'L')"/>
      <a:moveTo><xsl:call-template name="points"><xsl:with-param name="of" select="$from"/><xsl:with-param name="unit" select="$unit"/><xsl:with-param name="lines" select="false()"/></xsl:call-template></a:moveTo>
      <xsl:call-template name="points"><xsl:with-param name="unit" select="$unit"/><xsl:with-param name="of"><xsl:if test="contains($one, 'V')"><xsl:value-of select="concat(substring-before($from, ' '), ' ', substring-after($one, 'V'))"/></xsl:if><xsl:value-of select="substring-after($one, 'L')"/></xsl:with-param></xsl:call-template>
      <xsl:if test="contains($d, 'Z')"><a:close/></xsl:if>
      <xsl:call-template name="outline"><xsl:with-param name="d" select="substring-after($d, 'Z')"/><xsl:with-param name="unit" select="$unit"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="points">
    <xsl:param name="of"/><xsl:param name="unit"/><xsl:param name="lines" select="true()"/>
    <xsl:if test="$of != ''">
      <xsl:variable name="x" select="substring-before($of, ' ')"/>
      <xsl:variable name="rest" select="concat(substring-after($of, ' '), ' ')"/>
      <xsl:variable name="point"><a:pt x="{round($x * $unit)}" y="{round(substring-before($rest, ' ') * $unit)}"/></xsl:variable>
      <xsl:choose>
        <xsl:when test="$lines"><a:lnTo><xsl:copy-of select="$point"/></a:lnTo></xsl:when>
        <xsl:otherwise><xsl:copy-of select="$point"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="points"><xsl:with-param name="of" select="normalize-space(substring-after($rest, ' '))"/><xsl:with-param name="unit" select="$unit"/><xsl:with-param name="lines" select="$lines"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
