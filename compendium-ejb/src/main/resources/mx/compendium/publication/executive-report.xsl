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

  <xsl:template match="cover-art">
    <fo:block-container absolute-position="fixed" left="23mm" top="193.2mm" width="170mm" height="88.2mm">
      <fo:block line-height="0pt" font-size="0pt">
        <fo:instream-foreign-object fox:alt-text="Dibujo de la portada: una barra por cada objetivo del Pacto Mundial, tan alta como sus acciones reportadas. Los valores están en la gráfica «Acciones por objetivo».">
          <xsl:copy-of select="svg:svg"/>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- One page, five figures: the total first, the others two by two. -->
  <xsl:template match="glance">
    <fo:block keep-with-next.within-page="always" space-after="4mm">
      <fo:block font-family="Barlow Condensed" font-weight="600" font-size="150pt" line-height="132pt" color="{$primary}"><xsl:value-of select="big[1]/@number"/></fo:block>
      <fo:block font-size="13pt" line-height="19pt"><xsl:value-of select="big[1]/@label"/><xsl:if test="big[1]/@note != ''"><fo:inline font-size="9.5pt" color="{$quiet}"><xsl:value-of select="concat('  (', big[1]/@note, ')')"/></fo:inline></xsl:if></fo:block>
    </fo:block>
    <fo:table table-layout="fixed" width="170mm" role="Div">
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
    <xsl:for-each select="highlights/passage">
      <fo:block space-before="2mm" space-after="2mm" margin-left="44mm" font-size="11pt" line-height="16pt" border-left="2pt solid {$accent}" padding-left="3mm"><xsl:value-of select="@text"/></fo:block>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="big-cell">
    <fo:table-cell role="Div" border-top="0.8pt solid {$accent}" padding-top="4mm" padding-bottom="9mm">
      <fo:block font-family="Barlow Condensed" font-weight="600" font-size="60pt" line-height="58pt" color="{$primary}"><xsl:value-of select="@number"/></fo:block>
      <fo:block font-size="10.5pt" line-height="15pt"><xsl:value-of select="@label"/></fo:block>
      <xsl:if test="@note != ''"><fo:block font-size="8.5pt" line-height="12pt" color="{$quiet}"><xsl:value-of select="@note"/></fo:block></xsl:if>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="chart">
    <fo:block role="H2" font-weight="bold" font-size="10.5pt" line-height="15pt" margin-right="16mm" space-after="4mm" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
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

  <xsl:template match="states[state]">
    <fo:table table-layout="fixed" width="126mm" margin-left="44mm">
      <fo:table-column column-width="76mm"/>
      <fo:table-column column-width="25mm"/>
      <xsl:if test="$compared"><fo:table-column column-width="25mm"/></xsl:if>
      <fo:table-header start-indent="0mm">
        <fo:table-row>
          <xsl:call-template name="th"><xsl:with-param name="text" select="'Entidad federativa'"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@edition"/></xsl:call-template>
          <xsl:if test="$compared"><xsl:call-template name="th"><xsl:with-param name="text" select="$identity/@former"/></xsl:call-template></xsl:if>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body start-indent="0mm">
        <xsl:for-each select="state">
          <fo:table-row keep-together.within-page="always">
            <xsl:call-template name="compact-td"><xsl:with-param name="text" select="@name"/><xsl:with-param name="align" select="'start'"/></xsl:call-template>
            <xsl:call-template name="compact-td"><xsl:with-param name="text" select="@reports"/><xsl:with-param name="weight" select="'bold'"/></xsl:call-template>
            <xsl:if test="$compared"><xsl:call-template name="compact-td"><xsl:with-param name="text" select="@former"/></xsl:call-template></xsl:if>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- A practice: its figure to look at on the left, what it does on the right. -->
  <xsl:template match="practice">
    <fo:block id="{@id}" role="Div" keep-together.within-page="always" space-after="2.6mm" background-color="{$paper}" border-top="2pt solid {$primary}">
      <fo:table table-layout="fixed" width="170mm" role="Div">
        <fo:table-column column-width="46mm"/><fo:table-column column-width="124mm"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div" padding="1.8mm 2mm 1.8mm 4mm">
              <xsl:if test="not(big)"><fo:block/></xsl:if>
              <xsl:for-each select="big">
                <fo:block font-family="Barlow Condensed" font-weight="600" color="{$primary}">
                  <xsl:choose>
                    <xsl:when test="position() = 1"><xsl:attribute name="font-size">34pt</xsl:attribute><xsl:attribute name="line-height">34pt</xsl:attribute></xsl:when>
                    <xsl:otherwise><xsl:attribute name="font-size">20pt</xsl:attribute><xsl:attribute name="line-height">22pt</xsl:attribute><xsl:attribute name="space-before">2mm</xsl:attribute></xsl:otherwise>
                  </xsl:choose>
                  <xsl:value-of select="@number"/>
                </fo:block>
                <fo:block font-size="8.5pt" line-height="11.5pt"><xsl:value-of select="@label"/></fo:block>
                <xsl:if test="@note != ''"><fo:block font-size="7.5pt" line-height="10.5pt" color="{$quiet}"><xsl:value-of select="@note"/></fo:block></xsl:if>
              </xsl:for-each>
            </fo:table-cell>
            <fo:table-cell role="Div" padding="1.8mm 4mm 1.8mm 2mm">
              <fo:block font-size="7.5pt" line-height="11pt" color="{$quiet}"><xsl:value-of select="@kicker"/><xsl:if test="@mark != ''"><fo:inline space-start="2.5mm" padding="0.3mm 1.2mm" border="0.6pt solid {$primary}" font-weight="700" color="{$primary}"><xsl:value-of select="@mark"/></fo:inline></xsl:if></fo:block>
              <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="15pt" line-height="17pt" color="{$primary}"><xsl:value-of select="@name"/></fo:block>
              <fo:block font-size="8.5pt" line-height="12pt" font-style="italic" space-after="1mm"><xsl:value-of select="@institutions"/></fo:block>
              <fo:block font-size="8.5pt" line-height="11.2pt" hyphenate="true"><xsl:value-of select="@summary"/></fo:block>
              <xsl:for-each select="statements/passage"><fo:block font-size="8.5pt" line-height="11.2pt" space-before="1mm"><xsl:value-of select="@text"/></fo:block></xsl:for-each>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>

  <!-- An objective: number, name with its actions, count. -->
  <xsl:template match="objective">
    <fo:block id="{@id}" role="Div" keep-together.within-page="always">
      <fo:table table-layout="fixed" width="170mm" role="Div" border-top="0.5pt solid {$hairline}">
        <fo:table-column column-width="16mm"/><fo:table-column column-width="132mm"/><fo:table-column column-width="22mm"/>
        <fo:table-body role="Div">
          <fo:table-row role="Div">
            <fo:table-cell role="Div" padding="1.4mm 0mm 2.2mm 0mm">
              <fo:block font-family="Barlow Condensed" font-weight="600" font-size="28pt" line-height="27pt" color="{$primary}"><xsl:value-of select="@number"/></fo:block>
            </fo:table-cell>
            <fo:table-cell role="Div" padding="1.9mm 4mm 2.2mm 0mm">
              <fo:block role="H2" font-family="Barlow Condensed" font-weight="600" font-size="13pt" line-height="15.5pt" space-after="1.2mm"><xsl:value-of select="@name"/></fo:block>
              <xsl:for-each select="action">
                <fo:block font-size="8.5pt" line-height="11.8pt" space-after="0.5mm"><xsl:value-of select="@name"/><xsl:text> — </xsl:text><fo:inline color="{$quiet}"><xsl:value-of select="@institution"/></fo:inline></fo:block>
              </xsl:for-each>
            </fo:table-cell>
            <fo:table-cell role="Div" padding="1.4mm 0mm 2.2mm 0mm">
              <fo:block text-align="end" font-family="Barlow Condensed" font-weight="600" font-size="22pt" line-height="23pt"><xsl:value-of select="@count"/></fo:block>
              <fo:block text-align="end" font-size="7.5pt" line-height="10.5pt"><xsl:value-of select="@count-label"/></fo:block>
              <xsl:if test="@former != ''"><fo:block text-align="end" font-size="7.5pt" line-height="10.5pt" color="{$quiet}"><xsl:value-of select="@former"/></fo:block></xsl:if>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
