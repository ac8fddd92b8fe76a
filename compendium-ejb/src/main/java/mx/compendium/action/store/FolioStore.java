package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.kernel.store.Row;

/** Folios that reports have, of whichever edition: none is given twice. */
@Dependent
public class FolioStore {

    private final EntityManager entityManager;

    @Inject
    public FolioStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public boolean given(String folio) {
        return holders(folio).findAny().isPresent();
    }

    /** Whether a report other than that has the folio. */
    public boolean givenToAnother(String folio, UUID report) {
        return holders(folio).anyMatch(holder -> !holder.equals(report));
    }

    private Stream<UUID> holders(String folio) {
        return Row.of(entityManager
                        .createNativeQuery("select id from action_report where folio = ?1")
                        .setParameter(1, folio))
                .stream()
                .map(row -> row.id(0));
    }
}
