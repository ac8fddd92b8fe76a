package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the container denies before any door's own trail leaves its line all the same: who, what, and that it was denied. */
class DenialsIT {

    private final Rest enlace = Rest.as("enlace.ef-gro");

    /** A first sight leaves a line of its own. */
    @BeforeEach
    void isKnown() {
        enlace.read("/me");
    }

    @Test
    void a_changing_door_denied_by_role() throws SQLException {
        assertThat(enlace.post("/periods/2023/seal").statusCode()).isEqualTo(403);
        assertThat(lastLine())
                .containsExactly("rest.call", "rest", "/api/v1/periods/2023/seal", "DENIED", "{\"method\": \"POST\"}");
    }

    @Test
    void a_reading_door_denied_by_role() throws SQLException {
        assertThat(enlace.get("/periods/2023/figures").statusCode()).isEqualTo(403);
        assertThat(lastLine())
                .containsExactly(
                        "rest.call", "rest", "/api/v1/periods/2023/figures", "DENIED", "{\"method\": \"GET\"}");
    }

    @Test
    void a_screen_denied_by_its_address() throws SQLException {
        assertThat(enlace.screen("/app/period/seal.xhtml?period=2023").statusCode())
                .isEqualTo(403);
        assertThat(lastLine()).startsWith("screen.open", "screen", "/app/period/seal.xhtml", "DENIED");
    }

    @Test
    void where_a_denied_request_came_from_is_not_what_it_says_of_itself() {
        Rest.send(Rest.to(Product.address() + "/api/v1/periods/2023/figures", enlace.token())
                .header("X-Forwarded-For", "203.0.113.7")
                .GET());
        assertThat(Product.records().texts("select origin from audit_line order by id desc limit 1"))
                .containsExactly("127.0.0.1");
    }

    @Test
    void an_address_of_any_length_leaves_its_line() throws SQLException {
        String long403 = "/periods/" + "2".repeat(300) + "/figures";
        assertThat(enlace.get(long403).statusCode()).isEqualTo(403);
        assertThat(lastLine().get(2)).isEqualTo(("/api/v1" + long403).substring(0, 120));
    }

    @Test
    void a_refusal_that_the_door_itself_speaks() throws SQLException {
        Rest administrator = Rest.as("admin2.unidad");
        assertThat(administrator.post("/periods/2022/seal").statusCode()).isEqualTo(409);
        assertThat(lastLine(administrator))
                .containsExactly("period.seal", "period", "2022", "REFUSED", "{\"rules\": \"period.seal.not-closed\"}");
    }

    private List<String> lastLine() throws SQLException {
        return lastLine(enlace);
    }

    private static List<String> lastLine(Rest who) throws SQLException {
        try (Connection database = Product.database();
                PreparedStatement query = database.prepareStatement("select action, subject_type, subject_id, outcome,"
                        + " details::text from audit_line where actor_sub = ? order by id desc limit 1")) {
            query.setString(1, who.read("/me").getString("sub"));
            try (ResultSet line = query.executeQuery()) {
                assertThat(line.next()).as("a line").isTrue();
                return List.of(
                        line.getString(1), line.getString(2), line.getString(3), line.getString(4), line.getString(5));
            }
        }
    }
}
