package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntry;

/** What sentences are told from: the figures of a period, and its content for names and recounts. */
final class Telling {

    private final PeriodFigures figures;
    private final PeriodContent content;
    private final Map<String, InstitutionEntry> institutions;

    Telling(PeriodFigures figures, PeriodContent content) {
        this.figures = figures;
        this.content = content;
        this.institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Function.identity()));
    }

    PeriodFigures figures() {
        return figures;
    }

    PeriodContent content() {
        return content;
    }

    Optional<Figure> find(String code) {
        return figures.find(code);
    }

    /** Whole value of a count or a change; zero when there is no such figure, so ask the checks first. */
    long value(String code) {
        return find(code).map(figure -> figure.value().longValue()).orElse(0L);
    }

    /** Code of the edition compared with; a dash without one. */
    String former() {
        return figures.former().orElse("—");
    }

    /** Codes of the editions it may speak of: this one, those of its history, and the one compared with. */
    Set<String> editions() {
        Stream<String> history = figures.firstTimes().flatMap(first -> first.periods().stream());
        return Stream.of(
                        Stream.of(content.period().code(), content.period().historyBegins()),
                        figures.former().stream(),
                        history)
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    /** Numbers of the objectives without any report, recounted. */
    List<Integer> uncovered() {
        Set<Integer> reported =
                content.reports().stream().map(ReportEntry::principalObjective).collect(Collectors.toSet());
        return content.objectives().stream()
                .map(ObjectiveEntry::number)
                .filter(number -> !reported.contains(number))
                .toList();
    }

    boolean isCompared(String code) {
        return find(code + ".former").isPresent();
    }

    InstitutionEntry responsible(ReportEntry report) {
        InstitutionEntry institution = institutions.get(report.institution());
        if (institution == null) {
            throw new IllegalArgumentException("not an institution of the period: " + report.institution());
        }
        return institution;
    }

    /** Why a figure is not there, in Spanish. */
    String missing(String code) {
        if (figures.former().isEmpty() && code.matches(".*\\.(former|change|growth)")) {
            return "No hay edición anterior con la que comparar.";
        }
        return figures.refusal(code).map(refusal -> refusal.reason()).orElse("No existe la cifra " + code + ".");
    }
}
