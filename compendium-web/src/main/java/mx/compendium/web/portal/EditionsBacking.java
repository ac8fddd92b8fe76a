package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.boundary.PublishedEditions;

/** What everybody may read: the published editions with their documents. */
@Named("publicEditions")
@RequestScoped
public class EditionsBacking {

    /**
     * A published edition, the documents it came out as, and those of every version.
     *
     * @param bars of its cover: for each objective its actions, as a share of the most, 0 to 100
     */
    public record Edition(EditionRow row, List<DocumentRow> documents, List<DocumentRow> every, List<Long> bars) {}

    @EJB
    PublishedEditions published;

    private List<Edition> editions = List.of();

    @PostConstruct
    void read() {
        editions = published.editions().stream()
                .map(row -> new Edition(
                        row,
                        published.documents(row.code()),
                        published.everyDocument(row.code()),
                        CoverBars.of(published.figures(row.code()))))
                .toList();
    }

    public List<Edition> getEditions() {
        return editions;
    }
}
