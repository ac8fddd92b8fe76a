package mx.compendium.action.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliveryRow;
import mx.compendium.action.DeliverySummary.Unfinished;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.ReportState;
import mx.compendium.action.model.CapturedFields;
import mx.compendium.action.model.DeliveryWindow;
import mx.compendium.action.model.Signing;
import mx.compendium.kernel.store.JsonTexts;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/** What institutions hand in: written once and never changed. */
@Dependent
public class DeliveryStore {

    private static final String ROW = """
            select d.id, d.period_code, d.institution, a.name, d.number, d.folio, d.kind, d.signed_at, d.signer_name,
                h.display_name, d.timing, (select count(*) from delivery_item i where i.delivery = d.id), d.nil_reason,
                d.sha256
            from delivery d
            join participation a on a.period_code = d.period_code and a.institution = d.institution
            left join delegation g on g.id = d.delegation
            left join person h on h.id = g.head
            where\s""";

    private static final String WINDOW = """
            select capture_state(p), p.due_at, a.extended_until, p.closes_at, a.reopened_until, clock_timestamp(), a.name
            from reporting_period p join participation a on a.period_code = p.code
            where p.code = ?1 and a.institution = ?2 for share of p""";

    private static final String DELIVERABLE = """
            select r.id, r.correction_due_at, r.state
            from action_report r
            where r.period_code = ?1 and r.institution = ?2 and r.discarded_at is null
                and (r.state = 'READY' or (r.state = 'RETURNED' and r.corrected))
            order by r.folio nulls last, r.id""";

    private static final String UNFINISHED = """
            select r.id, r.name, r.state, r.completeness
            from action_report r
            where r.period_code = ?1 and r.institution = ?2 and r.discarded_at is null
                and (r.state = 'DRAFT' or (r.state = 'RETURNED' and not r.corrected))
            order by r.place""";

    private static final String FOLIO = """
            insert into folio_counter as c (period_code, last)
            values (?1, 1 + coalesce((select max(cast(substring(folio from '[0-9]+$') as integer))
                from action_report where period_code = ?1 and folio is not null), 0))
            on conflict (period_code) do update set last = c.last + 1
            returning last""";

    private static final String DELEGATED = """
            select g.id from delegation g
            where g.delegate = ?1 and g.institution = ?2 and g.revoked_at is null
                and cast(clock_timestamp() at time zone 'America/Mexico_City' as date)
                    between g.valid_from and g.valid_until
            order by g.valid_until desc limit 1""";

    private final EntityManager entityManager;

    @Inject
    public DeliveryStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The window of an institution in a period, with its name there; empty when it is not invited. */
    public Optional<Window> window(String period, String institution) {
        return Row.of(query(WINDOW, period, institution)).stream()
                .map(row -> new Window(
                        new Signing(
                                new DeliveryWindow(
                                        PeriodState.valueOf(row.text(0)),
                                        row.instant(1),
                                        row.instantOrNull(2),
                                        row.instant(3),
                                        row.instantOrNull(4)),
                                row.instant(5)),
                        row.text(6)))
                .findFirst();
    }

    /**
     * When an institution may sign, and what it is called.
     *
     * @param name of the institution in the period
     */
    public record Window(Signing signing, String name) {}

    /** Ready and corrected reports the window still takes. */
    public List<UUID> deliverable(String period, String institution, Signing signing) {
        return Row.of(query(DELIVERABLE, period, institution)).stream()
                .filter(row -> signing.takes(ReportState.valueOf(row.text(2)), row.instantOrNull(1)))
                .map(row -> row.id(0))
                .toList();
    }

    public List<Unfinished> unfinished(String period, String institution) {
        return Row.of(query(UNFINISHED, period, institution)).stream()
                .map(row -> new Unfinished(row.id(0), row.text(1), ReportState.valueOf(row.text(2)), row.whole(3)))
                .toList();
    }

    /** The next folio of a period, given once. */
    public String nextFolio(String period) {
        int last = Row.of(query(FOLIO, period)).get(0).whole(0);
        return "PMM-%s-%04d".formatted(period, last);
    }

