package mx.compendium.demonstration.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.compendium.period.PeriodState;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.PeriodFacts;

/** Writes a period, who is invited, and its joint programmes. */
final class PeriodTables {

    private final Batch batch;

    PeriodTables(Batch batch) {
        this.batch = batch;
    }

    void write(PeriodFacts facts, Deadlines deadlines, PeriodState state, List<InstitutionEntry> invited)
            throws SQLException {
        batch.insert(
                "reporting_period (code, title, coverage_start, coverage_end, due_at, closes_at, zone, rounding,"
                        + " history_begins, state, demonstration)",
                List.of(facts),
                period -> new Object[] {
                    period.code(),
                    period.title(),
                    period.coverageStart(),
                    period.coverageEnd(),
                    deadlines.dueAt(),
                    deadlines.closesAt(),
                    Deadlines.ZONE.getId(),
                    period.rounding().name(),
                    period.historyBegins(),
                    state.name(),
                    period.demonstration()
                });
        batch.insert(
                "participation (id, period_code, institution, name, acronym, group_code, state_code)",
                invited,
                institution -> new Object[] {
                    id("participation", facts.code(), institution.code()),
                    facts.code(),
                    institution.code(),
                    institution.name(),
                    institution.acronym(),
                    institution.group().name(),
                    institution.stateCode()
                });
    }

    void writeJointProgrammes(String period, List<JointProgrammeEntry> programmes) throws SQLException {
        batch.insert(
                "joint_programme (id, period_code, code, name, coordinator)", programmes, programme -> new Object[] {
                    jointProgramme(period, programme.code()),
                    period,
                    programme.code(),
                    programme.name(),
                    programme.coordinator()
                });
    }

    static UUID jointProgramme(String period, String code) {
        return id("joint-programme", period, code);
    }

    /** The same on every machine. */
    static UUID id(String kind, String period, String key) {
        return UUID.nameUUIDFromBytes((kind + '/' + period + '/' + key).getBytes(StandardCharsets.UTF_8));
    }
}
