package mx.compendium.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.claim.Supposition;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.narrative.boundary.NarrativeWriting;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.junit.jupiter.api.Test;

/** A published edition is corrected by its next version, by two persons, and what was published stays. */
@DatabaseTest(demonstration = true)
class R61CorrectingTest {

    private static final String WHY = "El objetivo se capturó por error.";

    @Test
    void r61_a_correction_makes_the_next_version_from_data_frozen_anew(Database database) {
        house(database, house -> {
            Supposition moved = house.moved();
            int before = house.report(moved.folio()).principalObjective();
            house.correct(moved);
            assertThat(house.editions().versions("2022"))
                    .extracting(EditionRow::version)
                    .containsExactly(2, 1);
            assertThat(house.report(moved.folio()).principalObjective()).isEqualTo(3);
            assertThat(house.sealed(1).content().reports())
                    .filteredOn(report -> report.folio().equals(moved.folio()))
                    .extracting(ReportEntry::principalObjective)
                    .containsExactly(before);
            assertThat(house.editions().edition("2022").sealSha256())
                    .isEqualTo(house.sealed(2).sha256())
                    .isNotEqualTo(house.sealed(1).sha256());
        });
    }

    @Test
    void r61_the_version_declares_each_corrected_field_and_each_sentence_that_is_another(Database database) {
        house(database, house -> {
            Supposition moved = house.moved();
            int before = house.report(moved.folio()).principalObjective();
            house.correct(moved);
            Erratum erratum = house.editions().errata("2022").get(0);
            assertThat(erratum.version()).isEqualTo(2);
            assertThat(erratum.reason()).isEqualTo(WHY);
            assertThat(erratum.records())
                    .containsExactly(new CorrectedRecord(moved.folio(), "objective", String.valueOf(before), "3"));
            assertThat(erratum.claims())
                    .extracting(ChangedSentence::id)
                    .contains("objective.03.count", String.format("objective.%02d.count", before))
                    .doesNotContain("reports.total");
        });
    }

    @Test
    void r61_who_asked_does_not_agree_and_until_another_does_nothing_changes(Database database) {
        house(database, house -> {
            house.ask(house.moved());
            UUID asked = house.waiting();
            assertThat(violations(() -> house.declaring("ana").agree("2022", asked)))
                    .containsExactly(Violation.of("erratum.same-person"));
            assertThat(house.editions().versions("2022")).hasSize(1);
            assertThat(violations(() -> house.ask(house.moved())))
                    .containsExactly(Violation.of("erratum.another-waits"));
            house.declaring("beto").layAside("2022", asked);
            assertThat(violations(() -> house.declaring("beto").agree("2022", asked)))
                    .containsExactly(Violation.of("erratum.answered-already"));
        });
    }

    @Test
    void r61_agreed_to_twice_makes_one_version(Database database) {
        house(database, house -> {
            house.ask(house.moved());
            UUID asked = house.waiting();
            house.declaring("beto").agree("2022", asked);
            assertThat(violations(() -> house.declaring("beto").agree("2022", asked)))
                    .containsExactly(Violation.of("erratum.answered-already"));
            assertThat(house.editions().versions("2022")).hasSize(2);
        });
    }

    @Test
    void r61_documents_of_the_version_before_stay_byte_for_byte_and_have_their_own_address(Database database) {
        house(database, house -> {
            house.makeAll("first");
            PublishedFile first = house.editions().file("2022", "executive-report.pdf");
            house.correct(house.moved());
            assertThat(house.editions().file("2022", "executive-report.pdf")).isEqualTo(first);
            house.makeAll("second");
            assertThat(house.editions().file("2022", "executive-report.pdf").sha256())
                    .isNotEqualTo(first.sha256());
            assertThat(house.editions().file("2022", 1, "executive-report.pdf")).isEqualTo(first);
            assertThat(house.editions().recognise(first.sha256())).hasValueSatisfying(file -> {
                assertThat(file.document().version()).isEqualTo(1);
                assertThat(file.isCurrent()).isFalse();
            });
            assertThat(house.editions().documents("2022"))
                    .extracting(DocumentRow::version)
                    .containsOnly(2);
            assertThat(catchThrowableOfType(
                            NotFound.class, () -> house.editions().file("2022", 3, "executive-report.pdf")))
                    .isNotNull();
        });
    }

