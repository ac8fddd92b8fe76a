<?xml version="1.0" encoding="UTF-8"?>
<!-- Both documents as one accessible page that needs nothing beside it: no script, one style whose digest the page itself
     demands. Each number leads to its definition in the annex, and from there to its records. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:output method="html" encoding="UTF-8" indent="no"/>
  <xsl:strip-space elements="*"/>
  <xsl:preserve-space elements="run"/>
  <xsl:param name="style"/>
  <xsl:param name="policy"/>
  <xsl:key name="figure" match="annex/figure" use="@code"/>
  <xsl:variable name="identity" select="/*/identity"/>
  <xsl:variable name="compared" select="$identity/@former != ''"/>
  <xsl:variable name="full-title" select="concat($identity/@title, ' ', $identity/@edition)"/>

  <xsl:template match="/*">
    <html lang="es-MX">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="{$policy}"/>
        <title><xsl:value-of select="concat($full-title, ' · ', $identity/@acronym)"/></title>
        <meta name="description" content="{$identity/@compact}, {$identity/@coverage}"/>
        <style><xsl:value-of select="$style"/></style>
      </head>
      <body>
        <a class="skip" href="#contenido">Ir al contenido</a>
        <header class="cover">
          <div>
            <p><xsl:value-of select="$identity/@ministry"/><br/><strong><xsl:value-of select="$identity/@unit"/></strong></p>
            <xsl:if test="logos/logo"><div class="logos"><xsl:for-each select="logos/logo"><img src="data:image/png;base64,{@png}" alt="{@alternative}"/></xsl:for-each></div></xsl:if>
            <h1><xsl:value-of select="$identity/@title"/><xsl:text> </xsl:text><b><xsl:value-of select="$identity/@edition"/></b></h1>
            <p><xsl:value-of select="$identity/@compact"/></p>
            <p><xsl:value-of select="concat('Acciones de ', $identity/@coverage)"/></p>
            <xsl:if test="$identity/@demonstration = 'true'"><p class="tag">Edición de demostración</p></xsl:if>
          </div>
          <xsl:for-each select="cover-art"><svg xmlns="http://www.w3.org/2000/svg" class="art" aria-hidden="true" preserveAspectRatio="none"><xsl:apply-templates select="*/@viewBox | */node()" mode="drawing"/></svg></xsl:for-each>
        </header>
        <nav class="contents" aria-labelledby="indice">
          <h2 id="indice">Contenido</h2>
          <ol><xsl:apply-templates select="chapter | chapter/section" mode="contents"/></ol>
        </nav>
        <main id="contenido" tabindex="-1"><xsl:apply-templates select="chapter"/></main>
        <footer>
          <xsl:for-each select="legal/p"><p class="small"><xsl:value-of select="."/></p></xsl:for-each>
          <xsl:if test="$identity/@demonstration = 'true'"><p><strong>Edición de demostración. Contiene datos sintéticos y no es una publicación oficial.</strong></p></xsl:if>
          <xsl:call-template name="seal"/>
        </footer>
      </body>
    </html>
  </xsl:template>

  <!-- What binds the page to its data; said here and nowhere else. -->
  <xsl:template name="seal">
    <p class="small"><xsl:value-of select="concat('Versión ', $identity/@version, '. Datos sellados el ', $identity/@sealed-on, '. Huella digital de los datos sellados (SHA-256): ')"/><code><xsl:value-of select="$identity/@sha256"/></code>. Raíz de los datos, reglas y afirmaciones del paquete sellado: <code><xsl:value-of select="$identity/@data-root"/></code></p>
  </xsl:template>

  <xsl:template match="chapter | section" mode="contents">
    <li><xsl:if test="@level = '2'"><xsl:attribute name="class">in</xsl:attribute></xsl:if>
      <a href="#{@id}"><xsl:choose><xsl:when test="@number"><xsl:value-of select="concat(@number, '. ', @short)"/></xsl:when><xsl:otherwise><xsl:value-of select="@title"/></xsl:otherwise></xsl:choose></a></li>
  </xsl:template>

  <xsl:template match="chapter | section">
    <section aria-labelledby="{@id}"><xsl:copy-of select="@lang"/><h2 id="{@id}"><xsl:value-of select="@title"/></h2><xsl:apply-templates/></section>
  </xsl:template>

  <!-- A number with the way to what it counts. -->
  <xsl:template name="number">
    <xsl:param name="text"/>
    <xsl:param name="figure"/>
    <xsl:choose>
      <xsl:when test="$figure != '' and key('figure', $figure)"><a class="n" href="#cifra-{$figure}"><xsl:value-of select="$text"/></a></xsl:when>
      <xsl:when test="string($text) = ''">–</xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The former edition's value is explained beside the current one's. -->
  <xsl:template match="run"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="run[@figure != '']"><xsl:call-template name="number"><xsl:with-param name="text" select="."/><xsl:with-param name="figure" select="substring-before(concat(@figure, '.former'), '.former')"/></xsl:call-template></xsl:template>

  <xsl:template match="p"><p><xsl:value-of select="."/></p></xsl:template>

  <!-- The unit's own words. -->
  <xsl:template match="paragraph"><p><xsl:if test="parent::opening and not(preceding-sibling::paragraph)"><xsl:attribute name="class">lead</xsl:attribute></xsl:if><xsl:apply-templates/></p></xsl:template>
  <xsl:template match="heading"><h3><xsl:apply-templates/></h3></xsl:template>
  <xsl:template match="quote"><blockquote><p><xsl:apply-templates/></p></blockquote></xsl:template>
  <xsl:template match="items"><ul><xsl:apply-templates/></ul></xsl:template>
  <xsl:template match="items[@kind = 'numbered']"><ol><xsl:apply-templates/></ol></xsl:template>
  <xsl:template match="item"><li><xsl:apply-templates/></li></xsl:template>
  <xsl:template match="call"><sup><xsl:value-of select="@label"/></sup></xsl:template>
  <xsl:template match="note"><p class="footnote"><sup><xsl:value-of select="@label"/></sup>&#160;<xsl:apply-templates/></p></xsl:template>
  <xsl:template match="topic">
    <div>
      <xsl:attribute name="class">finding<xsl:if test="not(heading) and preceding-sibling::topic"> more</xsl:if></xsl:attribute>
      <xsl:choose><xsl:when test="heading"><xsl:apply-templates select="heading"/></xsl:when><xsl:otherwise><span></span></xsl:otherwise></xsl:choose>
      <div><xsl:apply-templates select="body/node()"/></div>
    </div>
  </xsl:template>

  <!-- What it is about with the number it turns on, its sentences beside it. -->
  <xsl:template match="findings">
    <xsl:for-each select="passage[@title != '' or position() = 1]">
      <xsl:variable name="first" select="generate-id()"/>
      <div class="finding">
        <div><xsl:if test="@title != ''"><h3><xsl:value-of select="@title"/></h3></xsl:if><xsl:call-template name="turning-on"/></div>
        <div>
          <p><xsl:apply-templates select="run"/></p>
          <xsl:for-each select="following-sibling::passage[@title = ''][generate-id(preceding-sibling::passage[@title != '' or not(preceding-sibling::passage)][1]) = $first]"><p><xsl:apply-templates select="run"/></p></xsl:for-each>
        </div>
      </div>
    </xsl:for-each>
  </xsl:template>

  <!-- As in print: the figure a sentence states first, if possible another one than what it is a part of. It is read in the sentence. -->
  <xsl:template name="turning-on">
    <xsl:variable name="stated" select="run[@kind = 'FIGURE'][not(contains(@figure, '.former') or starts-with(@figure, 'reports.type.'))]"/>
    <xsl:variable name="other" select="$stated[@figure != 'reports.total' and @figure != 'objectives.total'][1]"/>
    <xsl:if test="$stated"><span class="num" aria-hidden="true"><xsl:value-of select="($other | $stated[not($other)])[1]"/></span></xsl:if>
  </xsl:template>

  <xsl:template match="glance">
    <div class="band">
      <xsl:for-each select="big[1]"><p class="first"><xsl:call-template name="big"/></p></xsl:for-each>
      <xsl:if test="highlights/passage"><div><xsl:for-each select="highlights/passage"><p><xsl:apply-templates select="run"/></p></xsl:for-each></div></xsl:if>
    </div>
    <ul class="figures"><xsl:for-each select="big[position() &gt; 1]"><li><xsl:call-template name="big"/></li></xsl:for-each></ul>
  </xsl:template>

  <xsl:template name="big">
    <span class="big"><xsl:call-template name="number"><xsl:with-param name="text" select="@number"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></span>
    <xsl:value-of select="@label"/>
    <xsl:if test="@note != ''"><br/><small><xsl:value-of select="@note"/></small></xsl:if>
  </xsl:template>

  <!-- A chart and, behind a switch, what it shows as words. -->
  <xsl:template match="chart">
    <figure role="group" aria-labelledby="{@id}"><figcaption id="{@id}"><strong><xsl:value-of select="@title"/></strong></figcaption>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="{@id}"><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{@alternative}"><xsl:apply-templates select="*[local-name() = 'svg']/@* | *[local-name() = 'svg']/node()" mode="drawing"/></svg></div>
      <small><xsl:value-of select="@source"/></small></figure>
    <xsl:if test="@id = 'objetivos-grafica' and //objectives/objective">
      <details><summary>Ver como tabla</summary><div class="scroll" tabindex="0" role="region" aria-label="Acciones por objetivo"><table>
        <thead><tr><th scope="col">Objetivo</th><th scope="col"><xsl:value-of select="$identity/@edition"/></th><xsl:if test="$compared"><th scope="col"><xsl:value-of select="$identity/@former"/></th></xsl:if></tr></thead>
        <tbody><xsl:for-each select="//objectives/objective"><xsl:variable name="code" select="concat('reports.objective.', format-number(@number, '00'))"/>
          <tr><th scope="row"><xsl:value-of select="@bookmark"/></th><td><xsl:call-template name="number"><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></td><xsl:if test="$compared"><td><xsl:call-template name="number"><xsl:with-param name="text" select="key('figure', $code)/@former"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></td></xsl:if></tr></xsl:for-each></tbody>
      </table></div></details>
    </xsl:if>
  </xsl:template>

  <!-- Patterns are named after their chart, so that each name stands once on the page. -->
  <xsl:template match="@* | node()" mode="drawing"><xsl:copy><xsl:apply-templates select="@* | node()" mode="drawing"/></xsl:copy></xsl:template>
  <xsl:template match="@id" mode="drawing"><xsl:attribute name="id"><xsl:value-of select="concat(ancestor::chart/@id, '-', .)"/></xsl:attribute></xsl:template>
  <xsl:template match="@*[starts-with(., 'url(#')]" mode="drawing"><xsl:attribute name="{name()}"><xsl:value-of select="concat('url(#', ancestor::chart/@id, '-', substring-after(., '#'))"/></xsl:attribute></xsl:template>

  <xsl:template match="groups">
    <div class="scroll" tabindex="0" role="region" aria-label="Acciones por grupo"><table>
      <thead><tr><th scope="col">Grupo</th><th scope="col">Participantes</th><th scope="col"><xsl:value-of select="concat('Acciones ', $identity/@edition)"/></th><th scope="col">Porcentaje</th><xsl:if test="$compared"><th scope="col"><xsl:value-of select="concat('Acciones ', $identity/@former)"/></th></xsl:if></tr></thead>
      <tbody><xsl:for-each select="group"><xsl:variable name="code" select="concat('reports.group.', @code)"/>
        <tr><th scope="row"><xsl:value-of select="@name"/></th>
          <td><xsl:call-template name="number"><xsl:with-param name="text" select="@participants"/><xsl:with-param name="figure" select="concat('participants.group.', @code)"/></xsl:call-template></td>
          <td><xsl:call-template name="number"><xsl:with-param name="text" select="@reports"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></td>
          <td><xsl:call-template name="number"><xsl:with-param name="text" select="@share"/><xsl:with-param name="figure" select="concat($code, '.share')"/></xsl:call-template></td>
          <xsl:if test="$compared"><td><xsl:call-template name="number"><xsl:with-param name="text" select="@former"/><xsl:with-param name="figure" select="$code"/></xsl:call-template></td></xsl:if></tr></xsl:for-each></tbody>
    </table></div>
  </xsl:template>

  <xsl:template match="states">
    <div class="scroll" tabindex="0" role="region" aria-label="Acciones por gobierno estatal"><table>
      <thead><tr><th scope="col">Entidad federativa</th><th scope="col"><xsl:value-of select="$identity/@edition"/></th><xsl:if test="$compared"><th scope="col"><xsl:value-of select="$identity/@former"/></th></xsl:if></tr></thead>
      <tbody><xsl:for-each select="state"><tr><th scope="row"><xsl:value-of select="@name"/></th><td><xsl:call-template name="number"><xsl:with-param name="text" select="@reports"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></td><xsl:if test="$compared"><td><xsl:call-template name="number"><xsl:with-param name="text" select="@former"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></td></xsl:if></tr></xsl:for-each></tbody>
    </table></div>
  </xsl:template>

  <xsl:template match="practices"><div class="practices"><xsl:apply-templates/></div></xsl:template>

  <xsl:template match="practice">
    <article class="box" id="{@id}">
      <p class="kicker"><small><xsl:value-of select="@kicker"/></small><xsl:if test="@mark != ''"><xsl:text> </xsl:text><span class="tag"><xsl:value-of select="@mark"/></span></xsl:if></p>
      <h3><xsl:value-of select="@name"/></h3>
      <p class="who"><xsl:value-of select="@institutions"/></p>
      <ul class="figures"><xsl:for-each select="big"><li><xsl:call-template name="big"/></li></xsl:for-each></ul>
      <p><xsl:value-of select="@summary"/></p>
      <xsl:for-each select="statements/passage"><p><xsl:apply-templates select="run"/></p></xsl:for-each>
    </article>
  </xsl:template>

  <xsl:template match="objective">
    <article class="objective" id="{@id}">
      <span class="num" aria-hidden="true"><xsl:value-of select="@number"/></span>
      <div><h3><xsl:value-of select="@name"/></h3><ul><xsl:for-each select="action"><li><xsl:value-of select="@name"/>, <small><xsl:value-of select="@institution"/></small></li></xsl:for-each></ul></div>
      <xsl:call-template name="count"/>
    </article>
  </xsl:template>

  <xsl:template name="count">
    <p class="count"><b><xsl:call-template name="number"><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="concat('reports.objective.', format-number(@number, '00'))"/></xsl:call-template></b><xsl:text> </xsl:text><xsl:value-of select="@count-label"/><svg xmlns="http://www.w3.org/2000/svg" class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="now" height="6" width="{format-number(100 * translate(@count, '&#8239;', '') div $most, '0.##')}"/><xsl:if test="@former != ''"><rect class="former" y="7" height="3" width="{format-number(100 * translate(substring-before(@former, ' '), '&#8239;', '') div $most, '0.##')}"/></xsl:if></svg><xsl:if test="@former != ''"><small><xsl:value-of select="@former"/></small></xsl:if></p>
  </xsl:template>

  <xsl:variable name="most">
    <xsl:for-each select="//objectives/objective">
      <xsl:sort select="translate(@count, '&#8239;', '')" data-type="number" order="descending"/>
      <xsl:if test="position() = 1"><xsl:value-of select="translate(@count, '&#8239;', '')"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>

  <!-- The book: an objective with its fichas. -->
  <xsl:template match="chapter[@number]">
    <section aria-labelledby="{@id}">
      <h2 id="{@id}"><xsl:value-of select="concat(@number, '. ', @title)"/></h2>
      <xsl:for-each select="findings/passage"><p class="lead"><xsl:apply-templates select="run"/></p></xsl:for-each>
      <xsl:if test="not(ficha)"><p>Ninguna acción de la edición tiene este objetivo principal.</p></xsl:if>
      <xsl:apply-templates select="joint | ficha"/>
    </section>
  </xsl:template>

  <xsl:template match="joint">
    <article class="box joint" id="{@id}">
      <small>Programa conjunto</small><h3><xsl:value-of select="@name"/></h3>
      <p><xsl:value-of select="concat('Coordina: ', @coordinator)"/></p>
      <xsl:for-each select="passage"><p><xsl:apply-templates select="run"/></p></xsl:for-each>
      <xsl:for-each select="taking">
        <h4><xsl:value-of select="@institution"/>, <a href="#{@ficha}"><xsl:value-of select="@folio"/></a></h4>
        <xsl:apply-templates select="measured"/>
        <xsl:if test="not(measured/measurement)"><p>Sin mediciones reportadas.</p></xsl:if>
      </xsl:for-each>
    </article>
  </xsl:template>

  <xsl:template match="ficha">
    <article class="ficha" id="{@id}">
      <small><xsl:value-of select="concat(@folio, ' · ', @type)"/></small><xsl:if test="@mark != ''"><xsl:text> </xsl:text><span class="tag"><xsl:value-of select="@mark"/></span></xsl:if>
      <h3><xsl:value-of select="@name"/></h3>
      <p class="who"><xsl:value-of select="@institution"/></p>
      <div class="body">
        <dl><xsl:for-each select="facts/fact"><dt><xsl:value-of select="@head"/></dt><xsl:for-each select="p"><dd><xsl:value-of select="."/></dd></xsl:for-each></xsl:for-each></dl>
        <div>
          <xsl:apply-templates select="summary/p"/>
          <xsl:for-each select="prose/fact"><h4><xsl:value-of select="@head"/></h4><xsl:apply-templates select="p"/></xsl:for-each>
          <xsl:if test="@joint != ''"><p>Forma parte de un programa conjunto: <a href="#{@joint}"><xsl:value-of select="concat('«', @joint-name, '»')"/></a>; sus resultados se presentan ahí.</p></xsl:if>
        </div>
      </div>
      <xsl:apply-templates select="measured"/>
    </article>
  </xsl:template>

  <xsl:template match="measured"/>
  <xsl:template match="measured[measurement]">
    <xsl:variable name="parts" select="@parts = 'true'"/>
    <div class="scroll" tabindex="0" role="region" aria-label="Mediciones"><table>
      <thead><tr><th scope="col">Qué se contó</th><th scope="col" class="l">Alcance</th><th scope="col" class="l">Fechas</th><th scope="col">Total</th><xsl:if test="$parts"><th scope="col">Mujeres</th><th scope="col">Hombres</th><th scope="col">Diversidad sexual</th><th scope="col">Sin especificar</th></xsl:if></tr></thead>
      <tbody><xsl:for-each select="measurement">
        <tr><th scope="row"><xsl:value-of select="@counted"/><xsl:if test="@ages != ''"><br/><small><xsl:value-of select="concat('Por edad. ', @ages)"/></small></xsl:if></th><td class="l"><xsl:value-of select="@reach"/></td><td class="l"><xsl:value-of select="@dates"/></td><td><strong><xsl:value-of select="@total"/></strong><br/><small><xsl:value-of select="@unit"/></small></td><xsl:if test="$parts"><xsl:for-each select="part"><td><xsl:call-template name="number"><xsl:with-param name="text" select="@text"/><xsl:with-param name="figure" select="''"/></xsl:call-template></td></xsl:for-each></xsl:if></tr>
      </xsl:for-each></tbody>
    </table></div>
  </xsl:template>

  <xsl:template match="crossed">
    <xsl:variable name="spans" select="count(period)"/>
    <p>Cada acción se cuenta una vez: en su objetivo principal y en el grupo de su institución responsable.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Acciones por objetivo, grupo y periodo"><table>
      <thead>
        <tr><th scope="col" rowspan="2">Objetivo principal</th><xsl:for-each select="head"><th scope="colgroup" colspan="{$spans}"><xsl:value-of select="@name"/></th></xsl:for-each><th scope="colgroup" colspan="{$spans}">Total</th></tr>
        <tr><xsl:for-each select="head | total"><xsl:for-each select="../period"><th scope="col"><xsl:value-of select="@code"/></th></xsl:for-each></xsl:for-each></tr>
      </thead>
      <tbody><xsl:for-each select="row | total">
        <tr><xsl:if test="self::total"><xsl:attribute name="class">total</xsl:attribute></xsl:if><th scope="row"><xsl:value-of select="@name"/></th>
          <xsl:for-each select="cell"><td><xsl:if test="position() mod $spans = 0 and $spans = 2"><xsl:attribute name="class">now</xsl:attribute></xsl:if><xsl:call-template name="number"><xsl:with-param name="text" select="@text"/><xsl:with-param name="figure" select="substring-before(concat(@figure, '.former'), '.former')"/></xsl:call-template></td></xsl:for-each></tr>
      </xsl:for-each></tbody>
    </table></div>
  </xsl:template>

  <xsl:template match="index">
    <div class="columns"><xsl:for-each select="entry">
      <section><h3><xsl:value-of select="@name"/></h3><ul><xsl:for-each select="line"><li><a href="#{@ficha}"><xsl:value-of select="@name"/></a></li></xsl:for-each></ul></section>
    </xsl:for-each></div>
  </xsl:template>

  <xsl:template match="participants">
    <div class="columns"><xsl:for-each select="group">
      <section><h3><xsl:value-of select="concat(@name, ' · ')"/><xsl:call-template name="number"><xsl:with-param name="text" select="@count"/><xsl:with-param name="figure" select="@figure"/></xsl:call-template></h3><ul><xsl:for-each select="institution"><li><xsl:value-of select="@name"/></li></xsl:for-each></ul></section>
    </xsl:for-each></div>
  </xsl:template>

  <xsl:template match="annex">
    <ol class="annex"><xsl:for-each select="figure">
      <li id="cifra-{@code}"><b><xsl:value-of select="@text"/></b>
        <div><p><xsl:value-of select="@definition"/></p>
          <p class="small"><xsl:value-of select="concat('Base: ', @basis, '. ')"/><xsl:if test="@quotient != ''"><xsl:value-of select="concat('Cociente: ', @quotient, '. ')"/></xsl:if><xsl:if test="@former != ''"><xsl:value-of select="concat('En ', $identity/@former, ': ', @former, '. ')"/></xsl:if><xsl:value-of select="concat('Regla ', @rule, '. ')"/><a href="{$identity/@data}/figures/{@code}/records" aria-label="Registros de la cifra {@text}: {@code}">Ver los registros</a></p></div></li>
    </xsl:for-each></ol>
  </xsl:template>

  <xsl:template match="verification">
    <p>En la página pública de la edición se consultan los registros que respaldan cada cifra, se descargan los datos abiertos y se comprueba que este archivo es auténtico.</p>
    <p><a href="{$identity/@address}"><xsl:value-of select="$identity/@address"/></a></p>
  </xsl:template>
</xsl:stylesheet>
