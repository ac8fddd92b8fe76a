package mx.compendium.whole;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports that wait for a signature, as their liaison left them. */
final class ReadyReports {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("type", "ACTION"),
            Map.entry("continuity", "NEW"),
            Map.entry("principalObjective", "7"),
            Map.entry("summary", "Resumen"),
            Map.entry("purpose", "Propósito"),
            Map.entry("populations", "GENERAL"),
            Map.entry("states", "12"),
            Map.entry("startDate", "01/07/2023"),
            Map.entry("ongoing", "true"),
            Map.entry("results", "Resultados"),
            Map.entry("measurements.m01.counted", "Asistentes"),
            Map.entry("measurements.m01.unit", "personas"),
            Map.entry("measurements.m01.reach", "DIRECT"),
            Map.entry("measurements.m01.from", "01/07/2023"),
            Map.entry("measurements.m01.to", "30/06/2024"),
            Map.entry("measurements.m01.total", "20053"));

    private static final List<String> STATEMENTS = List.of(
            "insert into action_lineage (id) values (cast(? as uuid))",
            "insert into action_report (id, period_code, institution, lineage, name, type, continuity,"
                    + " principal_objective, state, completeness, search_text)"
                    + " select l.id, '2024', ?, l.id, ?, 'ACTION', 'NEW', 7, 'READY', 100, 'lista'"
                    + " from action_lineage l where l.id = cast(? as uuid)");

    private ReadyReports() {}

    static void add(String institution, String name) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection database = Product.database()) {
            run(database, STATEMENTS.get(0), id);
            run(database, STATEMENTS.get(1), institution, name, id);
            run(
                    database,
                    "insert into report_capture (report_id, fields, revision, changed_at, changed_by)"
                            + " select cast(? as uuid), cast(? as jsonb), 1,"
                            + " now(), p.id from person p order by p.id limit 1",
                    id,
                    captured(name));
        }
    }

    private static void run(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            if (statement.executeUpdate() != 1) {
                throw new AssertionError(sql);
            }
        }
    }

    private static String captured(String name) {
        return WHOLE.entrySet().stream()
                .map(field -> field(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{" + field("name", name) + ", ", "}"));
    }

    private static String field(String path, String text) {
        return "\"%s\": {\"t\": \"%s\", \"r\": 1}".formatted(path, text);
    }
}
