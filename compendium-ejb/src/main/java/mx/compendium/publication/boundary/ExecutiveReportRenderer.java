package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.model.ExecutiveReport;

/** The Informe Ejecutivo, to print and to read on a screen, each number there with the way to its records. */
@Dependent
class ExecutiveReportRenderer implements DocumentRenderer {

    private static final String TITLE = "Informe Ejecutivo";

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    EditionIdentities identities;

    @Inject
    ChildTypesetting typesetting;

    @Override
    public DocumentKind makes() {
        return DocumentKind.EXECUTIVE_REPORT;
    }

    @Override
    public Optional<Manuscript> manuscript(String period, int version) {
        return Optional.of(Manuscript.of(gather(period, version), DocumentFormat.HTML));
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        ExecutiveReport gathered = gather(document.period(), document.version());
        return typesetting.set(Manuscript.of(gathered, document.format()), percent);
    }

    /** All that it says; refused with the id of each claim that does not hold. */
    private ExecutiveReport gather(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        return ExecutiveReport.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                gathering.texts(period, version).narrative(NarrativeDocument.EXECUTIVE_REPORT),
                identities.of(TITLE, period, version));
    }
}
