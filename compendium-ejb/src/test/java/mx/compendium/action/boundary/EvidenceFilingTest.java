package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mx.compendium.action.ArrivedFile;
import mx.compendium.action.EvidenceFileRow;
import mx.compendium.action.EvidenceLabel;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.OpenedFile;
import mx.compendium.action.ReportType;
import mx.compendium.action.gateway.Corpus;
import mx.compendium.action.gateway.EvidenceSettings;
import mx.compendium.action.gateway.EvidenceShelf;
import mx.compendium.ground.AtOnce;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of a report on the real database and the real disk. */
@DatabaseTest(demonstration = true)
class EvidenceFilingTest {

    private static final Login LIAISON = login("enlace", RoleNames.FOCAL_POINT, "EF-GRO");
    private static final Login HEAD = login("titular", RoleNames.INSTITUTION_HEAD, "EF-GRO");
    private static final Login OTHER = login("enlace", RoleNames.FOCAL_POINT, "EF-TAMPS");
    private static final Login REVIEWER = Login.of("revisora", RoleNames.REVIEWER);
    private static final Login EXECUTIVE = Login.of("ejecutiva", RoleNames.EXECUTIVE);

    private static Login login(String who, String role, String institution) {
        String username = who + "." + institution;
        return Login.of(username, role).claiming(username, username, institution);
    }

    @BeforeEach
    void capture_is_open(Database database) {
        database.run("update reporting_period set state = 'OPEN', due_at = now() + interval '60 days',"
                + " closes_at = now() + interval '70 days' where code = '2024'");
    }

    @Test
    void what_is_kept_is_the_same_bytes_under_a_name_nobody_can_guess(Database database) throws IOException {
        UUID report = begun(database);
        EvidenceFileRow file = handed(database, report, "Informe anual.pdf");
        OpenedFile opened = open(database, LIAISON, report, file);
        assertThat(opened.row().fileName()).isEqualTo("Informe anual.pdf");
        assertThat(Files.readAllBytes(opened.path())).hasSize((int) file.size());
        assertThat(opened.path().getFileName()).hasToString(file.id());
        assertThat(opened.path().toString()).doesNotContain("Informe");
        assertThat(files(database, HEAD, report)).containsExactly(file);
    }

    @Test
    void what_is_foreign_and_what_is_absent_are_refused_alike_at_every_door(Database database) {
        UUID report = begun(database);
        EvidenceFileRow file = handed(database, report, "Reservado.pdf");
        for (Login nobody : List.of(OTHER, EXECUTIVE, REVIEWER)) {
            hidden(() -> open(database, nobody, report, file));
            hidden(() -> files(database, nobody, report));
        }
        hidden(() -> open(database, LIAISON, UUID.randomUUID(), file));
        hidden(() -> receive(database, OTHER, report, Corpus.pdf()));
        ArrivedFile arrived = receive(database, LIAISON, report, Corpus.pdf());
        hidden(() -> database.inTransaction(
                em -> new Wiring(em, OTHER).bean(EvidenceFiling.class).keep(report, arrived)));
        hidden(() -> database.inTransaction(
                em -> new Wiring(em, OTHER).bean(EvidenceFiling.class).room(report)));
    }

