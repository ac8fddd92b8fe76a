package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.PublishedRecord;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.statistics.Figure;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** A published figure with what it counts, how, and the records behind it. */
@Named("portalFigure")
@RequestScoped
public class FigureBacking {

    private static final int ROWS = 50;

    @Inject
    AddressNames address;

    @Inject
    Asked asked;

    @EJB
    PublishedEditions published;

    private @Nullable EditionRow edition;
    private @Nullable Figure figure;
    private @Nullable String cursor;
    private Slice<PublishedRecord> slice = new Slice<>(List.of(), null);
    private Set<String> editions = Set.of();

    @PostConstruct
    void read() {
        edition = published.edition(address.get(0));
        figure = published.figure(edition.code(), address.get(1));
        cursor = asked.parameter("cursor");
        slice = published.records(edition.code(), figure.code(), cursor, ROWS);
        editions = published.editions().stream().map(EditionRow::code).collect(Collectors.toSet());
    }

    public EditionRow getEdition() {
        return Objects.requireNonNull(edition);
    }

    public Figure getFigure() {
        return Objects.requireNonNull(figure);
    }

    public List<PublishedRecord> getRows() {
        return slice.items();
    }

    /** Where the action itself stands, or null when its edition is not public here. */
    public @Nullable String page(PublishedRecord row) {
        return editions.contains(row.edition()) ? "/editions/" + row.edition() + "/actions/" + row.folio() : null;
    }

    public String getPath() {
        return "/editions/" + getEdition().code() + "/figures/" + getFigure().code();
    }

    /** The same for programs. */
    public String getOpen() {
        return "/api/v1" + getPath() + "/records";
    }

    /** Where the list goes on, or null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null
                ? null
                : getPath() + "?cursor=" + URLEncoder.encode(slice.nextCursor(), StandardCharsets.UTF_8);
    }

    /** Where the list begins, or null there. */
    public @Nullable String getStart() {
        return cursor == null ? null : getPath();
    }
}
