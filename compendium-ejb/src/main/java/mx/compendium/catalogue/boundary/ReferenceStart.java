package mx.compendium.catalogue.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.kernel.boundary.Start;

/** Reads the reference files at every start, not only when they are loaded: a damaged product says so on any database. */
@Singleton
@Startup
@DependsOn("SchemaStart")
public class ReferenceStart {

    @PostConstruct
    void read() {
        Start.orRefuse("the reference data are damaged", ReferenceCatalogue::load);
    }
}
