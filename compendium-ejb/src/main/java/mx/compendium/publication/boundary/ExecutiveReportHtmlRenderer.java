package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.gateway.HtmlPage;

/** The Informe Ejecutivo to read on a screen, each number with the way to its records. */
@Dependent
class ExecutiveReportHtmlRenderer implements DocumentRenderer {

    @Inject
    ExecutiveReportGathering gathering;

    @Override
    public DocumentForm makes() {
        return new DocumentForm(DocumentKind.EXECUTIVE_REPORT, DocumentFormat.HTML);
    }

    @Override
    public void check(String period, int version) {
        gathering.of(period, version);
    }

    @Override
    public byte[] render(String period, int version, IntConsumer percent) {
        return new HtmlPage().render(gathering.of(period, version));
    }
}
