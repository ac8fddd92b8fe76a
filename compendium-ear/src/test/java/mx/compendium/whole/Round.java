package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import mx.compendium.whole.Canary.Stage;

/**
 * One institution's whole work in the open period, by the doors that everybody uses: it writes, delivers, is returned,
 * corrected and accepted, discards, and declares what it no longer reports. Each text holds its canary.
 */
final class Round {

    private static final String PERIOD = "/api/v1/periods/2024";
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("continuity", "NEW"),
            Map.entry("populations", "GENERAL"),
            Map.entry("states", "12"),
            Map.entry("startDate", "01/07/2023"),
            Map.entry("ongoing", "true"),
            Map.entry("measurements.m01.unit", "personas"),
            Map.entry("measurements.m01.reach", "DIRECT"),
            Map.entry("measurements.m01.from", "01/07/2023"),
            Map.entry("measurements.m01.to", "30/06/2024"),
            Map.entry("measurements.m01.total", "20053"),
            Map.entry("evidence.e01.address", "https://example.org/"),
            Map.entry("evidence.e01.publishable", "true"));
    private static final String[] TOLD = {
        "summary",
        "purpose",
        "results",
        "challenges",
        "innovation",
        "replicability",
        "lessons",
        "measurements.m01.counted",
        "evidence.e01.title",
        "evidence.e01.page",
        "municipalities",
        "countriesAbroad"
    };

    private final String institution;
    private final Actor enlace;
    private final Actor titular;
    private final Actor reviewer;
    private final Records records;

    Round(String institution, Actor enlace, Actor titular, Actor reviewer, Records records) {
        this.institution = institution;
        this.enlace = enlace;
        this.titular = titular;
        this.reviewer = reviewer;
        this.records = records;
    }

    /** The round of an institution that reports, sharing its accepted action with another. */
    void reporting(String coResponsible) throws InterruptedException, IOException {
        String accepted = ready(Stage.ACCEPTED, coResponsible);
        String returned = ready(Stage.RETURNED, "");
        ready(Stage.DELIVERED, "");
        call(titular, "POST", PERIOD + "/deliveries", "{}");
        call(reviewer, "POST", "/api/v1/reports/" + accepted + "/accept", "{}");
        call(reviewer, "POST", "/api/v1/reports/" + returned + "/return", observations());
        write(returned, Map.of("summary", text(Stage.CORRECTION)), 1);
        ready(Stage.READY, "");
        String draft = written(Stage.DRAFT, "");
        handsIn(draft);
        sendsWorkbook(0);
        sendsWorkbook(1);
        call(enlace, "DELETE", "/api/v1/reports/" + written(Stage.DISCARDED, ""), "");
        noLongerReports();
        delegates();
    }

    /** The round of an institution that has nothing to deliver, with a draft it began. */
    void nil() {
        written(Stage.DRAFT, "");
        JsonObject reason =
                Json.createObjectBuilder().add("reason", text(Stage.EXPLAINED)).build();
        call(titular, "POST", PERIOD + "/deliveries", reason.toString());
    }

    /** What a text says; beside the canary a word to search for. */
    private String text(Stage stage) {
        return new Canary(institution, stage).word() + " " + handle(institution);
    }

    /** A word in all texts of an institution that is no canary: whoever searches for it knows it anyway. */
    static String handle(String institution) {
        return "buscable" + institution.replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);
    }

    private String ready(Stage stage, String coResponsible) {
        String id = written(stage, coResponsible);
        call(enlace, "POST", "/api/v1/reports/" + id + "/ready", "");
        return id;
    }

    private String written(Stage stage, String coResponsible) {
        JsonObject begun = Json.createObjectBuilder()
                .add("name", text(stage))
                .add("type", "GOOD_PRACTICE")
                .add("principalObjective", 7)
                .build();
        String id = call(enlace, "POST", PERIOD + "/reports", begun.toString()).getString("id");
        Map<String, String> texts = new TreeMap<>(PLAIN);
        Arrays.stream(TOLD).forEach(path -> texts.put(path, text(stage)));
        texts.put("coResponsible", coResponsible);
        write(id, texts, 0);
        return id;
    }

    private void write(String id, Map<String, String> texts, int base) {
        JsonArrayBuilder edits = Json.createArrayBuilder();
        texts.forEach((path, text) -> edits.add(
                Json.createObjectBuilder().add("path", path).add("text", text).add("base", base)));
        JsonObject saved = call(
                enlace,
                "PATCH",
                "/api/v1/reports/" + id + "/fields",
                Json.createObjectBuilder().add("edits", edits).build().toString());
        assertThat(saved.getJsonArray("conflicts")).isEmpty();
    }

    private String observations() {
        return Json.createObjectBuilder()
                .add(
                        "observations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("field", "summary")
                                        .add("text", text(Stage.OBSERVED))))
                .add("correctUntil", "2099-01-01T00:00:00Z")
                .build()
                .toString();
    }

    private void handsIn(String report) {
        HttpResponse<byte[]> answer = enlace.send(
                "POST", "/api/v1/reports/" + report + "/evidence", "image/png", text(Stage.DRAFT) + ".png", picture());
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(201);
    }

    /** With a new action, and with one more that is not right: something to decide about in either way. */
    private void sendsWorkbook(int bad) throws InterruptedException, IOException {
        Path template = Files.createTempFile("plantilla", ".xlsx");
        Files.write(template, enlace.get(PERIOD + "/template.xlsx").body());
        byte[] workbook = Files.readAllBytes(FilledTemplate.of(template, text(Stage.DRAFT), 1, bad));
        HttpResponse<byte[]> answer =
                enlace.send("POST", PERIOD + "/imports", "application/octet-stream", "libro.xlsx", workbook);
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(201);
        String id = Rest.json(answer).getString("id");
        Waiting.until(() -> Optional.of(
                        call(enlace, "GET", PERIOD + "/imports/" + id, "").getString("state"))
                .filter("CHECKED"::equals));
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void noLongerReports() {
        String former = call(enlace, "GET", PERIOD + "/carry-over", "")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("lineage");
        JsonObject decision = Json.createObjectBuilder()
                .add("decision", "NOT_REPORTED")
                .add("reason", text(Stage.EXPLAINED))
                .build();
        call(enlace, "POST", PERIOD + "/carry-over/" + former, decision.toString());
    }

    /** A delegation is given on screen only; here it is as if it had been. */
    private void delegates() {
        records.run("insert into delegation (id, institution, head, delegate, valid_from, valid_until, reason) select"
                + " gen_random_uuid(), h.institution, h.person, d.person, current_date + 30, current_date + 31, '"
                + text(Stage.INTERNAL) + "' from membership h join membership d using (institution)"
                + " where institution = '" + institution
                + "' and h.capacity = 'INSTITUTION_HEAD' and d.capacity = 'FOCAL_POINT'");
    }

    private static JsonObject call(Actor actor, String verb, String address, String body) {
        HttpResponse<byte[]> answer = actor.send(verb, address, body.isEmpty() ? "" : Actor.JSON, body);
        assertThat(answer.statusCode())
                .as(verb + " " + address + ": " + Rest.text(answer))
                .isBetween(200, 204);
        return answer.statusCode() == 204 ? JsonObject.EMPTY_JSON_OBJECT : Rest.json(answer);
    }
}
