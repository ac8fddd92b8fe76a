package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.kernel.store.Row;

/** The catalogues as they are called today, each in the order it is printed in. */
@Dependent
public class CatalogueStore {

    private static final String ON_A_DAY = """
            select i.code, n.name, n.acronym, i.group_code, i.state_code, i.valid_from, i.valid_until
            from institution i
            cross join lateral (
                select v.name, v.acronym from institution_name v where v.institution = i.code
                order by v.valid_from > ?1, case when v.valid_from <= ?1 then v.valid_from end desc, v.valid_from
                limit 1) n
            order by i.code""";

    private final EntityManager entityManager;

    @Inject
    public CatalogueStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<ObjectiveRow> objectives() {
        return rows("select number, short_name, official_name, display_name, short_name_en, display_name_en"
                        + " from objective_today order by number")
                .stream()
                .map(row ->
                        new ObjectiveRow(row.whole(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)))
                .toList();
    }

    public List<PrincipleRow> principles() {
        return rows("select number, letter, name, name_en from principle_today order by number").stream()
                .map(row -> new PrincipleRow(row.whole(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    public List<FederalEntityRow> federalEntities() {
        return rows("select inegi_code, name, abbreviation from federal_entity order by inegi_code").stream()
                .map(row -> new FederalEntityRow(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    public List<InstitutionRow> institutions() {
        return rows("select code, name, acronym, group_code, state_code, valid_from, valid_until"
                        + " from institution_today order by code")
                .stream()
                .map(CatalogueStore::institution)
                .toList();
    }

    /** All of them as they were called on a day; by its first name one that had none yet. */
    public List<InstitutionRow> institutionsOn(LocalDate day) {
        return Row.of(entityManager.createNativeQuery(ON_A_DAY).setParameter(1, Date.valueOf(day))).stream()
                .map(CatalogueStore::institution)
                .toList();
    }

    /** Every name an institution ever had, short ones too, by its code. */
    public Map<String, Set<String>> institutionNames() {
        Map<String, Set<String>> names = new TreeMap<>();
        rows("select institution, name, acronym from institution_name").forEach(row -> {
            Set<String> own = names.computeIfAbsent(row.text(0), code -> new TreeSet<>());
            own.add(row.text(1));
            Optional.ofNullable(row.textOrNull(2)).ifPresent(own::add);
        });
        return names;
    }

    static InstitutionRow institution(Row row) {
        return new InstitutionRow(
                row.text(0),
                row.text(1),
                row.textOrNull(2),
                InstitutionGroup.valueOf(row.text(3)),
                row.textOrNull(4),
                row.dayOrNull(5),
                row.dayOrNull(6));
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql));
    }
}
