package mx.compendium.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AuditTrailTest {

    /** A door as others would write it. */
    static class Door {
        @Audited("period.seal")
        void seal(String code) {}

        @Audited(value = "report.read", reading = true)
        void read(String id) {}
    }

    @Test
    void a_change_leaves_a_line_that_says_who_what_and_when(Database database) {
        assertThat(lineAfter(database, "seal", "2023", () -> null))
                .containsExactly(List.of("sub-1", "Ana", "period.seal", "period", "2023", "DONE", "{}"));
    }

    @Test
    void a_refusal_leaves_a_line_with_every_broken_rule(Database database) {
        assertThat(lineAfter(database, "seal", "2024", () -> {
                    throw new RulesBroken(List.of(Violation.of("a.b"), Violation.of("c.d")));
                }))
                .containsExactly(List.of(
                        "sub-1", "Ana", "period.seal", "period", "2024", "REFUSED", "{\"rules\": \"a.b c.d\"}"));
    }

    @Test
    void what_is_not_the_callers_to_see_leaves_a_denial(Database database) {
        assertThat(lineAfter(database, "read", "R-1", () -> {
                    throw new NotFound("report");
                }))
                .containsExactly(List.of("sub-1", "Ana", "report.read", "report", "R-1", "DENIED", "{}"));
    }

    @Test
    void reading_what_is_ones_own_leaves_nothing(Database database) {
        assertThat(lineAfter(database, "read", "R-2", () -> "sheet")).isEmpty();
    }

    @Test
    void no_line_is_ever_changed_removed_or_emptied(Database database) {
        lineAfter(database, "seal", "2025", () -> null);
        for (String change : List.of(
                "update audit_line set actor_name = 'nadie'",
                "delete from audit_line",
                "truncate audit_line cascade")) {
            assertThat(catchThrowableOfType(SqlRefused.class, () -> database.run(change))
                            .state())
                    .isEqualTo("CP002");
        }
    }

    private static List<List<String>> lineAfter(Database database, String method, String key, Callable<?> work) {
        database.doInTransaction(em -> pass(em, method, key, work));
        return database.rows("select actor_sub, actor_name, action, subject_type, subject_id, outcome, details"
                + " from audit_line where subject_id = '" + key + "'");
    }

    private static void pass(EntityManager em, String method, String key, Callable<?> work) {
        Login login = Login.of("sub-1", "administrator").claiming("ana", "Ana", null);
        AuditInterceptor gate = new Wiring(em, login).bean(AuditInterceptor.class);
        Throwable passedOn = catchThrowable(() -> gate.write(call(method, key, work)));
        assertThat(passedOn == null || passedOn instanceof RuntimeException).isTrue();
    }

    private static InvocationContext call(String method, String key, Callable<?> work) throws NoSuchMethodException {
        Method called = Door.class.getDeclaredMethod(method, String.class);
        return (InvocationContext) Proxy.newProxyInstance(
                AuditTrailTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> called;
                    case "getParameters" -> new Object[] {key};
                    case "proceed" -> work.call();
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
