package mx.compendium.notification.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.identity.Capacity;
import mx.compendium.kernel.store.Row;

/** Who is to be told: whoever acts for an institution today, and who of the unit answers for it. */
@Dependent
public class AddresseeStore {

    private static final String ACTING = """
            select distinct m.person from membership m
            where m.institution = ?1 and m.capacity = ?2
                and cast(clock_timestamp() at time zone 'America/Mexico_City' as date)
                    between m.valid_from and coalesce(m.valid_until, 'infinity')""";

    private final EntityManager entityManager;

    @Inject
    public AddresseeStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<UUID> acting(String institution, Capacity capacity) {
        return Row.of(new Sql(ACTING, institution, capacity.name()).in(entityManager)).stream()
                .map(row -> row.id(0))
                .toList();
    }

    /** The reviewer to whom an institution's reports are assigned. */
    public Optional<UUID> reviewer(String period, String institution) {
        String assigned = "select reviewer from review_assignment where period_code = ?1 and institution = ?2";
        return Row.of(new Sql(assigned, period, institution).in(entityManager)).stream()
                .map(row -> row.id(0))
                .findFirst();
    }
}
