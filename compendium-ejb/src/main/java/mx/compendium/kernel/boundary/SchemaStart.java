package mx.compendium.kernel.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import mx.compendium.kernel.store.SchemaMigration;
import mx.compendium.kernel.store.SupportedDatabase;
import org.flywaydb.core.api.migration.JavaMigration;

/** First to start: the schema stands before anything reads it, or nothing opens at all. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStart {

    @Resource(lookup = "java:jboss/datasources/CompendiumDS")
    DataSource database;

    @Inject
    @Any
    Instance<JavaMigration> steps;

    @PostConstruct
    void migrate() {
        Start.orRefuse("the database cannot be used", () -> SupportedDatabase.require(database));
        Start.orRefuse(
                "the schema of the database could not be brought up to date",
                () -> SchemaMigration.run(database, steps.stream().toList()));
    }
}
