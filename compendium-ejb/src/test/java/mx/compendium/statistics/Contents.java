package mx.compendium.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.period.RoundingRule;

/** Small hand-made periods for the tests of the rules: four objectives, three states, one institution of each group. */
public final class Contents {

    private static final List<StateEntry> STATES = List.of(
            new StateEntry("12", "Guerrero", "Gro."),
            new StateEntry("16", "Michoacán de Ocampo", "Mich."),
            new StateEntry("28", "Tamaulipas", "Tamps."));
    private static final List<InstitutionEntry> INSTITUTIONS = List.of(
            institution("CDIP", InstitutionGroup.LEG, null),
            institution("EF-GRO", InstitutionGroup.EF, "12"),
            institution("EF-TAMPS", InstitutionGroup.EF, "28"),
            institution("IFDP", InstitutionGroup.JUD, null),
            institution("IMUMI", InstitutionGroup.OSC, null),
            institution("INE", InstitutionGroup.OCA, null),
            institution("SALUD", InstitutionGroup.APF, null),
            institution("SEP", InstitutionGroup.APF, null));

    private Contents() {}

    private static InstitutionEntry institution(String code, InstitutionGroup group, String state) {
        return new InstitutionEntry(code, "Institución " + code, code, group, state);
    }

    public static PeriodFacts facts(int year, RoundingRule rounding) {
        LocalDate start = year <= 2023 ? LocalDate.of(year - 1, 6, 1) : LocalDate.of(year - 1, 7, 1);
        LocalDate end = year <= 2022 ? LocalDate.of(year, 5, 31) : LocalDate.of(year, 6, 30);
        return new PeriodFacts(String.valueOf(year), "Edición " + year, start, end, rounding, "2022", true);
    }

    public static PeriodContent of(int year, ReportEntries... reports) {
        return of(year, Stream.of(reports).map(ReportEntries::entry).toList());
    }

    public static PeriodContent of(int year, List<ReportEntry> reports) {
        List<ObjectiveEntry> objectives = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new ObjectiveEntry(n, "Corto " + n, "Oficial " + n, "Nombre " + n, "Short", "Long"))
                .toList();
        List<JointProgrammeEntry> joint =
                List.of(new JointProgrammeEntry("2x1", "2x1 para Migrantes", "EF-GRO", List.of()));
        return new PeriodContent(facts(year, RoundingRule.TRUNCATE), objectives, STATES, INSTITUTIONS, reports, joint);
    }

    /** The same content with other reports. */
    public static PeriodContent with(PeriodContent content, UnaryOperator<List<ReportEntry>> reports) {
        return new PeriodContent(
                content.period(),
                content.objectives(),
                content.states(),
                content.institutions(),
                reports.apply(content.reports()),
                content.jointProgrammes());
    }

    public static SealedDataset sealed(PeriodContent content) {
        return new SealedDataset(content, "0".repeat(64), Instant.EPOCH);
    }
}
