package mx.compendium.ground;

import java.sql.SQLException;

/** The database refused a statement of a test. */
public class SqlRefused extends RuntimeException {

    private final String state;

    SqlRefused(SQLException refusal) {
        super(refusal.getMessage(), refusal);
        this.state = refusal.getSQLState();
    }

    public String state() {
        return state;
    }
}
