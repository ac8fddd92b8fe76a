package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.kernel.store.Row;
import org.jspecify.annotations.Nullable;

/** Institutions, their names through time, and which was merged into which. */
@Dependent
public class InstitutionStore {

    private static final String TODAY =
            "select code, name, acronym, group_code, state_code, valid_from, valid_until from institution_today where ";

    /** A merger, a period, a person or another institution's report. */
    private static final String NAMED = """
            select exists (select from institution where successor = ?1)
                or exists (select from participation where institution = ?1)
                or exists (select from membership where institution = ?1)
                or exists (select from action_report_co_responsible where institution = ?1)""";

    private final EntityManager entityManager;

    @Inject
    public InstitutionStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Lets one change of an institution be made after the other. */
    public void lock(String code) {
        ask("select code from institution where code = ?1 for no key update", code)
                .getResultList();
    }

    public Optional<InstitutionRow> find(String code) {
        return institutions("code = ?1", code).stream().findFirst();
    }

    public Optional<InstitutionRow> successor(String code) {
        return institutions("code = (select successor from institution where code = ?1)", code).stream()
                .findFirst();
    }

    public List<InstitutionRow> absorbed(String code) {
        return institutions("successor = ?1 order by valid_until, code", code);
    }

    private List<InstitutionRow> institutions(String which, String code) {
        return Row.of(ask(TODAY + which, code)).stream()
                .map(CatalogueStore::institution)
                .toList();
    }

    /** The latest first. */
    public List<NamedSince> names(String code) {
        return Row.of(ask(
                        "select nullif(valid_from, '-infinity'), name, acronym from institution_name"
                                + " where institution = ?1 order by valid_from desc",
                        code))
                .stream()
                .map(row -> new NamedSince(row.dayOrNull(0), row.text(1), row.textOrNull(2)))
                .toList();
    }

    public void add(InstitutionDraft draft) {
        ask("insert into institution (code, group_code, state_code, valid_from) values (?1, ?2, ?3, ?4)", draft.code())
                .setParameter(2, draft.group().name())
                .setParameter(3, draft.stateCode())
                .setParameter(4, Date.valueOf(draft.validFrom()))
                .executeUpdate();
        ask(
                        "insert into institution_name (institution, valid_from, name, acronym)"
                                + " values (?1, '-infinity', ?2, ?3)",
                        draft.code())
                .setParameter(2, draft.name().strip())
                .setParameter(3, draft.acronym())
                .executeUpdate();
    }

    /** Whether anything names it. */
    public boolean named(String code) {
        return Row.of(ask(NAMED, code)).get(0).flag(0);
    }

    public void remove(String code) {
        ask("delete from institution where code = ?1", code).executeUpdate();
    }

    public void name(String code, String name, @Nullable String acronym, LocalDate from) {
        ask("insert into institution_name (institution, valid_from, name, acronym) values (?1, ?2, ?3, ?4)", code)
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, name.strip())
                .setParameter(4, acronym)
                .executeUpdate();
    }

    public void unname(String code, LocalDate since) {
        ask("delete from institution_name where institution = ?1 and valid_from = ?2", code)
                .setParameter(2, Date.valueOf(since))
                .executeUpdate();
    }

    /** Sets the last day and whom it was merged into; both null when it goes on. */
    public void end(String code, @Nullable LocalDate last, @Nullable String successor) {
        ask(
                        "update institution set valid_until = cast(?2 as date), successor = ?3, version = version + 1"
                                + " where code = ?1",
                        code)
                .setParameter(2, last == null ? null : last.toString())
                .setParameter(3, successor)
                .executeUpdate();
    }

    private Query ask(String sql, String code) {
        return entityManager.createNativeQuery(sql).setParameter(1, code);
    }
}
