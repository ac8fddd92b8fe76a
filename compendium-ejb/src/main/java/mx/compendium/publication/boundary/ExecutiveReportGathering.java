package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.gateway.Publisher;
import mx.compendium.publication.model.ExecutiveReport;

/** The Informe Ejecutivo of a sealed period, for whoever lays it out. */
@Dependent
class ExecutiveReportGathering {

    @Inject
    SealedEditions sealed;

    @Inject
    Publisher publisher;

    @Inject
    Installation installation;

    /**
     * All that the Informe Ejecutivo says, gathered and checked.
     *
     * @throws mx.compendium.kernel.RulesBroken when a claim does not hold, with the id of each
     */
    ExecutiveReport of(String period, int version) {
        SealedEdition edition = sealed.find(period).orElseThrow(() -> new NotFound("sealed data of " + period));
        return ExecutiveReport.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                publisher.identity("Informe Ejecutivo", edition.dataset(), version, installation.publicAddress()));
    }
}
