package mx.compendium.action.model;

import static mx.compendium.action.CaptureField.AIMED_AT_GIRLS_ADOLESCENTS_WOMEN;
import static mx.compendium.action.CaptureField.CHALLENGES;
import static mx.compendium.action.CaptureField.CONTINUITY;
import static mx.compendium.action.CaptureField.COUNTRIES_ABROAD;
import static mx.compendium.action.CaptureField.CO_RESPONSIBLE;
import static mx.compendium.action.CaptureField.END_DATE;
import static mx.compendium.action.CaptureField.INNOVATION;
import static mx.compendium.action.CaptureField.LESSONS;
import static mx.compendium.action.CaptureField.MUNICIPALITIES;
import static mx.compendium.action.CaptureField.NAME;
import static mx.compendium.action.CaptureField.NATIONAL;
import static mx.compendium.action.CaptureField.ONGOING;
import static mx.compendium.action.CaptureField.POPULATIONS;
import static mx.compendium.action.CaptureField.PRINCIPAL_OBJECTIVE;
import static mx.compendium.action.CaptureField.PRINCIPLES;
import static mx.compendium.action.CaptureField.PURPOSE;
import static mx.compendium.action.CaptureField.RELATED_OBJECTIVES;
import static mx.compendium.action.CaptureField.REPLICABILITY;
import static mx.compendium.action.CaptureField.RESULTS_TOLD;
import static mx.compendium.action.CaptureField.SDG_TARGETS;
import static mx.compendium.action.CaptureField.STAGES;
import static mx.compendium.action.CaptureField.START_DATE;
import static mx.compendium.action.CaptureField.STATES;
import static mx.compendium.action.CaptureField.SUMMARY;
import static mx.compendium.action.CaptureField.TYPE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.CaptureCheck;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureSection;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.Continuity;
import mx.compendium.action.FieldPath;
import mx.compendium.action.MeasurementRow;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportContent;
import mx.compendium.action.ReportContent.EvidenceContent;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import mx.compendium.action.ReportType;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what was typed as a report, or says all that stands against it. */
public final class CaptureReading {

    private static final int OBJECTIVES = 23;
    private static final int PRINCIPLES_IN_ALL = 10;
    private static final String SDG_TARGET = "(?:1[0-7]|[1-9])\\.(?:[1-9][0-9]?|[a-d])";

    private final CapturedFields fields;
    private final CaptureContext context;
    private final Findings findings;

    private CaptureReading(CapturedFields fields, CaptureContext context) {
        this.fields = fields;
        this.context = context;
        this.findings = new Findings(fields, context.takenOver());
    }

    /**
     * What was read.
     *
     * @param content empty when something stands against it
     */
    public record Reading(Optional<ReportContent> content, CaptureCheck check) {}

    public static Reading read(CapturedFields fields, CaptureContext context) {
        return new CaptureReading(fields, context).read();
    }

    /** How much of what is demanded is there, 0–100; needs no catalogue. */
    public static int completeness(CapturedFields fields) {
        CaptureContext anywhere =
                new CaptureContext(LocalDate.MIN, LocalDate.MAX, "", Set.of(), Set.of(), EvidenceFiles.NONE, Map.of());
        return read(fields, anywhere).check().completeness();
    }

    private Reading read() {
        String name = findings.required(NAME);
        ReportType type = required(ReportType.class, TYPE);
        Continuity continuity = continuity();
        List<String> partners = partners();
        String summary = findings.required(SUMMARY);
        String purpose = findings.required(PURPOSE);
        int principal = principal();
        List<Integer> related = related(principal);
        List<Integer> principles = findings.numbers(PRINCIPLES, PRINCIPLES_IN_ALL);
        List<String> targets = targets();
        List<PopulationGroup> populations = populations();
        List<String> states = findings.known(STATES, context.states());
        scope();
        LocalDate start = start();
        LocalDate end = end(start);
        String results = findings.required(RESULTS_TOLD);
        List<MeasurementRow> measurements = new MeasurementReading(fields, findings).read();
        List<EvidenceContent> evidence = new EvidenceReading(fields, findings, context.files()).read();
        GoodPracticeRow practice = practice(type);
        CaptureCheck check = check(measurements);
        if (type == null || continuity == null || !findings.violations().isEmpty()) {
            return new Reading(Optional.empty(), check);
        }
        return new Reading(
                Optional.of(new ReportContent(
                        name,
                        type,
                        continuity,
                        partners,
                        principal,
                        related,
                        principles,
                        targets,
                        summary,
                        purpose,
                        populations,
                        fields.flag(AIMED_AT_GIRLS_ADOLESCENTS_WOMEN),
                        findings.constants(MigrationStage.class, STAGES),
                        fields.flag(NATIONAL),
                        states,
                        fields.values(MUNICIPALITIES),
                        fields.values(COUNTRIES_ABROAD),
                        start,
                        end,
                        results,
                        measurements,
                        findings.optional(CHALLENGES, null),
                        practice,
                        evidence)),
                check);
    }

