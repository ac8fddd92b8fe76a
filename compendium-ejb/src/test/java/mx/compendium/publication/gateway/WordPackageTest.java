package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.model.Chart;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Shape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The documents for word processors, opened again and read. */
class WordPackageTest {

    private static final Pattern TAG = Pattern.compile("(?s)<svg.*?</svg>|<style>.*?</style>|<head>.*?</head>|<[^>]+>");
    private static final Pattern NUMERAL = Pattern.compile("[0-9]+");
    private static final Pattern ACCENTED = Pattern.compile("&([A-Za-z])(acute|tilde|uml);");
    private static final Map<String, String> MARKS = Map.of("acute", "\u0301", "tilde", "\u0303", "uml", "\u0308");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("middot", "·"),
            Map.entry("iquest", "¿"),
            Map.entry("iexcl", "¡"),
            Map.entry("ordm", "º"),
            Map.entry("ordf", "ª"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("minus", "−"),
            Map.entry("deg", "°"));
    private static final Pattern NAMED = Pattern.compile("&(" + String.join("|", SIGNS.keySet()) + ");");
    private static final String EVERY_FORM = """
            Un párrafo con [346](figure:reports.total) acciones[^1] y otra vez[^1].
            ### Un título
            - Un elemento
            1. Primero
            2. Segundo
            > Una cita que se dijo.
            1. Primero de nuevo
            [^1]: Las que se aceptaron.
            """;

    static final List<Opened> DOCUMENTS = List.of(
            opened(Manuscript.of(Editions.report2023(), DocumentFormat.DOCX)),
            opened(Manuscript.of(Editions.smallCompendium(), DocumentFormat.DOCX)),
            opened(Manuscript.of(Editions.report2022Saying(EVERY_FORM), DocumentFormat.DOCX)));

