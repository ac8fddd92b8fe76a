package mx.compendium.publication.model;

import java.util.List;
import java.util.Optional;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.claim.Claim;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;

/**
 * The Compendio General as records, ready to be laid out: every accepted report of a sealed period with what leads to it. Its
 * numbers are texts of figures, or the measurements of a report as they were sealed.
 *
 * @param coverage the months it covers, e.g. {@code junio de 2022 a junio de 2023}
 * @param formerEdition code of the former edition, empty without one
 * @param keptBack whether small parts were kept back somewhere
 */
public record Compendium(
        EditionIdentity identity,
        String coverage,
        String formerEdition,
        String sealedOn,
        Narrative narrative,
        List<Passage> evaluation,
        List<Passage> composition,
        CrossTable crossed,
        List<CompendiumSection> sections,
        boolean keptBack,
        List<Passage> english,
        List<IndexEntry> byInstitution,
        List<IndexEntry> byState,
        List<ParticipantGroup> participants,
        List<AnnexRow> annex) {

    public Compendium {
        evaluation = List.copyOf(evaluation);
        composition = List.copyOf(composition);
        sections = List.copyOf(sections);
        english = List.copyOf(english);
        byInstitution = List.copyOf(byInstitution);
        byState = List.copyOf(byState);
        participants = List.copyOf(participants);
        annex = List.copyOf(annex);
    }

    /**
     * Gathers the Compendio of a sealed period.
     *
     * @param former the period compared with
     * @param narrative the unit's own words
     * @param principles the guiding principles as the Compact words them
     * @throws mx.compendium.kernel.RulesBroken when a claim does not hold, with the id of each
     */
    public static Compendium of(
            SealedDataset current,
            Optional<SealedDataset> former,
            PeriodFigures figures,
            List<Claim> claims,
            Narrative narrative,
            List<ReferencePrinciple> principles,
            EditionIdentity identity) {
        String before = former.map(dataset -> dataset.content().period().code()).orElse("");
        return new CompendiumAssembly(current.content(), before, figures, claims, narrative, principles, identity)
                .compendium();
    }
}
