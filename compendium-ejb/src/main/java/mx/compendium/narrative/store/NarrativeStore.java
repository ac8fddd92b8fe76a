package mx.compendium.narrative.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.store.Row;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.narrative.NarrativeSection;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.period.Citation;
import org.jspecify.annotations.Nullable;

/** What the unit wrote of an edition. */
@Dependent
public class NarrativeStore {

    private final EntityManager entityManager;

    @Inject
    public NarrativeStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What was written of a period; sections nobody wrote are not among them. */
    public List<NarrativeText> texts(String period) {
        return Row.of(entityManager
                        .createNativeQuery(
                                "select document, section, body, revision from narrative_text where period_code = ?1")
                        .setParameter(1, period))
                .stream()
                .map(row -> new NarrativeText(
                        NarrativeDocument.valueOf(row.text(0)),
                        NarrativeSection.valueOf(row.text(1)),
                        row.text(2),
                        row.whole(3)))
                .toList();
    }

    /** Where an edition taken over was published, null of one captured here; refused when there is no such period. */
    public @Nullable String source(String period) {
        Row row = Row.of(entityManager
                        .createNativeQuery("select source_document, source_page, source_origin from reporting_period"
                                + " where code = ?1")
                        .setParameter(1, period))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + period));
        String document = row.textOrNull(0);
        return document == null ? null : new Citation(document, row.text(1), row.text(2)).text();
    }
}
