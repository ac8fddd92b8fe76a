package mx.compendium.action.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.action.MeasurementRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportSheet.EvidenceRow;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import mx.compendium.action.ReportSheet.Partner;
import org.jspecify.annotations.Nullable;

/** What a report already says, as the texts of its form. */
public final class SheetFields {

    private final Map<String, String> texts = new TreeMap<>();

    private SheetFields() {}

    public static CapturedFields of(ReportSheet sheet) {
        SheetFields fields = new SheetFields();
        fields.head(sheet);
        fields.reached(sheet);
        fields.told(sheet);
        int place = 1;
        for (MeasurementRow measurement : sheet.measurements()) {
            fields.measurement(row("m", place++), measurement);
        }
        place = 1;
        for (EvidenceRow evidence : sheet.evidence()) {
            fields.evidence(row("e", place++), evidence);
        }
        return new CapturedFields(fields.texts);
    }

    private static String row(String letter, int place) {
        return "%s%02d".formatted(letter, place);
    }

    private void head(ReportSheet sheet) {
        put(CaptureField.NAME, sheet.row().name());
        put(CaptureField.TYPE, sheet.row().type());
        put(CaptureField.CONTINUITY, sheet.continuity());
        put(
                CaptureField.CO_RESPONSIBLE,
                sheet.coResponsible().stream().map(Partner::code).toList());
        put(CaptureField.PRINCIPAL_OBJECTIVE, sheet.row().principalObjective());
        put(CaptureField.RELATED_OBJECTIVES, sheet.relatedObjectives());
        put(CaptureField.PRINCIPLES, sheet.principles());
        entries(CaptureField.SDG_TARGETS, sheet.sdgTargets());
    }

    private void reached(ReportSheet sheet) {
        put(CaptureField.POPULATIONS, sheet.populations());
        flag(CaptureField.AIMED_AT_GIRLS_ADOLESCENTS_WOMEN, null, sheet.aimedAtGirlsAdolescentsWomen());
        put(CaptureField.STAGES, sheet.stages());
        flag(CaptureField.NATIONAL, null, sheet.national());
        put(CaptureField.STATES, sheet.states());
        entries(CaptureField.MUNICIPALITIES, sheet.municipalities());
        entries(CaptureField.COUNTRIES_ABROAD, sheet.countriesAbroad());
        put(CaptureField.START_DATE, sheet.startDate());
        put(CaptureField.END_DATE, sheet.endDate());
        flag(CaptureField.ONGOING, null, sheet.startDate() != null && sheet.endDate() == null);
    }

    private void told(ReportSheet sheet) {
        put(CaptureField.SUMMARY, sheet.summary());
        put(CaptureField.PURPOSE, sheet.purpose());
        put(CaptureField.RESULTS_TOLD, sheet.results());
        put(CaptureField.CHALLENGES, sheet.challenges());
        GoodPracticeRow practice = sheet.goodPractice();
        if (practice != null) {
            put(CaptureField.INNOVATION, practice.innovation());
            put(CaptureField.REPLICABILITY, practice.replicability());
            put(CaptureField.LESSONS, practice.lessons());
        }
    }

    private void measurement(String row, MeasurementRow measurement) {
        put(CaptureField.COUNTED, row, measurement.counted());
        put(CaptureField.UNIT, row, measurement.unit());
        put(CaptureField.REACH, row, measurement.reach());
        put(CaptureField.COUNTED_FROM, row, measurement.from());
        put(CaptureField.COUNTED_TO, row, measurement.to());
        put(CaptureField.TOTAL, row, measurement.total());
        put(CaptureField.WOMEN, row, measurement.women());
        put(CaptureField.MEN, row, measurement.men());
        put(CaptureField.SEXUAL_DIVERSITY, row, measurement.sexualDiversity());
        put(CaptureField.NOT_SPECIFIED, row, measurement.notSpecified());
        put(
                CaptureField.AGES,
                row,
                measurement.ages().stream()
                        .map(age -> age.band() + ": " + age.count())
                        .collect(Collectors.joining("\n")));
    }

    private void evidence(String row, EvidenceRow evidence) {
        put(CaptureField.EVIDENCE_TITLE, row, evidence.title());
        put(CaptureField.EVIDENCE_ADDRESS, row, evidence.address());
        put(CaptureField.EVIDENCE_FILE, row, evidence.file());
        put(CaptureField.EVIDENCE_PAGE, row, evidence.pageReference());
        flag(CaptureField.EVIDENCE_PUBLISHABLE, row, evidence.publishable());
    }

    private void put(CaptureField field, @Nullable Object value) {
        put(field, null, value);
    }

    private void put(CaptureField field, List<?> values) {
        put(field, values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private void entries(CaptureField field, List<String> values) {
        put(field, String.join("\n", values));
    }

    private void flag(CaptureField field, @Nullable String row, boolean set) {
        put(field, row, set ? "true" : null);
    }

    private void put(CaptureField field, @Nullable String row, @Nullable Object value) {
        if (value != null) {
            texts.put(field.path(row), value.toString());
        }
    }
}
