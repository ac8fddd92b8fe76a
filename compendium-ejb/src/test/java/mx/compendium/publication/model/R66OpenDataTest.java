package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.compendium.kernel.CsvLine;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.Editions;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.SealedDataset;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class R66OpenDataTest {

    private static final PeriodContent CONTENT = Editions.content2023();
    private static final OpenData DATA =
            new OpenData(new SealedDataset(CONTENT, "5e".repeat(32), Instant.EPOCH), 1, "https://compendium.example");

    /** A cell of RFC 4180 and what ends it. */
    private static final Pattern CELL = Pattern.compile("(\"(?:[^\"]|\"\")*+\"|[^,\\r\\n\"]*+)(,|\\r\\n)");

    private static byte[] file(DocumentKind kind, DocumentFormat format) {
        return DATA.file(new DocumentForm(kind, format));
    }

    @Test
    void r66_the_table_has_one_row_for_each_accepted_report() {
        List<List<String>> rows = csv(DocumentKind.ACTIONS);
        int objective = rows.get(0).indexOf("objetivo_principal");
        assertThat(rows).hasSize(1 + 356);
        assertThat(rows.stream().skip(1).map(row -> Integer.valueOf(row.get(objective))))
                .allMatch(number -> number >= 1 && number <= 23);
        assertThat(rows.get(1)).contains("https://compendium.example/editions/2023/actions/PMM-2023-0001");
    }

    @Test
    void r66_every_column_of_every_file_stands_in_the_dictionary() throws IOException {
        List<List<String>> dictionary = csv(DocumentKind.DICTIONARY);
        Set<String> known = dictionary.stream()
                .skip(1)
                .map(row -> row.get(0) + "." + row.get(1))
                .collect(Collectors.toSet());
        assertThat(known)
                .containsAll(csv(DocumentKind.ACTIONS).get(0).stream()
                        .map(name -> "Acciones." + name)
                        .toList());
        try (XSSFWorkbook book = book()) {
            for (String name : List.of("Acciones", "Mediciones", "Edades")) {
                book.getSheet(name).getRow(0).forEach(cell -> assertThat(known).contains(name + "." + cell));
            }
        }
        assertThat(dictionary).anySatisfy(row -> assertThat(row).anyMatch(cell -> cell.startsWith("PROGRAM: ")));
    }

    @Test
    void r66_the_workbook_says_what_the_table_says_and_nothing_in_it_is_a_formula() throws IOException {
        List<List<String>> rows = csv(DocumentKind.ACTIONS);
        try (XSSFWorkbook book = book()) {
            Sheet sheet = book.getSheet("Acciones");
            assertThat(sheet.getLastRowNum()).isEqualTo(356);
            assertThat(IntStream.range(0, rows.get(0).size())
                            .mapToObj(place -> text(sheet.getRow(7).getCell(place)))
                            .toList())
                    .isEqualTo(rows.get(7));
            book.forEach(each -> each.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void r66_programs_read_the_same_with_the_measurements_of_each_action() {
        JsonObject json = Json.createReader(new ByteArrayInputStream(file(DocumentKind.ACTIONS, DocumentFormat.JSON)))
                .readObject();
        List<JsonObject> actions = json.getJsonArray("acciones").getValuesAs(JsonObject.class);
        assertThat(actions).hasSize(356);
        assertThat(actions.stream()
                        .mapToLong(one -> one.getJsonArray("mediciones").size())
                        .sum())
                .isEqualTo(CONTENT.reports().stream()
                        .mapToLong(report -> report.measurements().size())
                        .sum());
        assertThat(actions.get(0).get("objetivo_principal").getValueType()).isEqualTo(JsonValue.ValueType.NUMBER);
    }

    @Test
    void good_practices_stand_in_the_fields_of_the_united_nations_repository() {
        List<List<String>> rows = csv(DocumentKind.GOOD_PRACTICES);
        long practices = CONTENT.reports().stream()
                .filter(report -> report.goodPractice() != null)
                .count();
        assertThat(practices).isPositive();
        assertThat((long) rows.size()).isEqualTo(1 + practices);
        assertThat(rows.get(0))
                .contains(
                        "title",
                        "primary_objective",
                        "guiding_principles",
                        "benefit_and_impact",
                        "key_lessons",
                        "replication");
        int replication = rows.get(0).indexOf("replication");
        assertThat(rows.stream().map(row -> row.get(replication))).doesNotContain("");
    }

    @Test
    void a_text_that_would_be_a_formula_is_made_harmless() {
        assertThat(CsvLine.harmless("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(CsvLine.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvLine.harmless("Ferias de salud")).isEqualTo("Ferias de salud");
        assertThat(CsvLine.harmless(-3L)).isEqualTo(-3L);
    }

    @Test
    void equal_data_are_equal_files() {
        assertThat(file(DocumentKind.ACTIONS, DocumentFormat.XLSX))
                .isEqualTo(file(DocumentKind.ACTIONS, DocumentFormat.XLSX));
    }

    private static XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(DocumentKind.ACTIONS, DocumentFormat.XLSX)));
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static List<List<String>> csv(DocumentKind kind) {
        String text = new String(file(kind, DocumentFormat.CSV), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(text);
        while (cells.lookingAt()) {
            String cell = cells.group(1);
            row.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            if (cells.group(2).equals("\r\n")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            if (cells.end() == text.length()) {
                break;
            }
            cells.region(cells.end(), text.length());
        }
        return rows;
    }
}
