package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Reads the accepted reports of a period, and one that waits to be, in the order of their folios: one query for them and one for each list. */
@Dependent
public class AcceptedReports {

    private static final String REPORTS = """
            select r.id, r.folio, r.lineage, j.code as joint_code, r.name, r.type, r.continuity, r.institution,
                r.principal_objective, r.summary, r.purpose, r.aimed_at_girls_adolescents_women, r.national,
                r.start_date, r.end_date, r.results, r.challenges, r.innovation, r.replicability, r.lessons,
                r.featured, r.synthetic
            from action_report r left join joint_programme j on j.id = r.joint_programme
            where""" + Read.WHICH + "order by r.place";

    private final EntityManager entityManager;

    @Inject
    public AcceptedReports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ReportEntry> of(String period, String waiting) {
        Read read = new Read(entityManager, period, waiting);
        Parts parts = new Parts(read);
        return Row.of(read.query(REPORTS)).stream()
                .map(row -> entry(row, parts))
                .toList();
    }

    private static ReportEntry entry(Row row, Parts parts) {
        UUID id = row.id(0);
        return new ReportEntry(
                id,
                row.text(1),
                row.id(2),
                row.textOrNull(3),
                row.text(4),
                ReportType.valueOf(row.text(5)),
                Continuity.valueOf(row.text(6)),
                row.text(7),
                parts.coResponsible.texts(id),
                row.whole(8),
                parts.relatedObjectives.numbers(id),
                parts.principles.numbers(id),
                parts.sdgTargets.texts(id),
                row.text(9),
                row.text(10),
                parts.populations.texts(id).stream()
                        .map(PopulationGroup::valueOf)
                        .sorted()
                        .toList(),
                row.flag(11),
                parts.stages.texts(id).stream()
                        .map(MigrationStage::valueOf)
                        .sorted()
                        .toList(),
                row.flag(12),
                parts.states.texts(id),
                parts.municipalities.texts(id),
                parts.countries.texts(id),
                row.dayOrNull(13),
                row.dayOrNull(14),
                row.text(15),
                parts.measurements.of(id),
                row.textOrNull(16),
                goodPractice(row.textOrNull(17), row.textOrNull(18), row.textOrNull(19)),
                row.flag(20),
                row.flag(21));
    }

    private static @Nullable GoodPracticeEntry goodPractice(
            @Nullable String innovation, @Nullable String replicability, @Nullable String lessons) {
        return innovation == null || replicability == null || lessons == null
                ? null
                : new GoodPracticeEntry(innovation, replicability, lessons);
    }
}
