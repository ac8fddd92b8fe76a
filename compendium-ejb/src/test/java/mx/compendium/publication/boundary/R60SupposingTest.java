package mx.compendium.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Predicate;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.claim.ChangedFigure;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.SupposedReport;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Verdict;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.Place;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.boundary.DatasetReading;
import org.junit.jupiter.api.Test;

/** What would change if one report of the demonstration were otherwise. */
@DatabaseTest(demonstration = true)
class R60SupposingTest {

    @Test
    void r60_without_its_only_report_objective_21_takes_the_coverage_sentence_with_it(Database database) {
        ConsequenceSheet sheet = suppose(database, "2023", report(database, "2023", under(21)), "objective", "3");
        ChangedSentence covered = sentence(sheet, "objectives.covered");
        assertThat(covered.isGone()).isTrue();
        assertThat(covered.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(covered.reason()).isEqualTo("Sin ninguna acción: objetivo 21.");
        assertThat(sentence(sheet, "objectives.covered.first-time").isGone()).isTrue();
        assertThat(sentence(sheet, "objectives.covered.partly").isNew()).isTrue();
        assertThat(sheet.standing().get("objectives.covered"))
                .extracting(Place::document, Place::id)
                .contains(
                        tuple(DocumentKind.EXECUTIVE_REPORT, "evaluacion"),
                        tuple(DocumentKind.COMPENDIUM, "evaluacion"));
        assertThat(sheet.sealed()).isFalse();
    }

    @Test
    void r60_a_report_under_another_objective_changes_the_pages_of_both_and_its_own(Database database) {
        ReportEntry moved = report(database, "2023", under(7));
        ConsequenceSheet sheet = suppose(database, "2023", moved, "objective", "3");
        assertThat(sheet.places())
                .filteredOn(place -> place.document() == DocumentKind.COMPENDIUM)
                .extracting(Place::id)
                .contains("tablas", "objetivo-3", "objetivo-7", "cifras")
                .doesNotContain("objetivo-4", "participantes", "por-institucion");
        assertThat(sheet.places())
                .filteredOn(place -> place.document() == DocumentKind.EXECUTIVE_REPORT)
                .extracting(Place::id)
                .contains("portada", "por-objetivo", "objetivo-3", "objetivo-7", "cifras")
                .doesNotContain("por-estado", "participantes", "objetivo-4");
    }

    @Test
    void r60_without_a_report_of_a_state_every_count_it_was_in_goes_down_by_one(Database database) {
        ReportEntry gone = report(
                database,
                "2023",
                report ->
                        report.institution().equals("EF-GRO") && !report.featured() && report.jointProgramme() == null);
        ConsequenceSheet sheet = suppose(database, "2023", gone, "exclude", "");
        assertThat(figure(sheet, "reports.total")).extracting("before", "after").containsExactly("356", "355");
        assertThat(figure(sheet, "reports.group.EF"))
                .extracting("before", "after")
                .containsExactly("151", "150");
        assertThat(figure(sheet, "reports.total.change"))
                .extracting("before", "after")
                .containsExactly("+10", "+9");
        assertThat(plainCounts(sheet))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "reports.total",
                        "reports.group.EF",
                        "reports.state.12",
                        "reports.institution.EF-GRO",
                        String.format("reports.objective.%02d", gone.principalObjective()),
                        "reports.type." + gone.type(),
                        "programmes.total",
                        "programmes.group.EF",
                        String.format("programmes.objective.%02d", gone.principalObjective())));
        assertThat(sentence(sheet, "reports.total").after()).contains("355 acciones");
        assertThat(sentence(sheet, "reports.total").verdict()).isEqualTo(Verdict.FAILS);
        assertThat(sheet.places())
                .extracting(Place::id)
                .contains(
                        "resumen", "evaluacion", "por-grupo", "por-estado", "tablas", "por-institucion", "por-entidad")
                .doesNotContain("participantes");
    }

    /** Reports and programmes counted, neither compared nor by territory, of which there may be many. */
    private static List<String> plainCounts(ConsequenceSheet sheet) {
        return sheet.consequences().figures().stream()
                .map(ChangedFigure::code)
                .filter(code -> code.matches("(reports|programmes)\\..*")
                        && !code.matches(".*\\.(share|former|change|growth)")
                        && !code.startsWith("reports.territory."))
                .toList();
    }

    @Test
    void r60_of_a_sealed_period_it_tells_how_many_printed_sentences_would_be_false(Database database) {
        ConsequenceSheet sheet = suppose(database, "2022", report(database, "2022", any -> true), "exclude", "");
        assertThat(sheet.sealed()).isTrue();
        assertThat(sheet.consequences().untrue())
                .isPositive()
                .isLessThan(sheet.consequences().printed());
        assertThat(sheet.consequences().sentences())
                .filteredOn(sentence -> !sentence.isNew())
                .extracting(ChangedSentence::verdict)
                .doesNotContain(Verdict.HOLDS);
    }

    @Test
    void r60_another_total_of_a_measurement_changes_the_sentence_and_the_box_that_tell_it(Database database) {
        ReportEntry fairs = report(
                database, "2023", report -> report.name().contains("Promoción de la Salud") && report.featured());
        ConsequenceSheet sheet = suppose(database, "2023", fairs, "measurement.1.total", "188");
        assertThat(sentence(sheet, "practice." + fairs.folio() + ".1").after()).contains("188");
        assertThat(sheet.places())
                .filteredOn(place -> place.document() == DocumentKind.EXECUTIVE_REPORT)
                .extracting(Place::title)
                .anyMatch(title -> title.startsWith("Prácticas destacadas: ") && title.contains("Salud"));
    }

    @Test
    void r60_the_same_as_it_is_changes_nothing_and_nothing_is_kept(Database database) {
        ReportEntry report = report(database, "2023", under(7));
        ConsequenceSheet same = suppose(database, "2023", report, "objective", "7");
        assertThat(same.consequences().isEmpty()).isTrue();
        assertThat(same.places()).isEmpty();
        suppose(database, "2023", report, "objective", "3");
        assertThat(report(database, "2023", under(7))).isEqualTo(report);
    }

    @Test
    void r60_what_waits_for_a_decision_is_told_as_if_it_were_accepted_and_to_the_unit_only(Database database) {
        ReportEntry report = report(database, "2023", under(21));
        database.rolledBack(em -> {
            wiring(em, "reviewer").bean(ReportDeciding.class).reopen(report.id(), "Se revisa otra vez.");
            em.flush();
            ConsequenceSheet sheet =
                    door(em, "reviewer").consequences("2023", new Supposition(report.folio(), "accept", ""));
            assertThat(figure(sheet, "reports.total"))
                    .extracting("before", "after")
                    .containsExactly("355", "356");
            assertThat(sentence(sheet, "objectives.covered").isNew()).isTrue();
            assertThat(catchThrowableOfType(
                            NotFound.class,
                            () -> door(em, "executive")
                                    .consequences("2023", new Supposition(report.folio(), "accept", ""))))
                    .isNotNull();
            return null;
        });
    }

    @Test
    void r60_what_cannot_be_supposed_is_refused_and_says_why(Database database) {
        ReportEntry report = report(database, "2023", under(7));
        assertThat(refusal(database, report, "objective", "24"))
                .containsExactly(Violation.of("supposition.objective-unknown", "24"));
        assertThat(refusal(database, report, "institution", "NADIE"))
                .containsExactly(Violation.of("supposition.institution-unknown", "NADIE"));
        assertThat(refusal(database, report, "type", "OTRO"))
                .containsExactly(Violation.of("supposition.type-unknown", "OTRO"));
        assertThat(refusal(database, report, "aimed", "tal vez"))
                .containsExactly(Violation.of("supposition.yes-or-no", "tal vez"));
        assertThat(refusal(database, report, "color", "rojo"))
                .containsExactly(Violation.of("supposition.change-unknown", "color"));
        assertThat(refusal(database, report, "measurement.99.total", "1"))
                .containsExactly(Violation.of("supposition.measurement-unknown", 99));
        assertThat(refusal(database, report, "accept", ""))
                .containsExactly(Violation.of("supposition.accepted-already", report.folio()));
        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> database.inTransaction(em -> door(em, "auditor")
                                .consequences("2023", new Supposition("PMM-2023-9999", "exclude", "")))))
                .isNotNull();
    }

    @Test
    void a_report_is_found_by_its_folio_and_by_words_without_accents(Database database) {
        ReportEntry report = report(database, "2023", under(21));
        assertThat(found(database, report.folio()))
                .singleElement()
                .satisfies(found -> assertThat(found.report()).isEqualTo(report));
        assertThat(found(database, "promocion SALUD ferias"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.report().name()).contains("Salud"));
    }

    private static List<SupposedReport> found(Database database, String words) {
        return database.inTransaction(em -> door(em, "executive").find("2023", words));
    }

    private static List<Violation> refusal(Database database, ReportEntry report, String change, String to) {
        return catchThrowableOfType(RulesBroken.class, () -> suppose(database, "2023", report, change, to))
                .violations();
    }

    private static Predicate<ReportEntry> under(int objective) {
        return report -> report.principalObjective() == objective;
    }

    private static ReportEntry report(Database database, String period, Predicate<ReportEntry> which) {
        return database.inTransaction(
                em -> wiring(em, "executive").bean(DatasetReading.class).current(period).content().reports().stream()
                        .filter(which)
                        .findFirst()
                        .orElseThrow());
    }

    private static ConsequenceSheet suppose(
            Database database, String period, ReportEntry report, String change, String to) {
        return database.inTransaction(
                em -> door(em, "executive").consequences(period, new Supposition(report.folio(), change, to)));
    }

    private static ChangedSentence sentence(ConsequenceSheet sheet, String id) {
        return sheet.consequences().sentences().stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ChangedFigure figure(ConsequenceSheet sheet, String code) {
        return sheet.consequences().figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ConsequenceReading door(EntityManager em, String role) {
        return wiring(em, role).bean(ConsequenceReading.class);
    }

    private static Wiring wiring(EntityManager em, String role) {
        return new Wiring(em, Login.of("sub-" + role, role));
    }
}
