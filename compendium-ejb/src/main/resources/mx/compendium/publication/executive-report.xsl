<?xml version="1.0" encoding="UTF-8"?>
<!-- Layout of the Informe Ejecutivo. Colours and names come with the report; sizes and spaces are decided here and in
     document.xsl. Units of space: 4 mm. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="svg">

  <xsl:include href="document.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="run"/>

  <xsl:template match="/report">
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

  <!-- From edge to edge, and over the lower one. -->
  <xsl:template match="cover-art">
    <fo:block-container absolute-position="fixed" left="-2mm" top="186.2mm" width="219.9mm" height="95.2mm">
      <fo:block line-height="0pt" font-size="0pt">
        <fo:instream-foreign-object fox:alt-text="Dibujo de la portada: una barra por cada objetivo del Pacto Mundial, tan alta como sus acciones reportadas. Los valores están en la gráfica «Acciones por objetivo».">
          <xsl:copy-of select="svg:svg"/>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- One page, five figures: the total on a band over the whole width with what is new beside it, the others two by two. -->
  <xsl:template match="glance">
    <fo:block role="Div" margin="0mm -25mm" padding="11mm 25mm 8mm 25mm" background-color="{$identity/@ground}" color="#ffffff">
      <fo:table table-layout="fixed" width="170mm" role="Div">
        <fo:table-column column-width="92mm"/><fo:table-column column-width="78mm"/>
        <fo:table-body role="Div"><fo:table-row role="Div">
          <fo:table-cell role="Div" padding-right="6mm">
            <fo:block font-family="Barlow Condensed" font-weight="600" color="{$tint}">
              <xsl:call-template name="as-large-as-fits"><xsl:with-param name="number" select="big[1]/@number"/><xsl:with-param name="size" select="190"/></xsl:call-template>
            </fo:block>
            <fo:block font-size="15pt" line-height="21pt"><xsl:value-of select="big[1]/@label"/></fo:block>
            <xsl:if test="big[1]/@note != ''"><fo:block font-size="10pt" line-height="15pt" color="{$tint}"><xsl:value-of select="big[1]/@note"/></fo:block></xsl:if>
          </fo:table-cell>
          <fo:table-cell role="Div" display-align="after">
            <xsl:if test="not(highlights/passage)"><fo:block/></xsl:if>
            <xsl:for-each select="highlights/passage">
              <fo:block space-before="3mm" border-top="0.8pt solid {$accent}" padding-top="2.4mm" font-size="10.5pt" line-height="15pt"><xsl:value-of select="@text"/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
        </fo:table-row></fo:table-body>
      </fo:table>
    </fo:block>
    <fo:table table-layout="fixed" width="170mm" role="Div" space-before="12mm">
      <fo:table-column column-width="81mm"/><fo:table-column column-width="8mm"/><fo:table-column column-width="81mm"/>
      <fo:table-body role="Div">
        <xsl:for-each select="big[position() = 2 or position() = 4]">
          <fo:table-row role="Div" keep-together.within-page="always">
            <xsl:call-template name="big-cell"/>
            <fo:table-cell role="Div"><fo:block/></fo:table-cell>
            <xsl:for-each select="following-sibling::big[1]"><xsl:call-template name="big-cell"/></xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- The more digits, the smaller. -->
  <xsl:template name="as-large-as-fits">
    <xsl:param name="number"/>
    <xsl:param name="size"/>
    <xsl:variable name="fits"><xsl:choose><xsl:when test="string-length($number) &lt;= 3"><xsl:value-of select="$size"/></xsl:when><xsl:otherwise><xsl:value-of select="$size * 0.6"/></xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block font-size="{$fits}pt" line-height="{$fits * 0.84}pt"><xsl:value-of select="$number"/></fo:block>
  </xsl:template>

  <xsl:template name="big-cell">
    <fo:table-cell role="Div" border-top="1.2pt solid {$accent}" padding-top="3mm" padding-bottom="11mm">
      <fo:block font-family="Barlow Condensed" font-weight="600" font-size="68pt" line-height="64pt" color="{$primary}"><xsl:value-of select="@number"/></fo:block>
      <fo:block font-size="11pt" line-height="16pt"><xsl:value-of select="@label"/></fo:block>
      <xsl:if test="@note != ''"><fo:block font-size="9pt" line-height="13pt" color="{$quiet}"><xsl:value-of select="@note"/></fo:block></xsl:if>
    </fo:table-cell>
  </xsl:template>

  <!-- What it shows is the head of a chart. -->
  <xsl:template match="chart">
    <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="17pt" line-height="20.5pt" color="{$ink}" margin-right="12mm" space-after="5mm" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
    <fo:block line-height="0pt" keep-with-next.within-page="always">
      <fo:instream-foreign-object fox:alt-text="{@alternative}"><xsl:copy-of select="svg:svg"/></fo:instream-foreign-object>
    </fo:block>
    <fo:block font-size="7.5pt" line-height="11pt" color="{$quiet}" space-before="2mm" space-after="7mm"><xsl:value-of select="@source"/></fo:block>
  </xsl:template>

  <xsl:template match="groups[group]">
    <fo:table table-layout="fixed" width="170mm">
      <fo:table-column column-width="62mm"/>
      <fo:table-column column-width="27mm" number-columns-repeated="3"/>
      <xsl:if test="$compared"><fo:table-column column-width="27mm"/></xsl:if>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Grupo'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Participantes'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="concat('Acciones ', $identity/@edition)"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Porcentaje'"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="text" select="concat('Acciones ', $identity/@former)"/></xsl:call-template></xsl:if>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="group">
          <fo:table-row keep-together.within-page="always">
            <xsl:call-template name="td"><xsl:with-param name="text" select="@name"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <xsl:call-template name="td"><xsl:with-param name="text" select="@participants"/></xsl:call-template>
            <xsl:call-template name="td"><xsl:with-param name="text" select="@reports"/><xsl:with-param name="weight" select="'bold'"/></xsl:call-template>
            <xsl:call-template name="td"><xsl:with-param name="text" select="@share"/></xsl:call-template>
            <xsl:if test="$compared"><xsl:call-template name="td"><xsl:with-param name="text" select="@former"/></xsl:call-template></xsl:if>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- Two columns of states, the first down to the half of them. -->
  <xsl:template match="states[state]">
    <xsl:variable name="half" select="ceiling(count(state) div 2)"/>
    <fo:table table-layout="fixed" width="170mm" role="Div">
      <fo:table-column column-width="81mm"/><fo:table-column column-width="8mm"/><fo:table-column column-width="81mm"/>
      <fo:table-body role="Div"><fo:table-row role="Div">
        <fo:table-cell role="Div"><xsl:call-template name="column-of-states"><xsl:with-param name="states" select="state[position() &lt;= $half]"/></xsl:call-template></fo:table-cell>
        <fo:table-cell role="Div"><fo:block/></fo:table-cell>
        <fo:table-cell role="Div"><xsl:call-template name="column-of-states"><xsl:with-param name="states" select="state[position() &gt; $half]"/></xsl:call-template></fo:table-cell>
      </fo:table-row></fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="column-of-states">
    <xsl:param name="states"/>
    <xsl:if test="not($states)"><fo:block/></xsl:if>
    <xsl:if test="$states">
    <fo:table table-layout="fixed" width="81mm">
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="14mm"/>
      <xsl:if test="$compared"><fo:table-column column-width="14mm"/></xsl:if>
      <fo:table-header>
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Entidad federativa'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@former"/></xsl:call-template></xsl:if>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="$states">
          <fo:table-row keep-together.within-page="always">
            <xsl:call-template name="compact-td"><xsl:with-param name="text" select="@name"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <xsl:call-template name="compact-td"><xsl:with-param name="text" select="@reports"/><xsl:with-param name="weight" select="'bold'"/></xsl:call-template>
            <xsl:if test="$compared"><xsl:call-template name="compact-td"><xsl:with-param name="text" select="@former"/></xsl:call-template></xsl:if>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
    </xsl:if>
  </xsl:template>

  <!-- Two practices beside each other, boxes as high as the higher; then one over the whole width, and so on. -->
  <xsl:template match="practices[practice]">
    <xsl:for-each select="practice[position() mod 3 != 2]">
      <xsl:variable name="beside" select="following-sibling::practice[1][count(preceding-sibling::practice) mod 3 = 1]"/>
      <fo:table table-layout="fixed" width="170mm" role="Div" space-after="4mm" keep-together.within-page="always">
        <xsl:choose>
          <xsl:when test="$beside"><fo:table-column column-width="82.5mm"/><fo:table-column column-width="5mm"/><fo:table-column column-width="82.5mm"/></xsl:when>
          <xsl:otherwise><fo:table-column column-width="50mm"/><fo:table-column column-width="120mm"/></xsl:otherwise>
        </xsl:choose>
        <fo:table-body role="Div"><fo:table-row role="Div">
          <xsl:choose>
            <xsl:when test="$beside">
              <xsl:call-template name="box"/>
              <fo:table-cell role="Div"><fo:block/></fo:table-cell>
              <xsl:for-each select="$beside"><xsl:call-template name="box"/></xsl:for-each>
            </xsl:when>
            <xsl:otherwise><xsl:call-template name="wide-box"/></xsl:otherwise>
          </xsl:choose>
        </fo:table-row></fo:table-body>
      </fo:table>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="box">
    <fo:table-cell role="Div" padding="2.6mm 4mm 3mm 4mm" background-color="{$paper}" border-top="2pt solid {$primary}">
      <fo:block id="{@id}" role="Div">
        <xsl:call-template name="counted"/>
        <fo:block border-top="0.5pt solid {$hairline}" space-before="2mm" padding-top="2mm"><xsl:call-template name="told"/></fo:block>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template name="wide-box">
    <fo:table-cell role="Div" padding="2.6mm 2mm 3mm 4mm" background-color="{$paper}" border-top="2pt solid {$primary}">
      <fo:block id="{@id}" role="Div"><xsl:call-template name="counted"/></fo:block>
    </fo:table-cell>
    <fo:table-cell role="Div" padding="2.6mm 4mm 3mm 2mm" background-color="{$paper}" border-top="2pt solid {$primary}"><xsl:call-template name="told"/></fo:table-cell>
  </xsl:template>

  <!-- Its figures: the first to look at, the others smaller. -->
  <xsl:template name="counted">
    <xsl:for-each select="big">
      <fo:block font-family="Barlow Condensed" font-weight="600" color="{$primary}">
        <xsl:choose>
          <xsl:when test="position() = 1"><xsl:attribute name="font-size">44pt</xsl:attribute><xsl:attribute name="line-height">41pt</xsl:attribute></xsl:when>
          <xsl:otherwise><xsl:attribute name="font-size">24pt</xsl:attribute><xsl:attribute name="line-height">25pt</xsl:attribute><xsl:attribute name="space-before">2mm</xsl:attribute></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="@number"/>
      </fo:block>
      <fo:block font-size="9pt" line-height="11.5pt"><xsl:value-of select="@label"/></fo:block>
      <xsl:if test="@note != ''"><fo:block font-size="7.5pt" line-height="10.5pt" color="{$quiet}"><xsl:value-of select="@note"/></fo:block></xsl:if>
    </xsl:for-each>
    <xsl:if test="not(big)"><fo:block/></xsl:if>
  </xsl:template>

  <xsl:template name="told">
    <fo:block font-size="7.5pt" line-height="11pt" color="{$quiet}"><xsl:value-of select="@kicker"/><xsl:if test="@mark != ''"><fo:inline keep-together.within-line="always" space-start="2.5mm" padding="0.3mm 1.2mm" border="0.6pt solid {$primary}" font-weight="700" color="{$primary}"><xsl:value-of select="@mark"/></fo:inline></xsl:if></fo:block>
    <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="15pt" line-height="17pt" color="{$primary}" space-before="0.6mm"><xsl:value-of select="@name"/></fo:block>
    <fo:block font-size="8pt" line-height="11pt" font-style="italic" space-before="0.6mm" space-after="1.4mm"><xsl:value-of select="@institutions"/></fo:block>
    <fo:block font-size="8.5pt" line-height="11.2pt"><xsl:value-of select="@summary"/></fo:block>
    <xsl:for-each select="statements/passage"><fo:block font-size="8.5pt" line-height="11.2pt" space-before="1.4mm"><xsl:value-of select="@text"/></fo:block></xsl:for-each>
  </xsl:template>

  <!-- An objective: number, name with its actions, count with its bar and the former edition's; the longest bar is the most there is. -->
  <xsl:template match="objective">
    <fo:block id="{@id}" role="Div" keep-together.within-page="always">
      <fo:table table-layout="fixed" width="170mm" role="Div" border-top="0.5pt solid {$hairline}">
        <fo:table-column column-width="16mm"/><fo:table-column column-width="124mm"/><fo:table-column column-width="30mm"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div" padding="1.6mm 0mm 2.2mm 0mm">
              <fo:block font-family="Barlow Condensed" font-weight="600" font-size="34pt" line-height="31pt" color="{$primary}"><xsl:value-of select="@number"/></fo:block>
            </fo:table-cell>
            <fo:table-cell role="Div" padding="1.8mm 5mm 2.2mm 0mm">
              <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="13pt" line-height="15.5pt" space-after="1.4mm"><xsl:value-of select="@name"/></fo:block>
              <xsl:for-each select="action">
                <fo:block font-size="8.5pt" line-height="11.2pt" space-after="0.5mm" start-indent="3mm" text-indent="-3mm"><xsl:value-of select="@name"/><fo:inline color="{$quiet}"><xsl:value-of select="concat('&#160;· ', @institution)"/></fo:inline></fo:block>
              </xsl:for-each>
            </fo:table-cell>
            <fo:table-cell role="Div" padding="0.3mm 0mm 2.2mm 0mm">
              <fo:block font-size="8.5pt" line-height="28pt"><fo:inline font-family="Barlow Condensed" font-weight="600" font-size="26pt"><xsl:value-of select="@count"/></fo:inline>&#160;<xsl:value-of select="@count-label"/></fo:block>
              <xsl:call-template name="bar"><xsl:with-param name="value" select="@count"/><xsl:with-param name="height" select="'1.8mm'"/><xsl:with-param name="colour" select="$primary"/></xsl:call-template>
              <xsl:if test="@former != ''">
                <xsl:call-template name="bar"><xsl:with-param name="value" select="substring-before(@former, ' ')"/><xsl:with-param name="height" select="'0.9mm'"/><xsl:with-param name="colour" select="/*/palette/@former"/></xsl:call-template>
                <fo:block font-size="7.5pt" line-height="10.5pt" color="{$quiet}" space-before="0.8mm"><xsl:value-of select="@former"/></fo:block>
              </xsl:if>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>

  <xsl:variable name="most">
    <xsl:for-each select="//objectives/objective">
      <xsl:sort select="translate(@count, '&#8239;', '')" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="translate(@count, '&#8239;', '')"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>

  <!-- What its number says, drawn. -->
  <xsl:template name="bar">
    <xsl:param name="value"/>
    <xsl:param name="height"/>
    <xsl:param name="colour"/>
    <xsl:variable name="long" select="30 * translate($value, '&#8239;', '') div $most"/>
    <xsl:if test="$long &gt; 0">
      <fo:wrapper role="artifact"><fo:block-container width="{$long}mm" height="{$height}" background-color="{$colour}" space-before="0.5mm"><fo:block line-height="0pt" font-size="1pt"/></fo:block-container></fo:wrapper>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
