<?xml version="1.0" encoding="UTF-8"?>
<!-- Layout of the Compendio General: a book to look things up in. Each objective has its tab at the outer edge, so recto and
     verso differ; a ficha keeps its head with its body. Sizes and spaces are decided here and in document.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="svg">

  <xsl:include href="document.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="run"/>

  <xsl:variable name="second" select="/*/palette/@second"/>

  <xsl:template match="/compendium">
    <fo:root xml:lang="es-MX" font-family="Noto Sans" font-size="9.5pt" line-height="14pt" color="{$ink}">
      <fo:layout-master-set><xsl:call-template name="masters"/></fo:layout-master-set>
      <xsl:call-template name="metadata"/>
      <fo:bookmark-tree>
        <xsl:apply-templates select="chapter | chapter/section" mode="bookmark"/>
      </fo:bookmark-tree>
      <xsl:call-template name="cover"/>
      <xsl:call-template name="front"/>
      <xsl:apply-templates select="chapter"/>
    </fo:root>
  </xsl:template>

  <!-- The numbers of the objectives at the foot of the cover, which lead to their tabs. -->
  <xsl:template match="cover-numbers">
    <fo:block-container absolute-position="fixed" left="23mm" top="216mm" width="170mm" height="44mm">
      <fo:wrapper role="artifact">
        <fo:block font-family="Barlow Condensed" font-weight="600" font-size="30pt" line-height="38pt" color="{$identity/@faint}">
          <fo:block text-align-last="justify"><xsl:for-each select="n[position() &lt;= 12]"><xsl:value-of select="."/></xsl:for-each></fo:block>
          <fo:block text-align-last="justify"><xsl:for-each select="n[position() &gt; 12]"><xsl:value-of select="."/></xsl:for-each></fo:block>
        </fo:block>
      </fo:wrapper>
    </fo:block-container>
  </xsl:template>

  <!-- An objective: its own sequence with the tab. -->
  <xsl:template match="chapter[@number]">
    <fo:page-sequence master-reference="page" language="es" country="MX" hyphenate="false" hyphenation-remain-character-count="2"
        hyphenation-push-character-count="3" hyphenation-ladder-count="2" orphans="3" widows="3">
      <xsl:call-template name="running"><xsl:with-param name="title" select="concat('Objetivo ', @number, ' · ', @short)"/></xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block id="{@id}" role="Div" space-after="7mm">
          <fo:table table-layout="fixed" width="170mm" role="Div" border-top="2.4pt solid {$accent}">
            <fo:table-column column-width="30mm"/><fo:table-column column-width="112mm"/><fo:table-column column-width="28mm"/>
            <fo:table-body role="Div"><fo:table-row role="Div">
              <fo:table-cell role="Div" padding-top="3mm"><fo:block role="P" font-family="Barlow Condensed" font-weight="600" font-size="60pt" line-height="54pt" color="{$primary}"><xsl:value-of select="@number"/></fo:block></fo:table-cell>
              <fo:table-cell role="Div" padding-top="4mm" padding-right="6mm"><fo:block role="H1" font-family="Barlow Condensed" font-weight="600" font-size="22pt" line-height="25pt" color="{$primary}"><xsl:value-of select="@title"/></fo:block></fo:table-cell>
              <fo:table-cell role="Div" padding-top="4mm">
                <fo:block text-align="end" font-family="Barlow Condensed" font-weight="600" font-size="30pt" line-height="28pt"><xsl:value-of select="@count"/></fo:block>
                <fo:block text-align="end" font-size="8pt" line-height="11pt"><xsl:value-of select="@count-label"/></fo:block>
                <xsl:if test="@former != ''"><fo:block text-align="end" font-size="8pt" line-height="11pt" color="{$quiet}"><xsl:value-of select="@former"/></fo:block></xsl:if>
              </fo:table-cell>
            </fo:table-row></fo:table-body>
          </fo:table>
          <xsl:for-each select="findings/passage">
            <fo:block margin-left="30mm" space-before="2mm" font-size="11pt" line-height="16pt"><xsl:value-of select="@text"/></fo:block>
          </xsl:for-each>
        </fo:block>
        <xsl:apply-templates select="joint | ficha"/>
        <xsl:if test="not(ficha)"><fo:block margin-left="30mm" color="{$quiet}">Ninguna acción de la edición tiene este objetivo principal.</fo:block></xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="chapter[@number]" mode="tab">
    <xsl:param name="side"/>
    <xsl:variable name="edge"><xsl:choose><xsl:when test="$side = 'recto'">207.9mm</xsl:when><xsl:otherwise>-2mm</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block-container absolute-position="fixed" left="{$edge}" top="{28 + (@number - 1) * 9.6}mm" width="10mm" height="9mm" background-color="{$primary}" display-align="center">
      <fo:block text-align="center" font-family="Barlow Condensed" font-weight="600" font-size="13pt" line-height="14pt" color="#ffffff"><xsl:value-of select="@number"/></fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- A ficha: head over the whole width, facts in the rail, prose beside them, measurements below. -->
  <xsl:template match="ficha">
    <fo:block id="{@id}" role="Div" space-before="8mm" border-top="1.2pt solid {$primary}" padding-top="2mm" keep-together.within-page="always" keep-with-next.within-page="always">
      <fo:block font-size="8pt" line-height="11pt" color="{$quiet}" text-align-last="justify"><xsl:value-of select="concat(@folio, ' · ', @type)"/><xsl:if test="@mark != ''"><fo:inline space-start="2.5mm" padding="0.2mm 1.2mm" border="0.6pt solid {$primary}" font-weight="700" color="{$primary}"><xsl:value-of select="@mark"/></fo:inline></xsl:if><fo:leader leader-pattern="space"/></fo:block>
      <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="16pt" line-height="18.5pt" color="{$primary}" space-before="0.6mm"><xsl:value-of select="@name"/></fo:block>
      <fo:block font-weight="bold" font-size="9pt" line-height="13pt" space-before="0.8mm" space-after="1.6mm"><xsl:value-of select="@institution"/></fo:block>
    </fo:block>
    <fo:table table-layout="fixed" width="170mm" role="Div">
      <fo:table-column column-width="44mm"/><fo:table-column column-width="126mm"/>
      <fo:table-body role="Div"><fo:table-row role="Div">
        <fo:table-cell role="Div" padding-right="5mm">
          <xsl:for-each select="facts/fact">
            <fo:block role="Div" keep-together.within-page="always" space-after="1.6mm" font-size="8pt" line-height="11pt">
              <fo:block color="{$quiet}" font-size="7.2pt" line-height="10pt" keep-with-next.within-page="always"><xsl:value-of select="@head"/></fo:block>
              <xsl:for-each select="p"><fo:block><xsl:value-of select="."/></fo:block></xsl:for-each>
            </fo:block>
          </xsl:for-each>
          <xsl:if test="not(facts/fact)"><fo:block/></xsl:if>
        </fo:table-cell>
        <fo:table-cell role="Div">
          <xsl:for-each select="summary/p"><fo:block space-after="1.6mm" hyphenate="true"><xsl:value-of select="."/></fo:block></xsl:for-each>
          <xsl:for-each select="prose/fact">
            <fo:block role="H3" font-weight="bold" font-size="8.5pt" line-height="12pt" color="{$primary}" space-before="1.2mm" keep-with-next.within-page="always"><xsl:value-of select="@head"/></fo:block>
            <xsl:for-each select="p"><fo:block space-after="1.2mm" hyphenate="true"><xsl:value-of select="."/></fo:block></xsl:for-each>
          </xsl:for-each>
          <xsl:if test="@joint != ''">
            <fo:block space-before="1.6mm" space-after="1.2mm" font-style="italic">Forma parte de un programa conjunto: <fo:basic-link internal-destination="{@joint}" fox:alt-text="{@joint-name}" color="{$primary}"><xsl:value-of select="concat('«', @joint-name, '»')"/></fo:basic-link>; sus resultados se presentan ahí, en la página <fo:page-number-citation ref-id="{@joint}"/>.</fo:block>
          </xsl:if>
          <xsl:if test="not(summary/p or prose/fact or @joint != '')"><fo:block/></xsl:if>
        </fo:table-cell>
      </fo:table-row></fo:table-body>
    </fo:table>
    <xsl:apply-templates select="measured"/>
  </xsl:template>

  <xsl:template match="joint">
    <fo:block id="{@id}" role="Div" space-before="6mm" background-color="{$paper}" border-top="2pt solid {$second}" padding="3mm 4mm 1mm 4mm" margin="0mm 4mm" keep-with-next.within-page="always">
      <fo:block font-size="8pt" line-height="11pt" color="{$second}" font-weight="bold">Programa conjunto</fo:block>
      <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="18pt" line-height="21pt" color="{$second}"><xsl:value-of select="@name"/></fo:block>
      <fo:block font-size="8.5pt" line-height="12pt" space-after="1.5mm"><xsl:value-of select="concat('Coordina: ', @coordinator)"/></fo:block>
      <xsl:for-each select="passage"><fo:block space-after="1.5mm"><xsl:value-of select="@text"/></fo:block></xsl:for-each>
    </fo:block>
    <xsl:for-each select="taking">
      <fo:block font-weight="bold" font-size="9pt" line-height="13pt" space-before="2.5mm" keep-with-next.within-page="always"><xsl:value-of select="@institution"/>
        <fo:inline font-weight="normal" color="{$quiet}">, <fo:basic-link internal-destination="{@ficha}" fox:alt-text="Ficha {@folio}"><xsl:value-of select="@folio"/></fo:basic-link>, página <fo:page-number-citation ref-id="{@ficha}"/></fo:inline></fo:block>
      <xsl:apply-templates select="measured"/>
      <xsl:if test="not(measured/measurement)"><fo:block font-size="8.5pt" line-height="12pt">Sin mediciones reportadas.</fo:block></xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Its head is repeated on each page it reaches. -->
  <xsl:template match="measured[measurement]">
    <xsl:variable name="parts" select="@parts = 'true'"/>
    <fo:table table-layout="fixed" width="170mm" space-before="2mm" keep-with-previous.within-page="always">
      <xsl:choose>
        <xsl:when test="$parts"><fo:table-column column-width="46mm"/><fo:table-column column-width="15mm"/><fo:table-column column-width="31mm"/><fo:table-column column-width="20mm"/><fo:table-column column-width="13mm"/><fo:table-column column-width="13mm"/><fo:table-column column-width="15.5mm"/><fo:table-column column-width="16.5mm"/></xsl:when>
        <xsl:otherwise><fo:table-column column-width="74mm"/><fo:table-column column-width="20mm"/><fo:table-column column-width="46mm"/><fo:table-column column-width="30mm"/></xsl:otherwise>
      </xsl:choose>
      <fo:table-header><fo:table-row keep-with-next.within-page="always">
        <xsl:call-template name="mh"><xsl:with-param name="text" select="'Qué se contó'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
        <xsl:call-template name="mh"><xsl:with-param name="text" select="'Alcance'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
        <xsl:call-template name="mh"><xsl:with-param name="text" select="'Fechas'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
        <xsl:call-template name="mh"><xsl:with-param name="text" select="'Total'"/></xsl:call-template>
        <xsl:if test="$parts">
          <xsl:call-template name="mh"><xsl:with-param name="text" select="'Mujeres'"/></xsl:call-template>
          <xsl:call-template name="mh"><xsl:with-param name="text" select="'Hombres'"/></xsl:call-template>
          <xsl:call-template name="mh"><xsl:with-param name="text" select="'Diversidad sexual'"/></xsl:call-template>
          <xsl:call-template name="mh"><xsl:with-param name="text" select="'Sin especificar'"/></xsl:call-template>
        </xsl:if>
      </fo:table-row></fo:table-header>
      <fo:table-body>
        <xsl:for-each select="measurement">
          <fo:table-row keep-together.within-page="always">
            <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.5mm 0.8mm 0.5mm 0mm">
              <fo:block font-size="8pt" line-height="10.8pt"><xsl:value-of select="@counted"/></fo:block>
              <xsl:if test="@ages != ''"><fo:block font-size="7pt" line-height="9.6pt" color="{$quiet}"><xsl:value-of select="concat('Por edad. ', @ages)"/></fo:block></xsl:if>
            </fo:table-cell>
            <xsl:call-template name="md"><xsl:with-param name="text" select="@reach"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <xsl:call-template name="md"><xsl:with-param name="text" select="@dates"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.5mm 0.8mm">
              <fo:block font-size="8pt" line-height="10.8pt" text-align="end" font-weight="bold"><xsl:value-of select="@total"/></fo:block>
              <fo:block font-size="7pt" line-height="9pt" text-align="end" color="{$quiet}"><xsl:value-of select="@unit"/></fo:block>
            </fo:table-cell>
            <xsl:if test="$parts"><xsl:for-each select="part"><xsl:call-template name="md"><xsl:with-param name="text" select="@text"/></xsl:call-template></xsl:for-each></xsl:if>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="mh">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <fo:table-cell border-bottom="0.8pt solid {$primary}" padding="0.5mm 0.8mm" display-align="after">
      <xsl:if test="$text = 'Qué se contó'"><xsl:attribute name="padding-left">0mm</xsl:attribute></xsl:if>
      <fo:block font-weight="bold" font-size="7pt" line-height="9pt" text-align="{$align}"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="md">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.5mm 0.8mm">
      <fo:block font-size="7.6pt" line-height="10.8pt" text-align="{$align}">
        <xsl:choose><xsl:when test="string($text) = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- Objectives by groups; under each group its periods. -->
  <xsl:template match="crossed">
    <xsl:variable name="spans" select="count(period)"/>
    <xsl:variable name="columns" select="(count(head) + 1) * $spans"/>
    <fo:block space-after="4mm" margin-right="20mm">Cada acción se cuenta una vez: en su objetivo principal y en el grupo de su institución responsable.</fo:block>
    <fo:table table-layout="fixed" width="170mm">
      <fo:table-column column-width="50mm"/><fo:table-column column-width="{120 div $columns}mm" number-columns-repeated="{$columns}"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="corner"><xsl:with-param name="text" select="'Grupo'"/></xsl:call-template>
          <xsl:for-each select="head"><xsl:call-template name="group-head"><xsl:with-param name="text" select="@name"/><xsl:with-param name="spans" select="$spans"/></xsl:call-template></xsl:for-each>
          <xsl:call-template name="group-head"><xsl:with-param name="text" select="'Total'"/><xsl:with-param name="spans" select="$spans"/></xsl:call-template>
        </fo:table-row>
        <fo:table-row>
          <xsl:call-template name="corner"><xsl:with-param name="text" select="'Objetivo principal'"/></xsl:call-template>
          <xsl:for-each select="head | total"><xsl:for-each select="../period"><xsl:call-template name="mh"><xsl:with-param name="text" select="@code"/></xsl:call-template></xsl:for-each></xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row | total">
          <fo:table-row keep-together.within-page="always">
            <xsl:variable name="weight"><xsl:choose><xsl:when test="self::total">bold</xsl:when><xsl:otherwise>normal</xsl:otherwise></xsl:choose></xsl:variable>
            <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.85mm 0.8mm 0.85mm 0mm"><fo:block font-size="8pt" line-height="10.8pt" font-weight="{$weight}"><xsl:value-of select="@name"/></fo:block></fo:table-cell>
            <xsl:for-each select="cell">
              <xsl:variable name="now" select="(position() mod $spans) = 0"/>
              <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.85mm 0.8mm">
                <xsl:if test="$now and $spans = 2"><xsl:attribute name="background-color"><xsl:value-of select="$paper"/></xsl:attribute></xsl:if>
                <fo:block font-size="8pt" line-height="10.8pt" text-align="end" font-weight="{$weight}">
                  <xsl:if test="@text = '0'"><xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute></xsl:if>
                  <xsl:choose><xsl:when test="@text = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="@text"/></xsl:otherwise></xsl:choose>
                </fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- No head spans rows: PDF/UA could not tell which cells it heads. -->
  <xsl:template name="corner">
    <xsl:param name="text"/>
    <fo:table-cell padding="0.5mm 0.8mm 0.5mm 0mm" display-align="after">
      <xsl:if test="$text = 'Objetivo principal'"><xsl:attribute name="border-bottom">0.8pt solid <xsl:value-of select="$primary"/></xsl:attribute></xsl:if>
      <fo:block font-weight="bold" font-size="7pt" line-height="9pt"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="group-head">
    <xsl:param name="text"/>
    <xsl:param name="spans"/>
    <fo:table-cell number-columns-spanned="{$spans}" padding="0.5mm 0.8mm" display-align="after" border-left="0.4pt solid {$hairline}"><fo:block font-weight="bold" font-size="6.6pt" line-height="8.4pt" text-align="end"><xsl:value-of select="$text"/></fo:block></fo:table-cell>
  </xsl:template>

  <xsl:template match="index">
    <xsl:for-each select="entry">
      <fo:block role="H2" font-weight="bold" font-size="8.5pt" line-height="11.5pt" color="{$primary}" space-before="3mm" space-after="0.6mm" keep-with-next.within-column="always"><xsl:value-of select="@name"/></fo:block>
      <xsl:for-each select="line">
        <fo:block font-size="7.6pt" line-height="10.4pt" text-align-last="justify" start-indent="3mm" text-indent="-3mm" end-indent="7mm" last-line-end-indent="-7mm" space-after="0.5mm" keep-together.within-column="always">
          <fo:basic-link internal-destination="{@ficha}" fox:alt-text="{@name}"><xsl:value-of select="@name"/><fo:leader leader-pattern="dots" leader-length.minimum="3mm" color="{$hairline}"/><fo:page-number-citation ref-id="{@ficha}"/></fo:basic-link>
        </fo:block>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
