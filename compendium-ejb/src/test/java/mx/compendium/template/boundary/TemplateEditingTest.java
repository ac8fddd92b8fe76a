package mx.compendium.template.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.TemplateChange;
import mx.compendium.template.TemplatePart;
import mx.compendium.template.TemplateVersion;
import mx.compendium.template.Templates;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class TemplateEditingTest {

    private static final Login ANA = Login.of("ana", RoleNames.ADMINISTRATOR).claiming("ana", "Ana", null);

    @Test
    void a_saving_is_a_version_without_effect_until_it_is_put_in_force(Database database) {
        EditionTemplate before = edit(database, door -> door.open(0)).template();
        EditionTemplate changed =
                Templates.report(before, parts -> Templates.saying(parts, "practicas", "Lo que inspira", ""));
        int saved = edit(database, door -> door.save(0, changed));
        TemplateVersion row = row(database, saved);
        assertThat(row.by()).isEqualTo("Ana");
        assertThat(row.changes()).containsExactly(TemplateChange.REPORT_PARTS);
        assertThat(row.inForce()).isFalse();
        assertThat(inForce(database)).isNotEqualTo(changed);
        edit(database, door -> {
            door.putInForce(saved);
            return saved;
        });
        assertThat(inForce(database)).isEqualTo(changed);
        assertThat(edit(database, door -> door.open(saved)).template()).isEqualTo(changed);
        RulesBroken again = catchThrowableOfType(
                RulesBroken.class,
                () -> edit(database, door -> {
                    door.putInForce(saved);
                    return saved;
                }));
        assertThat(again.violations()).extracting(Violation::code).containsExactly("template.in-force-already");
    }

    @Test
    void what_the_template_says_an_edition_prints_and_what_it_leaves_out_it_does_not(Database database) {
        EditionTemplate standard = edit(database, door -> door.open(0)).template();
        TemplatePart own = new TemplatePart(TemplatePart.own(1), true, true, "Presentación", "Unas palabras.");
        EditionTemplate changed =
                Templates.report(standard, parts -> Templates.first(Templates.hidden(parts, "conclusiones"), own));
        List<EditionText> texts = database.inTransaction(
                em -> new Wiring(em, ANA).bean(NarrativeReading.class).texts("2024", changed));
        assertThat(texts)
                .filteredOn(text -> text.document() == NarrativeDocument.EXECUTIVE_REPORT)
                .extracting(EditionText::part)
                .containsExactly("propia-1", "preamble", "conformation", "challenges");
        assertThat(texts)
                .filteredOn(text -> text.document() == NarrativeDocument.COMPENDIUM)
                .extracting(EditionText::part)
                .containsExactly("preamble", "conformation", "challenges", "conclusions");
    }

    @Test
    void what_changes_nothing_or_is_not_there_is_refused(Database database) {
        EditionTemplate standard = edit(database, door -> door.open(0)).template();
        RulesBroken same =
                catchThrowableOfType(RulesBroken.class, () -> edit(database, door -> door.save(0, standard)));
        assertThat(same.violations()).extracting(Violation::code).containsExactly("template.nothing-changed");
        assertThatThrownBy(() -> edit(database, door -> door.open(999))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_changes_no_version(Database database) {
        EditionTemplate standard = edit(database, door -> door.open(0)).template();
        edit(
                database,
                door -> door.save(
                        0, Templates.report(standard, parts -> Templates.saying(parts, "retos", "Retos", ""))));
        assertThatThrownBy(() -> database.run("update template_version set content = '{}'"))
                .isInstanceOf(SqlRefused.class);
    }

    private static TemplateVersion row(Database database, int number) {
        return edit(database, TemplateEditing::list).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static EditionTemplate inForce(Database database) {
        return database.inTransaction(
                em -> new Wiring(em, ANA).bean(TemplateReading.class).inForce().template());
    }

    private static <T> T edit(Database database, Function<TemplateEditing, T> act) {
        return database.inTransaction(em -> act.apply(new Wiring(em, ANA).bean(TemplateEditing.class)));
    }
}
