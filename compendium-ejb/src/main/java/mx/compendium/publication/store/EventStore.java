package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.EditionEvent;

/**
 * What happened to a period and its accepted reports until the seal, from the trail and the ways of the reports; and who wrote
 * the words of its documents, version by version.
 */
@Dependent
public class EventStore {

    private static final String EVENTS = """
            select at, what, object, person from (
                select l.at, l.action what, l.subject_id object, l.actor_sub person, l.id place
                from audit_line l
                where l.subject_type = 'period' and l.subject_id = ?1 and l.outcome = 'DONE'
                and l.id <= (select max(s.id) from audit_line s
                    where s.subject_type = 'period' and s.subject_id = ?1 and s.outcome = 'DONE'
                    and s.action = 'period.seal')
                union all
                select s.at, 'report.' || lower(s.to_state), r.folio, p.sub, s.id
                from report_step s
                join action_report r on r.id = s.report_id
                join person p on p.id = s.person
                where r.period_code = ?1 and r.state = 'ACCEPTED' and r.folio is not null
                union all
                select v.ended_at, 'text.written', lower(replace(v.document, '_', '-') || '/' || v.section), p.sub, v.version
                from narrative_version v join person p on p.id = v.written_by where v.period_code = ?1
                union all
                select t.updated_at, 'text.written', lower(replace(t.document, '_', '-') || '/' || t.section), p.sub, t.version
                from narrative_text t join person p on p.id = t.updated_by where t.period_code = ?1) event
            order by at, what, object, place""";

    private final EntityManager database;

    @Inject
    public EventStore(EntityManager database) {
        this.database = database;
    }

    /** In the order they happened; none of an edition that was sealed elsewhere. */
    public List<EditionEvent> ofPeriod(String period) {
        return Row.of(database.createNativeQuery(EVENTS).setParameter(1, period)).stream()
                .map(row -> new EditionEvent(row.instant(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }
}
