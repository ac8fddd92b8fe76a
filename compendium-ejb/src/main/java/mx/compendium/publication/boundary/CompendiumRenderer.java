package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.model.Compendium;

/** The Compendio General, to print and to read on a screen, each number there with the way to its records. */
@Dependent
class CompendiumRenderer implements DocumentRenderer {

    private static final String TITLE = "Compendio General";

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
        return DocumentKind.COMPENDIUM;
    }

    @Override
    public Optional<Manuscript> manuscript(String period, int version) {
        return Optional.of(Manuscript.of(gather(period, version), DocumentFormat.HTML));
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        Compendium gathered = gather(document.period(), document.version());
        return typesetting.set(Manuscript.of(gathered, document.format()), percent);
    }

    /** All that it says; refused with the id of each claim that does not hold. */
    private Compendium gather(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        return Compendium.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                gathering.texts(period, version).narrative(NarrativeDocument.COMPENDIUM),
                ReferenceCatalogue.load().principles(),
                identities.of(TITLE, period, version));
    }
}