    /** A manuscript and what was made of it. */
    record Opened(Manuscript manuscript, String digest, Document body, Document notes) {}

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void two_makings_are_the_same_bytes(Opened opened) {
        assertThat(Sha256.hex(Typesetting.of(opened.manuscript, percent -> {}))).isEqualTo(opened.digest);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void all_that_a_reader_of_the_page_sees_is_in_it(Opened opened) {
        String page = new String(HtmlPage.of(opened.manuscript.xml), StandardCharsets.UTF_8);
        String words = Pages.flat(text(opened.body) + text(opened.notes));
        Set<String> onlyOfThePage = Set.of("Iralcontenido", "Vercomotabla");
        List<String> seen = Stream.of(TAG.matcher(page).replaceAll("\n").split("\n"))
                .map(WordPackageTest::unescaped)
                .map(Pages::flat)
                .filter(piece -> !piece.isEmpty() && !onlyOfThePage.contains(piece))
                .toList();
        assertThat(seen).hasSizeGreaterThan(200);
        assertThat(seen.stream().filter(piece -> !words.contains(piece))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void no_numeral_stands_in_it_that_is_not_in_the_manuscript(Opened opened) {
        Set<String> known = numerals(new String(opened.manuscript.xml, StandardCharsets.UTF_8));
        assertThat(numerals(text(opened.body) + text(opened.notes)))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void it_opens_with_its_title_its_headings_and_every_link_within_leads_somewhere(Opened opened) throws IOException {
        try (XWPFDocument document = reopened(Typesetting.of(opened.manuscript, percent -> {}))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isNotBlank();
            assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(opened.manuscript.created.truncatedTo(ChronoUnit.SECONDS));
            assertThat(document.getParagraphs().stream().map(p -> String.valueOf(p.getStyle())))
                    .contains("Heading1", "Heading2", "Heading3");
            assertThat(document.getTables()).isNotEmpty();
        }
        List<String> places = attributes(opened.body, "w:bookmarkStart", "w:name");
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.length() <= 40);
        assertThat(attributes(opened.body, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
        assertThat(attributes(opened.body, "w:hyperlink", "w:anchor").stream().filter(anchor -> !anchor.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void only_styles_it_has_are_asked_for(Opened opened) throws IOException {
        try (XWPFDocument document = reopened(Typesetting.of(opened.manuscript, percent -> {}))) {
            assertThat(Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
                            .flatMap(kind -> attributes(opened.body, kind, "w:val").stream())
                            .collect(Collectors.toSet()))
                    .allMatch(style -> document.getStyles().styleExist(style));
        }
    }

    @Test
    void a_note_is_a_real_footnote_called_once_and_each_numbered_list_begins_anew() {
        Opened written = DOCUMENTS.get(2);
        assertThat(text(written.notes)).contains("Las que se aceptaron.");
        assertThat(text(written.body)).doesNotContain("Las que se aceptaron.");
        assertThat(attributes(written.body, "w:footnoteReference", "w:id"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(new HashSet<>(attributes(written.body, "w:numId", "w:val"))).hasSizeGreaterThan(1);
    }

    @Test
    void each_chart_is_a_drawing_with_its_alternative_all_its_marks_and_all_its_words() {
        ExecutiveReport report = Editions.report2023();
        assertThat(List.of(report.objectivesChart(), report.groupsChart(), report.map()))
                .allSatisfy(chart -> {
                    Element drawing = drawing(DOCUMENTS.get(0).body, chart.alternative());
                    assertThat(nodes(drawing).map(Node::getTextContent))
                            .containsExactlyElementsOf(marks(chart.drawing(), "text")
                                    .map(Shape::text)
                                    .toList());
                    assertThat(drawing.getElementsByTagName("wps:wsp").getLength())
                            .isEqualTo(marks(chart.drawing(), "text", "path", "rect")
                                    .filter(mark ->
                                            !"0".equals(mark.attributes().get("width")))
                                    .count());
                });
    }

    @Test
    void a_bar_is_as_long_as_it_is_on_the_page() {
        Chart chart = Editions.report2023().objectivesChart();
        List<Long> widths = marks(chart.drawing(), "rect")
                .map(bar -> Math.round(Double.parseDouble(bar.attributes().get("width")) * 12_700))
                .filter(width -> width > 0)
                .toList();
        Element drawing = drawing(DOCUMENTS.get(0).body, chart.alternative());
        assertThat(elements(drawing, "wps:spPr")
                        .filter(mark -> mark.getElementsByTagName("a:prstGeom").getLength() == 1)
                        .filter(mark -> ((Element) mark.getParentNode())
                                        .getElementsByTagName("wps:txbx")
                                        .getLength()
                                == 0)
                        .map(mark ->
                                ((Element) mark.getElementsByTagName("a:ext").item(0)).getAttribute("cx"))
                        .map(Long::valueOf))
                .containsExactlyElementsOf(widths);
    }

    /** A word processor shrinks a group until what reaches over its edge has room. */
    @Test
    void no_mark_reaches_over_the_edge_of_its_drawing() {
        ExecutiveReport report = Editions.report2023();
        assertThat(List.of(report.objectivesChart(), report.groupsChart(), report.map()))
                .allSatisfy(chart -> {
                    Element drawing = drawing(DOCUMENTS.get(0).body, chart.alternative());
                    long edge = Long.parseLong(
                            ((Element) drawing.getElementsByTagName("wp:extent").item(0)).getAttribute("cx"));
                    assertThat(elements(drawing, "wps:spPr")).allSatisfy(mark -> {
                        long left = number(mark, "a:off", "x");
                        assertThat(left).isNotNegative();
                        assertThat(left + number(mark, "a:ext", "cx")).isLessThanOrEqualTo(edge + 1);
                    });
                });
    }

    private static long number(Element mark, String element, String attribute) {
        return Long.parseLong(((Element) mark.getElementsByTagName(element).item(0)).getAttribute(attribute));
    }

    private static Element drawing(Document body, String alternative) {
        return nodes(body, "w:drawing").stream()
                .map(Element.class::cast)
                .filter(drawing -> elements(drawing, "wp:docPr")
                        .anyMatch(properties -> properties.getAttribute("descr").equals(alternative)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no drawing says: " + alternative));
    }

    /** What is drawn, without what it is drawn with. */
    private static Stream<Shape> marks(Shape shape, String... names) {
        if (shape.name().equals("defs")) {
            return Stream.of();
        }
        Stream<Shape> within = shape.children().stream().flatMap(child -> marks(child, names));
        return List.of(names).contains(shape.name()) ? Stream.concat(Stream.of(shape), within) : within;
    }

    private static Stream<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return Stream.iterate(0, at -> at < found.getLength(), at -> at + 1).map(at -> (Element) found.item(at));
    }

    @Test
    void where_there_is_no_former_edition_no_table_has_a_column_for_it() throws IOException {
        try (XWPFDocument document = reopened(Typesetting.of(DOCUMENTS.get(2).manuscript, percent -> {}))) {
            List<XWPFTableRow> heads = document.getTables().stream()
                    .map(table -> table.getRow(0))
                    .filter(XWPFTableRow::isRepeatHeader)
                    .toList();
            assertThat(heads)
                    .hasSize(3)
                    .allSatisfy(head -> assertThat(head.getTableCells())
                            .extracting(XWPFTableCell::getText)
                            .doesNotContain(""));
        }
    }

    @Test
    void sentences_keep_the_spaces_between_their_pieces_here_and_on_the_page() {
        Opened report = DOCUMENTS.get(0);
        String page = new String(HtmlPage.of(report.manuscript.xml), StandardCharsets.UTF_8);
        String onThePage =
                spaced(unescaped(Pattern.compile("<[^>]+>").matcher(page).replaceAll("")));
        String here = spaced(nodes(report.body, "w:p").stream()
                .flatMap(paragraph -> nodes(paragraph).map(Node::getTextContent))
                .collect(Collectors.joining()));
        List<String> sentences = Editions.report2023().practices().stream()
                .flatMap(practice -> practice.statements().stream())
                .map(statement -> spaced(statement.text()))
                .toList();
        assertThat(sentences).isNotEmpty().allMatch(onThePage::contains).allMatch(here::contains);
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static Stream<Node> nodes(Node paragraph) {
        return elements((Element) paragraph, "w:t").map(Node.class::cast);
    }

    private static Opened opened(Manuscript manuscript) {
        byte[] docx = Typesetting.of(manuscript, percent -> {});
        try (XWPFDocument document = reopened(docx)) {
            return new Opened(
                    manuscript,
                    Sha256.hex(docx),
                    read(document, "/word/document.xml"),
                    read(document, "/word/footnotes.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFDocument reopened(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static Document read(XWPFDocument document, String part) throws IOException {
        try (var in = document.getPackage().getParts().stream()
                .filter(one -> one.getPartName().getName().equals(part))
                .findFirst()
                .orElseThrow()
                .getInputStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException
                | SAXException
                | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static String text(Document part) {
        StringBuilder text = new StringBuilder();
        for (Node paragraph : nodes(part, "w:t")) {
            text.append(paragraph.getTextContent()).append('\n');
        }
        return text.toString();
    }

    private static List<String> attributes(Document part, String element, String name) {
        return nodes(part, element).stream()
                .map(node -> ((Element) node).getAttribute(name))
                .toList();
    }

    private static List<Node> nodes(Document part, String element) {
        NodeList nodes = part.getElementsByTagName(element);
        return Stream.iterate(0, at -> at < nodes.getLength(), at -> at + 1)
                .map(nodes::item)
                .toList();
    }

    private static Set<String> numerals(String text) {
        return NUMERAL.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String unescaped(String text) {
        String letters = ACCENTED.matcher(text)
                .replaceAll(
                        sign -> Normalizer.normalize(sign.group(1) + MARKS.get(sign.group(2)), Normalizer.Form.NFC));
        return NAMED.matcher(letters).replaceAll(sign -> Matcher.quoteReplacement(SIGNS.get(sign.group(1))));
    }
}
