package mx.compendium.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.DocumentState;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.model.Basis;
import org.junit.jupiter.api.Test;

/** No edition is left without its document in silence. */
@DatabaseTest(demonstration = true)
class PublishingTest {

    private static final DocumentForm REPORT = new DocumentForm(DocumentKind.EXECUTIVE_REPORT, DocumentFormat.PDF);
    private static final byte[] BYTES = {'%', 'P', 'D', 'F'};

    @Test
    void a_period_that_is_not_sealed_is_not_published(Database database) {
        RulesBroken refusal = database.rolledBack(em -> catchThrowableOfType(
                RulesBroken.class, () -> wiring(em).bean(Publishing.class).publish("2023")));
        assertThat(refusal.violations()).containsExactly(Violation.of("period.publish.not-sealed", PeriodState.CLOSED));
    }

    @Test
    void a_missing_document_is_asked_for_and_becomes_public_when_it_is_ready(Database database) {
        List<DocumentRow> listed = published(database, house -> {
            assertThat(house.listed()).isEmpty();
            house.finish(house.next());
            return house.listed();
        });
        assertThat(listed).extracting(DocumentRow::state).containsExactly(DocumentState.READY);
    }

    @Test
    void what_is_ready_becomes_public_at_once_and_nothing_new_is_made(Database database) {
        List<DocumentRow> all = sealed(database, house -> {
            house.ask();
            house.finish(house.next());
            house.publish();
            assertThat(house.listed()).hasSize(1);
            return house.all();
        });
        assertThat(all).hasSize(1);
    }

    @Test
    void what_is_ready_but_lost_is_made_again(Database database) {
        List<DocumentState> states = sealed(database, house -> {
            house.ask();
            house.jobs.finish(house.next(), "0".repeat(64), 4, house.root());
            house.publish();
            assertThat(house.listed()).isEmpty();
            return house.all().stream().map(DocumentRow::state).toList();
        });
        assertThat(states).containsExactlyInAnyOrder(DocumentState.READY, DocumentState.REQUESTED);
    }

    @Test
    void a_failure_is_tried_again_three_times_in_all_and_shown_with_its_incident(Database database) {
        List<DocumentRow> all = published(database, house -> {
            for (int attempt = 1; attempt <= 3; attempt++) {
                house.jobs.fail(house.next(), "incident-" + attempt);
            }
            assertThat(house.all()).extracting(DocumentRow::state).containsOnly(DocumentState.FAILED);
            assertThat(house.listed()).isEmpty();
            return house.all();
        });
        assertThat(all)
                .extracting(DocumentRow::incident)
                .containsExactlyInAnyOrder("incident-1", "incident-2", "incident-3");
    }

    @Test
    void after_failures_a_person_or_the_next_start_asks_again(Database database) {
        List<DocumentRow> listed = published(database, house -> {
            for (int attempt = 1; attempt <= 3; attempt++) {
                house.jobs.fail(house.next(), "incident-" + attempt);
            }
            house.jobs.requestMissing();
            house.jobs.fail(house.next(), "incident-4");
            house.ask();
            house.finish(house.next());
            return house.listed();
        });
        assertThat(listed).hasSize(1);
    }

    @Test
    void every_document_of_the_edition_is_asked_for_and_each_becomes_public(Database database) {
        List<DocumentForm> listed = published(database, house -> {
            for (int made = 0; made < DocumentForm.all().size(); made++) {
                house.finish(house.anyOf2023());
            }
            return house.everything();
        });
        assertThat(listed).containsExactlyInAnyOrderElementsOf(DocumentForm.all());
    }

    @Test
    void asked_for_again_only_what_is_missing_is_made(Database database) {
        List<DocumentRow> all = sealed(database, house -> {
            house.ask();
            house.jobs.fail(house.next(), "incident");
            house.ask();
            house.ask();
            return house.wiring.bean(DocumentGeneration.class).list("2023");
        });
        assertThat(all).hasSize(DocumentForm.all().size() + 1);
    }

    @Test
    void before_publication_a_failure_waits_for_whoever_asked(Database database) {
        List<DocumentRow> all = sealed(database, house -> {
            house.ask();
            house.jobs.fail(house.next(), "incident");
            return house.all();
        });
        assertThat(all).extracting(DocumentRow::state).containsExactly(DocumentState.FAILED);
    }

    private static <T> T sealed(Database database, Function<House, T> story) {
        return database.rolledBack(em -> {
            Wiring wiring = wiring(em);
            wiring.bean(PeriodSealing.class).seal("2023");
            em.flush();
            return story.apply(new House(em, wiring));
        });
    }

    private static <T> T published(Database database, Function<House, T> story) {
        return sealed(database, house -> {
            house.publish();
            return story.apply(house);
        });
    }

    private static Wiring wiring(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
    }

    /** What the web and the press do to an edition. */
    private static final class House {

        private final EntityManager em;
        private final Wiring wiring;
        private final DocumentJobs jobs;

        House(EntityManager em, Wiring wiring) {
            this.em = em;
            this.wiring = wiring;
            this.jobs = wiring.bean(DocumentJobs.class);
        }

        void publish() {
            wiring.bean(Publishing.class).publish("2023");
            em.flush();
        }

        void ask() {
            wiring.bean(DocumentGeneration.class).request("2023");
            em.flush();
        }

        /** The Informe of 2023 when the press takes it up; what waits before it is made. */
        UUID next() {
            DocumentRow next = jobs.next().orElseThrow();
            if (next.period().equals("2023") && next.form().equals(REPORT)) {
                return next.id();
            }
            finish(next.id());
            return next();
        }

        UUID anyOf2023() {
            DocumentRow next = jobs.next().orElseThrow();
            if (next.period().equals("2023")) {
                return next.id();
            }
            finish(next.id());
            return anyOf2023();
        }

        List<DocumentForm> everything() {
            em.flush();
            return wiring.bean(PublishedEditions.class).documents("2023").stream()
                    .map(DocumentRow::form)
                    .toList();
        }

        Basis root() {
            return wiring.bean(EditionGathering.class).basis("2023", 1);
        }

        void finish(UUID document) {
            jobs.finish(document, wiring.bean(FileShelf.class).put(BYTES), BYTES.length, root());
            em.flush();
        }

        List<DocumentRow> all() {
            em.flush();
            return reports(wiring.bean(DocumentGeneration.class).list("2023"));
        }

        List<DocumentRow> listed() {
            em.flush();
            return reports(wiring.bean(PublishedEditions.class).documents("2023"));
        }

        private static List<DocumentRow> reports(List<DocumentRow> rows) {
            return rows.stream().filter(row -> row.form().equals(REPORT)).toList();
        }
    }
}
