package mx.compendium.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Role;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.people.LinkDraft;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.MembershipState;
import mx.compendium.people.PeopleBook;
import mx.compendium.people.PersonRow;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class PeopleAdministrationTest {

    private static final Login ADMIN =
            Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null);

    @Test
    void an_account_never_seen_is_linked_by_its_name_and_acts_from_its_first_request_on(Database database) {
        database.rolledBack(em -> {
            door(em).link("EF-GRO", draft("Nueva.Enlace", today(em)));
            assertThat(person(em, "Nueva.Enlace").firstSeen()).isNull();
            Caller caller = call(em, "sub-n", "focal-point", "nueva.enlace", "SALUD");
            assertThat(caller.institution()).isEqualTo("EF-GRO");
            assertThat(person(em, "nueva.enlace").firstSeen()).isNotNull();
            assertThat(lines(em, "account.link"))
                    .containsExactly("EF-GRO {\"by\": \"unit\", \"person\": \"" + caller.personId() + "\"}");
            return true;
        });
    }

    @Test
    void the_first_sight_of_an_account_of_the_realm_leaves_a_line_too(Database database) {
        database.rolledBack(em -> {
            Caller caller = call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            assertThat(lines(em, "account.link"))
                    .containsExactly("INM {\"by\": \"token\", \"person\": \"" + caller.personId() + "\"}");
            return true;
        });
    }

    @Test
    void another_account_is_not_taken_for_the_awaited_one(Database database) {
        database.rolledBack(em -> {
            door(em).link("EF-GRO", draft("nueva.enlace", today(em)));
            assertThat(call(em, "sub-o", "focal-point", "otra.persona", null).institution())
                    .isNull();
            assertThat(call(em, "sub-n", "focal-point", "nueva.enlace", null).institution())
                    .isEqualTo("EF-GRO");
            assertThat(call(em, "sub-m", "focal-point", "nueva.enlace", null).institution())
                    .isNull();
            return true;
        });
    }

    @Test
    void what_is_revoked_is_lost_at_the_next_request_and_given_back_on_the_same_day(Database database) {
        database.rolledBack(em -> {
            call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            UUID membership = only(em, "INM").id();
            door(em).revoke(membership);
            assertThat(call(em, "sub-1", "focal-point", "enlace.inm", "INM").institution())
                    .isNull();
            assertThat(only(em, "INM").on(today(em))).isEqualTo(MembershipState.REVOKED);
            door(em).restore(membership);
            assertThat(call(em, "sub-1", "focal-point", "enlace.inm", "INM").institution())
                    .isEqualTo("INM");
            return true;
        });
    }

    @Test
    void the_successor_sees_all_the_institution_ever_wrote_and_the_predecessor_nothing(Database database) {
        database.rolledBack(em -> {
            Login before = login("sub-1", "focal-point", "enlace.inm", "INM");
            UUID report = new Wiring(em, before)
                    .bean(ActionReporting.class)
                    .create("2024", new NewReport("Ferias", ReportType.ACTION, 7));
            call(em, "sub-2", "focal-point", "sucesora", null);
            door(em).replace(only(em, "INM").id(), "sucesora", today(em));
            em.flush();
            Login after = login("sub-2", "focal-point", "sucesora", null);
            assertThat(new Wiring(em, after).bean(ActionReporting.class).open(report))
                    .isNotNull();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            new Wiring(em, before).bean(ActionReporting.class).open(report));
            return true;
        });
    }

    @Test
    void a_handover_may_be_arranged_for_a_later_day(Database database) {
        database.rolledBack(em -> {
            call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            LocalDate later = today(em).plusDays(9);
            door(em).replace(only(em, "INM").id(), "sucesora", later);
            assertThat(door(em).ofInstitution("INM"))
                    .extracting(MembershipRow::from, MembershipRow::until)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(later, null),
                            org.assertj.core.groups.Tuple.tuple(today(em), later.minusDays(1)));
            assertThat(call(em, "sub-1", "focal-point", "enlace.inm", "INM").institution())
                    .isEqualTo("INM");
            return true;
        });
    }

    @Test
    void who_is_only_a_liaison_does_not_sign_whatever_the_token_says(Database database) {
        database.rolledBack(em -> {
            door(em).link("INM", draft("ana", today(em)));
            Login both = Login.of("sub-a", "focal-point", "institution-head").claiming("ana", "Ana", null);
            Caller caller = new Wiring(em, both).bean(Identifying.class).caller();
            assertThat(caller.institution()).isEqualTo("INM");
            assertThat(caller.roles()).containsExactly(Role.FOCAL_POINT);
            Login head = Login.of("sub-a", "institution-head").claiming("ana", "Ana", null);
            assertThat(new Wiring(em, head).bean(Identifying.class).caller().institution())
                    .isNull();
            return true;
        });
    }

    @Test
    void an_institution_without_a_head_is_not_among_those_that_have_one(Database database) {
        database.rolledBack(em -> {
            call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            door(em).link("SALUD", new LinkDraft("titular", Capacity.INSTITUTION_HEAD, today(em)));
            door(em).link(
                            "SEP",
                            new LinkDraft(
                                    "otro", Capacity.INSTITUTION_HEAD, today(em).plusDays(1)));
            PeopleBook book = door(em).book();
            assertThat(book.with(Capacity.INSTITUTION_HEAD)).containsExactly("SALUD");
            assertThat(book.with(Capacity.FOCAL_POINT)).containsExactly("INM");
            return true;
        });
    }

    @Test
    void who_acts_elsewhere_is_not_linked(Database database) {
        RulesBroken refusal = database.rolledBack(em -> {
            call(em, "sub-1", "focal-point", "enlace.inm", "INM");
            return catchThrowableOfType(
                    RulesBroken.class, () -> door(em).link("SALUD", draft("ENLACE.INM", today(em))));
        });
        assertThat(refusal.violations())
                .containsExactly(
                        Violation.at("username", "people.link.acts-elsewhere", "Instituto Nacional de Migración"));
    }

    @Test
    void what_does_not_exist_is_not_found(Database database) {
        UUID nobody = UUID.randomUUID();
        database.rolledBack(em -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door(em).revoke(nobody));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door(em).restore(nobody));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door(em).link("NADIE", draft("ana", today(em))));
            return true;
        });
    }

    private static LinkDraft draft(String username, LocalDate from) {
        return new LinkDraft(username, Capacity.FOCAL_POINT, from);
    }

    private static Login login(String sub, String role, String username, String institution) {
        return Login.of(sub, role).claiming(username, username, institution);
    }

    private static Caller call(EntityManager em, String sub, String role, String username, String institution) {
        return new Wiring(em, login(sub, role, username, institution))
                .bean(Identifying.class)
                .caller();
    }

    private static MembershipRow only(EntityManager em, String institution) {
        em.flush();
        List<MembershipRow> rows = door(em).ofInstitution(institution);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static PersonRow person(EntityManager em, String username) {
        em.flush();
        return door(em).book().people().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(EntityManager em, String action) {
        em.flush();
        List<?> lines = em.createNativeQuery(
                        "select subject_id || ' ' || details from audit_line where action = ?1 order by id")
                .setParameter(1, action)
                .getResultList();
        return lines.stream().map(String::valueOf).toList();
    }

    private static LocalDate today(EntityManager em) {
        return door(em).book().today();
    }

    private static PeopleAdministration door(EntityManager em) {
        return new Wiring(em, ADMIN).bean(PeopleAdministration.class);
    }
}
