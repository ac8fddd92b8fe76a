package mx.compendium.whole;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Statements and nothing else, prepared once on a connection of its own, all their rows read: what the same SQL takes without us. */
final class PlainReader implements Callable<Integer>, AutoCloseable {

    private final Connection database;
    private final List<PreparedStatement> statements = new ArrayList<>();

    private PlainReader(List<SentSql.Reading> sent) throws SQLException {
        database = Product.database();
        database.setAutoCommit(false);
        for (SentSql.Reading one : sent) {
            PreparedStatement statement = database.prepareStatement(one.sql());
            for (int place = 0; place < one.values().size(); place++) {
                statement.setObject(place + 1, one.values().get(place), Types.OTHER);
            }
            statements.add(statement);
        }
    }

    /** Many at once do so; the processor of this Java is counted where that of the server would be. */
    static Load load(List<SentSql.Reading> sent, int viewers, int times, CpuTime cpu) throws Exception {
        List<PlainReader> readers = new ArrayList<>();
        for (int viewer = 0; viewer < viewers; viewer++) {
            readers.add(new PlainReader(sent));
        }
        double before = own();
        Load load = Load.of(readers, times, cpu);
        double own = own() - before;
        for (PlainReader reader : readers) {
            reader.close();
        }
        return new Load(load.nanos(), own, load.database());
    }

    private static double own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    @Override
    public Integer call() throws SQLException {
        int read = 0;
        for (PreparedStatement statement : statements) {
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        read += rows.getObject(column) == null ? 0 : 1;
                    }
                }
            }
        }
        database.commit();
        return read;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
