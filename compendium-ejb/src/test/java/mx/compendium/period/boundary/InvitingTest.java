package mx.compendium.period.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipantChange;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

/** The next period begins with who was there, and says what changed; who is invited changes until something was done. */
@DatabaseTest(demonstration = true)
class InvitingTest {

    private static final Login ADMIN =
            Login.of("admin", RoleNames.ADMINISTRATOR).claiming("admin.unidad", "Administración", null);
    private static final Login LIAISON =
            Login.of("enlace", RoleNames.FOCAL_POINT).claiming("enlace.ef-gro", "Ana", "EF-GRO");

    @Test
    void r41_the_former_period_is_the_one_covered_last_and_its_changes_are_said(Database database) {
        database.rolledBack(em -> {
            sql(em, "update institution_name set name = 'Instituto con otro nombre' where institution = 'INM'");
            sql(em, "update institution set valid_until = date '2020-01-01' where code = 'SEP'");
            assertThat(inviting(em).former()).contains("2024");
            List<ParticipantProposal> proposed = inviting(em).proposed("2024");
            assertThat(of(proposed, "INM").is(ParticipantChange.RENAMED)).isTrue();
            assertThat(of(proposed, "SEP").is(ParticipantChange.GONE)).isTrue();
            assertThat(of(inviting(em).proposed("2022"), "IMUMI").is(ParticipantChange.NEW))
                    .isTrue();
            return proposed;
        });
    }

    @Test
    void r41_who_has_a_report_is_not_withdrawn_and_nothing_else_of_the_change_stands(Database database) {
        database.rolledBack(em -> {
            new Wiring(em, LIAISON)
                    .bean(ActionReporting.class)
                    .create("2024", new NewReport("Ferias", ReportType.ACTION, 15));
            em.flush();
            assertThat(codes(() -> inviting(em).change("2024", null, List.of(), List.of("EF-GRO"), "Se fusionó")))
                    .containsExactly("period.withdraw.reports");
            return true;
        });
    }

    @Test
    void r41_who_did_nothing_goes_with_who_would_review_it_and_comes_back(Database database) {
        database.rolledBack(em -> {
            sql(
                    em,
                    "insert into person (id, sub, username, display_name) values"
                            + " ('00000000-0000-4000-8000-0000000000ab', 'eva', 'eva', 'Eva')");
            sql(em, "insert into review_assignment values ('2024', 'INM', '00000000-0000-4000-8000-0000000000ab')");
            int version = row(em, "2024").version();
            inviting(em).change("2024", version, List.of(), List.of("INM"), "No participa");
            assertThat(row(em, "2024").invited()).isEqualTo(59);
            assertThat(row(em, "2024").version()).isGreaterThan(version);
            assertThat(codes(() -> inviting(em).change("2024", version, List.of("INM"), List.of(), "")))
                    .containsExactly("period.change.changed-meanwhile");
            inviting(em).change("2024", null, List.of("INM", "INM"), List.of(), "");
            assertThat(row(em, "2024").invited()).isEqualTo(60);
            return true;
        });
    }

    @Test
    void a_closed_period_keeps_who_was_invited_and_an_unknown_institution_is_named(Database database) {
        assertThat(refusal(database, em -> inviting(em).change("2023", null, List.of(), List.of("INM"), "x")))
                .containsExactly("period.invite.not-planning");
        assertThat(refusal(database, em -> inviting(em).change("2024", null, List.of("NADIE"), List.of(), "")))
                .containsExactly("period.plan.institution-unknown");
    }

    @Test
    void names_and_groups_are_those_of_the_day_of_opening_and_stay(Database database) {
        database.rolledBack(em -> {
            periods(em).plan(draft());
            sql(em, "update institution set group_code = 'OCA' where code = 'INM'");
            sql(em, "update institution_name set name = 'Nombre del día' where institution = 'INM'");
            em.clear();
            periods(em).open("2031");
            em.flush();
            sql(em, "update institution_name set name = 'Nombre posterior' where institution = 'INM'");
            em.clear();
            assertThat(invited(em).name()).isEqualTo("Nombre del día");
            assertThat(invited(em).group().name()).isEqualTo("OCA");
            return true;
        });
    }

    @Test
    void a_period_is_not_opened_with_an_institution_that_ended(Database database) {
        assertThat(refusal(database, em -> {
                    periods(em).plan(draft());
                    sql(em, "update institution set valid_until = date '2020-01-01' where code = 'INM'");
                    em.clear();
                    periods(em).open("2031");
                }))
                .containsExactly("period.open.institution-ended");
    }

    @Test
    void r42_an_open_period_changes_its_deadline_with_a_reason_once(Database database) {
        database.rolledBack(em -> {
            PeriodTerms now = row(em, "2024").terms();
            PeriodTerms later = due(now, now.dueAt().plusSeconds(86_400));
            int version = row(em, "2024").version();
            assertThat(codes(() -> periods(em).change("2024", version, later, "")))
                    .containsExactly("period.change.reason-missing");
            assertThat(periods(em).change("2024", version, later, "Sismo").dueAt())
                    .isEqualTo(later.dueAt());
            assertThat(codes(() -> periods(em).change("2024", version, now, "Error")))
                    .containsExactly("period.change.changed-meanwhile");
            return true;
        });
    }

    private static PeriodTerms due(PeriodTerms terms, Instant due) {
        return new PeriodTerms(
                terms.title(),
                terms.coverageStart(),
                terms.coverageEnd(),
                due,
                due.plusSeconds(86_400),
                terms.zone(),
                terms.rounding(),
                terms.historyBegins(),
                terms.template());
    }

    private static PeriodDraft draft() {
        return new PeriodDraft(
                "2031",
                new PeriodTerms(
                        "Edición 2031",
                        LocalDate.of(2030, 7, 1),
                        LocalDate.of(2031, 6, 30),
                        Instant.parse("2031-10-01T05:59:00Z"),
                        Instant.parse("2031-11-01T05:59:00Z"),
                        "America/Mexico_City",
                        RoundingRule.HALF_UP,
                        "2022",
                        PeriodTemplate.STANDARD),
                List.of("INM"));
    }

    private static ParticipationRow invited(EntityManager em) {
        return periods(em).sheet("2031").participants().get(0);
    }

    private static PeriodRow row(EntityManager em, String code) {
        return periods(em).row(code);
    }

    private static ParticipantProposal of(List<ParticipantProposal> proposed, String institution) {
        return proposed.stream()
                .filter(one -> one.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    private static Inviting inviting(EntityManager em) {
        return new Wiring(em, ADMIN).bean(Inviting.class);
    }

    private static PeriodAdministration periods(EntityManager em) {
        return new Wiring(em, ADMIN).bean(PeriodAdministration.class);
    }

    private static void sql(EntityManager em, String statement) {
        em.flush();
        assertThat(em.createNativeQuery(statement).executeUpdate()).isEqualTo(1);
    }

    private static List<String> refusal(Database database, Consumer<EntityManager> attempt) {
        return database.rolledBack(em -> codes(() -> attempt.accept(em)));
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
