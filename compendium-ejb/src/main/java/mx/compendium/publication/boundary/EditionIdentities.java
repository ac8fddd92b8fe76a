package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.GateException;
import mx.compendium.publication.model.LegalPage;
import mx.compendium.publication.store.ExceptionStore;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.template.EditionTemplate;

/** How each document of an edition presents itself, and what it owns up to on its legal page. */
@Dependent
class EditionIdentities {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    ExceptionStore exceptions;

    @Inject
    Installation installation;

    EditionIdentity of(EditionTemplate template, String title, String period, int version) {
        SealedDataset dataset = sealed.edition(period, version).dataset();
        Stream<GateException> granted = exceptions.ofPeriod(period).stream().filter(GateException::isGranted);
        List<String> legal = LegalPage.of(template, dataset.content().period().source(), granted.toList());
        return new EditionIdentity(
                template,
                title,
                period,
                version,
                installation.publicAddress(),
                dataset.sealedAt(),
                dataset.sha256(),
                gathering.root(period, version),
                dataset.content().period().demonstration(),
                legal,
                gathering.errata(period, version));
    }
}
