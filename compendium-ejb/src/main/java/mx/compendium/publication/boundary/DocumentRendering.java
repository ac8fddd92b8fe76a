package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.gateway.ExecutiveReportPdf;
import mx.compendium.publication.gateway.Publisher;
import mx.compendium.publication.model.ExecutiveReport;

/** Renders a document from sealed data. */
@Dependent
class DocumentRendering {

    @Inject
    SealedEditions sealed;

    @Inject
    Publisher publisher;

    @Inject
    Installation installation;

    /** Makes the document's bytes; {@code percent} is told how far it is, 0 to 100. */
    byte[] render(DocumentRow document, IntConsumer percent) {
        return new ExecutiveReportPdf().render(report(document.period(), document.version()), percent);
    }

    /**
     * All that the Informe Ejecutivo says, gathered and checked, not yet laid out.
     *
     * @throws mx.compendium.kernel.RulesBroken when a claim does not hold, with the id of each
     */
    ExecutiveReport report(String period, int version) {
        SealedEdition edition = sealed.find(period).orElseThrow(() -> new NotFound("sealed data of " + period));
        EditionIdentity identity = publisher.identity(edition.dataset(), version, installation.publicAddress());
        return ExecutiveReport.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                identity);
    }
}
