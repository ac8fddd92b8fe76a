package mx.compendium.demonstration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import mx.compendium.kernel.boundary.Start;

/** Loads the demonstration into an empty house when {@code COMPENDIUM_DEMONSTRATION=true}; never in production. */
@Singleton
@Startup
@DependsOn("SchemaStart")
public class DemonstrationStart {

    private static final Logger LOG = System.getLogger("mx.compendium");

    @Inject
    DemonstrationLoading loading;

    @PostConstruct
    void load() {
        if (Boolean.parseBoolean(setting("COMPENDIUM_DEMONSTRATION", "false"))) {
            Start.orRefuse("the demonstration could not be loaded", this::loadIfEmpty);
        }
    }

    private void loadIfEmpty() {
        if (loading.loadIfEmpty(setting("COMPENDIUM_PUBLIC_URL", "http://127.0.0.1:8080"))) {
            LOG.log(Level.INFO, "The demonstration editions 2022, 2023 and 2024 were loaded");
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
