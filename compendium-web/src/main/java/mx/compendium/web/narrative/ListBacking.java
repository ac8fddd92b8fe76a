package mx.compendium.web.narrative;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.narrative.NarrativeList;
import mx.compendium.narrative.NarrativeRow;
import mx.compendium.narrative.boundary.NarrativeWriting;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The sections of both documents of an edition, and how each stands. */
@Named("narrativeList")
@RequestScoped
public class ListBacking {

    /** A document with its sections. */
    public record Document(NarrativeDocument name, List<NarrativeRow> rows) {}

    @Inject
    Asked asked;

    @EJB
    NarrativeWriting writing;

    private @Nullable NarrativeList list;
    private List<Document> documents = List.of();

    @PostConstruct
    void read() {
        NarrativeList read = writing.list(asked.required("period"));
        list = read;
        documents = Stream.of(NarrativeDocument.values())
                .map(document -> new Document(
                        document,
                        read.rows().stream()
                                .filter(row -> row.text().document() == document)
                                .toList()))
                .toList();
    }

    public NarrativeList getList() {
        return Objects.requireNonNull(list);
    }

    public List<Document> getDocuments() {
        return documents;
    }
}
