<?xml version="1.0" encoding="UTF-8"?>
<!-- Both documents for word processors: the parts of a WordprocessingML package that depend on the document, one at a time.
     What is laid out is said by styles (word-styles.xsl); each number leads to its definition in the annex. -->
<xsl:stylesheet version="1.0" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">

  <xsl:import href="word-styles.xsl"/>
  <xsl:import href="word-drawing.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no" standalone="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="run"/>
  <xsl:param name="part"/>
  <xsl:param name="created"/>
  <xsl:key name="figure" match="annex/figure" use="@code"/>
  <xsl:variable name="identity" select="/*/identity"/>
  <xsl:variable name="palette" select="/*/palette"/>
  <!-- Without a former edition its columns are left out. -->
  <xsl:variable name="compared" select="$identity/@former != ''"/>
  <xsl:variable name="periods" select="1 + number($compared)"/>
  <xsl:variable name="full-title" select="concat($identity/@title, ' ', $identity/@edition)"/>
  <!-- Twentieths of a point between the margins: 170 mm. -->
  <xsl:variable name="measure" select="9638"/>

  <xsl:template match="/*">
    <xsl:choose>
      <xsl:when test="$part = 'document'"><xsl:call-template name="document"/></xsl:when>
      <xsl:when test="$part = 'links'"><xsl:call-template name="links"/></xsl:when>
      <xsl:when test="$part = 'footnotes'"><xsl:call-template name="footnotes"/></xsl:when>
      <xsl:when test="$part = 'header'"><xsl:call-template name="header"/></xsl:when>
      <xsl:when test="$part = 'footer'"><xsl:call-template name="footer"/></xsl:when>
      <xsl:when test="$part = 'properties'"><xsl:call-template name="properties"/></xsl:when>
      <xsl:when test="$part = 'numbering'"><xsl:call-template name="numbering"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="styles"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="document">
    <w:document><w:body>
      <xsl:call-template name="cover"/>
      <xsl:call-template name="legal"/>
      <xsl:call-template name="contents"/>
      <xsl:apply-templates select="chapter"/>
      <w:sectPr>
        <w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>
        <w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1700" w:right="1298" w:bottom="1418" w:left="1304" w:header="737" w:footer="624" w:gutter="0"/>
      </w:sectPr>
    </w:body></w:document>
  </xsl:template>

  <!-- One cell as large as the page within its margins, on the colour of the identity. -->
  <xsl:template name="cover">
    <xsl:variable name="ground"><xsl:choose><xsl:when test="starts-with($identity/@ground, '#')"><xsl:value-of select="$identity/@ground"/></xsl:when><xsl:otherwise><xsl:value-of select="$palette/@primary"/></xsl:otherwise></xsl:choose></xsl:variable>
    <w:tbl>
      <w:tblPr><w:tblW w:w="10800" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="850" w:type="dxa"/><w:right w:w="850" w:type="dxa"/></w:tblCellMar></w:tblPr>
      <w:tblGrid><w:gridCol w:w="10800"/></w:tblGrid>
      <w:tr><w:trPr><w:trHeight w:val="13700" w:hRule="exact"/></w:trPr><w:tc>
        <w:tcPr><w:tcW w:w="10800" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="{substring-after($ground, '#')}"/><w:vAlign w:val="center"/></w:tcPr>
        <xsl:if test="logos/logo"><w:p><w:pPr><w:pStyle w:val="CoverLine"/></w:pPr><xsl:apply-templates select="logos/logo"/></w:p></xsl:if>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'CoverLine'"/><xsl:with-param name="text" select="$identity/@ministry"/></xsl:call-template>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'CoverLine'"/><xsl:with-param name="text" select="$identity/@unit"/></xsl:call-template>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'Title'"/><xsl:with-param name="text" select="$identity/@title"/></xsl:call-template>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'CoverEdition'"/><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'Subtitle'"/><xsl:with-param name="text" select="$identity/@compact"/></xsl:call-template>
        <xsl:call-template name="p"><xsl:with-param name="style" select="'CoverLine'"/><xsl:with-param name="text" select="concat('Acciones de ', $identity/@coverage)"/></xsl:call-template>
        <xsl:if test="$identity/@demonstration = 'true'"><xsl:call-template name="p"><xsl:with-param name="style" select="'CoverMark'"/><xsl:with-param name="text" select="'Edición de demostración'"/></xsl:call-template></xsl:if>
        <xsl:for-each select="cover-art"><w:p><w:pPr><w:pStyle w:val="CoverMark"/></w:pPr><xsl:call-template name="drawing"><xsl:with-param name="width" select="454"/><xsl:with-param name="alternative" select="'Dibujo de la portada: una barra por cada objetivo del Pacto Mundial, tan alta como sus acciones reportadas.'"/></xsl:call-template></w:p></xsl:for-each>
      </w:tc></w:tr>
    </w:tbl>
    <w:p><w:pPr><w:pStyle w:val="Small"/><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:pPr></w:p>
  </xsl:template>

  <!-- A mark on the cover; 36 000 units are a millimetre. -->
  <xsl:template match="logo">
    <xsl:variable name="name" select="concat('logo-', position())"/>
    <xsl:variable name="width" select="round(substring-before(@width, 'mm') * 36000)"/>
    <xsl:variable name="height" select="round(substring-before(@height, 'mm') * 36000)"/>
    <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="252000">
      <wp:extent cx="{$width}" cy="{$height}"/><wp:docPr id="{position()}" name="{$name}" descr="{@alternative}"/>
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
        <pic:nvPicPr><pic:cNvPr id="{position()}" name="{$name}"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:embed="{$name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{$width}" cy="{$height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
      </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
    <w:r><w:t xml:space="preserve">  </w:t></w:r>
  </xsl:template>

  <!-- What binds the document to its data; said here and nowhere else. -->
  <xsl:template name="legal">
    <xsl:for-each select="legal/p"><xsl:call-template name="p"><xsl:with-param name="style" select="'Small'"/></xsl:call-template></xsl:for-each>
    <xsl:if test="$identity/@demonstration = 'true'"><xsl:call-template name="p"><xsl:with-param name="style" select="'Mark'"/><xsl:with-param name="text" select="'Edición de demostración. Contiene datos sintéticos y no es una publicación oficial.'"/></xsl:call-template></xsl:if>
    <w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr>
      <xsl:call-template name="t"><xsl:with-param name="text" select="concat('Versión ', $identity/@version, '. Datos sellados el ', $identity/@sealed-on, '. Huella digital de los datos sellados (SHA-256): ')"/></xsl:call-template>
      <w:r><w:rPr><w:rStyle w:val="Digest"/></w:rPr><xsl:call-template name="words"><xsl:with-param name="text" select="$identity/@sha256"/></xsl:call-template></w:r>
      <xsl:call-template name="t"><xsl:with-param name="text" select="'. Raíz de los datos, reglas y afirmaciones del paquete sellado: '"/></xsl:call-template>
      <w:r><w:rPr><w:rStyle w:val="Digest"/></w:rPr><xsl:call-template name="words"><xsl:with-param name="text" select="$identity/@data-root"/></xsl:call-template></w:r>
    </w:p>
  </xsl:template>

  <!-- Its page numbers are fields of their own: within a field for the whole, LibreOffice would not bring them up to date. -->
  <xsl:template name="contents">
    <xsl:call-template name="p"><xsl:with-param name="style" select="'TOCHeading'"/><xsl:with-param name="text" select="'Contenido'"/></xsl:call-template>
    <xsl:for-each select="chapter | chapter//section">
      <w:p><w:pPr><w:pStyle><xsl:attribute name="w:val"><xsl:choose><xsl:when test="@level = '2' or self::section">TOC2</xsl:when><xsl:otherwise>TOC1</xsl:otherwise></xsl:choose></xsl:attribute></w:pStyle></w:pPr>
        <w:hyperlink w:history="1"><xsl:attribute name="w:anchor"><xsl:call-template name="place"/></xsl:attribute>
          <w:r><xsl:call-template name="words"><xsl:with-param name="text"><xsl:choose><xsl:when test="@number"><xsl:value-of select="concat(@number, '. ', @short)"/></xsl:when><xsl:otherwise><xsl:value-of select="@title"/></xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template></w:r>
          <w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF <xsl:call-template name="place"/> \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>–</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink>
      </w:p>
    </xsl:for-each>
  </xsl:template>

  <!-- Words, runs and paragraphs. -->

  <xsl:template name="words"><xsl:param name="text"/><w:t xml:space="preserve"><xsl:value-of select="$text"/></w:t></xsl:template>

  <xsl:template name="t"><xsl:param name="text"/><xsl:param name="style"/>
    <xsl:variable name="language" select="ancestor-or-self::*/@lang"/>
    <w:r><xsl:if test="$style != '' or $language"><w:rPr><xsl:if test="$style != ''"><w:rStyle w:val="{$style}"/></xsl:if><xsl:if test="$language"><w:lang w:val="{$language}"/></xsl:if></w:rPr></xsl:if><xsl:call-template name="words"><xsl:with-param name="text" select="$text"/></xsl:call-template></w:r>
  </xsl:template>

  <xsl:template name="p"><xsl:param name="style" select="'BodyText'"/><xsl:param name="text" select="."/>
    <w:p><w:pPr><w:pStyle w:val="{$style}"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="$text"/></xsl:call-template></w:p>
  </xsl:template>

  <!-- A place's name as a bookmark may be called. -->
  <xsl:template name="place"><xsl:param name="id" select="@id"/><xsl:value-of select="concat('l_', translate($id, '-. ', '___'))"/></xsl:template>

  <xsl:template name="bookmark">
    <xsl:variable name="number"><xsl:number level="any" count="chapter | section | practice | objective | joint | ficha"/></xsl:variable>
    <xsl:variable name="name"><xsl:call-template name="place"/></xsl:variable>
    <w:bookmarkStart w:id="{$number}" w:name="{$name}"/><w:bookmarkEnd w:id="{$number}"/>
  </xsl:template>

  <xsl:template name="head"><xsl:param name="style"/><xsl:param name="text" select="@title"/>
    <w:p><w:pPr><w:pStyle w:val="{$style}"/></w:pPr><xsl:call-template name="bookmark"/><xsl:call-template name="t"><xsl:with-param name="text" select="$text"/></xsl:call-template></w:p>
  </xsl:template>

  <xsl:template name="link"><xsl:param name="id"/><xsl:param name="text"/>
    <w:hyperlink w:history="1"><xsl:attribute name="w:anchor"><xsl:call-template name="place"><xsl:with-param name="id" select="$id"/></xsl:call-template></xsl:attribute>
      <xsl:call-template name="t"><xsl:with-param name="text" select="$text"/><xsl:with-param name="style" select="'Hyperlink'"/></xsl:call-template></w:hyperlink>
  </xsl:template>

  <!-- A number with the way to what it counts. -->
  <xsl:template name="number"><xsl:param name="text"/><xsl:param name="figure"/><xsl:param name="style" select="'Figure'"/>
    <xsl:variable name="code" select="substring-before(concat($figure, '.former'), '.former')"/>
    <xsl:choose>
      <xsl:when test="string($text) = ''"><xsl:call-template name="t"><xsl:with-param name="text" select="'–'"/></xsl:call-template></xsl:when>
      <xsl:when test="$code != '' and key('figure', $code)">
        <w:hyperlink w:history="1" w:anchor="cifra_{count(key('figure', $code)[1]/preceding-sibling::figure)}"><xsl:call-template name="t"><xsl:with-param name="text" select="$text"/><xsl:with-param name="style" select="$style"/></xsl:call-template></w:hyperlink>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="t"><xsl:with-param name="text" select="$text"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="run"><xsl:call-template name="t"><xsl:with-param name="text" select="."/></xsl:call-template></xsl:template>
  <xsl:template match="run[@figure != '']"><xsl:call-template name="number"><xsl:with-param name="text" select="."/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></xsl:template>

  <!-- The first call of a note is where it stands, later ones only name it. -->
  <xsl:template match="call">
    <xsl:variable name="label" select="@label"/>
    <xsl:variable name="text" select="ancestor::*[.//note[@label = $label]][1]"/>
    <xsl:choose>
      <xsl:when test="$text and generate-id(($text//call[@label = $label])[1]) = generate-id()">
        <xsl:for-each select="($text//note[@label = $label])[1]"><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:customMarkFollows="1"><xsl:attribute name="w:id"><xsl:call-template name="note-number"/></xsl:attribute></w:footnoteReference><xsl:call-template name="words"><xsl:with-param name="text" select="$label"/></xsl:call-template></w:r></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="t"><xsl:with-param name="text" select="$label"/><xsl:with-param name="style" select="'FootnoteReference'"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="note-number"><xsl:number level="any" count="note"/></xsl:template>

  <xsl:template match="note">
    <xsl:variable name="label" select="@label"/>
    <xsl:if test="not(ancestor::*[.//note[@label = $label]][.//call[@label = $label]])"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><xsl:call-template name="noted"/></w:p></xsl:if>
  </xsl:template>

  <xsl:template name="noted">
    <xsl:call-template name="t"><xsl:with-param name="text" select="@label"/><xsl:with-param name="style" select="'FootnoteReference'"/></xsl:call-template>
    <xsl:call-template name="t"><xsl:with-param name="text" select="'&#160;'"/></xsl:call-template><xsl:apply-templates/>
  </xsl:template>

  <xsl:template name="footnotes">
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      <xsl:for-each select="//note"><w:footnote w:id="{position()}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><xsl:call-template name="noted"/></w:p></w:footnote></xsl:for-each>
    </w:footnotes>
  </xsl:template>

  <!-- Chapters and sections; whatever stands in them, in whatever order. -->

  <xsl:template match="chapter"><xsl:call-template name="head"><xsl:with-param name="style" select="'Heading1'"/></xsl:call-template><xsl:apply-templates select="*"/></xsl:template>
  <xsl:template match="chapter[@level = '2'] | section">
    <w:p><w:pPr><w:pStyle w:val="Heading2"/><xsl:if test="self::chapter"><w:pageBreakBefore/></xsl:if></w:pPr><xsl:call-template name="bookmark"/><xsl:call-template name="t"><xsl:with-param name="text" select="@title"/></xsl:call-template></w:p>
    <xsl:apply-templates select="*"/>
  </xsl:template>
  <xsl:template match="chapter[@number]" priority="1">
    <w:p><w:pPr><w:pStyle w:val="Heading2"/><w:pageBreakBefore/></w:pPr><xsl:call-template name="bookmark"/><xsl:call-template name="t"><xsl:with-param name="text" select="concat(@number, '. ', @title)"/></xsl:call-template></w:p>
    <xsl:apply-templates select="findings"/>
    <xsl:if test="not(ficha)"><xsl:call-template name="p"><xsl:with-param name="text" select="'Ninguna acción de la edición tiene este objetivo principal.'"/></xsl:call-template></xsl:if>
    <xsl:apply-templates select="*[not(self::findings)]"/>
  </xsl:template>

  <!-- What is not known by name is passed through; words of its own are a paragraph. -->
  <xsl:template match="*"><xsl:choose><xsl:when test="text()"><xsl:call-template name="p"/></xsl:when><xsl:otherwise><xsl:apply-templates select="*"/></xsl:otherwise></xsl:choose></xsl:template>

  <!-- The unit's own words. -->
  <xsl:template match="paragraph"><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><xsl:apply-templates/></w:p></xsl:template>
  <xsl:template match="heading"><w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><xsl:apply-templates/></w:p></xsl:template>
  <xsl:template match="quote"><w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><xsl:apply-templates/></w:p></xsl:template>
  <xsl:template match="item"><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><xsl:apply-templates/></w:p></xsl:template>
  <!-- Each numbered list begins anew: a numbering of its own. -->
  <xsl:template match="items[@kind = 'numbered']/item"><w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId><xsl:attribute name="w:val"><xsl:for-each select=".."><xsl:call-template name="list-number"/></xsl:for-each></xsl:attribute></w:numId></w:numPr></w:pPr><xsl:apply-templates/></w:p></xsl:template>
  <xsl:template name="list-number"><xsl:variable name="before"><xsl:number level="any" count="items[@kind = 'numbered']"/></xsl:variable><xsl:value-of select="$before + 10"/></xsl:template>

  <xsl:template match="passage">
    <xsl:if test="@title != ''"><xsl:call-template name="p"><xsl:with-param name="style" select="'Heading3'"/><xsl:with-param name="text" select="@title"/></xsl:call-template></xsl:if>
    <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><xsl:apply-templates select="run"/></w:p>
  </xsl:template>

  <!-- Findings: what each is about with the number it turns on, its sentences beside it. As in print, the figure a sentence states first, if
       possible another one than what it is a part of. -->
  <xsl:template match="findings[passage/@title != '']">
    <w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="{$measure}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="7038"/></w:tblGrid>
      <xsl:for-each select="passage[@title != '' or position() = 1]">
        <xsl:variable name="first" select="generate-id()"/>
        <xsl:variable name="stated" select="run[@kind = 'FIGURE'][not(contains(@figure, '.former') or starts-with(@figure, 'reports.type.'))]"/>
        <xsl:variable name="other" select="$stated[@figure != 'reports.total' and @figure != 'objectives.total'][1]"/>
        <w:tr><xsl:call-template name="row"/>
          <w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><xsl:call-template name="p"><xsl:with-param name="style" select="'TableFact'"/><xsl:with-param name="text" select="@title"/></xsl:call-template>
            <xsl:for-each select="($other | $stated[not($other)])[1]"><w:p><w:pPr><w:pStyle w:val="Big"/></w:pPr><xsl:call-template name="number"><xsl:with-param name="text" select="."/><xsl:with-param name="figure" select="@figure"/><xsl:with-param name="style" select="'BigFigure'"/></xsl:call-template></w:p></xsl:for-each></w:tc>
          <w:tc><w:tcPr><w:tcW w:w="7038" w:type="dxa"/></w:tcPr>
            <xsl:for-each select=". | following-sibling::passage[@title = ''][generate-id(preceding-sibling::passage[@title != '' or not(preceding-sibling::passage)][1]) = $first]"><w:p><w:pPr><w:pStyle w:val="Sentence"/></w:pPr><xsl:apply-templates select="run"/></w:p></xsl:for-each></w:tc></w:tr>
      </xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/>
  </xsl:template>

  <!-- Tables: head rows repeat, rows do not split, widths are said. -->

  <xsl:template name="grid"><xsl:param name="widths"/>
    <w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="{$measure}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>
    <w:tblGrid><xsl:call-template name="columns"><xsl:with-param name="widths" select="$widths"/></xsl:call-template></w:tblGrid>
  </xsl:template>
  <xsl:template name="columns"><xsl:param name="widths"/>
    <xsl:if test="$widths != ''"><w:gridCol w:w="{substring-before($widths, ' ')}"/><xsl:call-template name="columns"><xsl:with-param name="widths" select="substring-after($widths, ' ')"/></xsl:call-template></xsl:if>
  </xsl:template>
  <xsl:template name="head-row"><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr></xsl:template>
  <xsl:template name="row"><w:trPr><w:cantSplit/></w:trPr></xsl:template>
  <xsl:template name="th"><xsl:param name="width"/><xsl:param name="text"/><xsl:param name="style" select="'TableHeadRight'"/><xsl:param name="span" select="1"/><xsl:param name="merge"/>
    <w:tc><w:tcPr><w:tcW w:w="{$width}" w:type="dxa"/><xsl:if test="$span &gt; 1"><w:gridSpan w:val="{$span}"/></xsl:if><xsl:if test="$merge != ''"><w:vMerge w:val="{$merge}"/></xsl:if></w:tcPr><xsl:call-template name="p"><xsl:with-param name="style" select="$style"/><xsl:with-param name="text" select="$text"/></xsl:call-template></w:tc>
  </xsl:template>
  <xsl:template name="td"><xsl:param name="width"/><xsl:param name="text"/><xsl:param name="figure"/><xsl:param name="style" select="'TableRight'"/><xsl:param name="second"/>
    <w:tc><w:tcPr><w:tcW w:w="{$width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{$style}"/></w:pPr><xsl:call-template name="number"><xsl:with-param name="text" select="$text"/><xsl:with-param name="figure" select="$figure"/></xsl:call-template></w:p>
      <xsl:if test="$second != ''"><w:p><w:pPr><w:pStyle w:val="{$style}"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="$second"/><xsl:with-param name="style" select="'Quiet'"/></xsl:call-template></w:p></xsl:if></w:tc>
  </xsl:template>
  <!-- What keeps a table from growing into the next one. -->
  <xsl:template name="after-table"><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p></xsl:template>

  <xsl:template match="glance"><xsl:call-template name="bigs"/><xsl:apply-templates select="highlights"/></xsl:template>
  <xsl:template name="bigs">
    <xsl:if test="big">
      <w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="{$measure}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="7038"/></w:tblGrid>
        <xsl:for-each select="big"><w:tr><xsl:call-template name="row"/>
          <w:tc><w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Big"/></w:pPr><xsl:call-template name="number"><xsl:with-param name="text" select="@number"/><xsl:with-param name="figure" select="@figure"/><xsl:with-param name="style" select="'BigFigure'"/></xsl:call-template></w:p></w:tc>
          <w:tc><w:tcPr><w:tcW w:w="7038" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><xsl:call-template name="p"><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@label"/></xsl:call-template>
            <xsl:if test="@note != ''"><xsl:call-template name="p"><xsl:with-param name="style" select="'Small'"/><xsl:with-param name="text" select="@note"/></xsl:call-template></xsl:if></w:tc></w:tr></xsl:for-each>
      </w:tbl><xsl:call-template name="after-table"/>
    </xsl:if>
  </xsl:template>

  <!-- A chart as a drawing, and as a table where none follows it, or in words where there is no such table. -->
  <xsl:template match="chart">
    <xsl:call-template name="p"><xsl:with-param name="style" select="'Caption'"/><xsl:with-param name="text" select="@title"/></xsl:call-template>
    <w:p><w:pPr><w:pStyle w:val="Drawing"/></w:pPr>
      <xsl:choose>
        <!-- A map leaves room for its table on the page. -->
        <xsl:when test="following-sibling::states"><xsl:call-template name="drawing"><xsl:with-param name="alternative" select="@alternative"/><xsl:with-param name="width" select="390"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="drawing"><xsl:with-param name="alternative" select="@alternative"/></xsl:call-template></xsl:otherwise>
      </xsl:choose></w:p>
    <xsl:call-template name="p"><xsl:with-param name="style" select="'Small'"/><xsl:with-param name="text" select="@source"/></xsl:call-template>
    <xsl:if test="@id = 'objetivos-grafica' and not(//objectives/objective)"><xsl:call-template name="p"><xsl:with-param name="text" select="@alternative"/></xsl:call-template></xsl:if>
    <xsl:if test="@id = 'objetivos-grafica' and //objectives/objective">
      <w:tbl><xsl:call-template name="grid"><xsl:with-param name="widths"><xsl:value-of select="concat($measure - 1400 * $periods, ' 1400 ')"/><xsl:if test="$compared">1400 </xsl:if></xsl:with-param></xsl:call-template>
        <w:tr><xsl:call-template name="head-row"/>
          <xsl:call-template name="th"><xsl:with-param name="width" select="$measure - 1400 * $periods"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Objetivo'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="$identity/@former"/></xsl:call-template></xsl:if></w:tr>
        <xsl:for-each select="//objectives/objective"><xsl:variable name="code" select="concat('reports.objective.', format-number(@number, '00'))"/>
          <w:tr><xsl:call-template name="row"/>
            <xsl:call-template name="td"><xsl:with-param name="width" select="$measure - 1400 * $periods"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@bookmark"/></xsl:call-template>
            <xsl:call-template name="td"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="$code"/></xsl:call-template>
            <xsl:if test="$compared"><xsl:call-template name="td"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="key('figure', $code)/@former"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></xsl:if></w:tr></xsl:for-each>
      </w:tbl><xsl:call-template name="after-table"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="groups">
    <w:tbl><xsl:call-template name="grid"><xsl:with-param name="widths"><xsl:value-of select="concat($measure - 1450 * ($periods + 2), ' 1450 1450 1450 ')"/><xsl:if test="$compared">1450 </xsl:if></xsl:with-param></xsl:call-template>
      <w:tr><xsl:call-template name="head-row"/>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$measure - 1450 * ($periods + 2)"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Grupo'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="'Participantes'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="concat('Acciones ', $identity/@edition)"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="'Porcentaje'"/></xsl:call-template>
        <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="concat('Acciones ', $identity/@former)"/></xsl:call-template></xsl:if></w:tr>
      <xsl:for-each select="group"><xsl:variable name="code" select="concat('reports.group.', @code)"/>
        <w:tr><xsl:call-template name="row"/>
          <xsl:call-template name="td"><xsl:with-param name="width" select="$measure - 1450 * ($periods + 2)"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
          <xsl:call-template name="td"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="@participants"/><xsl:with-param name="figure" select="concat('participants.group.', @code)"/></xsl:call-template>
          <xsl:call-template name="td"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="@reports"/><xsl:with-param name="figure" select="$code"/></xsl:call-template>
          <xsl:call-template name="td"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="@share"/><xsl:with-param name="figure" select="concat($code, '.share')"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="td"><xsl:with-param name="width" select="1450"/><xsl:with-param name="text" select="@former"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></xsl:if></w:tr></xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/>
  </xsl:template>

  <xsl:template match="states">
    <w:tbl><xsl:call-template name="grid"><xsl:with-param name="widths"><xsl:value-of select="concat($measure - 1400 * $periods, ' 1400 ')"/><xsl:if test="$compared">1400 </xsl:if></xsl:with-param></xsl:call-template>
      <w:tr><xsl:call-template name="head-row"/>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$measure - 1400 * $periods"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Entidad federativa'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
        <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="$identity/@former"/></xsl:call-template></xsl:if></w:tr>
      <xsl:for-each select="state"><w:tr><xsl:call-template name="row"/>
        <xsl:call-template name="td"><xsl:with-param name="width" select="$measure - 1400 * $periods"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
        <xsl:call-template name="td"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="@reports"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template>
        <xsl:if test="$compared"><xsl:call-template name="td"><xsl:with-param name="width" select="1400"/><xsl:with-param name="text" select="@former"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></xsl:if></w:tr></xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/>
  </xsl:template>

  <xsl:template name="kicker"><xsl:param name="text"/>
    <w:p><w:pPr><w:pStyle w:val="Kicker"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="$text"/></xsl:call-template>
      <xsl:if test="@mark != ''"><xsl:call-template name="t"><xsl:with-param name="text" select="concat(' · ', @mark)"/></xsl:call-template></xsl:if></w:p>
  </xsl:template>

  <xsl:template match="practice">
    <xsl:call-template name="kicker"><xsl:with-param name="text" select="@kicker"/></xsl:call-template>
    <xsl:call-template name="head"><xsl:with-param name="style" select="'Heading3'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
    <xsl:call-template name="p"><xsl:with-param name="style" select="'Who'"/><xsl:with-param name="text" select="@institutions"/></xsl:call-template>
    <xsl:call-template name="bigs"/>
    <xsl:call-template name="p"><xsl:with-param name="text" select="@summary"/></xsl:call-template>
    <xsl:apply-templates select="statements"/>
  </xsl:template>

  <xsl:template match="objective">
    <xsl:call-template name="head"><xsl:with-param name="style" select="'Heading3'"/><xsl:with-param name="text" select="concat(@number, '. ', @name)"/></xsl:call-template>
    <w:p><w:pPr><w:pStyle w:val="Who"/></w:pPr><xsl:call-template name="number"><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="concat('reports.objective.', format-number(@number, '00'))"/></xsl:call-template>
      <xsl:call-template name="t"><xsl:with-param name="text" select="concat(' ', @count-label)"/></xsl:call-template>
      <xsl:if test="@former != ''"><xsl:call-template name="t"><xsl:with-param name="text" select="concat(' · ', @former)"/><xsl:with-param name="style" select="'Quiet'"/></xsl:call-template></xsl:if></w:p>
    <xsl:for-each select="action"><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="concat(@name, ', ')"/></xsl:call-template><xsl:call-template name="t"><xsl:with-param name="text" select="@institution"/><xsl:with-param name="style" select="'Quiet'"/></xsl:call-template></w:p></xsl:for-each>
  </xsl:template>

  <xsl:template match="joint">
    <xsl:call-template name="kicker"><xsl:with-param name="text" select="'Programa conjunto'"/></xsl:call-template>
    <xsl:call-template name="head"><xsl:with-param name="style" select="'Heading3'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
    <xsl:call-template name="p"><xsl:with-param name="style" select="'Who'"/><xsl:with-param name="text" select="concat('Coordina: ', @coordinator)"/></xsl:call-template>
    <xsl:apply-templates select="passage"/>
    <xsl:for-each select="taking">
      <w:p><w:pPr><w:pStyle w:val="FactHead"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="concat(@institution, ', ')"/></xsl:call-template><xsl:call-template name="link"><xsl:with-param name="id" select="@ficha"/><xsl:with-param name="text" select="@folio"/></xsl:call-template></w:p>
      <xsl:apply-templates select="measured"/>
      <xsl:if test="not(measured/measurement)"><xsl:call-template name="p"><xsl:with-param name="text" select="'Sin mediciones reportadas.'"/></xsl:call-template></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="ficha">
    <xsl:call-template name="kicker"><xsl:with-param name="text" select="concat(@folio, ' · ', @type)"/></xsl:call-template>
    <xsl:call-template name="head"><xsl:with-param name="style" select="'Heading3'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
    <xsl:call-template name="p"><xsl:with-param name="style" select="'Who'"/><xsl:with-param name="text" select="@institution"/></xsl:call-template>
    <xsl:apply-templates select="summary/p"/>
    <xsl:if test="facts/fact">
      <w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="{$measure}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="7238"/></w:tblGrid>
        <xsl:for-each select="facts/fact"><w:tr><xsl:call-template name="row"/>
          <w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><xsl:call-template name="p"><xsl:with-param name="style" select="'TableFact'"/><xsl:with-param name="text" select="@head"/></xsl:call-template></w:tc>
          <w:tc><w:tcPr><w:tcW w:w="7238" w:type="dxa"/></w:tcPr><xsl:for-each select="p"><xsl:call-template name="p"><xsl:with-param name="style" select="'TableText'"/></xsl:call-template></xsl:for-each><xsl:if test="not(p)"><w:p/></xsl:if></w:tc></w:tr></xsl:for-each>
      </w:tbl><xsl:call-template name="after-table"/>
    </xsl:if>
    <xsl:for-each select="prose/fact"><xsl:call-template name="p"><xsl:with-param name="style" select="'FactHead'"/><xsl:with-param name="text" select="@head"/></xsl:call-template><xsl:apply-templates select="p"/></xsl:for-each>
    <xsl:if test="@joint != ''"><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>
      <xsl:call-template name="t"><xsl:with-param name="text" select="'Forma parte de un programa conjunto: '"/></xsl:call-template><xsl:call-template name="link"><xsl:with-param name="id" select="@joint"/><xsl:with-param name="text" select="concat('«', @joint-name, '»')"/></xsl:call-template><xsl:call-template name="t"><xsl:with-param name="text" select="'; sus resultados se presentan ahí.'"/></xsl:call-template></w:p></xsl:if>
    <xsl:apply-templates select="measured"/>
  </xsl:template>

  <xsl:template match="measured"/>
  <xsl:template match="measured[measurement]">
    <xsl:variable name="parts" select="@parts = 'true'"/>
    <xsl:variable name="wide"><xsl:choose><xsl:when test="$parts">2238</xsl:when><xsl:otherwise>4438</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="reach"><xsl:choose><xsl:when test="$parts">1050</xsl:when><xsl:otherwise>1500</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="dates"><xsl:choose><xsl:when test="$parts">1300</xsl:when><xsl:otherwise>2200</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="total"><xsl:choose><xsl:when test="$parts">1250</xsl:when><xsl:otherwise>1500</xsl:otherwise></xsl:choose></xsl:variable>
    <w:tbl><xsl:call-template name="grid"><xsl:with-param name="widths"><xsl:value-of select="concat($wide, ' ', $reach, ' ', $dates, ' ', $total, ' ')"/><xsl:if test="$parts">950 950 950 950 </xsl:if></xsl:with-param></xsl:call-template>
      <w:tr><xsl:call-template name="head-row"/>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$wide"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Qué se contó'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$reach"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Alcance'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$dates"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="text" select="'Fechas'"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$total"/><xsl:with-param name="text" select="'Total'"/></xsl:call-template>
        <xsl:if test="$parts">
          <xsl:call-template name="th"><xsl:with-param name="width" select="950"/><xsl:with-param name="text" select="'Mujeres'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="width" select="950"/><xsl:with-param name="text" select="'Hombres'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="width" select="950"/><xsl:with-param name="text" select="'Diversidad sexual'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="width" select="950"/><xsl:with-param name="text" select="'Sin especificar'"/></xsl:call-template>
        </xsl:if></w:tr>
      <xsl:for-each select="measurement"><w:tr><xsl:call-template name="row"/>
        <xsl:call-template name="td"><xsl:with-param name="width" select="$wide"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@counted"/><xsl:with-param name="second"><xsl:if test="@ages != ''"><xsl:value-of select="concat('Por edad. ', @ages)"/></xsl:if></xsl:with-param></xsl:call-template>
        <xsl:call-template name="td"><xsl:with-param name="width" select="$reach"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@reach"/></xsl:call-template>
        <xsl:call-template name="td"><xsl:with-param name="width" select="$dates"/><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@dates"/></xsl:call-template>
        <xsl:call-template name="td"><xsl:with-param name="width" select="$total"/><xsl:with-param name="text" select="@total"/><xsl:with-param name="second" select="@unit"/></xsl:call-template>
        <xsl:if test="$parts"><xsl:for-each select="part"><xsl:call-template name="td"><xsl:with-param name="width" select="950"/><xsl:with-param name="text" select="@text"/></xsl:call-template></xsl:for-each></xsl:if></w:tr></xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/>
  </xsl:template>

  <xsl:template match="crossed">
    <xsl:variable name="spans" select="count(period)"/>
    <xsl:variable name="width" select="floor(7600 div (count(head) * $spans + $spans))"/>
    <xsl:variable name="first" select="$measure - $width * (count(head) * $spans + $spans)"/>
    <xsl:call-template name="p"><xsl:with-param name="text" select="'Cada acción se cuenta una vez: en su objetivo principal y en el grupo de su institución responsable.'"/></xsl:call-template>
    <w:tbl><xsl:call-template name="grid"><xsl:with-param name="widths"><xsl:value-of select="concat($first, ' ')"/><xsl:for-each select="head | total"><xsl:for-each select="../period"><xsl:value-of select="concat($width, ' ')"/></xsl:for-each></xsl:for-each></xsl:with-param></xsl:call-template>
      <w:tr><xsl:call-template name="head-row"/>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$first"/><xsl:with-param name="style" select="'TableHead'"/><xsl:with-param name="merge" select="'restart'"/><xsl:with-param name="text" select="'Objetivo principal'"/></xsl:call-template>
        <xsl:for-each select="head"><xsl:call-template name="th"><xsl:with-param name="width" select="$width * $spans"/><xsl:with-param name="span" select="$spans"/><xsl:with-param name="text" select="@name"/></xsl:call-template></xsl:for-each>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$width * $spans"/><xsl:with-param name="span" select="$spans"/><xsl:with-param name="text" select="'Total'"/></xsl:call-template></w:tr>
      <w:tr><xsl:call-template name="head-row"/>
        <xsl:call-template name="th"><xsl:with-param name="width" select="$first"/><xsl:with-param name="merge" select="'continue'"/></xsl:call-template>
        <xsl:for-each select="head | total"><xsl:for-each select="../period"><xsl:call-template name="th"><xsl:with-param name="width" select="$width"/><xsl:with-param name="text" select="@code"/></xsl:call-template></xsl:for-each></xsl:for-each></w:tr>
      <xsl:for-each select="row | total"><xsl:variable name="style"><xsl:choose><xsl:when test="self::total">TableHead</xsl:when><xsl:otherwise>TableText</xsl:otherwise></xsl:choose></xsl:variable>
        <w:tr><xsl:call-template name="row"/>
          <xsl:call-template name="td"><xsl:with-param name="width" select="$first"/><xsl:with-param name="style" select="$style"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
          <xsl:for-each select="cell"><xsl:call-template name="td"><xsl:with-param name="width" select="$width"/><xsl:with-param name="text" select="@text"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></xsl:for-each></w:tr></xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/>
  </xsl:template>

  <xsl:template match="index">
    <xsl:for-each select="entry"><xsl:call-template name="p"><xsl:with-param name="style" select="'FactHead'"/><xsl:with-param name="text" select="@name"/></xsl:call-template>
      <xsl:for-each select="line"><w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><xsl:call-template name="link"><xsl:with-param name="id" select="@ficha"/><xsl:with-param name="text" select="@name"/></xsl:call-template></w:p></xsl:for-each></xsl:for-each>
  </xsl:template>

  <xsl:template match="participants">
    <xsl:for-each select="group">
      <w:p><w:pPr><w:pStyle w:val="FactHead"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="concat(@name, ' · ')"/></xsl:call-template><xsl:call-template name="number"><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></w:p>
      <xsl:for-each select="institution"><xsl:call-template name="p"><xsl:with-param name="style" select="'ListBullet'"/><xsl:with-param name="text" select="@name"/></xsl:call-template></xsl:for-each></xsl:for-each>
  </xsl:template>

  <xsl:template match="annex">
    <xsl:if test="figure"><w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="{$measure}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1600"/><w:gridCol w:w="8038"/></w:tblGrid>
      <xsl:for-each select="figure"><w:tr><xsl:call-template name="row"/>
        <w:tc><w:tcPr><w:tcW w:w="1600" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableFact"/></w:pPr><w:bookmarkStart w:id="{100000 + position()}" w:name="cifra_{position() - 1}"/><w:bookmarkEnd w:id="{100000 + position()}"/><xsl:call-template name="t"><xsl:with-param name="text" select="@text"/></xsl:call-template></w:p></w:tc>
        <w:tc><w:tcPr><w:tcW w:w="8038" w:type="dxa"/></w:tcPr><xsl:call-template name="p"><xsl:with-param name="style" select="'TableText'"/><xsl:with-param name="text" select="@definition"/></xsl:call-template>
          <w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text"><xsl:value-of select="concat('Base: ', @basis, '. ')"/><xsl:if test="@quotient != ''"><xsl:value-of select="concat('Cociente: ', @quotient, '. ')"/></xsl:if><xsl:if test="@former != ''"><xsl:value-of select="concat('En ', $identity/@former, ': ', @former, '. ')"/></xsl:if><xsl:value-of select="concat('Regla ', @rule, '. ')"/></xsl:with-param></xsl:call-template>
            <w:hyperlink r:id="cifra{position()}" w:history="1"><xsl:call-template name="t"><xsl:with-param name="text" select="'Ver los registros'"/><xsl:with-param name="style" select="'Hyperlink'"/></xsl:call-template></w:hyperlink></w:p></w:tc></w:tr></xsl:for-each>
    </w:tbl><xsl:call-template name="after-table"/></xsl:if>
  </xsl:template>

  <xsl:template match="verification">
    <xsl:call-template name="p"><xsl:with-param name="text" select="'En la página pública de la edición se consultan los registros que respaldan cada cifra, se descargan los datos abiertos y se comprueba que este archivo es auténtico.'"/></xsl:call-template>
    <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:hyperlink r:id="address" w:history="1"><xsl:call-template name="t"><xsl:with-param name="text" select="$identity/@address"/><xsl:with-param name="style" select="'Hyperlink'"/></xsl:call-template></w:hyperlink></w:p>
  </xsl:template>

  <!-- The other parts of the package. -->

  <xsl:template name="links">
    <xsl:variable name="kind" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="styles" Type="{$kind}styles" Target="styles.xml"/><Relationship Id="numbering" Type="{$kind}numbering" Target="numbering.xml"/>
      <Relationship Id="settings" Type="{$kind}settings" Target="settings.xml"/><Relationship Id="footnotes" Type="{$kind}footnotes" Target="footnotes.xml"/>
      <Relationship Id="header" Type="{$kind}header" Target="header.xml"/><Relationship Id="footer" Type="{$kind}footer" Target="footer.xml"/>
      <Relationship Id="address" Type="{$kind}hyperlink" Target="{$identity/@address}" TargetMode="External"/>
      <xsl:for-each select="//annex/figure"><Relationship Id="cifra{position()}" Type="{$kind}hyperlink" Target="{$identity/@data}/figures/{@code}/records" TargetMode="External"/></xsl:for-each>
    <xsl:for-each select="logos/logo"><Relationship Id="logo-{position()}" Type="{$kind}image" Target="media/logo-{position()}.png"/></xsl:for-each></Relationships>
  </xsl:template>

  <xsl:template name="header">
    <w:hdr><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><xsl:call-template name="t"><xsl:with-param name="text" select="concat($full-title, ' · ', $identity/@acronym)"/></xsl:call-template>
      <xsl:if test="$identity/@demonstration = 'true'"><w:r><w:tab/></w:r><xsl:call-template name="t"><xsl:with-param name="text" select="'Edición de demostración'"/></xsl:call-template></xsl:if></w:p></w:hdr>
  </xsl:template>

  <xsl:template name="footer">
    <w:ftr><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:ftr>
  </xsl:template>

  <xsl:template name="properties">
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title><xsl:value-of select="$full-title"/></dc:title><dc:creator><xsl:value-of select="$identity/@unit"/></dc:creator>
      <dc:description><xsl:value-of select="concat($identity/@compact, ', ', $identity/@coverage)"/></dc:description><dc:language>es-MX</dc:language>
      <cp:lastModifiedBy><xsl:value-of select="$identity/@unit"/></cp:lastModifiedBy>
      <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$created"/></dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$created"/></dcterms:modified>
    </cp:coreProperties>
  </xsl:template>

  <xsl:template name="numbering">
    <w:numbering>
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <xsl:for-each select="//items[@kind = 'numbered']"><w:num w:numId="{10 + position()}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></xsl:for-each>
    </w:numbering>
  </xsl:template>
</xsl:stylesheet>
