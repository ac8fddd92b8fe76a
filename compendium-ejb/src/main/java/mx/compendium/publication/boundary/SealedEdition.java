package mx.compendium.publication.boundary;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.publication.PublishedRecord;
import mx.compendium.publication.model.ActionGathering;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SealedDataset;

/** A sealed period with all that follows from it; immutable, so it is computed once. */
record SealedEdition(
        SealedDataset dataset,
        Optional<SealedDataset> former,
        PeriodFigures figures,
        ClaimLedger claims,
        Map<UUID, PublishedRecord> records,
        ActionGathering actions) {

    static SealedEdition of(
            SealedDataset dataset, Optional<SealedDataset> former, PeriodFigures figures, ClaimLedger claims) {
        return new SealedEdition(
                dataset, former, figures, claims, records(dataset, former), new ActionGathering(dataset.content()));
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
                .map(report -> record(report, Objects.requireNonNull(institutions.get(report.institution()))));
    }

    private static PublishedRecord record(ReportEntry report, InstitutionEntry institution) {
        return new PublishedRecord(
                report.id(),
                report.folio(),
                report.name(),
                report.type(),
                institution.code(),
                institution.name(),
                institution.group(),
                report.principalObjective());
    }
}
