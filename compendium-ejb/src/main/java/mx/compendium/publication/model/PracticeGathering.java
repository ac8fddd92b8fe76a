package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/** The featured practices, in the order of their objectives; the reports of a joint programme become one. */
final class PracticeGathering {

    private static final String PEOPLE = "personas";

    private static final String INVENTED = "dato de demostración";

    private final PeriodContent content;
    private final FigureIndex figures;
    private final Sentences sentences;
    private final String former;
    private final Map<String, InstitutionEntry> institutions;

    PracticeGathering(PeriodContent content, FigureIndex figures, Sentences sentences, String former) {
        this.content = content;
        this.figures = figures;
        this.former = former;
        this.sentences = sentences;
        this.institutions = content.institutions().stream()
                .collect(Collectors.toMap(InstitutionEntry::code, institution -> institution));
    }

    List<Practice> practices() {
        Map<String, List<ReportEntry>> together = new LinkedHashMap<>();
        content.reports().stream()
                .filter(ReportEntry::featured)
                .forEach(report -> together.computeIfAbsent(keyOf(report), any -> new ArrayList<>())
                        .add(report));
        return together.values().stream()
                .sorted(Comparator.comparing(reports -> reports.get(0).principalObjective()))
                .map(this::practice)
                .toList();
    }

    private static String keyOf(ReportEntry report) {
        String programme = report.jointProgramme();
        return programme == null ? report.folio() : programme;
    }

    private Practice practice(List<ReportEntry> reports) {
        ReportEntry first = reports.get(0);
        return new Practice(
                "practica-" + first.folio(),
                "Objetivo " + first.principalObjective() + " · " + objectiveName(first.principalObjective()),
                reports.stream().anyMatch(ReportEntry::synthetic) ? INVENTED : "",
                nameOf(first),
                String.join(" · ", institutionsOf(reports)),
                first.summary(),
                marks(reports),
                sentences.about(reports.stream().map(ReportEntry::folio).toList()));
    }

    /** What was counted, people first; beside a practice that reports no measurement stands how many actions share its objective. */
    private List<BigFigure> marks(List<ReportEntry> reports) {
        List<BigFigure> counted = reports.stream()
                .flatMap(report -> counted(report, reports.size() > 1))
                .toList();
        return counted.isEmpty() ? List.of(shared(reports.get(0).principalObjective())) : counted;
    }

    private BigFigure shared(int objective) {
        String code = Codes.objective(objective);
        String former = figures.find(code + Codes.FORMER)
                .map(figure -> figure.text() + " en " + this.former)
                .orElse("");
        String reports = figures.value(code) == 1 ? "acción" : "acciones";
        return new BigFigure(figures.text(code), code, reports + " con ese objetivo principal", former);
    }

    private String nameOf(ReportEntry report) {
        return content.jointProgrammes().stream()
                .filter(programme -> programme.code().equals(report.jointProgramme()))
                .map(programme -> programme.name())
                .findFirst()
                .orElse(report.name());
    }

    private String objectiveName(int number) {
        return content.objectives().get(number - 1).shortName();
    }

    private List<String> institutionsOf(List<ReportEntry> reports) {
        return reports.stream()
                .flatMap(report -> Stream.concat(Stream.of(report.institution()), report.coResponsible().stream()))
                .distinct()
                .map(this::institution)
                .toList();
    }

    private String institution(String code) {
        InstitutionEntry institution = institutions.get(code);
        return institution == null ? code : institution.name();
    }

    private Stream<BigFigure> counted(ReportEntry report, boolean named) {
        return report.measurements().stream()
                .sorted(Comparator.comparing(measurement -> !measurement.unit().equals(PEOPLE)))
                .map(measurement -> new BigFigure(
                        figures.text(Codes.measurement(report.folio(), measurement.ordinal())),
                        Codes.measurement(report.folio(), measurement.ordinal()),
                        measurement.counted(),
                        note(report, measurement, named)));
    }

    /** A range that leaves the period is printed with its dates. */
    private String note(ReportEntry report, MeasurementEntry measurement, boolean named) {
        String who = named ? institution(report.institution()) : "";
        String when =
                isWithin(measurement, content.period()) ? "" : SpanishDates.days(measurement.from(), measurement.to());
        return Stream.of(who, when).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static boolean isWithin(MeasurementEntry measurement, PeriodFacts period) {
        return !measurement.from().isBefore(period.coverageStart())
                && !measurement.to().isAfter(period.coverageEnd());
    }
}
