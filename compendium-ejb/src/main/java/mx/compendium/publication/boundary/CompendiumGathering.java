package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.gateway.Publisher;
import mx.compendium.publication.model.Compendium;

/** The Compendio General of a sealed period, for whoever lays it out. */
@Dependent
class CompendiumGathering {

    @Inject
    SealedEditions sealed;

    @Inject
    Publisher publisher;

    @Inject
    Installation installation;

    /**
     * All that the Compendio says, gathered and checked.
     *
     * @throws mx.compendium.kernel.RulesBroken when a claim does not hold, with the id of each
     */
    Compendium of(String period, int version) {
        SealedEdition edition = sealed.find(period).orElseThrow(() -> new NotFound("sealed data of " + period));
        return Compendium.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                ReferenceCatalogue.load().principles(),
                publisher.identity("Compendio General", edition.dataset(), version, installation.publicAddress()));
    }
}
