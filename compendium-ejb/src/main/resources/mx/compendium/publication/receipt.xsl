<?xml version="1.0" encoding="UTF-8"?>
<!-- Layout of the acuse: letter paper, one column of 170 mm. Colours and names come with the receipt. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    exclude-result-prefixes="svg">

  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:variable name="head" select="/receipt/letterhead"/>
  <xsl:variable name="primary" select="$head/@primary"/>
  <xsl:variable name="accent" select="$head/@accent"/>
  <xsl:variable name="quiet" select="'#5a5a58'"/>
  <xsl:variable name="hairline" select="'#d9d9d6'"/>

  <xsl:template match="/receipt">
    <fo:root xml:lang="es-MX" font-family="Noto Sans" font-size="9.5pt" line-height="14pt" color="{$head/@ink}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="215.9mm" page-height="279.4mm" margin-left="23mm"
            margin-right="22.9mm">
          <fo:region-body margin-top="20mm" margin-bottom="22mm"/>
          <fo:region-before extent="14mm" display-align="before"/>
          <fo:region-after extent="16mm" display-align="before"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="metadata"/>
      <fo:bookmark-tree>
        <fo:bookmark internal-destination="acuse"><fo:bookmark-title><xsl:value-of select="concat(@title, ' ', @folio)"/></fo:bookmark-title></fo:bookmark>
        <fo:bookmark internal-destination="comprobacion"><fo:bookmark-title>Cómo comprobar este acuse</fo:bookmark-title></fo:bookmark>
      </fo:bookmark-tree>
      <fo:page-sequence master-reference="page" language="es" country="MX" orphans="3" widows="3">
        <xsl:call-template name="running"/>
        <fo:flow flow-name="xsl-region-body">
          <xsl:call-template name="opening"/>
          <xsl:apply-templates select="facts"/>
          <xsl:apply-templates select="items[item]"/>
          <xsl:apply-templates select="check"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="metadata">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="concat(@title, ' ', @folio)"/></rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$head/@unit"/></rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="@sentence"/></rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Compendium</xmp:CreatorTool>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <!-- A band at the head of every page, folio and page at its foot. -->
  <xsl:template name="running">
    <fo:static-content flow-name="xsl-region-before" role="artifact">
      <fo:block-container absolute-position="fixed" left="-2mm" top="-2mm" width="219.9mm" height="8mm" background-color="{$primary}"><fo:block/></fo:block-container>
      <fo:block/>
    </fo:static-content>
    <fo:static-content flow-name="xsl-region-after" role="artifact">
      <fo:block font-size="7.5pt" line-height="12pt" color="{$quiet}" text-align-last="justify" border-top="0.5pt solid {$hairline}" padding-top="1.6mm">
        <xsl:value-of select="@folio"/>
        <xsl:if test="@demonstration = 'true'">
          <xsl:text>&#160;&#160;&#160;&#160;</xsl:text><fo:inline font-weight="bold" color="{$primary}" background-color="{$head/@lightest}" padding="0.8mm 0mm">&#160;&#160;Edición de demostración&#160;&#160;</fo:inline>
        </xsl:if>
        <fo:leader leader-pattern="space"/>
        <xsl:text>Página </xsl:text><fo:page-number/><xsl:text> de </xsl:text><fo:page-number-citation-last ref-id="acuse-entero"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="opening">
    <fo:block id="acuse" role="Div">
      <fo:block font-size="10pt" line-height="15pt"><xsl:value-of select="$head/@ministry"/></fo:block>
      <fo:block font-size="10pt" line-height="15pt" font-weight="bold"><xsl:value-of select="$head/@unit"/></fo:block>
      <fo:block font-size="8.5pt" line-height="13pt" color="{$quiet}" space-after="8mm"><xsl:value-of select="$head/@compact"/></fo:block>
      <fo:wrapper role="artifact"><fo:block border-top="2.4pt solid {$accent}" margin-right="152mm" font-size="1pt" line-height="1pt" keep-with-next.within-page="always">&#160;</fo:block></fo:wrapper>
      <fo:block role="H1" font-family="Barlow Condensed" font-weight="600" font-size="34pt" line-height="38pt" color="{$primary}"
          space-before="1.5mm" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
      <fo:block font-size="13pt" line-height="19pt" space-before="1mm" space-after="4mm" keep-with-next.within-page="always">Folio <fo:inline font-weight="bold"><xsl:value-of select="@folio"/></fo:inline></fo:block>
      <fo:block font-size="11pt" line-height="16pt" space-after="6mm"><xsl:value-of select="@sentence"/></fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="facts">
    <fo:table table-layout="fixed" width="170mm" border-top="0.8pt solid {$primary}">
      <fo:table-column column-width="44mm"/><fo:table-column column-width="126mm"/>
      <fo:table-body>
        <xsl:for-each select="fact">
          <fo:table-row keep-together.within-page="always">
            <fo:table-cell role="TH" fox:scope="row" border-bottom="0.5pt solid {$hairline}" padding="1.4mm 2mm 1.4mm 0mm"><fo:block color="{$quiet}"><xsl:value-of select="@head"/></fo:block></fo:table-cell>
            <fo:table-cell border-bottom="0.5pt solid {$hairline}" padding="1.4mm 0mm"><fo:block><xsl:value-of select="@text"/></fo:block></fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="h2">
    <xsl:param name="text"/>
    <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="18pt" line-height="22pt" color="{$primary}"
        space-before="7mm" space-after="3mm" keep-with-next.within-page="always"><xsl:value-of select="$text"/></fo:block>
  </xsl:template>

  <xsl:template match="items">
    <xsl:call-template name="h2"><xsl:with-param name="text" select="'Acciones entregadas'"/></xsl:call-template>
    <fo:table table-layout="fixed" width="170mm">
      <fo:table-column column-width="30mm"/><fo:table-column column-width="82mm"/><fo:table-column column-width="58mm"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Folio'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Acción'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Huella digital (SHA-256)'"/></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="item">
          <fo:table-row keep-together.within-page="always">
            <fo:table-cell border-bottom="0.5pt solid {$hairline}" padding="1.4mm 2mm 1.4mm 0mm"><fo:block font-size="8.5pt" line-height="12pt"><xsl:value-of select="@folio"/></fo:block></fo:table-cell>
            <fo:table-cell border-bottom="0.5pt solid {$hairline}" padding="1.4mm 4mm 1.4mm 0mm"><fo:block font-size="8.5pt" line-height="12pt" font-weight="bold"><xsl:value-of select="@name"/></fo:block></fo:table-cell>
            <fo:table-cell border-bottom="0.5pt solid {$hairline}" padding="1.4mm 0mm">
              <fo:block font-size="7pt" line-height="10pt"><xsl:value-of select="substring(@sha256, 1, 32)"/></fo:block>
              <fo:block font-size="7pt" line-height="10pt"><xsl:value-of select="substring(@sha256, 33)"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="th">
    <xsl:param name="text"/>
    <fo:table-cell border-bottom="1pt solid {$primary}" padding="0.8mm 2mm 0.8mm 0mm" display-align="after">
      <fo:block font-weight="bold" font-size="8pt" line-height="11pt"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="check">
    <fo:block id="comprobacion" role="Div" keep-together.within-page="always">
      <xsl:call-template name="h2"><xsl:with-param name="text" select="'Cómo comprobar este acuse'"/></xsl:call-template>
      <fo:table table-layout="fixed" width="170mm" role="Div">
        <fo:table-column column-width="44mm"/><fo:table-column column-width="126mm"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div">
              <fo:block line-height="0pt" margin-left="-3mm"><fo:instream-foreign-object fox:alt-text="Código QR con la dirección pública que comprueba este acuse: {@address}"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object></fo:block>
            </fo:table-cell>
            <fo:table-cell role="Div">
              <fo:block space-after="2.4mm">La página pública dice si la Unidad dio este acuse y cuándo, sin iniciar sesión y sin mostrar lo entregado. Ábrala con el código QR o <fo:basic-link color="{$primary}" font-weight="bold" external-destination="url('{@address}')" fox:alt-text="Comprobar el acuse {/receipt/@folio} en la página pública">con este enlace</fo:basic-link>.</fo:block>
              <fo:block font-size="8pt" line-height="12pt" color="{$quiet}">Huella digital de la entrega (SHA-256)</fo:block>
              <fo:block font-size="8pt" line-height="12pt" space-after="1.6mm"><xsl:value-of select="@sha256"/></fo:block>
              <fo:block font-size="8pt" line-height="12pt" color="{$quiet}">Instante del que habla la huella (tiempo universal)</fo:block>
              <fo:block font-size="8pt" line-height="12pt"><xsl:value-of select="@signed-at"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
      <xsl:if test="/receipt/@demonstration = 'true'">
        <fo:block font-weight="bold" color="{$primary}" space-before="4mm">Edición de demostración. Contiene datos sintéticos y no es un documento oficial.</fo:block>
      </xsl:if>
    </fo:block>
    <fo:block id="acuse-entero"/>
  </xsl:template>
</xsl:stylesheet>
