package mx.compendium.ground;

import java.util.List;
import mx.compendium.catalogue.store.ReferenceData;
import org.flywaydb.core.api.migration.JavaMigration;

/** The steps of the migration that are written in Java, as the container would find them. */
final class Steps {

    private Steps() {}

    static List<JavaMigration> all() {
        return List.of(new ReferenceData());
    }
}
