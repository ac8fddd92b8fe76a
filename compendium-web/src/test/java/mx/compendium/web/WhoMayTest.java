package mx.compendium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing can be asked of the application of which it is not written down who may: the table is
 * {@code src/test/resources/mx/compendium/web/who-may.txt}, and IsolationIT tries each of its lines as everybody.
 */
class WhoMayTest {

    private static final Path TABLE = Path.of("src/test/resources/mx/compendium/web/who-may.txt");
    private static final Set<String> WHO = Set.of(
            "anybody",
            "everyone",
            "focal-point",
            "institution-head",
            "reviewer",
            "administrator",
            "executive",
            "auditor");

    private final List<String[]> rows = Arrays.stream(Sources.text(TABLE).split("\n"))
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s*\\|\\s*"))
            .toList();

    @Test
    void every_address_and_every_action_has_its_line() {
        Set<String> missing = new TreeSet<>(Routes.all());
        missing.removeAll(named());
        assertThat(missing)
                .as(
                        "Add a line to %s for each of these, in the form\n\n"
                                + "  <what stands here> | <roles, or everyone, or anybody> | <own or shared>\n\n"
                                + "own: an institution reaches its own things by it and another's are absent to it;"
                                + " shared: it names no institution's thing, or is the unit's",
                        TABLE)
                .isEmpty();
    }

    @Test
    void every_line_is_of_something_that_exists() {
        assertThat(named()).as("Lines of %s about nothing; remove them", TABLE).isSubsetOf(Routes.all());
    }

    @Test
    void every_line_says_who_and_whose() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(3);
            assertThat(row[1].split(" ")).as(row[0]).isSubsetOf(WHO);
            assertThat(row[2]).as(row[0]).isIn("own", "shared");
        });
    }

    /** What everybody with a role may ask is asked of the door behind; what some may is not even read for the others. */
    @Test
    void the_rest_interface_asks_for_the_roles_of_its_lines_before_it_reads() {
        Map<String, Set<String>> roles = Routes.restRoles();
        assertThat(rows).filteredOn(row -> roles.containsKey(row[0])).allSatisfy(row -> {
            Set<String> written = new TreeSet<>(Set.of(row[1].split(" ")));
            written.remove("everyone");
            assertThat(roles.get(row[0])).as(row[0]).isEqualTo(written);
        });
    }

    private Set<String> named() {
        return rows.stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
