package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The application server is killed while it checks a workbook, and while it has written part of one: nothing of it is
 * there, its sender is told why, and sent again it is written whole and once. What holds the server up in its middle is a
 * lock of the table it needs next.
 */
class KilledImportIT {

    private static final String INSTITUTION = "SEDATU";
    private static final int ROWS = 2_000;

    private final Records records = Product.records();
    private final int before = reports();

    @Test
    void what_a_killed_server_was_taking_in_is_told_as_interrupted_and_taken_once_when_sent_again() throws Exception {
        byte[] workbook = workbook();
        String unchecked = killedBefore("workbook_row", () -> send(workbook));
        isToldAsInterrupted(unchecked);
        String unwritten = killedBefore("workbook_report", () -> decided(send(workbook)));
        isToldAsInterrupted(unwritten);
        String taken = decided(send(workbook));
        assertThat(reached("DONE", taken).getInt("taken")).isEqualTo(ROWS);
        assertThat(reports()).isEqualTo(before + ROWS);
        JsonObject again = reached("CHECKED", send(workbook)).getJsonObject("rows");
        assertThat(again.getInt("unchanged")).isEqualTo(ROWS);
        assertThat(again.getInt("begun")).isZero();
    }

    private static byte[] workbook() throws IOException {
        Path template = Files.createTempFile("plantilla", ".xlsx");
        Files.write(template, liaison().get("/periods/2024/template.xlsx").body());
        return Files.readAllBytes(FilledTemplate.of(template, "Talleres que no se interrumpen", ROWS, 0));
    }

    /** Has the server take something in, and kills it where it needs that table. */
    private String killedBefore(String table, Supplier<String> taking) throws SQLException, InterruptedException {
        try (Connection holder = Product.database();
                Statement held = holder.createStatement()) {
            holder.setAutoCommit(false);
            held.execute("lock table " + table + " in share mode");
            String id = taking.get();
            Waiting.until(
                    () -> records
                            .texts("select pid from pg_locks where not granted and relation = '" + table
                                    + "'::regclass")
                            .stream()
                            .findFirst());
            Product.withoutServer(() -> letGo(holder));
            return id;
        }
    }

    /** The clock of the silence after which a job is given up is put forward, so that nobody waits for it here. */
    private void letGo(Connection holder) {
        try {
            holder.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        records.run("update workbook_import set progressed_at = progressed_at - interval '1 hour'"
                + " where institution = '" + INSTITUTION + "'");
    }

    private void isToldAsInterrupted(String id) throws InterruptedException {
        JsonObject told = reached("FAILED", id);
        assertThat(told.getString("failure")).isEqualTo("workbook.import.server-stopped");
        assertThat(told.getString("failureText")).isNotBlank();
        assertThat(reports()).isEqualTo(before);
    }

    private static String send(byte[] workbook) {
        return Rest.json(Rest.send(Rest.to(
                                Product.address() + "/api/v1/periods/2024/imports?name=talleres.xlsx",
                                liaison().token())
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(workbook))))
                .getString("id");
    }

    private static String decided(String id) {
        try {
            reached("CHECKED", id);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        JsonObject all =
                Json.createObjectBuilder().add("mode", "ALL_OR_NOTHING").build();
        assertThat(liaison()
                        .post("/periods/2024/imports/" + id + "/decision", all)
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    private static JsonObject reached(String state, String id) throws InterruptedException {
        return Waiting.until(() -> Optional.of(liaison().read("/periods/2024/imports/" + id))
                .filter(sheet -> sheet.getString("state").equals(state)));
    }

    private int reports() {
        return Integer.parseInt(records.texts("select count(*) from action_report where period_code = '2024'"
                        + " and institution = '" + INSTITUTION + "'")
                .get(0));
    }

    private static Rest liaison() {
        return Rest.as("enlace." + INSTITUTION.toLowerCase(Locale.ROOT));
    }
}
