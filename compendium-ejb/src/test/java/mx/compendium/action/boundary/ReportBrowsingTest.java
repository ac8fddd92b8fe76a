package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Slice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class ReportBrowsingTest {

    private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final ReportFilter ALL_2023 = ReportFilter.ofPeriod("2023");

    @BeforeAll
    static void guerrero_writes_a_draft(Database database) {
        database.run(
                "insert into action_lineage (id) values ('" + DRAFT + "')",
                "insert into action_report (id, period_code, institution, lineage, name, type, continuity,"
                        + " principal_objective, state, completeness, search_text) values ('" + DRAFT
                        + "', '2024', 'EF-GRO', '" + DRAFT
                        + "', 'Canario secreto', 'ACTION', 'NEW', 7, 'DRAFT', 40, 'Canario secreto')");
    }

    @Test
    void a_walk_by_slices_shows_every_report_once_in_the_order_of_folios(Database database) {
        List<String> whole = database
                .rows("select folio from action_report where period_code = '2023' order by folio collate \"C\"")
                .stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(walk(database, 7)).isEqualTo(whole).hasSize(356);
        assertThat(walk(database, 200)).isEqualTo(whole);
    }

    @Test
    void a_slice_is_never_longer_than_two_hundred(Database database) {
        assertThat(find(database, unit(), ALL_2023, null, 5000).items()).hasSize(200);
        assertThat(find(database, unit(), ALL_2023, null, -1).items()).hasSize(1);
    }

    @Test
    void words_without_accents_find_their_one_report(Database database) {
        List<ReportRow> found = find(database, unit(), ALL_2023.searching("michoacan salud ninas"), null, 50)
                .items();
        assertThat(found).hasSize(1);
        assertThat(find(database, unit(), ALL_2023.searching("NIÑAS, Salud; Michoacán"), null, 50)
                        .items())
                .isEqualTo(found);
    }

    @Test
    void a_report_is_found_by_its_folio_and_by_the_beginning_of_a_word(Database database) {
        assertThat(find(database, unit(), ALL_2023.searching("PMM-2023-0007"), null, 50)
                        .items())
                .extracting(ReportRow::folio)
                .contains("PMM-2023-0007");
        assertThat(find(database, unit(), ALL_2023.searching("guerr"), null, 50).items())
                .isNotEmpty();
    }

    @Test
    void a_search_of_signs_only_or_of_query_language_does_no_harm(Database database) {
        assertThat(find(database, unit(), ALL_2023.searching("& | ! <-> :* ' --"), null, 10)
                        .items())
                .hasSize(10);
        assertThat(find(database, unit(), ALL_2023.searching("') or true --"), null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void every_filter_narrows(Database database) {
        ReportFilter filter = new ReportFilter(
                "2023",
                14,
                InstitutionGroup.EF,
                "EF-GRO",
                null,
                ReportState.ACCEPTED,
                ReportType.PROGRAM,
                PopulationGroup.NATIONALS_ABROAD,
                false,
                null);
        assertThat(find(database, unit(), filter, null, 200).items())
                .allMatch(row -> row.institution().equals("EF-GRO") && row.type() == ReportType.PROGRAM);
        assertThat(count(database, territory("16"))).isBetween(1, 355);
        assertThat(count(database, territory("99"))).isZero();
    }

    @Test
    void a_cursor_nobody_gave_is_refused(Database database) {
        RulesBroken refusal =
                catchThrowableOfType(RulesBroken.class, () -> find(database, unit(), ALL_2023, "¡no!", 10));
        assertThat(refusal.violations()).extracting("code").containsExactly("list.cursor-malformed");
    }

    @Test
    void an_institution_sees_its_own_reports_and_nothing_of_anothers(Database database) {
        assertThat(find(database, guerrero(), ALL_2023, null, 200).items())
                .isNotEmpty()
                .allMatch(row -> row.institution().equals("EF-GRO"));
        ReportRow foreign =
                find(database, tamaulipas(), ALL_2023, null, 1).items().get(0);
        assertThat(refusal(database, guerrero(), foreign.id())).hasMessage("report " + foreign.id());
        UUID absent = UUID.fromString("00000000-0000-4000-8000-0000000000ff");
        assertThat(refusal(database, guerrero(), absent)).hasMessage("report " + absent);
    }

    @Test
    void whoever_acts_for_no_institution_sees_nothing(Database database) {
        assertThat(find(database, Login.of("sub-x", "focal-point"), ALL_2023, null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void the_unit_sees_of_a_draft_only_whose_it_is_and_how_far(Database database) {
        ReportRow row = find(database, unit(), ReportFilter.ofPeriod("2024"), null, 10)
                .items()
                .get(0);
        assertThat(row)
                .isEqualTo(new ReportRow(
                        DRAFT,
                        null,
                        null,
                        null,
                        "EF-GRO",
                        row.institutionName(),
                        row.institutionAcronym(),
                        InstitutionGroup.EF,
                        null,
                        ReportState.DRAFT,
                        40,
                        false,
                        false,
                        false));
        assertThat(find(database, unit(), ReportFilter.ofPeriod("2024").searching("canario"), null, 10)
                        .items())
                .isEmpty();
        assertThat(refusal(database, unit(), DRAFT)).isNotNull();
    }

    @Test
    void the_institution_reads_its_own_draft(Database database) {
        assertThat(sheet(database, guerrero(), DRAFT).row().name()).isEqualTo("Canario secreto");
        assertThat(find(database, guerrero(), ReportFilter.ofPeriod("2024").searching("canario"), null, 10)
                        .items())
                .hasSize(1);
    }

    @Test
    void reserved_evidence_is_for_its_institution_and_the_unit_only(Database database) {
        UUID report =
                find(database, guerrero(), ALL_2023, null, 1).items().get(0).id();
        database.run("insert into evidence (id, report_id, ordinal, title, address, publishable) values"
                + " (gen_random_uuid(), '" + report + "', 90, 'Reservada', 'https://reservada.example', false),"
                + " (gen_random_uuid(), '" + report + "', 91, 'Publicable', 'https://publicable.example', true)");
        assertThat(proofs(database, unit(), report)).contains("Reservada", "Publicable");
        assertThat(proofs(database, guerrero(), report)).contains("Reservada", "Publicable");
        assertThat(proofs(database, Login.of("sub-ejecutiva", "executive"), report))
                .contains("Publicable")
                .doesNotContain("Reservada");
    }

    private static List<String> proofs(Database database, Login login, UUID report) {
        return sheet(database, login, report).evidence().stream()
                .map(ReportSheet.EvidenceRow::title)
                .toList();
    }

    @Test
    void the_executive_sees_what_was_accepted(Database database) {
        Login executive = Login.of("sub-ejecutiva", "executive");
        assertThat(find(database, executive, ReportFilter.ofPeriod("2024"), null, 10)
                        .items())
                .isEmpty();
        assertThat(find(database, executive, ALL_2023, null, 200).items()).hasSize(200);
    }

    @Test
    void a_sheet_says_everything_the_report_says(Database database) {
        ReportRow row = find(database, unit(), ALL_2023.searching("identidad niñas GIDIAEPM"), null, 10)
                .items()
                .get(0);
        ReportSheet sheet = sheet(database, unit(), row.id());
        assertThat(sheet.row()).isEqualTo(row);
        assertThat(sheet.coResponsible()).extracting("code").containsExactly("SEGOB-UPMRIP", "SEP");
        assertThat(sheet.summary()).isNotBlank();
    }

    private static List<String> walk(Database database, int limit) {
        List<String> folios = new ArrayList<>();
        String cursor = null;
        do {
            Slice<ReportRow> slice = find(database, unit(), ALL_2023, cursor, limit);
            slice.items().forEach(row -> folios.add(row.folio()));
            cursor = slice.nextCursor();
        } while (cursor != null);
        return folios;
    }

    private static ReportFilter territory(String state) {
        return new ReportFilter("2023", null, null, null, state, null, null, null, null, null);
    }

    private static int count(Database database, ReportFilter filter) {
        return find(database, unit(), filter, null, 200).items().size();
    }

    private static Slice<ReportRow> find(
            Database database, Login login, ReportFilter filter, String cursor, int limit) {
        return database.inTransaction(em -> door(em, login).find(filter, cursor, limit));
    }

    private static ReportSheet sheet(Database database, Login login, UUID id) {
        return database.inTransaction(em -> door(em, login).sheet(id));
    }

    private static NotFound refusal(Database database, Login login, UUID id) {
        return catchThrowableOfType(NotFound.class, () -> sheet(database, login, id));
    }

    private static ReportBrowsing door(EntityManager em, Login login) {
        return new Wiring(em, login).bean(ReportBrowsing.class);
    }

    private static Login unit() {
        return Login.of("sub-revisora", "reviewer");
    }

    private static Login guerrero() {
        return Login.of("sub-gro", "focal-point").claiming("enlace.ef-gro", "Enlace", "ef-gro");
    }

    private static Login tamaulipas() {
        return Login.of("sub-tamps", "focal-point").claiming("enlace.ef-tamps", "Enlace", "ef-tamps");
    }
}
