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

/** The Compendio General, to print and to read on a screen, each number there with the way to its records. */
@Dependent
class CompendiumRenderer implements DocumentRenderer {

    @Inject
    EditionManuscripts manuscripts;

    @Inject
    ChildTypesetting typesetting;

    @Override
    public DocumentKind makes() {
        return DocumentKind.COMPENDIUM;
    }

    @Override
    public Optional<Manuscript> manuscript(String period, int version) {
        return Optional.of(manuscripts.of(NarrativeDocument.COMPENDIUM, period, version, DocumentFormat.HTML));
    }

    @Override
    public byte[] render(DocumentRow document, IntConsumer percent) {
        return typesetting.set(
                manuscripts.of(NarrativeDocument.COMPENDIUM, document.period(), document.version(), document.format()),
                percent);
    }
}
