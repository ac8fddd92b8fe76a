package mx.compendium.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.audit.AuditLine;
import mx.compendium.kernel.store.Columns;
import mx.compendium.kernel.store.JsonTexts;

/** Writes audit lines; nothing in the house changes or removes one. */
@Dependent
public class AuditStore {

    private static final String INSERT = """
            insert into audit_line
                (actor_sub, actor_name, action, subject_type, subject_id, outcome, details, correlation,
                origin)
            values (?1, ?2, ?3, ?4, cast(?5 as varchar), ?6, cast(?7 as jsonb), cast(?8 as uuid), cast(?9 as varchar))
            """;

    private static final String INSERT_ALL = """
            insert into audit_line
                (actor_sub, actor_name, action, subject_type, subject_id, outcome, details, correlation,
                origin)
            select a, b, c, d, e, f, cast(g as jsonb), h, i
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as l (a, b, c, d, e, f, g, h, i)
            """;

    private final EntityManager entityManager;

    @Inject
    public AuditStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void write(AuditLine line) {
        entityManager
                .createNativeQuery(INSERT)
                .setParameter(1, line.actorSub())
                .setParameter(2, line.actorName())
                .setParameter(3, line.action())
                .setParameter(4, line.subjectType())
                .setParameter(5, line.subjectId())
                .setParameter(6, line.outcome().name())
                .setParameter(7, json(line.details()))
                .setParameter(8, line.correlation().toString())
                .setParameter(9, line.origin())
                .executeUpdate();
    }

    /** Many lines by one statement, in their order. */
    public void writeAll(List<AuditLine> lines) {
        new Columns(entityManager, INSERT_ALL)
                .text(lines, AuditLine::actorSub)
                .text(lines, AuditLine::actorName)
                .text(lines, AuditLine::action)
                .text(lines, AuditLine::subjectType)
                .text(lines, AuditLine::subjectId)
                .text(lines, line -> line.outcome().name())
                .text(lines, line -> json(line.details()))
                .ids(lines, AuditLine::correlation)
                .text(lines, AuditLine::origin)
                .run();
    }

    private static String json(Map<String, String> details) {
        return JsonTexts.write(new TreeMap<>(details));
    }
}
