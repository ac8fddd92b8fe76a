package mx.compendium.review.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.ObservationState;
import mx.compendium.review.model.Observation;

/** Observations about reports. */
@Dependent
public class ObservationStore {

    private static final String ROWS = """
            select o.id, o.report_id, o.field, o.text, o.state, a.display_name, o.opened_at, o.answer, b.display_name,
                o.answered_at, o.closed_at
            from observation o
            join person a on a.id = o.opened_by
            left join person b on b.id = o.answered_by
            where o.report_id = ?1
            order by o.opened_at, o.id""";

    private final EntityManager entityManager;

    @Inject
    public ObservationStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Observation observation) {
        entityManager.persist(observation);
    }

    public Optional<Observation> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Observation.class, id));
    }

    public void answeredBy(UUID observation, UUID by) {
        sign("update observation set answered_by = ?2 where id = ?1", observation, by);
    }

    public void closedBy(UUID observation, UUID by) {
        sign("update observation set closed_by = ?2 where id = ?1", observation, by);
    }

    /** By statement: the provider cannot write an identifier that may be absent. */
    private void sign(String update, UUID observation, UUID by) {
        entityManager.flush();
        entityManager
                .createNativeQuery(update)
                .setParameter(1, observation)
                .setParameter(2, by)
                .executeUpdate();
    }

    /** The observations about a report, the oldest first. */
    public List<ObservationRow> of(UUID report) {
        entityManager.flush();
        return Row.of(entityManager.createNativeQuery(ROWS).setParameter(1, report)).stream()
                .map(row -> new ObservationRow(
                        row.id(0),
                        row.id(1),
                        row.text(2),
                        row.text(3),
                        ObservationState.valueOf(row.text(4)),
                        row.text(5),
                        row.instant(6),
                        row.textOrNull(7),
                        row.textOrNull(8),
                        row.instantOrNull(9),
                        row.instantOrNull(10)))
                .toList();
    }
}
