package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.gateway.CompendiumPdf;

/** The Compendio General to print and to archive. */
@Dependent
class CompendiumPdfRenderer implements DocumentRenderer {

    @Inject
    CompendiumGathering gathering;

    @Override
    public DocumentForm makes() {
        return new DocumentForm(DocumentKind.COMPENDIUM, DocumentFormat.PDF);
    }

    @Override
    public void check(String period, int version) {
        gathering.of(period, version);
    }

    @Override
    public byte[] render(String period, int version, IntConsumer percent) {
        return new CompendiumPdf().render(gathering.of(period, version), percent);
    }
}
