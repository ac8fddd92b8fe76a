package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentFailureTest {

    /** As WildFly 39 writes it, shortened. */
    private static final String REPORT = """
            "{\\"WFLYCTL0080: Failed services\\" => {
                \\"jboss.deployment.subunit.\\\\\\"compendium.ear\\\\\\".SchemaStart.START\\" => \\"java.lang.IllegalStateException: WFLYEE0042: Failed to construct component instance
                Caused by: jakarta.ejb.EJBException: java.lang.IllegalStateException: Compendium cannot start: the database cannot be used: FATAL: password authentication failed for user \\\\\\"compendium\\\\\\"
                Caused by: java.lang.IllegalStateException: Compendium cannot start: the database cannot be used: FATAL: password authentication failed for user \\\\\\"compendium\\\\\\"
                Caused by: java.lang.IllegalStateException: FATAL: password authentication failed for user \\\\\\"compendium\\\\\\"\\",
                \\"jboss.deployment.subunit.undertow-deployment\\" => \\"java.lang.IllegalStateException: Compendium cannot start: nobody could sign in: the realm x answers with status 404\\"
            }}"
            """;

    @Test
    void what_the_application_says_itself_is_told_once_each_and_without_java() {
        assertThat(DeploymentFailure.reason(REPORT))
                .isEqualTo(
                        "the database cannot be used: FATAL: password authentication failed for user \"compendium\"; "
                                + "nobody could sign in: the realm x answers with status 404");
    }

    @Test
    void a_failure_of_the_server_itself_is_told_by_its_innermost_cause() {
        assertThat(DeploymentFailure.reason("\"x\" => \"A\n    Caused by: B: outer\n    Caused by: C: inner\""))
                .isEqualTo("C: inner");
    }
}
