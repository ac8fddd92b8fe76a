package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Reference.Kind;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;

/** A joint programme and the results of each institution, which are never added. */
final class JointProgrammeClaims {

    private JointProgrammeClaims() {}

    static List<Proposal> of(Telling telling) {
        Map<String, List<ReportEntry>> reports = telling.content().reports().stream()
                .filter(report -> report.jointProgramme() != null)
                .collect(Collectors.groupingBy(report -> Objects.requireNonNull(report.jointProgramme())));
        return telling.content().jointProgrammes().stream()
                .map(joint -> joint(telling, joint, reports.getOrDefault(joint.code(), List.of())))
                .toList();
    }

    private static Proposal joint(Telling telling, JointProgrammeEntry joint, List<ReportEntry> reports) {
        return new Proposal(
                "joint." + joint.code(),
                ClaimKind.JOINT_PROGRAMME,
                ClaimSection.PRACTICES,
                List.of(new Joint(
                        joint.code(), reports.stream().map(ReportEntry::folio).toList())),
                sentence -> word(sentence, telling, joint, reports));
    }

    private static void word(Sentence sentence, Telling telling, JointProgrammeEntry joint, List<ReportEntry> reports) {
        List<String> names = reports.stream()
                .map(report -> telling.responsible(report).name())
                .toList();
        sentence.says("El programa conjunto ")
                .names(SpanishText.quoted(joint.name()), new Reference(Kind.PROGRAMME, joint.code()))
                .says(" reúne los reportes de estas instituciones: ");
        sentence.names(
                        SpanishText.list(names),
                        reports.stream()
                                .map(ReportEntry::institution)
                                .map(code -> new Reference(Kind.INSTITUTION, code))
                                .toList())
                .says(". Cada una conserva sus propios resultados, que no se suman.");
        reports.forEach(report -> results(sentence, telling, report));
    }

    private static void results(Sentence sentence, Telling telling, ReportEntry report) {
        List<MeasurementEntry> measured = report.measurements().stream()
                .filter(measurement -> telling.find(PracticeClaims.code(report, measurement) + "total")
                        .isPresent())
                .toList();
        sentence.says(" ")
                .names(telling.responsible(report).name(), new Reference(Kind.INSTITUTION, report.institution()))
                .says(": ");
        if (measured.isEmpty()) {
            sentence.says("sin mediciones reportadas.");
            return;
        }
        sentence.list(measured.stream()
                        .map(measurement -> result(telling, report, measurement))
                        .toList())
                .says(".");
    }

    private static Sentence.Part result(Telling telling, ReportEntry report, MeasurementEntry measurement) {
        return sentence -> {
            PracticeClaims.value(sentence, report, measurement);
            PracticeClaims.tellOwnDates(sentence, telling, report, measurement);
            sentence.meaning(Measured.of(telling.content().period(), report, measurement));
        };
    }
}
