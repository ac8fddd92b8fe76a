package mx.compendium.publication.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills the search at the start, before anybody is let in. */
@Singleton
@Startup
@DependsOn("DemonstrationStart")
public class ActionIndexStart {

    @Inject
    ActionIndexing indexing;

    @PostConstruct
    void fill() {
        indexing.keepMissing();
    }
}
