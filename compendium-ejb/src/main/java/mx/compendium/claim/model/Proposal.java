package mx.compendium.claim.model;

import java.util.List;
import java.util.function.Consumer;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;

/**
 * A sentence that would be printed if no check objects.
 *
 * @param wording is told only then
 */
record Proposal(String id, ClaimKind kind, ClaimSection section, List<Check> checks, Consumer<Sentence> wording) {

    Proposal {
        checks = List.copyOf(checks);
    }
}
