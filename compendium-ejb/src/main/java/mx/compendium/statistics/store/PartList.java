package mx.compendium.statistics.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.kernel.store.Row;

/** One list of every report that is read, e.g. its states. */
final class PartList {

    private final Map<UUID, List<Row>> byReport;

    /** Names of table and columns are the house's own, never from outside. */
    PartList(Read read, String table, String column, String order) {
        String sql = """
                select e.report_id, e.%s from %s e join action_report r on r.id = e.report_id
                where%sorder by e.%s""".formatted(column, table, Read.WHICH, order);
        byReport = Row.of(read.query(sql)).stream().collect(Collectors.groupingBy(row -> row.id(0)));
    }

    List<String> texts(UUID report) {
        return rows(report).stream().map(row -> row.text(1)).toList();
    }

    List<Integer> numbers(UUID report) {
        return rows(report).stream().map(row -> row.whole(1)).toList();
    }

    private List<Row> rows(UUID report) {
        return byReport.getOrDefault(report, List.of());
    }
}
