package mx.compendium.exchange.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.exchange.BookSheet;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.model.R35SameRow;
import mx.compendium.exchange.model.StagedRow;
import mx.compendium.kernel.store.Columns;
import mx.compendium.kernel.store.JsonTexts;
import mx.compendium.kernel.store.Row;

/** What workbooks brought, a lot of rows at a time. */
@Dependent
public class RowStore {

    private static final String STAGE = """
            insert into workbook_row (import, row, key, institution, folio, report, base, completeness, texts)
            select ?, row, key, institution, folio, report, base, completeness, texts
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as r (row, key, institution, folio, report, base, completeness, texts)""";

    private static final String FIND = """
            insert into workbook_finding (import, place, sheet, row, col, level, code, told)
            select ?, ? + place, sheet, row, col, level, code, told
            from unnest(?, ?, ?, ?, ?, ?) with ordinality as f (sheet, row, col, level, code, told, place)""";

    private static final String KNOW = """
            insert into workbook_report (workbook, key, report, taken_at)
            select ?, key, report, ? from unnest(?, ?) as r (key, report)
            on conflict (workbook, key) do update set report = excluded.report, taken_at = excluded.taken_at""";

    private static final String FINDINGS =
            "select sheet, row, col, level, code, told from workbook_finding where import = ?1";

    private final EntityManager entityManager;

    @Inject
    public RowStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void stage(UUID job, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        new Columns(entityManager, STAGE)
                .all(job)
                .whole(rows, StagedRow::row)
                .text(rows, StagedRow::key)
                .text(rows, StagedRow::institution)
                .text(rows, StagedRow::folio)
                .ids(rows, StagedRow::report)
                .whole(rows, StagedRow::base)
                .whole(rows, StagedRow::completeness)
                .text(rows, row -> JsonTexts.write(row.texts()))
                .run();
    }

    /**
     * Keeps what was found.
     *
     * @param before how many findings the job has already
     */
    public void find(UUID job, int before, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        new Columns(entityManager, FIND)
                .all(job)
                .all(before)
                .text(findings, finding -> finding.sheet().name())
                .whole(findings, Finding::row)
                .whole(findings, Finding::column)
                .text(findings, finding -> finding.level().name())
                .text(findings, Finding::code)
                .text(findings, Finding::told)
                .run();
    }

    /** Staged rows after one, in their order. */
    public List<StagedRow> staged(UUID job, int after, int most) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select row, key, institution, folio, report, base, completeness, texts from workbook_row"
                                        + " where import = ?1 and row > ?2 order by row limit ?3")
                        .setParameter(1, job)
                        .setParameter(2, after)
                        .setParameter(3, most))
                .stream()
                .map(row -> new StagedRow(
                        row.whole(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.textOrNull(3),
                        row.idOrNull(4),
                        row.whole(5),
                        row.whole(6),
                        JsonTexts.read(row.text(7))))
                .toList();
    }

    /** Institutions of the staged rows of a workbook of the unit, in the order of their codes. */
    public List<String> institutions(UUID job) {
        return texts("select distinct institution from workbook_row where import = ?1 order by 1", job);
    }

    /** Folios that the staged rows of a workbook bring. */
    public List<String> folios(UUID job) {
        return texts("select folio from workbook_row where import = ?1 and folio is not null", job);
    }

    private List<String> texts(String sql, UUID job) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, job)).stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Findings from one place on, in the order of the workbook. */
    public List<Finding> findings(UUID job, int from, int most) {
        return Row.of(entityManager
                        .createNativeQuery(FINDINGS + " order by sheet, row, col, place limit ?2 offset ?3")
                        .setParameter(1, job)
                        .setParameter(2, most)
                        .setParameter(3, from))
                .stream()
                .map(RowStore::finding)
                .toList();
    }

    /** Findings of some rows of a sheet. */
    public List<Finding> findings(UUID job, BookSheet sheet, int firstRow, int lastRow) {
        return Row.of(entityManager
                        .createNativeQuery(
                                FINDINGS + " and sheet = ?2 and row between ?3 and ?4 order by row, col, place")
                        .setParameter(1, job)
                        .setParameter(2, sheet.name())
                        .setParameter(3, firstRow)
                        .setParameter(4, lastRow))
                .stream()
                .map(RowStore::finding)
                .toList();
    }

    private static Finding finding(Row row) {
        return new Finding(
                BookSheet.valueOf(row.text(0)),
                row.whole(1),
                row.whole(2),
                FindingLevel.valueOf(row.text(3)),
                row.text(4),
                row.text(5));
    }

    /** What rows of a workbook have become before. */
    public R35SameRow known(UUID workbook) {
        Map<String, UUID> reports = new HashMap<>();
        Map<UUID, Instant> takenAt = new HashMap<>();
        Row.of(entityManager
                        .createNativeQuery("select key, report, taken_at from workbook_report where workbook = ?1")
                        .setParameter(1, workbook))
                .forEach(row -> {
                    reports.put(row.text(0), row.id(1));
                    takenAt.put(row.id(1), row.instant(2));
                });
        return new R35SameRow(reports, takenAt);
    }

    /** A row of a workbook and the report it is. */
    public record KnownRow(String key, UUID report) {}

    public void know(UUID workbook, Instant takenAt, List<KnownRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        new Columns(entityManager, KNOW)
                .all(workbook)
                .all(takenAt.atOffset(ZoneOffset.UTC))
                .text(rows, KnownRow::key)
                .ids(rows, KnownRow::report)
                .run();
    }
}
