package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.PeriodContent;
import org.jspecify.annotations.Nullable;

/** What every column of the open data says: its type, its unit, and what each of its codes stands for. */
final class OpenDictionary {

    private static final List<String> COLUMNS =
            List.of("tabla", "columna", "tipo", "unidad", "valores", "significado", "significado_en");

    /** Columns that are added to those of the bundle: name, type, meaning in Spanish and English. */
    private static final List<String[]> ADDED = read("open-data-dictionary.txt");

    private static final List<String[]> PRACTICES = read("good-practices-dictionary.txt");

    private static final String COUNTED = "la de la columna «unidad» de la misma fila";

    private OpenDictionary() {}

    private static List<String[]> read(String resource) {
        String text = new String(BundleResources.bytes(resource), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s*\\|\\s*", -1))
                .toList();
    }

    /** Names of the columns added to those of {@code actions.csv}. */
    static Stream<String> added() {
        return ADDED.stream().map(row -> row[0]);
    }

    /** Columns of the good practices: name, type, meaning in Spanish and English. */
    static Stream<String[]> practices() {
        return PRACTICES.stream();
    }

    static OpenTable table(PeriodContent content) {
        Stream<List<@Nullable Object>> own = BundleDictionary.of("actions.csv").stream()
                .map(row -> row(OpenTables.ACTIONS, content, row[1], row[2], row[3], row[4]));
        Stream<List<@Nullable Object>> added =
                ADDED.stream().map(row -> row(OpenTables.ACTIONS, content, row[0], row[1], row[2], row[3]));
        return new OpenTable(
                "Diccionario",
                COLUMNS,
                Stream.of(
                                own,
                                added,
                                rows(OpenTables.MEASUREMENTS, "measurements.csv", content),
                                rows(OpenTables.AGES, "ages.csv", content),
                                practices()
                                        .map(row -> row(GoodPractices.NAME, content, row[0], row[1], row[2], row[3])))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Stream<List<@Nullable Object>> rows(String name, String table, PeriodContent content) {
        return BundleDictionary.of(table).stream().map(row -> row(name, content, row[1], row[2], row[3], row[4]));
    }

    private static List<@Nullable Object> row(
            String table, PeriodContent content, String column, String type, String spanish, String english) {
        return Arrays.asList(table, column, type, unit(type, column), values(column, content), spanish, english);
    }

    private static @Nullable String unit(String type, String column) {
        boolean counted = type.equals("número") && !column.equals("medicion");
        return counted ? (column.equals("cuenta") ? "personas" : COUNTED) : null;
    }

    /** Codes with their words, {@code PROGRAM: programa; …}; null where a column has none. */
    private static @Nullable String values(String column, PeriodContent content) {
        return switch (column) {
            case "tipo" -> words(ReportType.values(), Words::type);
            case "continuidad" -> words(Continuity.values(), Words::continuity);
            case "poblaciones" -> words(PopulationGroup.values(), Words::population);
            case "etapas" -> words(MigrationStage.values(), Words::stage);
            case "grupo" -> words(InstitutionGroup.values(), Words::group);
            case "alcance" -> "DIRECT: directo; INDIRECT: indirecto";
            case "objetivo_principal", "objetivos_relacionados" ->
                content.objectives().stream()
                        .map(one -> one.number() + ": " + one.shortName())
                        .collect(Collectors.joining("; "));
            case "entidades" ->
                content.states().stream()
                        .map(one -> one.inegiCode() + ": " + one.name())
                        .collect(Collectors.joining("; "));
            default -> null;
        };
    }

    private static <E extends Enum<E>> String words(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(value -> value.name() + ": " + word.apply(value))
                .collect(Collectors.joining("; "));
    }
}
