package mx.compendium.narrative;

import java.util.List;

/**
 * A text as it was read against the data.
 *
 * @param taken the figures and sentences it takes from them
 */
public record ReadNarrative(List<NarrativeFinding> findings, OfferedWords taken) {

    public ReadNarrative {
        findings = List.copyOf(findings);
    }
}
