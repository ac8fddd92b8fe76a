package mx.compendium.action.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.compendium.action.CaptureField;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportContent.EvidenceContent;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportSheet.EvidenceRow;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import mx.compendium.action.ReportSheet.Partner;
import mx.compendium.action.ReportType;
import org.jspecify.annotations.Nullable;

/** A report as it would appear now: what can be read of its texts; what cannot be is left out, not guessed. */
public final class SheetReading {

    private static final int OBJECTIVES = 23;
    private static final int PRINCIPLES = 10;

    private final CapturedFields fields;
    private final Findings findings;

    private SheetReading(CapturedFields fields) {
        this.fields = fields;
        this.findings = new Findings(fields);
    }

    /**
     * Reads it.
     *
     * @param row what lists show of it; its name, type and objective give way to those typed
     * @param names of institutions, by code
     */
    public static ReportSheet of(ReportRow row, String period, CapturedFields fields, Map<String, String> names) {
        return new SheetReading(fields).sheet(row, period, names);
    }

    private ReportSheet sheet(ReportRow row, String period, Map<String, String> names) {
        return new ReportSheet(
                headed(row),
                period,
                null,
                Objects.requireNonNullElse(
                        findings.constant(Continuity.class, CaptureField.CONTINUITY, null), Continuity.NEW),
                partners(names),
                findings.numbers(CaptureField.RELATED_OBJECTIVES, OBJECTIVES),
                findings.numbers(CaptureField.PRINCIPLES, PRINCIPLES),
                fields.values(CaptureField.SDG_TARGETS),
                fields.text(CaptureField.SUMMARY),
                fields.text(CaptureField.PURPOSE),
                findings.constants(PopulationGroup.class, CaptureField.POPULATIONS),
                fields.flag(CaptureField.AIMED_AT_GIRLS_ADOLESCENTS_WOMEN),
                findings.constants(MigrationStage.class, CaptureField.STAGES),
                fields.flag(CaptureField.NATIONAL),
                fields.values(CaptureField.STATES),
                fields.values(CaptureField.MUNICIPALITIES),
                fields.values(CaptureField.COUNTRIES_ABROAD),
                findings.day(CaptureField.START_DATE, null),
                findings.day(CaptureField.END_DATE, null),
                fields.text(CaptureField.RESULTS_TOLD),
                new MeasurementReading(fields, findings).read(),
                findings.optional(CaptureField.CHALLENGES, null),
                practice(),
                evidence(),
                null,
                null,
                0);
    }

    private ReportRow headed(ReportRow row) {
        List<Integer> objective = findings.numbers(CaptureField.PRINCIPAL_OBJECTIVE, OBJECTIVES);
        return new ReportRow(
                row.id(),
                row.folio(),
                fields.text(CaptureField.NAME),
                findings.constant(ReportType.class, CaptureField.TYPE, null),
                row.institution(),
                row.institutionName(),
                row.institutionAcronym(),
                row.group(),
                objective.isEmpty() ? null : objective.get(0),
                row.state(),
                row.completeness(),
                row.joint(),
                row.featured(),
                row.synthetic());
    }

    private List<Partner> partners(Map<String, String> names) {
        return fields.values(CaptureField.CO_RESPONSIBLE).stream()
                .map(code -> new Partner(code, names.getOrDefault(code, code)))
                .toList();
    }

    private @Nullable GoodPracticeRow practice() {
        return findings.constant(ReportType.class, CaptureField.TYPE, null) == ReportType.GOOD_PRACTICE
                ? new GoodPracticeRow(
                        fields.text(CaptureField.INNOVATION),
                        fields.text(CaptureField.REPLICABILITY),
                        fields.text(CaptureField.LESSONS))
                : null;
    }

    private List<EvidenceRow> evidence() {
        return new EvidenceReading(fields, findings, EvidenceFiles.NONE)
                .read().stream().map(SheetReading::row).toList();
    }

    private static EvidenceRow row(EvidenceContent proof) {
        return new EvidenceRow(
                proof.title(), proof.address(), proof.file(), null, null, proof.page(), proof.publishable());
    }
}
