package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.action.Reach;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Definition;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/**
 * measurements are added only within one unit and one reach, and only those whose dates lie within the period. By sex
 * only those whose break-down makes up their total: their sum is {@code .by-sex}, and what is not reported is not zero.
 */
final class R16Beneficiaries {

    static final String RULE = "R-16";
    private static final Definition WITHIN = new Definition(
            "Se suman solo mediciones con fechas dentro del periodo.",
            "Only measurements dated within the period are added.");

    private R16Beneficiaries() {}

    static List<Figure> of(Edition edition) {
        Map<String, List<Measured>> kinds = new TreeMap<>();
        List<Measured> outside = new ArrayList<>();
        for (ReportEntry report : edition.reports()) {
            for (MeasurementEntry measurement : report.measurements()) {
                Measured measured = new Measured(report, measurement);
                if (measured.isWithin(edition.period())) {
                    kinds.computeIfAbsent(measured.kind(), any -> new ArrayList<>())
                            .add(measured);
                } else {
                    outside.add(measured);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        kinds.forEach((kind, measured) -> figures.addAll(figures("beneficiaries." + kind, measured)));
        figures.add(outside(outside));
        return figures;
    }

    private static Figure outside(List<Measured> outside) {
        return FigureOf.count(
                "measurements.outside-period",
                new Definition(
                        "Mediciones cuyas fechas salen del periodo; se imprimen con sus fechas y no se suman.",
                        "Measurements dated outside the period; they are printed with their dates and not added."),
                Basis.MEASUREMENTS,
                outside.size(),
                RULE,
                reports(outside));
    }

    private static List<Figure> figures(String code, List<Measured> measured) {
        Measured first = measured.get(0);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(code, first.described("", ""), sum(measured), measured));
        List<Measured> bySex =
                measured.stream().filter(one -> one.breakdown().sums()).toList();
        if (!bySex.isEmpty()) {
            figures.add(figure(
                    code + ".by-sex",
                    first.described(" con desglose por sexo", " broken down by sex"),
                    sum(bySex),
                    bySex));
            parts(bySex)
                    .forEach((part, value) -> figures.add(figure(
                            code + "." + part,
                            first.described(", " + Breakdown.label(part), ", " + Breakdown.englishLabel(part)),
                            value,
                            bySex)));
        }
        return figures;
    }

    private static Map<String, Long> parts(List<Measured> measured) {
        Map<String, Long> sums = new TreeMap<>();
        measured.forEach(
                one -> one.breakdown().parts().forEach((part, value) -> sums.merge(part, value, Math::addExact)));
        return sums;
    }

    private static long sum(List<Measured> measured) {
        return measured.stream().mapToLong(one -> one.measurement.total()).reduce(0, Math::addExact);
    }

    private static Figure figure(String code, Definition definition, long value, List<Measured> measured) {
        return FigureOf.count(code, definition.then(WITHIN), Basis.MEASUREMENTS, value, RULE, reports(measured));
    }

    private static List<ReportEntry> reports(List<Measured> measured) {
        return measured.stream().map(Measured::report).distinct().toList();
    }

    /** A measurement with the report it stands in. */
    private record Measured(ReportEntry report, MeasurementEntry measurement) {

        boolean isWithin(PeriodFacts period) {
            return CountedMeasurement.isWithin(measurement, period);
        }

        String kind() {
            return CountedMeasurement.kind(measurement);
        }

        Definition described(String which, String whichEn) {
            boolean direct = measurement.reach() == Reach.DIRECT;
            return new Definition(
                    "Suma de lo medido en la unidad «" + measurement.unit() + "», alcance "
                            + (direct ? "directo" : "indirecto") + which + ".",
                    "Sum of what was measured in the unit “" + measurement.unit() + "”, reached "
                            + (direct ? "directly" : "indirectly") + whichEn + ".");
        }

        Breakdown breakdown() {
            return Breakdown.of(measurement);
        }
    }
}
