package mx.compendium.publication.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.PublishedRecord;
import mx.compendium.publication.model.ActionGathering;
import mx.compendium.publication.model.R68PublicFigures;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SealedDataset;

/**
 * A sealed period with all that follows from it; immutable, so it is computed once.
 *
 * @param open the figures everybody may read
 */
record SealedEdition(
        SealedDataset dataset,
        Optional<SealedDataset> former,
        PeriodFigures figures,
        List<Figure> open,
        ClaimLedger claims,
        Map<UUID, PublishedRecord> records,
        ActionGathering actions) {

    static SealedEdition of(
            SealedDataset dataset, Optional<SealedDataset> former, PeriodFigures figures, ClaimLedger claims) {
        return new SealedEdition(
                dataset,
                former,
                figures,
                R68PublicFigures.of(figures, dataset.content()),
                claims,
                records(dataset, former),
                new ActionGathering(dataset.content()));
    }

    /**
     * A figure everybody may read.
     *
     * @throws NotFound when there is none of that code, or it rests on a part that is kept back
     */
    Figure openFigure(String code) {
        return open.stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("figure " + code));
    }

    /** Those of the period, and those of the former one: the figures compared with have their records there. */
    private static Map<UUID, PublishedRecord> records(SealedDataset dataset, Optional<SealedDataset> former) {
        return Stream.concat(Stream.of(dataset), former.stream())
                .map(SealedDataset::content)
                .flatMap(SealedEdition::records)
                .collect(Collectors.toUnmodifiableMap(PublishedRecord::id, Function.identity()));
    }

    private static Stream<PublishedRecord> records(PeriodContent content) {
        Map<String, InstitutionEntry> institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Function.identity()));
        return content.reports().stream()
                .map(report -> record(
                        content.period().code(),
                        report,
                        Objects.requireNonNull(institutions.get(report.institution()))));
    }

    private static PublishedRecord record(String edition, ReportEntry report, InstitutionEntry institution) {
        return new PublishedRecord(
                report.id(),
                edition,
                report.folio(),
                report.name(),
                report.type(),
                institution.code(),
                institution.name(),
                institution.group(),
                report.principalObjective());
    }
}
