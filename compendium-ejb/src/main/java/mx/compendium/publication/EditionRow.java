package mx.compendium.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published edition.
 *
 * @param code of its period, e.g. {@code 2023}
 * @param sealSha256 digest of the sealed data it was made from
 * @param demonstration whether its data are the demonstration's
 */
public record EditionRow(
        String code,
        String title,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        int version,
        Instant publishedAt,
        String sealSha256,
        Instant sealedAt,
        boolean demonstration) {}
