package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.WordedSince;
import mx.compendium.catalogue.Wording;
import mx.compendium.kernel.store.Row;

/** The words of the catalogues through time. */
@Dependent
public class WordingStore {

    private final EntityManager entityManager;

    @Inject
    public WordingStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Lets one change of the catalogues be made after the other. */
    public void lock() {
        entityManager
                .createNativeQuery("lock table catalogue_wording in share row exclusive mode")
                .executeUpdate();
    }

    /** All words an entry ever had, the latest first; none when there is no such entry. */
    public List<WordedSince> all(Catalogue catalogue, int number) {
        return Row.of(ask(
                        "select nullif(valid_from, '-infinity'), name, name_en, short_name, short_name_en"
                                + " from catalogue_wording where catalogue = ?1 and number = ?2 order by valid_from desc",
                        catalogue,
                        number))
                .stream()
                .map(row -> new WordedSince(
                        row.dayOrNull(0), new Wording(row.text(1), row.text(2), row.textOrNull(3), row.textOrNull(4))))
                .toList();
    }

    /** Whether a period was sealed with words of an entry or with later ones: after they were entered and began. */
    public boolean sealedSince(Catalogue catalogue, int number, LocalDate since) {
        return Row.of(ask(
                                "select exists (select from sealed_dataset d join catalogue_wording w"
                                        + " on d.sealed_at >= w.recorded_at and unit_day(d.sealed_at) >= w.valid_from"
                                        + " where w.catalogue = ?1 and w.number = ?2 and w.valid_from = ?3)",
                                catalogue,
                                number)
                        .setParameter(3, Date.valueOf(since)))
                .get(0)
                .flag(0);
    }

    public void add(Catalogue catalogue, int number, Wording words, LocalDate from) {
        ask(
                        "insert into catalogue_wording (catalogue, number, valid_from, name, name_en, short_name,"
                                + " short_name_en) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                        catalogue,
                        number)
                .setParameter(3, Date.valueOf(from))
                .setParameter(4, words.name())
                .setParameter(5, words.nameEn())
                .setParameter(6, words.shortName())
                .setParameter(7, words.shortNameEn())
                .executeUpdate();
    }

    public void remove(Catalogue catalogue, int number, LocalDate since) {
        ask("delete from catalogue_wording where catalogue = ?1 and number = ?2 and valid_from = ?3", catalogue, number)
                .setParameter(3, Date.valueOf(since))
                .executeUpdate();
    }

    private Query ask(String sql, Catalogue catalogue, int number) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, catalogue.name())
                .setParameter(2, number);
    }
}
