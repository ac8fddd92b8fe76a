package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.Citation;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/** Reads the content of a period as it stands in the tables now: its accepted reports with catalogues and names. */
@Dependent
public class ContentStore {

    private final EntityManager entityManager;
    private final AcceptedReports reports;

    @Inject
    public ContentStore(EntityManager entityManager, AcceptedReports reports) {
        this.entityManager = entityManager;
        this.reports = reports;
    }

    /** Empty when there is no such period. */
    public Optional<PeriodContent> content(String period) {
        return contentWith(period, "");
    }

    /** The same with the report of that folio among the accepted ones, if it waits for the unit's decision. */
    public Optional<PeriodContent> contentWith(String period, String waiting) {
        return facts(period).map(facts -> content(facts, period, waiting));
    }

    private PeriodContent content(PeriodFacts facts, String period, String waiting) {
        return new PeriodContent(
                facts,
                objectives(),
                states(),
                institutions(period),
                reports.of(period, waiting),
                jointProgrammes(period, waiting));
    }

    /** What a period says of itself; empty when there is no such period. */
    public Optional<PeriodFacts> facts(String period) {
        return rows("""
                        select code, title, coverage_start, coverage_end, rounding, history_begins, demonstration,
                            source_document, source_page, source_origin
                        from reporting_period where code = ?1""", period).stream()
                .map(row -> new PeriodFacts(
                        row.text(0),
                        row.text(1),
                        row.day(2),
                        row.day(3),
                        RoundingRule.valueOf(row.text(4)),
                        row.text(5),
                        row.flag(6),
                        source(row)))
                .findFirst();
    }

    private static @Nullable String source(Row row) {
        String document = row.textOrNull(7);
        return document == null ? null : new Citation(document, row.text(8), row.text(9)).text();
    }

    /** Codes of the periods that have begun, in the order of what they cover. */
    public List<String> begun() {
        return rows("select code from reporting_period where state <> 'PLANNED' order by coverage_start").stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Names of institutions as they are called today, by code. */
    public Map<String, String> names() {
        return rows("select code, name from institution_today").stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.text(1)));
    }

    public List<ObjectiveEntry> objectives() {
        return rows("select number, short_name, official_name, display_name, short_name_en, display_name_en"
                        + " from objective_today order by number")
                .stream()
                .map(row -> new ObjectiveEntry(
                        row.whole(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)))
                .toList();
    }

    public List<StateEntry> states() {
        return rows("select inegi_code, name, abbreviation from federal_entity order by inegi_code").stream()
                .map(row -> new StateEntry(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** The invited institutions with name and group of the period, by code. */
    public List<InstitutionEntry> institutions(String period) {
        return rows("""
                        select institution, name, acronym, group_code, state_code
                        from participation where period_code = ?1 order by institution collate "C\"""", period).stream()
                .map(row -> new InstitutionEntry(
                        row.text(0),
                        row.text(1),
                        row.textOrNull(2),
                        InstitutionGroup.valueOf(row.text(3)),
                        row.textOrNull(4)))
                .toList();
    }

    /** A joint programme none of whose reports was accepted is none in the figures. */
    private List<JointProgrammeEntry> jointProgrammes(String period, String waiting) {
        return Row.of(new Read(entityManager, period, waiting).query("""
                        select j.code, j.name, j.coordinator, string_agg(r.folio, ' ' order by r.folio collate "C")
                        from joint_programme j
                        join action_report r on r.joint_programme = j.id
                        where%sgroup by j.code, j.name, j.coordinator order by j.code collate "C\"""".formatted(Read.WHICH))).stream()
                .map(row -> new JointProgrammeEntry(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        List.of(row.text(3).split(" ", -1))))
                .toList();
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql));
    }

    private List<Row> rows(String sql, String period) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, period));
    }
}
