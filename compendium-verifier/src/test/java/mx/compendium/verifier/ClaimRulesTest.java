package mx.compendium.verifier;

import static mx.compendium.verifier.SampleData.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of section 4, each with a claim that it lets pass (all those of the sample) and one that it does not. */
class ClaimRulesTest {

    private final Sample sample = Sample.small();

    private SampleClaim claim() {
        SampleClaim claim = new SampleClaim(sample, "tried");
        sample.claim(claim);
        return claim;
    }

    private List<String> against() {
        return Verified.against(sample, "tried");
    }

    @Test
    void rule_1_the_text_is_its_pieces_put_together() {
        claim().words("Son ").figure("reports.total").words(".").saying("Son 42.");
        assertThat(against()).containsExactly("claim.text");
    }

    @Test
    void rule_1_the_figures_are_those_of_its_pieces() {
        claim().words("Son ").figure("reports.total").using("reports.type.ACTION");
        assertThat(against()).containsExactly("claim.figures");
    }

    @Test
    void rule_2_a_figure_has_the_value_that_the_tables_give() {
        claim().words("Son ").figure("reports.total");
        assertThat(against()).isEmpty();
        sample.remove(NOW + "actions.csv", "PMM-2023-0041");
        assertThat(against()).containsExactly("claim.value");
        assertThat(Verified.codes(Verified.of(sample))).contains("figure.value");
    }

    @Test
    void rule_2_a_figure_is_printed_in_its_style() {
        claim().figure("measurement.PMM-2023-0002.1.total", "GROUPED", "108\u00a0mil\u00a0673");
        assertThat(against()).containsExactly("claim.printed");
        claim().figure("measurement.PMM-2023-0002.1.total", "NARRATIVE", "108\u202f673");
        assertThat(against()).containsExactly("claim.printed");
    }

    @Test
    void rule_2_a_figure_stands_in_the_ledger_and_exists() {
        claim().figure("reports.type.NONE", "GROUPED", "3");
        assertThat(against()).containsExactly("claim.unstated");
        SampleClaims.add(sample, SampleFigure.count("reports.type.NONE", 3));
        assertThat(against()).containsExactly("figure.none");
    }

    @Test
    void rule_3_words_hold_no_digit() {
        claim().words("Desde hace 3 años.");
        assertThat(against()).containsExactly("claim.digit");
        claim().words("Desde hace ٣ años.");
        assertThat(against()).containsExactly("claim.digit");
    }

    @Test
    void rule_3_a_numeral_of_a_name_is_of_what_it_names() {
        claim().name("2x1 para Migrantes", "programme:dos-por-uno");
        assertThat(against()).isEmpty();
        claim().name("2x1 para Migrantes, 400", "programme:dos-por-uno");
        assertThat(against()).containsExactly("name.numeral");
        claim().name("del 2 de julio de 2022", "dates:PMM-2023-0019/1");
        assertThat(against()).containsExactly("name.numeral");
    }

    @Test
    void rule_4_a_name_names_what_it_is_of() {
        claim().name("la Secretaría de Salud", "institution:SALUD");
        assertThat(against()).isEmpty();
        claim().name("la Secretaría de Educación", "institution:SALUD");
        assertThat(against()).containsExactly("name.other");
        claim().name("SALUDABLE", "institution:SALUD");
        assertThat(against()).containsExactly("name.other");
        claim().name("Nadie", "institution:NADIE");
        assertThat(against()).containsExactly("name.none");
        claim().name("cualquier cosa");
        assertThat(against()).containsExactly("name.of");
    }

    @Test
    void rule_5_a_claim_word_needs_its_assertion() {
        for (String words : List.of(
                "for the first time",
                "actions increased",
                "the rise",
                "it decreased",
                "the fall",
                "remained unchanged",
                "explained by",
                "due to",
                "each of the objectives",
                "they concentrate in",
                "in compliance with",
                "Por PRIMERA vez",
                "Algo inédito",
                "Aumentaron",
                "El incremento",
                "creció",
                "crecimiento",
                "Disminuyó",
                "se redujeron",
                "la reducción",
                "descendió",
                "se mantuvo",
                "igual que en otra",
                "al pasar de menos a más",
                "Debido a las OSC",
                "gracias a ellas",
                "a causa de eso",
                "se explica así",
                "por la aportación de",
                "en cada uno de los rubros",
                "todos los objetivos",
                "la totalidad de los objetivos",
                "se concentran ahí",
                "el cumplimiento",
                "cumplió")) {
            claim().words(words);
            assertThat(against()).as(words).containsExactly("word.uncarried");
        }
        claim().words("la cumbre, la primera vez, se concreta, por igual");
        assertThat(against()).isEmpty();
    }

