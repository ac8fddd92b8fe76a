package mx.compendium.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is compared with another.
 *
 * @param programme the joint programme it belongs to, null when to none
 * @param sealed whether its period can no longer change
 */
public record LikeReport(
        UUID id,
        UUID lineage,
        String period,
        String folio,
        String name,
        String summary,
        String institution,
        String institutionName,
        int principalObjective,
        @Nullable UUID programme,
        boolean sealed) {}
