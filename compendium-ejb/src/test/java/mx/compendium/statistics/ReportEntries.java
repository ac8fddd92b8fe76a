package mx.compendium.statistics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.Continuity;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;

/** Small hand-made reports for the tests of the rules. */
public final class ReportEntries {

    private final String folio;
    private String institution = "SALUD";
    private List<String> coResponsible = List.of();
    private int objective = 1;
    private ReportType type = ReportType.PROGRAM;
    private String joint;
    private boolean aimed;
    private boolean national;
    private List<String> states = List.of();
    private boolean featured;
    private String name;
    private final List<MeasurementEntry> measurements = new ArrayList<>();

    private ReportEntries(String folio) {
        this.folio = folio;
        this.name = "Programa " + folio;
    }

    public static ReportEntries report(int number) {
        return new ReportEntries(String.format("PMM-2023-%04d", number));
    }

    public ReportEntries by(String institution, String... coResponsible) {
        this.institution = institution;
        this.coResponsible = List.of(coResponsible);
        return this;
    }

    public ReportEntries objective(int objective) {
        this.objective = objective;
        return this;
    }

    public ReportEntries named(String name) {
        this.name = name;
        return this;
    }

    public ReportEntries type(ReportType type) {
        this.type = type;
        return this;
    }

    public ReportEntries joint(String joint) {
        this.joint = joint;
        return this;
    }

    public ReportEntries aimed() {
        this.aimed = true;
        return this;
    }

    public ReportEntries national() {
        this.national = true;
        return this;
    }

    public ReportEntries in(String... states) {
        this.states = List.of(states);
        return this;
    }

    public ReportEntries featured() {
        this.featured = true;
        return this;
    }

    public ReportEntries measured(String unit, Reach reach, long total, Long... sexes) {
        return measured(unit, reach, LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30), total, sexes);
    }

    public ReportEntries measured(String unit, Reach reach, LocalDate from, LocalDate to, long total, Long... sexes) {
        Long[] parts = Arrays.copyOf(sexes, 4);
        measurements.add(new MeasurementEntry(
                measurements.size() + 1,
                unit + " contadas",
                unit,
                reach,
                from,
                to,
                total,
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                List.of()));
        return this;
    }

    public ReportEntry entry() {
        UUID id = UUID.nameUUIDFromBytes(folio.getBytes(StandardCharsets.UTF_8));
        return new ReportEntry(
                id,
                folio,
                id,
                joint,
                name,
                type,
                Continuity.NEW,
                institution,
                coResponsible,
                objective,
                List.of(),
                List.of(),
                List.of(),
                "Resumen",
                "Propósito",
                List.of(),
                aimed,
                List.of(),
                national,
                states,
                List.of(),
                List.of(),
                null,
                null,
                "Resultados",
                measurements,
                null,
                null,
                featured,
                true);
    }
}
