package mx.compendium.publication.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.Run;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.GateFinding;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/**
 * R-57, read from what is about to be laid out and not from how it was put together: a number that stands for a figure is that
 * figure's; any other is a declared one (folio, date, edition, number of an objective, what a record says of itself) or stops
 * the publication. No part of a count that was to be kept back is printed (rule 12).
 */
public final class PrintedNumbers {

    private static final Pattern NUMERAL = Pattern.compile("[+\u2212]?[0-9](?:[0-9\u202f.]*[0-9])?%?");
    private static final Pattern SMALL = Pattern.compile("(?:.*: )?[1-4]");
    private static final String FORMER = ".former";

    /** What records, catalogues, the seal and errata say of themselves; the bundle holds it as it stands. */
    private static final Set<String> DECLARED = Set.of(
            "identity",
            "palette",
            "legal",
            "logos",
            "cover-numbers",
            "cover-art",
            "ficha",
            "taking",
            "index",
            "verification",
            "errata");

    private static final Set<String> DECLARED_ATTRIBUTES = Set.of(
            "id",
            "bookmark",
            "columns",
            "level",
            "number",
            "name",
            "kicker",
            "short",
            "institution",
            "institutions",
            "summary",
            "coordinator");

    private static final Set<String> DRAWN = Set.of("svg", "g", "path", "rect", "pattern", "line", "circle", "polygon");

    private final PeriodFigures figures;
    private final String document;
    private final Set<String> known;
    private final Set<String> texts;
    private final List<GateFinding> findings = new ArrayList<>();
    private String section = "";
    private String place = "";

    private PrintedNumbers(PeriodFigures figures, PeriodContent content, String document) {
        this.figures = figures;
        this.document = document;
        this.known = declared(figures, content);
        this.texts = figures.all().stream().map(Figure::text).collect(Collectors.toSet());
    }

