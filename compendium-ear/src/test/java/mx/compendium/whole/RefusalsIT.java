package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the interface refuses, and how, as docs/api.md tells it. */
class RefusalsIT {

    private static final String RECORDS = "/editions/2022/figures/reports.total/records";

    private final Rest anybody = Rest.anonymous();
    private final Rest stranger = Rest.withToken("no-realm-has-given-it");

    @Test
    void a_token_that_is_not_valid_is_not_looked_at_where_none_is_needed() {
        assertThat(stranger.get("/editions").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_that_is_not_valid_is_none_where_one_is_needed() {
        refused(stranger.get("/me"), 401, "sign-in-needed");
        refused(stranger.post("/periods/2023/seal"), 401, "sign-in-needed");
    }

    @Test
    void what_cannot_be_read_is_a_bad_request_and_a_made_up_cursor_a_broken_rule() {
        refused(anybody.get(RECORDS + "?limit=pocos"), 400, "bad-request");
        refused(anybody.get(RECORDS + "?cursor=%25%25"), 409, "list.cursor-malformed");
    }

    @Test
    void what_is_not_there_and_what_is_not_done_there() {
        refused(anybody.get("/editions/2022/figures/nada/records"), 404, "not-found");
        refused(anybody.get("/nothing"), 404, "not-found");
        refused(anybody.post("/editions"), 405, "method-not-allowed");
    }

    private static void refused(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Rest.json(answer).getString("code")).isEqualTo(code);
        assertThat(Rest.json(answer).getInt("status")).isEqualTo(status);
    }
}
