package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.GateException;
import mx.compendium.publication.gateway.Publisher;
import mx.compendium.publication.store.ExceptionStore;

/** How each document of an edition presents itself, and what it owns up to on its legal page. */
@Dependent
class EditionIdentities {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    ExceptionStore exceptions;

    @Inject
    Publisher publisher;

    @Inject
    Installation installation;

    EditionIdentity of(String title, String period, int version) {
        List<GateException> granted = exceptions.ofPeriod(period).stream()
                .filter(GateException::isGranted)
                .toList();
        return publisher.identity(
                title,
                sealed.edition(period, version).dataset(),
                version,
                installation.publicAddress(),
                gathering.root(period, version),
                granted,
                gathering.errata(period, version));
    }
}
