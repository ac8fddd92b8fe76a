package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all of the interface: refusals in the caller's language, conditional requests, and who else's pages may read. */
class ProtocolIT {

    private final Rest administrator = Rest.as("admin.unidad");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /api/v1/me                  | 401 | sign-in-needed     | Sin sesión                  | Not signed in",
                "GET    | /api/v1/editions/1821/claims | 404 | not-found         | No encontrado               | Not found",
                "GET    | /api/v1/nada                | 404 | not-found          | No encontrado               | Not found",
                "GET    | /api/v2/editions            | 404 | not-found          | No encontrado               | Not found",
                "GET    | /api                        | 404 | not-found          | No encontrado               | Not found",
                "DELETE | /api/v1/editions            | 405 | method-not-allowed | Método no admitido          | Method not allowed",
                "GET    | /api/v1/editions/2022/figures/reports.total/records?limit=pocos | 400 | bad-request | Petición incorrecta | Bad request",
                "GET    | /api/v1/editions?q=%00      | 400 | bad-request        | Petición incorrecta         | Bad request",
                "GET    | /api/v1/editions/20%0022/figures | 400 | bad-request   | Petición incorrecta         | Bad request"
            })
    void a_refusal_speaks_the_callers_language(
            String verb, String address, int status, String code, String spanish, String english) {
        refused(ask(verb, address, "es"), status, code, "es");
        refused(ask(verb, address, "fr;q=0.9, en;q=0.5"), status, code, "en");
        assertThat(title(ask(verb, address, "de"))).isEqualTo(spanish);
        assertThat(title(ask(verb, address, "en"))).isEqualTo(english);
    }

    @Test
    void a_refusal_of_role_and_of_shape_too() {
        Rest liaison = Rest.as("enlace.ef-gro");
        refused(
                send(to("/api/v1/periods/2022/figures", liaison)
                        .header("Accept-Language", "en")
                        .GET()),
                403,
                "not-your-role",
                "en");
        refused(
                send(to("/api/v1/periods", administrator)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "media-type",
                "es");
        refused(
                send(Rest.to(Product.address() + "/api/v1/editions", "")
                        .header("Accept", "image/png")
                        .GET()),
                406,
                "not-acceptable",
                "es");
        refused(
                send(to("/api/v1/periods", administrator)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"code\": \"\\u0000\"}"))),
                400,
                "bad-request",
                "es");
    }

    @Test
    void what_comes_from_elsewhere_with_a_session_is_told_so() {
        refused(
                send(to("/api/v1/periods/2023/close", administrator)
                        .header("Cookie", "a=b")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.noBody())),
                403,
                "not-own-page",
                "es");
    }

    @Test
    void a_failure_of_ours_is_a_problem_with_its_number() {
        Product.records().without("cited_total", () -> {
            HttpResponse<byte[]> answer = administrator.get("/cited-totals");
            refused(answer, 500, "incident", "es");
            assertThat(Rest.json(answer).getString("incident")).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi.json",
                "/editions",
                "/editions/2022/figures",
                "/editions/2022/figures/reports.total/records?limit=3",
                "/editions/2022/claims",
                "/editions/2022/actions?q=salud",
                "/editions/2022/actions/PMM-2022-0001",
                "/editions/2022/documents",
                "/editions/2022/documents/executive-report.pdf",
                "/editions/2022/versions",
                "/periods",
                "/periods/2022",
                "/periods/2022/participations",
                "/cited-totals"
            })
    void what_somebody_has_already_is_not_sent_again(String path) throws InterruptedException {
        untilAllIsMade();
        String tag = administrator.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = send(to("/api/v1" + path, administrator)
                .header("If-None-Match", "\"other\", " + tag)
                .GET());
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        assertThat(send(to("/api/v1" + path, administrator)
                                .header("If-None-Match", "\"other\"")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void of_what_is_published_it_is_known_without_reading_it_again() throws InterruptedException {
        untilAllIsMade();
        String path = "/editions/2022/actions?q=salud";
        String tag = Rest.anonymous().get(path).headers().firstValue("ETag").orElseThrow();
        Product.records().without("published_action", () -> {
            assertThat(Rest.anonymous().get(path).statusCode()).isEqualTo(500);
            assertThat(send(Rest.to(Product.address() + "/api/v1" + path, "")
                                    .header("If-None-Match", tag)
                                    .GET())
                            .statusCode())
                    .isEqualTo(304);
        });
    }

    /** Whatever is made later changes the published state, and with it every tag. */
    private static void untilAllIsMade() throws InterruptedException {
        Waiting.untilThere("/editions/2022/documents/bundle.zip");
    }

    @Test
    void only_what_is_public_may_be_kept() {
        assertThat(header(Rest.anonymous().get("/editions"), "Cache-Control")).contains("no-cache");
        assertThat(header(administrator.get("/periods"), "Cache-Control")).contains("no-store");
        assertThat(header(Rest.anonymous().get("/me"), "Cache-Control")).contains("no-store");
    }

    @Test
    void pages_of_others_read_what_is_public_and_nothing_else() {
        for (String path : List.of("/editions", "/openapi.json", "/health", "/editions/1821/claims")) {
            HttpResponse<byte[]> answer = fromElsewhere(path, "GET");
            assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).contains("*");
            assertThat(header(answer, "Access-Control-Allow-Credentials"))
                    .as(path)
                    .isEmpty();
        }
        for (String path : List.of("/me", "/periods", "/periods/2022/figures", "/nada")) {
            assertThat(header(fromElsewhere(path, "GET"), "Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void a_browser_that_asks_before_is_told_the_same() {
        HttpResponse<byte[]> granted = fromElsewhere("/verification", "OPTIONS");
        assertThat(granted.statusCode()).isEqualTo(204);
        assertThat(header(granted, "Access-Control-Allow-Origin")).contains("*");
        assertThat(header(granted, "Access-Control-Allow-Methods").orElse("")).contains("POST");
        assertThat(header(granted, "Access-Control-Allow-Headers").orElse(""))
                .contains("If-None-Match")
                .doesNotContain("Authorization");
        HttpResponse<byte[]> notGranted = fromElsewhere("/periods", "OPTIONS");
        assertThat(header(notGranted, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(notGranted, "Access-Control-Allow-Methods")).isEmpty();
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() {
        Client client = new Client("127.0.0.29");
        Client.Answer answer = client.verify("x");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"verification\";q=60;w=60");
        for (int sent = 0; sent < 200 && answer.status() == 200; sent++) {
            answer = client.verify("x");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit")).startsWith("\"verification\";r=0;t=");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.body()).contains("\"code\":\"too-many-requests\"");
        assertThat(new Client("127.0.0.30").verify("x").status())
                .as("another address")
                .isEqualTo(200);
    }

    private static HttpResponse<byte[]> fromElsewhere(String path, String verb) {
        return send(Rest.to(Product.address() + "/api/v1" + path, "")
                .header("Origin", "https://periodico.example")
                .header("Access-Control-Request-Method", path.equals("/verification") ? "POST" : "GET")
                .method(verb, BodyPublishers.noBody()));
    }

    private static HttpResponse<byte[]> ask(String verb, String address, String language) {
        return send(Rest.to(Product.address() + address, "")
                .header("Accept-Language", language)
                .method(verb, BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder to(String address, Rest caller) {
        return Rest.to(Product.address() + address, caller.token());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return Rest.send(request);
    }

    private static Optional<String> header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private static String title(HttpResponse<byte[]> answer) {
        return Rest.json(answer).getString("title");
    }

    private static void refused(HttpResponse<byte[]> answer, int status, String code, String language) {
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(status);
        assertThat(header(answer, "Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Rest.json(answer).getString("code")).isEqualTo(code);
        assertThat(header(answer, "Content-Language")).contains(language);
        assertThat(header(answer, "Vary").orElse("")).contains("Accept-Language");
    }
}