    /** The delegation by which somebody signs for an institution today. */
    public Optional<UUID> delegation(UUID delegate, String institution) {
        return Row.of(query(DELEGATED, delegate, institution)).stream()
                .map(row -> row.id(0))
                .findFirst();
    }

    public List<DeliveryRow> of(String period, String institution) {
        return rows(query(ROW + "d.period_code = ?1 and d.institution = ?2 order by d.number", period, institution));
    }

    public List<DeliveryRow> ofPeriod(String period) {
        return rows(query(ROW + "d.period_code = ?1 order by d.signed_at desc, d.id", period));
    }

    public Optional<DeliveryRow> byFolio(String folio) {
        return rows(query(ROW + "d.folio = ?1", folio)).stream().findFirst();
    }

    public Optional<DeliveryReceipt> receipt(UUID id) {
        return rows(query(ROW + "d.id = ?1", id)).stream()
                .map(row -> new DeliveryReceipt(row, items(id)))
                .findFirst();
    }

    private List<DeliveryReceipt.Item> items(UUID delivery) {
        return Row.of(query(
                        "select report_id, folio, name, sha256 from delivery_item where delivery = ?1 order by folio",
                        delivery))
                .stream()
                .map(row -> new DeliveryReceipt.Item(row.id(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    /** What a report said at each of its deliveries, the last one last. */
    public List<CapturedFields> delivered(UUID report) {
        return Row.of(query(
                        "select cast(i.fields as text) from delivery_item i join delivery d on d.id = i.delivery"
                                + " where i.report_id = ?1 order by d.signed_at",
                        report))
                .stream()
                .map(row -> new CapturedFields(JsonTexts.read(row.text(0))))
                .toList();
    }

    /** Keeps a delivery; its items follow. */
    public void add(NewDelivery delivery) {
        query(
                        "insert into delivery (id, period_code, institution, number, folio, kind, signed_at, signed_by,"
                                + " signer_name, delegation, timing, nil_reason, sha256) values (?1, ?2, ?3, ?4, ?5, ?6,"
                                + " ?7, ?8, ?9, cast(?10 as uuid), ?11, cast(?12 as text), ?13)",
                        delivery.id(),
                        delivery.period(),
                        delivery.institution(),
                        delivery.number(),
                        delivery.folio(),
                        delivery.kind().name(),
                        Timestamp.from(delivery.signedAt()),
                        delivery.signedBy(),
                        delivery.signerName(),
                        delivery.delegation() == null
                                ? null
                                : delivery.delegation().toString(),
                        delivery.timing().name(),
                        delivery.nilReason(),
                        delivery.sha256())
                .executeUpdate();
    }

    /** Keeps one report of a delivery as it was signed. */
    public void add(UUID delivery, DeliveryReceipt.Item item, CapturedFields signed) {
        query(
                        "insert into delivery_item (delivery, report_id, folio, name, fields, sha256)"
                                + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)",
                        delivery,
                        item.report(),
                        item.folio(),
                        item.name(),
                        JsonTexts.write(signed.texts()),
                        item.sha256())
                .executeUpdate();
    }

    /**
     * A delivery to be kept.
     *
     * @param delegation null when the head signed
     */
    public record NewDelivery(
            UUID id,
            String period,
            String institution,
            int number,
            String folio,
            DeliveryKind kind,
            Instant signedAt,
            UUID signedBy,
            String signerName,
            @Nullable UUID delegation,
            DeliveryTiming timing,
            @Nullable String nilReason,
            String sha256) {}

    private static List<DeliveryRow> rows(Query query) {
        return Row.of(query).stream()
                .map(row -> new DeliveryRow(
                        row.id(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.whole(4),
                        row.text(5),
                        DeliveryKind.valueOf(row.text(6)),
                        row.instant(7),
                        row.text(8),
                        row.textOrNull(9),
                        DeliveryTiming.valueOf(row.text(10)),
                        row.whole(11),
                        row.textOrNull(12),
                        row.text(13)))
                .toList();
    }

    private Query query(String sql, @Nullable Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        List<@Nullable Object> all = Arrays.asList(values);
        for (int place = 0; place < all.size(); place++) {
            query.setParameter(place + 1, all.get(place));
        }
        return query;
    }
}