    /** What stops that manuscript. */
    public static List<GateFinding> of(Manuscript manuscript, PeriodFigures figures, PeriodContent content) {
        PrintedNumbers reading = new PrintedNumbers(figures, content, manuscript.document());
        try {
            reading.read(Markup.read(manuscript.xml));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(reading.findings);
    }

    /** Codes of editions, numbers of objectives, days of the coverage. */
    private static Set<String> declared(PeriodFigures figures, PeriodContent content) {
        Set<String> known = new HashSet<>();
        known.add(content.period().code());
        known.add(content.period().historyBegins());
        figures.former().ifPresent(known::add);
        content.objectives().forEach(objective -> known.add(String.valueOf(objective.number())));
        Stream.of(content.period().coverageStart(), content.period().coverageEnd())
                .flatMap(day -> Stream.of(day.getDayOfMonth(), day.getYear()))
                .map(String::valueOf)
                .forEach(known::add);
        return known;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (DECLARED.contains(name)) {
            keptBack(xml);
            return;
        }
        Map<String, String> attributes = attributes(xml);
        enter(name, attributes);
        switch (name) {
            case "run" -> run(attributes, xml.getElementText());
            case "p" -> declared(xml.getElementText());
            case "text" -> drawn(attributes, xml.getElementText());
            case "row", "total" -> crossed(xml);
            case "figure" -> explained(attributes);
            case "big" -> big(attributes);
            case "group", "state", "objective", "chapter" -> counted(name, attributes);
            case "chart" -> attributes.forEach((attribute, text) -> composed(attribute, text));
            case "call", "note" -> {}
            case "passage" -> declared(attributes.getOrDefault("title", ""));
            default -> others(name, attributes);
        }
    }

    private void enter(String name, Map<String, String> attributes) {
        if (Set.of("chapter", "section", "objective").contains(name)) {
            section = attributes.getOrDefault("id", "");
            place = attributes.getOrDefault("title", attributes.getOrDefault("name", ""));
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        return IntStream.range(0, xml.getAttributeCount())
                .boxed()
                .collect(Collectors.toMap(xml::getAttributeLocalName, xml::getAttributeValue));
    }

    private void run(Map<String, String> attributes, String text) {
        switch (Run.Kind.valueOf(attributes.getOrDefault("kind", ""))) {
            case FIGURE -> exact(attributes.getOrDefault("figure", ""), text);
            case NAME, ROUND -> {} // names and round numbers were held against the data when the sentence was read
            case WORDS, CALL -> declared(text);
        }
    }

    /** Texts of a drawing that stand for figures say which. */
    private void drawn(Map<String, String> attributes, String text) {
        String figure = attributes.getOrDefault("data-figure", "");
        if (figure.isEmpty()) {
            declared(text);
        } else {
            stated(figure, text);
        }
    }

    private void big(Map<String, String> attributes) {
        String figure = attributes.getOrDefault("figure", "");
        stated(figure, attributes.getOrDefault("number", ""));
        if (!figure.startsWith("measurement.")) { // otherwise label and dates are the record's
            former(figure, attributes.getOrDefault("note", ""));
            declared(attributes.getOrDefault("label", ""));
        }
    }

    private void counted(String name, Map<String, String> attributes) {
        String figure = Optional.ofNullable(attributes.get("figure")).orElseGet(() -> implied(name, attributes));
        Stream.of("count", "reports")
                .filter(attributes::containsKey)
                .forEach(attribute -> exact(figure, attributes.getOrDefault(attribute, "")));
        if (attributes.containsKey("share")) {
            exact(figure + ".share", attributes.get("share"));
        }
        if (attributes.containsKey("participants")) {
            exact("participants.group." + attributes.get("code"), attributes.get("participants"));
        }
        former(figure, attributes.getOrDefault("former", ""));
        if (name.equals("chapter") && !attributes.containsKey("number")) {
            declared(attributes.getOrDefault("title", ""));
        }
    }

    private static String implied(String name, Map<String, String> attributes) {
        return name.equals("group")
                ? "reports.group." + attributes.get("code")
                : "reports.objective." + ("0" + attributes.getOrDefault("number", "")).replaceFirst("^0(?=..)", "");
    }

    private void explained(Map<String, String> attributes) {
        String code = attributes.getOrDefault("code", "");
        exact(code, attributes.getOrDefault("text", ""));
        former(code, attributes.getOrDefault("former", ""));
        figures.find(code)
                .filter(figure -> figure.denominator() != null)
                .map(figure -> SpanishNumbers.whole(figure.numerator()) + " / "
                        + SpanishNumbers.whole(
                                Optional.ofNullable(figure.denominator()).orElse(0L)))
                .filter(quotient -> !quotient.equals(attributes.getOrDefault("quotient", quotient)))
                .ifPresent(quotient -> differs(attributes.getOrDefault("quotient", ""), quotient, List.of()));
    }

    /** A row of the cross table: figures at its end, and before them counts that sum to them, period by period. */
    private void crossed(XMLStreamReader xml) throws XMLStreamException {
        List<Map<String, String>> cells = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            cells.add(attributes(xml));
            xml.nextTag();
        }
        cells.stream()
                .filter(cell -> !cell.getOrDefault("figure", "").isEmpty())
                .forEach(cell -> exact(cell.getOrDefault("figure", ""), cell.getOrDefault("text", "")));
        int periods = figures.former().isPresent() ? 2 : 1;
        for (int period = 0; period < periods && cells.size() > periods; period++) {
            sum(cells, period, periods);
        }
    }

    private void sum(List<Map<String, String>> cells, int first, int step) {
        long sum = 0;
        int last = cells.size() - step + first;
        for (int i = first; i < last; i += step) {
            sum += number(cells.get(i).getOrDefault("text", ""));
        }
        String total = cells.get(last).getOrDefault("text", "");
        if (!total.isEmpty() && sum != number(total)) {
            differs(SpanishNumbers.whole(sum), total, List.of());
        }
    }

    private static long number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private void others(String name, Map<String, String> attributes) {
        if (!DRAWN.contains(name)) {
            attributes.forEach((attribute, text) -> {
                if (!DECLARED_ATTRIBUTES.contains(attribute)) {
                    declared(text);
                }
            });
        }
    }

    /** Of a record only what must be kept back is looked for. */
    private void keptBack(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> record = attributes(xml);
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> attributes = attributes(xml);
                Stream.concat(
                                Stream.of(attributes.getOrDefault("ages", "").split("; ", -1)),
                                xml.getLocalName().equals("part")
                                        ? Stream.of(attributes.getOrDefault("text", ""))
                                        : Stream.empty())
                        .filter(text -> SMALL.matcher(text).matches())
                        .forEach(text -> found("small-cell", record.getOrDefault("folio", "") + ": " + text, ""));
            }
        }
    }

    /** The number is the figure's and nothing else. */
    private void exact(String code, String text) {
        Optional<Figure> figure = figures.find(code);
        if (figure.isEmpty()) {
            if (!text.isEmpty()) {
                found("figure-unknown", text, "");
            }
        } else if (!figure.get().text().equals(text)) {
            differs(text, figure.get().text(), figure.get().records());
        }
    }

    /** The figure's number, with words and declared numbers beside it. */
    private void stated(String code, String text) {
        if (code.isEmpty()) {
            declared(text);
            return;
        }
        Optional<Figure> figure = figures.find(code);
        String expected = figure.map(Figure::text).orElse("");
        List<String> numerals = numerals(text).toList();
        if (!numerals.isEmpty() && !numerals.contains(expected)) {
            differs(text, expected, figure.map(Figure::records).orElse(List.of()));
        } else {
            numerals.stream()
                    .filter(numeral -> !numeral.equals(expected) && !known.contains(numeral))
                    .forEach(numeral -> found("number-loose", numeral, ""));
        }
    }

    private void former(String code, String text) {
        if (figures.find(code + FORMER).isPresent()) {
            stated(code + FORMER, text);
        } else {
            declared(text);
        }
    }

    /** Words put together of figures and declared numbers. */
    private void composed(String attribute, String text) {
        if (!attribute.equals("id")) {
            numerals(text)
                    .filter(numeral -> !known.contains(numeral) && !texts.contains(numeral))
                    .forEach(numeral -> found("number-loose", numeral, ""));
        }
    }

    private void declared(String text) {
        numerals(text)
                .filter(numeral -> !known.contains(numeral))
                .forEach(numeral -> found("number-loose", numeral, ""));
    }

    private static Stream<String> numerals(String text) {
        return NUMERAL.matcher(text).results().map(MatchResult::group);
    }

    private void differs(String written, String expected, List<UUID> records) {
        findings.add(new GateFinding(
                document, section, place, new Finding(Weight.FALSE, "figure-differs", written, expected, "", records)));
    }

    private void found(String code, String written, String expected) {
        findings.add(new GateFinding(
                document, section, place, new Finding(Weight.UNSUPPORTED, code, written, expected, "", List.of())));
    }
}
