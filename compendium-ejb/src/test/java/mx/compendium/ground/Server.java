package mx.compendium.ground;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import mx.compendium.demonstration.boundary.DemonstrationLoading;
import mx.compendium.kernel.store.SchemaMigration;

/** The PostgreSQL of this JVM, with a template database in which the schema stands. */
final class Server {

    static final Server INSTANCE = new Server();

    private static final String TEMPLATE = "template_compendium";

    private static final String DEMONSTRATION = "template_demonstration";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private boolean demonstrationLoaded;

    private Server() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        SchemaMigration.run(create(TEMPLATE, "template0"), Steps.all());
    }

    Database databaseLikeTemplate() {
        String name = "test_" + databases.incrementAndGet();
        return new Database(create(name, TEMPLATE));
    }

    /** A database into which the demonstration was loaded; it is loaded once and copied for each class. */
    synchronized Database demonstration() {
        if (!demonstrationLoaded) {
            try (Database template = new Database(create(DEMONSTRATION, TEMPLATE))) {
                template.doInTransaction(em -> new Wiring(em, Login.nobody())
                        .bean(DemonstrationLoading.class)
                        .loadIfEmpty("https://compendium.example"));
            }
            demonstrationLoaded = true;
        }
        return new Database(create("test_" + databases.incrementAndGet(), DEMONSTRATION));
    }

    private DataSource create(String name, String template) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template + " encoding 'UTF8'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return postgres.getDatabase("postgres", name);
    }
}
