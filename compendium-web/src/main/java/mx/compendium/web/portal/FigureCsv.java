package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.kernel.CsvLine;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.PublishedRecord;
import mx.compendium.publication.boundary.PublishedEditions;
import org.jspecify.annotations.Nullable;

/** All records behind a published figure as CSV (RFC 4180, UTF-8); the heads stay. */
@RequestScoped
public class FigureCsv {

    private static final List<String> HEADS = List.of(
            "edicion",
            "folio",
            "nombre",
            "tipo",
            "clave_institucion",
            "institucion",
            "grupo",
            "objetivo_principal",
            "direccion");

    @Inject
    Installation installation;

    @EJB
    PublishedEditions published;

    byte[] of(String edition, String figure) {
        StringBuilder lines = new StringBuilder(CsvLine.of(HEADS.stream()));
        @Nullable String cursor = null;
        do {
            Slice<PublishedRecord> slice = published.records(edition, figure, cursor, Slice.MOST);
            slice.items().forEach(row -> lines.append(line(row)));
            cursor = slice.nextCursor();
        } while (cursor != null);
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(PublishedRecord row) {
        return CsvLine.of(Stream.of(
                row.edition(),
                row.folio(),
                row.name(),
                row.type(),
                row.institution(),
                row.institutionName(),
                row.group(),
                row.principalObjective(),
                installation.publicAddress() + "/editions/" + row.edition() + "/actions/" + row.folio()));
    }
}