    @Test
    void rule_5_the_labels_of_names_claim_nothing() {
        sample.set(NOW + "actions.csv", "PMM-2023-0001", "nombre", "Crecimiento debido a todas");
        claim().name("Crecimiento debido a todas", "action:PMM-2023-0001");
        assertThat(against()).isEmpty();
        claim().name("Crecimiento debido a todas, gracias a ellas", "action:PMM-2023-0001");
        assertThat(against()).containsExactly("word.uncarried");
    }

    @Test
    void rule_6_an_approximation_is_a_limit_and_says_so() {
        claim().words("más de ").figure("reports.total");
        assertThat(against()).containsExactly("word.uncarried");
        claim().words("Son ")
                .figure("reports.total", "LIMIT", "40")
                .is("about", "figure", "reports.total", "manner", "MORE_THAN", "limit", "40");
        assertThat(against()).containsExactly("word.limit");
        claim().words("casi todas").is("about", "figure", "reports.total", "manner", "LESS_THAN", "limit", "50");
        assertThat(against()).containsExactly("word.about");
        claim().words("casi ")
                .figure("reports.total", "LIMIT", "50")
                .is("about", "figure", "reports.total", "manner", "LESS_THAN", "limit", "50");
        assertThat(against()).isEmpty();
    }

    @Test
    void about_is_half_a_place_more_and_less_than_a_whole_one() {
        about("alrededor de ", "ABOUT", "40", true);
        about("alrededor de ", "ABOUT", "46", false);
        about("cerca de ", "ABOUT", "50", false);
        about("más de ", "MORE_THAN", "40", true);
        about("más de ", "MORE_THAN", "41", false);
        about("más de ", "MORE_THAN", "30", false);
        about("menos de ", "LESS_THAN", "42", false);
        about("menos de ", "LESS_THAN", "50", true);
        about("menos de ", "LESS_THAN", "41", false);
    }

    private void about(String words, String manner, String limit, boolean holds) {
        claim().words(words)
                .figure("reports.total", "LIMIT", limit)
                .is("about", "figure", "reports.total", "manner", manner, "limit", limit);
        assertThat(against()).as(words + limit).isEqualTo(holds ? List.of() : List.of("assert.about"));
    }

    @Test
    void moves_is_the_sign_of_the_change() {
        claim().words("x").is("moves", "figure", "reports.group.APF", "direction", "DOWN");
        assertThat(against()).isEmpty();
        claim().words("x").is("moves", "figure", "reports.group.APF", "direction", "UP");
        assertThat(against()).containsExactly("assert.moves");
        claim().words("x").is("moves", "figure", "reports.objective.03", "direction", "SAME");
        assertThat(against()).isEmpty();
    }

    @Test
    void sums_equal_and_positive_are_what_they_say() {
        claim().words("x")
                .is("sums", "total", "reports.total", "parts", List.of("reports.type.PROGRAM", "reports.type.ACTION"));
        assertThat(against()).containsExactly("assert.sums");
        claim().words("x").is("equal", "one", "reports.total", "other", "programmes.total");
        assertThat(against()).containsExactly("assert.equal");
        claim().words("x").is("positive", "figure", "reports.state.16");
        assertThat(against()).containsExactly("assert.positive");
        claim().words("x").is("positive", "figure", "no.such");
        assertThat(against()).containsExactly("assert.figure");
    }

    @Test
    void largest_is_larger_than_every_other() {
        claim().words("x").is("largest", "figures", List.of("reports.objective.01", "reports.objective.10"));
        assertThat(against()).containsExactly("assert.largest");
        claim().words("x").is("largest", "figures", List.of("reports.objective.01"));
        assertThat(against()).isEmpty();
        claim().words("x").is("largest", "figures", List.of());
        assertThat(against()).containsExactly("assert.empty");
    }

    @Test
    void covered_and_uncovered_name_the_objectives_without_action() {
        claim().words("x").is("covered");
        assertThat(against()).isEmpty();
        sample.set(NOW + "actions.csv", "PMM-2023-0041", "objetivo_principal", "8");
        assertThat(against()).containsExactly("assert.covered");
        claim().words("x").is("uncovered", "objectives", List.of("9"));
        assertThat(against()).isEmpty();
        claim().words("x").is("uncovered", "objectives", List.of("8", "9"));
        assertThat(against()).containsExactly("assert.uncovered");
    }

    private SampleClaim firstTime(String figure, String since, String... cited) {
        return claim().words("x").is("first-time", "figure", figure, "since", since, "cited", List.of(cited));
    }

