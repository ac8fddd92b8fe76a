package mx.compendium.whole;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When the period that is open for capture ends, as the database has it.
 *
 * @param extendedUntil of one institution, null without an extension
 * @param setAt since when they stand, by the database's clock
 */
record Deadlines(Instant dueAt, Instant extendedUntil, Instant closesAt, Instant setAt) {

    static final String TOO_LATE = "delivery.sign.too-late";

    private static final String READ = """
            select p.due_at, a.extended_until, p.closes_at, clock_timestamp()
            from reporting_period p join participation a on a.period_code = p.code
            where p.code = '2024' and a.institution = ?""";

    private static final String CLOCK = "select clock_timestamp()";

    private static final String JUDGED = """
            select signed_at, timing from delivery
            where period_code = '2024' and institution = ? and signed_at >= ?
            union all
            select at, details ->> 'rules' from audit_line
            where action = 'delivery.sign-nil' and outcome = 'REFUSED' and actor_sub = ? and at >= ?
            order by 1""";

    /** A delivery or its refusal, and what it was judged to be. */
    record Judged(Instant at, String verdict) {}

    static Deadlines of(String institution) {
        try (Connection database = Product.database();
                PreparedStatement query = database.prepareStatement(READ)) {
            query.setString(1, institution);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Deadlines(instant(row, 1), instant(row, 2), instant(row, 3), instant(row, 4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deadlines a few seconds from now. */
    static Deadlines inSeconds(int due, int extended, int closes) {
        try (Connection database = Product.database();
                PreparedStatement query = database.prepareStatement(CLOCK);
                ResultSet row = query.executeQuery()) {
            row.next();
            Instant now = instant(row, 1);
            return new Deadlines(now.plusSeconds(due), now.plusSeconds(extended), now.plusSeconds(closes), now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String extended) {
        try (Connection database = Product.database();
                PreparedStatement period = database.prepareStatement(
                        "update reporting_period set due_at = ?, closes_at = ? where code = '2024'");
                PreparedStatement institution = database.prepareStatement("update participation set extended_until = ?,"
                        + " extension_reason = ? where period_code = '2024' and institution = ?")) {
            period.setTimestamp(1, Timestamp.from(dueAt));
            period.setTimestamp(2, Timestamp.from(closesAt));
            period.executeUpdate();
            institution.setTimestamp(1, extendedUntil == null ? null : Timestamp.from(extendedUntil));
            institution.setString(2, extendedUntil == null ? null : "Prueba");
            institution.setString(3, extended);
            institution.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an institution's deliveries were judged to be since these deadlines stand. */
    List<Judged> judged(String institution, String signer) {
        try (Connection database = Product.database();
                PreparedStatement query = database.prepareStatement(JUDGED)) {
            query.setString(1, institution);
            query.setTimestamp(2, Timestamp.from(setAt));
            query.setString(3, signer);
            query.setTimestamp(4, Timestamp.from(setAt));
            return judged(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Judged> judged(PreparedStatement query) throws SQLException {
        List<Judged> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Judged(instant(row, 1), row.getString(2)));
            }
        }
        return found;
    }

    /** What a delivery signed at an instant is (rulebook, R-25). */
    String verdict(Instant at, boolean extended) {
        if (!at.isAfter(dueAt)) {
            return "ON_TIME";
        }
        if (extended && !at.isAfter(extendedUntil)) {
            return "WITH_EXTENSION";
        }
        return at.isAfter(closesAt) ? TOO_LATE : "LATE";
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
