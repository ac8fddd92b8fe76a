package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.DelegationDraft;
import mx.compendium.action.DelegationRow;
import mx.compendium.kernel.store.Row;

/** By whom and for which days the signature of an institution was given to somebody else. */
@Dependent
public class DelegationStore {

    private static final String OF_INSTITUTION = """
            select g.id, h.display_name, g.delegate, d.display_name, g.valid_from, g.valid_until, g.reason, g.revoked_at
            from delegation g join person h on h.id = g.head join person d on d.id = g.delegate
            where g.institution = ?1
            order by g.valid_from desc, g.id""";

    private final EntityManager entityManager;

    @Inject
    public DelegationStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Lets one delegation of an institution be given after the other. */
    public void lock(String institution) {
        entityManager
                .createNativeQuery("select code from institution where code = ?1 for no key update")
                .setParameter(1, institution)
                .getResultList();
    }

    public List<DelegationRow> of(String institution) {
        return Row.of(entityManager.createNativeQuery(OF_INSTITUTION).setParameter(1, institution)).stream()
                .map(row -> new DelegationRow(
                        row.id(0),
                        row.text(1),
                        row.id(2),
                        row.text(3),
                        row.day(4),
                        row.day(5),
                        row.text(6),
                        row.instantOrNull(7)))
                .toList();
    }

    public void add(UUID id, String institution, UUID head, UUID delegate, DelegationDraft draft) {
        entityManager
                .createNativeQuery("insert into delegation (id, institution, head, delegate, valid_from, valid_until,"
                        + " reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, institution)
                .setParameter(3, head)
                .setParameter(4, delegate)
                .setParameter(5, Date.valueOf(draft.from()))
                .setParameter(6, Date.valueOf(draft.until()))
                .setParameter(7, draft.reason().strip())
                .executeUpdate();
    }

    /** Ends a delegation of an institution now; false when there is none that could end. */
    public boolean revoke(UUID id, String institution) {
        return entityManager
                        .createNativeQuery("update delegation set revoked_at = clock_timestamp(), version = version + 1"
                                + " where id = ?1 and institution = ?2 and revoked_at is null")
                        .setParameter(1, id)
                        .setParameter(2, institution)
                        .executeUpdate()
                > 0;
    }
}
