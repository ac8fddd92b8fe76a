package mx.compendium.whole;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the database holds of some reports: every change the trail tells, and every field as it stands.
 *
 * @param changes in the order in which they were written
 */
record SavedFields(List<Change> changes, List<Standing> standing) {

    /**
     * A line of the trail, for one field.
     *
     * @param operation null when the line names none
     */
    record Change(String person, String report, String operation, String path, String from, String to) {}

    /**
     * A field.
     *
     * @param ofReport revision of the whole report
     */
    record Standing(String report, int ofReport, String path, String text, int revision) {}

    private static final String CHANGES = """
            select l.actor_sub, l.subject_id, l.details ->> 'operation', f.path, l.details ->> (f.path || ':old'),
                l.details ->> (f.path || ':new')
            from audit_line l
            cross join lateral (select left(k, -4) as path from jsonb_object_keys(l.details) k where k like '%:new') f
            where l.action = 'report.save' and l.outcome = 'DONE' and l.subject_id = any (?)
            order by l.id""";

    private static final String STANDING = """
            select c.report_id, c.revision, f.key, f.value ->> 't', cast(f.value ->> 'r' as integer)
            from report_capture c cross join lateral jsonb_each(c.fields) f
            where cast(c.report_id as text) = any (?) and cast(f.value ->> 'r' as integer) > 0""";

    static SavedFields of(Collection<String> reports) {
        try (Connection database = Product.database();
                PreparedStatement changes = database.prepareStatement(CHANGES);
                PreparedStatement standing = database.prepareStatement(STANDING)) {
            Object[] ids = reports.toArray();
            changes.setArray(1, database.createArrayOf("text", ids));
            standing.setArray(1, database.createArrayOf("text", ids));
            return new SavedFields(changes(changes), standing(standing));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Change> changes(PreparedStatement query) throws SQLException {
        List<Change> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return found;
    }

    private static List<Standing> standing(PreparedStatement query) throws SQLException {
        List<Standing> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Standing(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getInt(5)));
            }
        }
        return found;
    }
}
