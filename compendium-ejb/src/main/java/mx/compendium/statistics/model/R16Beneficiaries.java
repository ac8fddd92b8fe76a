package mx.compendium.statistics.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.action.Reach;
import mx.compendium.statistics.Basis;
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
    private static final String WITHIN = ", sumando solo mediciones con fechas dentro del periodo";

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
                "Mediciones cuyas fechas salen del periodo; se imprimen con sus fechas y no se suman.",
                Basis.MEASUREMENTS,
                outside.size(),
                RULE,
                reports(outside));
    }

    private static List<Figure> figures(String code, List<Measured> measured) {
        String what = measured.get(0).described();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(code, what + WITHIN, sum(measured), measured));
        List<Measured> bySex =
                measured.stream().filter(one -> one.breakdown().sums()).toList();
        if (!bySex.isEmpty()) {
            figures.add(figure(code + ".by-sex", what + " con desglose por sexo" + WITHIN, sum(bySex), bySex));
            parts(bySex)
                    .forEach((part, value) -> figures.add(
                            figure(code + "." + part, what + ", " + Breakdown.label(part) + WITHIN, value, bySex)));
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

    private static Figure figure(String code, String definition, long value, List<Measured> measured) {
        return FigureOf.count(code, definition + ".", Basis.MEASUREMENTS, value, RULE, reports(measured));
    }

    private static List<ReportEntry> reports(List<Measured> measured) {
        return measured.stream().map(Measured::report).distinct().toList();
    }

    /** A measurement with the report it stands in. */
    private record Measured(ReportEntry report, MeasurementEntry measurement) {

        boolean isWithin(PeriodFacts period) {
            return !measurement.from().isBefore(period.coverageStart())
                    && !measurement.to().isAfter(period.coverageEnd());
        }

        /** Unit and reach, e.g. {@code personas.direct}; units are the same when only case and accents differ. */
        String kind() {
            String bare = Normalizer.normalize(measurement.unit().strip(), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
            return bare.replaceAll("[^a-z0-9]+", "-") + "."
                    + measurement.reach().name().toLowerCase(Locale.ROOT);
        }

        String described() {
            String reach = measurement.reach() == Reach.DIRECT ? "alcance directo" : "alcance indirecto";
            return "Suma de lo medido en la unidad «" + measurement.unit() + "», " + reach;
        }

        Breakdown breakdown() {
            return Breakdown.of(measurement);
        }
    }
}
