package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an edition presents itself: names, address, seal, colours. Configuration of the unit, frozen in a version when it is
 * published.
 *
 * @param ministry the ministry the unit belongs to, as printed on the cover
 * @param unit the unit that publishes
 * @param unitAcronym e.g. {@code UPMRIP}
 * @param compact the unit's name of the Global Compact
 * @param title e.g. {@code Informe Ejecutivo}
 * @param edition code of the edition, e.g. {@code 2023}
 * @param version from 1; an erratum adds one
 * @param publicBase public base address without a slash at its end
 * @param sealedAt instant of the seal; also the date of the file
 * @param sha256 digest of the sealed data, lower-case hexadecimal
 * @param dataRoot root of all that the edition's sentences follow from, see {@code docs/bundle-format.md}
 * @param demonstration whether every page says "Edición de demostración"
 * @param legal paragraphs of the legal page
 * @param errata what this version and those before it declare, the first first
 * @param logo SVG of the publisher's mark, or null for names in words only
 */
public record EditionIdentity(
        String ministry,
        String unit,
        String unitAcronym,
        String compact,
        String title,
        String edition,
        int version,
        String publicBase,
        Instant sealedAt,
        String sha256,
        String dataRoot,
        boolean demonstration,
        List<String> legal,
        Palette palette,
        List<Erratum> errata,
        @Nullable String logo) {

    public EditionIdentity {
        legal = List.copyOf(legal);
        errata = List.copyOf(errata);
    }

    /** Public page of the edition, which the QR code leads to. */
    public String address() {
        return publicBase + "/editions/" + edition;
    }
}
