package mx.compendium.statistics.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.Reach;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;

/** The measurements of every report that is read. */
final class MeasurementParts {

    private static final String AGES = """
            select a.measurement_id, a.band, a.count from measurement_age a
            join measurement m on m.id = a.measurement_id join action_report r on r.id = m.report_id
            where""" + Read.WHICH + "order by a.ordinal";

    private static final String MEASUREMENTS = """
            select m.id, m.report_id, m.ordinal, m.counted, m.unit, m.reach, m.counted_from, m.counted_to, m.total,
                m.women, m.men, m.sexual_diversity, m.not_specified
            from measurement m join action_report r on r.id = m.report_id
            where""" + Read.WHICH + "order by m.ordinal";

    private final Map<UUID, List<AgeEntry>> agesByMeasurement;
    private final Map<UUID, List<MeasurementEntry>> byReport;

    MeasurementParts(Read read) {
        agesByMeasurement = Row.of(read.query(AGES)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.id(0),
                        Collectors.mapping(row -> new AgeEntry(row.text(1), row.count(2)), Collectors.toList())));
        byReport = Row.of(read.query(MEASUREMENTS)).stream()
                .collect(Collectors.groupingBy(row -> row.id(1), Collectors.mapping(this::entry, Collectors.toList())));
    }

    List<MeasurementEntry> of(UUID report) {
        return byReport.getOrDefault(report, List.of());
    }

    private MeasurementEntry entry(Row row) {
        return new MeasurementEntry(
                row.whole(2),
                row.text(3),
                row.text(4),
                Reach.valueOf(row.text(5)),
                row.day(6),
                row.day(7),
                row.count(8),
                row.countOrNull(9),
                row.countOrNull(10),
                row.countOrNull(11),
                row.countOrNull(12),
                agesByMeasurement.getOrDefault(row.id(0), List.of()));
    }
}