    @Test
    void first_time_happens_now_and_in_no_edition_since() {
        firstTime("reports.group.OSC", "2021", "2021");
        assertThat(against()).isEmpty();
        firstTime("reports.state.16", "2021", "2021");
        assertThat(against()).containsExactly("assert.first.now");
        firstTime("reports.group.EF", "2021", "2021");
        assertThat(against()).containsExactly("assert.first.unknown");
        firstTime("reports.total", "2021", "2021");
        assertThat(against()).containsExactly("assert.first.before");
        firstTime("reports.group.OSC", "2022");
        assertThat(against()).containsExactly("assert.first.since");
        firstTime("reports.group.OSC", "2021");
        assertThat(against()).containsExactly("assert.first.cited");
    }

    @Test
    void first_time_is_refused_when_a_day_of_the_history_is_missing() {
        firstTime("reports.group.OSC", "2021", "2021");
        sample.tables.get("data/cited.csv").stream().skip(1).forEach(row -> row.set(2, "2021-05-30"));
        assertThat(against()).containsExactly("assert.first.gap");
    }

    @Test
    void first_time_happened_before_when_a_cited_total_shows_it() {
        firstTime("reports.group.OSC", "2021", "2021");
        sample.tables.get("data/cited.csv").get(2).set(4, "1");
        assertThat(against()).containsExactly("assert.first.before");
        firstTime("objectives.covered", "2021", "2021");
        assertThat(against()).isEmpty();
        sample.tables.get("data/cited.csv").get(1).set(4, "10");
        assertThat(against()).containsExactly("assert.first.before");
    }

    @Test
    void a_cause_has_the_sign_of_the_change_and_half_of_its_contributions() {
        List<String> groups = List.of("APF", "EF", "OCA", "LEG", "JUD", "OSC").stream()
                .map("reports.group."::concat)
                .toList();
        claim().name("entidades federativas", "group:EF")
                .is("cause", "of", "reports.total", "named", "reports.group.EF", "among", groups);
        assertThat(against()).isEmpty();
        claim().name("organizaciones de la sociedad civil", "group:OSC")
                .is("cause", "of", "reports.total", "named", "reports.group.OSC", "among", groups);
        assertThat(against()).containsExactly("assert.cause");
        claim().name("dependencias y entidades de la Administración Pública Federal", "group:APF")
                .is("cause", "of", "reports.total", "named", "reports.group.APF", "among", groups);
        assertThat(against()).containsExactly("assert.cause");
        claim().name("entidades federativas", "group:EF")
                .is("cause", "of", "reports.total", "named", "reports.group.EF", "among", groups.subList(0, 3));
        assertThat(against()).containsExactly("assert.cause.sum");
        claim().words("x").is("cause", "of", "reports.total", "named", "reports.type.ACTION", "among", groups);
        assertThat(against()).containsExactly("assert.cause.among");
        claim().name("organizaciones de la sociedad civil", "group:OSC")
                .is("cause", "of", "reports.total", "named", "reports.group.EF", "among", groups);
        assertThat(against()).containsExactly("cause.name");
    }

    @Test
    void a_complete_list_leaves_none_out_and_invents_none() {
        claim().words("x").is("complete-list", "family", "reports.state.", "keys", List.of("12"));
        assertThat(against()).containsExactly("assert.list");
        claim().words("x").is("complete-list", "family", "reports.state.", "keys", List.of("12", "16", "28"));
        assertThat(against()).containsExactly("assert.list");
        claim().words("x").is("complete-list", "family", "reports.state.", "keys", List.of("28", "12"));
        assertThat(against()).isEmpty();
    }

    @Test
    void a_joint_programme_is_of_these_and_no_other() {
        claim().words("x").is("joint", "programme", "dos-por-uno", "actions", List.of("PMM-2023-0002"));
        assertThat(against()).containsExactly("assert.joint");
        claim().words("x")
                .is("joint", "programme", "dos-por-uno", "actions", List.of("PMM-2023-0002", "PMM-2023-0003"));
        assertThat(against()).containsExactly("assert.joint");
    }

    @Test
    void what_was_measured_has_its_dates_within_or_not() {
        measured("2022-07-01", true);
        assertThat(against()).isEmpty();
        measured("2022-07-02", true);
        assertThat(against()).containsExactly("assert.measured.dates");
        measured("2022-07-01", false);
        assertThat(against()).containsExactly("assert.measured.within");
        claim().words("x")
                .is("measured", "action", "PMM-2023-0001", "measurement", 1, "from", "", "to", "", "within", true);
        assertThat(against()).containsExactly("assert.measured.none");
    }

    private void measured(String from, boolean within) {
        claim().words("x")
                .is(
                        "measured",
                        "action",
                        "PMM-2023-0019",
                        "measurement",
                        1,
                        "from",
                        from,
                        "to",
                        "2023-06-15",
                        "within",
                        within);
    }

    @Test
    void an_editor_is_known_by_the_events() {
        claim().words("Nada.").editor("P-9");
        assertThat(Verified.codes(Verified.of(sample))).containsExactly("editor");
    }
}
