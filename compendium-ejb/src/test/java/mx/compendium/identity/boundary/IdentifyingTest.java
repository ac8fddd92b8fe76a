package mx.compendium.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import org.junit.jupiter.api.Test;

@DatabaseTest
class IdentifyingTest {

    @Test
    void at_first_sight_a_person_is_linked_to_the_institution_of_the_token(Database database) {
        Caller caller = caller(database, liaison("sub-1", "ef-gro"));
        assertThat(caller.institution()).isEqualTo("EF-GRO");
        assertThat(caller.name()).isEqualTo("Enlace de Guerrero");
        assertThat(caller.roles()).containsExactly(Role.FOCAL_POINT);
    }

    @Test
    void afterwards_the_database_decides_and_not_the_token(Database database) {
        caller(database, liaison("sub-2", "inm"));
        assertThat(caller(database, liaison("sub-2", "ef-gro")).institution()).isEqualTo("INM");
    }

    @Test
    void a_membership_that_ended_is_lost_at_the_next_request_and_not_linked_again(Database database) {
        caller(database, liaison("sub-3", "inm"));
        database.run("update membership set valid_from = current_date - 9, valid_until = current_date - 2"
                + " where person = (select id from person where sub = 'sub-3')");
        assertThat(caller(database, liaison("sub-3", "inm")).institution()).isNull();
    }

    @Test
    void people_are_known_by_the_subject_whatever_they_are_called(Database database) {
        Caller before = caller(database, liaison("sub-4", "inm"));
        Caller after = caller(database, Login.of("sub-4", "focal-point").claiming("otro.nombre", "Otro Nombre", "inm"));
        assertThat(after.personId()).isEqualTo(before.personId());
        assertThat(after.name()).isEqualTo("Otro Nombre");
    }

    @Test
    void an_institution_the_catalogue_does_not_know_links_nobody(Database database) {
        assertThat(caller(database, liaison("sub-5", "nadie")).institution()).isNull();
    }

    @Test
    void who_works_in_the_unit_acts_for_no_institution(Database database) {
        Caller caller =
                caller(database, Login.of("sub-6", "administrator").claiming("admin.unidad", "Administración", null));
        assertThat(caller.institution()).isNull();
        assertThat(caller.ofUnit()).isTrue();
    }

    private static Login liaison(String sub, String institution) {
        return Login.of(sub, "focal-point").claiming("enlace." + institution, "Enlace de Guerrero", institution);
    }

    private static Caller caller(Database database, Login login) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(Identifying.class).caller());
    }
}
