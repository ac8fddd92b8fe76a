package mx.compendium.narrative.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.NarrativeComment;
import mx.compendium.narrative.NarrativeList;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeRow;
import mx.compendium.narrative.NarrativeSheet;
import mx.compendium.narrative.NarrativeVersion;
import mx.compendium.narrative.OfferedWords;
import mx.compendium.narrative.ReadNarrative;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.statistics.Figure;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class NarrativeWritingTest {

    private static final Login ANA = Login.of("ana", RoleNames.ADMINISTRATOR).claiming("ana", "Ana", null);
    private static final Login BEA = Login.of("bea", RoleNames.REVIEWER).claiming("bea", "Bea", null);

    @Test
    void what_is_saved_stands_and_says_who_wrote_it(Database database) {
        NarrativePlace place = at("2024", NarrativeSection.PREAMBLE);
        NarrativeSheet saved = save(database, ANA, place, 0, "Uno\n\n  dos ");
        assertThat(saved.text().revision()).isEqualTo(1);
        NarrativeSheet read = write(database, BEA, door -> door.open(place));
        assertThat(read.text().body()).isEqualTo("Uno\ndos");
        assertThat(read.by()).isEqualTo("Ana");
        assertThat(save(database, BEA, place, 0, "Uno\ndos").text().revision()).isEqualTo(1);
    }

    @Test
    void one_go_of_one_person_is_one_version_and_the_former_ones_stay_whole(Database database) {
        NarrativePlace place = at("2024", NarrativeSection.CONFORMATION);
        save(database, ANA, place, 0, "Uno");
        save(database, ANA, place, 1, "Uno y medio");
        assertThat(save(database, BEA, place, 2, "Dos").version()).isEqualTo(2);
        database.run(
                "update narrative_text set begun_at = now() - interval '11 minutes' where section = 'CONFORMATION'");
        save(database, BEA, place, 3, "Tres");
        List<NarrativeVersion> history = write(database, ANA, door -> door.history(place));
        assertThat(history).extracting(NarrativeVersion::number).containsExactly(3, 2, 1, 0);
        assertThat(history).extracting(NarrativeVersion::body).startsWith("Tres", "Dos", "Uno y medio");
        assertThat(history).extracting(NarrativeVersion::by).containsExactly("Bea", "Bea", "Ana", null);
        NarrativeSheet restored = write(database, ANA, door -> door.restore(place, 4, 1));
        assertThat(restored.text().body()).isEqualTo("Uno y medio");
        assertThat(restored.version()).isEqualTo(4);
    }

    @Test
    void who_comes_second_with_another_text_is_refused_and_nothing_is_overwritten(Database database) {
        NarrativePlace place = at("2024", NarrativeSection.CHALLENGES);
        save(database, ANA, place, 0, "De Ana");
        assertThat(refused(() -> save(database, BEA, place, 0, "De Bea")))
                .containsExactly("narrative.save.changed-meanwhile");
        assertThat(write(database, BEA, door -> door.open(place)).text().body()).isEqualTo("De Ana");
    }

    @Test
    void an_old_version_is_never_changed(Database database) {
        NarrativePlace place = at("2023", NarrativeSection.CHALLENGES);
        save(database, ANA, place, 0, "Uno");
        save(database, BEA, place, 1, "Dos");
        SqlRefused refusal = catchThrowableOfType(
                SqlRefused.class, () -> database.run("update narrative_version set body = 'Otro'"));
        assertThat(refusal.state()).isEqualTo("CP002");
    }

    @Test
    void what_is_written_after_the_publication_is_for_the_next_version(Database database) {
        NarrativePlace place = at("2022", NarrativeSection.PREAMBLE);
        assertThat(write(database, ANA, door -> door.open(place)).published()).isTrue();
        String body = "Otras palabras.";
        List<RewrittenText> rewritten = new ArrayList<>();
        database.rolledBack(em -> {
            NarrativeReading reading = new Wiring(em, ANA).bean(NarrativeReading.class);
            List<EditionText> published = reading.texts("2022");
            new Wiring(em, ANA).bean(NarrativeWriting.class).save(place, 0, body);
            em.flush();
            assertThat(reading.texts("2022")).isEqualTo(published);
            assertThat(reading.next("2022"))
                    .filteredOn(text -> text.document() == place.document())
                    .extracting(EditionText::body)
                    .contains(body);
            rewritten.addAll(reading.rewritten("2022", 2));
            return tuple();
        });
        assertThat(rewritten).containsExactly(new RewrittenText(place.document(), NarrativeSection.PREAMBLE));
    }

    @Test
    void an_edition_published_before_words_were_kept_keeps_them_before_anybody_writes(Database database) {
        NarrativePlace place = at("2022", NarrativeSection.PREAMBLE);
        database.rolledBack(em -> {
            em.createNativeQuery("alter table published_text disable trigger user")
                    .executeUpdate();
            em.createNativeQuery("delete from published_text").executeUpdate();
            NarrativeReading reading = new Wiring(em, ANA).bean(NarrativeReading.class);
            List<EditionText> published = reading.texts("2022", 1);
            new Wiring(em, ANA).bean(NarrativeWriting.class).save(place, 0, "Otras palabras.");
            em.flush();
            assertThat(reading.texts("2022", 1)).isEqualTo(published);
            assertThat(reading.rewritten("2022", 2)).hasSize(1);
            return tuple();
        });
    }

    @Test
    void the_words_a_version_was_published_with_are_never_changed(Database database) {
        SqlRefused refusal =
                catchThrowableOfType(SqlRefused.class, () -> database.run("update published_text set body = 'Otro'"));
        assertThat(refusal.state()).isEqualTo("CP002");
    }

    @Test
    void a_place_of_a_period_that_is_not_there_is_absent(Database database) {
        NarrativePlace nowhere = at("1999", NarrativeSection.PREAMBLE);
        assertThat(catchThrowableOfType(NotFound.class, () -> save(database, ANA, nowhere, 0, "x")))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> write(database, ANA, door -> door.open(nowhere))))
                .isNotNull();
    }

    @Test
    void a_number_taken_from_the_data_is_said_as_they_stand_today(Database database) {
        NarrativePlace place = at("2023", NarrativeSection.CONCLUSIONS);
        save(database, ANA, place, 0, "Hubo [999](figure:reports.total).\n37 y por primera vez.");
        assertThat(write(database, ANA, door -> door.open(place)).text().body())
                .startsWith("Hubo [356](figure:reports.total).");
        NarrativeList list = write(database, BEA, door -> door.list("2023"));
        assertThat(list.sealed()).isFalse();
        assertThat(list.rows())
                .filteredOn(row -> row.by() != null && row.text().section() == NarrativeSection.CONCLUSIONS)
                .singleElement()
                .extracting(NarrativeRow::findings)
                .isEqualTo(2);
        assertThat(list.rows())
                .filteredOn(row -> row.by() == null)
                .extracting(NarrativeRow::findings)
                .containsOnly(0);
        ReadNarrative read =
                write(database, ANA, door -> door.read(place, "\n37 y por primera vez, [356](figure:reports.total)."));
        assertThat(read.findings())
                .extracting(found -> found.block() + found.finding().code())
                .containsExactly("0number-loose", "0words-loose");
        assertThat(read.taken().figures()).extracting(Figure::code).containsExactly("reports.total");
    }

    @Test
    void a_writer_searches_what_the_data_say(Database database) {
        OfferedWords found = write(database, ANA, door -> door.search("2023", "PRIMERA vez"));
        assertThat(found.sealed()).isFalse();
        assertThat(found.claims()).isNotEmpty();
    }

    @Test
    void a_comment_is_answered_resolved_and_opened_again(Database database) {
        NarrativePlace place = at("2024", NarrativeSection.CONCLUSIONS);
        UUID id = comment(database, BEA, door -> door.comment(place, "una frase", " ¿De dónde sale? "));
        act(database, ANA, door -> door.answer(place, id, "Del anexo"));
        assertThat(open(database)).isEqualTo(1);
        act(database, ANA, door -> door.resolve(place, id));
        assertThat(open(database)).isZero();
        NarrativeComment resolved =
                comment(database, BEA, door -> door.list(place)).get(0);
        assertThat(resolved.text()).isEqualTo("¿De dónde sale?");
        assertThat(resolved.resolvedBy()).isEqualTo("Ana");
        assertThat(resolved.answers()).extracting(NarrativeComment.Answer::text).containsExactly("Del anexo");
        act(database, ANA, door -> door.reopen(place, id));
        assertThat(open(database)).isEqualTo(1);
        assertThat(refused(() -> comment(database, BEA, door -> door.comment(place, "x".repeat(501), " "))))
                .containsExactlyInAnyOrder("narrative.comment.text-length", "narrative.comment.quote-too-long");
        NarrativePlace elsewhere = at("2024", NarrativeSection.PREAMBLE);
        assertThat(catchThrowableOfType(NotFound.class, () -> act(database, ANA, door -> door.resolve(elsewhere, id))))
                .isNotNull();
    }

    private static int open(Database database) {
        return write(database, ANA, door -> door.list("2024")).rows().stream()
                .mapToInt(NarrativeRow::comments)
                .sum();
    }

    private static NarrativePlace at(String period, NarrativeSection section) {
        return new NarrativePlace(period, NarrativeDocument.EXECUTIVE_REPORT, section);
    }

    private static NarrativeSheet save(Database database, Login who, NarrativePlace place, int base, String body) {
        return write(database, who, door -> door.save(place, base, body));
    }

    private static <T> T write(Database database, Login who, Function<NarrativeWriting, T> act) {
        return database.inTransaction(em -> act.apply(new Wiring(em, who).bean(NarrativeWriting.class)));
    }

    private static <T> T comment(Database database, Login who, Function<NarrativeCommenting, T> act) {
        return database.inTransaction(em -> act.apply(new Wiring(em, who).bean(NarrativeCommenting.class)));
    }

    private static void act(Database database, Login who, Consumer<NarrativeCommenting> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, who).bean(NarrativeCommenting.class)));
    }

    private static List<String> refused(ThrowingCallable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
