package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.DelegationBook;
import mx.compendium.action.DelegationDraft;
import mx.compendium.action.DelegationRow;
import mx.compendium.action.DelegationState;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Colleagues;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class DelegatingTest {

    private static final Login HEAD = login("titular", RoleNames.INSTITUTION_HEAD, "EF-GRO");
    private static final Login LIAISON = login("enlace", RoleNames.FOCAL_POINT, "EF-GRO");
    private static final Login OTHER_HEAD = login("titular", RoleNames.INSTITUTION_HEAD, "EF-TAMPS");
    private static final Login OTHER_LIAISON = login("enlace", RoleNames.FOCAL_POINT, "EF-TAMPS");

    private static Login login(String who, String role, String institution) {
        String username = who + "." + institution;
        return Login.of(username, role).claiming(username, username, institution);
    }

    @BeforeEach
    void all_have_signed_in_once(Database database) {
        database.run("update delegation set revoked_at = now() where revoked_at is null");
        List.of(HEAD, LIAISON, OTHER_HEAD, OTHER_LIAISON)
                .forEach(login -> database.doInTransaction(
                        em -> new Wiring(em, login).bean(Identifying.class).caller()));
    }

    @Test
    void a_head_gives_the_signature_to_a_colleague_and_takes_it_back(Database database) {
        LocalDate today = book(database, HEAD).today();
        UUID id = give(database, colleague(database, HEAD), today, today.plusDays(3), "Comisión");
        DelegationRow given = row(database, id);
        assertThat(given.headName()).isEqualTo("titular.EF-GRO");
        assertThat(given.delegateName()).isEqualTo("enlace.EF-GRO");
        assertThat(given.on(today)).isEqualTo(DelegationState.CURRENT);
        assertThat(given.on(today.plusDays(4))).isEqualTo(DelegationState.ENDED);
        assertThat(given.on(today.minusDays(1))).isEqualTo(DelegationState.UPCOMING);
        revoke(database, HEAD, id);
        assertThat(row(database, id).on(today)).isEqualTo(DelegationState.REVOKED);
    }

    @Test
    void another_institutions_delegation_is_neither_seen_nor_ended(Database database) {
        LocalDate today = book(database, HEAD).today();
        UUID id = give(database, colleague(database, HEAD), today, today, "Vacaciones");
        assertThat(book(database, OTHER_HEAD).rows())
                .extracting(DelegationRow::id)
                .doesNotContain(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revoke(database, OTHER_HEAD, id));
        assertThat(row(database, id).revokedAt()).isNull();
    }

    @Test
    void r31_days_that_overlap_or_have_passed_are_refused_with_everything_else_that_is_wrong(Database database) {
        LocalDate today = book(database, HEAD).today();
        UUID colleague = colleague(database, HEAD);
        give(database, colleague, today.plusDays(5), today.plusDays(9), "Comisión");
        assertThat(codes(() -> give(database, colleague, today.plusDays(9), today.plusDays(12), "Otra")))
                .containsExactly("delegation.give.dates-overlap");
        assertThat(codes(() ->
                        give(database, colleague(database, OTHER_HEAD), today.minusDays(1), today.minusDays(2), " ")))
                .containsExactly(
                        "delegation.give.not-a-colleague",
                        "delegation.give.from-past",
                        "delegation.give.until-before-from",
                        "delegation.give.reason-missing");
        give(database, colleague, today.plusDays(10), today.plusDays(12), "Al terminar la primera");
    }

    @Test
    void a_liaison_reads_who_the_head_is(Database database) {
        List<Colleague> heads = database.inTransaction(
                em -> new Wiring(em, LIAISON).bean(Colleagues.class).heads());
        assertThat(heads).extracting(Colleague::name).containsExactly("titular.EF-GRO");
    }

    private static UUID colleague(Database database, Login head) {
        return database.inTransaction(
                        em -> new Wiring(em, head).bean(Colleagues.class).liaisons())
                .get(0)
                .person();
    }

    private static UUID give(Database database, UUID delegate, LocalDate from, LocalDate until, String reason) {
        return database.inTransaction(em ->
                new Wiring(em, HEAD).bean(Delegating.class).give(new DelegationDraft(delegate, from, until, reason)));
    }

    private static void revoke(Database database, Login head, UUID id) {
        database.doInTransaction(
                em -> new Wiring(em, head).bean(Delegating.class).revoke(id));
    }

    private static DelegationBook book(Database database, Login login) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(Delegating.class).book());
    }

    private static DelegationRow row(Database database, UUID id) {
        return book(database, HEAD).rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
