<?xml version="1.0" encoding="UTF-8"?>
<!-- Layout of a view as one page: A4, because it is shown on screens and sent abroad; 510 points between the margins, divided into
     292 and 204. Rows have a height of their own, so that the page does not grow with the words. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    exclude-result-prefixes="svg">

  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:variable name="head" select="/view/letterhead"/>
  <xsl:variable name="primary" select="$head/@primary"/>
  <xsl:variable name="accent" select="$head/@accent"/>
  <xsl:variable name="quiet" select="'#57534e'"/>
  <xsl:variable name="hairline" select="'#d9d9d6'"/>

  <xsl:template match="/view">
    <fo:root xml:lang="{@language}" font-family="Noto Sans" font-size="7.4pt" line-height="10pt" color="{$head/@ink}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="595.3pt" page-height="841.9pt" margin-left="42.5pt" margin-right="42.5pt">
          <fo:region-body margin-top="34pt" margin-bottom="98pt"/>
          <fo:region-before extent="14pt" display-align="before"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="metadata"/>
      <fo:bookmark-tree><fo:bookmark internal-destination="view"><fo:bookmark-title><xsl:value-of select="@title"/></fo:bookmark-title></fo:bookmark></fo:bookmark-tree>
      <fo:page-sequence master-reference="page" language="{substring-before(concat(@language, '-'), '-')}">
        <fo:static-content flow-name="xsl-region-before" role="artifact">
          <fo:block-container absolute-position="fixed" left="-2mm" top="-2mm" width="214mm" height="7mm" background-color="{$primary}"><fo:block/></fo:block-container>
          <fo:block/>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:call-template name="opening"/>
          <xsl:apply-templates select="headlines"/>
          <xsl:call-template name="columns"/>
          <xsl:apply-templates select="address"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="metadata">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="@title"/></rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$head/@unit"/></rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="concat(@filters, ' ', @state)"/></rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li><xsl:value-of select="@language"/></rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Compendium</xmp:CreatorTool>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:template name="opening">
    <fo:block id="view" role="Div">
      <fo:block color="{$quiet}"><xsl:value-of select="$head/@ministry"/><xsl:text> · </xsl:text><fo:inline font-weight="bold"><xsl:value-of select="$head/@unit"/></fo:inline></fo:block>
      <fo:block role="H1" font-family="Barlow Condensed" font-weight="600" font-size="34pt" line-height="38pt" color="{$primary}" space-before="3pt"><xsl:value-of select="@title"/></fo:block>
      <fo:block font-size="9pt" line-height="13pt"><fo:inline font-weight="bold"><xsl:value-of select="@filters"/></fo:inline></fo:block>
      <fo:block font-size="8pt" line-height="12pt" color="{$quiet}"><xsl:value-of select="@coverage"/><xsl:text>. </xsl:text><xsl:value-of select="@state"/></fo:block>
      <xsl:if test="@digest != ''"><fo:block font-size="6.6pt" line-height="10pt" color="{$quiet}"><xsl:value-of select="@digest"/></fo:block></xsl:if>
      <xsl:if test="@demonstration != ''"><fo:block font-weight="bold" color="{$primary}" space-before="1pt"><xsl:value-of select="@demonstration"/></fo:block></xsl:if>
    </fo:block>
  </xsl:template>

  <!-- Numbers that stand large, each above its words; a list for who hears the page. -->
  <xsl:template match="headlines">
    <xsl:variable name="width" select="510 div count(headline)"/>
    <fo:table table-layout="fixed" width="510pt" space-before="12pt" border-top="1pt solid {$head/@ink}" border-bottom="0.5pt solid {$hairline}" role="Div">
      <xsl:for-each select="headline"><fo:table-column column-width="{$width}pt"/></xsl:for-each>
      <fo:table-body role="Div">
        <fo:table-row role="Div" block-progression-dimension="68pt">
          <xsl:for-each select="headline">
            <fo:table-cell role="Div" padding="6pt 10pt 4pt 0pt">
              <fo:block font-family="Barlow Condensed" font-weight="600" font-size="27pt" line-height="29pt" color="{$primary}"><xsl:value-of select="@value"/></fo:block>
              <fo:block font-size="7.2pt" line-height="9pt"><xsl:value-of select="@label"/></fo:block>
              <xsl:if test="@change != ''"><fo:block font-size="6.8pt" line-height="9pt" color="{$quiet}"><xsl:value-of select="@change"/></fo:block></xsl:if>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="columns">
    <fo:table table-layout="fixed" width="510pt" space-before="12pt" role="Div">
      <fo:table-column column-width="292pt"/><fo:table-column column-width="14pt"/><fo:table-column column-width="204pt"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <fo:table-cell role="Div"><xsl:apply-templates select="objectives"><xsl:with-param name="label" select="146"/><xsl:with-param name="value" select="88"/></xsl:apply-templates></fo:table-cell>
          <fo:table-cell role="artifact"><fo:block/></fo:table-cell>
          <fo:table-cell role="Div">
            <xsl:apply-templates select="groups"><xsl:with-param name="label" select="84"/><xsl:with-param name="value" select="62"/></xsl:apply-templates>
            <fo:block role="Div" space-before="9pt"><xsl:apply-templates select="types"><xsl:with-param name="label" select="84"/><xsl:with-param name="value" select="62"/></xsl:apply-templates></fo:block>
            <fo:block role="Div" space-before="9pt"><xsl:apply-templates select="country"/></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="h2">
    <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="12.5pt" line-height="14pt" space-after="2pt"><xsl:value-of select="@title"/></fo:block>
  </xsl:template>

  <xsl:template match="objectives | groups | types">
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <xsl:call-template name="h2"/>
    <fo:table table-layout="fixed" width="{$label + $value + 58}pt">
      <fo:table-column column-width="{$label}pt"/><fo:table-column column-width="{$value}pt"/><fo:table-column column-width="26pt"/><fo:table-column column-width="32pt"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="/view/@label"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="/view/@period"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text"><xsl:choose><xsl:when test="/view/@former = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="/view/@former"/></xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="/view/@change"/></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row">
          <fo:table-row block-progression-dimension="17pt" border-bottom="0.35pt solid {$hairline}">
            <fo:table-cell role="TH" fox:scope="row" display-align="center" padding-right="4pt"><fo:block font-size="7.2pt" line-height="7.9pt"><xsl:value-of select="@label"/></fo:block></fo:table-cell>
            <fo:table-cell display-align="center">
              <fo:block text-align-last="justify" line-height="10pt"><fo:wrapper role="artifact"><fo:instream-foreign-object alignment-baseline="middle"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object></fo:wrapper><fo:leader leader-pattern="space" leader-length.minimum="1pt"/><fo:inline font-family="Barlow Condensed" font-weight="600" font-size="10.5pt" color="{$primary}"><xsl:value-of select="@value"/></fo:inline></fo:block>
            </fo:table-cell>
            <xsl:call-template name="td"><xsl:with-param name="text" select="@former"/></xsl:call-template>
            <xsl:call-template name="td"><xsl:with-param name="text" select="@change"/></xsl:call-template>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
    <xsl:call-template name="note"/>
  </xsl:template>

  <xsl:template name="th">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <fo:table-cell border-bottom="0.8pt solid {$head/@ink}" padding-bottom="1pt" display-align="after">
      <fo:block font-weight="bold" font-size="6.4pt" line-height="8pt" text-align="{$align}"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="td">
    <xsl:param name="text"/>
    <fo:table-cell display-align="center"><fo:block text-align="end" font-size="7.2pt" line-height="10pt" color="{$quiet}"><xsl:value-of select="$text"/></fo:block></fo:table-cell>
  </xsl:template>

  <xsl:template name="note">
    <xsl:if test="@note != ''"><fo:block font-size="6.2pt" line-height="8pt" color="{$quiet}" space-before="3pt"><xsl:value-of select="@note"/></fo:block></xsl:if>
  </xsl:template>

  <xsl:template match="country">
    <xsl:call-template name="h2"/>
    <fo:block line-height="0pt"><fo:instream-foreign-object fox:alt-text="{@told}"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object></fo:block>
    <xsl:call-template name="note"/>
  </xsl:template>

  <!-- Stands at the foot, whatever the rest needs. -->
  <xsl:template match="address">
    <fo:block-container absolute-position="fixed" left="42.5pt" top="748pt" width="510pt" height="68pt" border-top="0.5pt solid {$hairline}" padding-top="5pt" role="Div">
      <fo:table table-layout="fixed" width="510pt" role="Div">
        <fo:table-column column-width="442pt"/><fo:table-column column-width="68pt"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div" padding-right="14pt">
              <fo:block font-size="6.8pt" line-height="9pt"><xsl:value-of select="/view/@rule"/></fo:block>
              <fo:block font-size="7.4pt" line-height="10pt" space-before="3pt"><fo:basic-link color="{$primary}" font-weight="bold" external-destination="url('{@to}')" fox:alt-text="{@open}"><xsl:value-of select="@open"/></fo:basic-link></fo:block>
              <fo:block font-size="6.2pt" line-height="7.6pt" color="{$quiet}"><xsl:value-of select="@text"/></fo:block>
            </fo:table-cell>
            <fo:table-cell role="Div"><fo:block text-align="end" line-height="0pt"><fo:instream-foreign-object content-width="62pt" content-height="62pt" width="62pt" height="62pt" fox:alt-text="QR: {@to}"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object></fo:block></fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
