package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;

/** The Compendio General to read on a screen, each number with the way to its records. */
@Dependent
class CompendiumHtmlRenderer implements DocumentRenderer {

    @Inject
    CompendiumGathering gathering;

    @Inject
    ChildTypesetting typesetting;

    @Override
    public DocumentForm makes() {
        return new DocumentForm(DocumentKind.COMPENDIUM, DocumentFormat.HTML);
    }

    @Override
    public void check(String period, int version) {
        gathering.of(period, version);
    }

    @Override
    public byte[] render(String period, int version, IntConsumer percent) {
        return typesetting.set(Manuscript.of(gathering.of(period, version), DocumentFormat.HTML), percent);
    }
}
