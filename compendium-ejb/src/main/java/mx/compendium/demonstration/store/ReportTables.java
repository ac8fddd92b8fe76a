package mx.compendium.demonstration.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.compendium.action.SearchText;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/** Writes the accepted reports of an edition with all their lists. */
final class ReportTables {

    private static final String REPORT =
            "action_report (id, period_code, institution, folio, lineage, joint_programme, name, type, continuity,"
                    + " principal_objective, summary, purpose, aimed_at_girls_adolescents_women, national, start_date,"
                    + " end_date, results, challenges, innovation, replicability, lessons, state, completeness,"
                    + " accepted_at, featured, synthetic, search_text)";

    private final Batch batch;
    private final PeriodContent content;
    private final String period;
    private final Map<String, InstitutionEntry> institutions;
    private final Map<String, String> stateNames;

    ReportTables(Batch batch, PeriodContent content) {
        this.batch = batch;
        this.content = content;
        this.period = content.period().code();
        this.institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Function.identity()));
        this.stateNames = content.states().stream().collect(Collectors.toMap(StateEntry::inegiCode, StateEntry::name));
    }

    void write(OffsetDateTime acceptedAt) throws SQLException {
        batch.insert(REPORT, content.reports(), report -> columns(report, acceptedAt));
        elements("action_report_co_responsible (report_id, institution)", ReportEntry::coResponsible);
        elements("action_report_related_objective (report_id, objective)", ReportEntry::relatedObjectives);
        elements("action_report_principle (report_id, principle)", ReportEntry::principles);
        elements("action_report_population (report_id, population)", report -> names(report.populations()));
        elements("action_report_stage (report_id, stage)", report -> names(report.stages()));
        elements("action_report_state (report_id, state_code)", ReportEntry::states);
        listed("action_report_sdg_target (report_id, ordinal, target)", ReportEntry::sdgTargets);
        listed("action_report_municipality (report_id, ordinal, municipality)", ReportEntry::municipalities);
        listed("action_report_country (report_id, ordinal, country)", ReportEntry::countriesAbroad);
    }

    private @Nullable Object[] columns(ReportEntry report, OffsetDateTime acceptedAt) {
        GoodPracticeEntry practice = report.goodPractice();
        return new Object[] {
            report.id(),
            period,
            report.institution(),
            report.folio(),
            report.lineage(),
            jointProgramme(report),
            report.name(),
            report.type().name(),
            report.continuity().name(),
            report.principalObjective(),
            report.summary(),
            report.purpose(),
            report.aimedAtGirlsAdolescentsWomen(),
            report.national(),
            report.startDate(),
            report.endDate(),
            report.results(),
            report.challenges(),
            practice == null ? null : practice.innovation(),
            practice == null ? null : practice.replicability(),
            practice == null ? null : practice.lessons(),
            "ACCEPTED",
            100,
            acceptedAt,
            report.featured(),
            report.synthetic(),
            searchText(report)
        };
    }

    private @Nullable UUID jointProgramme(ReportEntry report) {
        String code = report.jointProgramme();
        return code == null ? null : PeriodTables.jointProgramme(period, code);
    }

    private String searchText(ReportEntry report) {
        InstitutionEntry institution = institutions.get(report.institution());
        if (institution == null) {
            throw new IllegalStateException(report.institution() + " reports but was not invited");
        }
        return SearchText.of(
                report.folio(),
                report.name(),
                report.summary(),
                report.purpose(),
                institution.name(),
                institution.acronym(),
                report.states().stream()
                        .map(code -> stateNames.getOrDefault(code, code))
                        .toList());
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private <T> void elements(String into, Function<ReportEntry, List<T>> values) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReportEntry report : content.reports()) {
            values.apply(report).forEach(value -> rows.add(new Object[] {report.id(), value}));
        }
        batch.insert(into, rows, row -> row);
    }

    private void listed(String into, Function<ReportEntry, List<String>> values) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReportEntry report : content.reports()) {
            List<String> list = values.apply(report);
            IntStream.range(0, list.size())
                    .forEach(place -> rows.add(new Object[] {report.id(), place, list.get(place)}));
        }
        batch.insert(into, rows, row -> row);
    }
}