    private CaptureCheck check(List<MeasurementRow> measurements) {
        List<String> rows = fields.rows("measurements");
        List<CaptureWarning> warnings = measurements.size() == rows.size()
                ? Warnings.of(fields, context, rows, measurements)
                : Warnings.of(fields, context, List.of(), List.of());
        return new CaptureCheck(findings.violations(), warnings, findings.completeness(), complete());
    }

    private Set<CaptureSection> complete() {
        Set<CaptureSection> complete = new HashSet<>(Arrays.asList(CaptureSection.values()));
        complete.removeAll(findings.violations().stream()
                .map(Violation::field)
                .flatMap(path -> FieldPath.parse(String.valueOf(path)).stream())
                .map(path -> path.field().section())
                .collect(Collectors.toSet()));
        return complete;
    }

    private <E extends Enum<E>> @Nullable E required(Class<E> of, CaptureField field) {
        findings.required(field);
        return findings.constant(of, field, null);
    }

    /** What a former edition does not say to continue another counts as begun in it. */
    private @Nullable Continuity continuity() {
        Continuity said = required(Continuity.class, CONTINUITY);
        return said == null && context.takenOver() ? Continuity.NEW : said;
    }

    private List<String> partners() {
        List<String> partners = findings.known(CO_RESPONSIBLE, context.institutions());
        if (partners.contains(context.institution())) {
            findings.add(CO_RESPONSIBLE.path(), "capture.partner-is-itself");
        }
        return partners;
    }

    private int principal() {
        findings.required(PRINCIPAL_OBJECTIVE);
        List<Integer> numbers = findings.numbers(PRINCIPAL_OBJECTIVE, OBJECTIVES);
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private List<Integer> related(int principal) {
        List<Integer> related = findings.numbers(RELATED_OBJECTIVES, OBJECTIVES);
        if (related.contains(principal)) {
            findings.add(RELATED_OBJECTIVES.path(), "capture.related-is-principal", principal);
        }
        return related;
    }

    private List<String> targets() {
        List<String> targets = fields.values(SDG_TARGETS);
        targets.stream()
                .filter(target -> !target.matches(SDG_TARGET))
                .forEach(target -> findings.add(SDG_TARGETS.path(), "capture.sdg-target-malformed", target));
        return targets;
    }

    private List<PopulationGroup> populations() {
        List<PopulationGroup> populations = findings.constants(PopulationGroup.class, POPULATIONS);
        findings.demand(!populations.isEmpty(), POPULATIONS.path(), "capture.value-missing");
        return populations;
    }

    private void scope() {
        boolean anywhere = fields.flag(NATIONAL)
                || !fields.values(STATES).isEmpty()
                || !fields.values(MUNICIPALITIES).isEmpty()
                || !fields.values(COUNTRIES_ABROAD).isEmpty();
        findings.demand(anywhere, STATES.path(), "capture.scope-missing");
    }

    private @Nullable LocalDate start() {
        findings.required(START_DATE);
        return findings.day(START_DATE, null);
    }

    private @Nullable LocalDate end(@Nullable LocalDate start) {
        LocalDate end = findings.day(END_DATE, null);
        boolean ongoing = fields.flag(ONGOING);
        findings.demand(ongoing || !fields.text(END_DATE).isEmpty(), END_DATE.path(), "capture.end-missing");
        if (ongoing && end != null) {
            findings.add(END_DATE.path(), "capture.end-and-ongoing");
        }
        if (start != null && end != null && end.isBefore(start)) {
            findings.add(END_DATE.path(), "capture.end-before-start");
        }
        return end;
    }

    private @Nullable GoodPracticeRow practice(@Nullable ReportType type) {
        boolean said = !context.takenOver()
                || Stream.of(INNOVATION, REPLICABILITY, LESSONS)
                        .anyMatch(field -> !fields.text(field).isEmpty());
        return type == ReportType.GOOD_PRACTICE && said
                ? new GoodPracticeRow(
                        findings.required(INNOVATION), findings.required(REPLICABILITY), findings.required(LESSONS))
                : null;
    }
}
