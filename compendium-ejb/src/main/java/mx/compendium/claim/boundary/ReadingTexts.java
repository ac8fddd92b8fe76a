package mx.compendium.claim.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.claim.ReadText;
import mx.compendium.identity.RoleNames;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.boundary.DatasetReading;

/** Reads a text somebody wrote against the figures of a period; nothing of it is kept. */
@Stateless
public class ReadingTexts {

    @Inject
    DatasetReading datasets;

    /**
     * What of it holds, and what the data would let it say instead.
     *
     * @param text one statement a line, its numbers and claim words bound
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public ReadText read(String period, String text) {
        ReportingDataset dataset = datasets.current(period);
        return TextReading.of(text, datasets.figures(dataset), dataset.content());
    }
}
