package mx.compendium.web.api;

import mx.compendium.publication.EditionRow;

/** A published edition. Dates and instants are ISO 8601. */
public record EditionBody(
        String code,
        String title,
        CoverageBody coverage,
        String state,
        int version,
        String publishedAt,
        SealBody seal,
        boolean demonstration) {

    /** First and last day covered. */
    public record CoverageBody(String from, String to) {}

    /** Digest of the sealed data (SHA-256 over its canonical form) and the instant of the seal. */
    public record SealBody(String sha256, String sealedAt) {}

    static EditionBody of(EditionRow row) {
        return new EditionBody(
                row.code(),
                row.title(),
                new CoverageBody(
                        row.coverageStart().toString(), row.coverageEnd().toString()),
                "PUBLISHED",
                row.version(),
                row.publishedAt().toString(),
                new SealBody(row.sealSha256(), row.sealedAt().toString()),
                row.demonstration());
    }
}