    @Test
    void r49_a_correction_of_a_former_edition_changes_what_is_not_sealed_and_not_what_was(Database database) {
        house(database, house -> {
            house.bean(mx.compendium.period.boundary.PeriodSealing.class, "ana").seal("2023");
            house.flush();
            String known = house.datasets().formerOf("2023").get(0).sha256();
            house.correct(house.moved());
            assertThat(house.datasets().formerOf("2023").get(0).sha256()).isEqualTo(known);
            assertThat(house.datasets().formerOf("2024"))
                    .extracting(SealedDataset::sha256)
                    .contains(house.sealed(2).sha256())
                    .doesNotContain(known);
        });
    }

    @Test
    void r61_what_is_no_correction_is_refused_all_at_once(Database database) {
        house(database, house -> {
            Supposition moved = house.moved();
            String folio = moved.folio();
            String now = String.valueOf(house.report(folio).principalObjective());
            assertThat(violations(() -> house.ask())).containsExactly(Violation.of("erratum.no-corrections"));
            assertThat(violations(() -> house.ask(new Supposition(folio, "exclude", ""), moved, moved)))
                    .containsExactly(
                            Violation.of("erratum.field-not-corrected", "exclude"),
                            Violation.of("erratum.corrected-twice", folio));
            assertThat(violations(() -> house.ask(new Supposition(folio, "objective", now))))
                    .containsExactly(Violation.of("erratum.nothing-changes", folio, now));
            assertThat(violations(() -> house.declaring("ana").ask("2022", " ", List.of(moved))))
                    .containsExactly(Violation.at("reason", "erratum.reason-missing"));
            assertThat(catchThrowableOfType(
                            NotFound.class, () -> house.declaring("ana").ask("2023", WHY, List.of(moved))))
                    .isNotNull();
        });
    }

    @Test
    void r61_parts_of_a_measurement_sum_to_its_total_or_are_refused(Database database) {
        house(database, house -> {
            ReportEntry measured = house.sealed(1).content().reports().stream()
                    .filter(report -> report.measurements().stream().anyMatch(one -> one.women() != null))
                    .findFirst()
                    .orElseThrow();
            String wrong = "measurement." + measured.measurements().get(0).ordinal() + ".total";
            assertThat(violations(() -> house.ask(new Supposition(measured.folio(), wrong, "1"))))
                    .extracting(Violation::code)
                    .containsExactly("erratum.parts-do-not-sum");
        });
    }

    @Test
    void r61_words_alone_make_the_next_version_and_those_published_stay(Database database) {
        house(database, house -> {
            house.write("Palabras corregidas.");
            house.correct();
            Erratum erratum = house.editions().errata("2022").get(0);
            assertThat(erratum.records()).isEmpty();
            assertThat(erratum.texts()).extracting(RewrittenText::key).containsExactly("compendium/preamble");
            assertThat(house.bodies(2)).contains("Palabras corregidas.");
            assertThat(house.bodies(1)).doesNotContain("Palabras corregidas.");
            house.write("Todavía otras.");
            assertThat(house.bodies(2)).contains("Palabras corregidas.");
        });
    }

    @Test
    void r61_a_sentence_the_corrected_data_do_not_bear_stops_the_version_until_it_is_written_otherwise(
            Database database) {
        house(database, house -> {
            house.write("Sólo en [objetivo 3](name:objective:3) [se concentran](largest:1,7,15) las acciones.");
            house.correct();
            Supposition[] all = house.allOfObjective(15);
            assertThat(house.declaring("ana").preview("2022", List.of(all)).stopping())
                    .extracting(one -> one.finding().code())
                    .containsExactly("largest-fails");
            house.ask(all);
            assertThat(violations(() -> house.declaring("beto").agree("2022", house.waiting())))
                    .extracting(Violation::code)
                    .contains("publication.gate");
        });
    }

    @Test
    void r61_words_written_after_asking_are_not_agreed_to_unread(Database database) {
        house(database, house -> {
            house.ask(house.moved());
            house.write("Otras palabras.");
            assertThat(violations(() -> house.declaring("beto").agree("2022", house.waiting())))
                    .containsExactly(Violation.of("erratum.words-changed"));
        });
    }

