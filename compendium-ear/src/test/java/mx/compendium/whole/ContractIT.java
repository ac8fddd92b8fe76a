package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The interface keeps what it says of itself: every operation of its description is called as everybody, and answers what is
 * said for them. What may change something is asked of what is not there, or of what has it already.
 */
class ContractIT {

    private static final String INSTITUTION = "EF-GRO";
    private static final String NO_PERIOD = "1999";

    /** The demonstration has nothing of it that could be read; they are tried where they are made. */
    private static final Set<String> OF_NOTHING_HERE = Set.of("evidence.file", "imports.find", "imports.annotated");

    /** What is not of a cursor's form; what is, and holds no place of any list; what no text can hold. */
    private static final List<String> MADE_UP = List.of("%%", "-", "AA");

    private static final Map<String, WhoMay> WHO = new HashMap<>();

    private static Contract contract;
    private static List<Actor> everybody;
    private static String report;

    @BeforeAll
    static void isRead() throws InterruptedException {
        Waiting.untilThere("/editions/2022/documents/executive-report.pdf");
        contract = Contract.of(Rest.anonymous().get("/openapi.json").body());
        WhoMay.table(Product.root()).forEach(row -> WHO.put(row.toString(), row));
        report = Product.records()
                .texts("select id from action_report where period_code = '2023' and institution = '" + INSTITUTION
                        + "' order by folio limit 1")
                .get(0);
        everybody = List.of(
                new Actor("nobody", Product.address(), "", Set.of(), "").met(),
                actor("enlace.ef-gro", "focal-point", INSTITUTION),
                actor("enlace.ef-tamps", "focal-point", "EF-TAMPS"),
                actor("titular.ef-gro", "institution-head", INSTITUTION),
                actor("revisora.unidad", "reviewer", ""),
                actor("admin.unidad", "administrator", ""),
                actor("ejecutiva.unidad", "executive", ""),
                actor("auditora.unidad", "auditor", ""));
    }

    private static Actor actor(String username, String role, String institution) {
        String token = Rest.as(username).token();
        return new Actor(username, Product.address(), token, Set.of(role), institution).met();
    }

    @Test
    void it_describes_what_may_be_asked_and_by_whom() {
        Set<String> described = new TreeSet<>();
        SoftAssertions softly = new SoftAssertions();
        contract.operations().forEach(one -> {
            described.add(one.address());
            WhoMay row = WHO.get(one.address());
            softly.assertThat(row).as("%s is not in the table of who may", one).isNotNull();
            everybody.forEach(actor -> softly.assertThat(isSaidToBeAllowed(one, actor))
                    .as("%s as %s", one, actor)
                    .isEqualTo(row != null && row.allows(actor)));
        });
        softly.assertAll();
        assertThat(WHO.values().stream().filter(WhoMay::isOfApi).map(WhoMay::toString))
                .containsExactlyInAnyOrderElementsOf(described);
    }

    private static boolean isSaidToBeAllowed(Contract.Operation one, Actor actor) {
        return one.isPublic() || actor.roles().stream().anyMatch(one.roles()::contains);
    }

    @Test
    void every_operation_answers_everybody_as_it_says() {
        SoftAssertions softly = new SoftAssertions();
        for (Contract.Operation one : contract.operations()) {
            for (Actor actor : everybody) {
                HttpResponse<byte[]> answer = call(one, actor);
                String what = one + " as " + actor + ": " + answer.statusCode();
                softly.assertThat(expected(one, actor, answer.statusCode()))
                        .as("%s, said are %s: %s", what, one.statuses(), Rest.text(answer))
                        .isTrue();
                softly.assertThat(broken(one, answer)).as(what).isEmpty();
            }
        }
        softly.assertAll();
    }

    private static boolean expected(Contract.Operation one, Actor actor, int status) {
        if (!isSaidToBeAllowed(one, actor)) {
            return status == (actor.signedIn() ? 403 : 401);
        }
        boolean othersOwn = WHO.get(one.address()).own()
                && actor.isOfInstitution()
                && !actor.institution().equals(INSTITUTION);
        boolean absent = othersOwn
                || OF_NOTHING_HERE.contains(one.said().path("operationId").textValue());
        if (one.isReading()) {
            return one.statuses().contains(status) && status == (absent ? 404 : 200);
        }
        return one.statuses().contains(status) && (status >= 400 || isHarmless(one));
    }

    /** What computes and keeps nothing. */
    private static boolean isHarmless(Contract.Operation one) {
        return one.path().endsWith("/verification");
    }

    private static List<String> broken(Contract.Operation one, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 400) {
            return type.startsWith("application/problem+json")
                    ? brokenProblem(answer)
                    : List.of("a refusal is no problem but " + type);
        }
        JsonNode schema = one.schema(answer.statusCode());
        return type.startsWith(Contract.JSON) && !schema.isMissingNode() && !schema.isEmpty()
                ? contract.broken(schema, answer.body())
                : List.of();
    }

    private static List<String> brokenProblem(HttpResponse<byte[]> answer) {
        JsonNode problem = Contract.json(answer.body());
        boolean same = problem.path("status").asInt() == answer.statusCode()
                && !problem.path("code").asText().isBlank();
        return same ? contract.broken(contract.problem(), answer.body()) : List.of("another status, or no code");
    }

    private static HttpResponse<byte[]> call(Contract.Operation one, Actor actor) {
        if (one.isReading()) {
            return actor.get(one.at(name -> name.equals("id") ? report : null));
        }
        return actor.send(one.verb(), one.at(ContractIT::absent), one.takes(), body(one));
    }

    /** Keys of nothing, instead of the examples. */
    private static String absent(String name) {
        return switch (name) {
            case "id", "lineage" -> Refusal.ABSENT;
            case "code" -> NO_PERIOD;
            default -> null;
        };
    }

    /** The example; of a new period, with a code that is taken. */
    private static String body(Contract.Operation one) {
        if (one.takes().isEmpty()) {
            return "";
        }
        JsonNode example = one.body();
        if (example.isMissingNode()) {
            return "%PDF-1.4 %%EOF";
        }
        return example.has("code")
                ? ((ObjectNode) example.deepCopy()).put("code", "2022").toString()
                : example.toString();
    }

    @Test
    void a_cursor_that_was_made_up_is_a_broken_rule() {
        SoftAssertions softly = new SoftAssertions();
        contract.operations().stream()
                .filter(one ->
                        one.said().path("parameters").findValuesAsText("name").contains("cursor"))
                .forEach(one -> MADE_UP.forEach(cursor -> {
                    HttpResponse<byte[]> answer =
                            mayAsk(one).get(one.at(name -> name.equals("cursor") ? cursor : null));
                    softly.assertThat(answer.statusCode())
                            .as("%s with the cursor %s: %s", one, cursor, Rest.text(answer))
                            .isEqualTo(409);
                }));
        softly.assertAll();
    }

    private static Actor mayAsk(Contract.Operation one) {
        return everybody.stream()
                .filter(actor -> isSaidToBeAllowed(one, actor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_body_that_lacks_what_is_required_is_refused() {
        SoftAssertions softly = new SoftAssertions();
        for (Contract.Operation one : contract.operations()) {
            if (one.body().isMissingNode()) {
                continue;
            }
            Actor may = everybody.stream()
                    .filter(actor -> isSaidToBeAllowed(one, actor))
                    .findFirst()
                    .orElseThrow();
            int status = may.send(one.verb(), one.at(ContractIT::absent), Actor.JSON, "[]")
                    .statusCode();
            softly.assertThat(status).as("%s with a list", one).isEqualTo(400);
        }
        softly.assertAll();
    }
}
