package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Palette;

/**
 * How an edition presents itself: the template it is published in, its seal, its address.
 *
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
 */
public record EditionIdentity(
        EditionTemplate template,
        String title,
        String edition,
        int version,
        String publicBase,
        Instant sealedAt,
        String sha256,
        String dataRoot,
        boolean demonstration,
        List<String> legal,
        List<Erratum> errata) {

    public EditionIdentity {
        legal = List.copyOf(legal);
        errata = List.copyOf(errata);
    }

    /** Public page of the edition, which the QR code leads to. */
    public String address() {
        return publicBase + "/editions/" + edition;
    }

    public Palette palette() {
        return template.palette();
    }
}
