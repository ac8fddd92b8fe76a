package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.template.NarrativeDocument;

/** The Informe Ejecutivo and the Compendio General, to print, to read on a screen and for word processors. */
@Dependent
class TextRenderer implements DocumentRenderer {

    @Inject
    EditionManuscripts manuscripts;

    @Inject
    ChildTypesetting typesetting;

    @Override
    public boolean makes(DocumentKind kind) {
        return kind.isText();
    }

    @Override
    public Optional<Manuscript> manuscript(DocumentKind kind, String period, int version) {
        return Optional.of(manuscripts.of(document(kind), period, version, DocumentFormat.HTML));
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        return typesetting.set(
                manuscripts.of(document(document.kind()), document.period(), document.version(), document.format()),
                percent);
    }

    private static NarrativeDocument document(DocumentKind kind) {
        return NarrativeDocument.valueOf(kind.name());
    }
}
