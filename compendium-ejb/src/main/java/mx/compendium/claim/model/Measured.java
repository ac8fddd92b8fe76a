package mx.compendium.claim.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/** A measurement has these dates, within the coverage of the edition or not. */
record Measured(String action, int ordinal, LocalDate from, LocalDate to, boolean within) implements Asserted {

    @Override
    public String is() {
        return "measured";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of(
                "action",
                action,
                "measurement",
                ordinal,
                "from",
                from.toString(),
                "to",
                to.toString(),
                "within",
                within);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return telling.content().reports().stream()
                        .filter(report -> report.folio().equals(action))
                        .flatMap(report -> report.measurements().stream())
                        .anyMatch(one -> one.ordinal() == ordinal
                                && one.from().equals(from)
                                && one.to().equals(to)
                                && PracticeClaims.isWithin(telling.content().period(), one) == within)
                ? Optional.empty()
                : Optional.of(Objection.fails("La medición tiene otras fechas."));
    }

    static Measured of(PeriodFacts period, ReportEntry report, MeasurementEntry measurement) {
        return new Measured(
                report.folio(),
                measurement.ordinal(),
                measurement.from(),
                measurement.to(),
                PracticeClaims.isWithin(period, measurement));
    }
}
