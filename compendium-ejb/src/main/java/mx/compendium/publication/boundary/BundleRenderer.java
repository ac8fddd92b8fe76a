package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.publication.BundleSigner;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.model.Bundle;
import mx.compendium.publication.model.EditionDocument;
import mx.compendium.publication.store.DocumentStore;
import mx.compendium.template.boundary.TemplateReading;

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
    EditionIdentities identities;

    @Inject
    TemplateReading templates;

    @Inject
    BundleSigner signer;

    @Override
    public boolean makes(DocumentKind kind) {
        return kind == DocumentKind.BUNDLE;
    }

    @Override
    public Optional<Manuscript> manuscript(DocumentKind kind, String period, int version) {
        return Optional.empty();
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        String period = document.period();
        int version = document.version();
        String title =
                sealed.edition(period, version).dataset().content().period().title();
        return Bundle.of(
                gathering.of(period, version),
                identities.of(templates.of(period).template(), title, period, version),
                others(period, version),
                signer);
    }

    private List<Bundle.Document> others(String period, int version) {
        return DocumentForm.all().stream()
                .filter(form -> !makes(form.kind()))
                .map(form -> stored(period, version, form))
                .map(file -> new Bundle.Document(file.fileName(), file.size(), file.sha256()))
                .sorted(java.util.Comparator.comparing(Bundle.Document::name))
                .toList();
    }

    private PublishedFile stored(String period, int version, DocumentForm form) {
        return documents
                .newest(period, version, form)
                .map(EditionDocument::row)
                .flatMap(row -> StoredDocument.of(row, shelf))
                .orElseThrow(() -> new IllegalStateException(form + " of " + period + " is not made yet"));
    }
}
