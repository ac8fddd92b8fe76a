package mx.compendium.kernel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database answers, takes the account, and is new enough; or the product does not start. */
public final class SupportedDatabase {

    /** The oldest PostgreSQL the product is tried with. */
    private static final int OLDEST = 15;

    private SupportedDatabase() {}

    /** Refuses with the driver's own words: they name host and port, or the account. */
    public static void require(DataSource database) {
        try (Connection connection = database.getConnection()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            IllegalStateException refusal =
                    new IllegalStateException(driversWords(e).orElseGet(e::toString));
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new IllegalStateException(
                    "PostgreSQL " + OLDEST + " or newer is needed, this is PostgreSQL " + major);
        }
    }

    /** The pool wraps the driver's exception, and that one wraps the socket's, which names no address. */
    private static Optional<String> driversWords(Throwable failure) {
        Optional<String> words = Optional.empty();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException && cause.getMessage() != null) {
                words = Optional.of(cause.getMessage());
            }
        }
        return words;
    }
}
