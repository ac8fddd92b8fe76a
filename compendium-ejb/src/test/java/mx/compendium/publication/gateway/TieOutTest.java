package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.Editions;
import mx.compendium.publication.model.OpenData;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.statistics.boundary.FigureReading;
import mx.compendium.statistics.model.ViewFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forty figures of 2023 are the same on the dashboard, in both documents, in the open data and by REST. */
@DatabaseTest(demonstration = true)
class TieOutTest {

    private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*+\"|[^,\\r\\n\"]*+)(,|\\r\\n)");
    private static final Map<String, Long> TOLD = new LinkedHashMap<>();
    private static final Map<String, Long> FORMER = new HashMap<>();
    private static final Map<String, Long> SEEN = new HashMap<>();
    private static List<List<String>> actions = List.of();

    /** What the interface tells, and what the dashboard shows. */
    @BeforeAll
    static void the_forty_are_read(Database database) {
        Login executive = Login.of("sub-ejecutiva", "executive");
        List<Figure> figures = database.inTransaction(em -> new Wiring(em, executive)
                .bean(FigureReading.class)
                .figures("2023")
                .figures());
        Map<String, Long> values = figures.stream().collect(Collectors.toMap(Figure::code, Figure::numerator));
        codes().forEach(code -> TOLD.put(code, values.get(code)));
        codes().forEach(code -> FORMER.put(code, values.get(code + ".former")));
        Dashboard dashboard = database.inTransaction(
                em -> new Wiring(em, executive).bean(DashboardReading.class).dashboard("2023", ViewFilter.all()));
        SEEN.putAll(ViewFigures.of(dashboard.now(), dashboard.objectives(), dashboard.states()));
        byte[] csv = new OpenData(
                        new SealedDataset(Editions.content2023(), "5e".repeat(32), Instant.EPOCH), 1, "https://x")
                .file(new DocumentForm(DocumentKind.ACTIONS, DocumentFormat.CSV));
        actions = rows(new String(csv, StandardCharsets.UTF_8));
    }

    private static List<String> codes() {
        return Stream.of(
                        Stream.of("reports.total", "participants.total", "objectives.covered"),
                        Stream.of("aimed.girls-adolescents-women"),
                        IntStream.rangeClosed(1, 23).mapToObj("reports.objective.%02d"::formatted),
                        Stream.of(InstitutionGroup.values()).map(group -> "reports.group." + group),
                        Stream.of(ReportType.values()).map(type -> "reports.type." + type),
                        Stream.of("participants.group.APF", "participants.group.EF", "participants.group.OSC"),
                        Stream.of("reports.state.12"))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void they_are_forty() {
        assertThat(TOLD).hasSize(40).doesNotContainValue(null);
    }

    @Test
    void the_dashboard_shows_what_the_interface_tells() {
        TOLD.forEach((code, value) -> assertThat(SEEN.get(code)).as(code).isEqualTo(value));
    }

    @Test
    void both_documents_print_it_wherever_they_print_it() {
        Set<String> printed = new HashSet<>();
        for (String page : pages()) {
            assertThat(differences(page, printed)).isEmpty();
        }
        assertThat(printed).hasSizeGreaterThan(36);
    }

    @Test
    void one_number_that_differs_is_found() {
        String report = pages().get(0);
        String altered = report.replaceFirst("(href=\"#cifra-reports.objective.07\">)46<", "$147<");
        assertThat(altered).isNotEqualTo(report);
        assertThat(differences(altered, new HashSet<>())).containsExactly("reports.objective.07: 47");
    }

    @Test
    void who_counts_the_open_data_counts_the_same() {
        assertThat((long) actions.size() - 1).isEqualTo(TOLD.get("reports.total"));
        IntStream.rangeClosed(1, 23)
                .forEach(number -> assertThat(counted("objetivo_principal", String.valueOf(number)))
                        .as("objective %d", number)
                        .isEqualTo(TOLD.get("reports.objective.%02d".formatted(number))));
        Stream.of(InstitutionGroup.values())
                .forEach(group ->
                        assertThat(counted("grupo", group.name())).isEqualTo(TOLD.get("reports.group." + group)));
        Stream.of(ReportType.values())
                .forEach(type -> assertThat(counted("tipo", type.name())).isEqualTo(TOLD.get("reports.type." + type)));
        assertThat(column("institucion").distinct().count()).isEqualTo(TOLD.get("participants.total"));
    }

    private static List<String> pages() {
        return List.of(
                page(Typesetting.of(Manuscript.of(Editions.report2023(), DocumentFormat.HTML), percent -> {})),
                page(Typesetting.of(Manuscript.of(Editions.compendium2023(), DocumentFormat.HTML), percent -> {})));
    }

    private static String page(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Numbers bound to one of the forty that are neither its value nor that of the former edition; which are bound is added. */
    private static List<String> differences(String page, Set<String> printed) {
        List<String> found = new ArrayList<>();
        for (MatchResult number : Pattern.compile("href=\"#cifra-([^\"]*)\">([^<]*)<")
                .matcher(page)
                .results()
                .toList()) {
            String code = number.group(1);
            if (TOLD.containsKey(code)) {
                printed.add(code);
                String said = number.group(2).replaceFirst("[\\s\u00a0]de[\\s\u00a0].*", ""); // «23 de 23»
                if (!said.equals(text(TOLD.get(code))) && !said.equals(text(FORMER.get(code)))) {
                    found.add(code + ": " + number.group(2));
                }
            }
        }
        return found;
    }

    private static String text(Long value) {
        return value == null ? "–" : SpanishNumbers.whole(value);
    }

    /** By RFC 4180, as the file is written. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (MatchResult cell : CELL.matcher(csv).results().toList()) {
            String text = cell.group(1);
            row.add(text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
            if (!cell.group(2).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static long counted(String column, String value) {
        return column(column).filter(value::equals).count();
    }

    private static Stream<String> column(String name) {
        int place = actions.get(0).indexOf(name);
        assertThat(place).as(name).isNotNegative();
        return actions.stream().skip(1).map(row -> row.get(place));
    }
}
