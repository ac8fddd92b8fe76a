package mx.compendium.ground;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A database of a test class, spoken to by SQL or by the persistence unit of the house. */
public final class Database implements AutoCloseable {

    private final DataSource source;
    private EntityManagerFactory factory;

    Database(DataSource source) {
        this.source = source;
    }

    public DataSource source() {
        return source;
    }

    /** Runs work in a transaction of the persistence unit and commits it, or rolls it back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager entityManager = factory().createEntityManager();
        EntityTransaction transaction = entityManager.getTransaction();
        transaction.begin();
        try {
            T answer = work.apply(entityManager);
            transaction.commit();
            return answer;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entityManager.close();
        }
    }

    /** Runs work in a transaction that never happened. */
    public <T> T rolledBack(Function<EntityManager, T> work) {
        EntityManager entityManager = factory().createEntityManager();
        entityManager.getTransaction().begin();
        try {
            return work.apply(entityManager);
        } finally {
            entityManager.getTransaction().rollback();
            entityManager.close();
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entityManager -> {
            work.accept(entityManager);
            return true;
        });
    }

    /** Runs statements in one transaction. */
    public void run(String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new SqlRefused(refused);
        }
    }

    /** Rows of a query, each column as text. */
    public List<List<String>> rows(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int column : IntStream.rangeClosed(1, columns).toArray()) {
                    row.add(results.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException refused) {
            throw new SqlRefused(refused);
        }
    }

    public String value(String sql) {
        return rows(sql).get(0).get(0);
    }

    public EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "compendium",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "jakarta.persistence.jtaDataSource",
                            "",
                            "eclipselink.session-name",
                            "test-" + System.identityHashCode(source)));
        }
        return factory;
    }

    @Override
    public void close() {
        if (factory != null) {
            factory.close();
        }
    }
}