    private static void hidden(Runnable attempt) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
    }

    @Test
    void a_text_names_no_file_but_those_of_its_own_report(Database database) {
        EvidenceFileRow elsewhere = handed(database, begun(database), "De otra ficha.pdf");
        UUID report = whole(database, elsewhere);
        assertThat(codes(() -> ready(database, report))).containsExactly("capture.file-gone");
        name(database, report, handed(database, report, "Propia.pdf"), 1);
        ready(database, report);
    }

    @Test
    void the_signature_covers_the_bytes_and_afterwards_the_file_stays_for_the_unit_too(Database database) {
        UUID report = begun(database);
        EvidenceFileRow file = handed(database, report, "Firmado.pdf");
        fill(database, report);
        name(database, report, file, 0);
        ready(database, report);
        String read = digest(database);
        database.run("alter table evidence_file disable trigger evidence_file_is_never_changed");
        database.run("update evidence_file set sha256 = repeat('0', 64) where id = '" + file.id() + "'");
        assertThat(digest(database)).isNotEqualTo(read);
        database.run("update evidence_file set sha256 = '" + file.sha256() + "' where id = '" + file.id() + "'");
        database.run("alter table evidence_file enable trigger evidence_file_is_never_changed");
        hidden(() -> open(database, REVIEWER, report, file));
        database.inTransaction(em -> new Wiring(em, HEAD).bean(Delivering.class).sign("2024", read));
        assertThat(open(database, REVIEWER, report, file).row()).isEqualTo(file);
        assertThat(files(database, REVIEWER, report)).containsExactly(file);
        hidden(() -> open(database, EXECUTIVE, report, file));
        assertThat(codes(() -> receive(database, LIAISON, report, Corpus.pdf())))
                .containsExactly("report.write.delivered");
        assertThatExceptionOfType(SqlRefused.class)
                .isThrownBy(() -> database.run("update evidence_file set file_name = 'x'"));
        database.run("delete from evidence where file = '" + file.id() + "'");
        assertThatExceptionOfType(SqlRefused.class)
                .isThrownBy(() -> database.run("delete from evidence_file where id = '" + file.id() + "'"));
    }

    @Test
    void the_room_of_an_institution_is_shared_and_what_nobody_names_gives_way(Database database) {
        UUID report = begun(database);
        EvidenceFileRow large = handed(database, report, "Grande.pdf");
        database.run("alter table evidence_file disable trigger evidence_file_is_never_changed");
        database.run("update evidence_file set size = 2147483648 where id = '" + large.id() + "'");
        assertThat(codes(() -> handed(database, report, "Otra.pdf"))).containsExactly("evidence.room-used-up");
        database.run("update evidence_file set stored_at = now() - interval '2 hours' where id = '" + large.id() + "'");
        name(database, report, large, 0);
        assertThat(codes(() -> handed(database, report, "Otra.pdf"))).containsExactly("evidence.room-used-up");
        name(database, report, "", 1);
        assertThat(handed(database, report, "Otra.pdf").size()).isPositive();
        hidden(() -> open(database, LIAISON, report, large));
        database.run("alter table evidence_file enable trigger evidence_file_is_never_changed");
    }

    @Test
    void files_of_one_institution_take_their_room_one_after_another(Database database) {
        UUID one = begun(database);
        UUID other = begun(database);
        ArrivedFile first = receive(database, LIAISON, one, Corpus.pdf());
        ArrivedFile last = receive(database, LIAISON, other, Corpus.pdf());
        List<CompletableFuture<EvidenceFileRow>> second = new ArrayList<>();
        database.doInTransaction(em -> {
            new Wiring(em, LIAISON).bean(EvidenceFiling.class).keep(one, first);
            second.add(CompletableFuture.supplyAsync(
                    () -> database.inTransaction(again -> new Wiring(again, LIAISON)
                            .bean(EvidenceFiling.class)
                            .keep(other, last)),
                    AtOnce.THREADS));
            untilItWaits(database, second.get(0));
            assertThat(second.get(0)).isNotDone();
        });
        assertThat(second.get(0).join().size()).isPositive();
    }

    private static void untilItWaits(Database database, CompletableFuture<?> act) {
        while (!act.isDone()
                && database.value("select count(*) from pg_locks where not granted")
                        .equals("0")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void an_upload_that_dies_or_is_refused_leaves_nothing(Database database) throws IOException {
        UUID report = begun(database);
        long before = lying();
        InputStream dying = new InputStream() {
            private int left = 200_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line is dead");
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> receive(database, LIAISON, report, dying));
        assertThat(codes(() -> receive(database, LIAISON, report, "<html>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("evidence.content-otherwise");
        assertThat(lying()).isEqualTo(before);
        assertThat(files(database, LIAISON, report)).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_cut_off_while_it_comes(Database database) throws IOException {
        UUID report = begun(database);
        long before = lying();
        Endless endless = new Endless();
        assertThat(codes(() -> receive(database, LIAISON, report, endless))).containsExactly("evidence.file-too-large");
        assertThat(endless.given).isLessThan(101L * 1024 * 1024);
        assertThat(lying()).isEqualTo(before);
    }

    /** Zeros without an end. */
    private static final class Endless extends InputStream {

        private long given;

        /** A hundred megabytes of them. */
        static InputStream limited() {
            return new InputStream() {
                private long left = 100L * 1024 * 1024;

                @Override
                public int read() {
                    return left-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int given = (int) Math.min(length, left);
                    left -= given;
                    return given == 0 ? -1 : given;
                }
            };
        }

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            given += length;
            return length;
        }
    }

    @Test
    void a_hundred_megabytes_pass_through_a_small_buffer(Database database) throws IOException {
        Path arrived = new EvidenceShelf(new EvidenceSettings()).receive(Endless.limited());
        Files.delete(arrived);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Path again = new EvidenceShelf(new EvidenceSettings()).receive(Endless.limited());
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(Files.size(again)).isEqualTo(100L * 1024 * 1024);
        Files.delete(again);
        assertThat(allocated).isLessThan(8L * 1024 * 1024);
    }

    @Test
    void what_was_left_behind_is_cleared_away_and_what_is_kept_stays(Database database) throws IOException {
        UUID report = begun(database);
        EvidenceFileRow kept = handed(database, report, "Se queda.pdf");
        EvidenceShelf shelf = new EvidenceShelf(new EvidenceSettings());
        Path half = shelf.receive(new ByteArrayInputStream(Corpus.pdf()));
        Path orphan = shelf.place(UUID.randomUUID().toString());
        Files.createDirectories(orphan.getParent());
        Files.copy(half, orphan);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        for (Path file : List.of(half, orphan, shelf.place(kept.id()))) {
            Files.setLastModifiedTime(file, longAgo);
        }
        Path fresh = shelf.receive(new ByteArrayInputStream(Corpus.pdf()));
        database.doInTransaction(
                em -> new Wiring(em, LIAISON).bean(EvidenceHousekeeping.class).clear());
        assertThat(half).doesNotExist();
        assertThat(orphan).doesNotExist();
        assertThat(fresh).exists();
        assertThat(shelf.place(kept.id())).exists();
        Files.delete(fresh);
    }

    private static long lying() throws IOException {
        Path folder = new EvidenceSettings().folder();
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static UUID begun(Database database) {
        return database.inTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .create("2024", new NewReport("Con evidencia", ReportType.ACTION, 7)));
    }

    private static UUID whole(Database database, EvidenceFileRow file) {
        UUID report = begun(database);
        fill(database, report);
        name(database, report, file, 0);
        return report;
    }

    private static void fill(Database database, UUID report) {
        save(
                database,
                report,
                List.of(
                        new FieldEdit("summary", "Resumen", 0),
                        new FieldEdit("purpose", "Propósito", 0),
                        new FieldEdit("populations", "GENERAL", 0),
                        new FieldEdit("states", "12", 0),
                        new FieldEdit("startDate", "01/07/2023", 0),
                        new FieldEdit("ongoing", "true", 0),
                        new FieldEdit("results", "Resultados", 0),
                        new FieldEdit("evidence.e01-a.title", "Informe", 0),
                        new FieldEdit("evidence.e01-a.page", "p. 3", 0)));
    }

    private static void name(Database database, UUID report, EvidenceFileRow file, int base) {
        name(database, report, file.id(), base);
    }

    private static void name(Database database, UUID report, String file, int base) {
        save(database, report, List.of(new FieldEdit("evidence.e01-a.file", file, base)));
    }

    private static void save(Database database, UUID report, List<FieldEdit> edits) {
        database.doInTransaction(
                em -> new Wiring(em, LIAISON).bean(ActionReporting.class).save(report, edits));
    }

    private static void ready(Database database, UUID report) {
        database.doInTransaction(
                em -> new Wiring(em, LIAISON).bean(ActionReporting.class).markReady(report));
    }

    private static String digest(Database database) {
        return database.inTransaction(
                        em -> new Wiring(em, HEAD).bean(Delivering.class).summary("2024"))
                .digest();
    }

    private static EvidenceFileRow handed(Database database, UUID report, String name) {
        ArrivedFile arrived = receive(database, LIAISON, report, name, new ByteArrayInputStream(Corpus.pdf()));
        return database.inTransaction(
                em -> new Wiring(em, LIAISON).bean(EvidenceFiling.class).keep(report, arrived));
    }

    private static ArrivedFile receive(Database database, Login login, UUID report, byte[] bytes) {
        return receive(database, login, report, new ByteArrayInputStream(bytes));
    }

    private static ArrivedFile receive(Database database, Login login, UUID report, InputStream body) {
        return receive(database, login, report, "Informe.pdf", body);
    }

    private static ArrivedFile receive(Database database, Login login, UUID report, String name, InputStream body) {
        return database.inTransaction(em -> {
            try {
                return new Wiring(em, login)
                        .bean(EvidenceFiling.class)
                        .receive(report, new EvidenceLabel(name, "application/pdf"), body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static OpenedFile open(Database database, Login login, UUID report, EvidenceFileRow file) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(EvidenceOpening.class).open(report, file.id()));
    }

    private static List<EvidenceFileRow> files(Database database, Login login, UUID report) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(EvidenceOpening.class).files(report));
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
