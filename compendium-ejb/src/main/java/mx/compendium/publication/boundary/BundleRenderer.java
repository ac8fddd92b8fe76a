package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntConsumer;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.BundleSigner;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.gateway.Publisher;
import mx.compendium.publication.model.Bundle;
import mx.compendium.publication.model.EditionData;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.statistics.SealedDataset;

/** The sealed bundle; it vouches for the other documents, so it is made after them. */
@Dependent
class BundleRenderer implements DocumentRenderer {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    DocumentStore documents;

    @Inject
    FileShelf shelf;

    @Inject
    Publisher publisher;

    @Inject
    Installation installation;

    @Inject
    BundleSigner signer;

    @Override
    public DocumentKind makes() {
        return DocumentKind.BUNDLE;
    }

    @Override
    public void check(String period, int version) {
        gathering.of(period, version);
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        String period = document.period();
        int version = document.version();
        SealedDataset dataset = sealed.edition(period).dataset();
        EditionData data = gathering.of(period, version);
        String title = dataset.content().period().title();
        return Bundle.of(
                data,
                publisher.identity(title, dataset, version, installation.publicAddress(), data.root()),
                others(period),
                signer);
    }

    private List<Bundle.Document> others(String period) {
        return DocumentForm.all().stream()
                .filter(form -> form.kind() != makes())
                .map(form -> stored(period, form))
                .map(file -> new Bundle.Document(file.fileName(), file.size(), file.sha256()))
                .sorted(java.util.Comparator.comparing(Bundle.Document::name))
                .toList();
    }

    private PublishedFile stored(String period, DocumentForm form) {
        return documents
                .newest(period, form)
                .map(EditionDocument::row)
                .flatMap(row -> StoredDocument.of(row, shelf))
                .orElseThrow(() -> new IllegalStateException(form + " of " + period + " is not made yet"));
    }
}
