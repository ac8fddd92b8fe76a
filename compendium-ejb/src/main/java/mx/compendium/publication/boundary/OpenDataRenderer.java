package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.model.OpenData;
import mx.compendium.statistics.SealedDataset;

/** The open data and their dictionary, from what the edition is sealed as. */
@Dependent
class OpenDataRenderer implements DocumentRenderer {

    @Inject
    SealedEditions sealed;

    @Inject
    Installation installation;

    @Override
    public boolean makes(DocumentKind kind) {
        return OpenData.makes(kind);
    }

    @Override
    public Optional<Manuscript> manuscript(DocumentKind kind, String period, int version) {
        return Optional.empty();
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        SealedDataset dataset =
                sealed.edition(document.period(), document.version()).dataset();
        return new OpenData(dataset, document.version(), installation.publicAddress()).file(document.form());
    }
}
