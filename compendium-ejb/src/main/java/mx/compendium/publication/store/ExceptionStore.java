package mx.compendium.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;

/** Findings of the publish gate that are to be let pass. */
@Dependent
public class ExceptionStore {

    private static final String OF_PERIOD = """
            select e.finding, e.document, e.section, e.place, e.code, e.written, e.reason, e.asked_by, n.display_name,
                e.asked_at, e.granted_at
            from publication_exception e join person n on n.id = e.asked_by
            where e.period_code = ?1 order by e.document, e.section, e.finding""";

    private static final String ASK = """
            insert into publication_exception
                (period_code, finding, document, section, place, code, written, reason, asked_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (period_code, finding) do update
            set reason = excluded.reason, asked_by = excluded.asked_by, asked_at = clock_timestamp(),
                granted_by = null, granted_at = null""";

    private final EntityManager database;

    @Inject
    public ExceptionStore(EntityManager database) {
        this.database = database;
    }

    public List<GateException> ofPeriod(String period) {
        return Row.of(database.createNativeQuery(OF_PERIOD).setParameter(1, period)).stream()
                .map(row -> new GateException(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.id(7),
                        row.text(8),
                        row.instant(9),
                        row.instantOrNull(10)))
                .toList();
    }

    /** Writes what was asked down; asked again, the former asking and its grant are gone. */
    public void ask(String period, GateFinding finding, String reason, UUID by) {
        database.createNativeQuery(ASK)
                .setParameter(1, period)
                .setParameter(2, finding.key())
                .setParameter(3, finding.document())
                .setParameter(4, finding.section())
                .setParameter(5, finding.place())
                .setParameter(6, finding.finding().code())
                .setParameter(7, finding.finding().written())
                .setParameter(8, reason)
                .setParameter(9, by)
                .executeUpdate();
    }

    public void grant(String period, String finding, UUID by) {
        database.createNativeQuery("update publication_exception set granted_by = ?3, granted_at = clock_timestamp()"
                        + " where period_code = ?1 and finding = ?2")
                .setParameter(1, period)
                .setParameter(2, finding)
                .setParameter(3, by)
                .executeUpdate();
    }

    public void withdraw(String period, String finding) {
        database.createNativeQuery("delete from publication_exception where period_code = ?1 and finding = ?2")
                .setParameter(1, period)
                .setParameter(2, finding)
                .executeUpdate();
    }
}
