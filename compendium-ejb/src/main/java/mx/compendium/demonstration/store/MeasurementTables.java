package mx.compendium.demonstration.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Writes the measurements of an edition's reports. */
final class MeasurementTables {

    private final Batch batch;

    MeasurementTables(Batch batch) {
        this.batch = batch;
    }

    void write(List<ReportEntry> reports) throws SQLException {
        List<@Nullable Object[]> measurements = new ArrayList<>();
        List<@Nullable Object[]> ages = new ArrayList<>();
        for (ReportEntry report : reports) {
            for (MeasurementEntry measurement : report.measurements()) {
                UUID id = PeriodTables.id("measurement", report.folio(), String.valueOf(measurement.ordinal()));
                measurements.add(columns(id, report, measurement));
                addAges(ages, id, measurement);
            }
        }
        batch.insert(
                "measurement (id, report_id, ordinal, counted, unit, reach, counted_from, counted_to, total, women,"
                        + " men, sexual_diversity, not_specified)",
                measurements,
                row -> row);
        batch.insert("measurement_age (measurement_id, ordinal, band, count)", ages, row -> row);
    }

    private static @Nullable Object[] columns(UUID id, ReportEntry report, MeasurementEntry measurement) {
        return new Object[] {
            id,
            report.id(),
            measurement.ordinal(),
            measurement.counted(),
            measurement.unit(),
            measurement.reach().name(),
            measurement.from(),
            measurement.to(),
            measurement.total(),
            measurement.women(),
            measurement.men(),
            measurement.sexualDiversity(),
            measurement.notSpecified()
        };
    }

    private static void addAges(List<@Nullable Object[]> rows, UUID measurement, MeasurementEntry entry) {
        for (int place = 0; place < entry.ages().size(); place++) {
            MeasurementEntry.AgeEntry age = entry.ages().get(place);
            rows.add(new Object[] {measurement, place, age.band(), age.count()});
        }
    }
}
