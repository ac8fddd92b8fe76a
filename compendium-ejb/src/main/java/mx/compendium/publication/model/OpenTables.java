package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/**
 * The open data of an edition: the tables of its bundle, and beside each code the name it stood for in the period, so that one
 * file can be read alone. Parts that could point at persons are kept back.
 */
final class OpenTables {

    static final String ACTIONS = "Acciones";
    static final String MEASUREMENTS = "Mediciones";
    static final String AGES = "Edades";

    private final PeriodContent content;
    private final String publicBase;
    private final Map<String, InstitutionEntry> institutions;
    private final Map<String, String> states;
    private final Map<Integer, String> objectives;
    private final Map<String, String> programmes;

    OpenTables(PeriodContent content, String publicBase) {
        this.content = content;
        this.publicBase = publicBase;
        this.institutions = index(content.institutions(), InstitutionEntry::code, one -> one);
        this.states = index(content.states(), StateEntry::inegiCode, StateEntry::name);
        this.objectives = index(content.objectives(), ObjectiveEntry::number, ObjectiveEntry::shortName);
        this.programmes = index(content.jointProgrammes(), JointProgrammeEntry::code, JointProgrammeEntry::name);
    }

    private static <T, K, V> Map<K, V> index(List<T> items, Function<T, K> key, Function<T, V> value) {
        return items.stream().collect(Collectors.toMap(key, value));
    }

    PeriodContent content() {
        return content;
    }

    /** One row for each accepted report, by folio. */
    OpenTable actions() {
        Stream<String> columns = Stream.concat(columns("actions.csv").stream(), OpenDictionary.added());
        return new OpenTable(
                ACTIONS, columns.toList(), reports().stream().map(this::row).toList());
    }

    OpenTable measurements() {
        return new OpenTable(
                MEASUREMENTS,
                columns("measurements.csv"),
                reports().stream()
                        .flatMap(report -> PeriodTables.ordered(report).stream()
                                .map(one -> Arrays.asList(PeriodTables.cells(report, one))))
                        .toList());
    }

    OpenTable ages() {
        return new OpenTable(
                AGES,
                columns("ages.csv"),
                reports().stream()
                        .flatMap(report -> PeriodTables.ordered(report).stream()
                                .flatMap(one -> PeriodTables.ageCells(report, one).stream()))
                        .map(Arrays::asList)
                        .toList());
    }

    private static List<String> columns(String table) {
        return List.of(BundleDictionary.columns(table).split(","));
    }

    private List<ReportEntry> reports() {
        return content.reports().stream()
                .sorted(Comparator.comparing(ReportEntry::folio))
                .toList();
    }

    private List<@Nullable Object> row(ReportEntry report) {
        InstitutionEntry institution = Objects.requireNonNull(institutions.get(report.institution()));
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(PeriodTables.cells(report)));
        row.add(content.period().code());
        row.add(institution.name());
        row.add(institution.group());
        row.add(names(
                report.coResponsible(),
                code -> Objects.requireNonNull(institutions.get(code)).name()));
        row.add(objectives.get(report.principalObjective()));
        row.add(names(report.states(), this::state));
        row.add(report.jointProgramme() == null ? null : programmes.get(report.jointProgramme()));
        row.add(address(report));
        return row;
    }

    /** The permanent page of an action. */
    String address(ReportEntry report) {
        return publicBase + "/editions/" + content.period().code() + "/actions/" + report.folio();
    }

    String institution(String code) {
        return Objects.requireNonNull(institutions.get(code)).name();
    }

    String state(String inegiCode) {
        return states.getOrDefault(inegiCode, inegiCode);
    }

    private static List<String> names(List<String> codes, Function<String, String> name) {
        return codes.stream().map(name).toList();
    }
}
