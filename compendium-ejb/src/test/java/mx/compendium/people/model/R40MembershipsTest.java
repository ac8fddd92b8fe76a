package mx.compendium.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.identity.Capacity;
import mx.compendium.kernel.Violation;
import mx.compendium.people.LinkDraft;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.MembershipState;
import org.junit.jupiter.api.Test;

class R40MembershipsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final UUID ANA = UUID.randomUUID();

    @Test
    void r40_a_person_acts_for_one_institution_at_a_time() {
        assertThat(against(enlace(TODAY), row("B", Capacity.FOCAL_POINT, TODAY, null)))
                .containsExactly(Violation.at("username", "people.link.acts-elsewhere", "Institución B"));
        assertThat(against(enlace(TODAY.plusDays(2)), row("B", Capacity.FOCAL_POINT, TODAY, TODAY.plusDays(1))))
                .isEmpty();
        assertThat(against(enlace(TODAY.plusDays(1)), row("B", Capacity.FOCAL_POINT, TODAY, TODAY.plusDays(1))))
                .hasSize(1);
    }

    @Test
    void r40_in_one_institution_they_may_act_in_both_capacities_once_each() {
        assertThat(against(enlace(TODAY), row("A", Capacity.INSTITUTION_HEAD, TODAY, null)))
                .isEmpty();
        assertThat(against(enlace(TODAY), row("A", Capacity.FOCAL_POINT, TODAY, null)))
                .containsExactly(Violation.at("username", "people.link.acts-already"));
    }

    @Test
    void r40_nobody_is_linked_from_a_past_day_nor_to_what_has_ended() {
        assertThat(against(enlace(TODAY.minusDays(1)))).containsExactly(Violation.at("from", "people.link.from-past"));
        assertThat(R40Memberships.againstLinking(enlace(TODAY), institution(TODAY.minusDays(1)), List.of(), TODAY))
                .containsExactly(Violation.of("people.link.institution-ended", "Institución A"));
        assertThat(R40Memberships.againstLinking(enlace(TODAY), institution(TODAY), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void r40_an_account_is_one_word() {
        for (String bad : List.of("", "ana lopez", "x".repeat(256))) {
            assertThat(against(new LinkDraft(bad, Capacity.FOCAL_POINT, TODAY)))
                    .containsExactly(Violation.at("username", "people.link.account-malformed"));
        }
    }

    @Test
    void r40_who_replaces_does_not_begin_before_the_other() {
        MembershipRow leaving = row("A", Capacity.FOCAL_POINT, TODAY.plusDays(3), null);
        assertThat(R40Memberships.againstReplacing(leaving, TODAY.plusDays(3), TODAY))
                .isEmpty();
        assertThat(R40Memberships.againstReplacing(leaving, TODAY, TODAY))
                .containsExactly(Violation.at("from", "people.replace.before-begin", TODAY.plusDays(3)));
        MembershipRow gone = row("A", Capacity.FOCAL_POINT, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(R40Memberships.againstReplacing(gone, TODAY, TODAY))
                .containsExactly(Violation.of("people.replace.ended-already"));
    }

    @Test
    void r40_what_has_ended_is_not_revoked() {
        assertThat(R40Memberships.againstRevoking(row("A", Capacity.FOCAL_POINT, TODAY, TODAY), TODAY))
                .isEmpty();
        assertThat(R40Memberships.againstRevoking(
                        row("A", Capacity.FOCAL_POINT, TODAY.minusDays(9), TODAY.minusDays(1)), TODAY))
                .containsExactly(Violation.of("people.revoke.ended-already"));
    }

    @Test
    void r40_a_revocation_is_undone_on_its_own_day_where_nothing_came_between() {
        MembershipRow revoked = revoked(TODAY);
        assertThat(R40Memberships.againstRestoring(revoked, List.of(revoked), TODAY, ZoneOffset.UTC))
                .isEmpty();
        assertThat(R40Memberships.againstRestoring(revoked(TODAY.minusDays(1)), List.of(), TODAY, ZoneOffset.UTC))
                .containsExactly(Violation.of("people.restore.another-day"));
        assertThat(R40Memberships.againstRestoring(
                        revoked, List.of(revoked, row("B", Capacity.FOCAL_POINT, TODAY, null)), TODAY, ZoneOffset.UTC))
                .containsExactly(Violation.of("people.restore.acts-elsewhere", "Institución B"));
    }

    @Test
    void a_membership_stands_from_its_first_day_to_its_last() {
        MembershipRow row = row("A", Capacity.FOCAL_POINT, TODAY, TODAY.plusDays(1));
        assertThat(List.of(
                        row.on(TODAY.minusDays(1)),
                        row.on(TODAY),
                        row.on(TODAY.plusDays(1)),
                        row.on(TODAY.plusDays(2))))
                .containsExactly(
                        MembershipState.UPCOMING,
                        MembershipState.CURRENT,
                        MembershipState.CURRENT,
                        MembershipState.ENDED);
        assertThat(revoked(TODAY).on(TODAY)).isEqualTo(MembershipState.REVOKED);
    }

    private static List<Violation> against(LinkDraft draft, MembershipRow... own) {
        return R40Memberships.againstLinking(draft, institution(null), List.of(own), TODAY);
    }

    private static LinkDraft enlace(LocalDate from) {
        return new LinkDraft("ana", Capacity.FOCAL_POINT, from);
    }

    private static InstitutionRow institution(LocalDate last) {
        return new InstitutionRow("A", "Institución A", null, InstitutionGroup.APF, null, null, last);
    }

    private static MembershipRow row(String institution, Capacity capacity, LocalDate from, LocalDate until) {
        return row(institution, capacity, from, until, null);
    }

    private static MembershipRow revoked(LocalDate day) {
        Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return row("A", Capacity.FOCAL_POINT, day.minusDays(9), day.minusDays(1), at);
    }

    private static MembershipRow row(
            String institution, Capacity capacity, LocalDate from, LocalDate until, Instant revokedAt) {
        return new MembershipRow(
                UUID.randomUUID(),
                ANA,
                "ana",
                "Ana",
                true,
                true,
                institution,
                "Institución " + institution,
                capacity,
                from,
                until,
                revokedAt);
    }
}
