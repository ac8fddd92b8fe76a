package mx.compendium.whole;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The rows of a save and nothing else, on a connection of its own: what the database alone takes. */
final class PlainWriter implements Callable<Integer>, AutoCloseable {

    private static final String CAPTURE =
            "update report_capture set fields = jsonb_set(fields, '{results,t}', to_jsonb(?)),"
                    + " revision = revision + 1, changed_at = clock_timestamp() where report_id = cast(? as uuid)";
    private static final String REPORT = "update action_report set completeness = completeness, version = version + 1"
            + " where id = cast(? as uuid)";
    private static final String LINE =
            "insert into audit_line (actor_sub, actor_name, action, subject_type, subject_id,"
                    + " outcome, details, correlation) values ('plain', 'plain', 'report.save', 'report', ?, 'DONE',"
                    + " jsonb_build_object('results:old', ?, 'results:new', ?), cast(? as uuid))";
    private static final String PROSE = "Las jornadas acercan los servicios a las personas. ".repeat(10);

    private final String report;
    private final Connection database;
    private int revision;

    PlainWriter(String report) {
        this.report = report;
        try {
            database = Product.database();
            database.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Integer call() throws SQLException {
        run(CAPTURE, PROSE + revision, report);
        run(REPORT, report);
        run(
                LINE,
                report,
                PROSE + revision,
                PROSE + ++revision,
                UUID.randomUUID().toString());
        database.commit();
        return revision;
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
