package mx.compendium.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;

/** The entities and the numbered SQL say the same of every column. */
@DatabaseTest
class EntitiesMatchSchemaTest {

    private record Column(String type, Integer length, boolean nullable, boolean filled) {}

    @Test
    void every_mapped_column_exists_with_its_type_length_and_nullability(Database database) {
        Map<String, Column> schema = schema(database);
        List<String> differences = new ArrayList<>();
        for (MappedColumn mapped : mapped(database)) {
            Column column = schema.get(mapped.name());
            if (column == null) {
                differences.add(mapped.name() + " is not in the schema");
            } else {
                differences.addAll(mapped.differencesFrom(column.type, column.length, column.nullable));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(mapped(database)).hasSizeGreaterThan(80);
    }

    @Test
    void what_the_house_inserts_fills_every_column_that_demands_a_value(Database database) {
        Set<String> mapped = mapped(database).stream().map(MappedColumn::name).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String table : insertedTables(database)) {
            schema(database).forEach((name, column) -> {
                boolean demanded = !column.nullable && !column.filled;
                if (name.startsWith(table + ".") && demanded && !mapped.contains(name)) {
                    missing.add(name);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** Tables of entities somebody may construct. */
    private static Set<String> insertedTables(Database database) {
        return session(database).getDescriptors().values().stream()
                .filter(descriptor -> descriptor.getJavaClass().getConstructors().length > 0)
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .map(ClassDescriptor::getTableName)
                .collect(Collectors.toSet());
    }

    private static List<MappedColumn> mapped(Database database) {
        return session(database).getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .flatMap(MappedColumn::of)
                .toList();
    }

    private static Session session(Database database) {
        return JpaHelper.getServerSession(database.factory());
    }

    private static Map<String, Column> schema(Database database) {
        return database.rows("""
                select table_name || '.' || column_name, data_type, character_maximum_length, is_nullable = 'YES',
                    column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS'
                from information_schema.columns where table_schema = 'public'""").stream()
                .collect(Collectors.toMap(row -> row.get(0), EntitiesMatchSchemaTest::column));
    }

    private static Column column(List<String> row) {
        Integer length = row.get(2) == null ? null : Integer.valueOf(row.get(2));
        return new Column(row.get(1), length, row.get(3).equals("t"), row.get(4).equals("t"));
    }
}
