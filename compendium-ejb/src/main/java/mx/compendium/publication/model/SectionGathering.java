package mx.compendium.publication.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/** The objectives of the Compendio, each with all its reports by folio; a joint programme stands under its coordinator's. */
final class SectionGathering {

    private final PeriodContent content;
    private final FigureIndex figures;
    private final Sentences sentences;
    private final FichaGathering fichas;
    private final String former;

    SectionGathering(
            PeriodContent content, FigureIndex figures, Sentences sentences, FichaGathering fichas, String former) {
        this.content = content;
        this.figures = figures;
        this.sentences = sentences;
        this.fichas = fichas;
        this.former = former;
    }

    /** The reports in the order of the book. */
    static List<ReportEntry> ordered(PeriodContent content) {
        return content.reports().stream()
                .sorted(Comparator.comparing(ReportEntry::principalObjective).thenComparing(ReportEntry::folio))
                .toList();
    }

    List<CompendiumSection> sections() {
        return content.objectives().stream().map(this::section).toList();
    }

    private CompendiumSection section(ObjectiveEntry objective) {
        Figure count = figures.get(Codes.objective(objective.number()));
        return new CompendiumSection(
                objective.number(),
                objective.displayName(),
                objective.shortName(),
                count.text(),
                count.numerator() == 1 ? "acción" : "acciones",
                figures.find(count.code() + Codes.FORMER)
                        .map(figure -> figure.text() + " en " + former)
                        .orElse(""),
                sentences.ofObjective(count.code()),
                content.jointProgrammes().stream()
                        .filter(programme -> objectiveOf(programme) == objective.number())
                        .map(this::joint)
                        .toList(),
                content.reports().stream()
                        .filter(report -> report.principalObjective() == objective.number())
                        .map(fichas::ficha)
                        .toList());
    }

    private int objectiveOf(JointProgrammeEntry programme) {
        List<ReportEntry> reports = reportsOf(programme);
        Optional<ReportEntry> coordinator = reports.stream()
                .filter(report -> report.institution().equals(programme.coordinator()))
                .findFirst();
        return coordinator
                .or(() -> reports.stream().findFirst())
                .map(ReportEntry::principalObjective)
                .orElse(0);
    }

    private List<ReportEntry> reportsOf(JointProgrammeEntry programme) {
        return content.reports().stream()
                .filter(report -> programme.code().equals(report.jointProgramme()))
                .toList();
    }

    private JointPresentation joint(JointProgrammeEntry programme) {
        return new JointPresentation(
                FichaGathering.jointId(programme.code()),
                programme.name(),
                fichas.institution(programme.coordinator()),
                sentences.ofJoint(programme.code()),
                reportsOf(programme).stream().map(this::taking).toList());
    }

    private JointPresentation.Taking taking(ReportEntry report) {
        return new JointPresentation.Taking(
                fichas.institution(report.institution()),
                report.folio(),
                report.folio(),
                report.measurements().stream().map(MeasuredGathering::of).toList());
    }
}
