package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureRefusal;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;

/**
 * a measurement of a featured report is printed as reported, with its own dates; its break-down only when the parts
 * reported make up its total.
 */
final class R15Measurements {

    static final String RULE = "R-15";
    private static final String TOTAL = "total";

    private R15Measurements() {}

    static List<Figure> of(Edition edition) {
        List<Figure> figures = new ArrayList<>();
        for (ReportEntry report : edition.reports(ReportEntry::featured)) {
            report.measurements().forEach(measurement -> figures.addAll(figures(report, measurement)));
        }
        return figures;
    }

    private static List<Figure> figures(ReportEntry report, MeasurementEntry measurement) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(report, measurement, TOTAL, measurement.total()));
        Breakdown breakdown = Breakdown.of(measurement);
        if (breakdown.sums()) {
            breakdown.parts().forEach((part, value) -> figures.add(figure(report, measurement, part, value)));
        }
        return figures;
    }

    private static Figure figure(ReportEntry report, MeasurementEntry measurement, String part, long value) {
        return FigureOf.count(
                code(report, measurement) + part,
                new Definition(
                        "Reporte " + report.folio() + ": " + measurement.counted() + label(part, Breakdown::label)
                                + " (unidad: " + measurement.unit() + "), "
                                + SpanishDates.days(measurement.from(), measurement.to()) + ".",
                        "Report " + report.folio() + ": " + measurement.counted() + label(part, Breakdown::englishLabel)
                                + " (unit: " + measurement.unit() + "), " + measurement.from() + " to "
                                + measurement.to() + "."),
                Basis.MEASUREMENTS,
                value,
                RULE,
                List.of(report));
    }

    private static String label(String part, UnaryOperator<String> words) {
        return part.equals(TOTAL) ? "" : ", " + words.apply(part);
    }

    private static String code(ReportEntry report, MeasurementEntry measurement) {
        return "measurement." + report.folio() + "." + measurement.ordinal() + ".";
    }

    /** Break-downs that do not sum to their total, in featured reports. */
    static List<FigureRefusal> refusals(Edition edition) {
        List<FigureRefusal> refusals = new ArrayList<>();
        for (ReportEntry report : edition.reports(ReportEntry::featured)) {
            report.measurements().stream()
                    .filter(R15Measurements::isBroken)
                    .map(measurement -> new FigureRefusal(
                            code(report, measurement) + "*", RULE, "El desglose no suma el total de la medición."))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    private static boolean isBroken(MeasurementEntry measurement) {
        Breakdown breakdown = Breakdown.of(measurement);
        return breakdown.isReported() && !breakdown.sums();
    }
}
