package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.EditionEvent;

/** What happened to a period and its accepted reports until the seal, from the trail and the ways of the reports. */
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
                where r.period_code = ?1 and r.state = 'ACCEPTED' and r.folio is not null) event
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
