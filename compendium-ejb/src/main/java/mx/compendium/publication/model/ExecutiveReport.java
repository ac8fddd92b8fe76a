package mx.compendium.publication.model;

import java.util.List;
import java.util.Optional;
import mx.compendium.claim.Claim;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;

/**
 * The Informe Ejecutivo as records, ready to be laid out. Every number in it is the text of a figure, every sentence about numbers
 * is a claim that holds.
 *
 * @param coverage the months it covers, e.g. {@code junio de 2022 a junio de 2023}
 * @param formerEdition code of the former edition, empty without one
 */
public record ExecutiveReport(
        EditionIdentity identity,
        String coverage,
        String formerEdition,
        String sealedOn,
        Shape coverArt,
        List<BigFigure> atAGlance,
        List<Passage> highlights,
        Narrative narrative,
        List<Passage> evaluation,
        Chart objectivesChart,
        Chart groupsChart,
        List<GroupRow> groups,
        List<Passage> composition,
        Chart map,
        List<StateRow> states,
        List<Practice> practices,
        List<ObjectiveSection> objectives,
        List<Passage> english,
        List<ParticipantGroup> participants,
        List<AnnexRow> annex) {

    public ExecutiveReport {
        atAGlance = List.copyOf(atAGlance);
        highlights = List.copyOf(highlights);
        evaluation = List.copyOf(evaluation);
        groups = List.copyOf(groups);
        composition = List.copyOf(composition);
        states = List.copyOf(states);
        practices = List.copyOf(practices);
        objectives = List.copyOf(objectives);
        english = List.copyOf(english);
        participants = List.copyOf(participants);
        annex = List.copyOf(annex);
    }

    /**
     * Gathers the report of a sealed period.
     *
     * @param former the period compared with
     * @param narrative the unit's own words
     * @throws mx.compendium.kernel.RulesBroken when a claim does not hold, with the id of each
     */
    public static ExecutiveReport of(
            SealedDataset current,
            Optional<SealedDataset> former,
            PeriodFigures figures,
            List<Claim> claims,
            Narrative narrative,
            EditionIdentity identity) {
        return new Gathering(
                        current.content(), former.map(SealedDataset::content), figures, claims, narrative, identity)
                .report();
    }

    /** The same report with its annex, which is known only when every figure has been asked for. */
    ExecutiveReport explainedBy(List<AnnexRow> rows) {
        return new ExecutiveReport(
                identity,
                coverage,
                formerEdition,
                sealedOn,
                coverArt,
                atAGlance,
                highlights,
                narrative,
                evaluation,
                objectivesChart,
                groupsChart,
                groups,
                composition,
                map,
                states,
                practices,
                objectives,
                english,
                participants,
                rows);
    }
}
