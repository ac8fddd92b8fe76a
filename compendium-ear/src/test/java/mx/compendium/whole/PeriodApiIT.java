package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Periods, who takes part in them, and their reports, as scripts see them: by role, by institution, under conditions. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodApiIT {

    private static final Instant DUE = Instant.parse("2051-02-01T05:59:59Z");
    private static final String CODE = "2019";
    private static final String PERIOD = "/periods/" + CODE;
    private static final String PARTICIPATIONS = PERIOD + "/participations";
    private static final String PLAN = """
            {"code": "2019", "title": "Edición 2019", "coverage": {"from": "2018-07-01", "to": "2019-06-30"},
             "dueAt": "%s", "closesAt": "%s", "rounding": "TRUNCATE", "historyBegins": "2022"%s}""";

    private final Rest admin = Rest.as("admin.unidad");
    private final Rest other = Rest.as("admin2.unidad");
    private final Rest liaison = Rest.as("enlace.ef-zac");
    private final Rest foreigner = Rest.as("enlace.ef-ver");

    @Test
    @Order(1)
    void a_period_is_planned_with_the_participants_of_the_one_before() {
        refused(liaison.send("POST", "/periods", plan("")), 403, "not-your-role");
        refused(Rest.anonymous().send("POST", "/periods", plan("")), 401, "sign-in-needed");
        refused(admin.send("POST", "/periods", "{\"code\": \"2019\"}"), 400, "bad-request");
        refused(admin.send("POST", "/periods", plan(", \"zone\": \"Luna/Mar\"")), 409, "period.plan.zone-unknown");
        HttpResponse<byte[]> planned = admin.send("POST", "/periods", plan(""));
        assertThat(planned.statusCode()).as(Rest.text(planned)).isEqualTo(201);
        assertThat(Rest.json(planned).getString("state")).isEqualTo("PLANNED");
        assertThat(Rest.json(planned).getInt("invited"))
                .as("60, less three that ended since")
                .isEqualTo(57);
        assertThat(tag(planned)).isEqualTo(tag(admin.get(PERIOD)));
        refused(admin.send("POST", "/periods", plan("")), 409, "period.plan.code-taken");
    }

    @Test
    @Order(2)
    void a_period_is_changed_under_the_condition_of_what_was_read() {
        String later = "{\"title\": \"Edición 2019, corregida\", \"dueAt\": \"" + DUE.plusSeconds(60) + "\"}";
        refused(admin.send("PATCH", PERIOD, later), 428, "if-match-needed");
        refused(admin.sendIf("PATCH", PERIOD, "\"999\"", later), 412, "changed-meanwhile");
        refused(liaison.sendIf("PATCH", PERIOD, "*", later), 403, "not-your-role");
        refused(admin.sendIf("PATCH", "/periods/1999", "*", later), 404, "not-found");
        String read = tag(admin.get(PERIOD));
        HttpResponse<byte[]> changed = admin.sendIf("PATCH", PERIOD, read, later);
        assertThat(changed.statusCode()).as(Rest.text(changed)).isEqualTo(200);
        assertThat(Rest.json(changed).getString("title")).isEqualTo("Edición 2019, corregida");
        assertThat(Rest.json(changed).getJsonObject("coverage").getString("from"))
                .isEqualTo("2018-07-01");
        refused(admin.sendIf("PATCH", PERIOD, read, later), 412, "changed-meanwhile");
    }

    @Test
    @Order(3)
    void who_takes_part_is_read_by_the_unit_whole_and_by_an_institution_its_own() {
        assertThat(items(admin.read(PARTICIPATIONS)))
                .hasSize(57)
                .allSatisfy(item -> assertThat(item.getString("standing")).isEqualTo("MISSING"));
        assertThat(items(Rest.as("auditora.unidad").read(PARTICIPATIONS))).hasSize(57);
        assertThat(items(liaison.read(PARTICIPATIONS)))
                .extracting(item -> item.getString("institution"))
                .containsExactly("EF-ZAC");
        assertThat(liaison.get(PARTICIPATIONS + "/EF-ZAC").statusCode()).isEqualTo(200);
        refused(liaison.get(PARTICIPATIONS + "/EF-VER"), 404, "not-found");
        refused(liaison.get(PARTICIPATIONS + "/NADIE"), 404, "not-found");
    }

    @Test
    @Order(4)
    void who_takes_part_changes_all_of_it_or_nothing() {
        String remove = "{\"remove\": [\"INM\"]}";
        refused(admin.send("PATCH", PARTICIPATIONS, remove), 428, "if-match-needed");
        refused(admin.sendIf("PATCH", PARTICIPATIONS, "\"999\"", remove), 412, "changed-meanwhile");
        refused(liaison.sendIf("PATCH", PARTICIPATIONS, "*", remove), 403, "not-your-role");
        String mixed = "{\"add\": [\"NADIE\"], \"remove\": [\"INM\"]}";
        refused(admin.sendIf("PATCH", PARTICIPATIONS, "*", mixed), 409, "period.plan.institution-unknown");
        assertThat(items(admin.read(PARTICIPATIONS))).hasSize(57);
        String read = tag(admin.get(PARTICIPATIONS));
        HttpResponse<byte[]> changed = admin.sendIf("PATCH", PARTICIPATIONS, read, remove);
        assertThat(items(Rest.json(changed))).hasSize(56);
        assertThat(tag(changed)).isNotEqualTo(read);
        HttpResponse<byte[]> back = admin.send("POST", PARTICIPATIONS, "{\"institution\": \"INM\"}");
        assertThat(back.statusCode()).isEqualTo(201);
        assertThat(Rest.json(back).getString("institution")).isEqualTo("INM");
    }

    @Test
    @Order(5)
    void a_report_is_found_read_and_written_whole_by_its_institution_alone() {
        assertThat(admin.post(PERIOD + "/open").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> begun = liaison.send(
                "POST", PERIOD + "/reports", "{\"name\": \"Ferias\", \"type\": \"ACTION\", \"principalObjective\": 7}");
        String report = "/reports/" + Rest.json(begun).getString("id");
        String whole = "{\"fields\": {\"name\": \"Ferias de salud\", \"type\": {\"text\": \"ACTION\", \"revision\": 9},"
                + " \"principalObjective\": \"15\", \"summary\": \"Resumen\"}}";
        refused(liaison.send("PUT", report, whole), 428, "if-match-needed");
        refused(liaison.sendIf("PUT", report, "\"77\"", whole), 412, "changed-meanwhile");
        refused(liaison.sendIf("PUT", report, "*", "{}"), 400, "bad-request");
        refused(foreigner.sendIf("PUT", report, "*", whole), 404, "not-found");
        refused(admin.sendIf("PUT", report, "*", whole), 403, "not-your-role");
        refused(
                liaison.sendIf("PUT", report, "*", "{\"fields\": {\"nada\": \"x\"}}"),
                409,
                "report.save.unknown-field");
        HttpResponse<byte[]> written = liaison.sendIf("PUT", report, tag(liaison.get(report)), whole);
        assertThat(written.statusCode()).as(Rest.text(written)).isEqualTo(200);
        JsonObject fields = Rest.json(written).getJsonObject("fields");
        assertThat(fields.getJsonObject("name").getString("text")).isEqualTo("Ferias de salud");
        assertThat(fields.getJsonObject("summary").getString("text")).isEqualTo("Resumen");
        HttpResponse<byte[]> emptied = liaison.sendIf(
                "PUT",
                report,
                tag(written),
                "{\"fields\": {\"name\": \"Ferias\", \"type\": \"ACTION\", \"principalObjective\": \"15\"}}");
        assertThat(Rest.json(emptied)
                        .getJsonObject("fields")
                        .getJsonObject("summary")
                        .getString("text"))
                .isEmpty();
    }

    @Test
    @Order(6)
    void reports_are_found_within_role_and_institution_in_pages() {
        assertThat(items(liaison.read(PERIOD + "/reports?objective=15"))).hasSize(1);
        assertThat(items(foreigner.read(PERIOD + "/reports"))).isEmpty();
        JsonObject seen =
                items(admin.read(PERIOD + "/reports?institution=EF-ZAC")).get(0);
        assertThat(seen.isNull("name")).as("an undelivered draft's name").isTrue();
        assertThat(seen.getString("state")).isEqualTo("DRAFT");
        refused(Rest.as("auditora.unidad").get(PERIOD + "/reports"), 403, "not-your-role");
        refused(admin.get("/periods/1999/reports"), 404, "not-found");
        refused(admin.get("/reports/" + seen.getString("id")), 404, "not-found");
        String accepted =
                items(admin.read("/periods/2023/reports?limit=1")).get(0).getString("id");
        JsonObject read = Rest.as("ejecutiva.unidad").read("/reports/" + accepted);
        assertThat(read.getString("state")).isEqualTo("ACCEPTED");
        assertThat(read.getString("summary")).isNotBlank();
        refused(Rest.as("auditora.unidad").get("/reports/" + accepted), 403, "not-your-role");
        refused(admin.get("/periods/2023/reports?state=PERDIDO"), 400, "bad-request");
        JsonObject page = admin.read("/periods/2023/reports?limit=500&group=EF");
        assertThat(items(page)).hasSize(151);
        JsonObject first = admin.read("/periods/2023/reports?limit=200");
        assertThat(items(first)).hasSize(200);
        JsonObject second = admin.read("/periods/2023/reports?limit=200&cursor=" + first.getString("nextCursor"));
        assertThat(items(second)).hasSize(156);
        assertThat(second.isNull("nextCursor")).isTrue();
    }

    @Test
    @Order(7)
    void an_institution_gets_more_days_and_one_with_a_report_stays_invited() {
        String days = "{\"days\": 5, \"reason\": \"Sismo\"}";
        refused(liaison.send("POST", PARTICIPATIONS + "/EF-ZAC/extension", days), 403, "not-your-role");
        refused(admin.send("POST", PARTICIPATIONS + "/NADIE/extension", days), 404, "not-found");
        refused(
                admin.send("POST", PARTICIPATIONS + "/EF-ZAC/extension", "{\"days\": 5}"),
                409,
                "period.extend.reason-missing");
        JsonObject given = Rest.json(admin.send("POST", PARTICIPATIONS + "/EF-ZAC/extension", days));
        assertThat(Instant.parse(given.getJsonObject("extension").getString("until")))
                .isEqualTo(DUE.plusSeconds(60).plus(5, ChronoUnit.DAYS));
        refused(
                admin.sendIf("PATCH", PARTICIPATIONS, "*", "{\"remove\": [\"EF-ZAC\"], \"reason\": \"Baja\"}"),
                409,
                "period.withdraw.reports");
    }

    @Test
    @Order(8)
    void after_closing_capture_is_reopened_by_two_administrators() throws SQLException {
        assertThat(admin.post(PERIOD + "/close").statusCode()).isEqualTo(200);
        try (Connection database = Product.database();
                Statement statement = database.createStatement()) {
            statement.execute("update reporting_period set due_at = now() - interval '2 days',"
                    + " closes_at = now() - interval '1 day' where code = '2019'");
        }
        String until = DUE.plus(90, ChronoUnit.DAYS).toString();
        String asked = "{\"until\": \"" + until + "\", \"reason\": \"Cambio de titular\"}";
        String reopening = PARTICIPATIONS + "/EF-VER/reopening";
        refused(foreigner.send("POST", reopening, asked), 403, "not-your-role");
        JsonObject waits = Rest.json(admin.send("POST", reopening, asked));
        assertThat(waits.isNull("reopened")).isTrue();
        assertThat(waits.getJsonObject("reopening").getString("until")).isEqualTo(until);
        assertThat(foreigner.read(PARTICIPATIONS + "/EF-VER").isNull("reopening"))
                .isTrue();
        String agreed = "{\"until\": \"" + until + "\"}";
        refused(admin.send("POST", reopening + "/agreement", agreed), 409, "period.reopen.same-person");
        JsonObject open = Rest.json(other.send("POST", reopening + "/agreement", agreed));
        assertThat(open.getJsonObject("reopened").getString("until")).isEqualTo(until);
        HttpResponse<byte[]> nil =
                Rest.as("titular.ef-ver").send("POST", PERIOD + "/deliveries", "{\"reason\": \"Nada que reportar\"}");
        assertThat(Rest.json(nil).getJsonObject("delivery").getString("timing")).isEqualTo("LATE");
        refused(
                Rest.as("titular.ef-jal").send("POST", PERIOD + "/deliveries", "{\"reason\": \"Nada\"}"),
                409,
                "delivery.sign.too-late");
        refused(admin.sendIf("PATCH", PERIOD, "*", "{}"), 409, "period.change.not-planning");
    }

    private static String plan(String more) {
        return PLAN.formatted(DUE, DUE.plus(10, ChronoUnit.DAYS), more);
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").stream().map(JsonValue::asJsonObject).toList();
    }

    private static void refused(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(status);
        assertThat(Rest.json(answer).getString("code")).isEqualTo(code);
    }
}
