package planted.period.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import planted.period.model.ChangedPeriod;

/** Where planted doors write: planted. */
public record ChangedPeriods(EntityManager database) {

    public Stream<ChangedPeriod> all() {
        return database.createQuery("select p from ChangedPeriod p", ChangedPeriod.class)
                .getResultStream();
    }

    public void add(ChangedPeriod period) {
        database.persist(period);
    }

    public List<?> some() {
        return database.createNativeQuery("select code from changed_period")
                .setMaxResults(10)
                .getResultList();
    }

    public void openAll() {
        database.createNativeQuery("update changed_period set state = 'OPEN'").executeUpdate();
    }
}
