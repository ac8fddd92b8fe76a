package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables as a workbook (ECMA-376): texts stand in their cells as texts, so none is ever a formula; packed without compression
 * and with one date, so that the same tables give the same bytes on every machine.
 */
final class OpenWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_CELL = 32_767;

    private final String title;
    private final Instant created;
    private final List<OpenTable> tables;

    private OpenWorkbook(String title, Instant created, List<OpenTable> tables) {
        this.title = title;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
        this.tables = tables;
    }

    static byte[] of(String title, Instant created, List<OpenTable> tables) {
        return StoredZip.of(new OpenWorkbook(title, created, tables).parts());
    }

    private SortedMap<String, byte[]> parts() {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        put(parts, "[Content_Types].xml", contentTypes());
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relation(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                        + relation(
                                2,
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml")
                        + "</Relationships>");
        put(parts, "docProps/core.xml", properties());
        put(parts, "xl/workbook.xml", workbook());
        put(parts, "xl/_rels/workbook.xml.rels", relations());
        put(parts, "xl/styles.xml", styles());
        for (int place = 0; place < tables.size(); place++) {
            put(parts, sheetName(place), sheet(tables.get(place)));
        }
        return parts;
    }

    private static void put(SortedMap<String, byte[]> parts, String name, String xml) {
        parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String sheetName(int place) {
        return "xl/worksheets/sheet" + (place + 1) + ".xml";
    }

    private String contentTypes() {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>");
        for (int place = 0; place < tables.size(); place++) {
            xml.append("<Override PartName=\"/" + sheetName(place) + "\" ContentType=\"" + TYPES + "worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escaped(title)
                + "</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created
                + "</dcterms:created></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int place = 0; place < tables.size(); place++) {
            xml.append("<sheet name=\"" + escaped(tables.get(place).name()) + "\" sheetId=\"" + (place + 1)
                    + "\" r:id=\"rId" + (place + 1) + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int place = 0; place < tables.size(); place++) {
            xml.append(
                    relation(place + 1, OFFICE + "/worksheet", sheetName(place).substring("xl/".length())));
        }
        return xml.append(relation(tables.size() + 1, OFFICE + "/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The heads' style is 1: bold on a tint. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Noto Sans\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Noto Sans\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF4E9EC\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" fillId=\"2\" applyFont=\"1\""
                + " applyFill=\"1\"/></cellXfs></styleSheet>";
    }

    private static String sheet(OpenTable table) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView"
                        + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                        + "</sheetView></sheetViews><sheetFormatPr defaultColWidth=\"20\" defaultRowHeight=\"15\"/><sheetData><row>");
        table.columns().forEach(column -> text(xml, column, " s=\"1\""));
        xml.append("</row>");
        for (List<@Nullable Object> row : table.rows()) {
            xml.append("<row>");
            row.forEach(cell -> cell(xml, cell));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, @Nullable Object cell) {
        if (cell == null) {
            xml.append("<c/>");
        } else if (cell instanceof Number number) {
            xml.append("<c><v>").append(number).append("</v></c>");
        } else {
            text(xml, CsvTable.plain(cell), "");
        }
    }

    private static void text(StringBuilder xml, String text, String style) {
        xml.append("<c t=\"inlineStr\"").append(style).append("><is><t xml:space=\"preserve\">");
        xml.append(escaped(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text));
        xml.append("</t></is></c>");
    }

    /** What XML 1.0 cannot say is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (isSayable(sign)) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Char of XML 1.0. */
    private static boolean isSayable(int sign) {
        if (sign < ' ') {
            return sign == '\n' || sign == '\t';
        }
        return (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF;
    }
}
