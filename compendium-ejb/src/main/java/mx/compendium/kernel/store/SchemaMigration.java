package mx.compendium.kernel.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the schema up to date by numbered steps, each once and in its order. */
public final class SchemaMigration {

    private SchemaMigration() {}

    /** Runs what is missing; steps in SQL come from {@code db/migration}, steps in Java are given. */
    public static void run(DataSource database, List<? extends JavaMigration> steps) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .javaMigrations(steps.toArray(JavaMigration[]::new))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
