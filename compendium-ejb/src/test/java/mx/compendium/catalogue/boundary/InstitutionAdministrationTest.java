package mx.compendium.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.catalogue.TakenPart;
import mx.compendium.catalogue.Wording;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.statistics.boundary.FigureReading;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class InstitutionAdministrationTest {

    private static final LocalDate PAST = LocalDate.of(2026, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Test
    void what_the_sealed_edition_says_never_changes_by_it(Database database) {
        List<String> kept = database.rolledBack(em -> {
            String before = said(em);
            door(em).rename("INM", "Instituto Otro", "IO", PAST);
            door(em).merge("SIPINNA", "SNDIF", PAST);
            door(em).end("EF-GRO", PAST);
            words(em).reword(Catalogue.OBJECTIVE, 7, new Wording("Otro nombre", "Other", "Otro", "Other"), today(em));
            em.flush();
            assertThat(row(em, "INM").name()).isEqualTo("Instituto Otro");
            return List.of(before, said(em));
        });
        assertThat(kept.get(1)).isEqualTo(kept.get(0));
        assertThat(kept.get(0)).contains("reports.total 346");
    }

    /** Digest, names and figures of the sealed 2022, read as documents read them. */
    private static String said(EntityManager em) {
        Wiring wiring = wiring(em);
        var sealed = wiring.bean(DatasetReading.class).sealed("2022").orElseThrow();
        StringBuilder said = new StringBuilder(sealed.sha256()).append(sealed.content());
        wiring.bean(FigureReading.class)
                .figures("2022")
                .figures()
                .forEach(figure -> said.append('\n').append(figure.code() + " " + figure.text()));
        List<?> names = em.createNativeQuery(
                        "select name from participation where period_code = '2022' order by institution")
                .getResultList();
        names.forEach(said::append);
        return said.toString();
    }

    @Test
    void it_is_called_by_the_name_that_holds_today_and_keeps_the_others(Database database) {
        InstitutionSheet sheet = database.rolledBack(em -> {
            door(em).rename("INM", "Instituto Nuevo", null, PAST);
            door(em).rename("INM", "Instituto Futuro", "IF", FAR);
            return door(em).sheet("INM");
        });
        assertThat(sheet.row().name()).isEqualTo("Instituto Nuevo");
        assertThat(sheet.row().acronym()).isNull();
        assertThat(sheet.names())
                .containsExactly(
                        new NamedSince(FAR, "Instituto Futuro", "IF"),
                        new NamedSince(PAST, "Instituto Nuevo", null),
                        new NamedSince(null, "Instituto Nacional de Migración", "INM"));
        assertThat(sheet.periods()).extracting(TakenPart::period).containsExactly("2024", "2023", "2022");
        assertThat(sheet.periods()).extracting(TakenPart::name).containsOnly("Instituto Nacional de Migración");
    }

    @Test
    void a_new_period_takes_over_the_new_name_and_then_it_is_not_taken_back(Database database) {
        refused(
                database,
                em -> {
                    door(em).rename("INM", "Instituto Nuevo", null, PAST);
                    door(em).unname("INM");
                    assertThat(row(em, "INM").name()).isEqualTo("Instituto Nacional de Migración");
                    door(em).rename("INM", "Instituto Nuevo", null, PAST);
                    plan(em, "2030", "INM");
                    em.flush();
                    door(em).unname("INM");
                },
                Violation.of("institution.unname.taken-over", "2030"));
    }

    @Test
    void who_was_merged_stays_readable_and_is_invited_no_more(Database database) {
        refused(
                database,
                em -> {
                    door(em).merge("SIPINNA", "SNDIF", FAR);
                    InstitutionSheet merged = door(em).sheet("SIPINNA");
                    assertThat(merged.row().validUntil()).isEqualTo(FAR.minusDays(1));
                    assertThat(merged.successor()).isEqualTo(row(em, "SNDIF"));
                    assertThat(merged.periods()).isNotEmpty();
                    assertThat(door(em).sheet("SNDIF").absorbed()).containsExactly(merged.row());
                    plan(em, "2999", "SIPINNA", "SNDIF");
                },
                Violation.at("institutions", "period.plan.institution-ended", sipinna()));
    }

    @Test
    void an_end_is_taken_back(Database database) {
        database.rolledBack(em -> {
            door(em).merge("SIPINNA", "SNDIF", FAR);
            door(em).goOn("SIPINNA");
            assertThat(door(em).sheet("SIPINNA").successor()).isNull();
            assertThat(row(em, "SIPINNA").validUntil()).isNull();
            return true;
        });
    }

    @Test
    void nobody_ends_before_a_period_they_are_invited_to(Database database) {
        refused(
                database,
                em -> door(em).end("INM", LocalDate.of(2022, 1, 1)),
                Violation.at("last", "institution.end.invited-later", "2024"));
    }

    @Test
    void a_new_one_is_there_at_once_and_is_taken_back_until_something_names_it(Database database) {
        refused(
                database,
                em -> {
                    InstitutionDraft draft =
                            new InstitutionDraft("NUEVA", "Agencia Nueva", null, InstitutionGroup.APF, null, PAST);
                    door(em).add("NUEVA", draft);
                    door(em).remove("NUEVA");
                    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door(em).sheet("NUEVA"));
                    door(em).add("NUEVA", draft);
                    assertThat(row(em, "NUEVA").name()).isEqualTo("Agencia Nueva");
                    plan(em, "2030", "NUEVA");
                    em.flush();
                    door(em).remove("NUEVA");
                },
                Violation.of("institution.remove.named-somewhere"));
    }

    private static String sipinna() {
        return "Secretaría Ejecutiva del Sistema Nacional de Protección Integral de Niñas, Niños y Adolescentes";
    }

    private static void plan(EntityManager em, String year, String... institutions) {
        LocalDate begin = LocalDate.of(Integer.parseInt(year), 7, 1);
        var due = begin.plusYears(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        wiring(em)
                .bean(PeriodAdministration.class)
                .plan(new PeriodDraft(
                        year,
                        new PeriodTerms(
                                "Edición",
                                begin,
                                begin.plusYears(1),
                                due,
                                due,
                                "America/Mexico_City",
                                RoundingRule.HALF_UP,
                                "2022",
                                PeriodTemplate.STANDARD),
                        List.of(institutions)));
    }

    private static void refused(Database database, Consumer<EntityManager> story, Violation... expected) {
        RulesBroken refusal =
                database.rolledBack(em -> catchThrowableOfType(RulesBroken.class, () -> story.accept(em)));
        assertThat(refusal.violations()).containsExactly(expected);
    }

    private static LocalDate today(EntityManager em) {
        return words(em).sheet(Catalogue.OBJECTIVE, 7).today();
    }

    private static InstitutionRow row(EntityManager em, String code) {
        return wiring(em).bean(CatalogueReading.class).institutions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static InstitutionAdministration door(EntityManager em) {
        return wiring(em).bean(InstitutionAdministration.class);
    }

    private static CatalogueEditing words(EntityManager em) {
        return wiring(em).bean(CatalogueEditing.class);
    }

    private static Wiring wiring(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
    }
}
