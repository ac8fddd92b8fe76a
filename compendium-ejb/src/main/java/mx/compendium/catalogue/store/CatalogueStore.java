package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.kernel.store.Row;

/** The catalogues as they are called today, each in the order it is printed in. */
@Dependent
public class CatalogueStore {

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
