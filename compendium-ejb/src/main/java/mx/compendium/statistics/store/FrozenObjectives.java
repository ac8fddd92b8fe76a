package mx.compendium.statistics.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.compendium.kernel.store.Row;
import mx.compendium.statistics.ObjectiveEntry;

/**
 * The objectives as they were called when a period was frozen. The frozen data are long and never change, so they are looked
 * through once for each digest.
 */
@Dependent
public class FrozenObjectives {

    private static final Map<String, List<ObjectiveEntry>> READ = new ConcurrentHashMap<>();

    private static final String OBJECTIVES = """
            select o ->> 'number', o ->> 'shortName', o ->> 'officialName', o ->> 'displayName', o ->> 'shortNameEn',
                o ->> 'displayNameEn'
            from sealed_dataset d,
                json_array_elements(cast(convert_from(d.canonical, 'UTF8') as json) -> 'content' -> 'objectives') o
            where d.period_code = ?1 and d.version = ?2
            order by cast(o ->> 'number' as integer)""";

    private final EntityManager entityManager;

    @Inject
    public FrozenObjectives(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<ObjectiveEntry> of(Frozen frozen) {
        return READ.computeIfAbsent(frozen.sha256(), digest -> read(frozen));
    }

    private List<ObjectiveEntry> read(Frozen frozen) {
        return Row.of(entityManager
                        .createNativeQuery(OBJECTIVES)
                        .setParameter(1, frozen.period())
                        .setParameter(2, frozen.version()))
                .stream()
                .map(row -> new ObjectiveEntry(
                        Integer.parseInt(row.text(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)))
                .toList();
    }
}
