package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.boundary.PersonalDataReading;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.gateway.PrintedNumbers;
import mx.compendium.publication.store.ExceptionStore;
import mx.compendium.statistics.ReportEntry;

/** reads all that is about to be published, from the words to what is laid out, and says what stops it. */
@Dependent
class GateReading {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    DocumentRendering rendering;

    @Inject
    ExceptionStore exceptions;

    /** All that is found, notes among it. */
    List<GateFinding> findings(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        List<GateFinding> written = gathering.texts(period, version).findings();
        Set<String> told = written.stream()
                .map(one -> one.document() + " " + one.finding().written())
                .collect(Collectors.toSet());
        Stream<GateFinding> printed = rendering
                .manuscripts(period, version)
                .flatMap(manuscript ->
                        PrintedNumbers.of(
                                manuscript, edition.figures(), edition.dataset().content())
                                .stream())
                .filter(one ->
                        !told.contains(one.document() + " " + one.finding().written()));
        Stream<GateFinding> personal =
                edition.dataset().content().reports().stream().flatMap(GateReading::personal);
        return Stream.of(written.stream(), printed, personal)
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    /** What stops the publication: what was let pass by two persons does not. */
    List<GateFinding> stopping(String period, int version) {
        Set<String> granted = exceptions.ofPeriod(period).stream()
                .filter(GateException::isGranted)
                .map(GateException::finding)
                .collect(Collectors.toSet());
        return findings(period, version).stream()
                .filter(one -> one.stops() && !(one.mayBeExcepted() && granted.contains(one.key())))
                .toList();
    }

    /** The kind of data is told, never the data. */
    private static Stream<GateFinding> personal(ReportEntry report) {
        return PersonalDataReading.in(report.texts()).stream()
                .map(kind -> new GateFinding(
                        "data",
                        report.folio(),
                        report.folio() + " · " + report.name(),
                        new Finding(Weight.UNSUPPORTED, "personal-data", kind, "", "", List.of(report.id()))));
    }
}
