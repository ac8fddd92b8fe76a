package mx.compendium.review.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.LikePair;
import mx.compendium.review.LikenessVerdict;
import mx.compendium.statistics.boundary.FigureReading;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class LikeningTest {

    private static final Login REVIEWER =
            Login.of("revisora", RoleNames.REVIEWER).claiming("revisora", "Revisora", null);

    @Test
    void names_are_alike_whatever_their_accents_capitals_and_order_of_words(Database database) {
        UUID one = accepted(database, "EF-GRO", "Atención médica itinerante Xólotl");
        UUID other = accepted(database, "EF-TAMPS", "ATENCION MEDICA XOLOTL ITINERANTE");
        LikePair pair = pair(database, one, other);
        assertThat(pair.names()).isEqualTo(1.0);
        decide(database, one, other, LikenessVerdict.DISTINCT, "Sólo se parecen", null);
        assertThat(pairs(database)).noneMatch(left -> isOf(left, one, other));
    }

    @Test
    void a_joint_programme_counts_once_and_unlinking_restores_it(Database database) {
        UUID one = accepted(database, "EF-GRO", "Caravana Quetzal de documentos");
        UUID other = accepted(database, "EF-TAMPS", "Caravana Quetzal de documentos");
        List<String> before = figures(database);
        decide(database, one, other, LikenessVerdict.JOINT, "El mismo convenio", "EF-TAMPS");
        List<String> joined = figures(database);
        assertThat(joined.get(0)).isEqualTo(before.get(0));
        assertThat(Integer.parseInt(joined.get(1))).isEqualTo(Integer.parseInt(before.get(1)) - 1);
        assertThat(joined.get(2)).isEqualTo(before.get(2));
        as(database, JointLinking.class, joining -> joining.unlink(one));
        assertThat(figures(database)).isEqualTo(before);
        assertThat(database.value("select count(*) from joint_programme where coordinator = 'EF-TAMPS'"
                        + " and period_code = '2024'"))
                .isEqualTo("0");
        assertThat(pairs(database)).anyMatch(again -> isOf(again, one, other));
    }

    @Test
    void the_same_action_of_an_institution_continues_the_former_lineage(Database database) {
        String former = database.value("select id from action_report where period_code = '2023'"
                + " and institution = 'EF-GRO' and state = 'ACCEPTED' order by folio limit 1");
        UUID now = accepted(database, "EF-GRO", "Nombre cambiado de la misma");
        decide(database, now, UUID.fromString(former), LikenessVerdict.SAME, "Sólo cambió de nombre", null);
        assertThat(database.value("select lineage from action_report where id = '" + now + "'"))
                .isEqualTo(database.value("select lineage from action_report where id = '" + former + "'"));
    }

    @Test
    void a_verdict_says_why_and_a_joint_programme_is_of_several_institutions(Database database) {
        UUID one = accepted(database, "EF-GRO", "Una");
        UUID other = accepted(database, "EF-GRO", "Otra");
        assertThat(codes(() -> decide(database, one, other, LikenessVerdict.JOINT, " ", "EF-TAMPS")))
                .containsExactlyInAnyOrder(
                        "likeness.reason-missing", "joint.one-institution", "joint.coordinator-unknown");
        assertThat(codes(() -> decide(database, one, other, LikenessVerdict.SAME, "x", null)))
                .containsExactly("likeness.same-in-one-period");
    }

    private static UUID accepted(Database database, String institution, String name) {
        UUID id = UUID.randomUUID();
        UUID lineage = UUID.randomUUID();
        database.run("insert into action_lineage (id) values ('" + lineage + "')");
        database.run("insert into action_report (id, period_code, institution, folio, lineage, name, type, continuity,"
                + " principal_objective, state, accepted_at, search_text) values ('" + id + "', '2024', '" + institution
                + "', 'PMM-2024-" + id.toString().substring(0, 8) + "', '" + lineage + "', '" + name
                + "', 'ACTION', 'NEW', 7, 'ACCEPTED', now(), '')");
        return id;
    }

    /** By reports, by programmes, by participations. */
    private static List<String> figures(Database database) {
        return database.inTransaction(em -> {
            FigureReading reading = new Wiring(em, REVIEWER).bean(FigureReading.class);
            return List.of(
                    reading.figure("2024", "reports.total").text(),
                    reading.figure("2024", "programmes.total").text(),
                    reading.figure("2024", "participations.total").text());
        });
    }

    private static void decide(
            Database database, UUID one, UUID other, LikenessVerdict verdict, String reason, String coordinator) {
        as(database, Likening.class, likening -> likening.decide(one, other, verdict, reason, coordinator));
    }

    private static LikePair pair(Database database, UUID one, UUID other) {
        return pairs(database).stream()
                .filter(pair -> isOf(pair, one, other))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(LikePair pair, UUID one, UUID other) {
        return List.of(pair.one().id(), pair.other().id()).containsAll(List.of(one, other));
    }

    private static List<LikePair> pairs(Database database) {
        return database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(Likening.class).pairs("2024"));
    }

    private static <T> void as(Database database, Class<T> door, Consumer<T> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, REVIEWER).bean(door)));
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