    @Test
    void what_was_declared_is_never_changed(Database database) {
        for (String table : List.of(
                "erratum",
                "erratum_record",
                "erratum_claim",
                "erratum_request",
                "erratum_correction",
                "erratum_answer",
                "published_text")) {
            house(database, house -> {
                house.correct(house.moved());
                assertThat(catchThrowableOfType(
                                jakarta.persistence.PersistenceException.class,
                                () -> house.em
                                        .createNativeQuery("delete from " + table)
                                        .executeUpdate()))
                        .hasStackTraceContaining("never changed or removed");
            });
        }
    }

    private static List<Violation> violations(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(RulesBroken.class, act).violations();
    }

    private static void house(Database database, Consumer<House> story) {
        database.rolledBack(em -> {
            story.accept(new House(em));
            return tuple();
        });
    }

    /** Two administrators, the press and the public. */
    private static final class House {

        private final EntityManager em;

        House(EntityManager em) {
            this.em = em;
        }

        <T> T bean(Class<T> type, String who) {
            return new Wiring(em, Login.of("sub-" + who, "administrator").claiming(who, who, null)).bean(type);
        }

        ErratumDeclaring declaring(String who) {
            return bean(ErratumDeclaring.class, who);
        }

        PublishedEditions editions() {
            flush();
            return bean(PublishedEditions.class, "ana");
        }

        DatasetReading datasets() {
            return bean(DatasetReading.class, "ana");
        }

        void flush() {
            em.flush();
        }

        SealedDataset sealed(int version) {
            return datasets().sealed("2022", version).orElseThrow();
        }

        ReportEntry report(String folio) {
            return datasets().sealed("2022").orElseThrow().content().reports().stream()
                    .filter(report -> report.folio().equals(folio))
                    .findFirst()
                    .orElseThrow();
        }

        /** The first report of objective 7 under objective 3. */
        Supposition moved() {
            return datasets().sealed("2022").orElseThrow().content().reports().stream()
                    .filter(report -> report.principalObjective() == 7)
                    .findFirst()
                    .map(report -> new Supposition(report.folio(), "objective", "3"))
                    .orElseThrow();
        }

        void ask(Supposition... corrections) {
            declaring("ana").ask("2022", WHY, List.of(corrections));
            flush();
        }

        UUID waiting() {
            return declaring("beto").waiting("2022").orElseThrow().id();
        }

        /** The preamble of the Compendio, as it stands from now on. */
        void write(String body) {
            NarrativePlace place = new NarrativePlace("2022", NarrativeDocument.COMPENDIUM, NarrativeSection.PREAMBLE);
            NarrativeWriting writing = bean(NarrativeWriting.class, "ana");
            writing.save(place, writing.open(place).text().revision(), body);
            flush();
        }

        List<String> bodies(int version) {
            return bean(NarrativeReading.class, "ana").texts("2022", version).stream()
                    .map(EditionText::body)
                    .toList();
        }

        /** Every report of that objective under objective 3. */
        Supposition[] allOfObjective(int number) {
            return datasets().sealed("2022").orElseThrow().content().reports().stream()
                    .filter(report -> report.principalObjective() == number)
                    .map(report -> new Supposition(report.folio(), "objective", "3"))
                    .toArray(Supposition[]::new);
        }

        void correct(Supposition... corrections) {
            ask(corrections);
            declaring("beto").agree("2022", waiting());
            flush();
        }

        /** What the press has to make is made, of bytes that tell it apart. */
        void makeAll(String bytes) {
            DocumentJobs jobs = bean(DocumentJobs.class, "ana");
            jobs.requestMissing();
            flush();
            for (var next = jobs.next(); next.isPresent(); next = jobs.next()) {
                byte[] made = (bytes + next.get().form()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                jobs.finish(
                        next.get().id(),
                        bean(FileShelf.class, "ana").put(made),
                        made.length,
                        bean(EditionGathering.class, "ana")
                                .basis(next.get().period(), next.get().version()));
                flush();
            }
        }
    }
}
