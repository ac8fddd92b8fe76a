package mx.compendium.catalogue.store;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import mx.compendium.catalogue.ReferenceCatalogue;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Step 3 of the schema: the catalogues that travel with the product, in production too. Edited later on screen. */
@Dependent
public class ReferenceData implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("003");
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        ReferenceCatalogue catalogue = ReferenceCatalogue.load();
        Connection connection = context.getConnection();
        insert(connection, "institution_group (code, ordinal, name, name_en)", catalogue.groups(), group ->
                new Object[] {group.code().name(), group.order(), group.name(), group.nameEn()});
        insert(
                connection,
                "objective (number, short_name, official_name, display_name, short_name_en, display_name_en)",
                catalogue.objectives(),
                objective -> new Object[] {
                    objective.number(),
                    objective.shortName(),
                    objective.officialName(),
                    objective.displayName(),
                    objective.shortNameEn(),
                    objective.nameEn()
                });
        insert(connection, "principle (number, letter, name, name_en)", catalogue.principles(), principle ->
                new Object[] {principle.number(), principle.letter(), principle.name(), principle.nameEn()});
        insert(connection, "federal_entity (inegi_code, name, abbreviation)", catalogue.states(), state ->
                new Object[] {state.inegiCode(), state.name(), state.abbreviation()});
        insert(
                connection,
                "institution (code, name, acronym, group_code, kind, parent, state_code, valid_until)",
                catalogue.institutions(),
                institution -> new Object[] {
                    institution.code(),
                    institution.name(),
                    institution.acronym(),
                    institution.group().name(),
                    institution.kind(),
                    institution.parent(),
                    institution.stateCode(),
                    institution.validUntil()
                });
    }

    private static <T> void insert(
            Connection connection, String into, List<T> rows, Function<T, @Nullable Object[]> columns)
            throws SQLException {
        String marks = into.replaceAll("[^,]", "").replace(",", ", ?");
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + into + " values (?" + marks + ")")) {
            for (T row : rows) {
                bind(insert, columns.apply(row));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, @Nullable Object[] columns) throws SQLException {
        for (int place = 0; place < columns.length; place++) {
            insert.setObject(place + 1, columns[place]);
        }
    }
}
