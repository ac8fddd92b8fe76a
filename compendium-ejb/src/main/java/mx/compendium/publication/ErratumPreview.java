package mx.compendium.publication;

import java.util.List;

/**
 * What a version would declare, and what of the unit's words would stop it.
 *
 * @param stopping statements the corrected data do not bear; empty when it could be published
 */
public record ErratumPreview(Erratum erratum, List<GateFinding> stopping) {

    public ErratumPreview {
        stopping = List.copyOf(stopping);
    }
}
