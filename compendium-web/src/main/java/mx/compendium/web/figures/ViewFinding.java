package mx.compendium.web.figures;

import org.jspecify.annotations.Nullable;

/**
 * A number that stands large on top.
 *
 * @param label what it is
 * @param change against the period before, null without one
 * @param basis what it counts
 * @param rule by which it counts
 * @param link words of the way to what is behind it
 */
public record ViewFinding(
        String value, String label, @Nullable String change, String basis, String rule, String link, String address) {}
